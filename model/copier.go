package model

import (
	"slices"
	"strings"
)

// copier copies records, so that the text that they were read from can go. Ids
// that come again it holds once.
type copier struct{ words map[string]string }

func (c *copier) record(r *Record) Record {
	o := *r
	o.ID = strings.Clone(r.ID)
	o.Title, o.Place = c.text(r.Title), c.text(r.Place)
	o.Topics, o.People = c.list(r.Topics), c.list(r.People)
	o.Claims = slices.Clone(r.Claims)
	for i := range o.Claims {
		cl := &o.Claims[i]
		cl.Text, cl.Topics, cl.Sources = c.text(cl.Text), c.list(cl.Topics), c.list(cl.Sources)
	}
	if r.Rare != nil {
		o.Rare = c.rare(r.Rare)
	}
	return o
}

func (c *copier) rare(r *Rare) *Rare {
	o := *r
	o.Parties, o.MadeBy = slices.Clone(r.Parties), slices.Clone(r.MadeBy)
	for i := range o.Parties {
		o.Parties[i].Body, o.Parties[i].Person = c.text(o.Parties[i].Body), c.word(o.Parties[i].Person)
	}
	o.Quotes = slices.Clone(r.Quotes)
	for i := range o.Quotes {
		q := &o.Quotes[i]
		q.Speaker, q.Text, q.Topics, q.Sources = c.word(q.Speaker), c.text(q.Text), c.list(q.Topics), c.list(q.Sources)
	}
	o.History = slices.Clone(r.History)
	for i := range o.History {
		o.History[i].Text, o.History[i].Sources = c.text(o.History[i].Text), c.list(o.History[i].Sources)
	}
	o.Agreements, o.Commitments, o.Follows = c.list(r.Agreements), c.list(r.Commitments), c.list(r.Follows)
	o.Differences = slices.Clone(r.Differences)
	for i := range o.Differences {
		d := &o.Differences[i]
		d.About, d.Topics, d.Values = c.text(d.About), c.list(d.Topics), slices.Clone(d.Values)
		for j := range d.Values {
			d.Values[j].Value, d.Values[j].Sources = c.text(d.Values[j].Value), c.list(d.Values[j].Sources)
		}
	}
	return &o
}

func (c *copier) text(t Text) Text {
	return Text{EN: strings.Clone(t.EN), KO: strings.Clone(t.KO), ZH: strings.Clone(t.ZH)}
}

func (c *copier) list(ids []string) []string {
	ids = slices.Clone(ids)
	for i := range ids {
		ids[i] = c.word(ids[i])
	}
	return ids
}

func (c *copier) word(w string) string {
	if known, ok := c.words[w]; ok {
		return known
	}
	if c.words == nil {
		c.words = make(map[string]string)
	}
	w = strings.Clone(w)
	c.words[w] = w
	return w
}
