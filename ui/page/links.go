package page

import (
	"strconv"

	"hanjung/model"
	"hanjung/ui/typeset"
	"hanjung/ui/words"
)

// records sets a list of records that this one names.
func (b *builder) records(name words.Phrase, ids []string) {
	if len(ids) == 0 {
		return
	}
	b.heading(name, count(len(ids)))
	for _, id := range ids {
		b.recordLine(id, false)
	}
}

// recordLine sets a link to a record: its mark, its date where wanted, its
// title and for a commitment its state.
func (b *builder) recordLine(id string, dated bool) {
	r, ok := b.timeline.Record(id)
	if !ok {
		b.paragraph(nil, typeset.Span{Text: id, Role: typeset.Muted})
		return
	}
	head := []typeset.Span{{Text: b.Glyphs.Kind(r, b.selection.Today()) + " ", Role: MarkRole(r, b.selection.Today())}}
	var spans []typeset.Span
	if dated {
		spans = append(spans, typeset.Span{Text: b.date(r.When()) + " ", Role: typeset.Muted})
	}
	spans = append(spans, b.marked(r.Title.In(b.Lang), typeset.LinkText, b.link(ToRecord, id))...)
	if r.Type == model.CommitmentType {
		spans = append(spans, b.stateNote(r)...)
	}
	b.paragraph(head, spans...)
}

// stateNote sets where a commitment stands and until when it was promised.
func (b *builder) stateNote(r *model.Record) []typeset.Span {
	today := b.selection.Today()
	spans := []typeset.Span{{Text: "  "}, {Text: words.Standing(b.Lang, r, today), Role: StateRole(r, today)}}
	if !r.Due.IsZero() {
		spans = append(spans, typeset.Span{Text: typeset.DueNote(r, today, b.Lang), Role: typeset.Muted})
	}
	return spans
}

// thread sets where the record stands: the events it was made at, and on a rail
// what stands before and after it in its threads.
func (b *builder) thread() {
	r := b.record
	if events := b.timeline.EventsOf(r.ID); len(events) > 0 {
		name := words.Phrase("Signed at")
		if r.Type == model.CommitmentType {
			name = "Made at"
		}
		b.heading(name)
		for _, id := range events {
			b.recordLine(id, true)
		}
	}
	before, after := b.timeline.Around(r.ID)
	lines := b.selection.Lines(r.ID)
	if len(before)+len(after)+len(lines) == 0 {
		return
	}
	b.heading("Thread", b.threadNames(lines)...)
	for _, stop := range before {
		b.railed(stop, len(lines) > 1)
	}
	b.rail(r.When(), typeset.Span{Text: b.Glyphs.Pointer, Role: typeset.Accent}, typeset.Span{Text: b.say("this record"), Role: typeset.Muted})
	for _, stop := range after {
		b.railed(stop, len(lines) > 1)
	}
}

// threadNames sets links to threads.
func (b *builder) threadNames(threads []*model.Thread) []typeset.Span {
	var names []typeset.Span
	for i, th := range threads {
		if i > 0 {
			names = append(names, typeset.Span{Text: ", ", Role: typeset.Muted})
		}
		names = append(names, typeset.Span{Text: b.in(th.Name), Role: typeset.LinkText, Link: b.link(ToThread, th.ID)})
	}
	return names
}

// railDate is how many cells a date takes on the rail of a thread.
const railDate = len("2026-01-05 ")

// railed sets a record on the rail of threads, named says in which of them it
// stands there.
func (b *builder) railed(stop model.Stop, named bool) {
	r, ok := b.timeline.Record(stop.ID)
	if !ok {
		return
	}
	today := b.selection.Today()
	spans := b.marked(r.Title.In(b.Lang), typeset.LinkText, b.link(ToRecord, stop.ID))
	if r.Type == model.CommitmentType {
		spans = append(spans, b.stateNote(r)...)
	}
	if named && stop.In != nil {
		spans = append(spans, typeset.Span{Text: " · " + b.in(stop.In.Name), Role: typeset.Muted})
	}
	b.rail(r.When(), typeset.Span{Text: b.Glyphs.Kind(r, today), Role: MarkRole(r, today)}, spans...)
}

// rail sets a stop on the rail of a thread: its mark and date, and a bar down to
// the next stop.
func (b *builder) rail(when model.Date, mark typeset.Span, spans ...typeset.Span) {
	date := []typeset.Span{{Text: typeset.Fit(typeset.ColumnDate(when.Start(), b.Lang), min(railDate, b.Width/2)), Role: typeset.Muted}}
	for i, line := range typeset.Paragraph(date, spans, b.Width-2) {
		if i > 0 {
			mark = typeset.Span{Text: b.Glyphs.Bar, Role: typeset.Muted}
		}
		b.line(append([]typeset.Span{mark, {Text: " "}}, line...)...)
	}
}

// people sets who took part.
func (b *builder) people() {
	ids := b.record.People
	if len(ids) == 0 {
		return
	}
	b.heading(peoplePart, count(len(ids)))
	for _, id := range ids {
		spans := []typeset.Span{b.person(id)}
		if p, ok := b.timeline.Person(id); ok {
			if office := typeset.Offices(p, b.record.When(), b.Lang); office != "" {
				spans = append(spans, typeset.Span{Text: "  " + office, Role: typeset.Muted})
			}
		}
		b.paragraph([]typeset.Span{{Text: b.Glyphs.Bullet + " ", Role: typeset.Muted}}, spans...)
	}
}

// sources sets every source that the page cites, by its number.
func (b *builder) sources() {
	ids := b.cited.IDs()
	if len(ids) == 0 {
		return
	}
	b.heading(sourcesPart, count(len(ids)))
	for i, id := range ids {
		b.then(func() { b.sourceLine(i, id, len(strconv.Itoa(len(ids)))) })
	}
}

// sourceLine sets a source with its number, which has room for so many figures.
func (b *builder) sourceLine(i int, id string, figures int) {
	width := figures + len("[] ")
	head := []typeset.Span{{Text: typeset.FitLeft("["+strconv.Itoa(i+1)+"] ", width), Role: typeset.Muted}}
	s, ok := b.timeline.Source(id)
	if !ok {
		b.paragraph(head, typeset.Span{Text: id, Role: typeset.Muted})
		return
	}
	b.paragraph(head, b.source(s)...)
	if b.Addresses && s.URL != "" {
		b.line(typeset.Span{Text: typeset.Spaces(width) + typeset.Plain(s.URL), Role: typeset.Muted})
	}
}

// source names a source, a title that is our description in brackets, with what of
// its rank matters at once: the rest stands on its page.
func (b *builder) source(s *model.Source) []typeset.Span {
	var spans []typeset.Span
	if s.Publisher != "" {
		spans = append(spans, typeset.Span{Text: typeset.Plain(typeset.Publisher(s, b.Lang)) + ". "})
	}
	title := typeset.Plain(s.Title)
	if s.Described {
		title = "[" + title + "]"
	}
	spans = append(spans, typeset.Span{Text: title, Role: typeset.LinkText, Link: b.link(ToSource, s.ID), URL: b.address(s.ID)})
	note := ""
	if !s.Date.IsZero() {
		note += ". " + b.date(s.Date)
	}
	return append(spans, typeset.Span{Text: note + typeset.ShortSourceNote(s, b.Lang), Role: typeset.Muted})
}

// longPage is from how many claims and links on a page has an index.
const longPage = 8

// index sets, on a long page, links to the parts below. Where they lead is known
// only when those are set.
func (b *builder) index(told model.Told) {
	r := b.record
	if len(r.Claims)+len(r.Agreements())+len(r.Commitments()) < longPage {
		return
	}
	b.blank()
	var line []typeset.Span
	for _, p := range []struct {
		name  words.Phrase
		count int
	}{
		{agreementsPart, len(r.Agreements())},
		{commitmentsPart, len(r.Commitments())},
		{differencesPart, len(told.RestDifferences)},
		{peoplePart, len(r.People)},
		{sourcesPart, len(r.Sources())},
	} {
		if p.count == 0 {
			continue
		}
		name := typeset.Span{Text: b.say(p.name), Role: typeset.LinkText, Link: b.link(ToPart, string(p.name))}
		count := typeset.Span{Text: noBreak + strconv.Itoa(p.count), Role: typeset.Muted}
		switch room := b.Width - typeset.SpansWidth(line) - len("  "); {
		case len(line) == 0:
		case typeset.SpansWidth([]typeset.Span{name, count}) > room: // Han would break anywhere
			b.paragraph(nil, line...)
			line = nil
		default:
			line = append(line, typeset.Span{Text: "  "})
		}
		line = append(line, name, count)
	}
	b.paragraph(nil, line...)
}
