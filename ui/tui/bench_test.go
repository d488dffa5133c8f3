package tui_test

import (
	"runtime/debug"
	"slices"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"hanjung/data"
	"hanjung/model"
	"hanjung/ui/sample"
	"hanjung/ui/tui"
)

// keysFor returns the keys that open a line, write in it and close it.
func keysFor(text string) []string {
	keys := append(strings.Split(text, ""), "esc")
	for i, key := range keys {
		if key == " " {
			keys[i] = "space"
		}
	}
	return keys
}

// BenchmarkKey measures a key press to its frame (Update and Frame) on the
// embedded dataset, and reports the median and the 99th percentile: walking
// through every event and back at three sizes, writing queries, and finding things by
// their names. The garbage
// collector is set as the command sets it for the embedded dataset.
func BenchmarkKey(b *testing.B) {
	defer debug.SetGCPercent(debug.SetGCPercent(400))
	d, err := data.Embedded()
	if err != nil {
		b.Fatal(err)
	}
	timeline := model.New(d)
	walk := slices.Concat(slices.Repeat([]string{"up"}, len(d.Events)), slices.Repeat([]string{"down"}, len(d.Events)))
	write := keysFor("/topic:west-sea from:2016 id:beij 한중 talks")
	find := slices.Concat(keysFor(":gyoengju summit"), keysFor(":시징핑"), keysFor(":wst sea exprt"), keysFor(":ministry sanctoins"), keysFor(":ㅅㅈㅍ"))
	read := slices.Concat([]string{"enter"}, slices.Repeat([]string{"w"}, 20), slices.Repeat([]string{"tab"}, 20), []string{"end", "home", "esc", "esc", ":"},
		strings.Split("xijin", ""), []string{"enter"}, slices.Repeat([]string{"pgdown", "w"}, 10), []string{"backspace", "J", "K"})
	for _, bench := range []struct {
		name string
		w, h int
		keys []string
		lang model.Lang
	}{
		{"walk-120x36", 120, 36, walk, model.English},
		{"walk-120x36-ko", 120, 36, walk, model.Korean},
		{"walk-80x24", 80, 24, walk, model.English},
		{"walk-240x80", 240, 80, walk, model.English},
		{"write-120x36", 120, 36, write, model.English},
		{"read-120x36", 120, 36, read, model.English},
		{"palette-120x36", 120, 36, find, model.English},
	} {
		b.Run(bench.name, func(b *testing.B) {
			m, err := tui.New(timeline, tui.Options{Today: sample.Today, Lang: bench.lang})
			if err != nil {
				b.Fatal(err)
			}
			m.Update(tea.WindowSizeMsg{Width: bench.w, Height: bench.h})
			m.Frame()
			var times []time.Duration
			for i := 0; b.Loop(); i++ {
				key := keyPress(bench.keys[i%len(bench.keys)])
				start := time.Now()
				m.Update(key)
				m.Frame()
				times = append(times, time.Since(start))
			}
			slices.Sort(times)
			b.ReportMetric(float64(times[len(times)/2].Microseconds()), "p50-µs")
			b.ReportMetric(float64(times[len(times)*99/100].Microseconds()), "p99-µs")
		})
	}
}
