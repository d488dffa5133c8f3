package tui_test

import (
	"runtime/debug"
	"slices"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"hanjung/data"
	"hanjung/model"
	"hanjung/ui/sample"
	"hanjung/ui/tui"
)

// BenchmarkKey measures a key press to its frame (Update and Frame) on the
// embedded dataset, walking through every event and back, and reports the
// median and the 99th percentile. The garbage collector is set as the command
// sets it for the embedded dataset.
func BenchmarkKey(b *testing.B) {
	defer debug.SetGCPercent(debug.SetGCPercent(400))
	d, err := data.Embedded()
	if err != nil {
		b.Fatal(err)
	}
	timeline := model.New(d)
	for name, size := range map[string][2]int{"120x36": {120, 36}, "80x24": {80, 24}, "240x80": {240, 80}} {
		b.Run(name, func(b *testing.B) {
			m, err := tui.New(timeline, tui.Options{Today: sample.Today, Lang: model.English})
			if err != nil {
				b.Fatal(err)
			}
			m.Update(tea.WindowSizeMsg{Width: size[0], Height: size[1]})
			m.Frame()
			var times []time.Duration
			for i := 0; b.Loop(); i++ {
				key := tea.KeyPressMsg{Code: tea.KeyUp}
				if i/len(d.Events)%2 == 1 {
					key.Code = tea.KeyDown
				}
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
