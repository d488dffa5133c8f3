package screen

// scroll is rows, from top up to bottom, that move n rows towards the top, or -n
// towards the bottom.
type scroll struct{ top, bottom, n int }

// farthest is how many rows a scroll is looked for: a notch of the wheel moves
// three.
const farthest = 3

// scrollCost is about what a scroll costs, in cells written.
const scrollCost = 24

// findScroll returns the scroll that leaves the fewest cells to be written; its n
// is 0 where all is best left where it is.
func findScroll(from, to grid) scroll {
	stays, sum := make([]int, to.h), 0
	for y := range stays {
		stays[y] = distance(from.row(y), to.row(y))
		sum += stays[y]
	}
	var best scroll
	most := scrollCost
	for n := -farthest; n <= farthest && sum > most; n++ {
		if n == 0 {
			continue
		}
		if s, saved := mostSaved(from, to, stays, n); saved > most {
			best, most = s, saved
		}
	}
	return best
}

// mostSaved returns the rows that gain most by moving n, and how many cells they
// save: the stretch of the largest sum, by Kadane's method.
func mostSaved(from, to grid, stays []int, n int) (best scroll, saved int) {
	sum, top := 0, max(0, -n)
	for y := top; y < min(to.h, to.h-n); y++ {
		sum += stays[y] - distance(from.row(y+n), to.row(y))
		if sum <= 0 {
			sum, top = 0, y+1
		}
		if sum > saved {
			saved, best = sum, scroll{top + min(n, 0), y + 1 + max(n, 0), n}
		}
	}
	return best, saved
}

// distance returns how many cells of two rows differ.
func distance(a, b []cell) int {
	n := 0
	for x := range a {
		if a[x] != b[x] {
			n++
		}
	}
	return n
}

// shift moves rows as the terminal does, which leaves blank ones behind.
func (g grid) shift(s scroll) {
	cells := g.cells[s.top*g.w : s.bottom*g.w]
	by := max(s.n, -s.n) * g.w
	if s.n > 0 {
		copy(cells, cells[by:])
		clearCells(cells[len(cells)-by:])
	} else {
		copy(cells[by:], cells)
		clearCells(cells[:by])
	}
}
