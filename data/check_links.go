package data

import (
	"slices"

	"hanjung/model"
)

// links checks what a record names: topics, people, sources and other records.
func (c *checker) links(r *model.Record, s spot) {
	if !c.named {
		c.names(r, s)
	}
	c.recordIDs(s, "agreements", r.Agreements(), model.AgreementType)
	c.recordIDs(s, "commitments", r.Commitments(), model.CommitmentType)
	c.recordIDs(s, "follows", r.Follows(), "")
	for i, id := range r.Follows() {
		before := c.find(id)
		if before == nil || before.When().IsZero() || r.When().IsZero() {
			continue
		}
		if before.When().First() > r.When().Last() {
			c.problemf(s, path{"follows", i}, "follows %q, which is later (%s); a record follows earlier ones", id, before.When())
		}
	}
}

// names checks the topics, people and sources that a record names.
func (c *checker) names(r *model.Record, s spot) {
	c.topicIDs(s, nil, r.Topics)
	c.known(s, path{"people"}, "person", "people", r.People, c.people)
	for i := range r.Parties() {
		c.person(s, path{"parties", i, "person"}, r.Parties()[i].Person)
	}
	for i := range r.Claims {
		at := path{"claims", i}
		c.topicIDs(s, at, r.Claims[i].Topics)
		c.sourceIDs(s, at, r.Claims[i].Sources)
	}
	for i := range r.Quotes() {
		at := path{"quotes", i}
		c.topicIDs(s, at, r.Quotes()[i].Topics)
		c.sourceIDs(s, at, r.Quotes()[i].Sources)
		c.person(s, at.with("speaker"), r.Quotes()[i].Speaker)
	}
	for i := range r.Differences() {
		at := path{"differences", i}
		c.topicIDs(s, at, r.Differences()[i].Topics)
		for j := range r.Differences()[i].Values {
			c.sourceIDs(s, at.with("values", j), r.Differences()[i].Values[j].Sources)
		}
	}
	for i := range r.History() {
		c.sourceIDs(s, path{"history", i}, r.History()[i].Sources)
	}
}

func (c *checker) topicIDs(s spot, at path, ids []string) {
	c.known(s, at.with("topics"), "topic", "topics", ids, c.topics)
}

func (c *checker) sourceIDs(s spot, at path, ids []string) {
	c.known(s, at.with("sources"), "source", "sources", ids, c.sources)
}

func (c *checker) person(s spot, at path, id string) {
	if id != "" && !c.people[id] && !c.unread["people"] {
		c.unknown(s, at, "person", id, func() []string { return keys(c.people) })
	}
}

// known reports the ids that nothing declares, each where it stands first.
func (c *checker) known(s spot, at path, what, list string, ids []string, declared map[string]bool) {
	for i, id := range ids {
		if !declared[id] && !c.unread[list] && !slices.Contains(ids[:i], id) {
			c.unknown(s, at.with(i), what, id, func() []string { return keys(declared) })
		}
	}
}

// recordIDs reports the ids that are not those of a record of a type, or of any.
func (c *checker) recordIDs(s spot, field string, ids []string, typ model.Type) {
	what := "record"
	if typ != "" {
		what = string(typ)
	}
	for i, id := range ids {
		if c.fits(id, typ) || c.unreadRecords(typ) || slices.Contains(ids[:i], id) {
			continue
		}
		c.unknown(s, path{field, i}, what, id, func() []string { return c.idsOf(typ) })
	}
}

// idsOf returns the ids of all records of a type, or of any.
func (c *checker) idsOf(typ model.Type) []string {
	var ids []string
	for _, l := range c.lists {
		for i := range l.records {
			if typ == "" || l.records[i].Type == typ {
				ids = append(ids, l.records[i].ID)
			}
		}
	}
	slices.Sort(ids)
	return ids
}

func (c *checker) fits(id string, typ model.Type) bool {
	r := c.find(id)
	return r != nil && (typ == "" || r.Type == typ)
}

// unreadRecords reports whether a record of a type, or of any, may be declared
// in a file that could not be read.
func (c *checker) unreadRecords(typ model.Type) bool {
	return slices.ContainsFunc(model.Types(), func(t model.Type) bool { return (typ == "" || t == typ) && c.unread[listOf(t)] })
}

func (c *checker) unknown(s spot, at path, what, id string, all func() []string) {
	if near := c.nearest(what, id, all); near != "" {
		c.problemf(s, at, "there is no %s %q; did you mean %s?", what, id, near)
		return
	}
	c.problemf(s, at, "there is no %s %q; declare it, or name one that is", what, id)
}

// enoughComparisons is after how many comparisons of ids nearest gives up: some
// seconds, where a large dataset has many links that lead nowhere.
const enoughComparisons = 5_000_000

// nearest returns the id that is spelt most like one that nothing declares.
func (c *checker) nearest(what, id string, all func() []string) string {
	if c.compared > enoughComparisons {
		return ""
	}
	ids, ok := c.ids[what]
	if !ok {
		ids = all()
		c.ids[what] = ids
	}
	c.compared += len(ids)
	return model.Nearest(id, ids)
}

func keys[V any](m map[string]V) []string {
	all := make([]string, 0, len(m))
	for id := range m {
		all = append(all, id)
	}
	slices.Sort(all)
	return all
}

// thread checks the records that a thread begins with.
func (c *checker) thread(s spot, t *model.Thread) {
	if c.find(t.ID) != nil {
		c.problemf(s, path{"id"}, "the id %q is that of a record too; thread: could not tell them apart", t.ID)
	}
	c.recordIDs(s, "roots", t.Roots, "")
}
