package tui_test

import (
	"fmt"
	"testing"

	"github.com/charmbracelet/x/exp/golden"

	"hanjung/model"
	"hanjung/ui/tui"
)

// aScreen is a screen, and how to come to it.
type aScreen struct {
	name string
	keys []string
	text string // typed behind the keys
}

// sizes are those that the layout is made for.
func sizes() [][2]int { return [][2]int{{120, 36}, {80, 24}, {40, 12}} }

func screens() []aScreen {
	return []aScreen{
		{"timeline", nil, ""},
		{"west sea", []string{"t", "down", "enter", "enter"}, ""},
		{"topics", []string{"t", "down", "space", "down"}, ""},
		{"agreement", []string{"2", "end", "enter"}, ""},
		{"commitments", []string{"3", "space"}, ""},
		{"commitments by date", []string{"3", "s", "space"}, ""},
		{"months", []string{"-", "up"}, ""},
		{"years", []string{"-", "-", "up"}, ""},
		{"thread", []string{"f"}, ""},
		{"signed by", []string{"/"}, "by:min"},
		{"speaker", []string{"/", "s", "tab", "w", "i", "tab", "enter", "enter"}, ""},
		{"forgiving palette", []string{":"}, "gyoengju"},
		{"search", []string{"/"}, "boundary topic:서"},
		{"found", []string{"/", "p", "e", "a", "c", "e", "enter", "enter"}, ""},
		{"export", []string{"space", "e", "right", "right"}, ""},
		{"compare", []string{"space", "up", "up", "up", "="}, ""},
		{"compare commitments", []string{"3", "end", "space", "up", "="}, ""},
		{"compare further down", []string{"space", "up", "up", "up", "=", "]", "]", "]", "down", "tab"}, ""},
		{"help", []string{"?"}, ""},
		{"palette", []string{":"}, "시진"},
		{"who says so", []string{"w", "w"}, ""},
		{"person", []string{":", "x", "i", "space", "j", "i", "n", "enter"}, ""},
		{"topic", []string{"enter", "tab", "enter", "tab"}, ""},
		{"source", []string{"w", "enter", "enter"}, ""},
		{"nothing", []string{"/", "z", "z", "enter"}, ""},
	}
}

// The screens as they are drawn at the three sizes that the layout is made for,
// without colours: those are looked at in TestGoldenColours.
func TestGoldenScreens(t *testing.T) {
	for _, size := range sizes() {
		for _, s := range screens() {
			t.Run(fmt.Sprintf("%s %dx%d", s.name, size[0], size[1]), func(t *testing.T) {
				d := drive(t, size[0], size[1], tui.Options{})
				d.press(s.keys...).typ(s.text)
				golden.RequireEqual(t, d.screen())
			})
		}
	}
}

// In Korean and Chinese, whose characters take two cells, everything finds its
// place as well.
func TestGoldenLanguages(t *testing.T) {
	screens := map[string][]string{
		"timeline": nil, "detail": {"home", "enter", "end"}, "help": {"?"}, "board": {"3"}, "export": {"space", "e"},
		"comparison": {"space", "up", "up", "up", "="}, "fields": {"/"}, "nothing": {"/", "z", "z", "enter"},
	}
	for _, size := range sizes() {
		for _, lang := range []model.Lang{model.Korean, model.Chinese} {
			for name, keys := range screens {
				t.Run(fmt.Sprintf("%s %s %dx%d", name, lang, size[0], size[1]), func(t *testing.T) {
					d := drive(t, size[0], size[1], tui.Options{Lang: lang})
					d.press(keys...)
					golden.RequireEqual(t, d.screen())
				})
			}
		}
	}
}

// The colours of every screen in the dark and the light theme.
func TestGoldenColours(t *testing.T) {
	for _, theme := range []string{"ink", "hanji"} {
		for _, size := range sizes() {
			for _, s := range screens() {
				t.Run(fmt.Sprintf("%s %s %dx%d", theme, s.name, size[0], size[1]), func(t *testing.T) {
					d := drive(t, size[0], size[1], tui.Options{Theme: theme})
					d.press(s.keys...).typ(s.text)
					golden.RequireEqual(t, d.m.Frame())
				})
			}
		}
	}
}

// The colours of all themes, and drawing with ASCII alone.
func TestGoldenThemes(t *testing.T) {
	for name, o := range map[string]tui.Options{"ink": {Theme: "ink"}, "hanji": {Theme: "hanji"}, "contrast": {Theme: "contrast"}, "safe": {Theme: "safe", LightTerminal: true}, "ascii": {ASCII: true}} {
		t.Run(name, func(t *testing.T) {
			d := drive(t, 110, 20, o)
			d.press("t", "down", "enter", "enter", "tab")
			golden.RequireEqual(t, d.m.Frame())
		})
	}
}
