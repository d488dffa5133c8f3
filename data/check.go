package data

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"hanjung/model"
)

// check returns what is wrong with the content of a dataset whose files could
// be read.
func check(parts []*part) Problems {
	c := &checker{
		records: make(map[string]*record), topics: make(map[string]bool), people: make(map[string]bool),
		sources: make(map[string]bool), threads: make(map[string]bool), eras: make(map[string]bool),
		unread: make(map[string]bool),
	}
	for _, p := range parts {
		if p.broken {
			c.unread[p.list()] = true
		}
		c.declare(p)
	}
	for _, p := range parts {
		c.vocabulary(p)
	}
	for _, r := range c.order {
		c.record(r)
	}
	c.loops()
	return c.problems
}

// checker knows everything that a dataset declares.
type checker struct {
	records                                map[string]*record
	order                                  []*record
	topics, people, sources, threads, eras map[string]bool
	// unread are the lists of which a file could not be read, so that an id that
	// nothing declares may be declared there and is no problem to speak of yet.
	unread   map[string]bool
	problems Problems
}

// record is a record with the place that it was read from.
type record struct {
	*model.Record

	spot spot
}

// spot is a place in a file from which paths lead on.
type spot struct {
	file string
	node *node
}

func (c *checker) problemf(s spot, at path, format string, args ...any) {
	if s.node == nil {
		return // declared on behalf of a file that has no place for it
	}
	n, told := s.node.locate(at)
	if told {
		return // what is missing there is missing because of that
	}
	c.problems = append(c.problems, Problem{s.file, n.line, n.column, fmt.Sprintf(format, args...)})
}

// declare notes the ids of a part and reports those that are not new.
func (c *checker) declare(p *part) {
	for _, typ := range model.Types() {
		records := *p.data.Records(typ)
		for i := range records {
			r := &record{Record: &records[i], spot: p.spot(string(typ)+"s", i)}
			c.typ(r, typ)
			c.order = append(c.order, r)
			c.id(r.spot, r.ID, string(typ), func(id string) bool {
				if c.records[id] != nil {
					return false
				}
				c.records[id] = r
				return true
			})
		}
	}
	for i := range p.data.Topics {
		c.id(p.spot("topics", i), p.data.Topics[i].ID, "topic", newIn(c.topics))
	}
	for i := range p.data.People {
		c.id(p.spot("people", i), p.data.People[i].ID, "person", newIn(c.people))
	}
	for i := range p.data.Sources {
		c.id(p.spot("sources", i), p.data.Sources[i].ID, "source", newIn(c.sources))
	}
	for i := range p.data.Threads {
		c.id(p.spot("threads", i), p.data.Threads[i].ID, "thread", newIn(c.threads))
	}
	for i := range p.data.Eras {
		c.id(p.spot("eras", i), p.data.Eras[i].ID, "era", newIn(c.eras))
	}
}

func (p *part) spot(list string, i int) spot {
	s := spot{file: p.name}
	if i < len(p.nodes[list]) {
		s.node = p.nodes[list][i]
	}
	return s
}

func newIn(ids map[string]bool) func(string) bool {
	return func(id string) bool {
		known := ids[id]
		ids[id] = true
		return !known
	}
}

// isID reports whether an id is made of small letters and digits, joined by
// single hyphens, underscores, dots or colons.
func isID(id string) bool {
	joint := true // nothing stands before the first letter
	for _, r := range id {
		if strings.ContainsRune("-_.:", r) {
			if joint {
				return false
			}
			joint = true
			continue
		}
		if !unicode.In(r, unicode.Ll, unicode.Lo, unicode.N) {
			return false
		}
		joint = false
	}
	return !joint
}

// id reports an id that is missing, ill-formed or used before.
func (c *checker) id(s spot, id, what string, add func(string) bool) {
	switch {
	case id == "":
		c.problemf(s, path{"id"}, "this %s has no id; add id: a-short-name", what)
	case !isID(id):
		add(id) // it is declared all the same
		c.problemf(s, path{"id"}, "bad id %q; want small letters and digits joined by hyphens, as in beijing-summit-2026", id)
	case !add(id):
		c.problemf(s, path{"id"}, "the id %q is used before; every record needs its own", id)
	}
}

// typ reports a type that is none or another one than the list's, and gives the
// record that of the list.
func (c *checker) typ(r *record, list model.Type) {
	if r.Type != "" && r.Type != list {
		if slices.Contains(model.Types(), r.Type) {
			c.problemf(r.spot, path{"type"}, "type %s in the list of %ss; move it to %ss", r.Type, list, r.Type)
		} else {
			oneOf(c, r.spot, path{"type"}, "type", r.Type, model.Types())
		}
	}
	r.Type = list
}

// unknown reports the ids of a list that nothing declares.
func (c *checker) unknown(s spot, at path, what string, ids []string, known func(string) bool, all func() []string) {
	for i, id := range ids {
		switch {
		case slices.Contains(ids[:i], id):
			c.problemf(s, at.with(i), "%q stands twice in this list", id)
		case !known(id):
			c.unknownID(s, at.with(i), what, id, all())
		}
	}
}

func (c *checker) unknownID(s spot, at path, what, id string, all []string) {
	if near := model.Nearest(id, all); near != "" {
		c.problemf(s, at, "there is no %s %q; did you mean %s?", what, id, near)
		return
	}
	c.problemf(s, at, "there is no %s %q; declare it, or name one that is", what, id)
}

func keys[V any](m map[string]V) []string {
	all := make([]string, 0, len(m))
	for id := range m {
		all = append(all, id)
	}
	slices.Sort(all)
	return all
}

// oneOf reports a word that is not of a fixed list.
func oneOf[T ~string](c *checker, s spot, at path, what string, got T, want []T) {
	if slices.Contains(want, got) {
		return
	}
	names := make([]string, len(want))
	for i, w := range want {
		names[i] = string(w)
	}
	if got == "" {
		c.problemf(s, at, "no %s; want %s", what, strings.Join(names, ", "))
		return
	}
	if near := model.Nearest(string(got), names); near != "" {
		c.problemf(s, at, "there is no %s %q; did you mean %s?", what, got, near)
		return
	}
	c.problemf(s, at, "there is no %s %q; want %s", what, got, strings.Join(names, ", "))
}
