package data_test

import (
	"slices"
	"strings"

	"hanjung/model"
)

// reference answers queries in the plainest way: it asks every record about every
// term.
type reference struct {
	timeline *model.Timeline
	records  []*model.Record
	texts    map[*model.Record]string
}

func newReference(t *model.Timeline) *reference {
	ref := &reference{timeline: t, texts: make(map[*model.Record]string)}
	for i := range t.Len() {
		r := t.At(i)
		ref.records = append(ref.records, r)
		ref.texts[r] = ref.text(r)
	}
	return ref
}

// selected returns what the query of a selection selects, how many records each
// topic would show, and how many there are of its types.
func (ref *reference) selected(s model.Selection) (records []*model.Record, topics map[string]int, total int) {
	topics = map[string]int{"nothing": 0}
	terms := s.Query().Without(model.TypeField).Terms()
	var answers [][]func(*model.Record) bool
	for _, term := range terms {
		var values []func(*model.Record) bool
		for _, v := range term.Values {
			values = append(values, ref.answer(term.Field, v, s.Today()))
		}
		answers = append(answers, values)
	}
	for _, r := range ref.records {
		if !slices.Contains(s.Types(), r.Type) {
			continue
		}
		total++
		others, all := 1, true
		for i, term := range terms {
			if slices.ContainsFunc(answers[i], func(holds func(*model.Record) bool) bool { return holds(r) }) == term.Not {
				all = false
				if term.Field != model.TopicField {
					others = 0
				}
			}
		}
		if all {
			records = append(records, r)
		}
		for _, id := range r.AllTopics() {
			topics[id] += others
		}
	}
	return records, topics, total
}

// answer returns whether a record has a value of a field.
func (ref *reference) answer(field model.Field, v string, today model.Day) func(*model.Record) bool {
	name := model.FoldName(v)
	switch field {
	case model.Words:
		words := ref.spellings(v)
		return func(r *model.Record) bool { return ref.mentions(r, words) }
	case model.TopicField:
		ids := ref.topicsCalled(name)
		return func(r *model.Record) bool { return hasAny(r.AllTopics(), ids) }
	case model.PersonField:
		ids := ref.peopleCalled(name)
		return func(r *model.Record) bool { return hasAny(r.AllPeople(), ids) }
	case model.SpeakerField:
		ids := ref.peopleCalled(name)
		return func(r *model.Record) bool {
			return slices.ContainsFunc(r.Quotes(), func(q model.Quote) bool { return q.Speaker != "" && slices.Contains(ids, q.Speaker) })
		}
	case model.ByField:
		ids := ref.peopleCalled(name)
		return func(r *model.Record) bool { return ref.isBy(r, v, ids) }
	case model.KindField:
		return func(r *model.Record) bool { return string(r.Kind) == v }
	case model.SideField:
		return func(r *model.Record) bool {
			return slices.ContainsFunc(ref.sides(r), func(s model.Side) bool { return slices.Contains(folded(append(s.Name().All(), string(s))...), name) })
		}
	case model.PlaceField:
		return func(r *model.Record) bool {
			return slices.ContainsFunc(folded(r.Place.All()...), func(place string) bool { return strings.Contains(place, name) })
		}
	case model.SourceField, model.LangField:
		ids := ref.sourcesCalled(field, v)
		return func(r *model.Record) bool { return hasAny(r.Sources(), ids) }
	case model.IDField:
		return func(r *model.Record) bool { return r.ID == v }
	case model.ThreadField:
		story := ref.story(v)
		return func(r *model.Record) bool { return slices.Contains(story, r.ID) }
	case model.IsField:
		return func(r *model.Record) bool { return is(r, v, today) }
	default:
		return func(r *model.Record) bool { return inPeriod(r, field, v) }
	}
}

func (ref *reference) text(r *model.Record) string {
	texts := append(r.Title.All(), r.Place.All()...)
	for _, c := range r.Claims {
		texts = append(texts, c.Text.All()...)
	}
	for _, q := range r.Quotes() {
		texts = append(texts, q.Text.All()...)
	}
	for _, d := range r.Differences() {
		texts = append(texts, d.About.All()...)
		for _, v := range d.Values {
			texts = append(texts, v.Value.All()...)
		}
	}
	for _, h := range r.History() {
		texts = append(texts, h.Text.All()...)
	}
	for _, p := range r.Parties() {
		texts = append(texts, p.Body.All()...)
	}
	for _, id := range r.AllTopics() {
		if tp, ok := ref.timeline.Topic(id); ok {
			texts = append(append(texts, tp.Name.All()...), tp.Aliases...)
		}
	}
	for _, id := range r.AllPeople() {
		if p, ok := ref.timeline.Person(id); ok {
			texts = append(append(texts, p.Name.All()...), p.Aliases...)
		}
	}
	for i := range texts {
		texts[i] = model.Fold(texts[i])
	}
	return strings.Join(texts, "\n")
}

func (ref *reference) mentions(r *model.Record, words []string) bool {
	for _, w := range words {
		in := ref.texts[r]
		if strings.Trim(w, "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ") == "" {
			in = initialsOf(in)
		}
		if strings.Contains(in, w) {
			return true
		}
	}
	return false
}

// spellings returns a word and the other names of what is called so.
func (ref *reference) spellings(word string) []string {
	words := []string{model.Fold(word)}
	name := model.FoldName(word)
	add := func(names []string) {
		if name == "" || !slices.Contains(folded(names...), name) {
			return
		}
		for _, n := range names {
			if n = model.Fold(n); len([]rune(n)) >= 4 || len([]rune(n)) >= 2 && len([]rune(n)) < len(n) {
				words = append(words, n)
			}
		}
	}
	for _, tp := range ref.timeline.Topics() {
		add(append(tp.Name.All(), tp.Aliases...))
		for _, names := range tp.Includes {
			add(names)
		}
	}
	for _, p := range ref.timeline.People() {
		add(append(p.Name.All(), p.Aliases...))
	}
	for _, side := range model.Sides() {
		if side != model.Other {
			add(side.Name().All())
		}
	}
	return words
}

func (ref *reference) topicsCalled(name string) []string {
	var ids []string
	for _, tp := range ref.timeline.Topics() {
		called := append(append(append(tp.Name.All(), tp.ID), tp.Aliases...), slices.Concat(tp.Includes...)...)
		if slices.Contains(folded(called...), name) {
			ids = append(ids, tp.ID)
		}
	}
	return ids
}

func (ref *reference) peopleCalled(name string) []string {
	var ids []string
	for _, p := range ref.timeline.People() {
		if slices.Contains(folded(append(append(p.Name.All(), p.ID), p.Aliases...)...), name) {
			ids = append(ids, p.ID)
		}
	}
	return ids
}

func (ref *reference) sides(r *model.Record) []model.Side {
	sides := slices.Clone(r.MadeBy())
	for _, p := range r.Parties() {
		sides = append(sides, p.Side)
	}
	for _, id := range r.People {
		if p, ok := ref.timeline.Person(id); ok {
			for _, role := range p.Roles {
				sides = append(sides, role.Side)
			}
		}
	}
	return sides
}

// isBy reports whether a record was signed or made by what is called so: a side, one
// of some people, or a body whose name has all the words.
func (ref *reference) isBy(r *model.Record, v string, people []string) bool {
	name := model.FoldName(v)
	isSide := func(s model.Side) bool { return slices.Contains(folded(append(s.Name().All(), string(s))...), name) }
	return slices.ContainsFunc(r.MadeBy(), isSide) || slices.ContainsFunc(r.Parties(), func(p model.Party) bool {
		return isSide(p.Side) || p.Person != "" && slices.Contains(people, p.Person) ||
			slices.ContainsFunc(p.Body.All(), func(body string) bool { return hasWords(body, v) })
	})
}

// hasWords reports whether a name has words that begin with those of a text, or, in
// Korean and Chinese, has them in it.
func hasWords(name, text string) bool {
	for word := range strings.FieldsSeq(text) {
		has := func(in string) bool { return strings.HasPrefix(model.FoldName(in), model.FoldName(word)) }
		whole := model.FoldName(name)
		if !slices.ContainsFunc(strings.FieldsFunc(name, func(r rune) bool { return strings.ContainsRune(" ,-.·", r) }), has) &&
			(word[0] < 0x80 || !strings.Contains(whole, model.FoldName(word)) && !strings.Contains(initialsOf(whole), model.FoldName(word))) {
			return false
		}
	}
	return true
}

func (ref *reference) sourcesCalled(field model.Field, v string) []string {
	if _, exact := ref.timeline.Source(v); exact && field == model.SourceField {
		return []string{v}
	}
	var ids []string
	want := model.FoldName(v)
	for _, s := range ref.timeline.Sources() {
		is := strings.HasPrefix(model.FoldName(s.ID), want) || strings.HasPrefix(model.FoldName(s.Publisher), want)
		if field == model.LangField {
			is = model.FoldName(s.Lang) == want
		}
		if is {
			ids = append(ids, s.ID)
		}
	}
	return ids
}

func (ref *reference) story(v string) []string {
	for _, th := range ref.timeline.Threads() {
		if slices.Contains(folded(append(th.Name.All(), th.ID)...), model.FoldName(v)) {
			return ref.timeline.Story(&th)
		}
	}
	return ref.timeline.StoryOf(v)
}

func is(r *model.Record, fact string, today model.Day) bool {
	switch fact {
	case "disputed":
		return len(r.Differences()) > 0
	case "planned":
		return r.Planned
	case "open":
		return r.State() == model.Open || r.State() == model.Progress
	case "overdue":
		return r.Overdue(today)
	case "marked":
		return marked(r.ID)
	}
	return string(r.State()) == fact
}

func inPeriod(r *model.Record, field model.Field, v string) bool {
	period, err := model.ParsePeriod(v)
	if err != nil || r.When().IsZero() {
		return false
	}
	first, last := r.When().First(), r.When().Last()
	return (field == model.ToField || last >= period.First()) && (field == model.FromField || first <= period.Last())
}
