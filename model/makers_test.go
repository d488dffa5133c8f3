package model_test

import (
	"slices"
	"testing"

	"hanjung/model"
)

// What was signed or made is found by sides, by bodies and by those who signed.
func TestSelectBy(t *testing.T) {
	ministry := func(en, ko, zh string) model.Text { return model.Text{EN: en, KO: ko, ZH: zh} }
	trade := ministry("Ministry of Trade, Industry and Resources", "산업통상부", "产业通商部")
	foreign := ministry("Ministry of Foreign Affairs", "외교부", "外交部")
	signed := func(id string, parties ...model.Party) model.Record {
		return model.Record{ID: id, Signed: must("2026"), Rare: &model.Rare{Parties: parties}}
	}
	timeline := model.New(model.Dataset{
		People: []model.Person{{ID: "wang-yi", Name: model.Text{EN: "Wang Yi", KO: "왕이", ZH: "王毅"}, Roles: []model.Role{{Side: model.CN}}}},
		Events: []model.Record{{ID: "talks", Date: must("2026"), Title: en("The trade ministry meets Wang Yi"), People: []string{"wang-yi"}}},
		Agreements: []model.Record{
			signed("trade-mou", model.Party{Side: model.KR, Body: trade}, model.Party{Side: model.CN, Body: ministry("Ministry of Commerce", "상무부", "商务部")}),
			signed("foreign-mou", model.Party{Side: model.KR, Body: foreign}, model.Party{Side: model.CN, Body: foreign, Person: "wang-yi"}),
			signed("industry-deal", model.Party{Side: model.JP, Body: en("Trade Council")}, model.Party{Side: model.JP, Body: en("Ministry of Justice")}),
		},
		Commitments: []model.Record{{ID: "promise", Date: must("2026"), Rare: &model.Rare{MadeBy: []model.Side{model.CN}}}},
	})
	for text, want := range map[string][]string{
		`by:"trade ministry"`:      {"trade-mou"}, // of one body, not of two
		`by:"Ministry of Trade"`:   {"trade-mou"},
		"by:통상":                    {"trade-mou"},
		"by:商務部":                   {"trade-mou"},
		"by:ㅅㅇㅌㅅㅂ":                 {"trade-mou"},
		`by:"foreign aff"`:         {"foreign-mou"},
		"by:王毅":                    {"foreign-mou"},
		"by:wang":                  nil, // a person is called by a whole name
		"by:rade":                  nil,
		"by:CN":                    {"trade-mou", "foreign-mou", "promise"},
		"by:중국 type:commitment":    {"promise"},
		"by:japan,commerce":        {"trade-mou", "industry-deal"},
		"-by:CN type:any":          {"talks", "industry-deal"},
		"by:CN -by:commerce":       {"foreign-mou", "promise"},
		"by:nobody type:any":       nil,
		"by:wang-yi type:any":      {"foreign-mou"},
		`by:"Ministry of Justice"`: {"industry-deal"},
	} {
		s, err := timeline.Select(query(t, text), model.View{})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, r := range s.Records() {
			got = append(got, r.ID)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s selects %q, want %q", text, got, want)
		}
	}
}

// Who asks for a speaker reads that person's words first.
func TestTellSpeaker(t *testing.T) {
	claim := func(text string, topics ...string) model.Claim { return model.Claim{Text: en(text), Topics: topics} }
	quote := func(speaker, text string, topics ...string) model.Quote {
		return model.Quote{Speaker: speaker, Text: en(text), Topics: topics}
	}
	person := func(id, name string) model.Person { return model.Person{ID: id, Name: en(name)} }
	timeline := model.New(model.Dataset{
		Topics: []model.Topic{{ID: "sea", Name: en("Sea")}},
		People: []model.Person{person("xi-jinping", "Xi Jinping"), person("lee-jae-myung", "Lee Jae Myung"), person("lee-young-ho", "Lee Young-ho")},
		Events: []model.Record{{
			ID: "summit", Date: must("2026"), People: []string{"lee-young-ho"},
			Claims: []model.Claim{
				claim("Lee spoke of Japan.", "sea"), claim("Xi spoke of Japan."), claim("Both spoke of Xi and the sea.", "sea"),
				{Text: model.Text{EN: "On Japan he said more.", ZH: "Xi Jinping 说"}},
				claim("Xi ate."), claim("Lee Young-ho spoke of Japan."),
			},
			Rare: &model.Rare{Quotes: []model.Quote{
				quote("lee-jae-myung", "Japan is near"), quote("xi-jinping", "the sea is calm", "sea"), quote("xi-jinping", "water and ice"),
			}},
		}},
	})
	r, _ := timeline.Record("summit")
	for text, want := range map[string][2][]int{
		"speaker:xi-jinping":               {nil, {1, 2}},
		"speaker:xi-jinping japan":         {{1, 3}, nil}, // no quote of his is on Japan
		"speaker:xi-jinping young":         {},            // others alone speak of it
		"speaker:xi-jinping topic:sea":     {nil, {1}},
		"speaker:xi-jinping ice":           {nil, {2}},
		"speaker:lee-jae-myung japan":      {nil, {0}}, // which of the two Lee is, the claim doesn't say
		"-speaker:xi-jinping type:any ice": {nil, {2}},
		"japan":                            {{0, 1, 3, 5}, {0}},
	} {
		s, err := timeline.Select(query(t, text), model.View{})
		if err != nil {
			t.Fatal(err)
		}
		if asked := s.Tell(r).Asked; !slices.Equal(asked.Claims, want[0]) || !slices.Equal(asked.Quotes, want[1]) {
			t.Errorf("%s: %+v, want %v", text, asked, want)
		}
	}
}
