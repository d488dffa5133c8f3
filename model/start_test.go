package model_test

import (
	"testing"

	"hanjung/model"
)

func TestStart(t *testing.T) {
	tests := []struct{ query, left, today, want string }{
		{"", "", "2026-01-31", "summit-2026"},
		{"", "", "2025-12-31", "gyeongju-2025"},
		{"-kind:summit", "", "2026-01-31", "visit-2026"},
		{"kind:dispute", "", "2026-01-31", "structures-2018"},
		{"", "structures-2018", "2026-01-31", "structures-2018"},
		{"kind:summit", "structures-2018", "2026-01-31", "gyeongju-2025"},
		{"-kind:summit", "apec-2026", "2026-01-31", "visit-2026"},
		{"", "gone", "2026-01-31", "summit-2026"},
		{"type:agreement", "", "2026-01-31", "mou-2026"},
	}
	timeline := fixture()
	for _, tt := range tests {
		s, err := timeline.Select(query(t, tt.query), model.View{})
		if err != nil {
			t.Fatal(err)
		}
		if got := s.At(s.Start(tt.left, must(tt.today).Last())).ID; got != tt.want {
			t.Errorf("%q on %s, left at %q: begins with %s, want %s", tt.query, tt.today, tt.left, got, tt.want)
		}
	}
	none, err := timeline.Select(query(t, "kind:military"), model.View{})
	if err != nil || none.Start("", 0) != 0 || none.Start("summit-2026", 0) != 0 {
		t.Errorf("an empty selection begins with %d, %d (%v)", none.Start("", 0), none.Start("summit-2026", 0), err)
	}
}
