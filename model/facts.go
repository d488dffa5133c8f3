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

// FactNamed returns the fact that is called so, by its id or its name in any
// language.
func FactNamed(s string) (fact string, ok bool) {
	if fact = strings.ToLower(s); slices.Contains(Facts(), fact) {
		return fact, true
	}
	folded := FoldName(s)
	i := slices.IndexFunc(Facts(), func(fact string) bool { return hasName(folded, fact, FactName(fact), nil) })
	if i < 0 {
		return "", false
	}
	return Facts()[i], true
}

// FactName says what a value of the field is: stands for.
func FactName(fact string) Text {
	switch fact {
	case isDisputed:
		return Text{EN: "sources differ", KO: "보도가 엇갈림", ZH: "说法不一"}
	case isPlanned:
		return Text{EN: "planned", KO: "예정", ZH: "计划中"}
	case isOpen:
		return Text{EN: "neither met, missed nor superseded", KO: "미결", ZH: "未了结"}
	case isOverdue:
		return Text{EN: "past due, nothing on record", KO: "기한 지남, 이후 기록 없음", ZH: "已逾期，无后续记录"}
	case isMarked:
		return Text{EN: "marked", KO: "표시함", ZH: "已标记"}
	}
	return State(fact).Name()
}

// matchFacts matches the facts about a record that is: names.
func (t *Timeline) matchFacts(term *Term, v View) (matcher, error) {
	var facts []string
	for _, value := range term.Values {
		fact, ok := FactNamed(value)
		if !ok {
			return matcher{}, unknownValue(term, value, UnknownFact, Facts())
		}
		facts = append(facts, fact)
	}
	m := matcher{find: func(among set) set {
		found := newSet(len(t.records))
		for _, fact := range facts {
			t.addWithFact(found, fact, among, v)
		}
		return found
	}}
	if slices.Contains(facts, isOverdue) {
		m.reads = func() int { return t.ix.states().of(string(Open)).count() }
	}
	return m, nil
}

// addWithFact adds to a set the records that have a fact. What can't be told
// beforehand is looked at only among some records.
func (t *Timeline) addWithFact(found set, fact string, among set, v View) {
	switch fact {
	case isDisputed, isPlanned:
		t.ix.facts().of(fact).addTo(found)
	case isOpen:
		t.ix.states().of(string(Open)).addTo(found)
		t.ix.states().of(string(Progress)).addTo(found)
	case isOverdue:
		open := newSet(len(t.records))
		t.ix.states().of(string(Open)).addTo(open)
		open.keep(among)
		for place := range open.places {
			if t.At(place).Overdue(v.Today) {
				found.add(place)
			}
		}
	case isMarked:
		for _, id := range v.Marked {
			if place, ok := t.Place(id); ok {
				found.add(place)
			}
		}
	default:
		t.ix.states().of(fact).addTo(found)
	}
}

// The facts that aren't asked for: which records stand for a time.
const (
	isFirstRate  = "first-rate"
	isSecondRate = "second-rate"
)

// appendFacts adds to a list what facts a record has beside its state.
func (r *Record) appendFacts(facts []string) []string {
	if len(r.Differences()) > 0 {
		facts = append(facts, isDisputed)
	}
	if r.Planned {
		facts = append(facts, isPlanned)
	}
	switch {
	case r.Type != EventType || r.Planned:
	case r.Kind == Summit:
		facts = append(facts, isFirstRate)
	case r.Kind == Visit || len(r.Agreements()) > 0:
		facts = append(facts, isSecondRate)
	}
	return facts
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
		return t.Field == IsField && slices.ContainsFunc(t.Values, func(v string) bool {
			fact, _ := FactNamed(v)
			return fact == isMarked
		})
	})
}

// Overdue reports whether a record is a commitment that was past due on a day
// with nothing on record. The day is that of [Selection.Today]: silence means
// nothing later than the dataset knows.
func (r *Record) Overdue(today Day) bool {
	return r.Type == CommitmentType && r.State() == Open && !r.Due.IsZero() && r.Due.Last() < today
}
