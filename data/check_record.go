package data

import (
	"slices"
	"strings"

	"hanjung/model"
)

// record checks an event, an agreement or a commitment.
func (c *checker) record(r *record) {
	s := r.spot
	if r.Title.IsZero() {
		c.problemf(s, path{"title"}, "this %s has no title; add title: {en: …}", r.Type)
	}
	c.dates(r)
	if r.Type != model.CommitmentType {
		oneOf(c, s, path{"kind"}, "kind", r.Kind, model.KindsOf(r.Type))
	}
	c.topicIDs(s, path{"topics"}, r.Topics)
	c.personIDs(s, path{"people"}, r.People)
	for i, side := range r.MadeBy {
		oneOf(c, s, path{"made-by", i}, "side", side, model.Sides())
	}
	for i := range r.Parties {
		c.party(s, path{"parties", i}, &r.Parties[i])
	}
	for i := range r.Claims {
		cl := &r.Claims[i]
		c.statement(s, path{"claims", i}, "claim", cl.Text, cl.Topics, cl.Sources)
	}
	for i := range r.Quotes {
		q := &r.Quotes[i]
		c.statement(s, path{"quotes", i}, "quote", q.Text, q.Topics, q.Sources)
		if q.Speaker != "" {
			c.personID(s, path{"quotes", i, "speaker"}, q.Speaker)
		}
	}
	for i := range r.Differences {
		c.difference(s, path{"differences", i}, &r.Differences[i])
	}
	c.history(r)
	c.links(r)
}

// dates checks that a record has a date and that its life runs forward.
func (c *checker) dates(r *record) {
	if r.When().IsZero() {
		field := "date"
		if r.Type == model.AgreementType {
			field = "signed"
		}
		c.problemf(r.spot, path{field}, "this %s has no date; add %s: 2026-01-05, or as much of it as is known", r.Type, field)
		return
	}
	later := func(field string, d model.Date) {
		if !d.IsZero() && d.Last() < r.When().First() {
			c.problemf(r.spot, path{field}, "%s %s is before the %s of %s; put the dates right", field, d, r.Type, r.When())
		}
	}
	later("in-force", r.InForce)
	later("expires", r.Expires)
	later("due", r.Due)
}

func (c *checker) party(s spot, at path, p *model.Party) {
	oneOf(c, s, at.with("side"), "side", p.Side, model.Sides())
	if p.Body.IsZero() && p.Person == "" {
		c.problemf(s, at.with("body"), "a party without a body or a person; name at least one")
	}
	if p.Person != "" {
		c.personID(s, at.with("person"), p.Person)
	}
}

// statement checks what claims, quotes and steps have in common.
func (c *checker) statement(s spot, at path, what string, text model.Text, topics, sources []string) {
	if text.IsZero() {
		c.problemf(s, at.with("text"), "a %s without a text; add text: …", what)
	}
	c.topicIDs(s, at.with("topics"), topics)
	c.sourceIDs(s, at, what, sources)
}

func (c *checker) difference(s spot, at path, d *model.Difference) {
	if d.About.IsZero() {
		c.problemf(s, at.with("about"), "a difference that doesn't say about what; add about: …")
	}
	if len(d.Values) < 2 {
		c.problemf(s, at.with("values"), "a difference with %d values; want two or more", len(d.Values))
	}
	c.topicIDs(s, at.with("topics"), d.Topics)
	for i := range d.Values {
		v := &d.Values[i]
		if v.Value.IsZero() {
			c.problemf(s, at.with("values", i, "value"), "a value that says nothing; add value: …")
		}
		c.sourceIDs(s, at.with("values", i), "value", v.Sources)
	}
}

func (c *checker) history(r *record) {
	for i := range r.History {
		step, at := &r.History[i], path{"history", i}
		oneOf(c, r.spot, at.with("state"), "state", step.State, model.StatesOf(r.Type))
		c.sourceIDs(r.spot, at, "step", step.Sources)
		if step.Date.IsZero() {
			c.problemf(r.spot, at.with("date"), "a step without a date; add date: …")
			continue
		}
		if i > 0 && step.Date.Last() < r.History[i-1].Date.First() {
			c.problemf(r.spot, at.with("date"), "the history runs backwards; put the step of %s before that of %s", step.Date, r.History[i-1].Date)
		}
	}
}

// links checks the records that a record names.
func (c *checker) links(r *record) {
	c.recordIDs(r, "agreements", r.Agreements, model.AgreementType)
	c.recordIDs(r, "commitments", r.Commitments, model.CommitmentType)
	c.recordIDs(r, "follows", r.Follows, "")
	for i, id := range r.Follows {
		before := c.records[id]
		if before == nil || before.When().IsZero() || r.When().IsZero() {
			continue
		}
		if before.When().First() > r.When().Last() {
			c.problemf(r.spot, path{"follows", i}, "follows %q, which is later (%s); a record follows earlier ones", id, before.When())
		}
	}
}

func (c *checker) recordIDs(r *record, field string, ids []string, typ model.Type) {
	what := "record"
	if typ != "" {
		what = string(typ)
	}
	fits := func(id string) bool {
		other := c.records[id]
		return other != nil && (typ == "" || other.Type == typ) || c.unreadRecords(typ)
	}
	c.unknown(r.spot, path{field}, what, ids, fits, func() []string {
		return slices.DeleteFunc(keys(c.records), func(id string) bool { return !fits(id) })
	})
}

// unreadRecords reports whether a record of a type, or of any, may be declared
// in a file that could not be read.
func (c *checker) unreadRecords(typ model.Type) bool {
	return slices.ContainsFunc(model.Types(), func(t model.Type) bool { return (typ == "" || t == typ) && c.unread[string(t)+"s"] })
}

func (c *checker) topicIDs(s spot, at path, ids []string) {
	c.unknown(s, at, "topic", ids, func(id string) bool { return c.topics[id] || c.unread["topics"] }, func() []string { return keys(c.topics) })
}

func (c *checker) personIDs(s spot, at path, ids []string) {
	c.unknown(s, at, "person", ids, func(id string) bool { return c.people[id] || c.unread["people"] }, func() []string { return keys(c.people) })
}

func (c *checker) personID(s spot, at path, id string) {
	if !c.people[id] && !c.unread["people"] {
		c.unknownID(s, at, "person", id, keys(c.people))
	}
}

func (c *checker) sourceIDs(s spot, at path, what string, ids []string) {
	if len(ids) == 0 {
		c.problemf(s, at.with("sources"), "a %s without a source; add sources: [id of a source]", what)
	}
	c.unknown(s, at.with("sources"), "source", ids, func(id string) bool { return c.sources[id] || c.unread["sources"] }, func() []string { return keys(c.sources) })
}

// loops reports the records that follow from themselves.
func (c *checker) loops() {
	const walking, done = 1, 2
	state := make(map[string]int)
	var walk func(r *record, trail []string)
	walk = func(r *record, trail []string) {
		state[r.ID] = walking
		trail = append(trail, r.ID)
		for i, id := range r.Follows {
			next := c.records[id]
			switch {
			case next == nil || state[id] == done:
			case state[id] == walking:
				loop := slices.Concat(trail[slices.Index(trail, id):], []string{id})
				c.problemf(r.spot, path{"follows", i}, "a loop: %s; a record can't follow from itself", strings.Join(loop, " follows "))
			default:
				walk(next, trail)
			}
		}
		state[r.ID] = done
	}
	for _, r := range c.order {
		if r.ID != "" && state[r.ID] == 0 {
			walk(r, nil)
		}
	}
}
