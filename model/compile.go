package model

import (
	"fmt"
	"slices"
	"strings"
)

// test tells whether the record at a place matches a term.
type test func(place int) bool

// filter is a query made ready for a timeline.
type filter struct {
	types  []Type
	topics []test   // the terms on topics
	others []test   // all other terms
	chosen []string // the topics that are asked for
	words  []string // the words that are asked for, folded
	people []string // the people who are asked for
}

func (f *filter) hasType(t Type) bool { return slices.Contains(f.types, t) }

func (t *Timeline) compile(q Query, v View) (filter, error) {
	types, err := q.Types()
	if err != nil {
		return filter{}, err
	}
	f := filter{types: types}
	terms := t.joinNames(q.terms)
	for i := range terms {
		if err := t.compileTerm(&f, &terms[i], v); err != nil {
			return filter{}, err
		}
	}
	if v.Type != "" {
		f.types = []Type{v.Type}
	}
	return f, nil
}

func (t *Timeline) compileTerm(f *filter, term *Term, v View) error {
	if term.Field == TypeField {
		return nil
	}
	holds, err := t.testOf(f, term, v)
	if err != nil {
		return err
	}
	if term.Not {
		asked := holds
		holds = func(place int) bool { return !asked(place) }
	}
	if term.Field == TopicField {
		f.topics = append(f.topics, holds)
	} else {
		f.others = append(f.others, holds)
	}
	return nil
}

// testOf returns the test of a term as if it were not negated.
func (t *Timeline) testOf(f *filter, term *Term, v View) (test, error) {
	switch term.Field {
	case Words:
		return t.wordsTest(f, term), nil
	case TopicField:
		return t.topicTest(f, term)
	case PersonField:
		return t.personTest(f, term)
	case KindField:
		return t.kindTest(term)
	case SideField:
		return t.sideTest(term)
	case PlaceField:
		return t.placeTest(term), nil
	case SourceField:
		return t.sourceTest(term)
	case LangField:
		return t.langTest(term)
	case IDField:
		return t.idTest(term)
	case ThreadField:
		return t.threadTest(term)
	case IsField:
		return t.isTest(term, v)
	case FromField, ToField, InField:
		return t.dateTest(term)
	case TypeField:
	}
	return nil, &QueryError{Column: term.column, Problem: fmt.Sprintf("there is no field %q", term.Field)}
}

// unknownValue says that a field has no such value, and which is nearest.
func unknownValue(term *Term, value, what string, candidates []string) error {
	problem := fmt.Sprintf("there is no %s %q", what, value)
	if term.Field == IsField {
		problem = fmt.Sprintf("nothing can be %q", value)
	}
	if near := Near(value, candidates, mostMeant(term.Field)); len(near) > 0 {
		problem += "; did you mean " + meant(term, near) + "?"
	} else if len(candidates) > 0 && len(candidates) <= mostListed {
		problem += "; want " + strings.Join(candidates, ", ")
	}
	return &QueryError{Column: term.column, Problem: problem}
}

// wordsTest searches the folded text of the records for any spelling of a word.
func (t *Timeline) wordsTest(f *filter, term *Term) test {
	var words []string
	for _, v := range term.Values {
		words = append(words, t.spellings(v)...)
	}
	if !term.Not {
		f.words = append(f.words, words...)
	}
	return func(place int) bool {
		return len(words) == 0 || t.mentions(place, words)
	}
}

func (t *Timeline) topicTest(f *filter, term *Term) (test, error) {
	ids, err := t.resolve(term, "topic")
	if err != nil {
		return nil, err
	}
	if !term.Not {
		f.chosen = append(f.chosen, ids...)
	}
	return func(place int) bool { return intersects(t.At(place).AllTopics(), ids) }, nil
}

func (t *Timeline) personTest(f *filter, term *Term) (test, error) {
	ids, err := t.resolve(term, "person")
	if err != nil {
		return nil, err
	}
	if !term.Not {
		f.people = append(f.people, ids...)
	}
	return func(place int) bool { return intersects(t.At(place).AllPeople(), ids) }, nil
}

// resolve returns the ids that the values of a term name, by id, name or alias
// in any language.
func (t *Timeline) resolve(term *Term, what string) ([]string, error) {
	var ids []string
	values := t.values(term.Field)
	for _, v := range term.Values {
		want, found := FoldName(v), false
		for i := range values {
			if values[i].isCalled(want) {
				ids, found = append(ids, values[i].value), true
			}
		}
		if !found {
			return nil, unknownValue(term, v, what, t.nearValues(term.Field, v))
		}
	}
	return ids, nil
}

func hasName(folded, id string, name Text, aliases []string) bool {
	if folded == "" {
		return false
	}
	same := func(s string) bool { return FoldName(s) == folded }
	return same(id) || slices.ContainsFunc(name.All(), same) || slices.ContainsFunc(aliases, same)
}

func intersects(a, b []string) bool {
	return slices.ContainsFunc(a, func(s string) bool { return slices.Contains(b, s) })
}
