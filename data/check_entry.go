package data

import (
	"slices"
	"strings"
	"unicode"

	"hanjung/model"
)

// entryChecker tells what is wrong with an entry by itself, whatever else the
// dataset holds.
type entryChecker struct{ report }

// part checks everything that was read from a file.
func (c *entryChecker) part(p *part) {
	for _, typ := range model.Types() {
		records := *p.data.Records(typ)
		for i := range records {
			c.record(p.spot(listOf(typ), i), typ, &records[i])
		}
	}
	c.vocabulary(p)
}

// record checks an event, an agreement or a commitment, and gives it the type of
// its list.
func (c *entryChecker) record(s spot, list model.Type, r *model.Record) {
	c.typ(s, list, r)
	c.id(s, r.ID, string(r.Type))
	if r.Title.IsZero() {
		c.problemf(s, path{"title"}, "this %s has no title; add title: {en: …}", r.Type)
	}
	c.dates(s, r)
	if r.Type != model.CommitmentType {
		oneOf(&c.report, s, path{"kind"}, "kind", r.Kind, model.KindsOf(r.Type))
	}
	c.once(s, nil, "topics", r.Topics)
	c.once(s, nil, "people", r.People)
	c.once(s, nil, "agreements", r.Agreements())
	c.once(s, nil, "commitments", r.Commitments())
	c.once(s, nil, "follows", r.Follows())
	for i, side := range r.MadeBy() {
		oneOf(&c.report, s, path{"made-by", i}, "side", side, model.Sides())
	}
	for i := range r.Parties() {
		c.party(s, path{"parties", i}, &r.Parties()[i])
	}
	for i := range r.Claims {
		cl := &r.Claims[i]
		c.statement(s, path{"claims", i}, "claim", cl.Text, cl.Topics, cl.Sources)
	}
	for i := range r.Quotes() {
		q := &r.Quotes()[i]
		c.statement(s, path{"quotes", i}, "quote", q.Text, q.Topics, q.Sources)
	}
	for i := range r.Differences() {
		c.difference(s, path{"differences", i}, &r.Differences()[i])
	}
	c.history(s, r)
}

// typ reports a type that is none or another one than the list's.
func (c *entryChecker) typ(s spot, list model.Type, r *model.Record) {
	switch {
	case r.Type == "" || r.Type == list:
	case slices.Contains(model.Types(), r.Type):
		c.problemf(s, path{"type"}, "type %s in the list of %s; move it to %s", r.Type, listOf(list), listOf(r.Type))
	default:
		oneOf(&c.report, s, path{"type"}, "type", r.Type, model.Types())
	}
	r.Type = list
}

// id reports an id that is missing or ill-formed.
func (c *entryChecker) id(s spot, id, what string) {
	switch {
	case id == "":
		c.problemf(s, path{"id"}, "this %s has no id; add id: a-short-name", what)
	case !isID(id):
		c.problemf(s, path{"id"}, "bad id %q; want small letters and digits joined by hyphens, as in beijing-summit-2026", id)
	}
}

// isID reports whether an id is made of small letters and digits, joined by
// single hyphens, underscores, dots or colons.
func isID(id string) bool {
	joint := true // nothing stands before the first letter
	for _, r := range id {
		switch {
		case 'a' <= r && r <= 'z' || '0' <= r && r <= '9':
			joint = false
		case strings.ContainsRune("-_.:", r):
			if joint {
				return false
			}
			joint = true
		case !unicode.In(r, unicode.Ll, unicode.Lo, unicode.N):
			return false
		default:
			joint = false
		}
	}
	return !joint
}

// once reports the ids that stand twice in a list.
func (c *entryChecker) once(s spot, at path, field string, ids []string) {
	for i, id := range ids {
		if slices.Contains(ids[:i], id) {
			c.problemf(s, at.with(field, i), "%q stands twice in this list", id)
		}
	}
}

// dates checks that a record has a date and that its life runs forward.
func (c *entryChecker) dates(s spot, r *model.Record) {
	if r.When().IsZero() {
		field := "date"
		if r.Type == model.AgreementType {
			field = "signed"
		}
		c.problemf(s, path{field}, "this %s has no date; add %s: 2026-01-05, or as much of it as is known", r.Type, field)
		return
	}
	later := func(field string, d model.Date) {
		if !d.IsZero() && d.Last() < r.When().First() {
			c.problemf(s, path{field}, "%s %s is before the %s of %s; put the dates right", field, d, r.Type, r.When())
		}
	}
	later("in-force", r.InForce)
	later("expires", r.Expires)
	later("due", r.Due)
}

func (c *entryChecker) party(s spot, at path, p *model.Party) {
	oneOf(&c.report, s, at.with("side"), "side", p.Side, model.Sides())
	if p.Body.IsZero() && p.Person == "" {
		c.problemf(s, at.with("body"), "a party without a body or a person; name at least one")
	}
}

// statement checks what claims and quotes have in common.
func (c *entryChecker) statement(s spot, at path, what string, text model.Text, topics, sources []string) {
	if text.IsZero() {
		c.problemf(s, at.with("text"), "a %s without a text; add text: …", what)
	}
	c.once(s, at, "topics", topics)
	c.sources(s, at, what, sources)
}

func (c *entryChecker) sources(s spot, at path, what string, ids []string) {
	if len(ids) == 0 {
		c.problemf(s, at.with("sources"), "a %s without a source; add sources: [id of a source]", what)
	}
	c.once(s, at, "sources", ids)
}

func (c *entryChecker) difference(s spot, at path, d *model.Difference) {
	if d.About.IsZero() {
		c.problemf(s, at.with("about"), "a difference that doesn't say about what; add about: …")
	}
	if len(d.Values) < 2 {
		c.problemf(s, at.with("values"), "a difference with %d values; want two or more", len(d.Values))
	}
	c.once(s, at, "topics", d.Topics)
	for i := range d.Values {
		v, at := &d.Values[i], at.with("values", i)
		if v.Value.IsZero() {
			c.problemf(s, at.with("value"), "a value that says nothing; add value: …")
		}
		c.sources(s, at, "value", v.Sources)
	}
}

func (c *entryChecker) history(s spot, r *model.Record) {
	for i := range r.History() {
		step, at := &r.History()[i], path{"history", i}
		oneOf(&c.report, s, at.with("state"), "state", step.State, model.StatesOf(r.Type))
		c.sources(s, at, "step", step.Sources)
		if step.Date.IsZero() {
			c.problemf(s, at.with("date"), "a step without a date; add date: …")
			continue
		}
		if i > 0 && step.Date.Last() < r.History()[i-1].Date.First() {
			c.problemf(s, at.with("date"), "the history runs backwards; put the step of %s before that of %s", step.Date, r.History()[i-1].Date)
		}
	}
}

// oneOf reports a word that is not of a fixed list.
func oneOf[T ~string](c *report, s spot, at path, what string, got T, want []T) {
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
