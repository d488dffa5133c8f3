package tui

import (
	"fmt"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"hanjung/model"
	"hanjung/ui/theme"
)

// aged returns a timeline of an event in 1900 and a hundred from 2000 on.
func aged(t *testing.T) *model.Timeline {
	t.Helper()
	events := make([]model.Record, 0, 101)
	add := func(date string) {
		d, err := model.ParseDate(date)
		if err != nil {
			t.Fatal(err)
		}
		events = append(events, model.Record{ID: fmt.Sprintf("e%d", len(events)), Date: d})
	}
	add("1900-06")
	for i := range 100 {
		add(fmt.Sprintf("%d-%02d", 2000+i/4, 1+i%12))
	}
	return model.New(model.Dataset{Events: events})
}

// The time of the few first records is folded, where there is room for the rest,
// and every cell is found in the column in which it is drawn.
func TestStripFoldsTheFirstYears(t *testing.T) {
	timeline := aged(t)
	first, last := timeline.Span()
	s, err := timeline.Select(model.Query{}, model.View{})
	if err != nil {
		t.Fatal(err)
	}
	k := look{theme: theme.New(theme.Plain(), theme.ASCII())}
	for cells, want := range map[int]string{
		60: " 1900 :   2000 + + #::+ #::::# + +# + ++ + #::+ #::::# 2024 ",
		20: " 1900 .     ## 2024 ", // too narrow
	} {
		var d density
		d.update(s, newAxis(timeline, first, last, cells))
		strip := ansi.Strip(d.view(model.Date{}, model.Date{}, model.Date{}, k))
		if strip != want || d.width() != cells {
			t.Errorf("%d cells: %q, want %q", cells, strip, want)
		}
		for x := range cells {
			cell, ok := d.at(x)
			if isBar := strings.ContainsAny(strip[x:x+1], ".:+#"); isBar && (!ok || strip[x:x+1] != k.theme.Glyphs.Heights[d.height(d.counts[cell])]) {
				t.Errorf("%d cells: column %d of %q is not cell %d", cells, x, strip, cell)
			}
		}
	}
}
