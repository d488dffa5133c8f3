package model_test

import (
	"slices"
	"testing"

	"hanjung/model"
)

// namesakes is a timeline in which two people are called Kim Min-seok, the one by an id
// that is spelt as their name.
func namesakes() model.Dataset {
	record := func(id, by string) model.Record {
		return model.Record{
			ID: id, Date: must("2026-01-05"), Kind: model.Meeting, Title: en(id), People: []string{by},
			Rare: &model.Rare{Quotes: []model.Quote{{Speaker: by, Text: en("said by " + by)}}},
		}
	}
	signed := func(id, by string) model.Record {
		return model.Record{
			ID: id, Signed: must("2026-01-05"), Kind: model.MOU, Title: en(id),
			Rare: &model.Rare{Parties: []model.Party{{Side: model.KR, Person: by}}},
		}
	}
	return model.Dataset{
		Topics: []model.Topic{{ID: "sea-level", Name: en("Sea")}, {ID: "sea", Name: en("Sea level")}},
		People: []model.Person{
			{ID: "kim-min-seok-mnd", Name: en("Kim Min-seok")},
			{ID: "kim-min-seok", Name: en("Kim Min-seok")},
			{ID: "xi-jinping", Name: en("Xi Jinping")},
		},
		Events:     []model.Record{record("spokesman", "kim-min-seok-mnd"), record("minister", "kim-min-seok"), record("leader", "xi-jinping")},
		Agreements: []model.Record{signed("spokesman-mou", "kim-min-seok-mnd"), signed("minister-mou", "kim-min-seok")},
	}
}

// An id means what has it and nothing else, and a name all that is called so; a word of
// a name means whoever alone has it.
func TestAnIDMeansItsOwnerAlone(t *testing.T) {
	timeline := model.New(namesakes())
	for q, want := range map[string]string{
		"person:kim-min-seok":                   "minister",
		"person:kim-min-seok-mnd":               "spokesman",
		"-person:kim-min-seok":                  "spokesman leader",
		`person:"Kim Min-seok"`:                 "spokesman minister",
		"speaker:kim-min-seok":                  "minister",
		`speaker:"kim min seok"`:                "spokesman minister",
		"by:kim-min-seok type:agreement":        "minister-mou",
		"by:kim-min-seok-mnd type:agreement":    "spokesman-mou",
		`by:"Kim Min-seok" type:agreement`:      "spokesman-mou minister-mou",
		"person:xi":                             "leader",
		"speaker:Jinping":                       "leader",
		`person:xi,kim-min-seok type:agreement`: "minister-mou",
	} {
		of, again := extracted(t, timeline, q)
		if ids(of) != want || ids(again) != want {
			t.Errorf("%s: %q, and %q of its extract; want %q", q, ids(of), ids(again), want)
		}
	}
	for _, q := range []string{"person:kim", "speaker:min", "person:mnd", "person:jin", "speaker:-"} {
		if s, err := timeline.Select(query(t, q), model.View{}); err == nil {
			t.Errorf("%s selects %q, though it names nobody", q, ids(s))
		}
	}
	if q := timeline.ToggleTopic(query(t, "topic:sea"), "sea-level"); q.String() != "topic:sea,sea-level" {
		t.Errorf("sea-level beside sea: %s", q)
	}
}

// A dataset that comes batch by batch may name first who is called by what is an id
// further on: then only the whole has the answer.
func TestASieveKnowsIDsFromNames(t *testing.T) {
	all := namesakes()
	for _, q := range []string{"person:kim-min-seok", "speaker:kim-min-seok", "by:kim-min-seok type:any", "person:xi type:any"} {
		s := model.Sieve{Ask: func(*model.Timeline) (model.Query, error) { return query(t, q), nil }, Stretch: 1, Keep: true}
		err := error(nil)
		for i := range all.Events {
			named := model.Dataset{People: all.People[i : i+1]}
			batch := model.Dataset{People: named.People, Events: all.Events[i : i+1]}
			if err = s.Take(batch, named); err != nil {
				break
			}
		}
		if err == nil {
			got, endErr := s.Selection()
			want, _ := model.New(all).Select(query(t, q), model.View{})
			if endErr == nil && ids(got) != ids(want) {
				t.Errorf("%s: %q of a stretch at a time, %q of the whole", q, ids(got), ids(want))
			}
		}
	}
}

func TestHitsTellNamesakes(t *testing.T) {
	timeline := model.New(namesakes())
	for _, hit := range append(timeline.Lookup("kim min-seok", 9), timeline.Lookup("xi", 9)...) {
		if want := hit.Value != "xi-jinping"; hit.Field == model.PersonField && hit.Namesake != want {
			t.Errorf("%s has a namesake: %t", hit.Value, hit.Namesake)
		}
	}
}

// What has whole words for its name comes before what only begins with them.
func TestWholeWordsComeFirst(t *testing.T) {
	names := model.NewNames([]string{"search", "exact", "west", "misc"}, func(value string) []string {
		return map[string][]string{"search": {"search, or write"}, "exact": {"sea"}, "west": {"West Sea"}, "misc": {"Misc. seabed"}}[value]
	})
	hits := names.Lookup("sea")
	slices.SortStableFunc(hits, model.Hit.Compare)
	var got []string
	for _, h := range hits {
		got = append(got, h.Value)
	}
	if want := []string{"exact", "west", "search", "misc"}; !slices.Equal(got, want) {
		t.Errorf("sea is %v, want %v", got, want)
	}
}
