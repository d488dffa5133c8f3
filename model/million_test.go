package model_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"runtime"
	"slices"
	"strings"
	"testing"
	"text/tabwriter"
	"time"

	"hanjung/model"
)

// words are what the texts of a made-up timeline consist of, the frequent ones
// first.
var words = strings.Fields(`the of and to in a for on with that by both sides agreed talks Beijing Seoul trade
	cooperation ministers leaders exchange maritime boundary fisheries level year held met said would zone culture
	summit agreement visit foreign affairs economic statement structures vice-ministerial students tourism free
	visa group film drama concert football nuclear peninsula stability denuclearisation export semiconductor panda
	patrol measures provisional resume announced signed memorandum ports shipping customs environment dust supply
	chains minerals battery swap currency pension fraud inspection persimmon 서해 한중 정상회담 문화 교류 협력 구조물
	黄海 会谈 合作 渔业 协定 文化 Shanghai Busan Incheon Qingdao Dalian Gyeongju Shenzhen court ruling consulate
	archive scholar museum temple calligraphy baduk orchestra vaccine quarantine satellite typhoon rescue drill`)

// writer makes up a timeline of events: with one to three of eleven topics, one
// or two claims, sometimes people, over thirty years, cited from a thousand
// sources; about 300 bytes a line as JSON Lines.
type writer struct{ *rand.Rand }

// text returns about so many words, the frequent ones often.
func (w writer) text(about int) model.Text {
	var b strings.Builder
	for range about + w.IntN(about) {
		at := w.Float64()
		b.WriteString(words[int(at*at*float64(len(words)))])
		b.WriteByte(' ')
	}
	return model.Text{EN: strings.TrimSpace(b.String())}
}

// some returns so many different ids.
func (w writer) some(ids []string, n int) []string {
	var picked []string
	for len(picked) < n {
		if id := ids[w.IntN(len(ids))]; !slices.Contains(picked, id) {
			picked = append(picked, id)
		}
	}
	return picked
}

func numbered(name string, n int) []string {
	ids := make([]string, n)
	for i := range ids {
		ids[i] = fmt.Sprintf("%s-%d", name, i)
	}
	return ids
}

// events makes up a dataset.
func events(n int) model.Dataset {
	w := writer{rand.New(rand.NewPCG(1, uint64(n)))}
	topics, people, sources := numbered("topic", 11), numbered("person", 200), numbered("source", 1000)
	topics[0] = "west-sea"
	d := model.Dataset{Events: make([]model.Record, n)}
	for i, id := range topics {
		d.Topics = append(d.Topics, model.Topic{ID: id, Name: model.Text{EN: fmt.Sprintf("Topic %d", i), KO: fmt.Sprintf("주제 %d", i), ZH: fmt.Sprintf("题目%d", i)}})
	}
	for i, id := range people {
		d.People = append(d.People, model.Person{
			ID: id, Name: model.Text{EN: fmt.Sprintf("Person %d", i), KO: fmt.Sprintf("사람 %d", i)},
			Roles: []model.Role{{Side: model.Sides()[i%5]}},
		})
	}
	for i, id := range sources {
		d.Sources = append(d.Sources, model.Source{ID: id, Publisher: fmt.Sprintf("Paper %d", i%40), Lang: []string{"en", "ko", "zh"}[i%3]})
	}
	kinds := model.KindsOf(model.EventType)
	first := model.DayOf(1996, 1, 1)
	for i := range d.Events {
		r := &d.Events[i]
		*r = model.Record{
			Type: model.EventType, ID: fmt.Sprintf("e%d", i), Date: model.NewDay(first + model.Day(w.IntN(30*365))),
			Title: w.text(5), Kind: kinds[w.IntN(len(kinds))], Topics: w.some(topics, 1+w.IntN(3)),
			Claims: make([]model.Claim, 1+w.IntN(2)),
		}
		if w.IntN(4) == 0 {
			r.People = w.some(people, 1+w.IntN(2))
		}
		for k := range r.Claims {
			r.Claims[k] = model.Claim{Text: w.text(9), Sources: w.some(sources, 1+w.IntN(2))}
		}
	}
	return d
}

// column is what one size of timeline took.
type column struct {
	timeline *model.Timeline
	figures  []string
	names    []string
}

func (c *column) add(name, figure string) {
	c.names, c.figures = append(c.names, name), append(c.figures, figure)
}

// time notes the median of some runs.
func (c *column) time(name string, run func()) {
	var times []time.Duration
	for begun := time.Now(); len(times) < 5 || time.Since(begun) < 200*time.Millisecond && len(times) < 1000; {
		start := time.Now()
		run()
		times = append(times, time.Since(start))
	}
	slices.Sort(times)
	c.add(name, fmt.Sprintf("%.3g ms", float64(times[len(times)/2].Nanoseconds())/1e6))
}

// once notes the time and the memory that something takes the first time.
func (c *column) once(name string, run func()) {
	before, start := memory(), time.Now()
	run()
	took := time.Since(start)
	c.add(name, fmt.Sprintf("%.3g ms, %.1f MB", float64(took.Nanoseconds())/1e6, float64(int64(memory()-before))/1e6))
}

func memory() uint64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

// query notes the time of a selection with the counts of all topics, made after
// another that the window shows already.
func (c *column) query(b *testing.B, name, before, text string) {
	b.Helper()
	last := selected(b, c.timeline, before)
	c.time(name, func() {
		q, err := model.ParseQuery(text)
		if err != nil {
			b.Fatal(err)
		}
		s, err := c.timeline.SelectAfter(last, q, model.View{})
		if err != nil {
			b.Fatal(err)
		}
		for _, topic := range c.timeline.Topics() {
			s.TopicCount(topic.ID)
		}
	})
}

func selected(tb testing.TB, t *model.Timeline, text string) model.Selection {
	tb.Helper()
	q, err := model.ParseQuery(text)
	if err != nil {
		tb.Fatal(err)
	}
	s, err := t.Select(q, model.View{})
	if err != nil {
		tb.Fatal(err)
	}
	return s
}

func (c *column) measure(b *testing.B, n int) {
	b.Helper()
	var d model.Dataset
	c.once("dataset", func() { d = events(n) })
	lines := 0
	for i := range min(n, 1000) {
		line, err := json.Marshal(&d.Events[i])
		if err != nil {
			b.Fatal(err)
		}
		lines += len(line) + 1
	}
	c.add("the same as JSON Lines", fmt.Sprintf("%.1f MB", float64(lines)*float64(n)/float64(min(n, 1000))/1e6))
	c.once("New", func() { c.timeline = model.New(d) })
	c.once("first selection", func() { selected(b, c.timeline, "").TopicCount("west-sea") })
	c.once("Warm, all the rest", func() { c.timeline.Warm() })

	c.query(b, "no term", "", "")
	c.query(b, "topic:west-sea", "", "topic:west-sea")
	c.query(b, "topic:west-sea,topic-3 from:2016", "", "topic:west-sea,topic-3 from:2016")
	c.query(b, "in:2016-05", "", "in:2016-05")
	c.query(b, "kind:summit person:person-7", "", "kind:summit person:person-7")
	c.query(b, "side:cn -is:planned", "", "side:cn -is:planned")
	c.query(b, "lang:ko source:paper", "", "lang:ko source:paper")
	c.query(b, "p", "", "p")
	c.query(b, "panda", "", "panda")
	c.query(b, "talks", "", "talks")
	c.query(b, "the", "", "the")
	c.query(b, "denuclearisation", "", "denuclearisation")
	c.query(b, "talks beijing", "", "talks beijing")
	c.query(b, `"talks beijing"`, "", `"talks beijing"`)
	c.query(b, "정상회담", "", "정상회담")
	c.query(b, "pan → pand", "pan", "pand")
	c.query(b, "talks → talks bei", "talks", "talks bei")
	c.query(b, "talks → talks topic:west-sea", "talks", "talks topic:west-sea")
	c.query(b, "talks from:2016 → talks", "talks from:2016", "talks")
	c.once("initials, the first time", func() { selected(b, c.timeline, "ㅈㅅㅎㄷ") })
	c.query(b, "ㅈㅅㅎㄷ", "", "ㅈㅅㅎㄷ")

	s := selected(b, c.timeline, "topic:west-sea")
	from, to := c.timeline.Span()
	c.time("Density, 100 stretches", func() { s.Density(from, to, 100) })
	c.time("Periods, months", func() { s.Periods(model.Months) })
	c.time("Periods, years", func() { s.Periods(model.Years) })
	years := s.Periods(model.Years)
	c.time("Notable, of 30 years", func() {
		for _, p := range years {
			s.Notable(p)
		}
	})
	id := s.At(s.Len() / 2).ID
	c.time("Find, 1000 times", func() {
		for range 1000 {
			s.Find(id)
		}
	})
	c.time("From, 1000 times", func() {
		for range 1000 {
			s.From(to - 4000)
		}
	})
	c.time("At, 1000 times", func() {
		for i := range 1000 {
			s.At(i * 7 % s.Len())
		}
	})
}

// BenchmarkMillion prints a table of what selecting takes as a timeline grows:
// medians, with the counts of all topics.
func BenchmarkMillion(b *testing.B) {
	sizes := []int{1000, 10_000, 100_000, 1_000_000}
	columns := make([]column, len(sizes))
	var table strings.Builder
	w := tabwriter.NewWriter(&table, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprint(w, "events\t")
	for i, n := range sizes {
		columns[i].measure(b, n)
		columns[i].timeline = nil
		fmt.Fprintf(w, "%d\t", n)
	}
	fmt.Fprintln(w)
	for row, name := range columns[0].names {
		fmt.Fprintf(w, "%s\t", name)
		for _, c := range columns {
			fmt.Fprintf(w, "%s\t", c.figures[row])
		}
		fmt.Fprintln(w)
	}
	_ = w.Flush()
	fmt.Fprintf(os.Stdout, "\n%s\n", table.String())
}
