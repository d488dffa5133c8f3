package model_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"hanjung/model"
)

// extracted returns what a query selects of its own extract.
func extracted(t *testing.T, timeline *model.Timeline, text string) (of, again model.Selection) {
	t.Helper()
	of, err := timeline.Select(query(t, text), model.View{Today: model.DayOf(2027, 1, 1)})
	if err != nil {
		t.Fatalf("%s: %v", text, err)
	}
	again, err = model.New(of.Dataset()).Select(query(t, text), model.View{Today: model.DayOf(2027, 1, 1)})
	if err != nil {
		t.Errorf("%s is not understood of its extract: %v", text, err)
	}
	return of, again
}

// A query selects of its extract what it selects of the whole.
func TestExtractAnswersItsQuery(t *testing.T) {
	for _, q := range []string{
		"", "type:any", "type:agreement", "topic:west-sea", "topic:서해,culture", "-topic:culture", "-topic:黄海 type:any",
		"topic:culture,diplomacy in:2025", "person:시진핑", "-person:wi-sung-lac type:any", "person:wi-sung-lac,xi-jinping in:2025",
		"source:yonhap", "-source:yonhap", "-source:s-ko type:any", "lang:ko", "-lang:ko", "lang:en,ko in:2018",
		"thread:sea-story", "thread:sea-story from:2026", "thread:sea-story type:any -kind:dispute", "thread:sea-story -kind:dispute",
		"thread:promise type:any", "thread:sea-story type:commitment",
		"side:KR", "place:beijing", "sea -topic:culture", "is:disputed", "is:overdue", "is:planned -topic:west-sea", "in:2018 type:any",
	} {
		of, again := extracted(t, fixture(), q)
		if ids(of) != ids(again) {
			t.Errorf("%q selects %q of its extract, want %q", q, ids(again), ids(of))
		}
	}
}

// An extract holds its records and what its events bring along, and no more.
func TestExtractHoldsNothingElse(t *testing.T) {
	for q, want := range map[string]string{
		"thread:sea-story -kind:summit": "structures-2018",
		"in:2026-01-05":                 "visit-2026 summit-2026 mou-2026 talks-2026",
		"type:commitment":               "swap-2025 talks-2026",
		"-lang:ko -topic:culture":       "structures-2018 gyeongju-2025 visit-2026 apec-2026",
	} {
		of, _ := extracted(t, fixture(), q)
		all, err := model.New(of.Dataset()).Select(query(t, "type:any"), model.View{})
		if got := strings.Fields(ids(all)); err != nil || !slices.Equal(slices.Sorted(slices.Values(got)), slices.Sorted(slices.Values(strings.Fields(want)))) {
			t.Errorf("%q brings %v, %v; want %s", q, got, err, want)
		}
	}
}

// What an extract leaves out, the timeline it was made of still has.
func TestExtractLeavesTheTimelineAlone(t *testing.T) {
	timeline := fixture()
	of, _ := extracted(t, timeline, "in:2026-01-05")
	all, err := model.New(of.Dataset()).Select(query(t, "id:summit-2026"), model.View{})
	if err != nil || all.Len() != 1 || len(all.At(0).Follows()) != 0 {
		t.Errorf("what is not in the extract is followed in it: %v, %v", ids(all), err)
	}
	if r, _ := timeline.Record("summit-2026"); len(r.Follows()) != 1 {
		t.Errorf("in the timeline, the summit follows %v", r.Follows())
	}
}

// Everything is everything: what nothing refers to is in too.
func TestExtractOfEverything(t *testing.T) {
	d := model.Dataset{
		Events:  []model.Record{{ID: "a", Date: must("2026")}},
		Topics:  []model.Topic{{ID: "unused"}},
		People:  []model.Person{{ID: "unused"}},
		Threads: []model.Thread{{ID: "unused"}},
		Sources: []model.Source{{ID: "unused"}},
	}
	for _, q := range []string{"", "type:any"} {
		s, _ := extracted(t, model.New(d), q)
		if got := s.Dataset(); len(got.Topics) != 1 || len(got.People) != 1 || len(got.Threads) != 1 || len(got.Sources) != 1 {
			t.Errorf("%q yields %+v", q, got)
		}
	}
	s, _ := extracted(t, fixture(), "id:visit-2026")
	if got := s.Dataset(); len(got.Events) != 1 || len(got.Agreements) != 0 {
		t.Errorf("one record of everything yields %+v", got)
	}
}

// An extract says which query made it, and one of an extract both.
func TestExtractSaysItsQuery(t *testing.T) {
	of, again := extracted(t, fixture(), "topic:west-sea")
	if got := of.Dataset().About.Query; got != "topic:west-sea" || again.Dataset().About.Query != got {
		t.Errorf("the query is %q, and then %q", got, again.Dataset().About.Query)
	}
	part, err := again.Timeline().Select(query(t, "kind:summit"), model.View{})
	if err != nil {
		t.Fatal(err)
	}
	if got := part.Dataset().About.Query; got != "topic:west-sea kind:summit" {
		t.Errorf("the query of the part is %q", got)
	}
	if everything, _ := extracted(t, fixture(), ""); everything.Dataset().About.Query != "" {
		t.Error("everything has a query")
	}
}

// What a dataset can't hold is an error there, and no other answer.
func TestExtractOfWhatIsLeftOut(t *testing.T) {
	for _, q := range []string{"-id:visit-2026", "-thread:sea-story", "thread:structures-2018 kind:summit"} {
		s, err := fixture().Select(query(t, q), model.View{})
		if err != nil {
			t.Fatal(err)
		}
		_, err = model.New(s.Dataset()).Select(query(t, q), model.View{})
		if _, ok := errors.AsType[*model.QueryError](err); !ok {
			t.Errorf("%s: %v, want an error of the query", q, err)
		}
	}
}

// A text is written as it reads: & and < are for the writers of web pages to
// escape.
func TestTextAsJSON(t *testing.T) {
	for want, text := range map[string]model.Text{
		`"R&D <\"x\">"`:               {EN: `R&D <"x">`},
		`{"en":"R&D","ko":"연구 & 개발"}`: {EN: "R&D", KO: "연구 & 개발"},
	} {
		if got, err := text.MarshalJSON(); err != nil || string(got) != want {
			t.Errorf("%v is written %s, %v, want %s", text, got, err, want)
		}
	}
}
