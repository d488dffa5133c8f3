package model

import (
	"slices"
	"strings"
)

// Dataset returns the selection as a dataset of its own: its records, the
// agreements and commitments that its events name, and the topics, people and
// sources that any of those name; its About says by which query. Links to records that are left out are left
// out too. A selection that leaves no record out is the whole dataset, with the
// sources that nothing cites; so is that of the query that says nothing.
//
// The query selects of it what it selects of the timeline. For that, a topic, a
// person, a source or a language that the query names comes along even where no
// record has it, and a thread whose roots are left out begins with the first of
// its records that are not. What a dataset can't hold is lost: terms on id: and
// thread: that name a record which is left out, or a thread of which no record
// is in, are unknown to it; thread: with the id of a record leads no further
// than to the first one that is left out; and nothing in it is:marked.
func (s Selection) Dataset() Dataset {
	t := s.timeline
	x := &extract{timeline: t, query: s.query, records: make(map[string]bool)}
	if s.isEverything() {
		return x.everything()
	}
	for place := range s.found.places {
		x.add(t.At(place))
	}
	all := t.byID.Len()
	if s.sifted != nil {
		all = s.sifted.records
	}
	if len(x.records) == all {
		return x.everything()
	}
	return x.dataset()
}

// isEverything reports whether the selection is that of the query that says
// nothing.
func (s Selection) isEverything() bool {
	return s.query.IsZero() && slices.Equal(s.filter.types, []Type{EventType})
}

// extract collects a part of a timeline.
type extract struct {
	timeline *Timeline
	query    Query
	records  map[string]bool
}

func (x *extract) add(r *Record) {
	x.records[r.ID] = true
	for _, id := range slices.Concat(r.Agreements(), r.Commitments()) {
		if _, ok := x.timeline.Record(id); ok {
			x.records[id] = true
		}
	}
}

// everything returns the dataset that the timeline was made of, its records in
// order of time.
func (x *extract) everything() Dataset {
	t := x.timeline
	d := Dataset{
		About: t.about, Topics: t.topics.list, People: t.people.list,
		Threads: t.threads.list, Eras: t.eras, Sources: t.sources.list,
	}
	for _, typ := range Types() { // moved whenever there is no more room, a million would take three times as much
		list := d.Records(typ)
		*list = slices.Grow(*list, t.ix.types().of(string(typ)).count())
	}
	for _, r := range t.records {
		d.put(*r)
	}
	return d
}

func (x *extract) dataset() Dataset {
	t := x.timeline
	d := Dataset{About: t.about, Eras: t.eras}
	d.About.Query = x.origin()
	topics, people, sources := make(map[string]bool), make(map[string]bool), make(map[string]bool)
	for _, record := range t.records {
		r := *record
		if !x.records[r.ID] {
			continue
		}
		note(topics, r.AllTopics())
		note(people, r.AllPeople())
		note(sources, r.Sources())
		if follows := x.only(r.Follows()); len(follows) < len(r.Follows()) {
			rare := *r.Rare
			rare.Follows, r.Rare = follows, &rare
		}
		d.put(r)
	}
	x.noteNamed(topics, people, sources)
	d.Topics = kept(t.topics.list, topics, func(v *Topic) string { return v.ID })
	d.People = kept(t.people.list, people, func(v *Person) string { return v.ID })
	d.Sources = kept(t.sources.list, sources, func(v *Source) string { return v.ID })
	for _, th := range t.threads.list {
		if th.Roots = x.roots(&th); len(th.Roots) > 0 {
			d.Threads = append(d.Threads, th)
		}
	}
	return d
}

// origin returns the query that selects the extract from the dataset that has the
// title and version, of which the timeline may be an extract already.
func (x *extract) origin() string {
	before, now := x.timeline.about.Query, x.query.String()
	if before == now {
		return now
	}
	return strings.TrimSpace(before + " " + now)
}

// put adds a record to the list of its type.
func (d *Dataset) put(r Record) {
	list := d.Records(r.Type)
	r.Type = "" // the list says it
	*list = append(*list, r)
}

// noteNamed notes what the query names and no record of the extract has, so that
// the query is understood there too.
func (x *extract) noteNamed(topics, people, sources map[string]bool) {
	t := x.timeline
	same := func(id string) (string, bool) { return id, true }
	for _, term := range x.query.terms {
		for _, value := range term.Values {
			one := Term{Field: term.Field, Values: []string{value}}
			switch term.Field {
			case TopicField:
				noteFirst(topics, t.idsOf(TopicField, value), same)
			case PersonField, SpeakerField:
				noteFirst(people, t.idsOf(PersonField, value), same)
			case ByField:
				if id, ok := t.idOf(ByField, value); ok {
					people[id] = true
				}
			case SourceField, LangField:
				noteFirst(sources, t.sources.list, func(v Source) (string, bool) {
					return v.ID, one.isKnownTo(Dataset{Sources: []Source{v}})
				})
			default: // names nothing that a dataset declares beside its records
			}
		}
	}
}

// isKnownTo reports whether a dataset has what the term names.
func (t Term) isKnownTo(d Dataset) bool {
	_, err := New(d).matching(&filter{}, &t, View{})
	return err == nil
}

// noteFirst notes the first entry of a list that is named, unless one that is
// named has been noted.
func noteFirst[T any](seen map[string]bool, list []T, named func(T) (id string, is bool)) {
	first := ""
	for _, v := range list {
		id, is := named(v)
		switch {
		case is && seen[id]:
			return
		case is && first == "":
			first = id
		}
	}
	if first != "" {
		seen[first] = true
	}
}

// roots returns the records from which all records of a thread that are in the
// extract follow: its own roots, as far as they are in, and the first behind
// every gap.
func (x *extract) roots(th *Thread) []string {
	t := x.timeline
	all, reached := make(map[string]bool), make(map[string]bool)
	inside := func(id string) []string { return x.only(t.FollowedBy(id)) }
	for _, id := range th.Roots {
		t.reach(id, all, t.FollowedBy)
	}
	roots := x.only(th.Roots)
	for _, id := range roots {
		t.reach(id, reached, inside)
	}
	for _, id := range x.only(t.InOrder(all)) {
		if !reached[id] {
			roots = append(roots, id)
			t.reach(id, reached, inside)
		}
	}
	return roots
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
