package model

import (
	"cmp"
	"slices"
	"sort"
	"strings"
)

// maker is one by whom records were signed or made: a side, a body, or the person
// who signed.
type maker struct {
	value string // as a query names it
	name  Text
	keys  []key
	sort  makerSort
}

// makerSort tells makers apart.
type makerSort int

const (
	aSide makerSort = iota
	aBody
	aPerson
)

// What tells the sorts of makers apart in their ids: a side has nothing before it.
const (
	personMark = "\x01"
	bodyMark   = "\x02"
)

// appendMakers adds the ids of who signed or made a record to a list. A body has no
// id but its names.
func (r *Record) appendMakers(ids []string) []string {
	for _, s := range r.MadeBy() {
		ids = addNew(ids, string(s))
	}
	for i := range r.Parties() {
		p := &r.Parties()[i]
		ids = addNew(ids, string(p.Side))
		if p.Person != "" {
			ids = addNew(ids, personMark+p.Person)
		}
		if !p.Body.IsZero() {
			ids = addNew(ids, bodyMark+p.Body.EN+bodyMark+p.Body.KO+bodyMark+p.Body.ZH)
		}
	}
	return ids
}

// allMakers returns all who signed or made a record, by their numbers in the facet.
func (t *Timeline) allMakers() []maker {
	ids := t.ix.makers().ids
	makers := make([]maker, len(ids))
	for i, id := range ids {
		makers[i] = t.maker(id)
	}
	return makers
}

func (t *Timeline) maker(id string) maker {
	m := maker{value: id, name: Side(id).Name()}
	var aliases []string
	if person, ok := strings.CutPrefix(id, personMark); ok {
		m.value, m.name, m.sort = person, Text{}, aPerson
		if p, known := t.Person(person); known {
			m.name, aliases = p.Name, p.Aliases
		}
	} else if names := strings.Split(id, bodyMark); len(names) == 4 {
		m.name, m.sort = Text{EN: names[1], KO: names[2], ZH: names[3]}, aBody
		m.value = m.name.In(English)
	}
	m.keys = keysOf(m.value, m.name, aliases)
	return m
}

// wantedMaker is who is asked for.
type wantedMaker struct {
	wanted

	person string // whose id it is: then nobody else who is called so
}

// isCalled reports whether a maker is called so: a side and a person by a whole
// name, and a body by words of its name in any order, so that the Ministry of Trade,
// Industry and Resources is the trade ministry.
func (m *maker) isCalled(w wantedMaker) bool {
	if m.sort == aPerson && w.person != "" {
		return m.value == w.person
	}
	if m.sort != aBody {
		return w.text != "" && slices.ContainsFunc(m.keys, func(k key) bool { return k.text == w.text })
	}
	for i := range m.keys {
		if w.areIn(&m.keys[i]) {
			return true
		}
	}
	return false
}

// readsPerMaker is of how many records finding takes as long as comparing a maker.
const readsPerMaker = 8

// matchMakers matches who put their name to an agreement, or made a commitment.
// Like a place, one that nothing is known of matches nothing: the bodies are known
// from the records alone.
func (t *Timeline) matchMakers(term *Term) matcher {
	called := make([]wantedMaker, len(term.Values))
	for i, v := range term.Values {
		called[i].wanted = wantedWord(v)
		called[i].words = wantedWords(v)
		if id, ok := t.idOf(ByField, v); ok {
			called[i].person = id
		}
	}
	return matcher{
		find: func(set) set {
			found := newSet(len(t.records))
			members, makers := t.ix.makers().members, t.ix.makerList()
			for number := range makers {
				if slices.ContainsFunc(called, makers[number].isCalled) {
					members[number].addTo(found)
				}
			}
			return found
		},
		reads: func() int { return readsPerMaker * len(t.ix.makers().ids) },
	}
}

// typesMadeBy returns the types whose records a maker that is called so can have
// signed or made: only sides make commitments.
func typesMadeBy(called string) []Type {
	if _, isSide := SideNamed(called); isSide {
		return []Type{AgreementType, CommitmentType}
	}
	return []Type{AgreementType}
}

// addSpeakers adds all people, those first who are quoted: all can be asked for.
func (l *lister) addSpeakers(t *Timeline) {
	var silent []value
	for _, v := range t.values(PersonField) {
		if t.ix.speakers().of(v.value).count() > 0 {
			l.values = append(l.values, v)
		} else {
			silent = append(silent, v)
		}
	}
	l.values = append(l.values, silent...)
}

// quoted returns those of the speakers who are quoted.
func (t *Timeline) quoted() []value {
	all := t.values(SpeakerField)
	return all[:sort.Search(len(all), func(i int) bool { return t.ix.speakers().of(all[i].value).count() == 0 })]
}

// bodies returns those of the makers that are bodies.
func (t *Timeline) bodies() []value {
	isBody := make(map[string]bool)
	for _, m := range t.ix.makerList() {
		isBody[m.value] = isBody[m.value] || m.sort == aBody
	}
	all := t.values(ByField)
	from := slices.IndexFunc(all, func(v value) bool { return isBody[v.value] })
	if from < 0 {
		return nil
	}
	to := from
	for to < len(all) && isBody[all[to].value] {
		to++
	}
	return all[from:to]
}

// addMakers adds all makers: sides, bodies and then people, those first by whom most
// is, or the latest. Bodies of one name are one.
func (l *lister) addMakers(t *Timeline) {
	makers, members := t.ix.makerList(), t.ix.makers().members
	order := make([]int, len(makers))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int {
		x, y := &makers[a], &makers[b]
		return cmp.Or(cmp.Compare(x.sort, y.sort), members[b].count()-members[a].count(), members[b].last()-members[a].last(), cmp.Compare(x.value, y.value))
	})
	for _, i := range order {
		l.add(makers[i].value, makers[i].name)
	}
}
