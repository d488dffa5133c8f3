package theme

import (
	"slices"

	"hanjung/ui/words"
)

// Auto is the name of the theme that fits the terminal's background.
const Auto = ""

// The themes that a person can ask for.
const (
	inkName      = "ink"      // for dark backgrounds
	hanjiName    = "hanji"    // for light ones
	contrastName = "contrast" // high contrast, for either
	safeName     = "safe"     // told apart by colour-blind eyes, for either
)

// Names lists the themes that a person can ask for.
func Names() []string { return []string{inkName, hanjiName, contrastName, safeName} }

// Check returns an error for the name of no theme.
func Check(name string) error {
	if name == Auto || slices.Contains(Names(), name) {
		return nil
	}
	return words.Complain("there is no theme %q; want %s", name, Names())
}

// Named returns the palette of a theme for a dark or a light background.
func Named(name string, dark bool) Palette {
	switch {
	case name == inkName, name == Auto && dark:
		return Ink()
	case name == contrastName && dark:
		return ContrastDark()
	case name == contrastName:
		return ContrastLight()
	case name == safeName && dark:
		return SafeDark()
	case name == safeName:
		return SafeLight()
	}
	return Hanji()
}

// IsFixed reports whether a theme is the same on every background.
func IsFixed(name string) bool { return name == inkName || name == hanjiName }
