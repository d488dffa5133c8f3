package model

// Hit is something of a timeline that is called by what is written: a record, a
// thread, a topic or a person.
type Hit struct {
	Field Field // by which a query asks for it
	Value string
	Name  Text
	Fit   Fit
}

// Lookup returns what is called by what is written, by ids, names and aliases in
// any language: what fits best first, and of what fits alike topics, people,
// threads and then records, the most at a time that are wanted. What is empty
// calls nothing.
func (t *Timeline) Lookup(written string, most int) []Hit {
	want := newWanted(written)
	if want.text == "" {
		return nil
	}
	var found [fits][]Hit
	for _, f := range []Field{TopicField, PersonField, ThreadField, IDField} {
		values := t.values(f)
		for i := range values {
			if fit, ok := want.best(&values[i]); ok {
				found[fit] = append(found[fit], Hit{f, values[i].value, values[i].name, fit})
			}
		}
	}
	var hits []Hit
	for _, some := range found {
		hits = append(hits, some[:min(len(some), most-len(hits))]...)
	}
	return hits
}

// best returns how a value fits by the best of its names.
func (w wanted) best(v *value) (Fit, bool) {
	best := fits
	for _, k := range v.keys {
		if fit, ok := w.fit(k); ok && fit < best {
			best = fit
		}
	}
	return best, best < fits
}
