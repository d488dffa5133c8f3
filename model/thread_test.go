package model_test

import (
	"strings"
	"testing"

	"hanjung/model"
)

// The rail of a record goes on before and after it wherever a thread does, past
// what was signed and promised at the record itself.
func TestAround(t *testing.T) {
	event := func(id, date string, rare *model.Rare) model.Record {
		return model.Record{ID: id, Date: must(date), Title: en(id), Rare: rare}
	}
	timeline := model.New(model.Dataset{
		Threads: []model.Thread{{ID: "sea", Name: en("Sea"), Roots: []string{"a", "b", "promise", "c"}}, {ID: "fish", Name: en("Fish"), Roots: []string{"quota", "b", "d"}}},
		Events: []model.Record{
			event("a", "2000", nil), event("quota", "2001", nil),
			event("b", "2002-05", &model.Rare{Commitments: []string{"promise"}}),
			event("answer", "2002-06", &model.Rare{Follows: []string{"b"}}),
			event("c", "2003", nil), event("d", "2004", nil), event("alone", "2005", nil),
		},
		Commitments: []model.Record{{ID: "promise", Date: must("2002-05"), Title: en("promise")}},
	})
	for id, want := range map[string]string{
		"a":       "- | b in sea",
		"b":       "a in sea, quota in fish | answer",
		"promise": "a in sea | answer in sea",
		"answer":  "b, promise in sea | c in sea, d in fish",
		"d":       "answer in fish | -",
		"alone":   "- | -",
	} {
		before, after := timeline.Around(id)
		if got := stops(before) + " | " + stops(after); got != want {
			t.Errorf("around %s: %s, want %s", id, got, want)
		}
	}
}

func stops(list []model.Stop) string {
	if len(list) == 0 {
		return "-"
	}
	var told []string
	for _, stop := range list {
		text := stop.ID
		if stop.In != nil {
			text += " in " + stop.In.ID
		}
		told = append(told, text)
	}
	return strings.Join(told, ", ")
}
