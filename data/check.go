package data

import (
	"slices"

	"hanjung/model"
)

// check returns what is wrong with a dataset as a whole: ids that are used twice
// or that nothing declares, and links that lead back. What is wrong with an
// entry by itself is told where it is read. named says that topics, people and
// sources need not be declared.
func check(parts []*part, named bool) Problems {
	c := &checker{
		named: named, topics: make(map[string]bool), people: make(map[string]bool), sources: make(map[string]bool),
		threads: make(map[string]bool), eras: make(map[string]bool), unread: make(map[string]bool),
		ids: make(map[string][]string),
	}
	for _, p := range parts {
		if p.broken {
			c.unread[listIn(p.name)] = true
		}
		c.declare(p)
	}
	c.index()
	for _, l := range c.lists {
		for i := range l.records {
			if r := &l.records[i]; !named || len(r.Agreements())+len(r.Commitments())+len(r.Follows()) > 0 {
				c.links(r, l.part.spot(l.name, i))
			}
		}
	}
	for _, p := range parts {
		for i := range p.data.Threads {
			c.thread(p.spot("threads", i), &p.data.Threads[i])
		}
	}
	c.loops()
	return append(c.problems, place(c.unplaced)...)
}

// checker knows everything that a dataset declares.
type checker struct {
	report

	lists   []recordList
	records *model.IDs // numbered through all lists

	topics, people, sources, threads, eras map[string]bool
	named                                  bool // topics, people and sources need not be declared
	// unread are the lists of which a file could not be read, so that an id that
	// nothing declares may be declared there and is no problem to speak of yet.
	unread map[string]bool

	ids      map[string][]string // all ids there are, by what they are of; made when something is unknown
	compared int                 // how often one of them was compared with what is unknown
}

// recordList is a list of records of a part.
type recordList struct {
	part    *part
	name    string
	records []model.Record
	first   int // the number of its first record
}

// in returns the list that holds the record of a number, and its place there.
func (c *checker) in(number int) (l *recordList, i int) {
	at, found := slices.BinarySearchFunc(c.lists, number, func(l recordList, n int) int { return l.first - n })
	if !found {
		at--
	}
	l = &c.lists[at]
	return l, number - l.first
}

// record returns the record of a number.
func (c *checker) record(number int) *model.Record {
	l, i := c.in(number)
	return &l.records[i]
}

// spotOf returns where the record of a number stands.
func (c *checker) spotOf(number int) spot {
	l, i := c.in(number)
	return l.part.spot(l.name, i)
}

// find returns the record of an id, or nil.
func (c *checker) find(id string) *model.Record {
	number, ok := c.records.Find(id)
	if !ok || id == "" {
		return nil
	}
	return c.record(number)
}

// index notes the ids of the records and reports those that are not new.
func (c *checker) index() {
	n := 0
	for _, l := range c.lists {
		n += len(l.records)
	}
	c.records = model.NewIDs(n, func(number int) string { return c.record(number).ID })
	for _, number := range c.records.Again() {
		c.used(c.spotOf(number), c.record(number).ID)
	}
}

// declare notes what a part holds and reports the ids that are not new.
func (c *checker) declare(p *part) {
	for _, typ := range model.Types() {
		l := recordList{part: p, name: listOf(typ), records: *p.data.Records(typ)}
		if n := len(c.lists); n > 0 {
			l.first = c.lists[n-1].first + len(c.lists[n-1].records)
		}
		if len(l.records) > 0 {
			c.lists = append(c.lists, l)
		}
	}
	declareIn(c, c.topics, p, "topics", p.data.Topics, func(v *model.Topic) string { return v.ID })
	declareIn(c, c.people, p, "people", p.data.People, func(v *model.Person) string { return v.ID })
	declareIn(c, c.sources, p, "sources", p.data.Sources, func(v *model.Source) string { return v.ID })
	declareIn(c, c.threads, p, "threads", p.data.Threads, func(v *model.Thread) string { return v.ID })
	declareIn(c, c.eras, p, "eras", p.data.Eras, func(v *model.Era) string { return v.ID })
}

func declareIn[T any](c *checker, ids map[string]bool, p *part, list string, entries []T, idOf func(*T) string) {
	for i := range entries {
		id := idOf(&entries[i])
		if ids[id] {
			c.used(p.spot(list, i), id)
		}
		ids[id] = true
	}
}

// used reports an id that another entry has.
func (c *checker) used(s spot, id string) {
	if isID(id) { // or else it has been told
		c.problemf(s, path{"id"}, "the id %q is used before; every record needs its own", id)
	}
}
