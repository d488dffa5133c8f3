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
	ExactFit    Fit = iota // the name is what is written
	PrefixFit              // the name begins with it
	WordFit                // a word of the name begins with it
	InsideFit              // it stands anywhere in the name
	InitialsFit            // it has the initials of syllables of the name
	fits
)

// Rank returns how a name fits what is being written, both folded as names are,
// and whether it fits at all. What is empty begins every name.
func Rank(written, name string) (Fit, bool) {
	return newWanted(written).fit(newKey(name))
}

// wanted is what is being written, made ready to be compared with many names.
type wanted struct {
	text     string // folded
	initials bool   // it is nothing but initials
}

func newWanted(written string) wanted {
	folded := FoldName(written)
	return wanted{folded, isInitials(folded)}
}

// key is a name made ready to be compared.
type key struct {
	name     string // as it was
	text     string // folded
	initials string // the same with the initials of syllables, "" if it has none
	words    []int  // where its words begin, the first left out
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
func (w wanted) fit(k key) (Fit, bool) {
	at := strings.Index(k.text, w.text)
	switch {
	case w.text == "":
		return PrefixFit, true
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
