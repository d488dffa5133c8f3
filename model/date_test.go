package model_test

import (
	"strings"
	"testing"

	"hanjung/model"
)

func TestParseDate(t *testing.T) {
	tests := []struct {
		in          string
		first, last string // bounds; "" for open
		span        bool
	}{
		{"2026-01-05", "2026-01-05", "2026-01-05", false},
		{"2026-01", "2026-01-01", "2026-01-31", false},
		{"2024-02", "2024-02-01", "2024-02-29", false},
		{"2026", "2026-01-01", "2026-12-31", false},
		{"2018~", "2018-01-01", "2018-12-31", false},
		{"1992-08?", "1992-08-01", "1992-08-31", false},
		{"1992%", "1992-01-01", "1992-12-31", false},
		{"2026-01-04/2026-01-07", "2026-01-04", "2026-01-07", true},
		{"2016/2018", "2016-01-01", "2018-12-31", true},
		{"2018~/2020-05", "2018-01-01", "2020-05-31", true},
		{"2025-11-10/..", "2025-11-10", "", true},
		{"../2026", "", "2026-12-31", true},
		{"0001-01-01", "0001-01-01", "0001-01-01", false},
		{"9999", "9999-01-01", "9999-12-31", false},
	}
	for _, tt := range tests {
		t.Run(tt.in, func(t *testing.T) {
			d, err := model.ParseDate(tt.in)
			if err != nil {
				t.Fatal(err)
			}
			if got := d.String(); got != tt.in {
				t.Errorf("String() = %q, want %q", got, tt.in)
			}
			if got := bound(d.First()); got != tt.first {
				t.Errorf("First() = %s, want %s", got, tt.first)
			}
			if got := bound(d.Last()); got != tt.last {
				t.Errorf("Last() = %s, want %s", got, tt.last)
			}
			if d.IsSpan() != tt.span {
				t.Errorf("IsSpan() = %v, want %v", d.IsSpan(), tt.span)
			}
		})
	}
}

func bound(d model.Day) string {
	if d == model.MinDay || d == model.MaxDay {
		return ""
	}
	return model.NewDay(d).String()
}

func TestParseDateErrors(t *testing.T) {
	tests := []struct{ in, want string }{
		{"", "want a day as 2026-01-05"},
		{"yesterday", "want a day as 2026-01-05"},
		{"2026-1-5", "want a day as 2026-01-05"},
		{"2026/01/05", "want a day as"},
		{"26", "want a day as"},
		{"2026-13", "no month 13; want 01 to 12"},
		{"2026-00-01", "no month 00"},
		{"2026-02-29", "no day 29 in 2026-02; want 01 to 28"},
		{"2026-01-00", "no day 00"},
		{"0000", "no year 0000"},
		{"../..", "both ends are open"},
		{"2026-01-07/2026-01-04", "write 2026-01-04/2026-01-07"},
		{"2026-01-04/2026-01-04x", "end: "},
		{"２０２６", "want a day as"},
		{"2026-01-05T10:00", "want a day as"},
		{"-026", "want a day as"},
	}
	for _, tt := range tests {
		_, err := model.ParseDate(tt.in)
		if err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("ParseDate(%q) error = %v, want one with %q", tt.in, err, tt.want)
		}
	}
}

func TestDateCompare(t *testing.T) {
	inOrder := []string{"../1999", "1999~", "2025", "2025-12", "2025-12-31", "2026-01/2026-03", "2026-01", "2026-01-01", "2026-01-04/2026-01-07", "2026-01-04"}
	for i := 1; i < len(inOrder); i++ {
		a, b := date(t, inOrder[i-1]), date(t, inOrder[i])
		if a.Compare(b) >= 0 || b.Compare(a) <= 0 {
			t.Errorf("%s does not come before %s", a, b)
		}
	}
	if unknown := (model.Date{}); date(t, "9999").Compare(unknown) >= 0 {
		t.Error("an unknown date does not come last")
	}
}

func TestDateOverlaps(t *testing.T) {
	tests := []struct {
		date, period string
		want         bool
	}{
		{"2026-01-05", "2026-01", true},
		{"2026-01", "2026-01-05", true},
		{"2025-12-31", "2026", false},
		{"2025-11-10/..", "2030", true},
		{"2026-01-04/2026-01-07", "2026-01-07", true},
		{"2026-01-04/2026-01-07", "2026-01-08", false},
	}
	for _, tt := range tests {
		p := date(t, tt.period)
		if got := date(t, tt.date).Overlaps(p.First(), p.Last()); got != tt.want {
			t.Errorf("%s overlaps %s = %v, want %v", tt.date, tt.period, got, tt.want)
		}
	}
}

func date(t *testing.T, s string) model.Date {
	t.Helper()
	d, err := model.ParseDate(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func FuzzParseDate(f *testing.F) {
	for _, s := range []string{"2026-01-05", "2026-01", "2018~/2020?", "../2026", "2025-11-10/..", "2026-13-40", "//", "~", "2026-02-30"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := model.ParseDate(s)
		if err != nil {
			return
		}
		if d.First() > d.Last() {
			t.Errorf("ParseDate(%q) begins after it ends", s)
		}
		again, err := model.ParseDate(d.String())
		if err != nil || again != d {
			t.Errorf("ParseDate(%q) prints %q, which reads as %v, %v", s, d.String(), again, err)
		}
	})
}
