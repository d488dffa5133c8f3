package model_test

import (
	"fmt"
	"testing"

	"hanjung/model"
)

// outlookRows is how many completions are seen at once.
const outlookRows = 8

// BenchmarkOutlook counts the completions that are seen of a field among a million
// records, for the first time and when the rest of the query is known.
func BenchmarkOutlook(b *testing.B) {
	timeline := model.New(events(1_000_000))
	timeline.Warm()
	for _, text := range []string{
		"topic:", "kind:", "-person:", "side:", "in:", "from:", "source:", "lang:", "id:", "is:", "type:", "place:",
		"topic:west-sea from:2016 kind:", "side:cn -is:planned topic:",
	} {
		list := timeline.Complete(text, len(text)).List
		rows := make([]model.Query, min(len(list), outlookRows))
		for i := range rows {
			rows[i] = query(b, text[:timeline.Complete(text, len(text)).Start]+list[i].Text)
		}
		count := func(o *model.Outlook) (known int) {
			for _, q := range rows {
				if _, ok := o.Count(model.Selection{}, q, model.View{}); ok {
					known++
				}
			}
			return known
		}
		kept := timeline.Outlook(text, len(text))
		known := count(kept)
		b.Run(fmt.Sprintf("first/%s", text), func(b *testing.B) {
			for b.Loop() {
				count(timeline.Outlook(text, len(text)))
			}
			b.ReportMetric(float64(known), "known")
		})
		b.Run(fmt.Sprintf("again/%s", text), func(b *testing.B) {
			for b.Loop() {
				count(kept)
			}
		})
	}
}
