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
		records: make(map[string]int, countRecords(parts)), named: named,
		topics: make(map[string]bool), people: make(map[string]bool), sources: make(map[string]bool),
		threads: make(map[string]bool), eras: make(map[string]bool), unread: make(map[string]bool),
		ids: make(map[string][]string),
	}
	for _, p := range parts {
		if p.broken {
			c.unread[listIn(p.name)] = true
		}
		c.declare(p)
	}
	for _, l := range c.lists {
		for i := range l.records {
			c.links(&l.records[i], l.part.spot(l.name, i))
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
	records map[string]int // by id: the number of a record, counted through all lists

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

// record returns the record of a number and its place.
func (c *checker) record(number int) (*model.Record, spot) {
	i, found := slices.BinarySearchFunc(c.lists, number, func(l recordList, n int) int { return l.first - n })
	if !found {
		i--
	}
	l := c.lists[i]
	return &l.records[number-l.first], l.part.spot(l.name, number-l.first)
}

// find returns the record of an id, or nil.
func (c *checker) find(id string) *model.Record {
	number, ok := c.records[id]
	if !ok {
		return nil
	}
	r, _ := c.record(number)
	return r
}

func countRecords(parts []*part) int {
	n := 0
	for _, p := range parts {
		n += len(p.data.Events) + len(p.data.Agreements) + len(p.data.Commitments)
	}
	return n
}

// declare notes the ids of a part and reports those that are not new.
func (c *checker) declare(p *part) {
	for _, typ := range model.Types() {
		l := recordList{part: p, name: listOf(typ), records: *p.data.Records(typ)}
		if n := len(c.lists); n > 0 {
			l.first = c.lists[n-1].first + len(c.lists[n-1].records)
		}
		if len(l.records) == 0 {
			continue
		}
		c.lists = append(c.lists, l)
		for i := range l.records {
			id := l.records[i].ID
			_, known := c.records[id]
			c.isNew(p, l.name, i, id, !known)
			if !known {
				c.records[id] = l.first + i
			}
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
		c.isNew(p, list, i, id, !ids[id])
		ids[id] = true
	}
}

// isNew reports an id that is not new.
func (c *checker) isNew(p *part, list string, i int, id string, isNew bool) {
	if !isNew && isID(id) {
		c.problemf(p.spot(list, i), path{"id"}, "the id %q is used before; every record needs its own", id)
	}
}
