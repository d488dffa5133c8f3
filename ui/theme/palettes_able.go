package theme

import (
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"hanjung/ui/typeset"
)

// ContrastDark is the palette of highest contrast for dark backgrounds: few
// colours, all of them bright.
func ContrastDark() Palette {
	p := Palette{
		Name: "contrast", Dark: true,
		Papers:   hexes("#000000", "#11141b", "#1e1e2e"),
		body:     lipgloss.Color("#ffffff"),
		onChosen: lipgloss.Color("#000000"),
	}
	p.grounds[Cursor], p.bodies[Cursor] = lipgloss.Color("#ffffff"), lipgloss.Color("#000000")
	p.grounds[Shadow], p.bodies[Shadow] = lipgloss.Color("#3a3a3a"), lipgloss.Color("#ffffff")
	p.grounds[Chosen] = lipgloss.Color("#ffe45e")
	setInks(&p, map[typeset.Role]string{
		typeset.Muted: "#dcdcdc", typeset.Accent: "#ffe45e", typeset.Label: "#dcdcdc", typeset.Quoted: "#ffffff",
		typeset.Match: "#ffe45e", typeset.LinkText: "#9fe8ff", typeset.Alarm: "#ffc2b3", typeset.Warm: "#ffe45e", typeset.Good: "#b6ffb0",
	})
	setTopics(&p, "#9fe8ff", "#b6ffb0", "#ffd0f0", "#ffe45e", "#e0d4ff", "#ffc2b3", "#ffffff", "#c8f7a8", "#ffd9a8", "#dcdcdc", "#cfe9ff", "#ffffff")
	return p
}

// ContrastLight is the palette of highest contrast for light backgrounds.
func ContrastLight() Palette {
	p := Palette{
		Name:     "contrast",
		Papers:   hexes("#ffffff", "#fbfaf7", "#f2f2f2"),
		body:     lipgloss.Color("#000000"),
		onChosen: lipgloss.Color("#ffffff"),
	}
	p.grounds[Cursor], p.bodies[Cursor] = lipgloss.Color("#000000"), lipgloss.Color("#ffffff")
	p.grounds[Shadow], p.bodies[Shadow] = lipgloss.Color("#d0d0d0"), lipgloss.Color("#000000")
	p.grounds[Chosen] = lipgloss.Color("#00267a")
	setInks(&p, map[typeset.Role]string{
		typeset.Muted: "#303030", typeset.Accent: "#00267a", typeset.Label: "#303030", typeset.Quoted: "#000000",
		typeset.Match: "#5c1a00", typeset.LinkText: "#00267a", typeset.Alarm: "#7a0000", typeset.Warm: "#4a3200", typeset.Good: "#003d00",
	})
	setTopics(&p, "#00267a", "#003d3d", "#5c0047", "#4a3200", "#330080", "#7a0000", "#003355", "#1f3d00", "#5c2600", "#3a3a1a", "#303030", "#003d00")
	p.near.inks = map[typeset.Role]ansi.IndexedColor{
		typeset.Warm: 236, typeset.TopicRole(1): 22, typeset.TopicRole(3): 52, typeset.TopicRole(6): 17, typeset.TopicRole(9): 236,
	}
	return p
}

// SafeDark is the palette for dark backgrounds whose signs of state differ for
// eyes that lack a kind of cone: its hues are those of Okabe and Ito, "Color
// universal design" (2002), made lighter.
func SafeDark() Palette {
	p := Ink()
	p.Name = "safe"
	p.grounds[Cursor] = lipgloss.Color("#26405c")
	p.grounds[Chosen] = lipgloss.Color("#8fd0f7")
	setInks(&p, map[typeset.Role]string{
		typeset.Accent: "#8fd0f7", typeset.Match: "#f5ea6b", typeset.LinkText: "#b9d8ff",
		typeset.Alarm: "#ff9030", typeset.Warm: "#f7f0a6", typeset.Good: "#79baff",
	})
	setTopics(&p, "#8fd0f7", "#f5ea6b", "#ff9d6e", "#6fe0bd", "#e9aacd", "#f0b840", "#b9d8ff", "#d3d7dd", "#f7f0a6", "#ffc3a5", "#a9efd8", "#f3cfe2")
	return p
}

// SafeLight is the palette for light backgrounds whose signs of state differ for
// eyes that lack a kind of cone.
func SafeLight() Palette {
	p := Hanji()
	p.Name = "safe"
	p.grounds[Cursor] = lipgloss.Color("#cde2f5")
	p.grounds[Chosen] = lipgloss.Color("#0b4f8a")
	setInks(&p, map[typeset.Role]string{
		typeset.Accent: "#0b4f8a", typeset.Match: "#6b4500", typeset.LinkText: "#1d4ea3",
		typeset.Alarm: "#a01060", typeset.Warm: "#605000", typeset.Good: "#0055cc",
	})
	setTopics(&p, "#0b4f8a", "#5a5200", "#a53a00", "#005c45", "#85306a", "#774c00", "#1d4ea3", "#454c54", "#4f4a00", "#8a3d1a", "#0a5a4a", "#6e2a58")
	p.near = near{
		grounds: map[Ground]ansi.IndexedColor{Cursor: 195, Shadow: 254},
		inks:    map[typeset.Role]ansi.IndexedColor{typeset.TopicRole(2): 88, typeset.TopicRole(4): 90},
	}
	return p
}
