// Package sample is a small timeline for the tests of the packages around it.
package sample

import (
	_ "embed" // for the timeline
	"strings"
	"testing"

	"hanjung/data"
	"hanjung/model"
)

//go:embed sample.yaml
var text string

// Today is the day on which tests take place.
const Today = model.Day(20777) // 2026-11-20

// Timeline returns the sample timeline.
func Timeline(tb testing.TB) *model.Timeline {
	tb.Helper()
	d, err := data.Load(data.StandardInput, strings.NewReader(text))
	if err != nil {
		tb.Fatal(err)
	}
	return model.New(d)
}

// Select returns what a query selects of the sample timeline.
func Select(tb testing.TB, query string) model.Selection {
	tb.Helper()
	q, err := model.ParseQuery(query)
	if err != nil {
		tb.Fatal(err)
	}
	s, err := Timeline(tb).Select(q, model.View{Today: Today})
	if err != nil {
		tb.Fatal(err)
	}
	return s
}
