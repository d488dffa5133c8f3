package model_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"hanjung/model"
)

// However a query came to be, letter by letter or term by term, what it selects is
// what it selects at once.
func TestSelectAfterIsSelect(t *testing.T) {
	timeline := model.New(events(3000))
	terms := []string{
		"talks", "panda", "-talks", "the", "정상회담", "ㅈㅅㅎㄷ", "ㅎㅈ", "黄海", `"talks beijing"`, "topic:west-sea", "-topic:topic-3", "topic:topic-1,topic-2",
		"from:2016", "to:2010-05", "kind:summit,visit", "is:marked", "-is:marked", "type:any", "person-7", "person:person-7", "주제", "topic 1", "a", "",
	}
	r := rand.New(rand.NewPCG(3, 5))
	var last model.Selection
	var marked []string
	for i := range timeline.Len() {
		if id := timeline.At(i).ID; len(id)%2 == 0 {
			marked = append(marked, id)
		}
	}
	for text, step := "", 0; step < 3000; step++ {
		text = edited(r, text, terms)
		q, err := model.ParseQuery(text)
		if err != nil {
			continue
		}
		v := model.View{Marked: marked}
		want, err := timeline.Select(q, v)
		if err != nil {
			continue
		}
		got, err := timeline.SelectAfter(last, q, v)
		if err != nil {
			t.Fatalf("%q: %v", text, err)
		}
		if !slices.Equal(got.Records(), want.Records()) || got.Total() != want.Total() {
			t.Fatalf("%q after %q selects %d records, want %d", text, last.Query(), got.Len(), want.Len())
		}
		for _, topic := range timeline.Topics() {
			if got.TopicCount(topic.ID) != want.TopicCount(topic.ID) {
				t.Fatalf("%q after %q: %d records have %s, want %d", text, last.Query(), got.TopicCount(topic.ID), topic.ID, want.TopicCount(topic.ID))
			}
		}
		last = got
	}
	other, err := fixture().SelectAfter(last, query(t, "talks"), model.View{})
	if err != nil || ids(other) != "summit-2026" {
		t.Errorf("of another timeline: %q, %v", ids(other), err)
	}
}

// edited changes a query as a person does: adds a letter or a term, takes one away,
// or begins anew.
func edited(r *rand.Rand, text string, terms []string) string {
	written := []rune(text)
	parts := strings.Fields(text)
	switch r.IntN(12) {
	case 0:
		return ""
	case 1, 2:
		return text + " " + terms[r.IntN(len(terms))]
	case 3:
		if len(parts) > 0 {
			at := r.IntN(len(parts))
			return strings.Join(slices.Delete(parts, at, at+1), " ")
		}
	case 4, 5:
		return string(written[:max(len(written)-1, 0)])
	case 6:
		term := []rune(terms[r.IntN(len(terms))])
		return text + " " + string(term[:r.IntN(len(term)+1)])
	default: // goes on with the last word
		for _, term := range terms {
			if len(parts) > 0 && strings.HasPrefix(term, parts[len(parts)-1]) && r.IntN(3) == 0 {
				rest := []rune(strings.TrimPrefix(term, parts[len(parts)-1]))
				return text + string(rest[:min(len(rest), 1)])
			}
		}
		return text + terms[r.IntN(len(terms))]
	}
	return text
}
