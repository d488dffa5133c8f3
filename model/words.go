package model

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// spellings returns a free word of a query, folded, and behind it all other
// names of the topics and people that have it for a name or alias: 黄海 is also
// found as West Sea, 이재명 as 李在明. It is nil for a word of which nothing is
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

// foldNames returns for each name and alias of a topic or person, folded as a
// name, all the names and aliases of everything that is called so, folded as
// texts are.
func (t *Timeline) foldNames() map[string][]string {
	namesakes := make(map[string][]string)
	add := func(name Text, aliases []string) {
		all := append(name.All(), aliases...)
		telling := make([]string, 0, len(all))
		for _, n := range all {
			if n = Fold(n); isTelling(n) {
				telling = append(telling, n)
			}
		}
		for _, n := range all {
			n = FoldName(n)
			namesakes[n] = append(namesakes[n], telling...)
		}
	}
	for i := range t.topics.list {
		add(t.topics.list[i].Name, t.topics.list[i].Aliases)
	}
	for i := range t.people.list {
		add(t.people.list[i].Name, t.people.list[i].Aliases)
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

// foldInitials returns the searched texts with the initials of their syllables.
func (t *Timeline) foldInitials() []string {
	all := make([]string, len(t.records))
	for i, text := range t.searched() {
		all[i] = initials(text)
	}
	return all
}

// mentions reports whether the searched text of the record at a place has one of
// some folded words in it.
func (t *Timeline) mentions(place int, words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool {
		if isInitials(w) {
			return strings.Contains(t.initials()[place], w)
		}
		return strings.Contains(t.searched()[place], w)
	})
}
