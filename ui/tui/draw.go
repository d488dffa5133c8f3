package tui

import (
	"fmt"
	"strings"

	"hanjung/model"
	"hanjung/ui/theme"
	"hanjung/ui/typeset"
	"hanjung/ui/words"
)

// settle lays the window out and gives every pane its size and content. What
// depends on several facts is put right here and nowhere else.
func (m *Model) settle() {
	w, h := m.layout.w, m.layout.h
	m.layout = arrange(w, h, m.footLines(), m.focus)
	l := m.layout
	if l.tooSmall {
		return
	}
	if l.list.h > 0 {
		m.list.resize(l.list.h)
		m.periods.resize(l.list.h)
	}
	if l.topics.h > 0 {
		m.topics.resize(l.topics.h, len(m.timeline.Topics()))
	}
	if m.compare != nil {
		m.compare.show(m.selection, l, m.look(onDetail))
	}
	if l.detail.w > 0 {
		m.detail.show(m.selection, m.subject(), l.detail.w, l.detail.h, m.look(onDetail))
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
	lines := append(m.behind(), m.foot()...)
	m.overlays(lines)
	return strings.Join(lines, "\n")
}

// upper draws all above the footer.
func (m *Model) upper() []string {
	lines := make([]string, 0, m.layout.h)
	lines = append(lines, m.header(), m.strip())
	if m.compare != nil {
		return append(lines, m.comparison()...)
	}
	return append(lines, m.body()...)
}

// body draws the panes with the rules above and below them.
func (m *Model) body() []string {
	lines := m.panes()
	if !m.layout.ruled() {
		return lines
	}
	lines = append([]string{m.rule(m.theme.Glyphs.Down, true)}, lines...)
	return append(lines, m.rule(m.theme.Glyphs.Up, false))
}

// tooSmall says so, in as much of the window as there is.
func (m *Model) tooSmall() string {
	if m.layout.w <= 0 || m.layout.h <= 0 {
		return ""
	}
	text := m.say("hanjung needs %d×%d; this is %d×%d", minWidth, minHeight, m.layout.w, m.layout.h)
	var lines []string
	for _, l := range typeset.Wrap(text, m.layout.w) {
		lines = append(lines, typeset.Fit(text[l.Start:l.End], m.layout.w))
	}
	return strings.Join(lines[:min(len(lines), m.layout.h)], "\n")
}

func (m *Model) paintLine(spans []typeset.Span, width int) string {
	return m.theme.Line(typeset.FitSpans(spans, width), theme.Paper, 0)
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
		if note := m.position(r.focus); !strong && note != "" && r.w > typeset.Width(note)+4 {
			line = strings.Repeat(glyph, r.w-typeset.Width(note)-3) + " " + note + " " + glyph
		}
		b.WriteString(m.theme.Paint(line, role, theme.Paper))
	}
	return b.String()
}

// position says how far a pane is scrolled.
func (m *Model) position(f focus) string {
	switch {
	case f == onDetail:
		return m.detail.position(m.look(f))
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
	lines, parts := make([]string, shown[0].h), make([]string, len(drawn))
	for row := range lines {
		for i := range drawn {
			parts[i] = drawn[i][row]
		}
		lines[row] = strings.Join(parts, bar)
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
	if m.periods.unit != 0 {
		return m.periods.view(p.w, m.selection, k)
	}
	return m.list.view(p.w, k)
}

// nothing draws a list without records: what that means and how to go on.
func (m *Model) nothing(width, height int) []string {
	text := []typeset.Span{{Text: m.say("Nothing matches this query."), Role: typeset.Title}, {Text: " " + m.say("%s clears it, %s changes it, %s goes back.", m.key("clear-query"), m.key("search"), m.key("back")), Role: typeset.Muted}}
	switch {
	case m.search != nil: // what keys do comes later
		text = text[:1]
	case m.query.IsZero():
		text = []typeset.Span{{Text: m.say("There are no %s in this dataset.", m.say(m.what())), Role: typeset.Muted}}
	default:
		if elsewhere := m.elsewhere(); elsewhere != "" {
			text = []typeset.Span{{Text: m.say("No %s match this query.", m.say(m.what())), Role: typeset.Title}, {Text: " " + elsewhere, Role: typeset.Muted}}
		}
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

// elsewhere says which other view shows records of the query, empty for none.
func (m *Model) elsewhere() string {
	for i := range viewNames() {
		v := view(i)
		if v != timelineView && m.query.Has(model.TypeField) { // which only the timeline goes by
			continue
		}
		if s, err := m.selectFor(v, m.query); err == nil && s.Len() > 0 {
			one := v.one()
			if v == timelineView && isOfSeveral(m.query) {
				one = "record"
			}
			return m.say("%s shows %s that do.", m.key(v.action()), words.Count(m.options.Lang, s.Len(), one))
		}
	}
	return ""
}

// ShowsList reports whether the list is on the screen with a record in it and
// nothing over it.
func (m *Model) ShowsList() bool {
	return m.compare == nil && m.layout.list.w > 0 && m.selection.Len() > 0 && !m.isCovered()
}
