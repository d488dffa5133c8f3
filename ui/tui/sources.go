package tui

import (
	"strings"

	"hanjung/ui/theme"
	"hanjung/ui/typeset"
)

// sources draws who says what the number in focus stands behind, or the address
// of the source in focus. Without such a focus it draws nothing.
func (d *detail) sources(width int, k look) []string {
	if d.chosen == 0 || !k.focused {
		return nil
	}
	most := max(d.height/2, 2)
	told := d.page.SourcesAt(d.chosen, width-2*margin, most)
	var lines []string
	for _, spans := range told[:min(len(told), most)] {
		lines = append(lines, typeset.Spaces(margin)+k.theme.Line(typeset.FitSpans(spans, width-2*margin), theme.Paper, 0)+typeset.Spaces(margin))
	}
	return lines
}

// lay puts lines over the foot of the page or, where the link in focus stands
// there, over its head, with a rule between.
func (d *detail) lay(page, over []string, width int, k look) {
	if len(over) == 0 {
		return
	}
	g := k.theme.Glyphs
	name := typeset.Truncate(k.say("Who says so"), width-4)
	rule := k.theme.Paint(g.Rule+" "+name+" "+strings.Repeat(g.Rule, width-typeset.Width(name)-3), typeset.Muted, theme.Paper)
	at := max(len(page)-len(over)-1, 0)
	if d.page.Links[d.chosen-1].Line-d.top < at {
		page[at] = rule
		copy(page[at+1:], over)
		return
	}
	copy(page[d.covered:], append(over, rule))
}

// walkSources gives the next number of a source the focus, or with -1 the one
// before, from where the reader is.
func (m *Model) walkSources(by int) {
	if m.subject().ID == "" {
		return
	}
	if m.focus == onList {
		m.toDetail()
	}
	m.settle() // where the detail has had no room until now
	if !m.detail.stepSource(by) {
		m.sayf(typeset.Muted, "this page names no source")
	}
}
