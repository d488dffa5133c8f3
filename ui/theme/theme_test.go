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
	for _, p := range []theme.Palette{theme.Ink(), theme.Hanji()} {
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
					if c := contrast(ink, ground); c < 4.5 {
						t.Errorf("%s: role %d on ground %d over %v: %.2f", p.Name, role, g, paper, c)
					}
				}
			}
		}
	}
}

func contrast(a, b color.Color) float64 {
	la, lb := luminance(a), luminance(b)
	return (math.Max(la, lb) + 0.05) / (math.Min(la, lb) + 0.05)
}

// luminance is the relative luminance of WCAG 2.2.
func luminance(c color.Color) float64 {
	r, g, b, _ := c.RGBA()
	linear := func(v uint32) float64 {
		s := float64(v) / 0xffff
		if s <= 0.04045 {
			return s / 12.92
		}
		return math.Pow((s+0.055)/1.055, 2.4)
	}
	return 0.2126*linear(r) + 0.7152*linear(g) + 0.0722*linear(b)
}

func TestGlyphsAreOneCell(t *testing.T) {
	for _, g := range []theme.Glyphs{theme.Unicode(), theme.ASCII()} {
		v := reflect.ValueOf(g)
		for i := range v.NumField() {
			name, field := v.Type().Field(i).Name, v.Field(i)
			if field.Kind() == reflect.Array {
				for j := range field.Len() {
					oneCell(t, name, field.Index(j).String(), 1)
				}
				continue
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
