//go:build unix

package cli_test

import (
	"fmt"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"hanjung/data"
	"hanjung/data/madeup"
	"hanjung/model"
	"hanjung/ui/tui"
)

// BenchmarkGrowth prints what a timeline of made-up events takes as it grows, and
// behind each figure how many times that of the size before it is:
//
//	go test -run '^$' -bench Growth -benchtime 1x ./ui/cli
//
// The figures of the window are those of the program itself in a terminal. What is
// read and made is the best of some runs, frames and selections are medians.
func BenchmarkGrowth(b *testing.B) {
	program := filepath.Join(b.TempDir(), "hanjung")
	build(b, program, "hanjung")
	sizes := []int{1000, 10_000, 100_000, 1_000_000}
	columns := make([][]figure, len(sizes))
	for i, n := range sizes {
		path, size := madeup.File(b, n)
		columns[i] = slices.Concat([]figure{{"file of JSON Lines", float64(size) / 1e6, " MB"}}, inWindow(b, program, path, n, size), inProcess(b, path))
		if err := os.Remove(path); err != nil {
			b.Fatal(err)
		}
	}
	var table strings.Builder
	table.WriteString("\n| events |")
	for _, n := range sizes {
		fmt.Fprintf(&table, " %d |", n)
	}
	table.WriteString("\n|" + strings.Repeat(" --- |", 1+len(sizes)) + "\n")
	for row, first := range columns[0] {
		fmt.Fprintf(&table, "| %s | %s |", first.name, first)
		for i := range columns[1:] {
			now, before := columns[i+1][row], columns[i][row]
			fmt.Fprintf(&table, " %s (×%.2g) |", now, now.value/before.value)
		}
		table.WriteByte('\n')
	}
	fmt.Fprintln(os.Stdout, table.String())
}

// runs is how many there are of what takes long; the best counts.
const runs = 3

// figure is a line of the table.
type figure struct {
	name  string
	value float64
	unit  string
}

func (f figure) String() string {
	switch {
	case f.unit == " ms" && f.value >= 1000:
		return fmt.Sprintf("%.2f s", f.value/1000)
	case f.value < 100:
		return fmt.Sprintf("%.2g%s", f.value, f.unit)
	}
	return fmt.Sprintf("%.0f%s", f.value, f.unit)
}

func took(name string, d time.Duration) figure {
	return figure{name, float64(d.Nanoseconds()) / 1e6, " ms"}
}

// inWindow opens a file in the program, looks for a word as soon as everything is
// there, and leaves.
func inWindow(b *testing.B, program, path string, n int, size int64) []figure {
	b.Helper()
	var first, all, found []time.Duration
	var peaks []float64
	for range runs {
		cmd := exec.Command(program, "--no-state", "--data", path)
		begun := time.Now()
		p := start(b, 120, 36, cmd)
		first = append(first, p.seeAfter(begun, regexp.MustCompile(`\d+ of \d+ events`)))
		all = append(all, p.seeAfter(begun, regexp.MustCompile(fmt.Sprintf(`   %d of %d events`, n, n))))
		p.press("/panda")
		found = append(found, p.seeAfter(begun, regexp.MustCompile(fmt.Sprintf(`   \d{1,%d} of %d events`, len(fmt.Sprint(n))-1, n))))
		peaks = append(peaks, p.peak())
		p.press("\x03")
		p.end()
	}
	return []figure{
		took("first rows in the window", slices.Min(first)),
		took("all of it in the window", slices.Min(all)),
		took("a word found in it, from the start on", slices.Min(found)),
		{"memory of the program at its peak", slices.Min(peaks), " MB"},
		{"the same to the file", slices.Min(peaks) / float64(size) * 1e6, "×"},
	}
}

// seeAfter waits for something on the screen and returns how long after a time it
// came.
func (p *terminal) seeAfter(begun time.Time, what *regexp.Regexp) time.Duration {
	p.t.Helper()
	p.see(what.String(), what.MatchString)
	return time.Since(begun)
}

// peak returns the most memory that the program has taken so far, in MB of what
// is its own and in the machine's memory; NaN where the system doesn't tell.
func (p *terminal) peak() float64 {
	status, _ := os.ReadFile(fmt.Sprintf("/proc/%d/status", p.cmd.Process.Pid))
	_, rest, _ := strings.Cut(string(status), "VmHWM:")
	var kilobytes float64
	if _, err := fmt.Sscan(rest, &kilobytes); err != nil {
		return math.NaN()
	}
	return kilobytes * 1024 / 1e6
}

// inProcess loads a file, presses keys and selects.
func inProcess(b *testing.B, path string) []figure {
	b.Helper()
	d, err := data.Load(path, nil)
	if err != nil {
		b.Fatal(err)
	}
	var timeline *model.Timeline
	var warming []time.Duration
	for range runs {
		timeline = model.New(d)
		begun := time.Now()
		timeline.Warm()
		warming = append(warming, time.Since(begun))
	}
	figures := []figure{took("indexes and search text made, behind the window", slices.Min(warming))}
	figures = append(figures, frames(b, timeline)...)
	for _, query := range []struct{ name, text string }{
		{"a topic, with the counts of all", "topic:west-sea"},
		{"two topics and some years, with counts", "topic:west-sea,culture from:2016"},
		{"a word", "panda"},
		{"a word that is nowhere", "denuclearisation"},
		{"two words", "talks beijing"},
	} {
		figures = append(figures, median(query.name, func() { counted(b, timeline, query.text) }))
	}
	s := counted(b, timeline, "topic:west-sea")
	from, to := timeline.Span()
	return append(figures,
		median("the strip of bars", func() { s.Density(from, to, 100) }),
		median("months with counts", func() { s.Periods(model.Months) }))
}

// frames notes how long a key press takes to its frame.
func frames(b *testing.B, timeline *model.Timeline) []figure {
	b.Helper()
	m, err := tui.New(timeline, tui.Options{})
	if err != nil {
		b.Fatal(err)
	}
	m.Update(tea.WindowSizeMsg{Width: 120, Height: 36})
	m.Frame()
	keys := slices.Concat([]rune{tea.KeyEnd}, slices.Repeat([]rune{tea.KeyUp, tea.KeyUp, tea.KeyPgUp}, 300), []rune{tea.KeyHome}, slices.Repeat([]rune{tea.KeyDown}, 300))
	var times []time.Duration
	for _, key := range keys {
		begun := time.Now()
		m.Update(tea.KeyPressMsg{Code: key})
		m.Frame()
		times = append(times, time.Since(begun))
	}
	slices.Sort(times)
	return []figure{took("a key press to its frame", times[len(times)/2]), took("the slowest of a hundred such", times[len(times)*99/100])}
}

// counted selects with the counts of all topics.
func counted(b *testing.B, timeline *model.Timeline, text string) model.Selection {
	b.Helper()
	q, err := model.ParseQuery(text)
	if err != nil {
		b.Fatal(err)
	}
	s, err := timeline.Select(q, model.View{})
	if err != nil {
		b.Fatal(err)
	}
	for _, topic := range timeline.Topics() {
		s.TopicCount(topic.ID)
	}
	return s
}

// median notes the median of some runs.
func median(name string, run func()) figure {
	var times []time.Duration
	for begun := time.Now(); len(times) < 5 || time.Since(begun) < 200*time.Millisecond && len(times) < 1000; {
		start := time.Now()
		run()
		times = append(times, time.Since(start))
	}
	slices.Sort(times)
	return took(name, times[len(times)/2])
}
