package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"hanjung/data"
	"hanjung/model"
)

// The schema in the program is what the types of the model say.
func TestSchemaIsInStep(t *testing.T) {
	want, err := written("hanjung/data/schema", "../../model")
	if err != nil {
		t.Fatal(err)
	}
	if data.Schema() != string(want) {
		t.Fatal("schema.json is not what the types of the model say; run go generate ./data")
	}
}

// compiled returns the schema ready to validate with.
func compiled(t *testing.T) *jsonschema.Schema {
	t.Helper()
	c := jsonschema.NewCompiler()
	if err := c.AddResource("schema.json", unmarshaled(t, []byte(data.Schema()))); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("schema.json")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func unmarshaled(t *testing.T, text []byte) any {
	t.Helper()
	v, err := jsonschema.UnmarshalJSON(strings.NewReader(string(text)))
	if err != nil {
		t.Fatalf("%v in %.200s", err, text)
	}
	return v
}

// Whoever edits the files of the dataset is told nothing but the truth.
func TestSchemaFitsTheDataset(t *testing.T) {
	s, files := compiled(t), 0
	folder := os.DirFS("../koreachina")
	err := fs.WalkDir(folder, ".", func(path string, _ fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".yaml" {
			return err
		}
		files++
		text, err := fs.ReadFile(folder, path)
		if err != nil {
			return err
		}
		text, err = yaml.YAMLToJSON(text)
		if err != nil {
			return err
		}
		if err := s.Validate(unmarshaled(t, text)); err != nil {
			t.Errorf("%s: %v", path, err)
		}
		return nil
	})
	if err != nil || files < 10 {
		t.Errorf("%d files, %v", files, err)
	}
}

// sample is a dataset with every field that there is.
const sample = `{
"about": {"title": {"en": "Sample", "ko": "견본"}, "version": "1", "as-of": "2026-02", "note": "A note.", "query": "topic:west-sea"},
"events": [{"id": "summit-2026", "date": "2026-01-05", "title": "Summit", "place": "Beijing", "kind": "summit", "topics": ["west-sea"], "people": ["wi"],
  "claims": [{"text": "A.", "topics": ["west-sea"], "sources": ["s1"]}], "quotes": [{"speaker": "wi", "text": "B.", "topics": ["west-sea"], "sources": ["s1"]}],
  "agreements": ["mou-2026"], "commitments": ["talks-2026"], "follows": ["talks-2025"], "planned": true,
  "differences": [{"about": "length", "topics": ["west-sea"], "values": [{"value": "90", "sources": ["s1"]}, {"value": "60", "sources": ["s1"]}]}]},
 {"type": "event", "id": "talks-2025", "date": "2025~/2025-06", "title": {"zh": "会谈"}, "kind": "meeting"}],
"agreements": [{"id": "mou-2026", "signed": "2026-01-05", "in-force": "2026-02", "expires": "2030", "title": "MOU", "place": "Beijing", "kind": "mou", "topics": ["west-sea"],
  "parties": [{"side": "KR", "body": "Ministry", "person": "wi"}, {"side": "CN", "body": "Ministry"}], "claims": [{"text": "C.", "sources": ["s1"]}],
  "history": [{"date": "2026-02", "state": "in-force", "text": "D.", "sources": ["s1"]}], "follows": ["talks-2025"]}],
"commitments": [{"id": "talks-2026", "date": "2026-01-05", "due": "2026-12", "title": "Talks", "made-by": ["KR", "CN"], "topics": ["west-sea"],
  "history": [{"date": "2026-03", "state": "progress", "sources": ["s1"]}]}],
"topics": [{"id": "west-sea", "name": {"en": "West Sea", "zh": "黄海"}, "aliases": ["Yellow Sea"], "includes": [["PMZ"]], "about": "The sea."}],
"people": [{"id": "wi", "name": "Wi", "aliases": ["魏"], "roles": [{"title": "Adviser", "side": "KR", "from": "2025", "to": "2026"}]}],
"threads": [{"id": "sea", "name": "Sea", "about": "A story.", "roots": ["talks-2025"]}],
"eras": [{"id": "ties", "name": "Ties", "from": "1992", "to": "2026", "about": "An era."}],
"sources": [{"id": "s1", "publisher": "P", "title": "T", "described": true, "date": "2026-01-06", "url": "https://example.org/a", "lang": "ko", "kind": "news", "read": "whole", "accessed": 2026}]
}`

// Where anything is left out of a dataset, or something else stands for it, the
// schema and the loader are of one mind, but that the schema doesn't know which
// ids there are.
func TestSchemaAndLoaderAgree(t *testing.T) {
	s := compiled(t)
	unknown := regexp.MustCompile(`there is no (topic|person|source|record|agreement|commitment) "`)
	tried := append(changes(unmarshaled(t, []byte(sample)), ""), change{"nothing", unmarshaled(t, []byte(sample))})
	for _, c := range tried {
		bySchema := s.Validate(c.to)
		text, err := json.Marshal(c.to)
		if err != nil {
			t.Fatal(err)
		}
		path := filepath.Join(t.TempDir(), "sample.json")
		if err := os.WriteFile(path, text, 0o600); err != nil {
			t.Fatal(err)
		}
		_, err = data.Load(path, nil)
		problems, _ := errors.AsType[data.Problems](err)
		for _, p := range problems {
			if bySchema == nil && !unknown.MatchString(p.Text) {
				t.Errorf("%s: the schema says nothing, the loader %v", c.what, p)
			}
		}
		if bySchema != nil && err == nil {
			t.Errorf("%s: the schema says %v, the loader nothing", c.what, bySchema)
		}
	}
	if len(tried) < 700 {
		t.Errorf("only %d changes were tried", len(tried))
	}
}

type change struct {
	what string
	to   any
}

// changes returns copies of a value in each of which one thing below it is left out
// or is another.
func changes(v any, at string) (list []change) {
	within := func(key string, put func(any) any, below any) {
		for _, c := range changes(below, at+"/"+key) {
			list = append(list, change{c.what, put(c.to)})
		}
	}
	switch v := v.(type) {
	case map[string]any:
		with := func(key string, value any) any {
			copied := maps.Clone(v)
			copied[key] = value
			return copied
		}
		list = append(list, change{at + "/nme = x", with("nme", "x")})
		for key, below := range v {
			without := maps.Clone(v)
			delete(without, key)
			list = append(list, change{at + "/" + key, without})
			for _, other := range []any{"Bad one!", json.Number("3"), true, []any{}, map[string]any{"nme": "x"}} {
				list = append(list, change{fmt.Sprintf("%s/%s = %v", at, key, other), with(key, other)})
			}
			within(key, func(value any) any { return with(key, value) }, below)
		}
	case []any:
		for i, below := range v {
			with := func(value any) any {
				copied := append([]any{}, v...)
				copied[i] = value
				return copied
			}
			within(fmt.Sprint(i), with, below)
		}
	}
	return list
}

// Dates have the form that the schema tells where the model reads them, but for
// days that don't exist.
func TestSchemaKnowsDates(t *testing.T) {
	pattern := regexp.MustCompile(dates)
	for _, s := range []string{
		"2026-01-05", "2026-01", "2026", "2018~", "2018?", "2018%", "2026-01-04/2026-01-07", "2025-11-10/..", "../2026", "2016~/2018-02?",
		"", "26", "2026-1-5", "2026-13", "2026-00", "2026-01-32", "2026-01-00", "2026/", "/2026", "../..", "..", "2026-01-05T00:00", "2026~~", " 2026", "2026-01-05/2026-01-06/2026-01-07", "05.01.2026", "2016..2018",
	} {
		if _, err := model.ParseDate(s); (err == nil) != pattern.MatchString(s) {
			t.Errorf("%q: the model says %v, the schema %t", s, err, pattern.MatchString(s))
		}
	}
}

// An editor has something to say of every field.
func TestSchemaDescribesEveryField(t *testing.T) {
	var walk func(at string, v any)
	walk = func(at string, v any) {
		switch v := v.(type) {
		case map[string]any:
			properties, _ := v["properties"].(map[string]any)
			for name, p := range properties {
				if p == true {
					continue // described where it is said what it is
				}
				if d, _ := p.(map[string]any)["description"].(string); len(d) < 8 && !strings.Contains(at, "Text") && !strings.Contains(at, "history") {
					t.Errorf("%s has no description of %s: %q", at, name, d)
				}
			}
			for key, below := range v {
				walk(at+"/"+key, below)
			}
		case []any:
			for i, below := range v {
				walk(fmt.Sprintf("%s/%d", at, i), below)
			}
		}
	}
	walk("", unmarshaled(t, []byte(data.Schema())))
}
