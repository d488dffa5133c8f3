package linear_test

import (
	"strings"
	"testing"

	"hanjung/model"
	"hanjung/ui/linear"
)

// Dates are said as people say them, with what both ends have said once.
func TestSpokenDates(t *testing.T) {
	for _, test := range [][]string{
		{"2026-01-05", "5 January 2026", "2026년 1월 5일", "2026年1月5日"},
		{"2026-01", "January 2026", "2026년 1월", "2026年1月"},
		{"1933", "1933", "1933년", "1933年"},
		{"2000-08~", "about August 2000", "2000년 8월경", "约2000年8月"},
		{"2000-08-01?", "perhaps 1 August 2000", "2000년 8월 1일(추정)", ""},
		{"2026-01-04/2026-01-07", "4 to 7 January 2026", "2026년 1월 4일부터 7일까지", "2026年1月4日至7日"},
		{"2026-01-27/2026-02-02", "27 January to 2 February 2026", "2026년 1월 27일부터 2월 2일까지", "2026年1月27日至2月2日"},
		{"2025-12-30/2026-01-02", "30 December 2025 to 2 January 2026", "2025년 12월 30일부터 2026년 1월 2일까지", ""},
		{"2024-07/2024-11", "July to November 2024", "2024년 7월부터 11월까지", "2024年7月至11月"},
		{"2025-08/2025-08-20", "August to 20 August 2025", "2025년 8월부터 8월 20일까지", ""},
		{"2011/2011-05", "2011 to May 2011", "", ""},
		{"2018/2024", "2018 to 2024", "2018년부터 2024년까지", "2018年至2024年"},
		{"2003-08-27/2008-12", "27 August 2003 to December 2008", "", ""},
		{"2025-11-10/..", "from 10 November 2025", "2025년 11월 10일", ""},
	} {
		date, err := model.ParseDate(test[0])
		if err != nil {
			t.Fatal(err)
		}
		timeline := model.New(model.Dataset{Events: []model.Record{{ID: "e", Date: date, Title: model.Text{EN: "Talks"}}}})
		for i, lang := range model.Langs() {
			text := transcript(t, timeline, "", linear.Options{Lang: lang})
			if want := "1. " + test[1+i]; test[1+i] != "" && !strings.Contains(text, want) {
				t.Errorf("%s in %s is not said as %q in\n%s", test[0], lang, want, text)
			}
		}
	}
}
