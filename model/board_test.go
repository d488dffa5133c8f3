package model_test

import (
	"fmt"
	"strings"
	"testing"

	"hanjung/model"
)

func promise(id, due string, states ...model.State) model.Record {
	r := model.Record{ID: id, Date: must("2025-01-01")}
	if due != "" {
		r.Due = must(due)
	}
	for _, s := range states {
		r.Fill().History = append(r.History(), model.Step{Date: must("2025-02"), State: s})
	}
	return r
}

func TestBoard(t *testing.T) {
	timeline := model.New(model.Dataset{About: model.About{AsOf: must("2026-01-15")}, Commitments: []model.Record{
		promise("undated", ""),
		promise("later", "2026-12"),
		promise("that-year", "2026"),
		promise("that-month", "2026-12"),
		promise("since", "2026-01"),
		promise("going-on-since", "2026-02-27", model.Progress),
		promise("today", "2026-02-28"),
		promise("sooner", "2026-06-30", model.Progress),
		promise("late", "2025-06"),
		promise("later-late", "2025-12"),
		promise("going-on-past-its-date", "2025-03", model.Progress),
		promise("kept", "2025-03", model.Progress, model.Met),
		promise("broken", "", model.Missed),
		promise("replaced", "2026", model.Superseded),
	}})
	s, err := timeline.Select(query(t, "type:commitment"), model.View{Today: model.DayOf(2026, 2, 28)})
	if err != nil {
		t.Fatal(err)
	}
	places, lanes, starts := s.Board()
	var b strings.Builder
	for k, lane := range lanes {
		end := len(places)
		if k+1 < len(starts) {
			end = starts[k+1]
		}
		fmt.Fprintf(&b, "%s:", lane)
		for _, p := range places[starts[k]:end] {
			b.WriteString(" " + s.At(p).ID)
		}
		b.WriteString("\n")
	}
	const want = "past due: going-on-past-its-date late later-late\n" +
		"come due since: since going-on-since\n" +
		"due: today sooner later that-month that-year\n" +
		"open, no date: undated\n" +
		"met: kept\nmissed: broken\nsuperseded: replaced\n"
	if b.String() != want {
		t.Errorf("got\n%swant\n%s", b.String(), want)
	}
}

func TestPeriods(t *testing.T) {
	var events []model.Record
	for i, d := range []string{
		"../1990", "2018", "2018~", "2018-01", "2018-01-05/2019-02", "2018-03-01", "2018-03-31", "2019-12-31", "2020-01-01", "2020-01", "",
	} {
		r := model.Record{ID: fmt.Sprintf("e%d", i)}
		if d != "" {
			r.Date = must(d)
		}
		events = append(events, r)
	}
	events[6].Kind = model.Summit
	s, err := model.New(model.Dataset{Events: events}).Select(model.Query{}, model.View{})
	if err != nil {
		t.Fatal(err)
	}
	for unit, want := range map[model.Unit]string{
		model.Years:  " :1 2018:6 2019:1 2020:2 :1",
		model.Months: " :1 2018:2 2018-01:2 2018-03:2 2019-12:1 2020-01:2 :1",
	} {
		got, at := "", 0
		for _, p := range s.Periods(unit) {
			got += fmt.Sprintf(" %s:%d", p.Date, p.Len)
			if p.First != at {
				t.Errorf("%s begins at %d, want %d", p.Date, p.First, at)
			}
			at += p.Len
		}
		if got != want {
			t.Errorf("unit %d: %s\nwant %s", unit, got, want)
		}
	}
	for _, p := range s.Periods(model.Years) {
		if p.Date.String() == "2018" && s.At(s.Notable(p)).ID != "e6" {
			t.Errorf("the summit doesn't stand for 2018, but %s", s.At(s.Notable(p)).ID)
		}
	}
}
