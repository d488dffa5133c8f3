package model_test

import (
	"strings"
	"testing"

	"hanjung/model"
)

func TestToggleTopic(t *testing.T) {
	tests := []struct{ query, topic, want string }{
		{"", "west-sea", "topic:west-sea"},
		{"from:2016", "west-sea", "topic:west-sea from:2016"},
		{"topic:west-sea from:2016", "culture", "topic:west-sea,culture from:2016"},
		{"topic:west-sea,culture", "west-sea", "topic:culture"},
		{`topic:"yellow sea" from:2016`, "west-sea", "from:2016"},
		{"topic:서해,culture", "west-sea", "topic:culture"},
		{"-topic:culture", "culture", "topic:culture -topic:culture"},
		{"topic:west-sea topic:culture", "diplomacy", "topic:west-sea topic:culture,diplomacy"},
	}
	timeline := fixture()
	for _, tt := range tests {
		if got := timeline.ToggleTopic(query(t, tt.query), tt.topic).String(); got != tt.want {
			t.Errorf("%q toggled by %s is %q, want %q", tt.query, tt.topic, got, tt.want)
		}
	}
}

func TestComplete(t *testing.T) {
	tests := []struct{ query, want string }{
		{"to", "topic: to:"},
		{"top", "topic:"},
		{"-top", "-topic:"},
		{"topic:", "topic:diplomacy topic:west-sea topic:culture"},
		{"topic:sea", "topic:west-sea"},
		{"topic:서", "topic:west-sea"},
		{"topic:yel", "topic:west-sea"},
		{"topic:culture,w", "topic:culture,west-sea"},
		{"from:2016 person:xi", "person:xi-jinping"},
		{"李在明", "person:lee-jae-myung"},
		{"ㅅㅎ", "topic:west-sea"},
		{"topic:ㅁㅎ", "topic:culture"},
		{"person:ㅈ", "person:xi-jinping person:lee-jae-myung"},
		{"person:jinp", "person:xi-jinping"},
		{"lee", "person:lee-jae-myung"},
		{"west", "topic:west-sea"},
		{"speaker:", "speaker:wi-sung-lac speaker:xi-jinping speaker:lee-jae-myung"}, // who is quoted comes first
		{"speaker:习", "speaker:xi-jinping"},
		{"by:", `by:CN by:KR by:"Environment Ministry" by:Government by:wi-sung-lac`},
		{"by:중국", "by:CN"},
		{"-by:KR,min", `-by:KR,"Environment Ministry"`},
		{"2016", "from:2016 in:2016 to:2016"},
		{"topic:culture -2016-07", "-from:2016-07 -in:2016-07 -to:2016-07"},
		{"201", ""},
		{"2016x", ""},
		{"source:kor", `source:"The Korea Herald"`},
		{`source:"the ko`, `source:"The Korea Herald"`},
		{"kind:정상", "kind:summit"},
		{"kind:memo", "kind:mou"},
		{"is:o", "is:open is:overdue is:disputed is:in-force is:progress"},
		{"type:a", "type:agreement type:any"},
		{"type:합", "type:agreement"},
		{"type:承", "type:commitment"},
		{"type:모", "type:any"},
		{"lang:한", "lang:ko"},
		{"lang:英", "lang:en"},
		{"lang:kor", "lang:ko"},
		{"thread:sea", "thread:sea-story"},
		{"id:gye", "id:gyeongju-2025"},
		{"from:20", "from:2026 from:2025 from:2018 from:2000 from:2026-11 from:2026-01 from:2025-11 from:2018-01 from:2000-08"},
		{"to:in:1", ""},
		{"-in:2025", "-in:2025 -in:2025-11"},
		{"nothing-like-it", ""},
		{"nofield:x", ""},
	}
	timeline := fixture()
	for _, tt := range tests {
		c := timeline.Complete(tt.query, len(tt.query))
		var got []string
		for _, item := range c.List {
			got = append(got, item.Text)
		}
		if strings.Join(got, " ") != tt.want {
			t.Errorf("%s: %q, want %q", tt.query, strings.Join(got, " "), tt.want)
		}
	}
	if c := timeline.Complete("from:2016 topic:w culture", len("from:2016 topic:w")); c.Start != len("from:2016 ") || c.End != len("from:2016 topic:w") {
		t.Errorf("the word in the middle is %d to %d", c.Start, c.End)
	}
}

func TestCompleteBestFirst(t *testing.T) {
	timeline := model.New(model.Dataset{Topics: []model.Topic{
		{ID: "a", Name: model.Text{EN: "Overseas", KO: "사회"}},
		{ID: "b", Name: en("West Sea")},
		{ID: "c", Name: en("Sea lanes"), Aliases: []string{"Sea routes"}},
		{ID: "d", Name: en("Islands"), Aliases: []string{"Sea", "High seas"}},
		{ID: "sea-e", Name: model.Text{EN: "Ports", KO: "상하이"}},
	}})
	for text, want := range map[string]string{
		"topic:sea": "topic:d topic:c topic:sea-e topic:b topic:a",
		"topic:ㅅㅎ":  "topic:a topic:sea-e",
		"sea":       "topic:d topic:c topic:sea-e topic:b topic:a",
	} {
		var got []string
		for _, c := range timeline.Complete(text, len(text)).List {
			got = append(got, c.Text)
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}

// However many values there are, a few are told, each once.
func TestCompleteMany(t *testing.T) {
	timeline := many(1000)
	timeline.Warm()
	list := timeline.Complete("id:", 3).List
	if len(list) != 200 {
		t.Errorf("%d completions", len(list))
	}
	seen := make(map[string]bool)
	for _, c := range timeline.Complete("place:room", len("place:room")).List {
		if seen[c.Text] {
			t.Errorf("%s twice", c.Text)
		}
		seen[c.Text] = true
	}
	if len(seen) != 200 {
		t.Errorf("%d places", len(seen))
	}
}

// Whatever is completed is a query that says something.
func TestCompletionsAreValid(t *testing.T) {
	timeline := fixture()
	for _, f := range model.Fields() {
		for _, c := range timeline.Complete(string(f)+":", len(f)+1).List {
			if _, err := timeline.Select(query(t, c.Text), model.View{}); err != nil {
				t.Errorf("%s: %v", c.Text, err)
			}
		}
	}
}

func FuzzComplete(f *testing.F) {
	for _, s := range []string{"", "-topic:west,서", `"open`, `person:"李 在`, "id:,,", "ㅅㅎ", "\xff:", "\xff\xfe a\xfe topic:", "topic：黄海，", "place:\u0301", "is:o -"} {
		f.Add(s, len(s))
	}
	timeline := fixture()
	f.Fuzz(func(t *testing.T, text string, at int) {
		c := timeline.Complete(text, at)
		if c.Start < 0 || c.End < c.Start || c.End > len(text) {
			t.Fatalf("the word of %q before %d is %d to %d", text, at, c.Start, c.End)
		}
		outlook := timeline.Outlook(text, at)
		for _, completion := range c.List {
			q, err := model.ParseQuery(text[:c.Start] + completion.Text + " " + text[c.End:])
			if err != nil {
				continue
			}
			s, err := timeline.Select(q, model.View{})
			if n, known := outlook.Count(model.Selection{}, q, model.View{}); known && (err != nil || n != s.Len()) {
				t.Fatalf("%s counts %d, and selects %d (%v)", q, n, s.Len(), err)
			}
		}
		for _, near := range model.Near(text, []string{"west-sea", "서해", "黄海", text}, 3) {
			if _, ok := model.Rank(near, near); !ok {
				t.Fatalf("%q is near to %q and doesn't fit itself", near, text)
			}
		}
	})
}
