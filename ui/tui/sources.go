package tui

import (
	"strings"

	"hanjung/ui/theme"
	"hanjung/ui/typeset"
)

// sources draws who says what the number in focus stands behind, or the address
// of the source in focus, under a rule. Without such a focus it draws nothing.
func (d *detail) sources(width int, k look) []string {
	if d.chosen == 0 || !k.focused {
		return nil
	}
	most := max(d.height/2, 2)
	told := d.page.SourcesAt(d.chosen, width-2*margin, most)
	if len(told) == 0 {
		return nil
	}
	name := typeset.Truncate(k.say("Who says so"), width-4)
	g := k.theme.Glyphs
	lines := []string{k.theme.Paint(g.Rule+" "+name+" "+strings.Repeat(g.Rule, width-typeset.Width(name)-3), typeset.Muted, theme.Paper)}
	for _, spans := range told[:min(len(told), most)] {
		lines = append(lines, typeset.Spaces(margin)+k.theme.Line(typeset.FitSpans(spans, width-2*margin), theme.Paper, 0)+typeset.Spaces(margin))
	}
	return lines
}

// lay puts lines over the foot of the page or, where the link in focus stands
// there, over its head.
func (d *detail) lay(page, over []string) {
	if len(over) == 0 {
		return
	}
	at := max(len(page)-len(over), 0)
	if d.page.Links[d.chosen-1].Line-d.top >= at {
		at = d.covered
	}
	copy(page[at:], over)
}

// walkSources gives the next number of a source the focus, or with -1 the one
// before, from where the reader is.
func (m *Model) walkSources(by int) {
	if m.shown() == nil {
		return
	}
	m.focus = onDetail
	m.settle() // where the detail has had no room until now
	if !m.detail.stepSource(by) {
		m.sayf(typeset.Muted, "this record names no source")
	}
}
