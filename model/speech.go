package model

import (
	"slices"
	"strings"
)

// askedOfSpeakers returns what the speakers whom the query asks for say in a record:
// what they are told and quoted to say about its topics and words, or all that is quoted
// of them where it has neither. It reports whether any of them is quoted there.
func (s Selection) askedOfSpeakers(r *Record) (said Group, are bool) {
	f := &s.filter
	isTheirs := func(i int) bool { return slices.Contains(f.speakers, r.Quotes()[i].Speaker) }
	theirs := placesOf(len(r.Quotes()), isTheirs)
	if len(theirs) == 0 || len(f.chosen)+len(f.words) == 0 {
		return Group{Quotes: theirs}, len(theirs) > 0
	}
	g := s.askedByAny(r)
	return Group{
		Claims: slices.DeleteFunc(g.Claims, func(i int) bool { return !s.tellsOf(r, f.speakers, r.Claims[i].Text) }),
		Quotes: slices.DeleteFunc(g.Quotes, func(i int) bool { return !isTheirs(i) }),
	}, true
}

// tellsOf reports whether a text begins with a word of the name of one of some
// people, and of nobody else whom the record names: "Xi recalled the common fight".
func (s Selection) tellsOf(r *Record, people []string, text Text) bool {
	begins := func(id string, in string) bool {
		p, ok := s.timeline.Person(id)
		return ok && slices.ContainsFunc(append(p.Name.All(), p.Aliases...), func(name string) bool { return sharesFirst(in, name) })
	}
	for _, in := range text.All() {
		named := slices.DeleteFunc(r.AllPeople(), func(id string) bool { return !begins(id, in) })
		if len(named) > 0 && !slices.ContainsFunc(named, func(id string) bool { return !slices.Contains(people, id) }) {
			return true
		}
	}
	return false
}

// sharesFirst reports whether a text begins with a word of a name, or, where no
// spaces part them, with the name.
func sharesFirst(text, name string) bool {
	if isCJKText(FoldName(name)) {
		return strings.HasPrefix(Fold(text), Fold(name))
	}
	for first := range nameWords(text) {
		first = FoldName(first)
		for word := range nameWords(name) {
			if FoldName(word) == first {
				return true
			}
		}
		break
	}
	return false
}
