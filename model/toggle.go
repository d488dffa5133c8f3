package model

import "slices"

// ToggleTopic returns the query with a topic added to those that it asks for
// or, where it asks for the topic already, without it. Several topics are
// alternatives: topic:west-sea,culture.
func (t *Timeline) ToggleTopic(q Query, id string) Query {
	var terms []Term
	last, had := -1, false
	for _, term := range q.terms {
		if term.Field != TopicField || term.Not {
			terms = append(terms, term)
			continue
		}
		kept := slices.DeleteFunc(slices.Clone(term.Values), func(v string) bool { return t.namesTopic(v, id) })
		had = had || len(kept) < len(term.Values)
		if len(kept) > 0 {
			term.Values = kept
			terms = append(terms, term)
			last = len(terms) - 1
		}
	}
	switch {
	case had:
	case last >= 0:
		terms[last].Values = append(terms[last].Values, id)
	default:
		terms = slices.Insert(terms, 0, Term{Field: TopicField, Values: []string{id}})
	}
	return Query{terms: terms}
}

// QueryOf returns the query that selects just some records.
func (t *Timeline) QueryOf(ids ...string) Query {
	q := NewQuery(Term{Field: IDField, Values: ids})
	for _, id := range ids {
		if r, ok := t.Record(id); ok && r.Type != EventType {
			return q.And(Term{Field: TypeField, Values: []string{anyType}})
		}
	}
	return q
}

// namesTopic reports whether a value is the id, a name or an alias of a topic.
func (t *Timeline) namesTopic(value, id string) bool {
	if alone, is := t.idOf(TopicField, value); is {
		return alone == id
	}
	tp, ok := t.Topic(id)
	return ok && hasName(FoldName(value), tp.ID, Text{}, tp.names())
}
