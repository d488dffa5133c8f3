package theme

import (
	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/ansi"

	"hanjung/ui/typeset"
)

// near is what a palette takes of the 256 colours that terminals share, where the
// nearest to a colour of its own would be hard to read or look like another. They
// are known by their numbers; those below 16 look different everywhere.
type near struct {
	grounds map[Ground]ansi.IndexedColor
	inks    map[typeset.Role]ansi.IndexedColor
}

// For returns the palette for a terminal with so many colours.
func (p Palette) For(profile colorprofile.Profile) Palette {
	switch profile {
	case colorprofile.ANSI256:
		return p.of256()
	case colorprofile.ANSI, colorprofile.ASCII, colorprofile.NoTTY:
		return p.of16()
	case colorprofile.Unknown, colorprofile.TrueColor:
	}
	return p
}

// of256 returns the palette of 256 colours. Those that stay as they are go to the
// nearest when they are drawn.
func (p Palette) of256() Palette {
	for ground, c := range p.near.grounds {
		p.grounds[ground] = c
	}
	for role, c := range p.near.inks {
		p.inks[role] = c
	}
	return p
}

// of16 returns a palette that trusts in little of what terminals make of 16
// colours: it speaks by weight and reverse video, and its few inks are legible on
// black or on white in the palettes that terminals come with.
func (p Palette) of16() Palette {
	few := Palette{Name: p.Name, Dark: p.Dark, reversed: true}
	switch {
	case p.Name == contrastName: // nothing is more legible than the terminal's own ink
	case p.Dark:
		few.inks[typeset.Accent], few.inks[typeset.LinkText] = ansi.BrightCyan, ansi.BrightCyan
	default:
		few.inks[typeset.Accent], few.inks[typeset.LinkText] = ansi.Blue, ansi.Blue
		few.inks[typeset.Alarm] = ansi.Red
	}
	return few
}
