package data_test

import (
	"path/filepath"
	"strings"
	"testing"

	"hanjung/data"
)

// asEvent puts members into an event that is right apart from them.
func asEvent(members string) string {
	return "events:\n- {id: e, date: 2026, title: T, kind: summit, " + members + "}\n"
}

// asSource puts an address into a source that is right apart from it.
func asSource(address string) string {
	return "sources:\n- {id: s, publisher: P, title: T, lang: en, kind: news, url: " + address + "}\n"
}

// One mistake gets one line, and the line names the mistake.
func TestCheckTellsAMistakeOnce(t *testing.T) {
	tests := map[string]struct{ name, text, want string }{
		"a claim that is a text":    {"a.yaml", asEvent("claims: [hello]"), "a.yaml:2:56: text where a mapping is wanted, as in {text: …}"},
		"a claim that is a number":  {"a.yaml", asEvent("claims: [1]"), "a.yaml:2:56: a number where a mapping is wanted, as in {text: …}"},
		"claims that are a text":    {"a.yaml", asEvent("claims: hello"), "a.yaml:2:55: text where a list is wanted; write [ ] around it"},
		"an event that is a text":   {"a.yaml", "- just a text\n", "a.yaml:1:3: text where a mapping is wanted, as in {type: …}"},
		"a difference that is none": {"a.yaml", asEvent("differences: [x]"), "a.yaml:2:61: text where a mapping is wanted, as in {about: …}"},
		"a text that is a list":     {"a.yaml", "- {id: e, date: 2026, title: [a], kind: summit}\n", "a.yaml:1:30: a list where a text is wanted"},
		"an id that is a list":      {"a.yaml", "- {id: [a], date: 2026, title: T, kind: summit}\n", "a.yaml:1:8: a list where a text is wanted"},
		"a date that is none":       {"a.yaml", "- {id: e, date: soon, title: T, kind: summit}\n", `a.yaml:1:17: bad date "soon": want a day as 2026-01-05, a month as 2026-01, a year as 2026, or a span as 2026-01-04/2026-01-07`},
		"a topic that is empty":     {"a.yaml", asEvent("topics: [~]"), "a.yaml:2:56: an empty entry; delete it or fill it in"},
		"a type that is none":       {"a.yaml", "- {type: evnt, id: e, date: 2026, title: T, kind: summit}\n", `a.yaml:1:10: there is no type "evnt"; did you mean event?`},
		"a type of another list":    {"a.yaml", asEvent("type: agreement"), "a.yaml:2:53: type agreement in the list of events; move it to agreements"},
		"an id that others name": {
			"a.yaml", asEvent("follows: [Old One]") + "- {id: Old One, date: 2025, title: T, kind: summit}\n",
			`a.yaml:3:8: bad id "Old One"; want small letters and digits joined by hyphens, as in beijing-summit-2026`,
		},

		"a direction control": {"a.yaml", asEvent(`place: "a\u202Eb"`), "a.yaml:2:54: direction control character (U+202E) in the text; delete it"},
		"a direction mark":    {"a.json", `{"events": [{"id": "e", "date": "2026", "title": "T\u200e", "kind": "summit"}]}`, "a.json:1:50: direction control character (U+200E) in the text; delete it"},
		"an escape":           {"a.yaml", asEvent(`place: "a\eb"`), "a.yaml:2:54: control character (U+001B) in the text; delete it"},
		"a tag":               {"a.yaml", asEvent("place: a\U000e0041b"), "a.yaml:2:54: invisible tag character (U+E0041) in the text; delete it"},

		"an address with a space":  {"a.yaml", asSource(`"https://example.org/a b"`), `a.yaml:2:62: bad address "https://example.org/a b"; write what stands for a space, quotes, <, > or \ with %, as %20 for a space`},
		"an address with a quote":  {"a.yaml", asSource(`'https://example.org/"'`), `a.yaml:2:62: bad address "https://example.org/\""; write what stands for a space, quotes, <, > or \ with %, as %20 for a space`},
		"an address without http":  {"a.yaml", asSource("www.example.org/a"), `a.yaml:2:62: bad address "www.example.org/a"; want one that begins with https:// or http://`},
		"an address of a script":   {"a.yaml", asSource(`"javascript:alert(1)"`), `a.yaml:2:62: bad address "javascript:alert(1)"; want one that begins with https:// or http://`},
		"an address with one /":    {"a.yaml", asSource("https:/example.org/a"), `a.yaml:2:62: bad address "https:/example.org/a"; want one that begins with https:// or http://`},
		"an address without host":  {"a.yaml", asSource(`"https://:80/a"`), `a.yaml:2:62: bad address "https://:80/a"; want one that begins with https:// or http://`},
		"an address that is a tab": {"a.yaml", asSource(`"https://example.org/\ta"`), `a.yaml:2:62: bad address "https://example.org/ a"; write what stands for a space, quotes, <, > or \ with %, as %20 for a space`},

		"a byte that is not UTF-8":         {"a.yaml", "# 서해\n- {id: e, title: 서\xff\xfe, x: \xff}\n", "a.yaml:2:19: byte 0xFF is not UTF-8; save the file as UTF-8"},
		"EUC-KR in JSON":                   {"a.json", "{\"events\": [\n {\"id\": \"\xc7\xd1\"}]}", "a.json:2:10: byte 0xC7 is not UTF-8; save the file as UTF-8"},
		"EUC-KR in a line of JSON":         {"a.jsonl", "\n{\"id\": \"\xc7\xd1\"}\n", "a.jsonl:2:9: byte 0xC7 is not UTF-8; save the file as UTF-8"},
		"UTF-16, little end first":         {"a.yaml", "\xff\xfe-\x00 \x00", "a.yaml:1:1: the file is UTF-16; save it as UTF-8"},
		"UTF-16, big end first":            {"a.json", "\xfe\xff\x00{\x00}", "a.json:1:1: the file is UTF-16; save it as UTF-8"},
		"UTF-16 in JSON Lines":             {"a.jsonl", "\xff\xfe{\x00}\x00\n\x00", "a.jsonl:1:1: the file is UTF-16; save it as UTF-8"},
		"JSON Lines packed by gzip":        {"a.jsonl", "\x1f\x8b\x08\x08\xe8\x8b\n\xc3", "a.jsonl:1:1: the file is compressed by gzip; unpack it first, as by gunzip"},
		"YAML packed by zstd":              {"a.yaml", "\x28\xb5\x2f\xfd\x00", "a.yaml:1:1: the file is compressed by zstd; unpack it first, as by unzstd"},
		"a zip archive":                    {"a.csv", "PK\x03\x04\x14\x00", "a.csv:1:1: the file is a zip archive; unpack it first, as by unzip"},
		"UTF-32":                           {"a.yaml", "\xff\xfe\x00\x00-\x00\x00\x00", "a.yaml:1:1: the file is UTF-32; save it as UTF-8"},
		"a NUL byte":                       {"a.yaml", "- id: e\n  title: \"서\x00b\"\n", "a.yaml:2:12: a NUL byte in the file; delete it, or save the file as UTF-8 text"},
		"a tab before a key":               {"a.yaml", "- id: e\n\ttitle: T\n", "a.yaml:2:1: broken YAML: a tab in the indentation; indent with spaces"},
		"a tab behind spaces":              {"a.yaml", "- id: e\n \ttitle: T\n", "a.yaml:2:2: broken YAML: a tab in the indentation; indent with spaces"},
		"a tab before an entry":            {"a.yaml", "events:\n\t- id: e\n", "a.yaml:2:1: broken YAML: a tab in the indentation; indent with spaces"},
		"a tab behind the hyphen":          {"a.yaml", "-\tid: e\n", "a.yaml:1:2: broken YAML: a tab in the indentation; indent with spaces"},
		"a tab in a text of several lines": {"a.yaml", "- id: e\n  title: |\n\tT\n", "a.yaml:3:1: broken YAML: a tab in the indentation; indent with spaces"},
	}
	for name, tt := range tests {
		if got := problems(t, write(t, tt.name, tt.text)); got != tt.want {
			t.Errorf("%s gives\n%s\nwant\n%s", name, got, tt.want)
		}
	}
}

// What is unusual is not wrong for that.
func TestCheckAllows(t *testing.T) {
	for name, tt := range map[string]struct{ name, text string }{
		"a byte order mark in YAML":    {"a.yaml", "\ufeff" + yamlRecords},
		"a byte order mark in JSON":    {"a.json", "\ufeff" + jsonRecords},
		"a byte order mark in lines":   {"a.jsonl", "\ufeff" + jsonLines},
		"tabs that don't indent":       {"a.yaml", "events:\t# none\n- id:\te\n  date:\t2026\n  title: \"a\\tb\"\t# T\n  kind: summit\n"},
		"an address in Korean":         {"a.yaml", asSource("https://예시.kr/서해?q=1#a")},
		"an address in capitals":       {"a.yaml", asSource("HTTP://EXAMPLE.ORG")},
		"a type that repeats the list": {"a.yaml", asEvent("type: event")},
	} {
		if _, err := data.Load(write(t, tt.name, tt.text), nil); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// A file that can't be read may declare what others name.
func TestCheckBrokenFileMayDeclareRecords(t *testing.T) {
	folder := t.TempDir()
	writeAt(t, filepath.Join(folder, "events.yaml"), "- {id: e, date: 2026, title: E, kind: summit, agreements: [a], commitments: [c]}\n")
	writeAt(t, filepath.Join(folder, "agreements.yaml"), "- {id: a, signed: 2026, title: \xff}\n")
	got := problems(t, filepath.Join(folder, "events.yaml"))
	if !strings.Contains(got, `no agreement "a"`) {
		t.Fatalf("the events alone give\n%s", got)
	}
	got = problems(t, folder)
	want := filepath.Base(folder) + `/agreements.yaml:1:32: byte 0xFF is not UTF-8; save the file as UTF-8
` + filepath.Base(folder) + `/events.yaml:1:78: there is no commitment "c"; declare it, or name one that is`
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestProblemsSummary(t *testing.T) {
	var found data.Problems
	for _, want := range []string{
		"the dataset has 1 problem; mend what the line above names",
		"the dataset has 2 problems; mend what the lines above name",
	} {
		found = append(found, data.Problem{})
		if got := found.Summary(); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}
