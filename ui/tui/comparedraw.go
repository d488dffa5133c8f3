package tui

import (
	"strings"

	"hanjung/ui/theme"
	"hanjung/ui/typeset"
)

// comparison draws the comparison with the rules above and below it.
func (m *Model) comparison() []string {
	k := m.look(onDetail)
	k.focused = true
	lines := m.compare.lines(k)
	if !m.layout.ruled() {
		return lines
	}
	lines = append([]string{m.compare.rule(k.theme.Glyphs.Strong, k.theme.Glyphs.Down, "", k)}, lines...)
	return append(lines, m.compare.rule(k.theme.Glyphs.Rule, k.theme.Glyphs.Up, m.compare.position(k), k))
}

// lines draws the titles and, below them, the page under the heading that stays
// in sight.
func (c *compare) lines(k look) []string {
	lines := make([]string, 0, c.area.h)
	for _, spans := range c.set.Head {
		lines = append(lines, c.line(spans, k))
	}
	lines = append(lines, c.view(c.area.w, k)...)
	if heading := c.page.RunningHead(c.top); heading != nil {
		lines[len(c.set.Head)] = c.line(heading, k)
	}
	return lines
}

func (c *compare) line(spans []typeset.Span, k look) string {
	inner := k.theme.Line(typeset.FitSpans(spans, c.area.w-2*margin), theme.Paper, 0)
	return typeset.Spaces(margin) + inner + typeset.Spaces(margin)
}

// rule draws a line across the window that meets the bar between the columns,
// with a note near its end.
func (c *compare) rule(glyph, joint, note string, k look) string {
	role := typeset.Muted
	if glyph == k.theme.Glyphs.Strong {
		role = typeset.Accent
	}
	at, rest := c.area.w, ""
	if c.set.Bar > 0 {
		at = margin + c.set.Bar
		rest = strings.Repeat(glyph, c.area.w-at-1)
	}
	line := strings.Repeat(glyph, at)
	if note != "" {
		note = " " + note + " " + glyph
		if rest != "" {
			rest = strings.Repeat(glyph, typeset.Width(rest)-typeset.Width(note)) + note
		} else {
			line = strings.Repeat(glyph, at-typeset.Width(note)) + note
		}
	}
	if c.set.Bar == 0 {
		joint = ""
	}
	paint := func(s string, r typeset.Role) string { return k.theme.Paint(s, r, theme.Paper) }
	return paint(line, role) + paint(joint, typeset.Muted) + paint(rest, role)
}

// comparedHints are the keys that matter in a comparison.
func (m *Model) comparedHints() []hint {
	return []hint{
		{m.upDown(), "scroll"},
		{m.key("previous-year") + " " + m.key("next-year"), "topics"},
		{m.key("next-link"), "links"},
		{m.key("open"), "follow"},
		{m.key("export"), "export"},
		{m.key("leave"), "close"},
	}
}
