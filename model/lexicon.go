package model

import (
	"math/bits"
	"slices"
	"unicode"
)

// lexicon is the words of the names in a directory, each once.
type lexicon []lexeme

// lexeme is a word of names.
type lexeme struct {
	key

	spelling []rune // its letters, those of Hangul as they join
	spelt    letterSet
	entries  []int32
}

func newLexicon(entries []entry) lexicon {
	var l lexicon
	numbers := make(map[string]int)
	for i := range entries {
		for k := range entries[i].keys {
			for word := range entries[i].keys[k].allWords {
				n, known := numbers[word]
				if !known {
					n = len(l)
					numbers[word] = n
					spelling := appendLetters(nil, word)
					l = append(l, lexeme{key: newKey(word), spelling: spelling, spelt: letterSetOf(string(spelling))})
				}
				if in := &l[n].entries; len(*in) == 0 || (*in)[len(*in)-1] != int32(i) {
					*in = append(*in, int32(i))
				}
			}
		}
	}
	return l
}

// allWords yields the words of a name, folded.
func (k *key) allWords(yield func(word string) bool) {
	from := 0
	for _, to := range append(slices.Clip(k.words), len(k.text)) {
		if from < to && !yield(k.text[from:to]) {
			return
		}
		from = to
	}
}

// nearness is how near something is: 0 for not at all, then by how many letters it is
// scattered, and behind that by how many it is misspelt.
type nearness uint8

const slipped nearness = 16

func (n nearness) fit() (fit Fit, slack int) {
	if n < slipped {
		return ScatteredFit, int(n)
	}
	return SlippedFit, int(n - slipped)
}

// near returns for each of so many entries how near its nearest word is to one that is
// wanted, or that begins so.
func (l lexicon) near(want *wanted, entries int) []nearness {
	sp := newSpeller(want.text)
	most := slipsIn(sp.letters)
	spelt := letterSetOf(string(sp.letters))
	near := make([]nearness, entries)
	for i := range l {
		w := &l[i]
		n := nearness(0)
		if between, ok := want.scattered(&w.key); ok {
			n = max(nearness(between), 1)
		} else if most > 0 && len(w.spelling) >= len(sp.letters)-most && bits.OnesCount64(uint64(spelt&^w.spelt)) <= most {
			sp.got = w.spelling
			if _, slips := sp.slips(min(len(w.spelling), len(sp.letters)+most)); slips <= most {
				n = slipped + max(nearness(slips), 1)
			}
		}
		if n == 0 {
			continue
		}
		for _, e := range w.entries {
			if near[e] == 0 || n < near[e] {
				near[e] = n
			}
		}
	}
	return near
}

// slipsIn returns how many wrong letters of a word are forgiven: none of a number,
// which would be another. A syllable of Hangul has two or three letters; a Han
// character tells as much as three do.
func slipsIn(letters []rune) int {
	const few, many = 4, 8
	switch {
	case slices.ContainsFunc(letters, unicode.IsDigit):
		return 0
	case len(letters) >= many:
		return 2
	case len(letters) >= few, len(letters) == few-1 && isCJKText(string(letters)):
		return 1
	}
	return 0
}
