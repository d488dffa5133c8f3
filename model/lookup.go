package model

// Hit is something of a timeline that is called by what is written: a record, a
// thread, a topic or a person.
type Hit struct {
	Field Field // by which a query asks for it
	Value string
	Name  Text
	Fit   Fit
}

// Lookup returns what beside records is called by what is written, by ids, names
// and aliases in any language: what fits best first, and of what fits alike topics,
// people and then threads, the most at a time that are wanted. What is empty calls
// nothing.
func (t *Timeline) Lookup(written string, most int) []Hit {
	want := newWanted(written)
	if want.text == "" {
		return nil
	}
	var found [fits][]Hit
	for _, f := range []Field{TopicField, PersonField, ThreadField} {
		values := t.values(f)
		for i := range values {
			if fit, ok := want.best(values[i].keys); ok {
				found[fit] = append(found[fit], Hit{f, values[i].value, values[i].name, fit})
			}
		}
	}
	return bestHits(found, most)
}

// bestHits returns those that fit best of what has been found by how it fits.
func bestHits(found [fits][]Hit, most int) []Hit {
	var hits []Hit
	for _, some := range found {
		hits = append(hits, some[:min(len(some), most-len(hits))]...)
	}
	return hits
}

// best returns how something fits by the best of its names.
func (w wanted) best(names []key) (Fit, bool) {
	best := fits
	for _, k := range names {
		if fit, ok := w.fit(k); ok && fit < best {
			best = fit
		}
	}
	return best, best < fits
}

// mostRanked is of how many records that have what is written inside their names
// those are told apart in which a word begins with it. Where more have it, it is
// too little to choose by.
const mostRanked = 5_000

// LookupRecords returns the records whose id or title in any language is what is
// written, begins with it or has it inside, as [Lookup] does, in order of time
// where they fit alike. Of a million records that takes some hundredths of a
// second, and the first time some tenths.
func (t *Timeline) LookupRecords(written string, most int) []Hit {
	want := newWanted(written)
	if want.text == "" {
		return nil
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
		hits = append(hits, t.inside(want, take(want.text), most-len(hits))...)
	}
	return hits
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
func (t *Timeline) inside(want wanted, these set, most int) []Hit {
	var found [fits][]Hit
	ranked := 0
	for place := range these.places {
		if ranked++; ranked > mostRanked || len(found[WordFit]) == most {
			break
		}
		r := t.records[place]
		names := []key{newKey(r.ID)}
		for _, title := range r.Title.All() {
			names = append(names, newKey(title))
		}
		if fit, ok := want.best(names); ok {
			found[fit] = append(found[fit], t.hit(place, fit))
		}
	}
	return bestHits(found, most)
}

func (t *Timeline) hit(place int, fit Fit) Hit {
	r := t.records[place]
	return Hit{IDField, r.ID, r.Title, fit}
}
