package model

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// spellings returns a free word of a query, folded, and behind it all other
// names of the topics, people and sides that have it for a name or alias: 黄海 is
// also found as West Sea, 이재명 as 李在明, 일본 as Japan. It is nil for a word of which nothing is
// left.
func (t *Timeline) spellings(word string) []string {
	folded := Fold(word)
	if folded == "" {
		return nil
	}
	all := []string{folded}
	for _, name := range t.namesakes()[FoldName(word)] {
		if !slices.Contains(all, name) {
			all = append(all, name)
		}
	}
	return all
}

// joinNames returns terms with the free words joined that spell a name together:
// Lee Jae Myung is one person and not three words. The longest name counts.
func (t *Timeline) joinNames(terms []Term) []Term {
	joined := make([]Term, 0, len(terms))
	for len(terms) > 0 {
		name, n := t.nameAt(terms)
		joined = append(joined, terms[0])
		if n > 1 {
			joined[len(joined)-1].Values = []string{name}
		}
		terms = terms[max(n, 1):]
	}
	return joined
}

// nameAt returns the name that the first terms spell and how many terms that
// takes, 0 where they spell none.
func (t *Timeline) nameAt(terms []Term) (name string, n int) {
	const longest = 8
	var words strings.Builder
	for i, term := range terms[:min(len(terms), longest)] {
		if term.Field != Words || term.Not {
			break
		}
		words.WriteString(strings.Join(term.Values, " ") + " ")
		if i == 0 {
			continue // a word alone needs no joining
		}
		if _, ok := t.namesakes()[FoldName(words.String())]; ok {
			name, n = strings.TrimSpace(words.String()), i+1
		}
	}
	return name, n
}

// foldNames returns for each name and alias of a topic, person or side, folded as a
// name, all the names and aliases of everything that is called so, folded as
// texts are.
func (t *Timeline) foldNames() map[string][]string {
	namesakes := make(map[string][]string)
	add := func(all []string) {
		telling := make([]string, 0, len(all))
		for _, n := range all {
			if n = Fold(n); isTelling(n) {
				telling = append(telling, n)
			}
		}
		for _, n := range all {
			if n = FoldName(n); n != "" {
				namesakes[n] = append(namesakes[n], telling...)
			}
		}
	}
	for i := range t.topics.list {
		tp := &t.topics.list[i]
		add(append(tp.Name.All(), tp.Aliases...))
		for _, names := range tp.Includes {
			add(names)
		}
	}
	for i := range t.people.list {
		add(append(t.people.list[i].Name.All(), t.people.list[i].Aliases...))
	}
	for _, side := range Sides() {
		if side != Other {
			add(side.Name().All())
		}
	}
	return namesakes
}

// isTelling reports whether a folded name is long enough to be looked for in
// texts where it was not asked for: AI is part of too many words.
func isTelling(name string) bool {
	if utf8.RuneCountInString(name) == len(name) {
		return len(name) >= 4
	}
	return utf8.RuneCountInString(name) >= 2
}
