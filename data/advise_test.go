package data_test

import (
	"strings"
	"testing"

	"hanjung/data"
)

func TestAdvise(t *testing.T) {
	d := load(t, write(t, "set.yaml", `events:
  - {id: a, date: 2025, title: {en: A, ko: 가, zh: 一}, place: Seoul, kind: meeting, people: [p], claims: [{text: T, sources: [s]}]}
  - {id: b, date: 2025, title: {en: B, ko: 나}, kind: summit, claims: [{text: T, sources: [s, t]}]}
  - {id: c, date: 2025, title: {en: C, ko: 다, zh: 三}, kind: call, people: [p], claims: [{text: T, sources: [s]}]}
  - {id: d, date: 2025, title: {en: D, ko: 라, zh: 四}, kind: dispute, claims: []}
people: [{id: p, name: P}]
sources:
  - {id: s, publisher: P, title: T, url: "https://example.org", lang: en, kind: news}
  - {id: t, publisher: P, title: T, url: "https://example.org", lang: en, kind: news}
  - {id: u, publisher: P, title: T, url: "https://example.org", lang: en, kind: news}
`), "")
	var got []string
	for _, a := range data.Advise(d) {
		got = append(got, a.String())
	}
	want := `1 records without a title in Chinese: b
1 meetings without people: b
1 summits and visits without a place: b
1 sources that nothing cites: u`
	if strings.Join(got, "\n") != want {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), want)
	}
	if got, want := data.OneSource(d).String(), "2 of 3 claims rest on one source"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	many := data.Advice{What: "things", Count: 6, IDs: []string{"a", "b", "c", "d"}}
	if got, want := many.String(), "6 things: a, b, c, d and 2 more"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
