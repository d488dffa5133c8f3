package tui

import (
	"slices"
	"strconv"

	"hanjung/model"
	"hanjung/ui/page"
	"hanjung/ui/typeset"
	"hanjung/ui/words"
)

// The columns of a row, in cells.
const (
	dateCells   = 7 // Nov  1–
	glyphCells  = 2
	insideCells = 2
	tightRow    = 42  // below, a row spares what it can
	middleRow   = 50  // below, a row is for its title, and leaves the rest to the page
	wideRow     = 62  // from here on, all that there is
	namedRow    = 80  // from here on, topics have their names
	amplyNamed  = 110 // several of them
)

// topicCells returns how many cells a row of some width has for its topics.
func (o rower) topicCells() int {
	switch {
	case o.width < middleRow:
		return letterCells(o.lang)
	case o.width < namedRow:
		return 2*letterCells(o.lang) + 1
	case o.width < amplyNamed:
		return len("Korean Penins +2")
	}
	return len("Korean Peninsula - Technology +2")
}

// rower sets the row of a record.
type rower struct {
	look

	selection model.Selection
	width     int
	board     bool // under the lanes of a board, by due date
}

// dateCells is how wide the column of dates is. In Korean and Chinese a month is
// wider than in English; where there is room a space parts it from the day. On a
// board there is room for the day in wider rows, and else for the month.
func (o rower) dateCells() int {
	if o.board && o.width >= middleRow {
		return len("2026-06-30")
	}
	if o.lang != model.English && !o.board && o.width >= tightRow {
		return dateCells + 1
	}
	return dateCells
}

// spans sets the row of a record. The cursor has a mark of its own, so that its
// row is told by more than colour.
func (o rower) spans(r *model.Record, cursor, month bool) []typeset.Span {
	g := o.theme.Glyphs
	bar, mark := " ", " "
	if cursor {
		bar = g.Cursor
	}
	if o.marked(r.ID) {
		mark = g.Marked
	}
	title, tail := o.title(r), o.tail(r)
	spans := make([]typeset.Span, 0, len(title)+len(tail)+6)
	spans = append(spans,
		typeset.Span{Text: bar, Role: typeset.Accent},
		o.date(r, month),
		typeset.Span{Text: mark, Role: typeset.Accent},
		typeset.Span{Text: g.Kind(r, o.selection.Today()) + " ", Role: page.MarkRole(r, o.selection.Today())},
	)
	room := o.width - 1 - o.dateCells() - 1 - glyphCells - typeset.SpansWidth(tail) - 1
	spans = append(spans, o.fitTitle(title, room)...)
	spans = append(spans, tail...)
	return append(spans, typeset.Span{Text: " "})
}

// date sets when a record happened or, on a board, until when something was
// promised.
func (o rower) date(r *model.Record, month bool) typeset.Span {
	if !o.board {
		return typeset.Span{Text: o.dateCell(r.When(), month), Role: typeset.Muted}
	}
	due := typeset.ColumnMonth(r.Due.End(), o.lang)
	if o.width >= middleRow {
		due = typeset.ColumnDate(r.Due.End(), o.lang)
	}
	return typeset.Span{Text: typeset.Fit(due, o.dateCells()), Role: laneRole(o.selection.Lane(r))}
}

func (o rower) title(r *model.Record) []typeset.Span {
	role := typeset.Body
	if r.Type == model.EventType && (r.Kind == model.Summit || r.Kind == model.Visit && len(r.Agreements()) > 0) {
		role = typeset.Title
	}
	return page.Marked(r.Title.In(o.lang), role, o.selection.Words())
}

// fitTitle cuts a title so that a match in it is in sight, or sets a sign behind it
// that the match is inside the record.
func (o rower) fitTitle(title []typeset.Span, room int) []typeset.Span {
	fitted, found := typeset.FitMatch(title, room)
	if found || len(o.selection.Words()) == 0 {
		return fitted
	}
	return append(typeset.FitSpans(title, room-insideCells), typeset.Span{Text: " " + o.theme.Glyphs.Pointer, Role: typeset.Muted})
}

// tail sets what stands at the end of a row: topics and the number of
// agreements of an event, what sets an agreement apart, the term of a commitment.
func (o rower) tail(r *model.Record) []typeset.Span {
	switch r.Type {
	case model.AgreementType:
		if o.width < middleRow {
			return nil
		}
		return o.character(r)
	case model.CommitmentType:
		if o.board {
			return o.standing(r)
		}
		return o.term(r)
	case model.EventType:
	}
	return append(o.topics(r), o.agreements(r)...)
}

// agreements tells how many agreements were signed at an event. Where a row is for
// its title, those without leave it the room.
func (o rower) agreements(r *model.Record) []typeset.Span {
	const cells = len("15") + 1 // and the mark
	count := ""
	if n := len(r.Agreements()); n > 0 {
		count = o.theme.Glyphs.Count + strconv.Itoa(n)
	}
	if count == "" && o.width < middleRow {
		return nil
	}
	return []typeset.Span{{Text: " " + typeset.FitLeft(count, cells), Role: typeset.Muted}}
}

// character sets what tells an agreement from most: that it is more than signed, or
// no memorandum of understanding. Of others the title has the room.
func (o rower) character(r *model.Record) []typeset.Span {
	text, role := "", typeset.Muted
	switch {
	case r.State() != model.Signed:
		text, role = words.State(o.lang, r.State()), page.StateRole(r, o.selection.Today())
	case r.Kind != model.MOU:
		text = words.ShortKind(o.lang, r.Kind)
	}
	if text == "" {
		return nil
	}
	return []typeset.Span{{Text: " " + typeset.Fit(text, 9), Role: role}}
}

// topics sets the topics of a record, as far as there is room for them.
func (o rower) topics(r *model.Record) []typeset.Span {
	spans := []typeset.Span{{Text: " "}}
	if o.width < namedRow {
		spans = append(spans, o.topicLetters(o.inOrder(r))...)
	} else {
		spans = append(spans, o.topicNames(o.inOrder(r))...)
	}
	return typeset.FitSpans(spans, o.topicCells()+1)
}

// topicLetters sets the letters of topics, and a sign for those that have no room:
// DWC, or DW+ for four.
func (o rower) topicLetters(ids []string) []typeset.Span {
	var spans []typeset.Span
	cells, room := letterCells(o.lang), o.topicCells()
	for i, id := range ids {
		need := cells
		if len(ids) > i+1 {
			need += len("+")
		}
		if i > 0 && room < need {
			return append(spans, typeset.Span{Text: typeset.Truncate("+", room), Role: typeset.Muted})
		}
		spans = append(spans, typeset.Span{
			Text: typeset.Fit(o.letters[id], cells), Role: page.TopicRole(o.selection.Timeline(), id),
		})
		room -= cells
	}
	return spans
}

// topicNames sets the names of topics, and how many more there are: Diplomacy ·
// West Sea +1.
func (o rower) topicNames(ids []string) []typeset.Span {
	room := o.topicCells()
	spans := make([]typeset.Span, 0, 2*len(ids)+1)
	for i, id := range ids {
		part, more := "", ""
		if i > 0 {
			part = " " + o.theme.Glyphs.Bullet + " "
		}
		if len(ids) > i+1 {
			more = moreTopics(len(ids) - i - 1)
		}
		name := o.topicName(id)
		free := room - typeset.Width(part) - typeset.Width(more)
		if i > 0 && typeset.Width(name) > free {
			return append(spans, typeset.Span{Text: moreTopics(len(ids) - i), Role: typeset.Muted})
		}
		name = typeset.Truncate(name, free)
		spans = append(spans, typeset.Span{Text: part, Role: typeset.Muted}, typeset.Span{Text: name, Role: page.TopicRole(o.selection.Timeline(), id)})
		room -= typeset.Width(part) + typeset.Width(name)
	}
	return spans
}

// moreTopics says how many topics a row has no room for.
func moreTopics(n int) string { return " +" + strconv.Itoa(min(n, 9)) }

// topicName returns the name of a topic.
func (o rower) topicName(id string) string {
	name := id
	if t, ok := o.selection.Timeline().Topic(id); ok {
		name = t.Name.In(o.lang)
	}
	return typeset.Plain(name)
}

// inOrder returns the topics of a record, those first that the query asks for.
func (o rower) inOrder(r *model.Record) []string {
	if !o.selection.AsksForTopics() {
		return r.Topics
	}
	var chosen, others []string
	for _, id := range r.AllTopics() {
		switch {
		case o.selection.TopicChosen(id):
			chosen = append(chosen, id)
		case slices.Contains(r.Topics, id):
			others = append(others, id)
		}
	}
	return append(chosen, others...)
}

// term sets until when something was promised and, where there is room, the
// state that the mark in front of the row stands for.
func (o rower) term(r *model.Record) []typeset.Span {
	due, cells := typeset.ColumnDate(r.Due.End(), o.lang), len("2026-06-30")
	if o.width < wideRow { // the month will do
		due, cells = typeset.ColumnMonth(r.Due.End(), o.lang), len("2026-06")
	}
	role, state := typeset.Muted, words.Standing(o.lang, r, o.selection.Today())
	if r.Overdue(o.selection.Today()) {
		role = typeset.Warm
	}
	tail := []typeset.Span{{Text: " " + typeset.FitLeft(due, cells), Role: role}}
	if o.width >= wideRow {
		tail = append([]typeset.Span{{Text: "  " + typeset.Fit(state, 10), Role: page.StateRole(r, o.selection.Today())}}, tail...)
	}
	return tail
}

// dateCell writes a date as far as it is known in the place that rows have for
// it: the month where it is new, the day, and a mark for a span, an approximate
// or an uncertain date.
func (o rower) dateCell(d model.Date, month bool) string {
	if d.IsZero() || d.First() == model.MinDay {
		return typeset.Spaces(o.dateCells())
	}
	_, m, day := d.First().Civil()
	name, number, mark := "", "·", " "
	if d.Precision() != model.PrecisionYear && month {
		name = typeset.Month(m, o.lang)
	}
	if d.Precision() == model.PrecisionDay {
		number = strconv.Itoa(day)
	}
	switch {
	case d.Uncertain():
		mark = "?"
	case d.Approximate():
		mark = "~"
	case d.IsSpan():
		mark = "–"
	}
	cells := typeset.Width(typeset.Month(m, o.lang))
	return typeset.Fit(name, cells) + typeset.FitLeft(number, o.dateCells()-cells-1) + mark
}
