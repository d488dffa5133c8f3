package model

import (
	"iter"
	"strings"
	"unicode"
)

// Fit is how a name fits what is being written, best first.
type Fit int

// The ways in which a name fits.
const (
	ExactFit     Fit = iota // the name is what is written
	PrefixFit               // the name begins with it
	WordFit                 // a word of the name begins with it
	InsideFit               // it stands anywhere in the name
	InitialsFit             // it has the initials of syllables of the name
	WordsFit                // its words begin words of the names, in any order
	ScatteredFit            // its letters stand in them, with others between
	SlippedFit              // it is misspelt
	fits
)

// Rank returns how a name fits what is being written, both folded as names are,
// and whether it fits at all. What is empty begins every name.
func Rank(written, name string) (Fit, bool) {
	want, k := newWanted(written), newKey(name)
	return want.fit(&k)
}

// wanted is what is being written, made ready to be compared with many names.
type wanted struct {
	text     string    // folded
	initials bool      // it is nothing but initials
	has      letterSet // of its letters; none where it is initials
	words    []wanted  // its words, where it has several
}

func newWanted(written string) wanted {
	w := wantedWord(written)
	if words := wantedWords(written); len(words) > 1 {
		w.words = words
	}
	return w
}

// wantedWord returns what is written, taken for one word.
func wantedWord(written string) wanted {
	w := wanted{text: FoldName(written)}
	if w.initials = isInitials(w.text); !w.initials {
		w.has = letterSetOf(w.text)
	}
	return w
}

// wantedWords returns the words of what is written, each by itself.
func wantedWords(written string) []wanted {
	var words []wanted
	for word := range nameWords(written) {
		if w := wantedWord(word); w.text != "" {
			words = append(words, w)
		}
	}
	return words
}

// letterSet has a bit for each of some letters, by which most names are told not to have
// them before anything is compared. Letters beyond ASCII share what bits are left.
type letterSet uint64

func letterSetOf(folded string) (s letterSet) {
	for _, r := range folded {
		s |= letterBit(r)
	}
	return s
}

func letterBit(r rune) letterSet {
	switch {
	case 'a' <= r && r <= 'z':
		return 1 << (r - 'a')
	case '0' <= r && r <= '9':
		return 1 << (26 + r - '0')
	}
	return 1 << (36 + r%28)
}

// lacks reports whether a name lacks letters of what is wanted.
func (w *wanted) lacks(k *key) bool { return w.has&^k.has != 0 }

// key is a name made ready to be compared.
type key struct {
	name     string    // as it was
	text     string    // folded
	initials string    // the same with the initials of syllables, "" if it has none
	words    []int     // where its words begin, the first left out
	has      letterSet // of its letters
}

func newKey(name string) key {
	k := key{name: name}
	folded := make([]byte, 0, len(name))
	for word := range nameWords(name) {
		if len(folded) > 0 {
			k.words = append(k.words, len(folded))
		}
		folded = appendName(folded, word)
	}
	k.text = string(folded)
	k.has = letterSetOf(k.text)
	if first := initials(k.text); first != k.text {
		k.initials = first
	}
	return k
}

// nameWords yields the words of a name.
func nameWords(name string) iter.Seq[string] {
	apart := func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) }
	return strings.FieldsFuncSeq(name, apart)
}

// keysOf returns what is found by an id, a name in every language and aliases.
func keysOf(id string, name Text, aliases []string) []key {
	keys := []key{newKey(id)}
	for _, n := range append(name.All(), aliases...) {
		keys = append(keys, newKey(n))
	}
	return keys
}

// fit compares without making anything, because it is done for every name of a
// timeline at every key that is pressed.
func (w *wanted) fit(k *key) (Fit, bool) {
	if w.lacks(k) {
		return 0, false
	}
	at := strings.Index(k.text, w.text)
	switch {
	case w.text == "":
		return PrefixFit, true
	case at < 0 && len(w.words) > 0:
		return WordsFit, w.areIn(k)
	case at < 0:
		return InitialsFit, w.initials && strings.Contains(k.initials, w.text)
	case at == 0 && len(k.text) == len(w.text):
		return ExactFit, true
	case at == 0:
		return PrefixFit, true
	}
	for _, word := range k.words {
		if strings.HasPrefix(k.text[word:], w.text) {
			return WordFit, true
		}
	}
	return InsideFit, true
}

// areIn reports whether all words that are wanted stand in a name.
func (w *wanted) areIn(k *key) bool {
	for i := range w.words {
		if !w.words[i].isIn(k) {
			return false
		}
	}
	return true
}

// areAmong reports whether each of the words that are wanted stands in one of some
// names, or others.
func (w *wanted) areAmong(names, others []key) bool {
	for i := range w.words {
		if !w.words[i].isAmong(names) && !w.words[i].isAmong(others) {
			return false
		}
	}
	return true
}

func (w *wanted) isAmong(names []key) bool {
	for i := range names {
		if w.isIn(&names[i]) {
			return true
		}
	}
	return false
}

// isIn reports whether a word of a name begins with the word that is wanted, or, in
// scripts that put no spaces between words, the word stands in the name.
func (w *wanted) isIn(k *key) bool {
	fit, ok := w.fit(k)
	return ok && (fit != InsideFit || isCJKText(w.text))
}

func isCJKText(folded string) bool {
	return !strings.ContainsFunc(folded, func(r rune) bool { return !isCJK(r) })
}
