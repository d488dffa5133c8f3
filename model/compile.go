package model

import "slices"

// clause is a term made ready for a timeline.
type clause struct {
	matcher

	not bool
}

// matcher finds the records that have any of the values of a term.
type matcher struct {
	// find returns them, of some. What it returns may have others beside, and must
	// not be changed.
	find func(among set) set
	// reads returns how many records it goes through one by one; nil where it goes
	// through none, or few.
	reads func() int
}

// cut cuts a set down to what the clause asks for.
func (c clause) cut(s set) {
	if c.not {
		s.drop(c.find(s))
	} else {
		s.keep(c.find(s))
	}
}

// filter is a query made ready for a timeline.
type filter struct {
	types    []Type
	topics   []clause  // the terms on topics
	others   []clause  // all other terms but
	wordings []wording // the free words
	chosen   []string  // the topics that are asked for
	words    []string  // the words that are asked for, folded
	people   []string  // the people who are asked for
	speakers []string  // those of them whose words are asked for
}

func (t *Timeline) compile(q Query, v View) (filter, error) {
	types, err := q.Types()
	if err != nil {
		return filter{}, err
	}
	if v.Type != "" {
		types = []Type{v.Type}
	}
	return t.compileTerms(types, t.joinNames(q.terms), v)
}

// compileTerms makes a filter of terms whose names are joined.
func (t *Timeline) compileTerms(types []Type, terms []Term, v View) (filter, error) {
	f := filter{types: types}
	for i := range terms {
		if err := t.compileTerm(&f, &terms[i], v); err != nil {
			return filter{}, err
		}
	}
	return f, nil
}

func (t *Timeline) compileTerm(f *filter, term *Term, v View) error {
	if term.Field == TypeField {
		return nil
	}
	if term.Field == Words {
		t.compileWords(f, term)
		return nil
	}
	m, err := t.matching(f, term, v)
	if err != nil {
		return err
	}
	if c := (clause{m, term.Not}); term.Field == TopicField {
		f.topics = append(f.topics, c)
	} else {
		f.others = append(f.others, c)
	}
	return nil
}

// matching returns what a term matches as if it were not negated.
func (t *Timeline) matching(f *filter, term *Term, v View) (matcher, error) {
	switch term.Field {
	case TopicField:
		return t.matchTopics(f, term)
	case PersonField:
		return t.matchPeople(f, term)
	case SpeakerField:
		return t.matchSpeakers(f, term)
	case KindField:
		return t.matchKinds(term)
	case SideField:
		return t.matchSides(term)
	case ByField:
		return t.matchMakers(term), nil
	case PlaceField:
		return t.matchPlaces(term), nil
	case SourceField:
		return t.matchSources(term)
	case LangField:
		return t.matchLangs(term)
	case IDField:
		return t.matchIDs(term)
	case ThreadField:
		return t.matchThreads(term)
	case IsField:
		return t.matchFacts(term, v)
	case FromField, ToField, InField:
		return t.matchDates(term)
	case TypeField, Words:
	}
	return matcher{}, &QueryError{Column: term.column, Mistake: UnknownField, Args: []string{string(term.Field)}}
}

// unknownValue says that a field has no such value, and which is nearest.
func unknownValue(term *Term, value string, m Mistake, candidates []string) error {
	wrong := &QueryError{Column: term.column, Mistake: m, Args: []string{value}}
	for _, near := range Near(value, candidates, mostMeant(term.Field)) {
		wrong.Near = append(wrong.Near, Term{Not: term.Not, Field: term.Field, Values: []string{near}}.String())
	}
	if len(wrong.Near) == 0 && len(candidates) <= mostListed {
		wrong.Want = candidates
	}
	return wrong
}

func (t *Timeline) compileWords(f *filter, term *Term) {
	w := wording{not: term.Not}
	for _, v := range term.Values {
		w.words = append(w.words, t.spellings(v)...)
	}
	if !term.Not {
		f.words = append(f.words, w.words...)
	}
	f.wordings = append(f.wordings, w)
}

func (t *Timeline) matchTopics(f *filter, term *Term) (matcher, error) {
	ids, err := t.resolve(term, UnknownTopic)
	if err != nil {
		return matcher{}, err
	}
	if !term.Not {
		f.chosen = append(f.chosen, ids...)
	}
	return t.naming(t.ix.topics, ids), nil
}

func (t *Timeline) matchPeople(f *filter, term *Term) (matcher, error) {
	ids, err := t.resolve(term, UnknownPerson)
	if err != nil {
		return matcher{}, err
	}
	if !term.Not {
		f.people = append(f.people, ids...)
	}
	return t.naming(t.ix.people, ids), nil
}

func (t *Timeline) matchSpeakers(f *filter, term *Term) (matcher, error) {
	ids, err := t.resolve(term, UnknownPerson)
	if err != nil {
		return matcher{}, err
	}
	if !term.Not {
		f.speakers = append(f.speakers, ids...)
	}
	return t.naming(t.ix.speakers, ids), nil
}

// naming matches the records that name any of some things.
func (t *Timeline) naming(things func() *facet, ids []string) matcher {
	return matcher{
		find: func(set) set {
			f := things()
			if len(ids) == 1 && f.of(ids[0]).set != nil {
				return f.of(ids[0]).set
			}
			found := newSet(len(t.records))
			for _, id := range ids {
				f.of(id).addTo(found)
			}
			return found
		},
		reads: func() int {
			f, n := things(), 0
			for _, id := range ids {
				n += len(f.of(id).list)
			}
			return n
		},
	}
}

// resolve returns the ids that the values of a term name.
func (t *Timeline) resolve(term *Term, unknown Mistake) ([]string, error) {
	var ids []string
	for _, v := range term.Values {
		named := t.idsOf(term.Field, v)
		if len(named) == 0 {
			return nil, unknownValue(term, v, unknown, t.nearValues(term.Field, v))
		}
		ids = append(ids, named...)
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
