package screen

import "strconv"

// pen writes to the terminal and knows where its cursor stands.
type pen struct {
	out  []byte
	y, x int
	lost bool // whether the cursor may stand anywhere
}

// The final bytes of the control sequences that a pen writes, see ECMA-48 and
// https://invisible-island.net/xterm/ctlseqs/ctlseqs.html.
const (
	cursorUp    = 'A'
	cursorDown  = 'B'
	cursorRight = 'C'
	cursorLeft  = 'D'
	cursorTo    = 'H'
	eraseBelow  = 'J'
	eraseRight  = 'K'
	insertLines = 'L'
	deleteLines = 'M'
	eraseCells  = 'X'
	setRegion   = 'r'
)

// index goes one row down, which a line feed may not do without going to the
// first column too.
const index = "\x1bD"

// control writes a control sequence. A number of 0 is left to the terminal.
func (p *pen) control(final byte, numbers ...int) {
	p.out = append(p.out, "\x1b["...)
	for i, n := range numbers {
		if i > 0 {
			p.out = append(p.out, ';')
		}
		if n != 0 {
			p.out = strconv.AppendInt(p.out, int64(n), 10)
		}
	}
	p.out = append(p.out, final)
}

// step writes a control sequence with one number, of which a terminal takes none
// for 1.
func (p *pen) step(final byte, n int) {
	if n == 1 {
		n = 0
	}
	p.control(final, n)
}

// move goes to a place the shortest way: from where the cursor is, or counted
// from the corner.
func (p *pen) move(y, x int) {
	start := len(p.out)
	p.jump(y, x)
	if jumped := len(p.out); !p.lost {
		p.walk(y, x)
		if walk := p.out[jumped:]; len(walk) < jumped-start {
			p.out = append(p.out[:start], walk...)
		} else {
			p.out = p.out[:jumped]
		}
	}
	p.y, p.x, p.lost = y, x, false
}

func (p *pen) jump(y, x int) {
	switch {
	case x == 0 && y == 0:
		p.control(cursorTo)
	case x == 0:
		p.control(cursorTo, y+1)
	default:
		p.control(cursorTo, y+1, x+1)
	}
}

// walk goes down or up, and then along the row.
func (p *pen) walk(y, x int) {
	switch down := y - p.y; {
	case down == 1:
		p.out = append(p.out, index...)
	case down > 0:
		p.step(cursorDown, down)
	case down < 0:
		p.step(cursorUp, -down)
	}
	const backspaces = "\b\b\b\b"
	switch right := x - p.x; {
	case x == 0 && right < 0:
		p.out = append(p.out, '\r')
	case right > 0:
		p.step(cursorRight, right)
	case right < 0 && -right <= len(backspaces):
		p.out = append(p.out, backspaces[:-right]...)
	case right < 0:
		p.step(cursorLeft, -right)
	}
}

// write writes what the cells of a row from a place on hold.
func (p *pen) write(row []cell, x, n int, ink *inks) {
	for _, c := range row[x : x+n] {
		if c.width > 0 {
			p.out = ink.appendText(p.out, c)
		}
	}
	p.x += n
	p.lost = p.x >= len(row) // in the last column it wraps at once or with the next character
}

// erase blanks the cells of a row from a place on, the shortest way.
func (p *pen) erase(row []cell, x, n int, ink *inks) {
	switch {
	case n == 0:
	case x+n == len(row):
		p.control(eraseRight)
	case n > cheap:
		p.control(eraseCells, n)
	default:
		p.write(row, x, n, ink)
	}
}
