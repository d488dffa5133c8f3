package tui

import (
	"testing"

	"hanjung/model"
	"hanjung/ui/theme"
)

// Of years without records a line of their own tells, on which no cursor comes; bars
// are as long as the counts, down to an eighth of a cell.
func TestYearsTellTheirGaps(t *testing.T) {
	timeline := aged(t)
	s, err := timeline.Select(model.Query{}, model.View{})
	if err != nil {
		t.Fatal(err)
	}
	var p periods
	p.resize(3)
	p.show(s, model.Years, 0)
	lines := p.view(40, s, look{theme: theme.New(theme.Plain(), theme.Unicode())})
	if got := lines[1]; got != " 1901–1999: nothing                     " {
		t.Errorf("the gap is told as %q", got)
	}
	for row, want := range []struct {
		period int
		ok     bool
	}{{0, true}, {1, false}, {1, true}} {
		if i, ok := p.at(row); ok != want.ok || ok && i != want.period {
			t.Errorf("row %d is that of period %d, %v", row, i, ok)
		}
	}
	p.moveTo(len(p.list) - 1)
	if i, ok := p.at(2); !ok || i != p.cursor {
		t.Errorf("the last row is that of period %d, %v; the cursor is on %d", i, ok, p.cursor)
	}
	p = periods{most: 100}
	for n, want := range map[int]string{1: "▏", 2: "▏", 3: "▎", 50: "████", 100: "████████"} {
		if bar := p.bar(n, 8, theme.Unicode()); bar != want {
			t.Errorf("%d of 100 in 8 cells: %q, want %q", n, bar, want)
		}
	}
}
