package model_test

import (
	"slices"
	"strings"
	"testing"

	"hanjung/model"
)

func ids(s model.Selection) string {
	var list []string
	for _, r := range s.Records() {
		list = append(list, r.ID)
	}
	return strings.Join(list, " ")
}

func TestSelect(t *testing.T) {
	const allEvents = "structures-2018 gyeongju-2025 visit-2026 summit-2026 apec-2026"
	tests := []struct{ query, want string }{
		{"", allEvents},
		{"topic:west-sea", "structures-2018 summit-2026"},
		{`topic:"yellow sea"`, "structures-2018 summit-2026"},
		{"topic:서해", "structures-2018 summit-2026"},
		{"topic:黄海", "structures-2018 summit-2026"},
		{"topic:westsea,culture", "structures-2018 summit-2026"},
		{"topic:culture", "summit-2026"}, // only a claim has it
		{"topic:west-sea topic:culture", "summit-2026"},
		{"-topic:west-sea", "gyeongju-2025 visit-2026 apec-2026"},
		{"kind:summit", "gyeongju-2025 summit-2026 apec-2026"},
		{"kind:summit,dispute to:2018", "structures-2018"},
		{"kind:정상회담", "gyeongju-2025 summit-2026 apec-2026"},
		{"kind:争端", "structures-2018"},
		{"kind:treaty", "fisheries-2000"}, // what only agreements can be
		{"kind:treaty,dispute", "structures-2018"},
		{`person:"Lee Jae-myung"`, "summit-2026"},
		{"person:习近平", "gyeongju-2025 summit-2026"},
		{"person:위성락", "summit-2026"}, // only quoted
		{"side:KR", "summit-2026"},
		{"side:중국", "gyeongju-2025 summit-2026"},
		{"side:china type:agreement", "fisheries-2000"},
		{"side:cn type:commitment", "swap-2025 talks-2026"},
		{"place:베이징", "summit-2026"},
		{`place:"great hall"`, "summit-2026"},
		{"source:yonhap", "summit-2026"},
		{"source:s-ko", "summit-2026"},
		{"lang:ko", "summit-2026"},
		{"lang:한국어", "summit-2026"},
		{"lang:韓國語", "summit-2026"},
		{"id:summit-2026,gyeongju-2025", "gyeongju-2025 summit-2026"},
		{"type:agreement", "fisheries-2000 mou-2026"},
		{"type:commitment", "swap-2025 talks-2026"},
		{"type:약속", "swap-2025 talks-2026"},
		{"type:協議,承诺 in:2026-01-05", "mou-2026 talks-2026"},
		{"type:전체 in:2026-01-05", "visit-2026 summit-2026 mou-2026 talks-2026"},
		{"type:agreement,commitment in:2026-01-05", "mou-2026 talks-2026"},
		{"type:any in:2026-01-05", "visit-2026 summit-2026 mou-2026 talks-2026"},
		{"-type:event", "fisheries-2000 swap-2025 mou-2026 talks-2026"},
		{"from:2026", "visit-2026 summit-2026 apec-2026"},
		{"from:2018 to:2025-11", "structures-2018 gyeongju-2025"},
		{"in:2026-01", "visit-2026 summit-2026"},
		{"in:2016..2018", "structures-2018"},
		{"in:2018,2025", "structures-2018 gyeongju-2025"},
		{"in:2026-01-07/2026-02", "visit-2026"},
		{"is:disputed", "summit-2026"},
		{"is:planned", "apec-2026"},
		{"-is:planned from:2026", "visit-2026 summit-2026"},
		{"is:open type:commitment", "talks-2026"},
		{"is:met type:any", "swap-2025"},
		{`is:"이행 완료"`, "swap-2025"},
		{"is:说法不一", "summit-2026"},
		{"is:met", "swap-2025"}, // what only commitments can be
		{"IS:Open", "talks-2026"},
		{"is:signed", "fisheries-2000 mou-2026"},
		{"is:met,signed", "fisheries-2000 swap-2025 mou-2026"},
		{"is:met is:signed", ""},
		{"-is:met", allEvents},
		{"type:any -type:event", "fisheries-2000 swap-2025 mou-2026 talks-2026"}, // terms are joined by "and"
		{"type:agreement type:commitment", ""},
		{"-type:event -type:agreement", "swap-2025 talks-2026"},
		{"TYPE:Agreement", "fisheries-2000 mou-2026"},
		{"is:overdue type:commitment", "talks-2026"},
		{"is:marked", "visit-2026"},
		{"thread:sea-story", "structures-2018 summit-2026"},
		{"thread:promise", "summit-2026"}, // the event at which a commitment was made
		{"thread:promise type:any", "summit-2026 talks-2026"},
		{`thread:"서해 이야기" type:any`, "fisheries-2000 structures-2018 summit-2026 talks-2026"},
		{"thread:structures-2018 type:any", "fisheries-2000 structures-2018 summit-2026 talks-2026"},
		{"thread:talks-2026 type:any", "fisheries-2000 structures-2018 summit-2026 talks-2026"},
		{"football", "summit-2026"},
		{"시진핑", "gyeongju-2025 summit-2026"},                            // a name of a person in it
		{"yellow sea", "structures-2018 summit-2026"},                   // two words: an alias of its topic
		{`"sea yellow"`, ""},                                            // a phrase keeps its order
		{"베이징정상회담", "summit-2026"},                                      // a compound written together
		{"expectations talks", "summit-2026"},                           // words in different sentences
		{"environment type:any", "mou-2026"},                            // a body
		{"-football -structures", "gyeongju-2025 visit-2026 apec-2026"}, //
	}
	timeline := fixture()
	view := model.View{Today: model.DayOf(2027, 6, 1), Marked: []string{"visit-2026", "unknown"}}
	for _, tt := range tests {
		s, err := timeline.Select(query(t, tt.query), view)
		if err != nil {
			t.Errorf("%s: %v", tt.query, err)
			continue
		}
		if got := ids(s); got != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.query, got, tt.want)
		}
	}
}

func TestSelectErrors(t *testing.T) {
	tests := []struct{ query, want string }{
		{"topic:wets-sea", `column 1: there is no topic "wets-sea"; did you mean topic:west-sea?`},
		{"from:2016 person:\"Xi Jinpin\"", `column 11: there is no person "Xi Jinpin"; did you mean person:xi-jinping?`},
		{"-topic:cultur", "did you mean -topic:culture?"},
		{"kind:sumit", "did you mean kind:summit?"},
		{"side:QQQQ", "want KR, CN, KP, US, JP, other"},
		{"type:agrement", "did you mean type:agreement?"},
		{"is:opn", "did you mean is:open?"},
		{"from:2016-13", "from: bad date"},
		{"in:soon", "want a day as 2026-01-05"},
		{"id:summit-2025", "did you mean id:summit-2026?"},
		{"thread:sea-storry", "did you mean thread:sea-story?"},
		{"is:opne", "nothing can be"},
		{"source:yonhapp", `no source or publisher "yonhapp"`},
		{"lang:kr", `no language of a source "kr"`},
	}
	for _, tt := range tests {
		_, err := fixture().Select(query(t, tt.query), model.View{})
		if err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s: error %v, want …%s…", tt.query, err, tt.want)
		}
	}
}

func TestViewTypeWins(t *testing.T) {
	s, err := fixture().Select(query(t, "type:event topic:west-sea"), model.View{Type: model.AgreementType})
	if err != nil || ids(s) != "fisheries-2000" {
		t.Errorf("got %s, %v", ids(s), err)
	}
}

func TestSelectionCounts(t *testing.T) {
	s, err := fixture().Select(query(t, "topic:culture from:2018"), model.View{})
	if err != nil {
		t.Fatal(err)
	}
	if s.Len() != 1 || s.Total() != 5 {
		t.Errorf("%d of %d, want 1 of 5", s.Len(), s.Total())
	}
	// A count says what choosing the topic would show, whatever is chosen now.
	for id, want := range map[string]int{"diplomacy": 4, "west-sea": 2, "culture": 1, "none": 0} {
		if got := s.TopicCount(id); got != want {
			t.Errorf("TopicCount(%s) = %d, want %d", id, got, want)
		}
	}
	if !s.TopicChosen("culture") || s.TopicChosen("west-sea") {
		t.Error("TopicChosen is wrong")
	}
}

func TestSelectionFind(t *testing.T) {
	s, err := fixture().Select(query(t, "kind:summit"), model.View{})
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		id    string
		i     int
		found bool
	}{
		{"gyeongju-2025", 0, true},
		{"summit-2026", 1, true},
		{"apec-2026", 2, true},
		{"structures-2018", 0, false},
		{"visit-2026", 1, false},
		{"no-such-record", 3, false},
	}
	for _, tt := range tests {
		if i, found := s.Find(tt.id); i != tt.i || found != tt.found {
			t.Errorf("Find(%s) = %d, %v; want %d, %v", tt.id, i, found, tt.i, tt.found)
		}
	}
}

func TestTellAsked(t *testing.T) {
	tests := []struct {
		query                       string
		claims, quotes, differences []int
	}{
		{"", nil, nil, nil},
		{"kind:summit", nil, nil, nil},
		{"topic:west-sea", []int{1}, []int{0}, nil},
		{"topic:west-sea,culture", []int{1, 2}, []int{0}, nil},
		{"football", []int{2}, nil, nil},
		{"length", nil, nil, []int{0}},
		{"100", nil, nil, []int{0}},                             // the value of a difference
		{"topic:west-sea boundary", []int{1}, nil, nil},         // both where both can be had
		{"topic:west-sea football", []int{1, 2}, []int{0}, nil}, // else either
		{"person:위성락", nil, []int{0}, nil},                      // what a person said
		{"-topic:culture", nil, nil, nil},
		{"-person:wi-sung-lac type:any", nil, nil, nil},
	}
	timeline := fixture()
	r, _ := timeline.Record("summit-2026")
	for _, tt := range tests {
		s, err := timeline.Select(query(t, tt.query), model.View{})
		if err != nil {
			t.Fatal(err)
		}
		told := s.Tell(r)
		asked := told.Asked
		if !slices.Equal(asked.Claims, tt.claims) || !slices.Equal(asked.Quotes, tt.quotes) || !slices.Equal(asked.Differences, tt.differences) {
			t.Errorf("%s: %+v; want %v, %v, %v", tt.query, asked, tt.claims, tt.quotes, tt.differences)
		}
		if n := len(asked.Differences) + len(told.RestDifferences); n != len(r.Differences()) {
			t.Errorf("%s: %d differences are told of %d", tt.query, n, len(r.Differences()))
		}
	}
	// A claim without topics speaks of its record's only one.
	s, _ := timeline.Select(query(t, "topic:west-sea"), model.View{})
	r, _ = timeline.Record("structures-2018")
	if asked := s.Tell(r).Asked; !slices.Equal(asked.Claims, []int{0}) {
		t.Errorf("claims of structures-2018: %v", asked.Claims)
	}
}

// What is past due is judged by what the dataset knows: its silence about later
// days says nothing.
func TestToday(t *testing.T) {
	d := model.Dataset{
		About:       model.About{AsOf: must("2026-05")},
		Commitments: []model.Record{{ID: "a", Date: must("2026-01-05"), Due: must("2026-04")}, {ID: "b", Date: must("2026-01-05"), Due: must("2026-06")}},
	}
	tests := []struct {
		today model.Day
		want  string
		judge string
	}{
		{model.DayOf(2026, 4, 30), "", "2026-04-30"},
		{model.DayOf(2026, 5, 1), "a", "2026-05-01"},
		{model.DayOf(2027, 1, 1), "a", "2026-05-31"},
	}
	for _, tt := range tests {
		s, err := model.New(d).Select(query(t, "is:overdue"), model.View{Today: tt.today})
		if err != nil || ids(s) != tt.want || model.NewDay(s.Today()).String() != tt.judge {
			t.Errorf("on %s: %q by %s, %v; want %q by %s", model.NewDay(tt.today), ids(s), model.NewDay(s.Today()), err, tt.want, tt.judge)
		}
	}
}

func TestDensity(t *testing.T) {
	s, err := fixture().Select(model.Query{}, model.View{})
	if err != nil {
		t.Fatal(err)
	}
	first, last := model.DayOf(2018, 1, 1), model.DayOf(2026, 12, 31)
	if got := s.Density(first, last, 9); !slices.Equal(got, []int{1, 0, 0, 0, 0, 0, 0, 1, 3}) {
		t.Errorf("by year: %v", got)
	}
	if got := s.Density(last, last, 1); !slices.Equal(got, []int{0}) {
		t.Errorf("outside: %v", got)
	}
	if got := s.Density(first, last, 0); len(got) != 0 {
		t.Errorf("no stretches: %v", got)
	}
}

func TestLinksBack(t *testing.T) {
	timeline := fixture()
	if got := timeline.FollowedBy("structures-2018"); !slices.Equal(got, []string{"summit-2026"}) {
		t.Errorf("FollowedBy: %v", got)
	}
	if got := timeline.EventsOf("mou-2026"); !slices.Equal(got, []string{"summit-2026"}) {
		t.Errorf("EventsOf: %v", got)
	}
	if lines := timeline.Lines("structures-2018"); len(lines) != 1 || lines[0].ID != "sea-story" {
		t.Errorf("Lines: %v", lines)
	}
	first, last := timeline.Span()
	if got := model.NewDay(first).String() + " " + model.NewDay(last).String(); got != "2000-08-03 2026-11-30" {
		t.Errorf("Span: %s", got)
	}
}

// A language by its name is that language in every script and region; by its tag it
// is that tag alone.
func TestLanguagesOfSources(t *testing.T) {
	var d model.Dataset
	for _, tag := range []string{"zh", "zh-Hant", "zhx", "id", "tlh"} {
		d.Sources = append(d.Sources, model.Source{ID: "s-" + tag, Lang: tag})
		d.Events = append(d.Events, model.Record{ID: tag, Date: must("2026"), Claims: []model.Claim{{Sources: []string{"s-" + tag}}}})
	}
	timeline := model.New(d)
	for text, want := range map[string]string{
		"lang:중국어": "zh zh-Hant", "lang:chinese,印尼語": "zh zh-Hant id", "lang:zh": "zh", "lang:zh-hant": "zh-Hant", "lang:ZHX": "zhx", "-lang:中文": "zhx id tlh", "lang:tlh": "tlh",
	} {
		s, err := timeline.Select(query(t, text), model.View{})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, r := range s.Records() {
			got = append(got, r.ID)
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s selects %v, want %s", text, got, want)
		}
	}
	if _, err := timeline.Select(query(t, "lang:일본어"), model.View{}); err == nil {
		t.Error("a language that no source has is no mistake")
	}
}
