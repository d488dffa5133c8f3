package theme_test

import (
	"image/color"
	"math"
	"reflect"
	"testing"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/ansi"

	"hanjung/ui/theme"
	"hanjung/ui/typeset"
)

// Every text can be read: 4.5:1 by WCAG 2.2 for every role on every ground, on
// each background that a palette was chosen for, also where its colours are
// brought down to the nearest of 256.
func TestContrast(t *testing.T) {
	for _, profile := range []colorprofile.Profile{colorprofile.TrueColor, colorprofile.ANSI256} {
		for _, p := range palettes() {
			p = p.For(profile)
			least := 4.5
			if p.Name == "contrast" {
				least = 7 // the enhanced contrast of WCAG 2.2
			}
			for role := range typeset.Roles {
				for _, g := range []theme.Ground{theme.Paper, theme.Cursor, theme.Shadow, theme.Chosen} {
					for _, paper := range p.Papers {
						ink, ground := p.Ink(typeset.Role(role), g)
						ink, ground = profile.Convert(or(ink, own(p))), or(ground, paper)
						if ground != paper {
							ground = profile.Convert(ground)
						}
						if c := contrast(ink, ground); c < least {
							t.Errorf("%v: %s: role %d, %v, on ground %d over %v: %.2f", profile, p.Name, role, ink, g, paper, c)
						}
					}
				}
			}
		}
	}
}

// own is what terminals write with by default on the backgrounds of a palette.
func own(p theme.Palette) color.Color {
	if p.Dark {
		return color.White
	}
	return color.Black
}

func or(c, otherwise color.Color) color.Color {
	if c == nil {
		return otherwise
	}
	return c
}

// The row of the cursor looks other in the pane that has the focus, whatever
// colours there are.
func TestCursorShowsFocus(t *testing.T) {
	for _, profile := range []colorprofile.Profile{colorprofile.TrueColor, colorprofile.ANSI256} {
		for _, p := range palettes() {
			_, cursor := p.For(profile).Ink(typeset.Body, theme.Cursor)
			_, shadow := p.For(profile).Ink(typeset.Body, theme.Shadow)
			if profile.Convert(cursor) == profile.Convert(shadow) {
				t.Errorf("%v: %s: both rows are %v", profile, p.Name, cursor)
			}
		}
	}
}

// vendors are the colours that terminals make of the 16, black and white first, in
// the order of their numbers: of the Linux console, xterm, Windows, GNOME and
// others by Tango, macOS, PuTTY and Visual Studio Code.
func vendors() map[string][16]string {
	return map[string][16]string{
		"Linux":   {"#000000", "#aa0000", "#00aa00", "#aa5500", "#0000aa", "#aa00aa", "#00aaaa", "#aaaaaa", "#555555", "#ff5555", "#55ff55", "#ffff55", "#5555ff", "#ff55ff", "#55ffff", "#ffffff"},
		"xterm":   {"#000000", "#cd0000", "#00cd00", "#cdcd00", "#0000ee", "#cd00cd", "#00cdcd", "#e5e5e5", "#7f7f7f", "#ff0000", "#00ff00", "#ffff00", "#5c5cff", "#ff00ff", "#00ffff", "#ffffff"},
		"Windows": {"#0c0c0c", "#c50f1f", "#13a10e", "#c19c00", "#0037da", "#881798", "#3a96dd", "#cccccc", "#767676", "#e74856", "#16c60c", "#f9f1a5", "#3b78ff", "#b4009e", "#61d6d6", "#f2f2f2"},
		"Tango":   {"#000000", "#cc0000", "#4e9a06", "#c4a000", "#3465a4", "#75507b", "#06989a", "#d3d7cf", "#555753", "#ef2929", "#8ae234", "#fce94f", "#729fcf", "#ad7fa8", "#34e2e2", "#eeeeec"},
		"macOS":   {"#000000", "#990000", "#00a600", "#999900", "#0000b2", "#b200b2", "#00a6b2", "#bfbfbf", "#666666", "#e50000", "#00d900", "#e5e500", "#0000ff", "#e500e5", "#00e5e5", "#e5e5e5"},
		"PuTTY":   {"#000000", "#bb0000", "#00bb00", "#bbbb00", "#0000bb", "#bb00bb", "#00bbbb", "#bbbbbb", "#555555", "#ff5555", "#55ff55", "#ffff55", "#5555ff", "#ff55ff", "#55ffff", "#ffffff"},
		"Code":    {"#000000", "#cd3131", "#0dbc79", "#e5e510", "#2472c8", "#bc3fbc", "#11a8cd", "#e5e5e5", "#666666", "#f14c4c", "#23d18b", "#f5f543", "#3b8eea", "#d670d6", "#29b8db", "#e5e5e5"},
	}
}

// Of 16 colours the themes use those alone that can be read on black or on white
// wherever they are shown, and no ground but by reverse video.
func TestContrastOf16(t *testing.T) {
	for _, p := range palettes() {
		p = p.For(colorprofile.ANSI)
		for role := range typeset.Roles {
			for _, g := range []theme.Ground{theme.Cursor, theme.Shadow, theme.Chosen} {
				if ink, ground := p.Ink(typeset.Role(role), g); ink != nil || ground != nil {
					t.Errorf("%s: role %d has colours on ground %d", p.Name, role, g)
				}
			}
			ink, ground := p.Ink(typeset.Role(role), theme.Paper)
			if ground != nil {
				t.Errorf("%s: role %d has a paper", p.Name, role)
			}
			if ink == nil {
				continue
			}
			number, is16 := ink.(ansi.BasicColor)
			if !is16 {
				t.Fatalf("%s: role %d has %v, which is none of 16", p.Name, role, ink)
			}
			paper := color.Color(color.Black)
			if !p.Dark {
				paper = color.White
			}
			for vendor, colours := range vendors() {
				if c := contrast(lipgloss.Color(colours[number]), paper); c < 4.5 {
					t.Errorf("%s of %s: role %d: %.2f", p.Name, vendor, role, c)
				}
			}
		}
	}
}

// With 16 colours or none the row of the cursor and the link chosen are told from
// the rest, and the row of the cursor where the focus is elsewhere from both.
func TestReverseVideo(t *testing.T) {
	for _, profile := range []colorprofile.Profile{colorprofile.ANSI, colorprofile.ASCII} {
		for _, p := range palettes() {
			th := theme.New(p.For(profile), theme.Unicode())
			for role := range typeset.Roles {
				of := func(g theme.Ground) string { return th.Paint("x", typeset.Role(role), g) }
				for _, g := range []theme.Ground{theme.Cursor, theme.Chosen} {
					if of(g) == of(theme.Paper) || of(g) == of(theme.Shadow) {
						t.Errorf("%v: %s: role %d on ground %d: %q", profile, p.Name, role, g, of(g))
					}
				}
			}
			if body := th.Paint("x", typeset.Body, theme.Shadow); body == th.Paint("x", typeset.Body, theme.Paper) {
				t.Errorf("%v: %s: a row without the focus looks like any other: %q", profile, p.Name, body)
			}
		}
	}
}

func palettes() []theme.Palette {
	var all []theme.Palette
	for _, name := range theme.Names() {
		all = append(all, theme.Named(name, true), theme.Named(name, false))
	}
	return all
}

// The signs of state differ for eyes that lack a kind of cone, as Machado,
// Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color
// Vision Deficiency" (2009), let others see.
func TestSafeForColourBlindEyes(t *testing.T) {
	lacking := map[string][9]float64{
		"all cones": {1, 0, 0, 0, 1, 0, 0, 0, 1},
		"long":      {0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998},
		"middle":    {0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881},
		"short":     {1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900},
	}
	const distinct = 20 // in CIE 1976 units; 2.3 is just noticeable
	signs := []typeset.Role{typeset.Alarm, typeset.Warm, typeset.Good}
	for _, profile := range []colorprofile.Profile{colorprofile.TrueColor, colorprofile.ANSI256} {
		for _, dark := range []bool{true, false} {
			p := theme.Named("safe", dark).For(profile)
			for eyes, m := range lacking {
				for i, a := range signs {
					for _, b := range signs[i+1:] {
						inkA, _ := p.Ink(a, theme.Paper)
						inkB, _ := p.Ink(b, theme.Paper)
						if d := difference(seen(profile.Convert(inkA), m), seen(profile.Convert(inkB), m)); d < distinct {
							t.Errorf("%v: dark %v, eyes with %s: roles %d and %d differ by %.1f", profile, dark, eyes, a, b, d)
						}
					}
				}
			}
		}
	}
}

// seen returns the linear red, green and blue that eyes make of a colour.
func seen(c color.Color, m [9]float64) [3]float64 {
	r, g, b, _ := c.RGBA()
	in := [3]float64{linear(r), linear(g), linear(b)}
	var out [3]float64
	for i := range out {
		out[i] = min(max(m[3*i]*in[0]+m[3*i+1]*in[1]+m[3*i+2]*in[2], 0), 1)
	}
	return out
}

// difference is the distance of two colours in CIELAB.
func difference(a, b [3]float64) float64 {
	la, lb := lab(a), lab(b)
	return math.Hypot(math.Hypot(la[0]-lb[0], la[1]-lb[1]), la[2]-lb[2])
}

func lab(c [3]float64) [3]float64 {
	f := func(v float64) float64 {
		if v > 216.0/24389 {
			return math.Cbrt(v)
		}
		return (24389.0/27*v + 16) / 116
	}
	x := f((0.4124*c[0] + 0.3576*c[1] + 0.1805*c[2]) / 0.9505)
	y := f(0.2126*c[0] + 0.7152*c[1] + 0.0722*c[2])
	z := f((0.0193*c[0] + 0.1192*c[1] + 0.9505*c[2]) / 1.089)
	return [3]float64{116*y - 16, 500 * (x - y), 200 * (y - z)}
}

func contrast(a, b color.Color) float64 {
	la, lb := luminance(a), luminance(b)
	return (math.Max(la, lb) + 0.05) / (math.Min(la, lb) + 0.05)
}

// luminance is the relative luminance of WCAG 2.2.
func luminance(c color.Color) float64 {
	r, g, b, _ := c.RGBA()
	return 0.2126*linear(r) + 0.7152*linear(g) + 0.0722*linear(b)
}

// linear takes the gamma of sRGB off a channel.
func linear(v uint32) float64 {
	s := float64(v) / 0xffff
	if s <= 0.04045 {
		return s / 12.92
	}
	return math.Pow((s+0.055)/1.055, 2.4)
}

func TestGlyphsAreOneCell(t *testing.T) {
	for _, g := range []theme.Glyphs{theme.Unicode(), theme.ASCII()} {
		v := reflect.ValueOf(g)
		for i := range v.NumField() {
			name, field := v.Type().Field(i).Name, v.Field(i)
			switch field.Kind() {
			case reflect.Bool:
				continue
			case reflect.Array:
				for j := range field.Len() {
					oneCell(t, name, field.Index(j).String(), 1)
				}
				continue
			default:
			}
			want := 1
			if name == "Checked" || name == "Unchecked" {
				want = 3
			}
			oneCell(t, name, field.String(), want)
		}
	}
}

func oneCell(t *testing.T, name, s string, want int) {
	t.Helper()
	if ansi.StringWidth(s) != want || ansi.StringWidthWc(s) != want {
		t.Errorf("%s %q takes %d or %d cells", name, s, ansi.StringWidth(s), ansi.StringWidthWc(s))
	}
}

func TestASCIIIsASCII(t *testing.T) {
	v := reflect.ValueOf(theme.ASCII())
	for i := range v.NumField() {
		for _, r := range v.Field(i).String() {
			if v.Field(i).Kind() == reflect.String && r > 0x7e {
				t.Errorf("%s holds %q", v.Type().Field(i).Name, r)
			}
		}
	}
}

func TestLineKeepsText(t *testing.T) {
	th := theme.New(theme.Ink(), theme.Unicode())
	spans := []typeset.Span{{Text: "서해 "}, {Text: "talks", Role: typeset.Match, Link: 2}, {Text: ""}}
	for _, g := range []theme.Ground{theme.Paper, theme.Cursor, theme.Shadow} {
		if got := ansi.Strip(th.Line(spans, g, 2)); got != "서해 talks" {
			t.Errorf("ground %d: %q", g, got)
		}
	}
	if th.Line(spans, theme.Paper, 2) == th.Line(spans, theme.Paper, 1) {
		t.Error("a chosen link looks like any other")
	}
}
