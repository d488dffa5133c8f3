package data

import (
	"strings"

	"hanjung/model"
)

// vocabulary is the ids of the topics, people and sources that records name, in
// the order in which they are named first.
type vocabulary struct{ topics, people, sources idSet }

// add notes what a record names.
func (v *vocabulary) add(r *model.Record) {
	v.topics.add(r.Topics)
	v.people.add(r.People)
	for i := range r.Parties() {
		v.people.addOne(r.Parties()[i].Person)
	}
	for i := range r.Claims {
		v.topics.add(r.Claims[i].Topics)
		v.sources.add(r.Claims[i].Sources)
	}
	for i := range r.Quotes() {
		v.people.addOne(r.Quotes()[i].Speaker)
		v.topics.add(r.Quotes()[i].Topics)
		v.sources.add(r.Quotes()[i].Sources)
	}
	for i := range r.History() {
		v.sources.add(r.History()[i].Sources)
	}
	for i := range r.Differences() {
		v.topics.add(r.Differences()[i].Topics)
		for j := range r.Differences()[i].Values {
			v.sources.add(r.Differences()[i].Values[j].Sources)
		}
	}
}

// declared notes what a dataset declares, so that nobody declares it again.
func (v *vocabulary) declared(d *model.Dataset) {
	for i := range d.Topics {
		v.topics.addOne(d.Topics[i].ID)
	}
	for i := range d.People {
		v.people.addOne(d.People[i].ID)
	}
	for i := range d.Sources {
		v.sources.addOne(d.Sources[i].ID)
	}
}

// join notes what another vocabulary holds and returns what of it is new.
func (v *vocabulary) join(more *vocabulary) vocabulary {
	return vocabulary{v.topics.join(&more.topics), v.people.join(&more.people), v.sources.join(&more.sources)}
}

func (v *vocabulary) empty() {
	v.topics.empty()
	v.people.empty()
	v.sources.empty()
}

// declareIn adds to a dataset the topics, people and sources that it doesn't
// declare itself, because JSON Lines have no other place for it.
func (v *vocabulary) declareIn(d *model.Dataset) {
	d.Topics = declared(d.Topics, v.topics.ids, func(t *model.Topic) string { return t.ID },
		func(id string) model.Topic { return model.Topic{ID: id, Name: model.Text{EN: id}} })
	d.People = declared(d.People, v.people.ids, func(p *model.Person) string { return p.ID },
		func(id string) model.Person { return model.Person{ID: id, Name: model.Text{EN: id}} })
	d.Sources = declared(d.Sources, v.sources.ids, func(s *model.Source) string { return s.ID }, onlyNamed)
}

// onlyNamed returns a source of which no more is known than that there is one.
func onlyNamed(id string) model.Source { return model.Source{ID: id, Title: id} }

func declared[T any](list []T, ids []string, idOf func(*T) string, entry func(id string) T) []T {
	if len(ids) == 0 {
		return list
	}
	known := make(map[string]bool, len(list))
	for i := range list {
		known[idOf(&list[i])] = true
	}
	all := append(make([]T, 0, len(list)+len(ids)), list...)
	for _, id := range ids {
		if !known[id] {
			all = append(all, entry(id))
		}
	}
	return all
}

// idSet is a set of ids in the order in which they were added.
type idSet struct {
	ids  []string
	seen map[string]struct{}
}

func (s *idSet) add(ids []string) {
	for _, id := range ids {
		s.addOne(id)
	}
}

func (s *idSet) addOne(id string) {
	if _, known := s.seen[id]; known || id == "" {
		return
	}
	if s.seen == nil {
		s.seen = make(map[string]struct{})
	}
	s.seen[id] = struct{}{}
	s.ids = append(s.ids, id)
}

// join adds copies of ids: each of those that are read lies among other texts,
// which must not be kept for its sake.
func (s *idSet) join(more *idSet) (added idSet) {
	n := len(s.ids)
	for _, id := range more.ids {
		if _, known := s.seen[id]; !known {
			s.addOne(strings.Clone(id))
		}
	}
	return idSet{ids: s.ids[n:]}
}

func (s *idSet) empty() {
	s.ids = s.ids[:0]
	clear(s.seen)
}
