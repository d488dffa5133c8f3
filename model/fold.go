package model

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
	"golang.org/x/text/width"
)

// Fold returns the form of s in which texts are compared: Unicode NFC, lower
// case, half-width Latin and full-width Kana, Latin letters without their
// diacritics, without hyphens and apostrophes inside names, every run of white
// space one space, and none between Hangul or Han, whose compounds are spelt
// both ways.
func Fold(s string) string {
	var f folder
	f.fold(s)
	return f.out.String()
}

// FoldName returns the form of s in which names, aliases and ids are compared:
// that of [Fold] with letters and digits alone, so that West Sea, west-sea and
// WestSea are one.
func FoldName(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, Fold(s))
}

// Match is where a pattern was found in a text, in bytes from Start up to and
// without End.
type Match struct{ Start, End int }

// FindAll returns where any of the folded patterns occur in s, in order and
// without overlaps. The offsets are those of s as it was given.
func FindAll(s string, patterns []string) []Match {
	if len(patterns) == 0 || s == "" {
		return nil
	}
	f := folder{trace: true}
	f.fold(s)
	folded := f.out.String()
	var found []Match
	for at := 0; at < len(folded); {
		start, length := nextMatch(folded[at:], patterns)
		if start < 0 {
			break
		}
		from, to := at+start, at+start+length
		m := Match{f.origin[from].Start, f.origin[to-1].End}
		found = append(found, m)
		at = to
		for at < len(folded) && f.origin[at].Start < m.End { // the rest of a character that was found in part
			at++
		}
	}
	return found
}

// nextMatch finds the first occurrence of any pattern, the longest of those
// that begin together.
func nextMatch(s string, patterns []string) (start, length int) {
	start = -1
	for _, p := range patterns {
		i := strings.Index(s, p)
		if p == "" || i < 0 || start >= 0 && (i > start || i == start && len(p) <= length) {
			continue
		}
		start, length = i, len(p)
	}
	return start, length
}

// folder collects folded text. With trace it also keeps, for every byte of it,
// the place in the original from which that byte came.
type folder struct {
	out    strings.Builder
	origin []Match
	trace  bool
	space  Match // the white space before the next letter, empty for none
	last   rune  // the last rune written
}

func (f *folder) fold(s string) {
	f.out.Grow(len(s))
	for at := 0; at < len(s); {
		n := segment(s[at:])
		part := s[at : at+n]
		if !norm.NFC.IsNormalString(part) {
			part = norm.NFC.String(part)
		}
		for _, r := range part {
			f.add(r, Match{at, at + n})
		}
		at += n
	}
}

// segment returns the length of the first piece of s that normalisation treats
// apart from the rest: an ASCII byte, or a character with its marks.
func segment(s string) int {
	if s[0] < utf8.RuneSelf && (len(s) == 1 || s[1] < utf8.RuneSelf) {
		return 1
	}
	return max(norm.NFC.NextBoundaryInString(s, true), 1)
}

func (f *folder) add(r rune, from Match) {
	switch {
	case unicode.IsSpace(r):
		if f.space == (Match{}) {
			f.space = from
		}
		return
	case isJoiner(r):
		return
	}
	r = foldRune(r)
	if f.space != (Match{}) && f.out.Len() > 0 && (!isCJK(f.last) || !isCJK(r)) {
		f.write(' ', f.space)
	}
	f.space = Match{}
	f.write(r, from)
}

func (f *folder) write(r rune, from Match) {
	before := f.out.Len()
	f.out.WriteRune(r)
	f.last = r
	if !f.trace {
		return
	}
	for range f.out.Len() - before {
		f.origin = append(f.origin, from)
	}
}

// isJoiner reports whether r stands inside names without being part of them.
func isJoiner(r rune) bool {
	switch r {
	case '-', '\'', '’', '‘', '·', 'ㆍ', '・', '‐', '‑', '\u00ad', '\u200b', '\u200c', '\u200d', '\ufe0f':
		return true
	}
	return false
}

func foldRune(r rune) rune {
	if r < utf8.RuneSelf {
		if 'A' <= r && r <= 'Z' {
			r += 'a' - 'A'
		}
		return r
	}
	if w := width.LookupRune(r).Folded(); w != 0 {
		r = w
	}
	r = unicode.ToLower(r)
	if unicode.Is(unicode.Latin, r) {
		r, _ = utf8.DecodeRuneInString(norm.NFD.String(string(r)))
	}
	return r
}

func isCJK(r rune) bool {
	return r >= 0x1100 && unicode.In(r, unicode.Hangul, unicode.Han, unicode.Hiragana, unicode.Katakana)
}
