package data_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"hanjung/data"
	"hanjung/model"
)

// queries ask about everything that a query can, of the embedded dataset.
var queries = []string{
	"", "type:any", "type:agreement", "-type:event", "type:commitment type:any",
	"topic:west-sea", "topic:서해", `topic:"yellow sea",culture`, "-topic:diplomacy", "topic:west-sea -topic:culture type:any", "topic:thaad,economy topic:diplomacy",
	"kind:summit", "kind:mou,treaty type:any", "-kind:summit kind:visit,dispute",
	"person:xi-jinping", "person:이재명 type:any", "-person:习近平 topic:west-sea", "person:xi-jinping,lee-jae-myung kind:meeting",
	"speaker:xi-jinping", "speaker:이재명,wi-sung-lac type:any", "-speaker:习近平 speaker:lee-jae-myung", "speaker:xi-jinping japan", "speaker:시진핑 일본", "日本 type:any", `"north korea" from:2025`, "-중국 type:any",
	"by:KR", "by:중국 type:commitment", "-by:china,US type:any", `by:"trade ministry"`, `by:"ministry trade",상무부 type:any`, "by:商务部 -by:kim-jung-kwan", "by:wang-wentao,JP", "by:ㅎㄱㅇㅎ", `by:"deep zone"`, "by:talks kind:mou",
	"side:KR", "side:china type:any", "-side:CN type:any", "side:US,JP,KP type:any",
	"place:beijing", "place:베이징,seoul", "-place:busan from:2025", `place:"-" type:any`,
	"source:yonhap", "source:yonhap,xinhua type:any", "-source:y", "lang:ko", "lang:zh,en -lang:ko type:any",
	"id:beijing-summit-2026", "-id:beijing-summit-2026,gyeongju-summit-2025 from:2025",
	"thread:west-sea type:any", "thread:beijing-summit-2026 type:any", "-thread:west-sea topic:west-sea",
	"is:disputed type:any", "is:planned", "-is:planned from:2026", "is:open", "is:overdue", "is:met,in-force", "is:marked type:any", "-is:marked,disputed", "is:open,planned type:any",
	"from:2016", "to:1992-08", "from:2015 to:2017-03 type:any", "in:2025-11,2026-01", "-in:2016..2020", "in:2026-01-04/2026-01-07 type:any", "from:../2016 type:any",
	"talks", "zone talks", `"vice-ministerial talks" type:any`, "한중정상회담", "黄海 type:any", "ㅅㅎ", "ㅈㅅㅎㄷ -서해", "-talks kind:meeting",
	"이재명 -李在明", "xi-jinping 协定 type:any", `"·"`, `-"…" topic:culture -"‘"`, "e", "ea -the type:any", "lee 2026 is:open,planned type:any", "thaad is:disputed from:2016 side:KR -kind:statement",
}

const today = model.Day(20500)

func marked(id string) bool { return len(id)%7 == 0 }

func markedIn(t *model.Timeline) []string {
	var ids []string
	for i := range t.Len() {
		if id := t.At(i).ID; marked(id) {
			ids = append(ids, id)
		}
	}
	return ids
}

// A selection is what asking each record by itself gives.
func TestSelectIsWhatRecordsAnswer(t *testing.T) {
	embedded, err := data.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	for name, d := range map[string]model.Dataset{"embedded": embedded, "random": random(embedded)} {
		t.Run(name, func(t *testing.T) {
			timeline := model.New(d)
			ref := newReference(timeline)
			for _, text := range queries {
				q, err := model.ParseQuery(text)
				if err != nil {
					t.Fatal(err)
				}
				s, err := timeline.Select(q, model.View{Today: today, Marked: markedIn(timeline)})
				if err != nil {
					t.Errorf("%s: %v", text, err)
					continue
				}
				compare(t, ref, s, text)
			}
		})
	}
}

// compare compares all that a selection tells with what it should.
func compare(t *testing.T, ref *reference, s model.Selection, text string) {
	t.Helper()
	want, counts, total := ref.selected(s)
	if got := s.Records(); !slices.Equal(got, want) {
		t.Errorf("%s selects %d records, want %d", text, len(got), len(want))
		return
	}
	if s.Len() != len(want) || s.Total() != total {
		t.Errorf("%s: %d of %d, want %d of %d", text, s.Len(), s.Total(), len(want), total)
	}
	for i, r := range want {
		if s.At(i) != r {
			t.Fatalf("%s: %s stands at %d, not %s", text, s.At(i).ID, i, r.ID)
		}
	}
	for id, n := range counts {
		if got := s.TopicCount(id); got != n {
			t.Errorf("%s: %d have the topic %s, want %d", text, got, id, n)
		}
	}
	for _, r := range ref.records[:100] {
		place, _ := ref.timeline.Place(r.ID)
		at, found := slices.BinarySearchFunc(want, place, func(r *model.Record, place int) int {
			p, _ := ref.timeline.Place(r.ID)
			return p - place
		})
		if i, ok := s.Find(r.ID); i != at || ok != found {
			t.Errorf("%s: %s is found at %d, %v; want %d, %v", text, r.ID, i, ok, at, found)
		}
	}
	compareTimes(t, s, want, text)
}

// compareTimes compares where a selection puts its records in time.
func compareTimes(t *testing.T, s model.Selection, want []*model.Record, text string) {
	t.Helper()
	for _, span := range [][2]model.Day{{-30000, 25000}, {16801, 16900}, {20000, 20000}, {100, 50}} {
		const n = 37
		counts := make([]int, n)
		for _, r := range want {
			if k := model.Stretch(r.When(), span[0], span[1], n); k >= 0 {
				counts[k]++
			}
		}
		if got := s.Density(span[0], span[1], n); !slices.Equal(got, counts) {
			t.Errorf("%s: the density from %d to %d is %v, want %v", text, span[0], span[1], got, counts)
		}
		from := slices.IndexFunc(want, func(r *model.Record) bool { return r.When().IsZero() || r.When().First() >= span[1] })
		if from < 0 {
			from = max(len(want)-1, 0)
		}
		if got := s.From(span[1]); got != from {
			t.Errorf("%s: day %d is at %d, want %d", text, span[1], got, from)
		}
	}
	for _, unit := range []model.Unit{model.Months, model.Years} {
		at := 0
		for _, p := range s.Periods(unit) {
			notable := p.First + slices.IndexFunc(want[p.First:p.First+p.Len], func(r *model.Record) bool {
				return r.Kind == model.Summit && r.Type == model.EventType && !r.Planned
			})
			if got := s.Notable(p); p.First != at || notable >= p.First && got != notable {
				t.Errorf("%s: %s begins at %d with %d, want %d with %d", text, p.Date, p.First, got, at, notable)
			}
			at += p.Len
		}
		if at != len(want) {
			t.Errorf("%s: the periods have %d records, want %d", text, at, len(want))
		}
	}
}

// random makes up records with the ids, topics, people, sources and threads of a
// dataset.
func random(d model.Dataset) model.Dataset {
	r := rand.New(rand.NewPCG(7, 11))
	texts := []string{
		"Talks in the Zone", "vice-ministerial talks", "한·중 정상회담", "서해 구조물", "黃海漁業協定", "Lee Jae-myung met Xi", "THAAD", "", "", "e a",
		"2026 李在明 · 习近平", "재중 상회담", "The West  Sea…", "‘quoted’", "조선해양 ㅈㅅㅎㄷ", "종신형 대사", "자사하다",
	}
	dates := []string{
		"", "2016", "2016~", "2016-03", "2016-07-08", "2015-12-30/2016-01-02", "../1992-08", "2025-11/..", "1992-08-24", "2025-11-01", "2026-01",
		"2026-01-05", "2026-01-04/2026-01-07", "1953/2026", "2017?", "2020-02-29", "0001/9999",
	}
	date := func() model.Date {
		d, _ := model.ParseDate(dates[r.IntN(len(dates))])
		if d.Precision() == model.PrecisionDay && !d.IsSpan() {
			d = model.NewDay(d.First() + model.Day(r.IntN(400)))
		}
		return d
	}
	text := func() model.Text {
		return model.Text{EN: texts[r.IntN(len(texts))], KO: texts[r.IntN(len(texts))], ZH: texts[r.IntN(len(texts))]}
	}
	topics, people, sources := []string{"undeclared", ""}, []string{"nobody", ""}, []string{"no-source"}
	for i := range d.Topics {
		topics = append(topics, d.Topics[i].ID)
	}
	for i := range d.People {
		people = append(people, d.People[i].ID)
	}
	for i := range d.Sources {
		sources = append(sources, d.Sources[i].ID)
	}
	some := func(ids []string) []string {
		var picked []string
		for range r.IntN(4) {
			picked = append(picked, ids[r.IntN(min(len(ids), 20))])
		}
		return picked
	}
	fill := func(typ model.Type, rec *model.Record, id string) {
		*rec = model.Record{ID: id, Type: typ, Date: date(), Due: date(), Title: text(), Topics: some(topics)}
		if typ == model.AgreementType {
			rec.Signed = date()
		}
		if kinds := model.KindsOf(typ); len(kinds) > 0 {
			rec.Kind = kinds[r.IntN(len(kinds))]
		}
		for range r.IntN(3) {
			rec.Claims = append(rec.Claims, model.Claim{Text: text(), Topics: some(topics), Sources: some(sources)})
		}
		if r.IntN(3) == 0 {
			rec.Fill().Quotes = []model.Quote{{Speaker: people[r.IntN(len(people))], Text: text(), Topics: some(topics), Sources: some(sources)}}
		}
		if r.IntN(5) == 0 {
			rec.Fill().Differences = []model.Difference{{About: text(), Topics: some(topics), Values: []model.Value{{Value: text(), Sources: some(sources)}}}}
		}
		if r.IntN(3) == 0 {
			rec.Place = []model.Text{{EN: "Beijing", KO: "베이징"}, {KO: "서울", EN: "Seoul"}, {EN: "Busan"}, {EN: "—"}}[r.IntN(4)]
		}
		if states := model.StatesOf(typ); len(states) > 0 && r.IntN(2) == 0 {
			rec.Fill().History = []model.Step{{State: states[r.IntN(len(states))], Text: text(), Sources: some(sources)}}
		}
		if typ == model.EventType {
			rec.People, rec.Planned = some(people), r.IntN(9) == 0
		} else {
			rec.Fill().MadeBy = []model.Side{model.Sides()[r.IntN(6)]}
			rec.Fill().Parties = []model.Party{{Side: model.Sides()[r.IntN(6)], Body: text(), Person: people[r.IntN(len(people))]}}
		}
	}
	for typ, n := range map[model.Type]int{model.EventType: 1500, model.AgreementType: 400, model.CommitmentType: 300} {
		list := d.Records(typ)
		old := *list
		*list = make([]model.Record, n)
		for i := range *list {
			id := fmt.Sprintf("%s-%d", typ, i)
			if i < len(old) {
				id = old[i].ID
			}
			fill(typ, &(*list)[i], id)
			if i < len(old) {
				(*list)[i].Fill().Follows = old[i].Follows()
			}
		}
	}
	return d
}

// hasAny reports whether two lists share something.
func hasAny(a, b []string) bool {
	return slices.ContainsFunc(a, func(s string) bool { return slices.Contains(b, s) })
}

func folded(names ...string) []string {
	var all []string
	for _, n := range names {
		all = append(all, model.FoldName(n))
	}
	return all
}

// initialsOf writes a text with the first consonants of its syllables.
func initialsOf(s string) string {
	return strings.Map(func(r rune) rune {
		if '가' <= r && r <= '힣' {
			return []rune("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ")[(r-'가')/588]
		}
		return r
	}, s)
}
