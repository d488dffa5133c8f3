package screen

// run is a stretch of a row that is to be written in one style.
type run struct {
	y, x, n int
	style   styleID
	empty   int // how many blanks on the terminal's own ground follow it
}

// cheap is how many bytes it takes at least to go on elsewhere: what stands
// between two stretches and takes no more is written rather than jumped over.
const cheap = 5

// differences adds the runs that make one grid of another of its size.
func differences(runs []run, from, to grid, ink *inks) []run {
	for y := range to.h {
		d := rowDiff{from: from.row(y), to: to.row(y), ink: ink}
		for x := d.next(0); x < to.w; {
			r := d.run(x)
			r.y = y
			runs = append(runs, r)
			x = d.next(r.x + r.n + r.empty)
		}
	}
	return runs
}

// rowDiff makes one row of another.
type rowDiff struct {
	from, to []cell
	ink      *inks
}

func (d rowDiff) differs(x int) bool { return d.from[x] != d.to[x] }

// next returns the first column from x on that differs.
func (d rowDiff) next(x int) int {
	for x < len(d.to) && !d.differs(x) {
		x++
	}
	return x
}

// run returns what to write where the column x differs.
func (d rowDiff) run(x int) run {
	if d.to[x] == blank {
		n := d.blanks(x)
		if !d.leadsIn(x, n) {
			return run{x: x, empty: n}
		}
		r := d.run(x + n)
		r.x, r.n = x, r.n+n
		return r
	}
	for d.to[x].width == 0 { // of a wide character only the second half differs
		x--
	}
	r := run{x: x, n: d.stretch(x), style: d.to[x].style}
	if end := x + r.n; end < len(d.to) && d.to[end] == blank && d.ink.blank(r.style) == blank.style {
		r.empty = d.blanks(end)
	}
	return r
}

// blanks returns how many columns from x on are to be blank, up to the last that
// isn't yet, or to the end of the row where all of it is to be.
func (d rowDiff) blanks(x int) int {
	end := x
	for i := x; i < len(d.to); i++ {
		if d.to[i] != blank {
			return end - x
		}
		if d.differs(i) {
			end = i + 1
		}
	}
	if end > x {
		end = len(d.to)
	}
	return end - x
}

// leadsIn reports whether blanks are best written together with what follows
// them.
func (d rowDiff) leadsIn(x, n int) bool {
	next := x + n
	if n > cheap || next == len(d.to) || !d.differs(next) {
		return false
	}
	c := d.to[next]
	return c.width > 0 && c.text != ' ' && d.ink.blank(c.style) == blank.style
}

// stretch returns how many columns from x on are to be written in the style of
// the first: to the last that differs and isn't blank, over few blanks and few
// columns that are the same.
func (d rowDiff) stretch(x int) int {
	style := d.to[x].style
	onBlank := d.ink.blank(style)
	end, same, empty := x+1, 0, 0
	for i := x; i < len(d.to) && same < cheap && empty < cheap; i++ {
		c := d.to[i]
		if c.style != style && (c.text != ' ' || c.style != onBlank) {
			break
		}
		same, empty = same+1, empty+1
		if c != blank {
			empty = 0
		}
		if d.differs(i) {
			same = 0
		}
		if same == 0 && empty == 0 {
			end = i + 1
		}
	}
	for end < len(d.to) && d.to[end].width == 0 {
		end++
	}
	return end - x
}
