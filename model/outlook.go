package model

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// Outlook tells how many records a query would select with one of its completions
// taken. All that the rest of the query selects is found once.
type Outlook struct {
	timeline *Timeline
	column   int // of the word that the completions take the place of
	rest     []outlookRest
}

// outlookRest is what all other terms of the query select of some types.
type outlookRest struct {
	types []Type
	found set
}

// Outlook returns the outlook of the word of a query before a place in it, in
// bytes. It holds for as long as what stands around that word does.
func (t *Timeline) Outlook(query string, at int) *Outlook {
	before := query[:wordStart(query[:max(min(at, len(query)), 0)])]
	return &Outlook{timeline: t, column: utf8.RuneCountInString(strings.ToValidUTF8(before, "\ufffd")) + 1}
}

// mostRead is through how many records an outlook goes one by one for each of its
// completions: that takes a tenth of a millisecond.
const mostRead = 20_000

// Count returns how many records the query with a completion taken selects. What
// it would take long to count is not known; nor is it of a query that is wrong.
// Words that a selection before it, any one, has looked for are not looked for again.
func (o *Outlook) Count(before Selection, q Query, v View) (n int, known bool) {
	t := o.timeline
	v.Today = t.horizon(v.Today)
	types, err := q.Types()
	if err != nil {
		return 0, false
	}
	if v.Type != "" {
		types = []Type{v.Type}
	}
	terms := t.joinNames(q.terms)
	var taken filter
	for i := range terms {
		if terms[i].column == o.column {
			if taken, err = t.compileTerms(nil, terms[i:i+1:i+1], v); err != nil {
				return 0, false
			}
			terms = slices.Delete(terms, i, i+1)
			break
		}
	}
	rest, known := o.selected(before, types, terms, v)
	if !known || len(taken.wordings) > 0 {
		return 0, false
	}
	n = rest.count()
	for _, c := range append(taken.topics, taken.others...) {
		if c.reads != nil && c.reads() > mostRead {
			return 0, false
		}
		with := rest.countWith(c.find(rest))
		if c.not {
			return n - with, true
		}
		n = with
	}
	return n, true
}

// selected returns what terms select of some types, if it is known without reading
// much.
func (o *Outlook) selected(before Selection, types []Type, terms []Term, v View) (found set, known bool) {
	for _, r := range o.rest {
		if slices.Equal(r.types, types) {
			return r.found, true
		}
	}
	f, err := o.timeline.compileTerms(types, terms, v)
	if err != nil {
		return nil, false
	}
	p := o.timeline.prepared(before, f)
	if p.Reads() > mostRead {
		return nil, false
	}
	found = p.Select().found.set
	o.rest = append(o.rest, outlookRest{types, found})
	return found, true
}
