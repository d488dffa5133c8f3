package model_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"

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
// or two claims, sometimes people, over thirty years, cited from a thousand sources.
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
