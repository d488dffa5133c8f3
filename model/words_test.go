package model_test

import (
	"maps"
	"slices"
	"testing"

	"hanjung/model"
)

// spelt is a timeline in which each record names its topic or person once, in
// its own way, and is not tagged with it.
func spelt() *model.Timeline {
	d := model.Dataset{
		Topics: []model.Topic{
			{ID: "west-sea", Name: model.Text{EN: "West Sea", KO: "서해", ZH: "黄海"}, Aliases: []string{"Yellow Sea", "황해", "海"}},
			{ID: "technology", Name: model.Text{EN: "Technology", KO: "기술"}, Aliases: []string{"AI"}},
		},
		People: []model.Person{
			{ID: "lee", Name: model.Text{EN: "Lee Jae Myung", KO: "이재명", ZH: "李在明"}, Aliases: []string{"Lee Jae-myung"}},
			{ID: "wi", Name: model.Text{EN: "Wi Sung-lac", KO: "위성락"}},
		},
	}
	titles := map[string]string{
		"sea-en": "Talks on the West Sea", "sea-alias": "Across the Yellow Sea", "sea-ko": "서해 구조물", "sea-ko-alias": "황해 남부", "sea-zh": "黄海问题", "sea-hant": "黃海問題",
		"lee-en": "Lee Jae-myung spoke", "lee-spaced": "Lee Jae Myung spoke", "lee-ko": "이재명 대통령", "lee-hant": "李在明總統",
		"wi-en": "Wi Sung-lac said", "wi-ko": "위성락 실장", "said": "It was said", "overseas": "海外", "korea-china": "한중 정상회담",
	}
	for _, id := range slices.Sorted(maps.Keys(titles)) {
		d.Events = append(d.Events, model.Record{ID: id, Date: must("2026"), Kind: model.Meeting, Title: en(titles[id])})
	}
	return model.New(d)
}

func TestWordsInAnyLanguage(t *testing.T) {
	const (
		sea = "sea-alias sea-en sea-hant sea-ko sea-ko-alias sea-zh"
		lee = "lee-en lee-hant lee-ko lee-spaced"
		wi  = "wi-en wi-ko"
	)
	timeline := spelt()
	for text, want := range map[string]string{
		"黄海": sea, "黃海": sea, "서해": sea, "황해": sea, `"west sea"`: sea, `"Yellow  Sea"`: sea, "west-sea": sea, "westsea": sea,
		"이재명": lee, "李在明": lee, `"Lee Jae Myung"`: lee, `"Lee Jae-myung"`: lee, "lee-jae-myung": lee,
		"위성락": wi, `"Wi Sung-lac"`: wi, `"Wi Sunglac"`: wi, `"Wi Sung lac"`: wi, "Wi Sung lac": wi, "wi sung-lac said": "wi-en", "Lee Jae Myung": lee, "李 在明": lee, "myung lee jae": "lee-en lee-spaced",
		"yellow sea": sea, "서해 문제": "", "-yellow sea Across": "",
		"sea": "sea-alias sea-en", "해": "sea-ko sea-ko-alias", "기술": "", "technology": "", "said": "said wi-en",
		"ㅅㅎ": "korea-china sea-ko", "ㅎㅈ": "korea-china", "ㅎㅈㅈㅅㅎㄷ": "korea-china", "ㅇㅈㅁ": "lee-ko", "ﾾﾸ": "korea-china",
		"한중정상회담": "korea-china", "-황해 -이재명 -위성락": "korea-china overseas said",
	} {
		s, err := timeline.Select(query(t, text), model.View{})
		if err != nil {
			t.Errorf("%s: %v", text, err)
		} else if got := ids(s); got != want {
			t.Errorf("%s finds %q, want %q", text, got, want)
		}
	}
}

// What a topic includes stands for it in a term on topics, and for itself, in
// every language, as a word.
func TestIncludes(t *testing.T) {
	timeline := model.New(model.Dataset{
		Topics: []model.Topic{{ID: "economy", Name: model.Text{EN: "Economy", KO: "경제"}, Includes: [][]string{{"free trade agreement", "자유무역협정"}, {"swap", "스와프"}}}},
		Events: []model.Record{
			{ID: "fta", Date: must("2015"), Title: en("The free trade agreement"), Topics: []string{"economy"}},
			{ID: "swap", Date: must("2020"), Title: en("The swap"), Topics: []string{"economy"}},
			{ID: "other", Date: must("2021"), Title: en("Something else")},
		},
	})
	for q, want := range map[string]string{
		"topic:자유무역협정": "fta swap",
		"topic:swap":   "fta swap",
		"자유무역협정":       "fta",
		"스와프":          "swap",
		"경제":           "fta swap",
	} {
		s, err := timeline.Select(query(t, q), model.View{})
		if err != nil || ids(s) != want {
			t.Errorf("%s: %q, %v; want %q", q, ids(s), err, want)
		}
	}
	if q := timeline.ToggleTopic(query(t, "topic:스와프"), "economy"); !q.IsZero() {
		t.Errorf("toggling leaves %q", q)
	}
	c := timeline.Complete("topic:자유", len("topic:자유"))
	if len(c.List) != 1 || c.List[0].Text != "topic:economy" {
		t.Errorf("completions: %v", c.List)
	}
}
