//go:build unix

package cli_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"syscall"
	"testing"
	"time"

	"github.com/creack/pty"
)

// BenchmarkFirstFrame measures, in turn, from the start of the process to the
// first frame on a terminal: an empty Bubble Tea program and hanjung with its
// dataset. The ratio is what the promise is about; the times are the machine's.
func BenchmarkFirstFrame(b *testing.B) {
	folder := b.TempDir()
	empty, hanjung := filepath.Join(folder, "empty"), filepath.Join(folder, "hanjung")
	build(b, empty, "./testdata/empty")
	build(b, hanjung, "hanjung")
	var emptyTimes, hanjungTimes []float64
	for b.Loop() {
		emptyTimes = append(emptyTimes, firstFrame(b, empty, "first frame"))
		hanjungTimes = append(hanjungTimes, firstFrame(b, hanjung, "of 207 events"))
	}
	slices.Sort(emptyTimes)
	slices.Sort(hanjungTimes)
	a, c := emptyTimes[len(emptyTimes)/2], hanjungTimes[len(hanjungTimes)/2]
	b.ReportMetric(a, "empty-ms")
	b.ReportMetric(c, "hanjung-ms")
	b.ReportMetric(c/a, "ratio")
}

func build(b *testing.B, out, pkg string) {
	b.Helper()
	if text, err := exec.Command("go", "build", "-o", out, pkg).CombinedOutput(); err != nil {
		b.Fatalf("%v\n%s", err, text)
	}
}

// firstFrame returns the milliseconds until a program has written a text.
func firstFrame(b *testing.B, path, text string) float64 {
	b.Helper()
	cmd := exec.Command(path)
	cmd.Env = append(os.Environ(), "TERM=xterm-256color", "COLORTERM=truecolor", "LC_ALL=C")
	cmd.Env = append(cmd.Env, filesIn(filepath.Dir(path))...)
	start := time.Now()
	master, err := pty.StartWithAttrs(cmd, &pty.Winsize{Rows: 36, Cols: 120}, &syscall.SysProcAttr{Setsid: true, Setctty: true})
	if err != nil {
		b.Fatal(err)
	}
	defer func() {
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
		_ = master.Close()
	}()
	var written []byte
	buf := make([]byte, 1<<16)
	for !bytes.Contains(written, []byte(text)) {
		n, err := master.Read(buf)
		if err != nil {
			b.Fatalf("%s ended before its first frame: %v\n%s", path, err, written)
		}
		written = append(written, buf[:n]...)
	}
	return float64(time.Since(start).Microseconds()) / 1000
}

// Versions of go-runewidth before 0.0.28 fill a table of 2 MB when the program
// starts, which takes longer than all the rest of starting.
func TestRunewidthStaysFast(t *testing.T) {
	text, err := os.ReadFile(filepath.Join("..", "..", "go.mod"))
	if err != nil {
		t.Fatal(err)
	}
	found := regexp.MustCompile(`github.com/mattn/go-runewidth v0\.0\.(\d+)`).FindSubmatch(text)
	if found == nil {
		t.Fatal("go.mod does not require github.com/mattn/go-runewidth")
	}
	if n, err := strconv.Atoi(string(found[1])); err != nil || n < 28 {
		t.Errorf("go-runewidth is v0.0.%s; require v0.0.28 or later", found[1])
	}
}
