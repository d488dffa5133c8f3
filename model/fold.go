package model

import (
	"unicode"
	"unicode/utf8"
)

// Fold returns the form of s in which texts are compared, so that what is
// spelt in different ways is found by any of them:
//
//   - Unicode NFC, lower case, half-width Latin and full-width Kana;
//   - letters without diacritics;
//   - no hyphens, dashes, middle dots, quotation marks or apostrophes;
//   - every run of white space one space, and none next to Hangul, Han or Kana,
//     whose compounds are spelt with and without;
//   - one Han character for all forms of it, Traditional, Simplified and others;
//   - Hangul consonants and vowels that stand alone as keyboards type them, the
//     compound ones apart.
//
// What is folded once stays as it is when it is folded again.
func Fold(s string) string {
	folded := appendFolded(make([]byte, 0, len(s)), s)
	if string(folded) == s {
		return s
	}
	return string(folded)
}

// appendFolded adds the folded form of s to dst.
func appendFolded(dst []byte, s string) []byte {
	f := folder{out: dst}
	for at := 0; at < len(s); {
		n := f.ascii(s[at:])
		n += f.han(s[at+n:])
		if n == 0 {
			n = f.piece(s[at:])
		}
		at += n
	}
	f.trim()
	return f.out
}

// FoldName returns the form of s in which names, aliases and ids are compared:
// that of [Fold] with letters and digits alone, so that West Sea, west-sea and
// WestSea are one.
func FoldName(s string) string {
	name := appendName(make([]byte, 0, len(s)), s)
	if string(name) == s {
		return s
	}
	return string(name)
}

// appendName adds the form of s in which names are compared to dst.
func appendName(dst []byte, s string) []byte {
	folded := appendFolded(dst, s)
	name := folded[:len(dst)]
	for at := len(dst); at < len(folded); {
		n, ok := nameLetter(folded[at:])
		if ok {
			name = append(name, folded[at:at+n]...)
		}
		at += n
	}
	return name
}

// nameLetter returns the length of the first character of a folded text and
// whether it is part of names.
func nameLetter(s []byte) (int, bool) {
	if c := s[0]; c < utf8.RuneSelf {
		return 1, 'a' <= c && c <= 'z' || '0' <= c && c <= '9'
	}
	r, n := utf8.DecodeRune(s)
	return n, isSyllable(r) || unicode.IsLetter(r) || unicode.IsDigit(r)
}
