package model

import (
	"cmp"
	"slices"
)

// Hit is something of a timeline that is called by what is written.
type Hit struct {
	Field Field // by which a query asks for it
	Value string
	Name  Text
	Fit   Fit
	Slack int // by how much it fits worse than others that fit in the same way
	// Whole is whether what is written is whole words of a name.
	Whole bool
	// Namesake is whether somebody else who is called by it has the same name.
	Namesake bool
}

// Lookup returns what beside records is called by what is written, by ids, names
// and aliases in any language: topics, people, threads, the bodies that signed, and
// publishers, places and the titles of sources. What fits best comes first. Where
// that is little, what is near follows: names that have the letters with others
// between, or of which a word is misspelt. What is empty calls nothing.
func (t *Timeline) Lookup(written string, most int) []Hit {
	want := newWanted(written)
	if want.text == "" {
		return nil
	}
	hits := t.named().lookup(&want, most)
	noteNamesakes(hits)
	return hits
}

// Compare puts hits in order of how they fit: what has whole words for its name is
// meant more likely than what only begins with them.
func (h Hit) Compare(other Hit) int {
	return cmp.Compare(h.nearness(), other.nearness())
}

func (h Hit) nearness() Fit {
	if h.Whole {
		return min(h.Fit, PrefixFit)
	}
	if h.Fit == ExactFit {
		return h.Fit
	}
	return h.Fit + 1
}

// noteNamesakes notes which people can't be told apart by a name.
func noteNamesakes(hits []Hit) {
	for i := range hits {
		for k := range hits {
			a, b := &hits[i], &hits[k]
			isShared := func(name string) bool { return slices.Contains(b.Name.All(), name) }
			if i != k && a.Field == PersonField && b.Field == PersonField && slices.ContainsFunc(a.Name.All(), isShared) {
				a.Namesake = true
				break
			}
		}
	}
}

// bestHits returns those that fit best of what has been found by how it fits.
func bestHits(found [fits][]Hit, most int) []Hit {
	var hits []Hit
	for _, some := range found {
		hits = append(hits, some[:min(len(some), most-len(hits))]...)
	}
	return hits
}

// best returns how something fits by the best of its names, or by words of several;
// some names count only there.
func (w *wanted) best(names []key, beside ...key) (Fit, bool) {
	best := fits
	for i := range names {
		if fit, ok := w.fit(&names[i]); ok && fit < best {
			best = fit
		}
	}
	if best == fits && len(w.words) > 0 && w.areAmong(names, beside) {
		best = WordsFit
	}
	return best, best < fits
}

// mostRanked is of how many records that have what is written inside their names
// those are told apart in which a word begins with it. Where more have it, it is
// too little to choose by.
const mostRanked = 5_000

// LookupRecords returns the records whose id or title in any language is what is
// written, begins with it or has it or its words inside, as [Lookup] does, in order
// of time where they fit alike; of few records also those that are near.
// Of a million records that takes some hundredths of a second, and the first time
// some tenths.
func (t *Timeline) LookupRecords(written string, most int) []Hit {
	want := newWanted(written)
	if want.text == "" {
		return nil
	}
	if len(t.records) <= mostNear {
		return t.titled().lookup(&want, most)
	}
	const apart = string(separator)
	left := newSet(len(t.records))
	left.addRange(0, len(t.records))
	take := func(text string) set {
		taken := newSet(len(t.records))
		t.ix.recordNames().find([]string{text}, left, taken)
		left.drop(taken)
		return taken
	}
	hits := t.hits(nil, take(apart+want.text+apart), ExactFit, most)
	if hits = t.hits(hits, take(apart+want.text), PrefixFit, most); len(hits) < most {
		hits = append(hits, t.inside(&want, take(want.text), most-len(hits))...)
	}
	if len(hits) < most && len(want.words) > 0 {
		hits = append(hits, t.inside(&want, t.withWords(&want, left), most-len(hits))...)
	}
	return hits
}

// withWords returns those of some records that have all words that are wanted in
// their names.
func (t *Timeline) withWords(want *wanted, among set) set {
	found := slices.Clone(among)
	for i := range want.words {
		with := newSet(len(t.records))
		t.ix.recordNames().find([]string{want.words[i].text}, found, with)
		found.keep(with)
	}
	return found
}

// hits adds records that fit alike to those that fit better.
func (t *Timeline) hits(hits []Hit, these set, fit Fit, most int) []Hit {
	for place := range these.places {
		if len(hits) == most {
			break
		}
		hits = append(hits, t.hit(place, fit))
	}
	return hits
}

// inside returns records that have what is wanted inside their names, by how they
// fit.
func (t *Timeline) inside(want *wanted, these set, most int) []Hit {
	var found [fits][]Hit
	ranked := 0
	for place := range these.places {
		if ranked++; ranked > mostRanked || len(found[WordFit]) == most {
			break
		}
		r := t.records[place]
		if fit, ok := want.best(keysOf(r.ID, r.Title, nil)); ok {
			found[fit] = append(found[fit], t.hit(place, fit))
		}
	}
	return bestHits(found, most)
}

func (t *Timeline) hit(place int, fit Fit) Hit {
	r := t.records[place]
	return Hit{Field: IDField, Value: r.ID, Name: r.Title, Fit: fit}
}
