package tui

import (
	"fmt"
	"strings"

	"hanjung/model"
	"hanjung/ui/theme"
	"hanjung/ui/typeset"
	"hanjung/ui/words"
)

// header draws the name, the views and how many records are selected.
func (m *Model) header() string {
	count := m.count(false)
	if typeset.SpansWidth(m.headerSpans())+typeset.Width(count) > m.layout.w {
		count = m.count(true)
	}
	return m.paintLine(m.headerSpans(), m.layout.w-typeset.Width(count)) + m.theme.Paint(count, typeset.Muted, theme.Paper)
}

// headerSpans sets the name and, behind the spans of headerLead, the views. Where
// there is little room those that are not shown have short names, or none.
func (m *Model) headerSpans() []typeset.Span {
	room := m.layout.w - typeset.Width(m.count(true)) - 1
	for _, cells := range []int{m.layout.w, shortName, shortName - 1} {
		if spans := m.tabs(cells); typeset.SpansWidth(spans) <= room {
			return spans
		}
	}
	return m.tabs(0)
}

// shortName is what is left of the name of a view, in cells: Agr….
const shortName = 4

// tabs sets the name of the program and the views, of whose names those that are
// not shown have so many cells.
func (m *Model) tabs(cells int) []typeset.Span {
	narrow := m.layout.w < mediumFrom
	spans := []typeset.Span{{Text: " 한중 ", Role: typeset.Accent}}
	if !narrow {
		spans = append(spans, typeset.Span{Text: "hanjung  ", Role: typeset.Title})
	}
	for v, name := range viewNames() {
		switchKey := m.key(view(v).action())
		text, role := m.say(name), typeset.Title
		if view(v) != m.view {
			text, role = typeset.Truncate(text, cells), typeset.Muted
		}
		text = " " + strings.TrimRight(switchKey+" "+text, " ")
		if !narrow || cells == 0 {
			text += " "
		}
		spans = append(spans, typeset.Span{Text: text, Role: role})
	}
	return spans
}

// headerLead is how many spans stand before the views.
func (m *Model) headerLead() int {
	if m.layout.w < mediumFrom {
		return 1
	}
	return 2
}

// count tells how many records are selected, in few words where there is little
// room.
func (m *Model) count(narrow bool) string {
	marked := ""
	if len(m.marks) > 0 {
		marked = fmt.Sprintf("%s %d  ", m.theme.Glyphs.Marked, len(m.marks))
	}
	if m.growth != "" {
		marked = m.growth + "  " + marked
	}
	if narrow {
		return fmt.Sprintf("%s%d/%d ", marked, m.selection.Len(), m.selection.Total())
	}
	return marked + m.say(m.ofAll(), m.selection.Len(), m.selection.Total()) + " "
}

// what names the records that the view shows.
func (m *Model) what() words.Phrase {
	switch {
	case m.view == timelineView && isOfSeveral(m.query):
		return "records"
	case m.view == agreementsView:
		return "agreements"
	case m.view == commitmentsView:
		return "commitments"
	}
	return "events"
}

// ofAll tells how many of how many of them are selected.
func (m *Model) ofAll() words.Phrase {
	switch m.what() {
	case "records":
		return "%d of %d records"
	case "agreements":
		return "%d of %d agreements"
	case "commitments":
		return "%d of %d commitments"
	}
	return "%d of %d events"
}

// strip draws where in time the records lie, and the query; while it is being
// written, the query alone.
func (m *Model) strip() string {
	w := m.layout.w
	if m.search != nil {
		return m.search.line(w, m.look(onList))
	}
	query := m.queryText()
	if m.timeline.Len() == 0 {
		return m.paintLine(append([]typeset.Span{{Text: " "}}, query...), w)
	}
	cells := min(w/2, mostStrip)
	if w < mediumFrom {
		cells = w
		if !m.query.IsZero() {
			return m.paintLine(append([]typeset.Span{{Text: " "}}, query...), w)
		}
	}
	m.density.update(m.selection, newAxis(m.timeline, m.first, m.last, cells))
	from, to, cursor := m.inView()
	strip := m.density.view(from, to, cursor, m.look(onList))
	w -= m.density.width()
	line := append([]typeset.Span{{Text: beforeQuery}}, query...)
	if era := m.era(); typeset.SpansWidth(line)+typeset.Width(era)+3 <= w {
		line = append(typeset.FitSpans(line, w-typeset.Width(era)-1), typeset.Span{Text: era + " ", Role: typeset.Muted})
	}
	return strip + m.paintLine(line, w)
}

// era names the era in which the record under the cursor lies.
func (m *Model) era() string {
	r := m.list.record()
	if r == nil || r.When().IsZero() {
		return ""
	}
	eras := m.timeline.ErasIn(r.When().First(), r.When().First())
	if len(eras) == 0 {
		return ""
	}
	return typeset.Plain(eras[0].Name.In(m.options.Lang))
}

// inView returns the dates of the first and the last record in view, and of that
// under the cursor.
func (m *Model) inView() (from, to, cursor model.Date) {
	if m.selection.Len() == 0 {
		return from, to, cursor
	}
	first, last := m.list.cursor, m.list.cursor
	if m.layout.list.h > 0 && m.list.order == nil {
		first, last = m.list.visible()
	}
	return m.list.numbered(first).When(), m.list.numbered(last).When(), m.list.record().When()
}

// beforeQuery parts the query from the strip of bars.
const beforeQuery = "  "

// queryColumn returns the column of the strip's line in which the query begins,
// beyond the window where there is none.
func (m *Model) queryColumn() int {
	switch narrow := m.layout.w < mediumFrom; {
	case narrow && m.query.IsZero():
		return m.layout.w
	case narrow || m.timeline.Len() == 0:
		return 1
	}
	return m.density.width() + len(beforeQuery)
}

func (m *Model) searchHint() string { return m.key("search") + " " + m.say("search") + "   " }

func (m *Model) topicsHint() string { return m.key("topics") + " " + m.say("topics") }

// queryText says what the query asks for, its terms apart.
func (m *Model) queryText() []typeset.Span {
	if m.query.IsZero() {
		return []typeset.Span{{Text: m.searchHint() + m.topicsHint(), Role: typeset.Muted}}
	}
	var spans []typeset.Span
	for i, part := range m.inWords() {
		if i > 0 {
			spans = append(spans, typeset.Span{Text: " " + m.theme.Glyphs.Bullet + " ", Role: typeset.Muted})
		}
		spans = append(spans, typeset.Span{Text: part, Role: typeset.Accent})
	}
	return spans
}
