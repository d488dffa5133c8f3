package tui_test

import (
	"testing"

	tea "charm.land/bubbletea/v2"

	"hanjung/ui/tui"
)

// w leads from the list to who says what stands first, and on; enter goes to the
// source and backspace comes back.
func TestWhoSaysSo(t *testing.T) {
	d := drive(t, 120, 36, tui.Options{})
	d.press("w").see("─ Who says so ─", "Korea Herald. Lee, Xi agree on", "https://example.org/herald")
	d.press("w").see("Yonhap News Agency. 한중 정상회담", "https://example.org/yonhap").miss("https://example.org/herald")
	d.press("W").see("https://example.org/herald")
	d.press("esc").miss("Who says so", "https://")
	d.press("w", "enter").see("https://example.org/")
}

// In a low window it is the source of the number in focus that is seen.
func TestWhoSaysSoInALowWindow(t *testing.T) {
	drive(t, 40, 12, tui.Options{}).press("w").see("Who says so", "[1] The Korea Herald").press("w").see("[2] Yonhap", "https:")
}

// Where no browser can be opened the address is copied.
func TestCopiesWhatNoBrowserOpens(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	d := drive(t, 120, 36, tui.Options{})
	d.press("w", "o").see("no browser opened; copied: https://example.org/herald")
	for _, msg := range d.said {
		if msg == tea.SetClipboard("https://example.org/herald")() {
			return
		}
	}
	t.Errorf("nothing was copied: %v", d.said)
}
