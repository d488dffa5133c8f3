package tui

import "testing"

// The panes that are shown tile the window: none overlaps another or leaves it.
func TestArrangeTiles(t *testing.T) {
	for w := 1; w <= 300; w++ {
		for h := 1; h <= 80; h += 3 {
			for _, f := range []focus{onList, onDetail, onTopics} {
				checkTiles(t, arrange(w, h, 1, f), f)
				checkTiles(t, arrange(w, h, 3, f), f)
			}
		}
	}
}

func checkTiles(t *testing.T, l layout, f focus) {
	t.Helper()
	if l.tooSmall {
		if l.w >= minWidth && l.h >= minHeight {
			t.Fatalf("%d×%d is called too small", l.w, l.h)
		}
		return
	}
	used := make([]int, l.w*l.h)
	for _, r := range []rect{l.header, l.strip, l.topics, l.list, l.detail, l.footer} {
		for y := r.y; y < r.y+r.h; y++ {
			for x := r.x; x < r.x+r.w; x++ {
				if x < 0 || y < 0 || x >= l.w || y >= l.h {
					t.Fatalf("%d×%d: %+v leaves the window", l.w, l.h, r)
				}
				if used[y*l.w+x]++; used[y*l.w+x] > 1 {
					t.Fatalf("%d×%d: %+v overlaps another pane", l.w, l.h, r)
				}
			}
		}
	}
	focused := map[focus]rect{onList: l.list, onDetail: l.detail, onTopics: l.topics}[f]
	if focused.w < 20 || focused.h < 6 {
		t.Fatalf("%d×%d: the pane with the focus is %+v", l.w, l.h, focused)
	}
}

func TestArrangeFollowsTheWindow(t *testing.T) {
	tests := []struct {
		w, h                 int
		focus                focus
		topics, list, detail bool
	}{
		{120, 36, onList, true, true, true},
		{110, 12, onDetail, true, true, true},
		{109, 36, onList, false, true, true},
		{109, 36, onTopics, true, false, true},
		{72, 24, onList, false, true, true},
		{71, 24, onList, false, true, false},
		{71, 24, onDetail, false, false, true},
		{40, 12, onTopics, true, false, false},
	}
	for _, tt := range tests {
		l := arrange(tt.w, tt.h, 1, tt.focus)
		if got := [3]bool{l.topics.w > 0, l.list.w > 0, l.detail.w > 0}; got != [3]bool{tt.topics, tt.list, tt.detail} {
			t.Errorf("%d×%d focus %d shows %v", tt.w, tt.h, tt.focus, got)
		}
	}
}
