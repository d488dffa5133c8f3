package model

import (
	"maps"
	"slices"
	"sync"
)

// Timeline is a dataset that has been sorted, connected and indexed. It never
// changes, so that any number of goroutines may read it; what it returns must
// not be changed either.
type Timeline struct {
	about   About
	records []*Record // in order of time; of one day, in the dataset's order
	topics  index[Topic]
	people  index[Person]
	sources index[Source]
	threads index[Thread]
	eras    []Era

	byID      *IDs                       // of records, numbered in the dataset's order
	places    []int32                    // by number: where in the order of time a record stands
	answers   map[string][]string        // by the id of the record that is followed
	events    map[string][]string        // by the id of an agreement or commitment
	namesakes func() map[string][]string // other names by name, made at the first search
	offered   map[Field]func() []value   // by field: the values that completion offers, made when first asked for
	lines     func() storylines          // made when first asked for
	named     func() directory           // what beside records is looked up by its names
	titled    func() directory           // the records
	ix        indexes
}

// index is a list whose entries are also found by id.
type index[T any] struct {
	list []T
	byID *IDs
}

func newIndex[T any](list []T, id func(*T) string) index[T] {
	return index[T]{list, NewIDs(len(list), func(i int) string { return id(&list[i]) })}
}

func (ix index[T]) find(id string) (*T, bool) {
	i, ok := ix.byID.Find(id)
	if !ok {
		return nil, false
	}
	return &ix.list[i], true
}

// New connects a dataset. It keeps its lists, which must not be changed
// afterwards: a copy of a million records would need as much memory again. Of
// records with one id the first is found by it; a checked dataset has none.
func New(d Dataset) *Timeline {
	t := &Timeline{
		about:   d.About,
		topics:  newIndex(d.Topics, func(v *Topic) string { return v.ID }),
		people:  newIndex(d.People, func(v *Person) string { return v.ID }),
		sources: newIndex(d.Sources, func(v *Source) string { return v.ID }),
		threads: newIndex(d.Threads, func(v *Thread) string { return v.ID }),
		eras:    d.Eras,
		answers: make(map[string][]string),
		events:  make(map[string][]string),
	}
	all := numberedIn(d)
	var both sync.WaitGroup // either takes a quarter of a second for a million records
	both.Go(func() { t.byID = NewIDs(all.len(), func(number int) string { return all.at(number).ID }) })
	both.Go(func() { t.records, t.places = all.ordered() })
	both.Wait()
	t.connect()
	t.ix = t.newIndexes()
	t.namesakes = sync.OnceValue(t.foldNames)
	t.offered = t.offerings()
	t.named, t.titled = sync.OnceValue(t.makeNamed), sync.OnceValue(t.makeTitled)
	t.lines = sync.OnceValue(t.allLines)
	return t
}

// numbered is the records of a dataset, numbered through its lists.
type numbered [][]Record

func numberedIn(d Dataset) numbered {
	var lists numbered
	for _, typ := range Types() {
		lists = append(lists, typed(*d.Records(typ), typ))
	}
	return lists
}

func (lists numbered) len() (n int) {
	for _, list := range lists {
		n += len(list)
	}
	return n
}

func (lists numbered) at(number int) *Record {
	for number >= len(lists[0]) {
		number, lists = number-len(lists[0]), lists[1:]
	}
	return &lists[0][number]
}

// ordered returns the records in order of time, those of one date in the
// dataset's order, and the place of each by its number. It sorts the dates and
// counts the records to each, which for a million records takes a quarter of the
// time that comparing them would.
func (lists numbered) ordered() (records []*Record, places []int32) {
	n := lists.len()
	ranks := make([]uint64, 0, n)
	place := make(map[uint64]int) // by rank: where the next record of that date goes
	for _, list := range lists {
		for i := range list {
			rank := list[i].When().rank()
			ranks = append(ranks, rank)
			place[rank]++
		}
	}
	next := 0
	for _, rank := range slices.Sorted(maps.Keys(place)) {
		place[rank], next = next, next+place[rank]
	}
	records, places = make([]*Record, n), make([]int32, 0, n)
	for _, list := range lists {
		for i := range list {
			rank := ranks[len(places)]
			at := place[rank]
			records[at] = &list[i]
			places = append(places, int32(at))
			place[rank] = at + 1
		}
	}
	return records, places
}

// typed returns the records of a list with the type that it implies: those of the
// list where they say it themselves, or else copies.
func typed(records []Record, typ Type) []Record {
	copied := false
	for i := range records {
		if records[i].Type == typ {
			continue
		}
		if !copied {
			records, copied = slices.Clone(records), true
		}
		records[i].Type = typ
	}
	return records
}

// connect notes the way back along every link between records.
func (t *Timeline) connect() {
	for _, r := range t.records {
		for _, id := range r.Follows() {
			t.answers[id] = append(t.answers[id], r.ID)
		}
		for _, id := range r.Agreements() {
			t.events[id] = append(t.events[id], r.ID)
		}
		for _, id := range r.Commitments() {
			t.events[id] = append(t.events[id], r.ID)
		}
	}
}

// About says what dataset the timeline was made of.
func (t *Timeline) About() About { return t.about }

// Len returns the number of records of every type.
func (t *Timeline) Len() int { return len(t.records) }

// At returns the record at a place in the order of time, from 0 to Len()-1.
func (t *Timeline) At(i int) *Record { return t.records[i] }

// Place returns where in the order of time the record with an id stands.
func (t *Timeline) Place(id string) (int, bool) {
	number, ok := t.byID.Find(id)
	if !ok {
		return 0, false
	}
	return int(t.places[number]), true
}

// Record returns the record with an id.
func (t *Timeline) Record(id string) (*Record, bool) {
	place, ok := t.Place(id)
	if !ok {
		return nil, false
	}
	return t.records[place], true
}

// Topics returns the vocabulary in its own order.
func (t *Timeline) Topics() []Topic { return t.topics.list }

// Topic returns the topic with an id.
func (t *Timeline) Topic(id string) (*Topic, bool) { return t.topics.find(id) }

// People returns everyone the dataset knows, in its order.
func (t *Timeline) People() []Person { return t.people.list }

// Person returns the person with an id.
func (t *Timeline) Person(id string) (*Person, bool) { return t.people.find(id) }

// Sources returns every source of the dataset, in its order.
func (t *Timeline) Sources() []Source { return t.sources.list }

// Source returns the source with an id.
func (t *Timeline) Source(id string) (*Source, bool) { return t.sources.find(id) }

// Threads returns the threads of the dataset, in its order.
func (t *Timeline) Threads() []Thread { return t.threads.list }

// Eras returns the eras of the dataset, in its order.
func (t *Timeline) Eras() []Era { return t.eras }

// ErasIn returns the eras that a stretch of days touches, in the dataset's order.
func (t *Timeline) ErasIn(first, last Day) []Era {
	var eras []Era
	for _, e := range t.eras {
		if e.From.First() <= last && (e.To.IsZero() || e.To.Last() >= first) {
			eras = append(eras, e)
		}
	}
	return eras
}

// FollowedBy returns the ids of the records that follow a record, in order of
// time.
func (t *Timeline) FollowedBy(id string) []string { return t.answers[id] }

// EventsOf returns the ids of the events at which an agreement was signed or a
// commitment made, in order of time.
func (t *Timeline) EventsOf(id string) []string { return t.events[id] }

// Span returns the first and the last day on which a record is known to lie;
// open ends don't count. Without records both are 0.
func (t *Timeline) Span() (first, last Day) { return t.ix.days().first, t.ix.days().last }

// closed returns the bounds of a date with an open end drawn back to the other
// one.
func closed(d Date) (first, last Day) {
	first, last = d.First(), d.Last()
	if first == MinDay {
		first = last
	}
	if last == MaxDay {
		last = d.start.last()
	}
	return first, last
}
