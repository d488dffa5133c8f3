package tui

import (
	"fmt"
	"strings"

	"hanjung/model"
	"hanjung/ui/theme"
	"hanjung/ui/typeset"
)

// settle lays the window out and gives every pane its size and content. What
// depends on several facts is put right here and nowhere else.
func (m *Model) settle() {
	w, h := m.layout.w, m.layout.h
	m.layout = arrange(w, h, m.focus)
	l := m.layout
	if l.tooSmall {
		return
	}
	if l.list.h > 0 {
		m.list.resize(l.list.h)
	}
	if l.topics.h > 0 {
		m.topics.resize(l.topics.h, len(m.timeline.Topics()))
	}
	if l.detail.w > 0 {
		m.detail.show(m.selection, m.shown(), l.detail.w, l.detail.h, m.look(onDetail))
	}
}

// look returns what a pane needs to draw itself.
func (m *Model) look(f focus) look {
	return look{
		theme: m.theme, lang: m.options.Lang, letters: m.letters, marked: m.isMarked,
		focused: m.focus == f && m.search == nil,
	}
}

// Frame draws the whole window: as many lines as it has rows, each exactly as
// wide as it is.
func (m *Model) Frame() string {
	m.settle()
	if m.layout.tooSmall {
		return m.tooSmall()
	}
	lines := make([]string, 0, m.layout.h)
	lines = append(lines, m.header(), m.strip())
	if m.layout.ruled() {
		lines = append(lines, m.rule(m.theme.Glyphs.Down, true))
	}
	lines = append(lines, m.panes()...)
	if m.layout.ruled() {
		lines = append(lines, m.rule(m.theme.Glyphs.Up, false))
	}
	lines = append(lines, m.footer())
	m.overlays(lines)
	return strings.Join(lines, "\n")
}

// tooSmall says so, in as much of the window as there is.
func (m *Model) tooSmall() string {
	if m.layout.w <= 0 || m.layout.h <= 0 {
		return ""
	}
	text := fmt.Sprintf("hanjung needs %d×%d; this is %d×%d", minWidth, minHeight, m.layout.w, m.layout.h)
	var lines []string
	for _, l := range typeset.Wrap(text, m.layout.w) {
		lines = append(lines, typeset.Fit(text[l.Start:l.End], m.layout.w))
	}
	return strings.Join(lines[:min(len(lines), m.layout.h)], "\n")
}

func (m *Model) paintLine(spans []typeset.Span, width int) string {
	return m.theme.Line(typeset.FitSpans(spans, width), theme.Paper, 0)
}

// header draws the name, the views and how many records are selected.
func (m *Model) header() string {
	count := m.count(m.layout.w < mediumFrom)
	return m.paintLine(m.headerSpans(), m.layout.w-typeset.Width(count)) + m.theme.Paint(count, typeset.Muted, theme.Paper)
}

// headerSpans sets the name and, behind the spans of headerLead, the views.
func (m *Model) headerSpans() []typeset.Span {
	narrow := m.layout.w < mediumFrom
	spans := []typeset.Span{{Text: " 한중 ", Role: typeset.Accent}}
	if !narrow {
		spans = append(spans, typeset.Span{Text: "hanjung  ", Role: typeset.Title})
	}
	for v, name := range viewNames() {
		text := fmt.Sprintf(" %d %s ", v+1, name)
		role := typeset.Muted
		switch {
		case view(v) == m.view:
			role = typeset.Title
		case narrow:
			text = fmt.Sprintf(" %d ", v+1)
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

func (m *Model) count(narrow bool) string {
	marked := ""
	if len(m.marks) > 0 {
		marked = fmt.Sprintf("%s %d  ", m.theme.Glyphs.Marked, len(m.marks))
	}
	if narrow {
		return fmt.Sprintf("%s%d/%d ", marked, m.selection.Len(), m.selection.Total())
	}
	return fmt.Sprintf("%s%d of %d %s ", marked, m.selection.Len(), m.selection.Total(), m.what())
}

// what names the records that the view shows.
func (m *Model) what() string {
	switch {
	case m.view != timelineView:
		return strings.ToLower(m.view.String())
	case m.query.Has(model.TypeField):
		return "records"
	}
	return "events"
}

// mostStrip is the widest strip of bars.
const mostStrip = 100

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
	cells := min(w/2-yearCells, mostStrip)
	if w < mediumFrom {
		cells = w - yearCells
		if !m.query.IsZero() {
			return m.paintLine(append([]typeset.Span{{Text: " "}}, query...), w)
		}
	}
	m.density.update(m.selection, m.first, m.last, cells, fmt.Sprint(m.view, m.query))
	from, to := m.inView()
	line := m.density.view(from, to, m.look(onList))
	line = append(line, typeset.Span{Text: "   "})
	line = append(line, query...)
	if era := m.era(); typeset.SpansWidth(line)+typeset.Width(era)+3 <= w {
		line = append(typeset.FitSpans(line, w-typeset.Width(era)-1), typeset.Span{Text: era + " ", Role: typeset.Muted})
	}
	return m.paintLine(line, w)
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

// inView returns the dates of the first and the last record in view.
func (m *Model) inView() (from, to model.Date) {
	if m.selection.Len() == 0 {
		return from, to
	}
	first, last := m.list.cursor, m.list.cursor
	if m.layout.list.h > 0 {
		first, last = m.list.visible()
	}
	return m.selection.At(first).When(), m.selection.At(last).When()
}

// queryText sets the query, its terms apart.
func (m *Model) queryText() []typeset.Span {
	if m.query.IsZero() {
		return []typeset.Span{{Text: "/ search   t topics", Role: typeset.Muted}}
	}
	var spans []typeset.Span
	for i, term := range m.query.Terms() {
		if i > 0 {
			spans = append(spans, typeset.Span{Text: "  "})
		}
		spans = append(spans, typeset.Span{Text: typeset.Plain(term.String()), Role: typeset.Accent})
	}
	return spans
}

// rule draws a line across the window, with a joint where panes meet. Above the
// pane that has the focus it is strong.
func (m *Model) rule(joint string, strong bool) string {
	g := m.theme.Glyphs
	var b strings.Builder
	for i, r := range m.shownPanes() {
		if i > 0 {
			b.WriteString(m.theme.Paint(joint, typeset.Muted, theme.Paper))
		}
		glyph, role := g.Rule, typeset.Muted
		if strong && r.focus == m.focus {
			glyph, role = g.Strong, typeset.Accent
		}
		line := strings.Repeat(glyph, r.w)
		if note := m.position(r.focus); !strong && note != "" && r.w > len(note)+4 {
			line = strings.Repeat(glyph, r.w-len(note)-3) + " " + note + " " + glyph
		}
		b.WriteString(m.theme.Paint(line, role, theme.Paper))
	}
	return b.String()
}

// position says how far a pane is scrolled.
func (m *Model) position(f focus) string {
	switch {
	case f == onDetail:
		return m.detail.position()
	case f == onList && m.selection.Len() > 0:
		return fmt.Sprintf("%d/%d", m.list.cursor+1, m.selection.Len())
	}
	return ""
}

// pane is a pane that is shown, with its place.
type pane struct {
	rect

	focus focus
}

// shownPanes returns the panes that are shown, left to right.
func (m *Model) shownPanes() []pane {
	all := []pane{{m.layout.topics, onTopics}, {m.layout.list, onList}, {m.layout.detail, onDetail}}
	shown := all[:0]
	for _, p := range all {
		if p.w > 0 {
			shown = append(shown, p)
		}
	}
	return shown
}

// panes draws what stands between header and footer, row by row.
func (m *Model) panes() []string {
	shown := m.shownPanes()
	drawn := make([][]string, len(shown))
	for i, p := range shown {
		drawn[i] = m.drawPane(p)
	}
	bar := m.theme.Paint(m.theme.Glyphs.Bar, typeset.Muted, theme.Paper)
	lines := make([]string, shown[0].h)
	var b strings.Builder
	for row := range lines {
		b.Reset()
		for i := range drawn {
			if i > 0 {
				b.WriteString(bar)
			}
			b.WriteString(drawn[i][row])
		}
		lines[row] = b.String()
	}
	return lines
}

func (m *Model) drawPane(p pane) []string {
	k := m.look(p.focus)
	switch {
	case p.focus == onTopics:
		return m.topics.view(p.w, m.selection, k)
	case p.focus == onDetail:
		return m.detail.view(p.w, k)
	case m.selection.Len() == 0:
		return m.nothing(p.w, p.h)
	}
	return m.list.view(p.w, k)
}

// nothing draws a list without records: what that means and how to go on.
func (m *Model) nothing(width, height int) []string {
	text := []typeset.Span{{Text: "Nothing matches this query.", Role: typeset.Title}, {Text: " x clears it, / changes it, backspace goes back.", Role: typeset.Muted}}
	if m.query.IsZero() {
		text = []typeset.Span{{Text: "There are no " + m.what() + " in this dataset.", Role: typeset.Muted}}
	}
	lines := []string{typeset.Spaces(width)}
	for _, line := range typeset.Paragraph([]typeset.Span{{Text: "  "}}, text, width-2) {
		lines = append(lines, m.paintLine(line, width))
	}
	for len(lines) < height {
		lines = append(lines, typeset.Spaces(width))
	}
	return lines[:height]
}

// footer draws the notice or the keys that matter now.
func (m *Model) footer() string {
	w := m.layout.w
	if m.notice.text != "" {
		return m.paintLine([]typeset.Span{{Text: " " + typeset.Plain(m.notice.text), Role: m.notice.role}}, w)
	}
	spans := []typeset.Span{{Text: " "}}
	used := 1
	for _, h := range m.hints() {
		width := typeset.Width(h.Key) + 1 + typeset.Width(h.Desc) + 2
		if used+width > w {
			break
		}
		used += width
		spans = append(spans, typeset.Span{Text: h.Key, Role: typeset.Accent}, typeset.Span{Text: " " + h.Desc + "  ", Role: typeset.Muted})
	}
	return m.paintLine(spans, w)
}

// ShowsList reports whether the list is on the screen with a record in it and
// nothing over it.
func (m *Model) ShowsList() bool {
	return m.layout.list.w > 0 && m.selection.Len() > 0 && m.help == nil && m.export == nil && m.search == nil
}
