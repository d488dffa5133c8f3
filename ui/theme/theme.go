// Package theme decides how each role of a text looks: colours, weight and the
// glyphs that rules, bars and marks are drawn with.
package theme

import (
	"image/color"
	"slices"
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"hanjung/ui/typeset"
)

// Ground is what a line of text lies on.
type Ground int

// The grounds.
const (
	Paper  Ground = iota // the terminal's own background
	Cursor               // the row of the cursor, in the pane that has the focus
	Shadow               // the row of the cursor, in a pane that hasn't
	Chosen               // a link that has the focus
)

const grounds = int(Chosen) + 1

// Theme is a way to look. It may be shared as long as nobody changes it.
type Theme struct {
	Name   string
	Dark   bool
	Glyphs Glyphs
	// Hyperlinks gives the addresses of texts to the terminal, by OSC 8, see
	// https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda.
	Hyperlinks bool

	ink   [grounds][typeset.Roles]ink
	signs *strings.Replacer // what is drawn for signs beyond ASCII; nil draws them
}

// ink is what is written around a text to make it look as it should.
type ink struct{ open, close string }

// New returns the theme of a palette, drawn with some glyphs.
func New(p Palette, g Glyphs) *Theme {
	t := &Theme{Name: p.Name, Dark: p.Dark, Glyphs: g}
	if g.ASCII {
		t.signs = asciiSigns()
	}
	for ground := range grounds {
		for role := range typeset.Roles {
			t.ink[ground][role] = newInk(p.style(typeset.Role(role), Ground(ground)))
		}
	}
	return t
}

// newInk renders a style once, because rendering it for every word of every
// frame would cost more than all the rest of drawing.
func newInk(s lipgloss.Style) ink {
	const sentinel = "x"
	open, closing, _ := strings.Cut(s.Render(sentinel), sentinel)
	return ink{open, closing}
}

// Paint returns a text as it looks in a role on a ground.
func (t *Theme) Paint(text string, role typeset.Role, ground Ground) string {
	if text == "" {
		return ""
	}
	i := &t.ink[ground][role]
	return i.open + t.drawn(text) + i.close
}

// drawn returns a text with the signs that the theme draws for it.
func (t *Theme) drawn(text string) string {
	if t.signs == nil {
		return text
	}
	return t.signs.Replace(text)
}

// asciiSigns puts ASCII for the punctuation and arrows that some terminals lack
// or draw two cells wide. What takes two cells still does.
func asciiSigns() *strings.Replacer {
	signs := []string{
		"…", "~", "–", "-", "—", "-", "·", "-", "•", "*", "×", "x", "‹", "<", "›", ">",
		"“", `"`, "”", `"`, "‘", "'", "’", "'", "«", `"`, "»", `"`, "←", "<", "→", ">", "↑", "^", "↓", "v", "▏", "|",
	}
	for i := 1; i < len(signs); i += 2 {
		signs[i] = strings.Repeat(signs[i], typeset.Width(signs[i-1]))
	}
	return strings.NewReplacer(signs...)
}

// Line returns spans as they look on a ground. Those of the link chosen, if
// any, lie on the ground of a chosen link.
func (t *Theme) Line(spans []typeset.Span, ground Ground, chosen int) string {
	var b strings.Builder
	size := 0
	for _, s := range spans {
		size += len(s.Text) + len(t.ink[ground][s.Role].open) + len(t.ink[ground][s.Role].close)
	}
	b.Grow(size) // grown step by step it would take a fifth of the time of a frame
	for _, s := range spans {
		g := ground
		if s.Link != 0 && s.Link == chosen {
			g = Chosen
		}
		if g == Paper && isBlank(s.Text) {
			b.WriteString(s.Text)
			continue
		}
		i := &t.ink[g][s.Role]
		linked := s.URL != "" && t.Hyperlinks
		if linked {
			b.WriteString(ansi.SetHyperlink(s.URL))
		}
		b.WriteString(i.open)
		b.WriteString(t.drawn(s.Text))
		b.WriteString(i.close)
		if linked {
			b.WriteString(ansi.ResetHyperlink())
		}
	}
	return b.String()
}

// isBlank reports whether a text is only spaces, which look the same in every
// role.
func isBlank(s string) bool {
	for i := range len(s) {
		if s[i] != ' ' {
			return false
		}
	}
	return true
}

// Palette is the colours of a theme.
type Palette struct {
	Name string
	Dark bool
	// Papers are the backgrounds that the palette was chosen for: it is legible
	// on each of them.
	Papers []color.Color
	// Grounds are the backgrounds of rows; nil leaves the terminal's own.
	grounds [grounds]color.Color
	inks    [typeset.Roles]color.Color // nil is the terminal's own ink
	// onChosen is the ink of everything that lies on the accent itself.
	onChosen color.Color
	// body is what the terminal's own ink becomes on a ground of ours.
	body color.Color
	// bodies are the inks of everything on a ground; nil leaves each its own.
	bodies [grounds]color.Color
	// near are the colours to take of 256 where the nearest would not do.
	near near
	// reversed shows the row of the cursor and the link chosen in reverse video,
	// which every terminal has.
	reversed bool
}

// Ink returns the colours of a role on a ground; nil stands for the terminal's
// own.
func (p Palette) Ink(r typeset.Role, g Ground) (ink, ground color.Color) {
	switch {
	case p.reversed && g != Paper:
		return nil, nil
	case g == Chosen:
		return p.onChosen, p.grounds[g]
	case p.bodies[g] != nil:
		return p.bodies[g], p.grounds[g]
	case g != Paper && p.inks[r] == nil:
		return p.body, p.grounds[g]
	}
	return p.inks[r], p.grounds[g]
}

// bold tells the roles that speak by their weight, so that nothing is said by
// colour alone.
func bold(r typeset.Role) bool {
	return slices.Contains([]typeset.Role{typeset.Title, typeset.Heading, typeset.Match, typeset.Alarm}, r)
}

func (p Palette) style(r typeset.Role, g Ground) lipgloss.Style {
	s := lipgloss.NewStyle().Bold(bold(r))
	ink, ground := p.Ink(r, g)
	if ink != nil {
		s = s.Foreground(ink)
	}
	if ground != nil {
		s = s.Background(ground)
	}
	switch {
	case r == typeset.Match:
		s = s.Underline(true)
	case r == typeset.Quoted:
		s = s.Italic(true)
	case g == Chosen, p.reversed && g == Shadow:
		s = s.Bold(true)
	}
	return s.Reverse(p.reversed && (g == Cursor || g == Chosen))
}
