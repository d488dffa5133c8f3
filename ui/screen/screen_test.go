package screen_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/colorprofile"
	uv "github.com/charmbracelet/ultraviolet"
	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/vt"

	"hanjung/ui/screen"
	"hanjung/ui/typeset"
)

// terminal is an emulator that a screen paints on.
type terminal struct {
	*testing.T

	screen screen.Screen
	vt     *vt.Emulator
	w, h   int
	cursor bool // whether it is seen
}

func newTerminal(t *testing.T, w, h int) *terminal {
	t.Helper()
	p := &terminal{T: t, screen: screen.Screen{Colours: colorprofile.TrueColor}, vt: vt.NewEmulator(w, h), w: w, h: h, cursor: true}
	p.vt.SetCallbacks(vt.Callbacks{CursorVisibility: func(visible bool) { p.cursor = visible }})
	t.Cleanup(func() { _ = p.vt.Close() })
	return p
}

// shows paints a frame and compares what the terminal shows with it, cell by
// cell. It returns how much was written.
func (p *terminal) shows(lines []string, cursor screen.Cursor) int {
	p.Helper()
	frame := strings.Join(lines, "\n")
	out := p.screen.Paint(screen.Frame{Text: frame, W: p.w, H: p.h, Cursor: cursor})
	if _, err := p.vt.Write(out); err != nil {
		p.Fatal(err)
	}
	want := uv.NewScreenBuffer(p.w, p.h)
	uv.NewStyledString(frame).Draw(want, want.Bounds())
	for y := range p.h {
		for x := range p.w {
			if got, want := seen(p.vt.CellAt(x, y)), seen(want.CellAt(x, y)); got != want {
				p.Fatalf("row %d, column %d shows %+v, the frame has %+v\nwritten: %q\nframe: %q", y, x, got, want, out, frame)
			}
		}
	}
	if at := p.vt.CursorPosition(); p.cursor != cursor.Shown || cursor.Shown && (at.X != cursor.X || at.Y != cursor.Y) {
		p.Fatalf("the cursor is at %v (seen: %v), want %+v; written: %q", at, p.cursor, cursor, out)
	}
	return len(out)
}

// seen returns what a person sees of a cell.
func seen(c *uv.Cell) uv.Cell {
	if c == nil || c.Content == "" && c.Width > 0 || c.Content == " " && c.Style.Underline == 0 {
		s := uv.Cell{Content: " ", Width: 1}
		if c != nil {
			s.Style.Bg, s.Link.URL = c.Style.Bg, c.Link.URL
		}
		return s
	}
	return uv.Cell{Content: c.Content, Style: c.Style, Width: c.Width, Link: uv.Link{URL: c.Link.URL}}
}

// text makes frames up: of words in several scripts and styles.
type text struct{ *rand.Rand }

func (t text) pick(from ...string) string { return from[t.IntN(len(from))] }

// span returns a text of some cells in one style.
func (t text) span(cells int) string {
	var b strings.Builder
	for typeset.Width(b.String()) < cells {
		b.WriteString(t.pick("a", "summit", "한중", "정상", "中韩", "韓", "·", "…", "○", "§7", "é", "이재명 ", " ", "   ", "            "))
	}
	s := typeset.Fit(b.String(), cells)
	style := t.pick("", "", "1", "38;2;200;20;20", "38;5;115", "1;38;2;200;20;20", "31;4", "3", "48;2;36;68;58", "38;2;1;2;3;48;5;17", "7")
	if style == "" {
		return s
	}
	s = "\x1b[" + style + "m" + s + "\x1b[m"
	if t.IntN(20) == 0 {
		s = ansi.SetHyperlink("https://example.org/"+style) + s + ansi.ResetHyperlink()
	}
	return s
}

func (t text) line(w int) string {
	var b strings.Builder
	for left := w; left > 0; {
		cells := 1 + t.IntN(left)
		b.WriteString(t.span(cells))
		left -= cells
	}
	return b.String()
}

func (t text) lines(w, h int) []string {
	lines := make([]string, h)
	for y := range lines {
		lines[y] = t.line(w)
	}
	return lines
}

// next returns lines that came of others as frames do: some scrolled, some new.
func (t text) next(lines []string, w int) []string {
	lines = slices.Clone(lines)
	if t.IntN(3) > 0 {
		top := t.IntN(len(lines))
		bottom := top + t.IntN(len(lines)-top+1)
		n := t.IntN(4)
		if rows := lines[top:bottom]; n < len(rows) {
			if t.IntN(2) == 0 {
				copy(rows, slices.Clone(rows[n:]))
			} else {
				copy(rows[n:], slices.Clone(rows))
			}
		}
	}
	for range t.IntN(4) {
		lines[t.IntN(len(lines))] = t.line(w)
	}
	return lines
}

// TestPaint paints hundreds of frames one after the other on terminals of many
// sizes, and finds each of them there.
func TestPaint(t *testing.T) {
	for seed := range uint64(40) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			random := text{rand.New(rand.NewPCG(seed, 1))}
			w, h := 1+random.IntN(70), 1+random.IntN(20)
			p := newTerminal(t, w, h)
			p.screen.Synchronized = seed%4 == 1
			p.screen.StandsStill = seed%4 == 2
			lines := random.lines(w, h)
			for range 25 {
				var cursor screen.Cursor
				if random.IntN(3) == 0 {
					cursor = screen.Cursor{X: random.IntN(w), Y: random.IntN(h), Shown: true}
				}
				p.shows(lines, cursor)
				if p.shows(lines, cursor) > 0 {
					t.Fatal("a frame that is shown already was written again")
				}
				if random.IntN(12) == 0 {
					_, _ = p.vt.WriteString("\x1b[2J\x1b[Hgarbage")
					p.screen.Forget()
				}
				lines = random.next(lines, w)
			}
		})
	}
}

// TestPaintResized finds the frame on a terminal that has become larger or
// smaller.
func TestPaintResized(t *testing.T) {
	random := text{rand.New(rand.NewPCG(7, 7))}
	p := newTerminal(t, 40, 12)
	for _, size := range [][2]int{{40, 12}, {80, 24}, {20, 5}, {21, 5}, {1, 1}, {60, 3}} {
		p.w, p.h = size[0], size[1]
		p.vt.Resize(p.w, p.h)
		p.shows(random.lines(p.w, p.h), screen.Cursor{})
	}
	if out := p.screen.Paint(screen.Frame{Text: "한중", W: 0, H: 0}); out != nil {
		t.Errorf("a window without cells was written to: %q", out)
	}
}

// TestPaintLeavesOut what doesn't fit, and what isn't text.
func TestPaintLeavesOut(t *testing.T) {
	var s screen.Screen
	out := s.Paint(screen.Frame{Text: "한국a\tb\x07\r\x1b]0;title\x07\x1b[2Jc\nsecond\nthird", W: 6, H: 2})
	if got, want := string(out), "\x1b[?25l\x1b[H\x1b[J한국ab\x1b[2Hsecond"; got != want {
		t.Errorf("wrote %q, want %q", got, want)
	}
}

// TestPaintColours writes only colours that the terminal has.
func TestPaintColours(t *testing.T) {
	for colours, want := range map[colorprofile.Profile]string{
		colorprofile.TrueColor: "\x1b[38;2;255;0;0;1m한\x1b[m",
		colorprofile.ANSI256:   "\x1b[38;5;196;1m한\x1b[m",
		colorprofile.ANSI:      "\x1b[91;1m한\x1b[m",
		colorprofile.ASCII:     "\x1b[1m한\x1b[m",
	} {
		s := screen.Screen{Colours: colours}
		if out := string(s.Paint(screen.Frame{Text: "\x1b[1;38;2;255;0;0m한\x1b[m", W: 4, H: 1})); !strings.HasSuffix(out, want) {
			t.Errorf("%v: wrote %q, want %q at the end", colours, out, want)
		}
	}
}

// TestPaintFew writes a cell that changed, and has rows scrolled by the terminal.
func TestPaintFew(t *testing.T) {
	random := text{rand.New(rand.NewPCG(3, 3))}
	lines := make([]string, 24)
	for y := range lines {
		lines[y] = typeset.Fit(fmt.Sprintf("%2d 한중 정상회담에서 서해 구조물 문제를 논의했다 %d", y, random.IntN(1e9)), 79)
	}
	p := newTerminal(t, 80, 24)
	p.shows(lines, screen.Cursor{})
	scrolled := append([]string{lines[0], lines[1]}, append(slices.Clone(lines[3:]), "the row that came in")...)
	if n := p.shows(scrolled, screen.Cursor{}); n > 60 {
		t.Errorf("a scroll of one row wrote %d bytes", n)
	}
	scrolled[5] = strings.Replace(scrolled[5], "서해", "동해", 1)
	if n := p.shows(scrolled, screen.Cursor{}); n > 12 {
		t.Errorf("one syllable wrote %d bytes", n)
	}
}

// TestPaintForever keeps painting when it has seen more styles than it keeps.
func TestPaintForever(t *testing.T) {
	p := newTerminal(t, 8, 2)
	for n := range 40 {
		var b strings.Builder
		for i := range 600 {
			fmt.Fprintf(&b, "\x1b[38;2;%d;%d;%dm", n, i/256, i%256)
		}
		p.shows([]string{b.String() + "한중\x1b[m", fmt.Sprint(n)}, screen.Cursor{})
	}
}

func FuzzPaint(f *testing.F) {
	f.Add("한중 \x1b[1mhanjung\x1b[m", "\x1b]8;;https://example.org\x1b\\中韩\x1b]8;;\x1b\\\ne\u0301", 12, 3)
	f.Add("\x1b[38;5", "\x1b", 1, 1)
	f.Fuzz(func(t *testing.T, a, b string, w, h int) {
		w, h = w&63, h&31
		s := screen.Screen{Colours: colorprofile.TrueColor}
		for _, text := range []string{a, b, a} {
			out := s.Paint(screen.Frame{Text: text, W: w, H: h})
			var state byte
			for rest := out; len(rest) > 0; {
				sequence, width, n, next := ansi.DecodeSequence(rest, state, nil)
				if state = next; width == 0 && isControl(sequence) && !ours(string(sequence)) {
					t.Fatalf("%q wrote %q", text, sequence)
				}
				if n == 0 {
					t.Fatalf("%q wrote %q, of which nothing can be read", text, rest)
				}
				rest = rest[n:]
			}
		}
	})
}

// isControl reports whether a sequence is no text, as a combining mark is.
func isControl(s []byte) bool { return s[0] < ' ' || s[0] >= 0x7f && s[0] < 0xc0 }

// ours reports whether a control sequence is one that a screen writes.
func ours(s string) bool {
	switch {
	case s == "\b", s == "\r", s == "\x1bD", strings.HasPrefix(s, "\x1b]8;"):
		return true
	case strings.HasPrefix(s, "\x1b["):
		return strings.ContainsAny(s[len(s)-1:], "ABCDHJKLMXrmlh")
	}
	return false
}
