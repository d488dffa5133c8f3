package model

import "slices"

// idOf returns the id that a value of a field is, exactly as it stands: it means what
// has that id alone, also where something else is called so.
func (t *Timeline) idOf(f Field, s string) (id string, ok bool) {
	switch f {
	case TopicField:
		_, ok = t.topics.find(s)
	case PersonField, SpeakerField, ByField:
		_, ok = t.people.find(s)
	default:
	}
	return s, ok
}

// idsOf returns the ids that a value of a field names: what has that id, or else all
// that is called so in any language, or else the one person of whose name it is a word.
func (t *Timeline) idsOf(f Field, s string) []string {
	if id, ok := t.Means(f, s); ok {
		return []string{id}
	}
	return t.allCalled(f, s)
}

// Means returns what a value of a field means alone: what has that id, or the one person of
// whose name it is a word where nobody is called so. More names could make it mean another.
func (t *Timeline) Means(f Field, s string) (id string, ok bool) {
	if id, ok = t.idOf(f, s); ok || f != PersonField && f != SpeakerField || len(t.allCalled(f, s)) > 0 {
		return id, ok
	}
	return onlyWithPart(t.values(f), FoldName(s))
}

// allCalled returns the ids of all that is called so in any language.
func (t *Timeline) allCalled(f Field, s string) []string {
	var ids []string
	want, values := FoldName(s), t.values(f)
	for i := range values {
		if values[i].isCalled(want) {
			ids = append(ids, values[i].value)
		}
	}
	return ids
}

// onlyWithPart returns the only one of some values that has a name of which some words
// are wanted: Xi is Xi Jinping, and Kim is many.
func onlyWithPart(values []value, want string) (only string, ok bool) {
	for i := range values {
		isPart := func(k key) bool { return k.hasPart(want) }
		if !slices.ContainsFunc(values[i].keys[1:], isPart) { // an id is no name
			continue
		}
		if ok {
			return "", false
		}
		only, ok = values[i].value, true
	}
	return only, ok
}

// hasPart reports whether whole words of a name, one behind the other, are wanted.
func (k *key) hasPart(want string) bool {
	isEdge := func(at int) bool { return at == 0 || at == len(k.text) || slices.Contains(k.words, at) }
	for at := 0; want != "" && at+len(want) <= len(k.text); at++ {
		if k.text[at:at+len(want)] == want && isEdge(at) && isEdge(at+len(want)) {
			return true
		}
	}
	return false
}

// meantBy returns what the values of terms mean alone.
func (t *Timeline) meantBy(terms []Term) Query {
	var meant Query
	for _, term := range terms {
		for _, v := range term.Values {
			if id, ok := t.Means(term.Field, v); ok {
				meant = meant.And(Term{Field: term.Field, Values: []string{id}})
			}
		}
	}
	return meant
}
