package tui_test

import (
	"fmt"
	"slices"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"hanjung/data"
	"hanjung/model"
	"hanjung/ui/sample"
	"hanjung/ui/screen"
	"hanjung/ui/tui"
)

// TestScrollWritesLittle walks through the whole embedded timeline and back, on a
// terminal of all colours, and counts what each step of one row writes to it: the
// list that scrolls, and the page of the next record.
func TestScrollWritesLittle(t *testing.T) {
	d, err := data.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	timeline := model.New(d)
	for _, c := range []struct {
		w, h         int
		median, most int // bytes
	}{
		{80, 24, 5 << 8, 2 << 10},
		{120, 36, 9 << 8, 11 << 8},
	} {
		for _, lang := range []model.Lang{model.English, model.Korean, model.Chinese} {
			t.Run(fmt.Sprintf("%d×%d %s", c.w, c.h, lang), func(t *testing.T) {
				m, err := tui.New(timeline, tui.Options{Today: sample.Today, Lang: lang, Hyperlinks: true})
				if err != nil {
					t.Fatal(err)
				}
				m.Update(tea.WindowSizeMsg{Width: c.w, Height: c.h})
				written := steps(m, c.w, c.h, slices.Concat(slices.Repeat([]string{"up"}, len(d.Events)), slices.Repeat([]string{"down"}, len(d.Events))))
				median, most := written[len(written)/2], written[len(written)-1]
				t.Logf("a step writes %d bytes at the median and %d at most", median, most)
				if median > c.median || most > c.most {
					t.Errorf("want at most %d at the median and %d at most", c.median, c.most)
				}
			})
		}
	}
}

// steps presses keys and returns how much each of them writes, sorted.
func steps(m *tui.Model, w, h int, keys []string) []int {
	terminal := screen.Screen{Colours: colorprofile.TrueColor}
	terminal.Paint(screen.Frame{Text: m.Frame(), W: w, H: h})
	written := make([]int, len(keys))
	for i, key := range keys {
		m.Update(keyPress(key))
		written[i] = len(terminal.Paint(screen.Frame{Text: m.Frame(), W: w, H: h}))
	}
	slices.Sort(written)
	return written
}
