//go:build unix

package cli_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/term"
	"github.com/charmbracelet/x/vt"
	"github.com/creack/pty"
	"golang.org/x/sys/unix"
)

// terminal is the program in a real pseudo-terminal, with an emulator that
// shows what a person would see.
type terminal struct {
	t      testing.TB
	cmd    *exec.Cmd
	pty    *os.File
	tty    *os.File
	before *term.State
	screen *vt.SafeEmulator

	mu      sync.Mutex
	written bytes.Buffer // everything that the program wrote
	closed  chan struct{}
}

// open starts hanjung with arguments in a terminal, as for the first time.
func open(tb testing.TB, w, h int, args ...string) *terminal {
	tb.Helper()
	return openAgain(tb, tb.TempDir(), w, h, args...)
}

// openAgain starts hanjung with the files of its own that lie in a folder.
func openAgain(tb testing.TB, files string, w, h int, args ...string) *terminal {
	tb.Helper()
	cmd := exec.Command("hanjung", args...)
	cmd.Env = filesIn(files)
	return start(tb, w, h, cmd)
}

// start starts a command in a terminal, where its environment names no other
// with files of its own in a folder that nobody else uses.
func start(tb testing.TB, w, h int, cmd *exec.Cmd) *terminal {
	tb.Helper()
	master, tty, err := pty.Open()
	if err != nil {
		tb.Fatal(err)
	}
	size := &pty.Winsize{Rows: uint16(h), Cols: uint16(w)}
	if err := pty.Setsize(master, size); err != nil {
		tb.Fatal(err)
	}
	before, err := term.GetState(tty.Fd())
	if err != nil {
		tb.Fatal(err)
	}
	own := cmd.Env
	if own == nil {
		own = filesIn(tb.TempDir())
	}
	cmd.Env = append(os.Environ(), "TERM=xterm-256color", "COLORTERM=truecolor", "SOURCE_DATE_EPOCH=1795132800", "LC_ALL=C")
	cmd.Env = append(cmd.Env, own...)
	cmd.Stdin, cmd.Stdout, cmd.Stderr = tty, tty, tty
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Setctty: true}
	if err := cmd.Start(); err != nil {
		tb.Fatal(err)
	}
	p := &terminal{
		t: tb, cmd: cmd, pty: master, tty: tty, before: before,
		screen: vt.NewSafeEmulator(w, h), closed: make(chan struct{}),
	}
	go func() { _, _ = io.Copy(master, p.screen) }() // the answers of the terminal
	go p.read()
	tb.Cleanup(func() {
		_ = cmd.Process.Kill()
		_ = tty.Close()
		_ = master.Close()
	})
	return p
}

// read shows what the program writes on the screen.
func (p *terminal) read() {
	defer close(p.closed)
	buf := make([]byte, 1<<16)
	for {
		n, err := p.pty.Read(buf)
		if n > 0 {
			_, _ = p.screen.Write(buf[:n])
			p.mu.Lock()
			p.written.Write(buf[:n])
			p.mu.Unlock()
		}
		if err != nil {
			return
		}
	}
}

func (p *terminal) press(keys string) {
	p.t.Helper()
	if _, err := p.pty.WriteString(keys); err != nil {
		p.t.Fatal(err)
	}
}

func (p *terminal) signal(s syscall.Signal) {
	p.t.Helper()
	if err := p.cmd.Process.Signal(s); err != nil {
		p.t.Fatal(err)
	}
}

// shown returns how much of what the program wrote is on the screen.
func (p *terminal) shown() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.written.Len()
}

func (p *terminal) text() string { return ansi.Strip(p.screen.Render()) }

// patience is how long a test waits for what should come within milliseconds.
const patience = 20 * time.Second

// see waits until the screen fulfils a condition.
func (p *terminal) see(what string, holds func(screen string) bool) {
	p.t.Helper()
	looked := -1 // at how much, as to look takes the processor from the program
	for deadline := time.Now().Add(patience); time.Now().Before(deadline); {
		if now := p.shown(); now > looked {
			if holds(p.text()) {
				return
			}
			looked = now
		}
		select {
		case <-p.closed:
			p.t.Fatalf("the program ended before it showed %s:\n%s", what, p.text())
		case <-time.After(2 * time.Millisecond):
		}
	}
	p.t.Fatalf("the screen does not show %s:\n%s", what, p.text())
}

func (p *terminal) seeText(text string) {
	p.t.Helper()
	p.see(text, func(screen string) bool { return strings.Contains(screen, text) })
}

func (p *terminal) resize(w, h int) {
	p.t.Helper()
	p.screen.Resize(w, h)
	if err := pty.Setsize(p.pty, &pty.Winsize{Rows: uint16(h), Cols: uint16(w)}); err != nil {
		p.t.Fatal(err)
	}
}

// end waits for the program to end and returns its exit status. The terminal
// must be as it was before.
func (p *terminal) end() int {
	p.t.Helper()
	err := p.cmd.Wait()
	after, stateErr := term.GetState(p.tty.Fd())
	if stateErr != nil {
		p.t.Fatal(stateErr)
	}
	if *after != *p.before {
		p.t.Errorf("the modes of the terminal were %+v and are %+v", p.before, after)
	}
	_ = p.tty.Close()
	<-p.closed
	p.mu.Lock()
	defer p.mu.Unlock()
	written := p.written.String()
	for on, off := range map[string]string{"\x1b[?1049h": "\x1b[?1049l", "\x1b[?25l": "\x1b[?25h", "\x1b[?1002h": "\x1b[?1002l", "\x1b[?2004h": "\x1b[?2004l", "\x1b[22;2t": "\x1b[23;2t"} {
		if i, j := strings.LastIndex(written, on), strings.LastIndex(written, off); i > j {
			p.t.Errorf("%q is not taken back by %q", on, off)
		}
	}
	var exit *exec.ExitError
	switch {
	case err == nil:
		return 0
	case errors.As(err, &exit):
		return exit.ExitCode()
	}
	p.t.Fatal(err)
	return -1
}

func TestTerminalStartResizeQuit(t *testing.T) {
	p := open(t, 120, 36)
	p.seeText("207 of 207 events")
	p.seeText("이재명·시진핑, 베이징서 정상회담")
	p.press("t\x1b[B\r")
	p.seeText("[x] W West Sea")
	p.seeText("about West Sea")
	p.resize(80, 24)
	p.see("two panes", func(s string) bool {
		lines := strings.Split(s, "\n")
		return len(lines) >= 24 && strings.Contains(lines[2], "┬") && !strings.Contains(s, "[x] W West Sea") && strings.Contains(s, "Lee and Xi hold summit")
	})
	p.resize(40, 12)
	p.see("one pane", func(s string) bool { return strings.Contains(s, "/207") && !strings.Contains(s, "│ ") })
	p.press("q")
	if status := p.end(); status != 0 {
		t.Errorf("exit status %d, want 0", status)
	}
}

func TestTerminalOpensAView(t *testing.T) {
	p := open(t, 100, 30, "type:agreement", "in:2026-01-05", "--theme", "hanji")
	p.seeText("24 of 47 agreements")
	p.press("q")
	p.end()
}

// However the program ends, the terminal is as it was; the status tells which signal
// ended it.
func TestTerminalIsRestored(t *testing.T) {
	for signal, want := range map[syscall.Signal]int{syscall.SIGTERM: 143, syscall.SIGHUP: 129, syscall.SIGINT: 130, syscall.SIGQUIT: 131} {
		t.Run(signal.String(), func(t *testing.T) {
			p := open(t, 100, 30)
			p.seeText("207 of 207 events")
			p.signal(signal)
			if status := p.end(); status != want {
				t.Errorf("exit status %d, want %d", status, want)
			}
		})
	}
	t.Run("ctrl+c", func(t *testing.T) {
		p := open(t, 100, 30)
		p.seeText("207 of 207 events")
		p.press("\x03")
		if status := p.end(); status != 130 {
			t.Errorf("exit status %d, want 130", status)
		}
	})
}

// ctrl+z gives the terminal back to the shell, and fg comes back to the same
// place.
// TestTerminalSuspends twice: by ctrl+z and by another process.
func TestTerminalSuspends(t *testing.T) {
	p := start(t, 100, 30, exec.Command("sh", "-m", "-c", `
		hanjung; echo sus''pended; read -r line; fg >/dev/null
		echo sus''pended; read -r line; fg >/dev/null; echo sta''tus $?`))
	p.seeText("207 of 207 events")
	isBack := func(s string) bool {
		return strings.Contains(s, "▌Apr 11") && strings.Contains(s, "207 of 207 events")
	}
	suspended := func() {
		t.Helper()
		p.see("the shell", func(s string) bool { return strings.Contains(s, "suspended") && !strings.Contains(s, "한중") })
		if now, err := term.GetState(p.tty.Fd()); err != nil || *now != *p.before {
			t.Errorf("while the program is suspended the modes are %+v, %v; want %+v", now, err, p.before)
		}
		p.press("\n")
		p.see("the first event", isBack)
	}
	p.press("\x1b[H\x1a") // Home, ctrl+z
	suspended()
	if err := syscall.Kill(-p.foreground(), syscall.SIGTSTP); err != nil {
		t.Fatal(err)
	}
	suspended()
	p.press("q")
	p.seeText("status 0")
	p.end()
}

// foreground returns the process group that has the terminal.
func (p *terminal) foreground() int {
	p.t.Helper()
	group, err := unix.IoctlGetInt(int(p.pty.Fd()), unix.TIOCGPGRP)
	if err != nil {
		p.t.Fatal(err)
	}
	return group
}

func TestTerminalList(t *testing.T) {
	p := open(t, 100, 30, "list", "topic:서해", "from:2026")
	if status := p.end(); status != 0 {
		t.Errorf("exit status %d", status)
	}
	for line := range strings.SplitSeq(strings.ReplaceAll(p.written.String(), "\r", ""), "\n") {
		if ansi.StringWidth(line) > 100 {
			t.Errorf("%q is wider than the terminal", line)
		}
	}
	if !strings.Contains(p.written.String(), "2026-01-05 ● Lee and Xi hold summit talks in Beijing") {
		t.Errorf("the list reads\n%s", p.written.String())
	}
}

func TestTerminalStaysShutOnProblems(t *testing.T) {
	p := open(t, 100, 30, "--data", "testdata/none.yaml")
	if status := p.end(); status != 2 {
		t.Errorf("exit status %d, want 2", status)
	}
	if strings.Contains(p.written.String(), "\x1b[?1049h") {
		t.Error("the program opened")
	}
}

// A large file is looked at while it is read; lines with problems are left out.
func TestTerminalGrows(t *testing.T) {
	var b strings.Builder
	for i := range 20_000 {
		fmt.Fprintf(&b, `{"id":"e%d","date":"%d-01-05","title":"Event %d, 한중 회담","kind":"meeting","topics":["sea"],"claims":[{"text":"%s","sources":["s"]}]}`+"\n",
			i, 1990+i%30, i, strings.Repeat("word ", 20))
	}
	b.WriteString(`{"id":"bad","date":"never"}` + "\n")
	path := filepath.Join(t.TempDir(), "large.jsonl")
	if err := os.WriteFile(path, []byte(b.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	p := open(t, 120, 30, "--data", path, "topic:sea", "from:2019")
	p.seeText("666 of 20000 events")
	p.seeText("left out: " + path + ":20001:")
	p.press("q")
	if status := p.end(); status != 0 {
		t.Errorf("exit status %d", status)
	}
	p = open(t, 120, 30, "--strict", "--data", path)
	p.seeText("20001:")
	p.press("q")
	p.end()
}

// A terminal that has nothing but lines gets lines.
func TestTerminalDumb(t *testing.T) {
	cmd := exec.Command("env", "TERM=dumb", "hanjung", "id:beijing-summit-2026")
	p := start(t, 80, 24, cmd)
	p.seeText("Number to open")
	p.press("q\n")
	if status := p.end(); status != 0 {
		t.Errorf("exit status %d", status)
	}
	if strings.Contains(p.written.String(), "\x1b") {
		t.Errorf("a dumb terminal is sent %q", p.written.String())
	}
}

// NO_COLOR means no colour, whatever its value.
func TestTerminalNoColor(t *testing.T) {
	t.Setenv("NO_COLOR", "0")
	p := open(t, 100, 30)
	p.seeText("207 of 207 events")
	p.press("q")
	p.end()
	for _, colour := range []string{"38;2;", "48;2;", "38;5;", "\x1b[3" + "2m"} {
		if strings.Contains(p.written.String(), colour) {
			t.Errorf("the program writes the colour %q", colour)
		}
	}
}

// The language of the flag is there from the first frame, and that to which L has
// gone on in the next run, unless a flag asks for another.
func TestLanguage(t *testing.T) {
	files := t.TempDir()
	for _, run := range []struct {
		args []string
		want string
	}{{[]string{"--lang", "ko"}, "1 연표"}, {nil, "1 时间线"}, {[]string{"--lang", "en"}, "1 Timeline"}} {
		p := openAgain(t, files, 100, 30, run.args...)
		p.seeText(run.want)
		if run.want == "1 연표" {
			p.press("L")
			p.seeText("1 时间线")
		}
		p.press("q")
		if status := p.end(); status != 0 {
			t.Errorf("exit status %d, want 0", status)
		}
	}
}
