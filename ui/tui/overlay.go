package tui

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"hanjung/ui/theme"
	"hanjung/ui/typeset"
)

// overlays draws what lies over the panes onto the lines of the frame.
func (m *Model) overlays(lines []string) {
	switch {
	case m.help != nil:
		m.help.draw(lines, m.layout, m.look(onList))
	case m.export != nil:
		m.export.draw(lines, m.layout, m.look(onList))
	case m.palette != nil:
		m.palette.draw(lines, m.layout, m.look(onList))
	case m.search != nil:
		m.search.draw(lines, m.layout, m.counted, m.look(onList))
	}
}

// cover is what dims the panes that it lies over; the zero value is nothing.
type cover struct {
	help    *help
	export  *exportDialog
	palette *palette
}

func (m *Model) cover() cover { return cover{m.help, m.export, m.palette} }

// backdrop is what a cover lies over. It is drawn once, as nothing but another
// message than a press, which the cover takes, could change it.
type backdrop struct {
	cover  cover
	layout layout
	lines  []string
}

// behind draws all above the footer, which tells the keys that work: dimmed where
// something lies over it.
func (m *Model) behind() []string {
	c := m.cover()
	if c == (cover{}) {
		m.backdrop = backdrop{}
		return m.upper()
	}
	if m.backdrop.cover != c || m.backdrop.layout != m.layout {
		m.backdrop = backdrop{c, m.layout, m.upper()}
		m.dim(m.backdrop.lines)
	}
	return slices.Clone(m.backdrop.lines)
}

// isPress reports whether a message comes of the user's hands.
func isPress(msg tea.Msg) bool {
	switch msg.(type) {
	case tea.KeyPressMsg, tea.PasteMsg, tea.MouseClickMsg, tea.MouseWheelMsg:
		return true
	}
	return false
}

// dim takes the colours and the weight off what lies behind.
func (m *Model) dim(lines []string) {
	for i, line := range lines {
		lines[i] = m.theme.Paint(ansi.Strip(line), typeset.Muted, theme.Paper)
	}
}

// box returns lines, each exactly width cells wide, in a frame with a title.
func box(title string, inner []string, width int, k look) []string {
	g := k.theme.Glyphs
	edge := func(s string) string { return k.theme.Paint(s, typeset.Accent, theme.Paper) }
	if title != "" {
		title = typeset.Truncate(" "+title+" ", width-1)
	}
	top := edge(g.Corners[0]+g.Rule) + k.theme.Paint(title, typeset.Heading, theme.Paper) +
		edge(strings.Repeat(g.Rule, max(width-typeset.Width(title)-1, 0))+g.Corners[1])
	lines := []string{top}
	for _, line := range inner {
		lines = append(lines, edge(g.Bar)+line+edge(g.Bar))
	}
	return append(lines, edge(g.Corners[3]+strings.Repeat(g.Rule, width)+g.Corners[2]))
}

// placeBox draws a block with a cell of air on either side, as far as the frame is
// that wide.
func placeBox(lines, block []string, x, y, frame int) {
	if len(block) == 0 || x < 1 || x+ansi.StringWidth(block[0])+1 > frame {
		placeBlock(lines, block, x, y, frame)
		return
	}
	for i := range block {
		block[i] = " " + block[i] + " "
	}
	placeBlock(lines, block, x-1, y, frame)
}

// placeBlock draws a block, whose lines are of one width, onto the lines of a frame,
// its upper left corner at x and y. What leaves the frame is cut off.
func placeBlock(lines, block []string, x, y, frame int) {
	if len(block) == 0 {
		return
	}
	width := ansi.StringWidth(block[0])
	for i, over := range block {
		if y+i < 0 || y+i >= len(lines) {
			continue
		}
		lines[y+i] = splice(lines[y+i], over, x, width, frame)
	}
}

// splice puts a text of some width over a line of so many cells from column x on.
// Wide characters that it covers half give way to a space.
func splice(line, over string, x, width, cells int) string {
	left := ansi.Truncate(line, x, "")
	left += typeset.Spaces(x - ansi.StringWidth(left))
	want := cells - x - width
	if want <= 0 {
		return left + over
	}
	right := ansi.TruncateLeft(line, x+width, "")
	rest := ansi.StringWidth(right)
	if rest > want {
		right = ansi.TruncateLeft(line, x+width+1, "")
		rest = ansi.StringWidth(right)
	}
	return left + over + typeset.Spaces(want-rest) + right
}
