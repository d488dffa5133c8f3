package model_test

import (
	"fmt"
	"strings"
	"testing"

	"hanjung/model"
)

// compared writes a comparison: a topic a line, * where it is asked for, with
// what either record says on it.
func compared(c model.Comparison) string {
	var b strings.Builder
	for _, topic := range c.Topics {
		mark := ""
		if topic.Asked {
			mark = "*"
		}
		fmt.Fprintf(&b, "%s%s:", topic.Topic, mark)
		for which := range topic.Said {
			for _, list := range []struct {
				name string
				what any
				n    int
			}{
				{"c", topic.Said[which].Claims, len(topic.Said[which].Claims)},
				{"q", topic.Said[which].Quotes, len(topic.Said[which].Quotes)},
				{"d", topic.Said[which].Differences, len(topic.Said[which].Differences)},
				{"agreements", topic.Said[which].Agreements, len(topic.Said[which].Agreements)},
				{"commitments", topic.Said[which].Commitments, len(topic.Said[which].Commitments)},
			} {
				if list.n > 0 {
					fmt.Fprintf(&b, " %s%v", list.name, list.what)
				}
			}
			if which == 0 {
				b.WriteString(" |")
			}
		}
		if which, alone := topic.Only(); alone {
			fmt.Fprintf(&b, " only %d", which)
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// pair is two events whose statements have several topics, one or none.
func pair() *model.Timeline {
	src := []string{"s"}
	claim := func(text string, topics ...string) model.Claim {
		return model.Claim{Text: en(text), Topics: topics, Sources: src}
	}
	return model.New(model.Dataset{
		Topics: []model.Topic{{ID: "diplomacy", Name: en("Diplomacy")}, {ID: "west-sea", Name: en("West Sea")}, {ID: "culture", Name: en("Culture")}},
		Events: []model.Record{
			{
				ID: "first", Date: must("2025-11-01"), Topics: []string{"culture"},
				Claims: []model.Claim{claim("no topic of its own"), claim("on two topics", "culture", "west-sea")},
				Rare: &model.Rare{
					Differences: []model.Difference{{About: en("length"), Topics: []string{"diplomacy"}}},
					Commitments: []string{"promise"},
				},
			},
			{
				ID: "second", Date: must("2026-01-05"), Topics: []string{"culture", "west-sea"},
				Claims: []model.Claim{claim("about nothing"), claim("of peace", "west-sea"), claim("of boundaries", "west-sea"), claim("unheard of", "fish")},
				Rare: &model.Rare{
					Quotes:     []model.Quote{{Text: en("boundaries"), Topics: []string{"west-sea"}, Sources: src}},
					Agreements: []string{"deal", "unknown"},
				},
			},
		},
		Agreements:  []model.Record{{ID: "deal", Signed: must("2026-01-05"), Topics: []string{"culture"}}},
		Commitments: []model.Record{{ID: "promise", Date: must("2025-11-01"), Topics: []string{"diplomacy", "west-sea"}}},
	})
}

func TestCompare(t *testing.T) {
	tests := []struct{ name, query, want string }{
		{"by the vocabulary, each statement once", "", `
diplomacy: d[0] commitments[promise] | only 0
west-sea: | c[1 2] q[0] only 1
culture: c[0 1] | agreements[deal]
fish: | c[3] only 1
: | c[0] agreements[unknown] only 1
`},
		{"a topic that is asked for comes first, with all that has it", "topic:west-sea", `
west-sea*: c[1] commitments[promise] | c[1 2] q[0]
diplomacy: d[0] | only 0
culture: c[0] | agreements[deal]
fish: | c[3] only 1
: | c[0] agreements[unknown] only 1
`},
		{"a word that is asked for comes first in its topic", "boundaries", `
west-sea*: | c[2 1] q[0] only 1
diplomacy: d[0] commitments[promise] | only 0
culture: c[0 1] | agreements[deal]
fish: | c[3] only 1
: | c[0] agreements[unknown] only 1
`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			timeline := pair()
			q, err := model.ParseQuery(tt.query)
			if err != nil {
				t.Fatal(err)
			}
			s, err := timeline.Select(q, model.View{})
			if err != nil {
				t.Fatal(err)
			}
			a, _ := timeline.Record("first")
			b, _ := timeline.Record("second")
			if got := compared(s.Compare(a, b)); got != strings.TrimPrefix(tt.want, "\n") {
				t.Errorf("got\n%s\nwant%s", got, tt.want)
			}
		})
	}
}
