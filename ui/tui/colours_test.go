package tui_test

import (
	"path/filepath"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"hanjung/ui/tui"
)

// What the terminal tells of its colours decides how the row of the cursor looks,
// and stays known when the theme changes.
func TestFewColours(t *testing.T) {
	const reverse = "\x1b[7m▌"
	d := drive(t, 80, 24, tui.Options{})
	d.send(tea.ColorProfileMsg{Profile: colorprofile.ANSI})
	for range 5 { // themes
		if frame := d.m.Frame(); !strings.Contains(frame, reverse) || strings.Contains(frame, "\x1b[38;") {
			t.Errorf("16 colours: %q", frame)
		}
		d.press("T")
	}
	d.send(tea.ColorProfileMsg{Profile: colorprofile.TrueColor})
	if strings.Contains(d.m.Frame(), reverse) {
		t.Error("reverse video where there are colours")
	}
}

// A notice that has no room in the footer takes lines above it, so that nobody is
// left without the end: where a copy lies.
func TestNoticesAreWhole(t *testing.T) {
	d := drive(t, 40, 12, tui.Options{Copies: filepath.Join(t.TempDir(), "the-folder-of-copies", "copied.md")})
	d.press("y").see("copied: ", "copied.md").press("down").see("↑↓ move").miss("copied")
}
