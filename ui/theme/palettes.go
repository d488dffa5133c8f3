package theme

import (
	"image/color"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"hanjung/ui/typeset"
)

// Ink is the palette for dark backgrounds: celadon on ink.
func Ink() Palette {
	p := Palette{
		Name: "ink", Dark: true,
		Papers:   hexes("#000000", "#11141b", "#1e1e2e", "#282c34"),
		body:     lipgloss.Color("#edf2ef"),
		onChosen: lipgloss.Color("#0c1512"),
	}
	p.grounds[Cursor] = lipgloss.Color("#24443a")
	p.grounds[Shadow] = lipgloss.Color("#2b3038")
	p.grounds[Chosen] = lipgloss.Color("#9ad6b8")
	setInks(&p, map[typeset.Role]string{
		typeset.Muted: "#a7b0bd", typeset.Accent: "#9ad6b8", typeset.Label: "#a7b0bd", typeset.Quoted: "#d9d2bd",
		typeset.Match: "#ffd866", typeset.LinkText: "#a9d5e8", typeset.Alarm: "#ff9e8c", typeset.Warm: "#e8c47a", typeset.Good: "#a5dba0",
	})
	setTopics(&p, "#9ec5fe", "#7fd6d9", "#f0abd5", "#e6c07b", "#c8b6ff", "#ffa99c", "#8fd3ff", "#a8d98a", "#f5bd8f", "#d8c3a5", "#c9d1d9", "#b5e3d0")
	p.near = near{grounds: map[Ground]ansi.IndexedColor{Cursor: 237, Shadow: 235}}
	return p
}

// Hanji is the palette for light backgrounds: ink on mulberry paper.
func Hanji() Palette {
	p := Palette{
		Name:     "hanji",
		Papers:   hexes("#ffffff", "#fbfaf7", "#fdf6e3", "#f2f2f2"),
		body:     lipgloss.Color("#17211d"),
		onChosen: lipgloss.Color("#ffffff"),
	}
	p.grounds[Cursor] = lipgloss.Color("#cfe6da")
	p.grounds[Shadow] = lipgloss.Color("#e4e6e3")
	p.grounds[Chosen] = lipgloss.Color("#17614a")
	setInks(&p, map[typeset.Role]string{
		typeset.Muted: "#50585f", typeset.Accent: "#125a43", typeset.Label: "#50585f", typeset.Quoted: "#5a4a1e",
		typeset.Match: "#7a3e00", typeset.LinkText: "#0b4f78", typeset.Alarm: "#a3231a", typeset.Warm: "#6b4a00", typeset.Good: "#1e5c1e",
	})
	setTopics(&p, "#1d4ea3", "#00595c", "#8a1c66", "#6d4700", "#54309a", "#9c2315", "#0a5485", "#31590f", "#87400a", "#5e4a26", "#454c54", "#12594a")
	p.near = near{grounds: map[Ground]ansi.IndexedColor{Cursor: 194, Shadow: 254}}
	return p
}

func setInks(p *Palette, inks map[typeset.Role]string) {
	for role, hex := range inks {
		p.inks[role] = lipgloss.Color(hex)
	}
}

func setTopics(p *Palette, hues ...string) {
	for i, hex := range hues {
		p.inks[typeset.TopicRole(i)] = lipgloss.Color(hex)
	}
}

func hexes(codes ...string) []color.Color {
	colors := make([]color.Color, len(codes))
	for i, c := range codes {
		colors[i] = lipgloss.Color(c)
	}
	return colors
}
