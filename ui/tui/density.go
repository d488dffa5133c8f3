package tui

import (
	"math"
	"sort"
	"strconv"

	"hanjung/model"
	"hanjung/ui/typeset"
)

// density is the strip above the panes: how many records lie where in time, and
// where those in view are.
type density struct {
	first, last model.Day
	counts      []int
	most        int
}

// update counts the records of a selection for a strip of so many cells, unless
// they are counted already.
func (d *density) update(s model.Selection, first, last model.Day, cells int) {
	if len(d.counts) == cells {
		return
	}
	*d = density{first: first, last: last, counts: s.Density(first, last, cells)}
	for _, n := range d.counts {
		d.most = max(d.most, n)
	}
}

// view draws the strip with the years at its ends. The stretch of the records
// in view, between two dates, stands out.
func (d *density) view(from, to model.Date, k look) []typeset.Span {
	a, b := model.Stretch(from, d.first, d.last, len(d.counts)), model.Stretch(to, d.first, d.last, len(d.counts))
	spans := []typeset.Span{{Text: " " + strconv.Itoa(d.first.Year()) + " ", Role: typeset.Muted}}
	bars := map[bool]string{}
	flush := func(inView bool) {
		role := typeset.Muted
		if inView {
			role = typeset.Accent
		}
		if bars[inView] != "" {
			spans = append(spans, typeset.Span{Text: bars[inView], Role: role})
			bars[inView] = ""
		}
	}
	for i, n := range d.counts {
		inView := a >= 0 && i >= a && i <= b
		flush(!inView)
		bars[inView] += k.theme.Glyphs.Heights[d.height(n)]
	}
	flush(true)
	flush(false)
	return append(spans, typeset.Span{Text: " " + strconv.Itoa(d.last.Year()), Role: typeset.Muted})
}

// height returns how high the bar of so many records is, from 0 to 8. It grows
// with the square root, so that one crowded year doesn't flatten all others.
func (d *density) height(n int) int {
	if d.most == 0 {
		return 0
	}
	return int(math.Ceil(8 * math.Sqrt(float64(n)/float64(d.most))))
}

// What the years at the ends of the strip take, and the first of them, in cells.
const (
	yearCells = 11
	stripLead = 6
)

// firstIn returns the place of the first selected record in a cell of the strip
// or behind it.
func (m *Model) firstIn(cell int) int {
	return sort.Search(m.selection.Len(), func(i int) bool {
		at := model.Stretch(m.selection.At(i).When(), m.density.first, m.density.last, len(m.density.counts))
		return at < 0 || at >= cell
	})
}
