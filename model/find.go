package model

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// Match is where a pattern was found in a text, in bytes from Start up to and
// without End.
type Match struct{ Start, End int }

// FindAll returns where any of the folded patterns occur in s, in order and
// without overlaps. A pattern of nothing but consonants of Hangul finds the
// syllables that begin with them. The offsets are those of s as it was given.
func FindAll(s string, patterns []string) []Match {
	if len(patterns) == 0 { // before anything is folded
		return nil
	}
	folded := Fold(s)
	isThere := func(p string) bool { return p != "" && contains(folded, p) }
	if !slices.ContainsFunc(patterns, isThere) {
		return nil
	}
	f := finder{text: folded, initials: initials(folded), origin: origins(s)}
	var found []Match
	for at := 0; at < len(folded); {
		from, to := f.next(at, patterns)
		if from < 0 {
			break
		}
		m := Match{f.origin[from].Start, f.origin[to-1].End}
		found = append(found, m)
		at = to
		for at < len(folded) && f.origin[at].Start < m.End { // the rest of a character that was found in part
			at++
		}
	}
	return found
}

// finder finds patterns in a folded text and tells where they stand in the text
// as it was.
type finder struct {
	text, initials string
	origin         []Match // by byte of the folded text
}

// next finds the first occurrence of any pattern from a place on, the longest of
// those that begin together.
func (f *finder) next(at int, patterns []string) (from, to int) {
	from = -1
	for _, p := range patterns {
		text := f.text
		if isInitials(p) {
			text = f.initials
		}
		i := strings.Index(text[at:], p)
		if p == "" || i < 0 || from >= 0 && (at+i > from || at+i == from && at+i+len(p) <= to) {
			continue
		}
		from, to = at+i, at+i+len(p)
	}
	return from, to
}

// origins returns for every byte of the folded form of s the piece of s from
// which it came.
func origins(s string) []Match {
	origin := make([]Match, 0, len(s))
	f := folder{out: make([]byte, 0, len(s))}
	for at := 0; at < len(s); {
		kept := len(f.out)
		if f.spaced {
			kept-- // the space may go again, and belongs to nothing that is found
		}
		n := 1
		if s[at] < utf8.RuneSelf {
			f.ascii(s[at : at+1])
		} else {
			n = f.piece(s[at:])
		}
		for origin = origin[:kept]; len(origin) < len(f.out); {
			origin = append(origin, Match{at, at + n})
		}
		at += n
	}
	return origin
}
