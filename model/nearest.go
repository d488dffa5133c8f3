package model

import (
	"cmp"
	"math"
	"slices"
	"strings"
)

// Nearest returns the candidate that s most likely stands for, or "" where none
// is near enough to be what was meant.
func Nearest(s string, candidates []string) string {
	if near := Near(s, candidates, 1); len(near) > 0 {
		return near[0]
	}
	return ""
}

// Near returns up to so many candidates that s may stand for, the nearest first:
// those that it begins, is part of or has the initials of, and those that are spelt
// much like it.
// Behind the nearest it names only others that are near in the same way.
func Near(s string, candidates []string, most int) []string {
	sp := newSpeller(s)
	for _, c := range candidates {
		sp.compare(newKey(c))
	}
	return sp.nearest(most)
}

// mostMeant is how many values are named of which one may have been meant: ids
// are many and much alike.
func mostMeant(f Field) int {
	if f == IDField {
		return 3
	}
	return 1
}

// mostListed is up to how many values are all named where none is near.
const mostListed = 20

// nearValues returns the values of a field that an unknown one most likely stands
// for. Where none is near it returns them all, if they are few. Records are not
// looked for by their titles.
func (t *Timeline) nearValues(f Field, s string) []string {
	sp := newSpeller(s)
	values := t.values(f)
	for i := range values[:min(len(values), mostValues)] {
		keys := values[i].keys
		if f == IDField {
			keys = keys[:1]
		}
		for _, k := range keys {
			sp.compare(k)
		}
	}
	near := sp.nearest(mostMeant(f))
	if len(near) == 0 && len(values) <= mostListed {
		for i := range values {
			near = append(near, values[i].value)
		}
	}
	return near
}

// speller compares what was written with names. Syllables of Hangul count by
// their letters, so that 서헤 is near to 서해.
type speller struct {
	wanted

	letters []rune
	found   []neighbour
	least   int // the least cost of those found
	slow    int // how many names were compared letter by letter

	got  []rune // room for comparing
	rows [3][]int
}

// neighbour is a name that is near.
type neighbour struct {
	name string
	cost int // of taking it for what was meant
	rest int // by how many letters it is longer
}

// The costs of taking a name for what was meant: each slip in it, and that what
// was written is only a part of it.
const (
	slipCost   = 3
	prefixCost = 1
	wordCost   = 2
	insideCost = 4
)

// mostSlow is how many names are compared letter by letter: no more than there is
// time for between two keys.
const mostSlow = 2000

func newSpeller(s string) *speller {
	sp := &speller{wanted: newWanted(s), least: math.MaxInt}
	sp.letters = appendLetters(nil, sp.text)
	return sp
}

// appendLetters adds the letters of a folded text, those of Hangul as they join.
func appendLetters(letters []rune, folded string) []rune {
	for _, r := range folded {
		if !isSyllable(r) {
			letters = append(letters, r)
			continue
		}
		i := r - firstSyllable
		letters = append(letters, firstInitial+i/perInitial, firstMedial+i%perInitial/perVowel)
		if final := i % perVowel; final > 0 {
			letters = append(letters, firstFinal-1+final)
		}
	}
	return letters
}

// compare notes a name if it is near.
func (sp *speller) compare(k key) {
	if len(sp.letters) < 2 || k.text == "" { // a single letter can mean anything
		return
	}
	cost, near := sp.partCost(k)
	sp.got = appendLetters(sp.got[:0], k.text)
	if slipped, ok := sp.slippedCost(); ok && (!near || slipped < cost) {
		cost, near = slipped, true
	}
	if near {
		sp.found = append(sp.found, neighbour{k.name, cost, len(sp.got) - len(sp.letters)})
		sp.least = min(sp.least, cost)
	}
}

// partCost is the cost where what was written is part of a name or its initials, or
// adds to it.
func (sp *speller) partCost(k key) (int, bool) {
	fit, ok := sp.fit(&k)
	switch {
	case ok && fit == ExactFit:
		return 0, true
	case ok && fit == PrefixFit:
		return prefixCost, true
	case ok && fit == WordFit:
		return wordCost, true
	case ok:
		return insideCost, true
	}
	return wordCost, len(sp.text) < 2*len(k.text) && strings.HasPrefix(sp.text, k.text)
}

// slippedCost is the cost where the letters of a name, or those at its beginning,
// were mistyped.
func (sp *speller) slippedCost() (int, bool) {
	want, got := len(sp.letters), len(sp.got)
	most, mostOfPrefix := max(1, want/3), want/4
	if sp.least < slipCost || sp.slow == mostSlow || got < want-most {
		return 0, false
	}
	sp.slow++
	whole, prefix := sp.slips(min(got, want+most))
	if got > want+most || whole >= want {
		whole = math.MaxInt / slipCost
	}
	if prefix <= mostOfPrefix && slipCost*prefix+prefixCost < slipCost*whole {
		return slipCost*prefix + prefixCost, true
	}
	return slipCost * whole, whole <= most
}

// nearest returns the nearest names.
func (sp *speller) nearest(most int) []string {
	slices.SortStableFunc(sp.found, func(a, b neighbour) int {
		return cmp.Or(cmp.Compare(a.cost, b.cost), cmp.Compare(a.rest, b.rest))
	})
	var names []string
	for _, n := range sp.found[:min(len(sp.found), most)] {
		if n.cost == sp.least {
			names = append(names, n.name)
		}
	}
	return names
}

// slips returns the Levenshtein distance, with the swap of two neighbours counted
// as one change, between what was written and so many letters of a name, and the
// distance to fewer of them that is the least.
func (sp *speller) slips(letters int) (whole, prefix int) {
	x, y := sp.letters, sp.got[:letters]
	for i := range sp.rows {
		sp.rows[i] = slices.Grow(sp.rows[i][:0], len(y)+1)[:len(y)+1]
	}
	before, last, row := sp.rows[0], sp.rows[1], sp.rows[2]
	for j := range last {
		last[j] = j
	}
	for i := range x {
		row[0] = i + 1
		for j := range y {
			cost := 1
			if x[i] == y[j] {
				cost = 0
			}
			row[j+1] = min(row[j]+1, last[j+1]+1, last[j]+cost)
			if i > 0 && j > 0 && x[i] == y[j-1] && x[i-1] == y[j] {
				row[j+1] = min(row[j+1], before[j-1]+1)
			}
		}
		before, last, row = last, row, before
	}
	return last[len(y)], slices.Min(last)
}
