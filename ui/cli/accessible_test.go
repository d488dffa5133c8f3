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

// For a screen reader nothing is drawn: not one escape sequence is written, and
// lines break between words at the width of the window.
func TestAccessible(t *testing.T) {
	t.Setenv("ACCESSIBLE", "1")
	p := open(t, 60, 40, "topic:서해", "in:2026-01-05")
	p.seeText("1 of 207 events matches topic:서해 in:2026-01-05.")
	p.press("1\r")
	p.seeText("Number to read a part")
	p.press("17\r")
	p.seeText("이재명·시진핑, 베이징서 정상회담")
	p.press("q\r")
	if status := p.end(); status != 0 {
		t.Errorf("exit status %d, want 0", status)
	}
	if text := p.written.String(); strings.Contains(text, "\x1b") {
		t.Errorf("the session writes escape sequences:\n%q", text)
	}
}

// It ends with its input, and by ctrl+c with the status of an interruption.
func TestAccessibleEnds(t *testing.T) {
	for key, want := range map[string]int{"\x04": 0, "\x03": 130} {
		p := open(t, 80, 24, "--accessible")
		p.seeText("Number to open")
		p.press(key)
		if status := p.end(); status != want {
			t.Errorf("exit status %d after %q, want %d", status, key, want)
		}
	}
}

// A signal ends it as q does: the next session goes on where that one was.
func TestAccessibleRemembers(t *testing.T) {
	for _, end := range []struct {
		name   string
		with   func(p *terminal)
		status int
	}{
		{"ctrl+c", func(p *terminal) { p.press("\x03") }, 130},
		{"SIGTERM", func(p *terminal) { p.signal(syscall.SIGTERM) }, 143},
		{"SIGHUP", func(p *terminal) { p.signal(syscall.SIGHUP) }, 129},
	} {
		t.Run(end.name, func(t *testing.T) {
			files := t.TempDir()
			p := openAgain(t, files, 80, 24, "--accessible")
			p.seeText("Number to open")
			p.press("v agreements\r")
			p.seeText("47 agreements")
			p.press("2\r")
			p.seeText("Agreement 2 of 47")
			end.with(p)
			if status := p.end(); status != end.status {
				t.Errorf("exit status %d, want %d", status, end.status)
			}
			p = openAgain(t, files, 80, 24, "--accessible")
			p.seeText("You left at number 2.")
			p.press("q\r")
			p.end()
		})
	}
}

// A dataset from standard input leaves the terminal to type at.
func TestAccessibleBesideStandardInput(t *testing.T) {
	hanjung, err := exec.LookPath("hanjung")
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "mine.yaml")
	text := `
events: [{id: e1, date: 2025, title: The only event, kind: context, claims: [{text: A., sources: [s]}]}]
sources: [{id: s, publisher: P, title: T, url: "https://example.org", lang: en, kind: news}]
`
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	p := start(t, 80, 24, exec.Command("sh", "-c", `"$1" --accessible --data - <"$2"`, "sh", hanjung, path))
	p.seeText("1. 2025, context, The only event.")
	p.press("1\rq\r")
	p.seeText("Event 1 of 1")
	if status := p.end(); status != 0 {
		t.Errorf("exit status %d, want 0", status)
	}
}
