package data_test

import (
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"hanjung/data"
	"hanjung/model"
)

const yamlRecords = `events:
  - id: summit-2026
    date: 2026-01-05
    title: {en: Summit, ko: 정상회담}
    place: Beijing
    kind: summit
    topics: [west-sea]
    people: [xi-jinping]
    claims:
      - {text: "They met.", topics: [west-sea], sources: [s1]}
    agreements: [mou-2026]
    planned: true
agreements:
  - id: mou-2026
    signed: 2026-01-05
    title: MOU
    kind: mou
    topics: [west-sea]
    parties: [{side: KR, body: Ministry}]
    claims: [{text: Terms., sources: [s1]}]
topics:
  - {id: west-sea, name: West Sea}
people:
  - {id: xi-jinping, name: {en: Xi Jinping, zh: 习近平}}
sources:
  - {id: s1, publisher: Paper, title: "서해", url: "https://example.org/a", lang: ko, kind: news}
`

const jsonRecords = `{
  "events": [{"id": "summit-2026", "date": "2026-01-05", "title": {"en": "Summit", "ko": "정상회담"}, "place": "Beijing",
    "kind": "summit", "topics": ["west-sea"], "people": ["xi-jinping"],
    "claims": [{"text": "They met.", "topics": ["west-sea"], "sources": ["s1"]}], "agreements": ["mou-2026"], "planned": true}],
  "agreements": [{"id": "mou-2026", "signed": "2026-01-05", "title": "MOU", "kind": "mou", "topics": ["west-sea"],
    "parties": [{"side": "KR", "body": "Ministry"}], "claims": [{"text": "Terms.", "sources": ["s1"]}]}],
  "topics": [{"id": "west-sea", "name": "West Sea"}],
  "people": [{"id": "xi-jinping", "name": {"en": "Xi Jinping", "zh": "习近平"}}],
  "sources": [{"id": "s1", "publisher": "Paper", "title": "서해", "url": "https://example.org/a", "lang": "ko", "kind": "news"}]
}`

const jsonLines = `{"id": "summit-2026", "date": "2026-01-05", "title": {"en": "Summit", "ko": "정상회담"}, "place": "Beijing", "kind": "summit", "topics": ["west-sea"], "people": ["xi-jinping"], "claims": [{"text": "They met.", "topics": ["west-sea"], "sources": ["s1"]}], "agreements": ["mou-2026"], "planned": true}

{"type": "agreement", "id": "mou-2026", "signed": "2026-01-05", "title": "MOU", "kind": "mou", "topics": ["west-sea"], "parties": [{"side": "KR", "body": "Ministry"}], "claims": [{"text": "Terms.", "sources": ["s1"]}]}
`

// write puts a file into a folder of the test's own and returns its path.
func write(t *testing.T, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	writeAt(t, path, text)
	return path
}

func writeAt(t *testing.T, path, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func load(t *testing.T, path, stdin string) model.Dataset {
	t.Helper()
	d, err := data.Load(path, strings.NewReader(stdin))
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestLoadFormatsAgree(t *testing.T) {
	want := load(t, write(t, "set.yaml", yamlRecords), "")
	if len(want.Events) != 1 || want.Events[0].Place.EN != "Beijing" || want.Events[0].Title.KO != "정상회담" || !want.Events[0].Planned {
		t.Fatalf("the YAML file gives %+v", want.Events)
	}
	for name, got := range map[string]model.Dataset{
		"a JSON file":                   load(t, write(t, "set.json", jsonRecords), ""),
		"JSON on standard input":        load(t, data.StandardInput, jsonRecords),
		"YAML on standard input":        load(t, data.StandardInput, yamlRecords),
		"a folder with one file":        load(t, filepath.Dir(write(t, "set.yml", yamlRecords)), ""),
		"JSON behind a blank line":      load(t, data.StandardInput, "\n  "+jsonRecords+"\n\n"),
		"YAML with CRLF line ends":      load(t, data.StandardInput, strings.ReplaceAll(yamlRecords, "\n", "\r\n")),
		"YAML behind a byte order mark": load(t, data.StandardInput, "\ufeff"+yamlRecords),
		"JSON behind a byte order mark": load(t, data.StandardInput, "\ufeff"+jsonRecords),
	} {
		if !reflect.DeepEqual(got, want) {
			t.Errorf("%s gives\n%+v\nwant\n%+v", name, got, want)
		}
	}
}

func TestLoadJSONLines(t *testing.T) {
	want := load(t, write(t, "set.yaml", yamlRecords), "")
	for name, got := range map[string]model.Dataset{
		"a file":         load(t, write(t, "set.jsonl", jsonLines), ""),
		"standard input": load(t, data.StandardInput, jsonLines),
	} {
		if !reflect.DeepEqual(got.Events, want.Events) || !reflect.DeepEqual(got.Agreements, want.Agreements) {
			t.Errorf("%s gives other records than YAML: %+v", name, got)
		}
		// What lines only name is declared from its id.
		if len(got.Topics) != 1 || got.Topics[0].ID != "west-sea" || len(got.People) != 1 || len(got.Sources) != 1 || got.Sources[0].ID != "s1" {
			t.Errorf("%s declares %v, %v, %v", name, got.Topics, got.People, got.Sources)
		}
	}
}

// Lines can hold all that a dataset does, wherever they stand; what they declare
// is not made up from its id.
func TestLoadJSONLinesDeclare(t *testing.T) {
	lines := `{"type": "about", "title": "Mine", "version": "1"}
{"type": "topic", "id": "west-sea", "name": "West Sea"}
` + jsonLines + `{"type": "person", "id": "xi-jinping", "name": {"en": "Xi Jinping", "zh": "习近平"}}
{"type": "era", "id": "now", "name": "Now", "from": "2026"}
{"type": "thread", "id": "story", "name": "Story", "roots": ["summit-2026"]}
{"type": "source", "id": "s1", "publisher": "Paper", "title": "서해", "url": "https://example.org/a", "lang": "ko", "kind": "news"}
`
	want := load(t, write(t, "set.json", jsonRecords), "")
	got := load(t, write(t, "set.jsonl", lines), "")
	if !reflect.DeepEqual(got.Topics, want.Topics) || !reflect.DeepEqual(got.People, want.People) || !reflect.DeepEqual(got.Sources, want.Sources) {
		t.Errorf("declared are %+v, %+v, %+v", got.Topics, got.People, got.Sources)
	}
	if got.About.Version != "1" || len(got.Eras) != 1 || len(got.Threads) != 1 || len(got.Events) != 1 || len(got.Agreements) != 1 {
		t.Errorf("loaded is %+v", got)
	}
	_, err := data.Load(write(t, "bad.jsonl", lines+`{"type": "topic", "id": "x", "nme": "X"}`+"\n"), nil)
	if err == nil || !strings.Contains(err.Error(), `bad.jsonl:10:30: there is no field "nme" here; did you mean name?`) {
		t.Errorf("a mistake in a topic: %v", err)
	}
}

// What a line declares no later batch makes up again.
func TestLoadEachDeclaresOnce(t *testing.T) {
	var lines strings.Builder
	lines.WriteString(`{"type": "topic", "id": "west-sea", "name": "West Sea"}` + "\n")
	for i := range 20000 { // more than a batch holds
		topic := "other"
		if i > 15000 {
			topic = "west-sea"
		}
		fmt.Fprintf(&lines, `{"id": "e%d", "date": "2026", "title": "Event", "kind": "context", "topics": [%q]}`+"\n", i, topic)
	}
	var declared []string
	batches := 0
	_, err := data.LoadEach(t.Context(), write(t, "set.jsonl", lines.String()), nil, func(b data.Batch) error {
		batches++
		for _, topic := range b.Data.Topics {
			declared = append(declared, topic.Name.EN)
		}
		return nil
	})
	if got := strings.Join(declared, ", "); err != nil || batches < 2 || got != "West Sea, other" {
		t.Errorf("%d batches declare %s, %v", batches, got, err)
	}
}

func TestLoadFolder(t *testing.T) {
	folder := t.TempDir()
	for name, text := range map[string]string{
		"events/2025.yaml":  "- {id: e1, date: 2025, title: One, kind: context, claims: [{text: A., sources: [s1]}]}\n",
		"events/2026.yaml":  "- {id: e2, date: 2026, title: Two, kind: context, follows: [e1], claims: [{text: B., sources: [s1]}]}\n",
		"agreements.yaml":   "- {id: a1, signed: 2025, title: Three, kind: treaty, claims: [{text: C., sources: [s1]}]}\n",
		"sources/any.yml":   "- {id: s1, publisher: P, title: T, url: http://example.org, lang: en, kind: news}\n",
		"about.json":        `{"about": {"title": "Mine", "version": "1", "as-of": "2026-02"}}`,
		"README.md":         "not a dataset",
		".hidden/bad.yaml":  "{",
		".bad.yaml":         "{",
		"events/empty.yaml": "# nothing yet\n",
	} {
		writeAt(t, filepath.Join(folder, name), text)
	}
	d := load(t, folder, "")
	if len(d.Events) != 2 || len(d.Agreements) != 1 || len(d.Sources) != 1 || d.About.Version != "1" || d.About.AsOf.String() != "2026-02" {
		t.Errorf("the folder gives %+v", d)
	}
}

func TestLoadUnreadable(t *testing.T) {
	for name, path := range map[string]string{
		"a missing file":            filepath.Join(t.TempDir(), "none.yaml"),
		"a folder without datasets": t.TempDir(),
	} {
		_, err := data.Load(path, nil)
		if err == nil || !strings.Contains(err.Error(), path) {
			t.Errorf("%s: error %v, want one that names %s", name, err, path)
		}
	}
}

func TestLoadCleansText(t *testing.T) {
	d := load(t, write(t, "set.yaml", strings.Replace(yamlRecords, `"They met."`,
		"\"  They\\tmet\\n\u200d❤\ufe0f \u1112\u1161\u11ab \"", 1)), "")
	if got, want := d.Events[0].Claims[0].Text.EN, "They met ❤ 한"; got != want {
		t.Errorf("the claim reads %q, want %q", got, want)
	}
}

func FuzzLoad(f *testing.F) {
	for _, s := range []string{yamlRecords, jsonRecords, jsonLines, "- [", "{", "{\"events\":[{\"id\":1}]}", "a: &x [*x]", "- !!str 1", "? a\n: b", "---\n---\n", "\x00"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := data.Load(data.StandardInput, strings.NewReader(s))
		if err != nil {
			if strings.ContainsFunc(err.Error(), func(r rune) bool { return r < ' ' && r != '\n' || r == 0x7f }) {
				t.Errorf("a control character in the error %q", err)
			}
			return
		}
		timeline := model.New(d)
		if _, err := timeline.Select(model.Query{}, model.View{}); err != nil {
			t.Error(err)
		}
	})
}
