package tui

import (
	"math"
	"sort"
	"strconv"
	"strings"

	"hanjung/model"
	"hanjung/ui/theme"
	"hanjung/ui/typeset"
)

// density is the strip above the panes: how many records lie where in time, and
// where those in view are.
type density struct {
	axis

	counts []int
	most   int
}

// axis is the time that a strip shows, in cells. The time of the few first records,
// where it is long, is folded into a few cells.
type axis struct {
	first, fold, last model.Day // from fold on the years have their full width
	early, late       int       // cells before the fold, and from it on
}

const (
	yearCells  = len(" 1919 ") // what a year beside the bars takes
	earlyCells = 3
	mostStrip  = 100 // the widest strip of bars

	// A timeline is folded where less than one of so many records lies in more
	// than one of so many parts of its time.
	foldedRecords = 50
	foldedTime    = 4
)

// newAxis lays the time of a timeline out in so many cells, years included.
func newAxis(t *model.Timeline, first, last model.Day, cells int) axis {
	a := axis{first: first, fold: first, last: last, late: max(cells-2*yearCells, 0)}
	if t.Len() < foldedRecords || a.late < 2*yearCells {
		return a
	}
	when := t.At(t.Len() / foldedRecords).When()
	if when.IsZero() || when.First() == model.MinDay || int64(when.First()-first)*foldedTime < int64(last-first) {
		return a
	}
	a.fold = model.DayOf(when.First().Year(), 1, 1)
	a.early, a.late = earlyCells, a.late-earlyCells-yearCells
	return a
}

// cell returns in which cell a date begins, -1 where in none.
func (a axis) cell(d model.Date) int {
	if at := model.Stretch(d, a.fold, a.last, a.late); at >= 0 {
		return a.early + at
	}
	return model.Stretch(d, a.first, a.fold-1, a.early)
}

// width returns how many cells a strip takes, with the years.
func (a axis) width() int {
	if a.early > 0 {
		return a.early + a.late + 3*yearCells
	}
	return a.late + 2*yearCells
}

// at returns which cell lies in a column of the strip.
func (a axis) at(x int) (cell int, ok bool) {
	cell = x - yearCells
	if a.early > 0 && cell >= a.early {
		cell = max(cell-yearCells, a.early) // the year in the middle is the next cell's
	}
	return cell, cell >= 0 && cell < a.early+a.late
}

// update counts the records of a selection for a strip, unless they are counted
// already.
func (d *density) update(s model.Selection, a axis) {
	if d.axis == a && len(d.counts) == a.early+a.late {
		return
	}
	*d = density{axis: a, counts: append(s.Density(a.first, a.fold-1, a.early), s.Density(a.fold, a.last, a.late)...)}
	for _, n := range d.counts {
		d.most = max(d.most, n)
	}
}

// view draws the strip with the years at its ends and at its fold. The stretch of
// the records in view, between two dates, lies on a ground of its own, and in it
// the record under the cursor.
func (d *density) view(from, to, cursor model.Date, k look) string {
	a, b, here := d.cell(from), d.cell(to), d.cell(cursor)
	groundOf := func(cell int) theme.Ground {
		switch {
		case cell == here:
			return theme.Cursor
		case a >= 0 && cell >= a && cell <= b:
			return theme.Shadow
		}
		return theme.Paper
	}
	year := func(day model.Day) string {
		return k.theme.Paint(typeset.FitLeft(strconv.Itoa(day.Year())+" ", yearCells), typeset.Muted, theme.Paper)
	}
	// The highest bar would hide a ground.
	highest := map[theme.Ground]int{theme.Paper: 8, theme.Shadow: 7, theme.Cursor: 7}
	var strip strings.Builder
	strip.WriteString(year(d.first))
	for i := 0; i < len(d.counts); {
		if i == d.early && d.early > 0 {
			strip.WriteString(year(d.fold))
		}
		ground, bars := groundOf(i), ""
		for ; i < len(d.counts) && groundOf(i) == ground && (bars == "" || i != d.early); i++ {
			bars += k.theme.Glyphs.Heights[min(d.height(d.counts[i]), highest[ground])]
		}
		role := typeset.Accent
		if ground == theme.Paper {
			role = typeset.Muted
		}
		strip.WriteString(k.theme.Paint(bars, role, ground))
	}
	return strip.String() + year(d.last)
}

// height returns how high the bar of so many records is, from 0 to 8. It grows
// with the logarithm, so that a year with few records can be told from one with
// none beside others with many.
func (d *density) height(n int) int {
	if n == 0 {
		return 0
	}
	return max(int(math.Round(8*math.Log1p(float64(n))/math.Log1p(float64(d.most)))), 1)
}

// firstIn returns the place of the first selected record in a cell of the strip
// or behind it.
func (m *Model) firstIn(cell int) int {
	return sort.Search(m.selection.Len(), func(i int) bool {
		at := m.density.cell(m.selection.At(i).When())
		return at < 0 || at >= cell
	})
}
