package model

import "slices"

// wording is a free word of a query with all its spellings; without any it is a
// word of which folding leaves nothing, and in every text.
type wording struct {
	not   bool
	words []string
}

// search is what a wording was found in: of some records those that have one of
// its words in their text, or in the names of their topics and people.
type search struct {
	words        []string
	among, found set
}

// mostSearches is how many searches a selection remembers. Of a million records
// each takes 250 KB.
const mostSearches = 12

// begun returns the search for a wording among some records as far as searches
// before it have come, and the records that are still to be looked at. What one has
// found of the same wording isn't looked for again, and where one has looked in vain
// for a part of it the whole is not looked for: so a word takes less time the longer
// it grows, and none while the rest of a query changes.
func begun(w wording, among set, before []search) (s search, left set) {
	s = search{words: w.words, among: slices.Clone(among), found: make(set, len(among))}
	left = slices.Clone(among)
	if len(w.words) == 0 { // all have nothing
		s.found.join(among)
		clear(left)
	}
	for _, b := range before {
		switch {
		case slices.Equal(b.words, w.words):
			s.found.join(b.found)
			s.among.join(b.among)
			left.drop(b.among)
		case implies(w.words, b.words):
			for i := range left {
				left[i] &^= b.among[i] &^ b.found[i]
			}
		}
	}
	return s, left
}

// search looks for a wording among some records.
func (t *Timeline) search(w wording, among set, before []search) search {
	s, left := begun(w, among, before)
	if left.count() > 0 {
		named(w.words, t.ix.topics(), t.ix.topicNames(), s.found)
		named(w.words, t.ix.people(), t.ix.peopleNames(), s.found)
		t.ix.texts().find(w.words, left, s.found)
	}
	return s
}

// named adds to a set the records that name something whose own names have one of
// some words in them.
func named(words []string, f *facet, names *arena, found set) {
	all, called := newSet(len(f.ids)), newSet(len(f.ids))
	all.addRange(0, len(f.ids))
	names.find(words, all, called)
	for number := range called.places {
		f.members[number].addTo(found)
	}
}

// implies reports whether every text that has one of some words in it has one of
// others too.
func implies(words, others []string) bool {
	return !slices.ContainsFunc(words, func(w string) bool {
		return !slices.ContainsFunc(others, func(part string) bool { return contains(w, part) })
	})
}

// cut cuts a set down to what the wording asks for, given where it was found.
func (w wording) cut(s, found set) {
	if w.not {
		s.drop(found)
	} else {
		s.keep(found)
	}
}
