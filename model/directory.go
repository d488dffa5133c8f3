package model

import (
	"slices"
	"sync"
)

// directory is all that is looked up by its names, made ready for that.
type directory struct {
	entries []entry
	lexicon func() lexicon
}

// entry is something with names.
type entry struct {
	*value

	field Field
	year  []key // counts beside its names, not alone
}

// mostNear is up to how many records are looked up by names that are near. Of more
// there is always one that is.
const mostNear = 2_000

// Names are names that are looked up as those of a timeline are.
type Names struct{ directory }

// NewNames returns the names of some values. Every value has one or more.
func NewNames(values []string, names func(value string) []string) Names {
	entries := make([]entry, len(values))
	for i, s := range values {
		v := value{value: s}
		for _, name := range names(s) {
			v.keys = append(v.keys, newKey(name))
		}
		entries[i] = entry{value: &v}
	}
	return Names{newDirectory(entries)}
}

// Lookup returns the values that are called by what is written, as that of a timeline
// does.
func (n Names) Lookup(written string) []Hit {
	want := newWanted(written)
	if want.text == "" {
		return nil
	}
	return n.lookup(&want, len(n.entries))
}

// lookup returns what is called by what is wanted and, where that is little, what is
// near.
func (d directory) lookup(want *wanted, most int) []Hit {
	hits := d.strictly(want, most)
	if isTooLittle(hits) {
		hits = d.nearly(want, hits, most)
	}
	return hits
}

func newDirectory(entries []entry) directory {
	entries = slices.Clip(entries)
	return directory{entries, sync.OnceValue(func() lexicon { return newLexicon(entries) })}
}

func (t *Timeline) makeNamed() directory {
	var entries []entry
	add := func(f Field, values []value) {
		for i := range values {
			entries = append(entries, entry{field: f, value: &values[i]})
		}
	}
	for _, f := range []Field{TopicField, PersonField, ThreadField} {
		add(f, t.values(f))
	}
	add(ByField, t.bodies())
	add(SourceField, t.values(SourceField))
	add(PlaceField, t.values(PlaceField))
	pages := lister{field: SourceField, seen: make(map[string]bool)}
	for i := range t.sources.list {
		s := &t.sources.list[i]
		pages.add(s.ID, Text{EN: s.Title})
	}
	add(SourceField, pages.values)
	return newDirectory(entries)
}

// makeTitled returns the records, by their titles and the years of their dates.
func (t *Timeline) makeTitled() directory {
	entries := make([]entry, len(t.records))
	for i, r := range t.records {
		v := value{value: r.ID, name: r.Title, keys: keysOf(r.ID, r.Title, nil)}
		entries[i] = entry{field: IDField, value: &v}
		if year := r.When().Start(); !year.IsZero() {
			const digits = 4
			entries[i].year = []key{newKey(year.String()[:digits])}
		}
	}
	return newDirectory(entries)
}

// strictly returns what is called by what is wanted.
func (d directory) strictly(want *wanted, most int) []Hit {
	var found [fits][]*entry
	for i := range d.entries {
		e := &d.entries[i]
		if fit, ok := want.best(e.keys, e.year...); ok {
			found[fit] = append(found[fit], e)
		}
	}
	var hits []Hit
	for fit, some := range found {
		for _, e := range some[:min(len(some), most-len(hits))] {
			hit := e.hit(Fit(fit), 0)
			hit.Whole = slices.ContainsFunc(e.keys, func(k key) bool { return k.hasPart(want.text) })
			hits = append(hits, hit)
		}
	}
	return hits
}

func (e *entry) hit(fit Fit, slack int) Hit {
	name := e.name
	if name.IsZero() { // a publisher's is all that is known
		name.EN = e.value.value
	}
	return Hit{Field: e.field, Value: e.value.value, Name: name, Fit: fit, Slack: slack}
}
