package model

import "slices"

// Dataset returns the selection as a dataset of its own: its records, the
// agreements and commitments that its events name, and the topics, people and
// sources that any of those name. Links to records that are left out are left
// out too. The query that selects everything by saying nothing yields the whole
// dataset.
func (s Selection) Dataset() Dataset {
	t := s.timeline
	x := &extract{timeline: t, records: make(map[string]bool)}
	for _, p := range s.places {
		x.add(t.At(p))
	}
	if s.query.IsZero() && len(s.filter.types) == 1 && s.filter.types[0] == EventType {
		for i := range t.records {
			x.add(t.At(i))
		}
	}
	return x.dataset()
}

// extract collects a part of a timeline.
type extract struct {
	timeline *Timeline
	records  map[string]bool
}

func (x *extract) add(r *Record) {
	x.records[r.ID] = true
	for _, id := range slices.Concat(r.Agreements, r.Commitments) {
		if _, ok := x.timeline.Record(id); ok {
			x.records[id] = true
		}
	}
}

func (x *extract) dataset() Dataset {
	t := x.timeline
	d := Dataset{About: t.about, Eras: t.eras}
	topics, people, sources := make(map[string]bool), make(map[string]bool), make(map[string]bool)
	for i := range t.records {
		r := t.records[i]
		if !x.records[r.ID] {
			continue
		}
		note(topics, r.AllTopics())
		note(people, r.AllPeople())
		note(sources, r.Sources())
		r.Follows = x.only(r.Follows)
		list := d.Records(r.Type)
		r.Type = "" // the list says it
		*list = append(*list, r)
	}
	d.Topics = kept(t.topics.list, topics, func(v *Topic) string { return v.ID })
	d.People = kept(t.people.list, people, func(v *Person) string { return v.ID })
	d.Sources = kept(t.sources.list, sources, func(v *Source) string { return v.ID })
	for _, th := range t.threads.list {
		if th.Roots = x.only(th.Roots); len(th.Roots) > 0 {
			d.Threads = append(d.Threads, th)
		}
	}
	return d
}

// only returns the ids of records that are in the extract.
func (x *extract) only(ids []string) []string {
	var in []string
	for _, id := range ids {
		if x.records[id] {
			in = append(in, id)
		}
	}
	return in
}

func note(seen map[string]bool, ids []string) {
	for _, id := range ids {
		seen[id] = true
	}
}

func kept[T any](list []T, keep map[string]bool, id func(*T) string) []T {
	var some []T
	for i := range list {
		if keep[id(&list[i])] {
			some = append(some, list[i])
		}
	}
	return some
}
