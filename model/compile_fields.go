package model

import (
	"fmt"
	"slices"
	"strings"
)

func (t *Timeline) kindTest(term *Term) (test, error) {
	var known []string
	for _, typ := range Types() {
		for _, k := range KindsOf(typ) {
			known = append(known, string(k))
		}
	}
	var kinds []Kind
	for _, v := range term.Values {
		i := slices.IndexFunc(known, func(k string) bool { return FoldName(k) == FoldName(v) })
		if i < 0 {
			return nil, unknownValue(term, v, "kind", known)
		}
		kinds = append(kinds, Kind(known[i]))
	}
	return func(place int) bool { return slices.Contains(kinds, t.At(place).Kind) }, nil
}

// sideTest matches who made a commitment, who is party to an agreement and
// whose people took part in an event.
func (t *Timeline) sideTest(term *Term) (test, error) {
	var sides []Side
	for _, v := range term.Values {
		i := slices.IndexFunc(Sides(), func(s Side) bool { return hasName(FoldName(v), string(s), s.Name(), nil) })
		if i < 0 {
			var known []string
			for _, s := range Sides() {
				known = append(known, string(s))
			}
			return nil, unknownValue(term, v, "side", known)
		}
		sides = append(sides, Sides()[i])
	}
	return func(place int) bool {
		return slices.ContainsFunc(t.sidesOf(t.At(place)), func(s Side) bool { return slices.Contains(sides, s) })
	}, nil
}

// sidesOf returns the sides that act in a record.
func (t *Timeline) sidesOf(r *Record) []Side {
	sides := slices.Clone(r.MadeBy)
	for i := range r.Parties {
		sides = append(sides, r.Parties[i].Side)
	}
	for _, id := range r.People {
		p, ok := t.Person(id)
		if !ok {
			continue
		}
		for _, role := range p.Roles {
			sides = append(sides, role.Side)
		}
	}
	return sides
}

func (t *Timeline) placeTest(term *Term) test {
	wanted := make([]string, len(term.Values))
	for i, v := range term.Values {
		wanted[i] = FoldName(v)
	}
	return func(place int) bool {
		for _, name := range t.At(place).Place.All() {
			folded := FoldName(name)
			if slices.ContainsFunc(wanted, func(w string) bool { return strings.Contains(folded, w) }) {
				return true
			}
		}
		return false
	}
}

// sourceTest matches the id of a source, or how ids or publishers' names begin.
func (t *Timeline) sourceTest(term *Term) (test, error) {
	return t.citing(term, "source or publisher", func(s *Source) []string { return []string{s.ID, s.Publisher} },
		func(name, want string) bool { return strings.HasPrefix(FoldName(name), want) })
}

// langTest matches the language of a source.
func (t *Timeline) langTest(term *Term) (test, error) {
	return t.citing(term, "language of a source", func(s *Source) []string { return []string{s.Lang} },
		func(name, want string) bool { return FoldName(name) == want })
}

// citing matches records that name a source of which one of the names is the
// one that is wanted.
func (t *Timeline) citing(term *Term, what string, naming func(*Source) []string, matches func(name, want string) bool) (test, error) {
	ids := make(map[string]bool)
	var names []string
	for _, v := range term.Values {
		want, found := FoldName(v), false
		if _, exact := t.sources.find(v); exact && term.Field == SourceField {
			ids[v] = true
			continue
		}
		for i := range t.sources.list {
			src := &t.sources.list[i]
			for _, name := range naming(src) {
				names = append(names, name)
				if want != "" && matches(name, want) {
					ids[src.ID], found = true, true
				}
			}
		}
		if !found {
			slices.Sort(names)
			return nil, unknownValue(term, v, what, slices.Compact(names))
		}
	}
	return func(place int) bool {
		return slices.ContainsFunc(t.At(place).Sources(), func(id string) bool { return ids[id] })
	}, nil
}

func (t *Timeline) idTest(term *Term) (test, error) {
	for _, v := range term.Values {
		if _, ok := t.Place(v); !ok {
			return nil, unknownValue(term, v, "record", t.nearValues(IDField, v))
		}
	}
	return func(place int) bool { return slices.Contains(term.Values, t.At(place).ID) }, nil
}

// threadTest takes a thread's id or name, or the id of any record.
func (t *Timeline) threadTest(term *Term) (test, error) {
	in := make(map[string]bool)
	for _, v := range term.Values {
		story, ok := t.storyNamed(v)
		if !ok {
			known := append(t.nearValues(ThreadField, v), t.nearValues(IDField, v)...)
			return nil, unknownValue(term, v, "thread or record", known)
		}
		for _, id := range story {
			in[id] = true
		}
	}
	return func(place int) bool { return in[t.At(place).ID] }, nil
}

func (t *Timeline) storyNamed(name string) ([]string, bool) {
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

// dateTest compares dates by their bounds: a record is in a period that it can
// overlap.
func (t *Timeline) dateTest(term *Term) (test, error) {
	type period struct{ first, last Day }
	var periods []period
	for _, v := range term.Values {
		d, err := ParsePeriod(v)
		if err != nil {
			return nil, &QueryError{Column: term.column, Problem: fmt.Sprintf("%s: %v", term.Field, err)}
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
	return func(place int) bool {
		when := t.At(place).When()
		return slices.ContainsFunc(periods, func(p period) bool { return when.Overlaps(p.first, p.last) })
	}, nil
}

// ParsePeriod reads a date as a query writes it: as [ParseDate] does, and also
// a span of the form 2016..2018.
func ParsePeriod(s string) (Date, error) {
	if from, to, span := strings.Cut(s, ".."); span && from != "" && to != "" && !strings.Contains(s, "/") {
		return ParseDate(from + "/" + to)
	}
	return ParseDate(s)
}
