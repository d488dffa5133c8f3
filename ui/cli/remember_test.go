//go:build unix

package cli_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

const orientation = "? shows all keys; ↑↓ moves"

// The place and the marks come back, the line for newcomers doesn't.
func TestTerminalRemembers(t *testing.T) {
	files := t.TempDir()
	p := openAgain(t, files, 120, 36)
	p.seeText(orientation)
	p.press("g   ")
	p.seeText("3 records marked")
	p.press("q")
	if status := p.end(); status != 0 {
		t.Errorf("exit status %d", status)
	}
	p = openAgain(t, files, 120, 36)
	p.seeText("✓ 3")
	p.seeText(" 4/207 ")
	if strings.Contains(p.text(), orientation) {
		t.Errorf("a second start shows the line for newcomers:\n%s", p.text())
	}

	// A signal ends it as well as a key.
	for _, signal := range []syscall.Signal{syscall.SIGHUP, syscall.SIGTERM} {
		p.press("2")
		p.seeText("47 of 47 agreements")
		p.signal(signal)
		p.end()
		p = openAgain(t, files, 120, 36)
		p.seeText("47 of 47 agreements")
		p.press("1")
		p.seeText("207 of 207 events")
	}
	p.press("q")
	p.end()

	// A view that is asked for is shown, with the marks.
	p = openAgain(t, files, 120, 36, "is:marked")
	p.seeText("3 of 207 events")
	p.press("q")
	p.end()

	// Nothing is remembered where that is not wanted.
	p = openAgain(t, files, 120, 36, "--no-state")
	p.seeText("207 of 207 events")
	p.press(" ")
	p.seeText("1 record marked")
	p.press("q")
	p.end()
	p = openAgain(t, files, 120, 36, "from:1900")
	p.seeText("✓ 3")
	p.seeText("▌     5  ● Lee and Xi hold summit talks")
	p.press("q")
	p.end()
}

// The theme that was chosen comes back, a flag wins over it, and over the
// configuration.
func TestTerminalThemeComesBack(t *testing.T) {
	const accent = "38;2;18;90;67" // of hanji
	files := t.TempDir()
	p := openAgain(t, files, 120, 36)
	p.seeText(orientation)
	p.press("TT")
	p.seeText("the theme is now hanji")
	p.press("q")
	p.end()
	for _, run := range []struct {
		config string
		args   []string
		hanji  bool
		ruled  bool
	}{
		{"", nil, true, true},
		{"", []string{"--theme", "ink"}, false, true},
		{"theme: safe\nascii: true\n", nil, false, false},
		{"theme: safe\nascii: true\n", []string{"--theme", "hanji", "--ascii=false"}, true, true},
	} {
		write(t, filepath.Join(files, "config", "hanjung", "config.yaml"), run.config)
		p := openAgain(t, files, 120, 36, run.args...)
		p.seeText("207 of 207 events")
		p.press("q")
		p.end()
		if got := strings.Contains(p.written.String(), accent); got != run.hanji {
			t.Errorf("with %q and %q the theme is hanji: %v, want %v", run.config, run.args, got, run.hanji)
		}
		if got := strings.Contains(p.written.String(), "┬"); got != run.ruled {
			t.Errorf("with %q and %q lines are drawn: %v, want %v", run.config, run.args, got, run.ruled)
		}
	}
}

// Two instances at once: the marks of both stay.
func TestTerminalTwoInstances(t *testing.T) {
	files := t.TempDir()
	one, two := openAgain(t, files, 120, 36), openAgain(t, files, 120, 36)
	for _, p := range []*terminal{one, two} {
		p.seeText(orientation)
	}
	one.press("g ")
	one.seeText("1 record marked")
	two.press("Gk  ")
	two.seeText("2 records marked")
	for _, p := range []*terminal{one, two} {
		p.press("q")
		p.end()
	}
	p := openAgain(t, files, 120, 36)
	p.seeText("✓ 3")
	p.press("q")
	p.end()
}

// What is broken is told in one line, and the program opens.
func TestTerminalBrokenFiles(t *testing.T) {
	files := t.TempDir()
	write(t, filepath.Join(files, "state", "hanjung", "state.json"), "{")
	p := openAgain(t, files, 100, 30)
	p.seeText("state.json: the file is broken; it is now state.json.broken")
	p.press("q")
	p.end()
	write(t, filepath.Join(files, "config", "hanjung", "config.yaml"), "theme: neon\n")
	p = openAgain(t, files, 100, 30)
	p.seeText(`config.yaml:1:8: there is no theme "neon"; want ink, hanji, contrast or safe`)
	p.press("j")
	p.seeText("↑↓ move")
	p.press("q")
	if status := p.end(); status != 0 {
		t.Errorf("exit status %d", status)
	}
}

// Of several mistakes the window tells the first, how many there are and what tells
// them all; the rest of the file applies.
func TestTerminalManyMistakes(t *testing.T) {
	files := t.TempDir()
	write(t, filepath.Join(files, "config", "hanjung", "config.yaml"), "theme: neon\naski: true\nquery: topic:culture\nkeys: {exprt: w}\n")
	p := openAgain(t, files, 120, 30)
	p.seeText(`1 of 3 mistakes, all told by hanjung config: config.yaml:1:8: there is no theme "neon"`)
	p.seeText("about Culture")
	p.press("q")
	if status := p.end(); status != 0 {
		t.Errorf("exit status %d", status)
	}
	cmd := exec.Command("hanjung", "config")
	cmd.Env = append(os.Environ(), filesIn(files)...)
	told, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatal(err)
	}
	for _, said := range []string{`config.yaml:1:8: there is no theme`, `config.yaml:2:1: there is no setting "aski"`, `config.yaml:4:8: there is no action "exprt"`} {
		if !strings.Contains(string(told), said) {
			t.Errorf("hanjung config does not tell %q", said)
		}
	}
}

func TestTerminalConfig(t *testing.T) {
	files := t.TempDir()
	write(t, filepath.Join(files, "config", "hanjung", "config.yaml"), "mouse: false\nquery: topic:culture\nkeys: {quit: Q, export: [v, q]}\n")
	p := openAgain(t, files, 120, 36)
	p.seeText("about Culture")
	p.press("xj")
	p.seeText("v export")
	p.seeText("Q quit")
	p.press("q")
	p.seeText("Export")
	p.press("\x1b")
	p.see("the panes again", func(screen string) bool { return !strings.Contains(screen, "Export") })
	p.press("Q")
	if status := p.end(); status != 0 {
		t.Errorf("exit status %d", status)
	}
	if strings.Contains(p.written.String(), "\x1b[?1002h") {
		t.Error("the mouse is taken, although the configuration leaves it to the terminal")
	}
}

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}
