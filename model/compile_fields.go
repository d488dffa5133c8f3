package model

import (
	"cmp"
	"errors"
	"slices"
)

func (t *Timeline) matchKinds(term *Term) (matcher, error) {
	var kinds []string
	for _, v := range term.Values {
		k, ok := KindNamed(v)
		if !ok {
			return matcher{}, unknownValue(term, v, UnknownKind, t.nearValues(KindField, v))
		}
		kinds = append(kinds, string(k))
	}
	return t.naming(t.ix.kinds, kinds), nil
}

// matchSides matches who made a commitment, who is party to an agreement and
// whose people took part in an event.
func (t *Timeline) matchSides(term *Term) (matcher, error) {
	var sides []string
	for _, v := range term.Values {
		side, ok := SideNamed(v)
		if !ok {
			var known []string
			for _, s := range Sides() {
				known = append(known, string(s))
			}
			return matcher{}, unknownValue(term, v, UnknownSide, known)
		}
		sides = append(sides, string(side))
	}
	return t.naming(t.ix.sides, sides), nil
}

// appendSides adds the sides that act in a record to a list.
func (t *Timeline) appendSides(r *Record, sides []string) []string {
	for _, s := range r.MadeBy() {
		sides = addNew(sides, string(s))
	}
	for i := range r.Parties() {
		sides = addNew(sides, string(r.Parties()[i].Side))
	}
	for _, id := range r.People {
		p, ok := t.Person(id)
		if !ok {
			continue
		}
		for i := range p.Roles {
			sides = addNew(sides, string(p.Roles[i].Side))
		}
	}
	return sides
}

// matchPlaces matches what stands in the name of a place. What has no letter is in
// every name, as is the separator behind it.
func (t *Timeline) matchPlaces(term *Term) matcher {
	wanted := make([]string, len(term.Values))
	for i, v := range term.Values {
		wanted[i] = cmp.Or(FoldName(v), string(separator))
	}
	return matcher{
		find: func(among set) set {
			found := newSet(len(t.records))
			t.ix.placeNames().find(wanted, among, found)
			return found
		},
		reads: t.Len,
	}
}

func (t *Timeline) matchIDs(term *Term) (matcher, error) {
	for _, v := range term.Values {
		if _, ok := t.Place(v); !ok {
			return matcher{}, unknownValue(term, v, UnknownRecord, t.nearValues(IDField, v))
		}
	}
	return t.withIDs(term.Values), nil
}

// withIDs matches the records that have some ids.
func (t *Timeline) withIDs(ids []string) matcher {
	return matcher{
		find: func(set) set {
			found := newSet(len(t.records))
			for _, id := range ids {
				if place, ok := t.Place(id); ok {
					found.add(place)
				}
			}
			for _, number := range t.byID.Again() {
				if place := int(t.places[number]); slices.Contains(ids, t.records[place].ID) {
					found.add(place)
				}
			}
			return found
		},
		reads: func() int { return len(ids) },
	}
}

// matchThreads takes a thread's id or name, or the id of any record.
func (t *Timeline) matchThreads(term *Term) (matcher, error) {
	var ids []string
	for _, v := range term.Values {
		story, ok := t.storyNamed(v)
		if !ok {
			known := append(t.nearValues(ThreadField, v), t.nearValues(IDField, v)...)
			return matcher{}, unknownValue(term, v, UnknownThread, known)
		}
		ids = append(ids, story...)
	}
	return t.withIDs(ids), nil
}

func (t *Timeline) storyNamed(name string) ([]string, bool) {
	if th, ok := t.threads.find(name); ok {
		return t.Story(th), true
	}
	folded := FoldName(name)
	for i := range t.threads.list {
		if th := &t.threads.list[i]; hasName(folded, th.ID, th.Name, nil) {
			return t.Story(th), true
		}
	}
	if _, ok := t.Place(name); ok {
		return t.StoryOf(name), true
	}
	return nil, false
}

// matchDates compares dates by their bounds: a record is in a period that it can
// overlap.
func (t *Timeline) matchDates(term *Term) (matcher, error) {
	type period struct{ first, last Day }
	var periods []period
	for _, v := range term.Values {
		d, err := ParsePeriod(v)
		if err != nil {
			return matcher{}, badDate(term, err)
		}
		p := period{d.First(), d.Last()}
		if term.Field == FromField {
			p.last = MaxDay
		}
		if term.Field == ToField {
			p.first = MinDay
		}
		periods = append(periods, p)
	}
	return matcher{find: func(set) set {
		found := newSet(len(t.records))
		for _, p := range periods {
			t.ix.days().addOverlapping(found, p.first, p.last)
		}
		return found
	}}, nil
}

// badDate says that a value of a term is no date.
func badDate(term *Term, err error) error {
	wrong := &QueryError{Column: term.column, Field: term.Field}
	if !errors.As(err, &wrong.Date) {
		return err
	}
	return wrong
}
