package data_test

import (
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"hanjung/data"
)

// problems loads a dataset that is wrong and returns its problems, one a line,
// without the folder in front.
func problems(t *testing.T, path string) string {
	t.Helper()
	_, err := data.Load(path, nil)
	var found data.Problems
	if !errors.As(err, &found) {
		t.Fatalf("error %v, want Problems", err)
	}
	return strings.ReplaceAll(found.Error(), filepath.Dir(path)+string(filepath.Separator), "")
}

// A dataset with one problem each of the sorts that a person is most likely to
// make: every problem is told with its place, not only the first.
func TestCheckTellsEveryProblem(t *testing.T) {
	got := problems(t, write(t, "set.yaml", `events:
  - id: one
    date: 2026-13-05
    title: One
    kind: sumit
    topics: [wets-sea]
    people: [xi-jinpin]
    claims:
      - {text: No source.}
      - {text: "한", sources: [s2]}
    follows: [two]
  - id: two
    date: 2026-02
    titel: Two
    kind: summit
    follows: [three, two]
    claims: []
  - id: two
    date: 2026-03/2026-01
    title: "A\u001b[31m red"
    kind: summit
    parties: []
  - id: three
    date: 2027
    title: Three
    kind: context
  - {id: Bad_ID!, date: 2026, title: T, kind: context, planned: soon, topics: west-sea}
  - date: 2026
    title: [a]
    kind: context
topics:
  - {id: west-sea, name: West Sea}
people:
  - {id: xi-jinping, name: Xi Jinping, roles: [{title: President, side: XX, from: 2013, to: 2012}]}
sources:
  - {id: s1, publisher: P, title: T, url: "ftp://example.org", lang: English, kind: newspaper}
`))
	want := `set.yaml:3:11: bad date "2026-13-05": there is no month 13; want 01 to 12
set.yaml:5:11: there is no kind "sumit"; did you mean summit?
set.yaml:6:14: there is no topic "wets-sea"; did you mean west-sea?
set.yaml:7:14: there is no person "xi-jinpin"; did you mean xi-jinping?
set.yaml:9:9: a claim without a source; add sources: [id of a source]
set.yaml:10:31: there is no source "s2"; did you mean s1?
set.yaml:12:5: this event has no title; add title: {en: …}
set.yaml:14:5: there is no field "titel" here; did you mean title?
set.yaml:16:15: follows "three", which is later (2027); a record follows earlier ones
set.yaml:16:22: a loop: two follows two; a record can't follow from itself
set.yaml:18:9: the id "two" is used before; every record needs its own
set.yaml:19:11: bad date "2026-03/2026-01": the end is before the start; write 2026-01/2026-03
set.yaml:20:12: control character (U+001B) in the text; delete it
set.yaml:22:5: there is no field "parties" here; the fields are agreements, claims, commitments, date, differences, follows, id, kind, people, place, planned, quotes, title, topics, type
set.yaml:27:10: bad id "Bad_ID!"; want small letters and digits joined by hyphens, as in beijing-summit-2026
set.yaml:27:65: text where true or false is wanted
set.yaml:27:79: text where a list is wanted; write [ ] around it
set.yaml:28:5: this event has no id; add id: a-short-name
set.yaml:29:12: a list where a text is wanted
set.yaml:34:73: there is no side "XX"; want KR, CN, KP, US, JP, other
set.yaml:34:93: the role ends in 2012, before it begins in 2013
set.yaml:36:43: bad address "ftp://example.org"; want one that begins with https:// or http://
set.yaml:36:70: bad language "English"; want a code such as en, ko or zh
set.yaml:36:85: there is no kind of source "newspaper"; want news, official, reference, analysis, aggregator`
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestCheckAgreementsAndCommitments(t *testing.T) {
	got := problems(t, write(t, "set.yaml", `agreements:
  - id: a
    signed: 2026
    expires: 2025
    title: A
    kind: summit
    place: Beijing
    parties: [{side: KR}, {body: Ministry}, {side: CN, person: nobody}]
    history:
      - {date: 2026-05, state: in-force, sources: [s]}
      - {date: 2026-04, state: met, sources: [s]}
      - {state: expired, sources: [s]}
commitments:
  - id: c
    title: C
    made-by: [KR, DE]
    due: 2027
    kind: summit
events:
  - id: e
    date: 2026
    title: E
    kind: context
    agreements: [c, a, a]
    commitments: [a]
    differences:
      - {about: x, values: [{value: "1", sources: []}]}
      - {values: [{sources: [s]}, {value: "2", sources: [s]}]}
threads:
  - {id: e, name: E, roots: [nothing]}
  - {id: t}
eras:
  - {id: x, name: X, from: 2000, to: 1999}
  - {id: y, name: Y}
sources:
  - {id: s, publisher: P, title: T, url: "http://x.org", lang: zh-Hans, kind: news, read: twice}
  - {id: s}
`))
	want := `set.yaml:4:14: expires 2025 is before the agreement of 2026; put the dates right
set.yaml:6:11: there is no kind "summit"; want treaty, mou, contract, protocol, document, joint-statement
set.yaml:8:15: a party without a body or a person; name at least one
set.yaml:8:27: no side; want KR, CN, KP, US, JP, other
set.yaml:8:64: there is no person "nobody"; declare it, or name one that is
set.yaml:11:16: the history runs backwards; put the step of 2026-04 before that of 2026-05
set.yaml:11:32: there is no state "met"; want signed, in-force, amended, suspended, expired
set.yaml:12:9: a step without a date; add date: …
set.yaml:14:5: this commitment has no date; add date: 2026-01-05, or as much of it as is known
set.yaml:16:19: there is no side "DE"; want KR, CN, KP, US, JP, other
set.yaml:18:5: there is no field "kind" here; the fields are claims, date, differences, due, follows, history, id, made-by, quotes, title, topics, type
set.yaml:24:18: there is no agreement "c"; declare it, or name one that is
set.yaml:24:24: "a" stands twice in this list
set.yaml:25:19: there is no commitment "a"; declare it, or name one that is
set.yaml:27:28: a difference with 1 values; want two or more
set.yaml:27:51: a value without a source; add sources: [id of a source]
set.yaml:28:9: a difference that doesn't say about what; add about: …
set.yaml:28:19: a value that says nothing; add value: …
set.yaml:30:10: the id "e" is that of a record too; thread: could not tell them apart
set.yaml:30:30: there is no record "nothing"; declare it, or name one that is
set.yaml:31:5: this thread has no name; add name: {en: …}
set.yaml:31:5: this thread has no roots; add roots: [id of the record that it begins with]
set.yaml:33:38: the era ends in 1999, before it begins in 2000
set.yaml:34:5: this era has no beginning; add from: 1992
set.yaml:36:91: there is no way to read a source "twice"; want whole, excerpt
set.yaml:37:5: this source has no publisher; add publisher: …
set.yaml:37:5: this source has no title; add title: …, with described: true if it is not the headline
set.yaml:37:5: this source has no address; add url: https://…
set.yaml:37:5: bad language ""; want a code such as en, ko or zh
set.yaml:37:5: no kind of source; want news, official, reference, analysis, aggregator
set.yaml:37:10: the id "s" is used before; every record needs its own`
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestCheckBrokenFiles(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"a.yaml", "events:\n  - id: [x\n", "a.yaml:2:9: broken YAML: "},
		{"a.yaml", "- id: a\n   title: b\n", "a.yaml:1:7: broken YAML: mapping value is not allowed"},
		{"a.yaml", "just a text\n", "a.yaml:1:1: text where a list of records is wanted"},
		{"a.yaml", "events: 3\n", "a.yaml:1:9: a number where a list is wanted"},
		{"a.yaml", "evnts: []\n", `a.yaml:1:1: there is no field "evnts" here; did you mean events?`},
		{"a.yaml", "- just a text\n", "a.yaml:1:3: text where a mapping is wanted"},
		{"a.yaml", "- id: a\n  title: &x T\n", "is not used here; write the value out"},
		{"a.json", "{\"events\": [\n  {\"id\": \"서해\", \"date\" 1}]}", "a.json:2:23: broken JSON: invalid character '1' after object key"},
		{"a.json", "{\"events\": [", "broken JSON: the file ends too early"},
		{"a.json", "{} {}", "a.json:1:4: broken JSON: more text behind the end"},
		{"a.json", `{"events": [], "events": []}`, `a.json:1:16: broken JSON: the member "events" stands twice`},
		{"a.json", strings.Repeat("[", 200), "more than 100 values inside one another"},
		{"a.jsonl", "{\"id\": \"a\", \"date\": \"2026\", \"title\": \"A\", \"kind\": \"context\"}\n{bad}\n", "a.jsonl:2:2: broken JSON: "},
	}
	for _, tt := range tests {
		if got := problems(t, write(t, tt.name, tt.text)); !strings.Contains(got, tt.want) {
			t.Errorf("%s %q gives\n%s\nwant %s", tt.name, tt.text, got, tt.want)
		}
	}
}

// What may be declared in a file that can't be read is not called unknown.
func TestCheckBrokenFileHidesNothing(t *testing.T) {
	folder := t.TempDir()
	writeAt(t, filepath.Join(folder, "events.yaml"), "- {id: e, date: 2026, title: E, kind: summit, topics: [x], claims: [{text: T}]}\n")
	writeAt(t, filepath.Join(folder, "topics.yaml"), "- {id: x, name: [}\n")
	got := problems(t, folder)
	if !strings.Contains(got, "events.yaml:1:69: a claim without a source") || !strings.Contains(got, "topics.yaml:1:") || strings.Contains(got, "no topic") {
		t.Errorf("got\n%s", got)
	}
}
