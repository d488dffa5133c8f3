package screen_test

import (
	"context"
	"io"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/colorprofile"

	"hanjung/ui/screen"
)

// written reads what is written to a pipe, piece by piece.
type written struct {
	*testing.T

	pieces chan string
}

func pipe(t *testing.T) (*os.File, written) {
	t.Helper()
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	all := written{t, make(chan string)}
	go func() {
		defer close(all.pieces)
		buf := make([]byte, 1<<16)
		for {
			n, err := r.Read(buf)
			if err != nil {
				return
			}
			all.pieces <- string(buf[:n])
		}
	}()
	t.Cleanup(func() { _ = w.Close(); _ = r.Close() })
	return w, all
}

// until reads on until a text has come, and returns all that came.
func (w written) until(text string) string {
	w.Helper()
	var all strings.Builder
	for !strings.Contains(all.String(), text) {
		select {
		case piece, ok := <-w.pieces:
			if !ok {
				w.Fatalf("the end came before %q: %q", text, all.String())
			}
			all.WriteString(piece)
		case <-time.After(20 * time.Second):
			w.Fatalf("%q doesn't come: %q", text, all.String())
		}
	}
	return all.String()
}

const (
	enter = "\x1b[?1049h"
	leave = "\x1b[?1049l"
	empty = "\x1b[H\x1b[2J"
)

// TestTerminal paints while the program has the screen, and not before or after.
func TestTerminal(t *testing.T) {
	file, out := pipe(t)
	terminal := screen.NewTerminal(file, colorprofile.TrueColor)
	ctx, stop := context.WithCancel(context.Background())
	ended := make(chan struct{})
	go func() { terminal.Run(ctx); close(ended) }()
	write := func(s string) {
		t.Helper()
		if n, err := io.WriteString(terminal, s); n != len(s) || err != nil {
			t.Fatalf("wrote %d of %q: %v", n, s, err)
		}
	}
	frame := func(text string, cursor bool) {
		terminal.Show(screen.Frame{Text: text, W: 20, H: 2, Cursor: screen.Cursor{X: 3, Shown: cursor}})
	}

	frame("too early", false)
	write("before")
	if got := out.until("before"); strings.Contains(got, "early") {
		t.Errorf("painted on the shell's screen: %q", got)
	}
	write(enter + empty)
	if got := out.until("too early"); !strings.HasPrefix(got, "\x1b[22;2t"+enter) {
		t.Errorf("the title of the window is not kept: %q", got)
	}
	frame("한중 관계", true)
	if got := out.until("\x1b[?25h"); !strings.Contains(got, "한중 관계") || strings.Contains(got, "early") {
		t.Errorf("painted %q", got)
	}
	write(empty)
	if got := out.until("\x1b[?25h"); !strings.Contains(got, "한중 관계") {
		t.Errorf("an emptied screen was not painted anew: %q", got)
	}
	terminal.SetColours(colorprofile.ASCII)
	terminal.Synchronize()
	frame("\x1b[31;1m빨강\x1b[m", true)
	if got := out.until("\x1b[?2026l"); !strings.Contains(got, "\x1b[?2026h") || !strings.Contains(got, "\x1b[1m빨강") {
		t.Errorf("painted %q", got)
	}
	write(leave)
	if got, want := out.until("\x1b[23;2t"), "\x1b[0 q\x1b[H\x1b[J"+leave+"\x1b[23;2t"; got != want {
		t.Errorf("left the screen by %q, want %q", got, want)
	}
	frame("too late", false)
	write(enter) // as after a suspension; it is the newest that is painted
	out.until("too late")
	write(leave)
	out.until("\x1b[23;2t")
	stop()
	<-ended
}

// TestTerminalIsGone passes the error on.
func TestTerminalIsGone(t *testing.T) {
	file, _ := pipe(t)
	terminal := screen.NewTerminal(file, colorprofile.TrueColor)
	_ = file.Close()
	if n, err := io.WriteString(terminal, enter); n != 0 || err == nil {
		t.Errorf("wrote %d to a closed file: %v", n, err)
	}
}
