package model

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"
)

// Completion is a way to go on with a query that is being written.
type Completion struct {
	Text string // what takes the place of the word being written
	Name string // what that stands for, in words
}

// Completions is the ways to go on with a word of a query, best first.
type Completions struct {
	Start, End int // the bytes of the query that the word takes
	List       []Completion
}

// Complete returns how the word before a place in a query, in bytes, can go on:
// with fields, and with the values that fields have in this timeline, by their
// ids, names and aliases in any language.
func (t *Timeline) Complete(query string, at int) Completions {
	at = max(min(at, len(query)), 0)
	start := wordStart(query[:at])
	word, end := query[start:at], at
	minus := ""
	if strings.HasPrefix(word, "-") {
		minus, word = "-", word[1:]
	}
	c := completer{minus: minus, words: make(map[string]bool)}
	name, length := fieldName(word)
	if length == 0 {
		c.fields(word)
		if word != "" {
			c.want = FoldName(word)
			c.values(t, TopicField, "")
			c.values(t, PersonField, "")
		}
		return Completions{start, end, c.sorted()}
	}
	before, last := "", word[length:]
	if i := strings.LastIndexAny(last, ",，"); i >= 0 {
		_, n := utf8.DecodeRuneInString(last[i:])
		before, last = last[:i]+",", last[i+n:]
	}
	c.want = FoldName(last)
	c.values(t, Field(name), before)
	return Completions{start, end, c.sorted()}
}

// wordStart returns where the last word of a query begins. Spaces in quotes are
// part of a word.
func wordStart(s string) int {
	start, quoted := 0, false
	for i, r := range s {
		switch {
		case isQuote(r):
			quoted = !quoted
		case isQuerySpace(r) && !quoted:
			start = i + utf8.RuneLen(r)
		}
	}
	return start
}

// completer collects completions.
type completer struct {
	minus string
	want  string // folded
	words map[string]bool
	found []ranked
}

type ranked struct {
	Completion

	rank int
}

func (c *completer) fields(word string) {
	for _, f := range Fields() {
		if strings.HasPrefix(string(f), strings.ToLower(word)) {
			c.add(string(f)+":", fieldHelp(f), 0)
		}
	}
}

// add notes a completion once.
func (c *completer) add(text, name string, rank int) {
	if text = c.minus + text; !c.words[text] {
		c.words[text] = true
		c.found = append(c.found, ranked{Completion{text, name}, rank})
	}
}

// value notes a value of a field if what is written can be meant by it.
func (c *completer) value(f Field, before, value string, name Text, aliases []string) {
	rank := matchRank(c.want, value)
	for _, s := range slices.Concat(name.All(), aliases) {
		rank = min(rank, matchRank(c.want, s))
	}
	if rank < noMatch {
		c.add(string(f)+":"+before+quoted(value, f), strings.Join(name.All(), " · "), rank)
	}
}

// The ranks of matches, best first.
const (
	exactMatch = iota
	prefixMatch
	wordMatch
	insideMatch
	noMatch
)

// matchRank returns how well a folded text that is being written fits a name.
func matchRank(want, name string) int {
	folded := FoldName(name)
	switch {
	case want == "":
		return prefixMatch
	case folded == want:
		return exactMatch
	case strings.HasPrefix(folded, want):
		return prefixMatch
	case slices.ContainsFunc(strings.Fields(name), func(w string) bool { return strings.HasPrefix(FoldName(w), want) }):
		return wordMatch
	case strings.Contains(folded, want):
		return insideMatch
	}
	return noMatch
}

func (c *completer) sorted() []Completion {
	slices.SortStableFunc(c.found, func(a, b ranked) int { return cmp.Compare(a.rank, b.rank) })
	list := make([]Completion, len(c.found))
	for i := range c.found {
		list[i] = c.found[i].Completion
	}
	return list
}
