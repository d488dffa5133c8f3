package data_test

import (
	"errors"
	"strings"
	"testing"

	"hanjung/data"
	"hanjung/model"
)

const timelineJS = `{
  "scale": "human",
  "title": {"text": {"headline": "My <b>timeline</b>", "text": "<p>About &amp; all.</p>"}, "media": {"url": "x.jpg"}},
  "eras": [{"start_date": {"year": 1992}, "end_date": {"year": "2000", "month": ""}, "text": {"headline": "First years"}},
           {"start_date": {"year": 2001}, "end_date": {"year": 2026}, "text": {"headline": "First years"}}],
  "events": [
    {"start_date": {"year": 2026, "month": 1, "day": 5}, "unique_id": "summit-2026", "group": "West Sea", "autolink": false,
     "text": {"headline": "Summit &lt;in&gt; Beijing", "text": "<p class=\"a>b\">They met<br/>at 3 < 4 o'clock, <a href='https://example.org/a'>as a paper says</a>.</p><script>alert(1)</script><ul><li>They ate <a target=_blank href=\"https://example.org/b?x=1&amp;y=2\">[2]</a></li><li>See https://example.org/c.</li></ul>"},
     "media": {"url": "https://example.org/photo.jpg"}, "background": {"url": "", "color": null}},
    {"start_date": {"year": "2018", "month": "05", "day": ""}, "end_date": {"year": 2019}, "display_date": "in those days", "text": {"headline": "Structures"}},
    {"start_date": {"year": 2018}, "end_date": {"year": 2018}, "display_date": "c. 2018", "text": {"headline": "서해 구조물", "text": "One"}, "media": {"url": "y"}},
    {"start_date": {"year": 2019}, "unique_id": "zone", "text": {"headline": "Zone", "text": "Three"}, "media": {"url": "https://example.org/wiki/Zone"}},
    {"start_date": {"year": 2020, "hour": 7, "display_date": "since 2020"}, "unique_id": "Bad ID!", "text": {"headline": "After", "text": "<!-- no --><i>Two</i>, not http:// <a href='/x'>here</a> nor <a href='javascript:x'>here</a>"}}
  ]
}`

func TestTimelineJS(t *testing.T) {
	d, notes := noted(t, "mine.json", timelineJS)
	if d.About.Title.EN != "My timeline" || d.About.Note.EN != "About & all." {
		t.Errorf("the dataset is %+v", d.About)
	}
	if len(d.Eras) != 2 || d.Eras[0].ID != "first-years" || d.Eras[1].ID != "first-years-2" || d.Eras[0].To.String() != "2000" {
		t.Errorf("the eras are %+v", d.Eras)
	}
	sources := make(map[string]string)
	for _, s := range d.Sources {
		sources[s.ID] = map[string]string{
			"as a paper says https://example.org/a":                       "A",
			"https://example.org/b?x=1&y=2 https://example.org/b?x=1&y=2": "B", //nolint:dupword // titled by itself
			"https://example.org/c https://example.org/c":                 "C", //nolint:dupword // as above
			"https://example.org/wiki/Zone https://example.org/wiki/Zone": "P", //nolint:dupword // as above
			"mine.json ": "F",
		}[s.Title+" "+s.URL]
	}
	var got []string
	for _, e := range d.Events {
		got = append(got, strings.Join([]string{e.ID, e.Date.String(), e.Title.EN, string(e.Kind), strings.Join(e.Topics, ",")}, " | "))
		for _, c := range e.Claims {
			line := "  " + c.Text.EN
			for _, id := range c.Sources {
				line += " | " + sources[id]
			}
			got = append(got, line)
		}
	}
	want := `summit-2026 | 2026-01-05 | Summit <in> Beijing | context | west-sea
  They met | A | B | C
  at 3 < 4 o'clock, as a paper says. | A
  They ate | B
  See https://example.org/c. | C
2018-05-2019-structures | 2018-05/2019 | Structures | context | 
2018-서해-구조물 | 2018~ | 서해 구조물 | context | 
  One | F
zone | 2019 | Zone | context | 
  Three | P
bad-id | 2020/.. | After | context | 
  Two, not http:// here nor here | F`
	if strings.Join(got, "\n") != want {
		t.Errorf("loaded\n%s\nwant\n%s", strings.Join(got, "\n"), want)
	}
	for _, note := range []string{
		`mine.json:3:101: "media" of a slide (3 times) is left out; a record has no place for it`,
		`mine.json:7:5: a record without a kind (5 times) counts as context`,
		`"hour" of a date (once) is left out`,
		`a link without a full address (2 times) is left out`,
		`a date in words (once) is left out`,
		`a record without an id (2 times) gets one from its date and title`,
		`an id with other than small letters, digits and hyphens (once) is written with these`,
		`a claim without a source (2 times) cites the file itself`,
		`an address without a publisher, kind and language (4 times)`,
		`mine.json:12:113: "media" of a slide that is a page (once) is left out but for its address`,
	} {
		if !strings.Contains(notes, note) {
			t.Errorf("%s\nis not noted in\n%s", note, notes)
		}
	}
	if strings.Contains(notes, "background") || strings.Contains(notes, "scale") || strings.Contains(notes, "autolink") {
		t.Errorf("noted what says nothing:\n%s", notes)
	}
}

// What is imported can be written as a dataset and loaded again.
func TestTimelineJSOnStandardInput(t *testing.T) {
	d, _, err := data.LoadNoted(t.Context(), data.StandardInput, strings.NewReader(timelineJS))
	if err != nil || len(d.Events) != 5 {
		t.Errorf("%+v, %v", d, err)
	}
}

func TestTimelineJSProblems(t *testing.T) {
	for slide, want := range map[string]string{
		`{"start_date": {"year": -44}, "text": {"headline": "A"}}`:                              `1:38: bad year "-44"; want a whole number, and years from 1 to 9999`,
		`{"start_date": {"year": 2026.5}, "text": {"headline": "A"}}`:                           `1:38: bad year "2026.5"`,
		`{"start_date": {"month": 5}, "text": {"headline": "A"}}`:                               `1:29: a date without a year`,
		`{"start_date": {"year": 2026, "month": 13}, "text": {"headline": "A"}}`:                `1:29: bad date "2026-13": there is no month 13`,
		`{"start_date": {"year": 2026}, "end_date": {"year": 2025}, "text": {"headline": "A"}}`: `1:29: bad date "2026/2025": the end is before the start`,
		`{"start_date": {"year": 2026}, "text": {"text": "A"}}`:                                 `1:14: this slide has no headline`,
		`{"start_date": "2026", "text": {"headline": "A"}}`:                                     `1:14: no date; add start_date`,
		`{"start_date": {"year": 2026}, "text": {"headline": "A\u0007"}}`:                       `control character U+0007`,
		`{"start_date": {"year": 2026}, "text": {"headline": "A"}}, 7`:                          `a number where a slide is wanted`,
	} {
		_, err := data.Load(write(t, "bad.json", `{"events": [`+strings.Repeat(" ", 1)+slide+`]}`), nil)
		if _, ok := errors.AsType[data.Problems](err); !ok || !strings.Contains(err.Error(), "bad.json:1:") || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want …%s…", slide, err, want)
		}
	}
}

// Our own JSON is not taken for that of TimelineJS.
func TestTimelineJSByShape(t *testing.T) {
	d, notes := noted(t, "mine.json", jsonRecords)
	if len(d.Events) != 1 || d.Events[0].Kind != model.Summit || notes != "" {
		t.Errorf("%+v; noted %s", d, notes)
	}
}

func FuzzTimelineJS(f *testing.F) {
	f.Add(timelineJS)
	for _, s := range []string{
		"<p>a</p>", "<", "</", "<a href", "<a href=http://x>y", "<a href='http://x'><a href='http://y'>[1]</a>z</a>", "<!--", "<script>", "http://", "https://[::1", "<a href=\"javascript:x\">x</a>",
		"&#0;&#x202e;", "<P><BR>", "<b", "[1]", "a [1][2]",
	} {
		f.Add(`{"events":[{"start_date":{"year":1},"group":"` + strings.ReplaceAll(s, `"`, `\"`) + `","text":{"headline":"x","text":"` + strings.ReplaceAll(s, `"`, `\"`) + `"}}]}`)
	}
	f.Fuzz(func(t *testing.T, s string) {
		fuzzImport(t, "fuzz.json", s)
	})
}
