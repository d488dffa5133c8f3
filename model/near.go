package model

import (
	"cmp"
	"slices"
	"unicode/utf8"
)

// enoughHits is from how many hits on nothing else is looked for that is only near.
const enoughHits = 5

// isTooLittle reports whether hits may not be what was meant.
func isTooLittle(hits []Hit) bool {
	return len(hits) == 0 || hits[0].Fit != ExactFit && len(hits) < enoughHits
}

// nearly adds to hits what is near to what is wanted: every word of it stands in one
// of the names, with other letters between or misspelt. What is nearest comes first.
func (d directory) nearly(want *wanted, hits []Hit, most int) []Hit {
	words := want.words
	if len(words) == 0 {
		words = []wanted{*want}
	}
	nearby := make([][]nearness, len(words))
	for i := range words {
		nearby[i] = d.lexicon().near(&words[i], len(d.entries))
	}
	known := make(map[string]bool)
	for _, h := range hits {
		known[string(h.Field)+h.Value] = true
	}
	var near []Hit
	for i := range d.entries {
		e := &d.entries[i]
		if fit, slack, ok := e.near(words, nearby, i); ok && !known[string(e.field)+e.value.value] {
			near = append(near, e.hit(fit, slack))
		}
	}
	slices.SortStableFunc(near, func(a, b Hit) int { return cmp.Or(cmp.Compare(a.Fit, b.Fit), cmp.Compare(a.Slack, b.Slack)) })
	return append(hits, near[:min(len(near), most-len(hits))]...)
}

// near returns how all words stand in the names of an entry, given how near the words
// of its names are to each.
func (e *entry) near(words []wanted, nearby [][]nearness, number int) (fit Fit, slack int, ok bool) {
	fit = WordsFit
	for i := range words {
		if words[i].isAmong(e.keys) || len(words) > 1 && words[i].isAmong(e.year) {
			continue
		}
		n := nearby[i][number]
		if n == 0 || n >= slipped {
			if between, ok := words[i].scatteredAmong(e.keys); ok {
				n = max(nearness(between), 1)
			}
		}
		if n == 0 {
			return 0, 0, false
		}
		by, more := n.fit()
		fit, slack = max(fit, by), slack+more
	}
	return fit, slack, true
}

// longestScattered is in how long names, in bytes, letters are looked for that stand
// in several of its words: in a sentence there are always some.
const longestScattered = 40

// scatteredAmong returns what [wanted.scattered] does for the best of some names.
func (w *wanted) scatteredAmong(names []key) (between int, ok bool) {
	for i := range names {
		if len(names[i].text) > longestScattered || len(names[i].words) == 0 {
			continue
		}
		if n, scattered := w.scattered(&names[i]); scattered && (!ok || n < between) {
			between, ok = n, true
		}
	}
	return between, ok
}

// scattered returns between how many others the letters of a word stand in a name, a
// few at most. They begin at the beginning of a word, and the way to the beginning of
// another counts for one letter, so that ljm is Lee Jae Myung.
func (w *wanted) scattered(k *key) (between int, ok bool) {
	const few = 3
	most := min(utf8.RuneCountInString(w.text)-1, few)
	if w.lacks(k) || most == 0 || len(w.text) < len("abc") || !k.hasWordOn(w.text[0]) || !isSubsequence(w.text, k.text) {
		return 0, false
	}
	const never = 1 << 20
	name := []rune(k.text)
	begins := make([]bool, len(name))
	begins[0] = true
	for _, at := range k.words {
		if at < len(k.text) {
			begins[utf8.RuneCountInString(k.text[:at])] = true
		}
	}
	last, row := make([]int, len(name)), make([]int, len(name)) // by where the last letter stands
	for n, letter := range []rune(w.text) {
		least, apart := never, never // up to here, and that less where it stands
		for at, r := range name {
			row[at] = never
			switch {
			case r != letter:
			case n == 0 && begins[at]:
				row[at] = 0
			case n > 0 && begins[at]:
				row[at] = min(least+1, apart+at-1)
			case n > 0:
				row[at] = apart + at - 1
			}
			least, apart = min(least, last[at]), min(apart, last[at]-at)
		}
		last, row = row, last
	}
	between = slices.Min(last)
	return between, between <= most
}

// hasWordOn reports whether a word of a name begins with a byte.
func (k *key) hasWordOn(first byte) bool {
	return k.text != "" && k.text[0] == first ||
		slices.ContainsFunc(k.words, func(at int) bool { return at < len(k.text) && k.text[at] == first })
}

// isSubsequence reports whether a text has all letters of a word, in their order.
func isSubsequence(word, text string) bool {
	for _, r := range text {
		first, n := utf8.DecodeRuneInString(word)
		if r == first {
			word = word[n:]
		}
		if word == "" {
			return true
		}
	}
	return word == ""
}
