package screen

import (
	"bytes"
	"context"
	"os"
	"runtime"
	"slices"
	"sync"
	"time"

	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/ansi"
)

// Terminal is the terminal that a Bubble Tea program runs on. The program writes
// its modes through it and leaves the screen empty; the frames are painted here.
type Terminal struct {
	file   *os.File
	frames chan Frame // the newest that is not painted yet

	mu     sync.Mutex // held while something is written
	screen Screen
	frame  Frame // the newest painted, or to be painted when the program has the screen
	ours   bool  // whether the program has the alternate screen
}

// NewTerminal returns a terminal with some colours. Frames are painted while Run
// runs.
func NewTerminal(file *os.File, colours colorprofile.Profile) *Terminal {
	return &Terminal{
		file: file, frames: make(chan Frame, 1),
		screen: Screen{Colours: colours, StandsStill: runtime.GOOS == "windows"},
	}
}

// Run paints what is shown until the context ends: at once, but not more often
// than a person can see, and of several frames that wait only the newest.
func (t *Terminal) Run(ctx context.Context) {
	const frameTime = time.Second / 120
	for {
		select {
		case f := <-t.frames:
			t.paint(f)
		case <-ctx.Done():
			return
		}
		select {
		case <-time.After(frameTime):
		case <-ctx.Done():
			return
		}
	}
}

// Show has a frame painted. It never waits for the terminal. One goroutine at a
// time may call it.
func (t *Terminal) Show(f Frame) {
	select {
	case <-t.frames: // an older one that nobody will see
	default:
	}
	t.frames <- f
}

func (t *Terminal) paint(f Frame) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.frame = f
	if t.ours {
		_, _ = t.file.Write(t.screen.Paint(f)) // a terminal that is gone ends the program by its input
	}
}

// SetColours tells how many colours the terminal has.
func (t *Terminal) SetColours(colours colorprofile.Profile) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.screen.Colours != colours {
		t.screen.Colours = colours
		t.screen.Forget()
	}
}

// Synchronize says that the terminal can wait for the end of a frame.
func (t *Terminal) Synchronize() {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.screen.Synchronized = true
}

// Write passes on what the program writes, and paints the frame anew where that
// emptied the screen. While the program has the alternate screen the title of
// the window and the shape of the cursor are its own.
func (t *Terminal) Write(p []byte) (int, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	out := p
	switch {
	case bytes.Contains(p, []byte(ansi.ResetModeAltScreenSaveCursor)):
		t.ours = false
		out = slices.Concat([]byte(anyShape+wipe), p, []byte(popTitle))
	case bytes.Contains(p, []byte(ansi.SetModeAltScreenSaveCursor)):
		t.ours = true
		t.screen.Forget()
		out = slices.Concat([]byte(pushTitle), p, t.screen.Paint(t.frame))
	case t.ours && bytes.Contains(p, []byte(ansi.EraseEntireScreen)):
		t.screen.Forget()
		out = slices.Concat(p, t.screen.Paint(t.frame))
	}
	if _, err := t.file.Write(out); err != nil {
		return 0, err //nolint:wrapcheck // the caller asked for just this
	}
	return len(p), nil
}

// wipe empties the alternate screen before it is left. Of a full one that has been
// resized tmux (3.3a) would leave lines on the shell's.
const wipe = "\x1b[H\x1b[J"

// The title of a window is kept and given back by XTWINOPS, see
// https://invisible-island.net/xterm/ctlseqs/ctlseqs.html; Bubble Tea would leave
// an empty one.
const (
	pushTitle = "\x1b[22;2t"
	popTitle  = "\x1b[23;2t"
)

// Read reads from the terminal.
func (t *Terminal) Read(p []byte) (int, error) { return t.file.Read(p) } //nolint:wrapcheck // as above

// Close does nothing: the terminal belongs to who opened it.
func (t *Terminal) Close() error { return nil }

// Fd returns the file descriptor, by which Bubble Tea knows a terminal.
func (t *Terminal) Fd() uintptr { return t.file.Fd() }
