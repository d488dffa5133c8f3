package theme_test

import (
	"image/color"
	"math"
	"reflect"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"hanjung/ui/theme"
	"hanjung/ui/typeset"
)

// Every text can be read: 4.5:1 by WCAG 2.2 for every role on every ground, on
// each background that a palette was chosen for.
func TestContrast(t *testing.T) {
	for _, p := range palettes() {
		least := 4.5
		if p.Name == "contrast" {
			least = 7 // the enhanced contrast of WCAG 2.2
		}
		own := color.Color(color.White) // what terminals write with by default
		if !p.Dark {
			own = color.Black
		}
		for role := range typeset.Roles {
			for _, g := range []theme.Ground{theme.Paper, theme.Cursor, theme.Shadow, theme.Chosen} {
				for _, paper := range p.Papers {
					ink, ground := p.Ink(typeset.Role(role), g)
					if ink == nil {
						ink = own
					}
					if ground == nil {
						ground = paper
					}
					if c := contrast(ink, ground); c < least {
						t.Errorf("%s: role %d on ground %d over %v: %.2f", p.Name, role, g, paper, c)
					}
				}
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
	for _, dark := range []bool{true, false} {
		p := theme.Named("safe", dark)
		for eyes, m := range lacking {
			for i, a := range signs {
				for _, b := range signs[i+1:] {
					inkA, _ := p.Ink(a, theme.Paper)
					inkB, _ := p.Ink(b, theme.Paper)
					if d := difference(seen(inkA, m), seen(inkB, m)); d < distinct {
						t.Errorf("dark %v, eyes with %s: roles %d and %d differ by %.1f", dark, eyes, a, b, d)
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
