// Package screen paints frames on a terminal, and writes of each only what does
// not stand there already.
//
// It takes the place of Bubble Tea's renderer, which repaints every line that
// holds a wide character and sets the colours anew in every row: with Hangul and
// Han in the rows that is five times what a frame needs, and who works far from
// the machine waits for it. Here a frame is written one style after the other,
// so that each colour is named once, and what only moved is moved by the
// terminal.
package screen

import (
	"slices"

	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/ansi"
)

// Frame is what a terminal is to show: lines of text with SGR and OSC 8
// sequences, and a cursor where there is one.
type Frame struct {
	Text   string
	W, H   int // of the terminal, in cells
	Cursor Cursor
}

// Cursor is where the next character will be written. The zero value is none.
type Cursor struct {
	X, Y  int
	Shown bool
}

// Screen is what a terminal shows. The zero value is a terminal without colours
// of which nothing is known.
type Screen struct {
	Colours colorprofile.Profile
	// Synchronized says that the terminal waits for the end of a frame before it
	// shows it, see https://gist.github.com/christianparpart/d8a62cc1ab659194337d73e399004036.
	Synchronized bool
	// StandsStill says that the terminal is not to be asked to move rows.
	StandsStill bool

	ink         *inks
	shown, next grid
	known       bool // whether the grid shown is what the terminal shows
	cursor      Cursor
	runs        []run
}

// Forget has the next frame painted whole.
func (s *Screen) Forget() { s.known = false }

// Paint returns what makes the terminal show a frame; nothing where it does
// already. It leaves the terminal in its own style.
func (s *Screen) Paint(f Frame) []byte {
	if f.W <= 0 || f.H <= 0 {
		return nil
	}
	p := pen{lost: true}
	whole := s.begin(&p, f.W, f.H)
	s.next.read(f.Text, s.ink)
	s.scroll(&p)
	s.write(&p)
	s.shown, s.next = s.next, s.shown
	if len(p.out) == 0 && f.Cursor == s.cursor {
		return nil
	}
	return s.finish(p, f.Cursor, whole)
}

// begin makes room for a frame and reports whether all of it is to be painted.
func (s *Screen) begin(p *pen, w, h int) bool {
	if s.ink == nil || s.ink.full() {
		s.ink, s.known = newInks(), false
	}
	if s.shown.w != w || s.shown.h != h {
		s.shown, s.next, s.known = newGrid(w, h), newGrid(w, h), false
	}
	if s.known {
		return false
	}
	p.move(0, 0)
	p.control(eraseBelow)
	s.shown.clear()
	s.known = true
	return true
}

// scroll has the terminal move what only moved.
func (s *Screen) scroll(p *pen) {
	if s.StandsStill {
		return
	}
	m := findScroll(s.shown, s.next)
	if m.n == 0 {
		return
	}
	p.control(setRegion, m.top+1, m.bottom)
	p.lost = true // setting a region moves the cursor
	p.move(m.top, 0)
	if m.n > 0 {
		p.step(deleteLines, m.n)
	} else {
		p.step(insertLines, -m.n)
	}
	p.control(setRegion)
	p.lost = true
	s.shown.shift(m)
}

// write writes what differs, one style after the other.
func (s *Screen) write(p *pen) {
	s.runs = differences(s.runs[:0], s.shown, s.next, s.ink)
	slices.SortStableFunc(s.runs, func(a, b run) int { return int(a.style) - int(b.style) })
	style := styleID(0)
	for _, r := range s.runs {
		if r.style != style {
			p.out = append(p.out, s.ink.sequence(style, r.style, s.Colours)...)
			style = r.style
		}
		p.move(r.y, r.x)
		row := s.next.row(r.y)
		p.write(row, r.x, r.n, s.ink)
		p.erase(row, r.x+r.n, r.empty, s.ink)
	}
	if style != 0 {
		p.out = append(p.out, s.ink.sequence(style, 0, s.Colours)...)
	}
}

// finish puts the cursor where it belongs, and keeps it from being seen on its
// way there.
func (s *Screen) finish(p pen, c Cursor, whole bool) []byte {
	var out []byte
	if s.Synchronized {
		out = append(out, ansi.SetModeSynchronizedOutput...)
	}
	hides := s.cursor.Shown && (!c.Shown || !s.Synchronized) || whole
	if hides {
		out = append(out, ansi.ResetModeTextCursorEnable...)
	}
	if c.Shown {
		p.move(c.Y, c.X)
	}
	out = append(out, p.out...)
	switch {
	case c.Shown && (hides || !s.cursor.Shown):
		out = append(out, bar+ansi.SetModeTextCursorEnable...)
	case !c.Shown && s.cursor.Shown:
		out = append(out, anyShape...)
	}
	if s.Synchronized {
		out = append(out, ansi.ResetModeSynchronizedOutput...)
	}
	s.cursor = c
	return out
}

// bar is the shape of the cursor, see DECSCUSR; anyShape is what the user has
// set.
const (
	bar      = "\x1b[5 q"
	anyShape = "\x1b[0 q"
)
