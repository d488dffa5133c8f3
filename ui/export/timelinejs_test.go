package export_test

import (
	"encoding/json"
	"html"
	"reflect"
	"strings"
	"testing"

	"hanjung/model"
	"hanjung/ui/export"
	"hanjung/ui/sample"
)

type (
	slide struct {
		UniqueID    string         `json:"unique_id"`    //nolint:tagliatelle // TimelineJS says so
		Start       map[string]int `json:"start_date"`   //nolint:tagliatelle // as above
		End         map[string]int `json:"end_date"`     //nolint:tagliatelle // as above
		DisplayDate string         `json:"display_date"` //nolint:tagliatelle // as above
		Text        slideText      `json:"text"`
		Group       string         `json:"group"`
		Autolink    bool           `json:"autolink"`
	}
	slideText struct {
		Headline string `json:"headline"`
		Text     string `json:"text"`
	}
	slideshow struct {
		Title  slide   `json:"title"`
		Events []slide `json:"events"`
		Eras   []slide `json:"eras"`
	}
)

// slidesOf reads the data of TimelineJS and checks what its own reader asks for:
// see validate and addEvent of
// https://github.com/NUKnightLab/TimelineJS3/blob/master/src/js/core/TimelineConfig.js.
func slidesOf(tb testing.TB, text string) slideshow {
	tb.Helper()
	var s slideshow
	d := json.NewDecoder(strings.NewReader(text))
	d.DisallowUnknownFields()
	if err := d.Decode(&s); err != nil {
		tb.Fatal(err)
	}
	ids := make(map[string]bool)
	for _, e := range s.Events {
		if ids[e.UniqueID] || e.UniqueID == "" || e.Start["year"] == 0 || e.End != nil && reflect.DeepEqual(e.Start, e.End) {
			tb.Errorf("bad event %+v", e)
		}
		ids[e.UniqueID] = true
	}
	for _, e := range s.Eras {
		if e.Start["year"] == 0 || e.End["year"] == 0 || e.Text.Headline == "" {
			tb.Errorf("bad era %+v", e)
		}
	}
	return s
}

func TestTimelineJS(t *testing.T) {
	s := slidesOf(t, written(t, sample.Select(t, ""), export.TimelineJSFormat))
	if s.Title.Text.Headline != "Sample relations" || s.Title.Text.Text != "<p>All 8 records</p><p>Dataset: version 1.0, as of 2026-11-20</p><p>Exported: 2026-11-20, by hanjung</p>" {
		t.Errorf("the title is %+v", s.Title.Text)
	}
	byID := make(map[string]slide)
	for _, e := range s.Events {
		byID[e.UniqueID] = e
	}
	for id, want := range map[string]slide{
		"beijing-2026":        {Start: map[string]int{"year": 2026, "month": 1, "day": 5}, Group: "Diplomacy"},
		"visit-2026":          {Start: map[string]int{"year": 2026, "month": 1, "day": 4}, End: map[string]int{"year": 2026, "month": 1, "day": 7}, Group: "Diplomacy"},
		"structures-2018":     {Start: map[string]int{"year": 2018}, Group: "West Sea"}, // no month is made up
		"boundary-talks-2000": {Start: map[string]int{"year": 2000, "month": 8}, DisplayDate: "about 2000-08", Group: "West Sea"},
		"ban-2016":            {Start: map[string]int{"year": 2016, "month": 7}, End: map[string]int{"year": 2016, "month": 11}, Group: "Culture"},
	} {
		got := byID[id]
		if !reflect.DeepEqual(got.Start, want.Start) || !reflect.DeepEqual(got.End, want.End) || got.DisplayDate != want.DisplayDate || got.Group != want.Group {
			t.Errorf("%s is %+v, want %+v", id, got, want)
		}
	}
	if n := len(s.Eras); n != 1 || !reflect.DeepEqual(s.Eras[0].End, map[string]int{"year": 2026, "month": 11, "day": 20}) {
		t.Errorf("the eras are %+v", s.Eras)
	}
	if got := byID["hostile-2026"].Text; got.Headline != html.EscapeString("*Stars* & [links](x) <b>tags</b> | pipes `ticks` $x$ ~~no~~ 1. #5") || !strings.Contains(got.Text, "[^1] ![img](x) &amp;amp; https://example.org_x_ <a href=") {
		t.Errorf("the hostile slide is %+v", got)
	}
	if got, want := byID["boundary-talks-2000"].Text.Text, `<li>Talks on the boundary began in summer. <a href="https://example.org/herald" title="The Korea Herald. “Lee, Xi agree on talks”. 2026-01-06." target="_blank" rel="noopener">[1]</a></li>`; !strings.Contains(got, want) {
		t.Errorf("the text is %s, want …%s…", got, want)
	}
}

func TestTimelineJSDates(t *testing.T) {
	for date, want := range map[string]slide{
		"2025-11-10/..":    {Start: map[string]int{"year": 2025, "month": 11, "day": 10}, DisplayDate: "from 2025-11-10"},
		"../2026":          {Start: map[string]int{"year": 2026}, DisplayDate: "until 2026"},
		"2018?/2019-02-01": {Start: map[string]int{"year": 2018}, End: map[string]int{"year": 2019, "month": 2, "day": 1}, DisplayDate: "perhaps 2018 to 2019-02-01"},
		"2018/2019~":       {Start: map[string]int{"year": 2018}, End: map[string]int{"year": 2019}, DisplayDate: "2018 to about 2019"},
	} {
		d, err := model.ParseDate(date)
		if err != nil {
			t.Fatal(err)
		}
		timeline := model.New(model.Dataset{Events: []model.Record{{ID: "e", Date: d, Title: model.Text{EN: "T"}}}})
		got := slidesOf(t, written(t, selected(t, timeline, ""), export.TimelineJSFormat)).Events[0]
		if !reflect.DeepEqual(got.Start, want.Start) || !reflect.DeepEqual(got.End, want.End) || got.DisplayDate != want.DisplayDate {
			t.Errorf("%s is %+v, want %+v", date, got, want)
		}
	}
}

func TestTimelineJSOfEverything(t *testing.T) {
	s := selected(t, embedded(t), "type:any")
	if n := len(slidesOf(t, written(t, s, export.TimelineJSFormat)).Events); n != s.Len() {
		t.Errorf("%d slides of %d records", n, s.Len())
	}
}

// Data is text in a slide, never markup.
func TestTimelineJSEscapes(t *testing.T) {
	const evil = `"><script>alert(1)</script>&lt;`
	text := model.Text{EN: evil}
	d, err := model.ParseDate("2018")
	if err != nil {
		t.Fatal(err)
	}
	timeline := model.New(model.Dataset{
		About:   model.About{Title: text, Version: evil},
		Events:  []model.Record{{ID: "e", Date: d, Title: text, Place: text, Topics: []string{"t"}, Claims: []model.Claim{{Text: text, Sources: []string{"s"}}}}},
		Topics:  []model.Topic{{ID: "t", Name: text}},
		Sources: []model.Source{{ID: "s", Publisher: evil, Title: evil, URL: evil}},
	})
	if text := written(t, selected(t, timeline, ""), export.TimelineJSFormat); strings.Contains(text, "<script") || strings.Contains(text, `\">&lt;script`) || strings.Contains(text, "&lt; [1]") {
		t.Errorf("markup in\n%s", text)
	}
}
