package export_test

import (
	"io"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/graphemes"
	"github.com/emersion/go-ical"

	"hanjung/model"
	"hanjung/ui/export"
	"hanjung/ui/sample"
)

// calendar reads a calendar and checks that it is one.
func calendar(tb testing.TB, text string) map[string]*ical.Component {
	tb.Helper()
	checkLines(tb, text)
	c, err := ical.NewDecoder(strings.NewReader(text)).Decode()
	if err != nil {
		tb.Fatal(err)
	}
	if len(c.Children) > 0 { // the library refuses to write what the standard forbids, and an empty calendar
		if err := ical.NewEncoder(io.Discard).Encode(c); err != nil {
			tb.Error(err)
		}
	}
	events := make(map[string]*ical.Component)
	for _, e := range c.Children {
		uid := e.Props.Get(ical.PropUID).Value
		if e.Name != ical.CompEvent || events[uid] != nil {
			tb.Errorf("a second %s, or no event", uid)
		}
		events[uid] = e
	}
	return events
}

// checkLines checks that every line ends in CRLF and is of 75 octets at most,
// and that no character is torn between two lines.
func checkLines(tb testing.TB, text string) {
	tb.Helper()
	rest, whole := strings.CutSuffix(text, "\r\n")
	if !whole {
		tb.Error("the last line doesn't end")
	}
	inside := make(map[int]bool) // where in the unfolded text a character could be torn
	for at := graphemes.FromString(strings.ReplaceAll(rest, "\r\n ", "")); at.Next(); {
		for i := at.Start() + 1; i < at.End() && len(at.Value()) < 75; i++ { // a longer one fits no line
			inside[i] = true
		}
	}
	offset := 0
	for line := range strings.SplitSeq(rest, "\r\n") {
		if len(line) > 75 || !utf8.ValidString(line) || strings.ContainsFunc(line, unicode.IsControl) {
			tb.Errorf("%d octets in %q", len(line), line)
		}
		content, continued := strings.CutPrefix(line, " ")
		if continued && inside[offset] {
			tb.Errorf("a character is torn at %q", line)
		}
		if !continued && offset > 0 {
			offset += len("\r\n")
		}
		offset += len(content)
	}
}

func text(tb testing.TB, c *ical.Component, name string) string {
	tb.Helper()
	s, err := c.Props.Text(name)
	if err != nil {
		tb.Errorf("%s: %v", name, err)
	}
	return s
}

func TestICalendar(t *testing.T) {
	all := written(t, sample.Select(t, ""), export.ICalendarFormat)
	events := calendar(t, all)
	if len(events) != 10 { // 8 events and the deadlines of 2 commitments
		t.Errorf("%d events", len(events))
	}
	for uid, want := range map[string]struct{ start, end, summary, status, says string }{
		"beijing-2026":        {"20260105", "20260106", "Lee and Xi hold summit talks in Beijing", "CONFIRMED", "• Both sides want the West Sea to be a sea of peace. [2]\n"},
		"visit-2026":          {"20260104", "20260108", "Lee's state visit to China", "CONFIRMED", ""},
		"structures-2018":     {"20180101", "20190101", "Steel structures appear in the West Sea", "CONFIRMED", "The date is known to the year only: 2018.\n"},
		"boundary-talks-2000": {"20000801", "20000901", "Boundary talks begin", "CONFIRMED", "The date is known to the month only: about 2000-08.\n"},
		"ban-2016":            {"20160701", "20161201", "Limits on Korean culture", "CONFIRMED", "The date as it is known: 2016-07 to 2016-11.\n"},
		"apec-2026":           {"20261101", "20261201", "APEC meeting in Shenzhen", "TENTATIVE", "\nPlanned: the sources only announce it.\n"},
		"meetings-2026":       {"20260601", "20260701", "Due: Meet every year", "CONFIRMED", "\n2026-01-05 · due 2026-06 · commitment · by South Korea and China · state: open\n"},
		"hostile-2026":        {"20260201", "20260202", "*Stars* & [links](x) <b>tags</b> | pipes `ticks` $x$ ~~no~~ 1. #5", "CONFIRMED", ""},
	} {
		e := events[uid+"@hanjung"]
		if e == nil {
			t.Errorf("no %s", uid)
			continue
		}
		start, end := e.Props.Get(ical.PropDateTimeStart), e.Props.Get(ical.PropDateTimeEnd)
		if start.Value != want.start || end.Value != want.end || start.ValueType() != ical.ValueDate || end.ValueType() != ical.ValueDate {
			t.Errorf("%s: from %v to %v, want %s to %s", uid, start, end, want.start, want.end)
		}
		if got := text(t, e, ical.PropSummary); got != want.summary {
			t.Errorf("%s: the summary %q", uid, got)
		}
		if got := text(t, e, ical.PropStatus); got != want.status {
			t.Errorf("%s: the status %q", uid, got)
		}
		if got := text(t, e, ical.PropDescription); !strings.Contains("\n"+got, want.says) {
			t.Errorf("%s: the description\n%s\nwant …%s…", uid, got, want.says)
		}
		if got := e.Props.Get(ical.PropDateTimeStamp).Value; got != "20261120T000000Z" {
			t.Errorf("%s: the time stamp %s", uid, got)
		}
	}
	beijing := events["beijing-2026@hanjung"]
	if got, err := beijing.Props.Get(ical.PropCategories).TextList(); err != nil || strings.Join(got, "|") != "Diplomacy|West Sea|Culture" {
		t.Errorf("the categories %q, %v", got, err)
	}
	if got := beijing.Props.Get(ical.PropURL).Value; got != "https://example.org/herald" {
		t.Errorf("the address %q", got)
	}
	if got := text(t, beijing, ical.PropLocation); got != "Great Hall of the People, Beijing" {
		t.Errorf("the place %q", got)
	}
}

// A calendar says what it was made of.
func TestICalendarSaysItsQuery(t *testing.T) {
	c, err := ical.NewDecoder(strings.NewReader(written(t, sample.Select(t, "topic:서해"), export.ICalendarFormat))).Decode()
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{
		"X-HANJUNG-QUERY":           "topic:서해",
		"X-HANJUNG-DATASET-VERSION": "1.0",
		"X-WR-CALNAME":              "Sample relations: West Sea",
		"X-WR-CALDESC":              "Query: topic:서해 (4 of 8 records)\nDataset: version 1.0, as of 2026-11-20\nExported: 2026-11-20, by hanjung",
	} {
		if got := text(t, c.Component, name); got != want {
			t.Errorf("%s is %q, want %q", name, got, want)
		}
	}
}

// The whole dataset makes a calendar, and the same one whenever it is made.
func TestICalendarOfEverything(t *testing.T) {
	s := selected(t, embedded(t), "type:any")
	first := written(t, s, export.ICalendarFormat)
	if n := len(calendar(t, first)); n != s.Len() {
		t.Errorf("%d events of %d records", n, s.Len())
	}
	if written(t, s, export.ICalendarFormat) != first {
		t.Error("a second calendar differs")
	}
}

func TestICalendarDates(t *testing.T) {
	for date, want := range map[string]string{
		"2025-11-10/..":      "20251110 20251111 The date as it is known: from 2025-11-10.",
		"../2026-03":         "20260301 20260401 The date as it is known: until 2026-03.",
		"2018?":              "20180101 20190101 The date is known to the year only: perhaps 2018.",
		"2018-05-03~":        "20180503 20180504 The date as it is known: about 2018-05-03.",
		"2018-12-31":         "20181231 20190101 ",
		"2018-12-30/2019-01": "20181230 20190201 The date as it is known: 2018-12-30 to 2019-01.",
		"0001":               "00010101 00020101 The date is known to the year only: 0001.",
		"9999":               "99990101  The date is known to the year only: 9999.",
	} {
		d, err := model.ParseDate(date)
		if err != nil {
			t.Fatal(err)
		}
		timeline := model.New(model.Dataset{Events: []model.Record{{ID: "e", Date: d, Title: model.Text{EN: "T"}}}})
		e := calendar(t, written(t, selected(t, timeline, ""), export.ICalendarFormat))["e@hanjung"]
		end := ""
		if p := e.Props.Get(ical.PropDateTimeEnd); p != nil {
			end = p.Value
		}
		if got := e.Props.Get(ical.PropDateTimeStart).Value + " " + end + " " + text(t, e, ical.PropDescription); got != want {
			t.Errorf("%s: %q, want %q", date, got, want)
		}
	}
}

// Whatever a title is, it is read back as it was, from lines that are short
// enough and tear nothing apart.
func FuzzICalendar(f *testing.F) {
	long := strings.Repeat("한중 관계 정상화의 길, ", 20)
	for _, s := range []string{"a", `a\nb;c,d:e"`, long, strings.Repeat("\u1112\u1161\u11ab", 40), "e" + strings.Repeat("\u0301", 80), strings.Repeat("👩‍👩‍👧‍👦", 12), "\r\n evil", "x\x00\x7f", "\xff", "END:VCALENDAR"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		timeline := model.New(model.Dataset{
			Events:  []model.Record{{ID: "e", Date: model.NewDay(sample.Today), Title: model.Text{EN: s}, Place: model.Text{EN: s}, Topics: []string{"t"}, Claims: []model.Claim{{Text: model.Text{EN: s}, Sources: []string{"s"}}}}},
			Topics:  []model.Topic{{ID: "t", Name: model.Text{EN: s}}},
			Sources: []model.Source{{ID: "s", Publisher: s, Title: s, URL: s}},
		})
		all := written(t, selected(t, timeline, ""), export.ICalendarFormat)
		e := calendar(t, all)["e@hanjung"]
		want := strings.Map(func(r rune) rune {
			if unicode.IsControl(r) && r != '\n' {
				return -1
			}
			return r
		}, strings.ToValidUTF8(s, "\ufffd"))
		for _, name := range []string{ical.PropSummary, ical.PropLocation} {
			if got := e.Props.Get(name); want != "" && (got == nil || text(t, e, name) != want) {
				t.Errorf("%s is read as %v, want %q, in\n%s", name, got, want, all)
			}
		}
	})
}
