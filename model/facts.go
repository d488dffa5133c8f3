package model

import (
	"slices"
	"strings"
)

// The facts that a query names with is:, beside the states.
const (
	isDisputed = "disputed"
	isPlanned  = "planned"
	isOpen     = "open"
	isOverdue  = "overdue"
	isMarked   = "marked"
)

// Facts lists the values of the field is:.
func Facts() []string {
	facts := []string{isDisputed, isPlanned, isOpen, isOverdue, isMarked}
	for _, typ := range Types() {
		for _, s := range StatesOf(typ) {
			if s != Open {
				facts = append(facts, string(s))
			}
		}
	}
	return facts
}

// isTest matches the facts about a record that is: names.
func (t *Timeline) isTest(term *Term, v View) (test, error) {
	var tests []func(*Record) bool
	for _, value := range term.Values {
		holds, ok := factTest(strings.ToLower(value), v)
		if !ok {
			return nil, unknownValue(term, value, "fact", Facts())
		}
		tests = append(tests, holds)
	}
	return func(place int) bool {
		r := t.At(place)
		return slices.ContainsFunc(tests, func(holds func(*Record) bool) bool { return holds(r) })
	}, nil
}

func factTest(name string, v View) (holds func(*Record) bool, known bool) {
	switch name {
	case isDisputed:
		return func(r *Record) bool { return len(r.Differences) > 0 }, true
	case isPlanned:
		return func(r *Record) bool { return r.Planned }, true
	case isOpen:
		return func(r *Record) bool { return r.State() == Open || r.State() == Progress }, true
	case isOverdue:
		return func(r *Record) bool { return r.Overdue(v.Today) }, true
	case isMarked:
		return func(r *Record) bool { return v.Marked != nil && v.Marked(r.ID) }, true
	}
	if !slices.Contains(Facts(), name) {
		return nil, false
	}
	return func(r *Record) bool { return r.State() == State(name) }, true
}

// typesWith returns the types whose records can have a fact; none where any
// record can.
func typesWith(fact string) []Type {
	if fact == isOverdue {
		return []Type{CommitmentType}
	}
	var types []Type
	for _, typ := range Types() {
		if slices.Contains(StatesOf(typ), State(fact)) {
			types = append(types, typ)
		}
	}
	return types
}

// AsksForMarks reports whether the query depends on what a person has marked.
func (q Query) AsksForMarks() bool {
	return slices.ContainsFunc(q.terms, func(t Term) bool {
		return t.Field == IsField && slices.ContainsFunc(t.Values, func(v string) bool { return strings.EqualFold(v, isMarked) })
	})
}

// Overdue reports whether a record is a commitment that was past due on a day
// with nothing on record. The day is that of [Selection.Today]: silence means
// nothing later than the dataset knows.
func (r *Record) Overdue(today Day) bool {
	return r.Type == CommitmentType && r.State() == Open && !r.Due.IsZero() && r.Due.Last() < today
}
