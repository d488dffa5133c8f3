package model

import (
	"strings"
	"unicode/utf8"
)

// Unicode has the syllables of Hangul in the order of their initial consonants,
// and their letters twice: those that join to syllables, and those that stand
// alone, as keyboards type them.
const (
	firstSyllable  = '가'
	lastSyllable   = '힣'
	perVowel       = 28 // finals, none among them
	perInitial     = 21 * perVowel
	firstConsonant = 'ㄱ'
	lastConsonant  = 'ㅎ'
	firstVowel     = 'ㅏ'

	firstInitial, lastInitial = '\u1100', '\u1112' // that join
	firstMedial, lastMedial   = '\u1161', '\u1175'
	firstFinal, lastFinal     = '\u11a8', '\u11c2'
)

// The consonants that stand alone, for those that join: first and last in a
// syllable. compoundJamo has the compound ones, each with its two.
const (
	initialJamo  = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
	finalJamo    = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"
	compoundJamo = "ㄳㄱㅅㄵㄴㅈㄶㄴㅎㄺㄹㄱㄻㄹㅁㄼㄹㅂㄽㄹㅅㄾㄹㅌㄿㄹㅍㅀㄹㅎㅄㅂㅅ"
	jamoSize     = len("ㄱ")
)

func isSyllable(r rune) bool { return firstSyllable <= r && r <= lastSyllable }

// joins reports whether a letter of Hangul joins others to a syllable.
func joins(r rune) bool {
	return firstInitial <= r && r <= lastInitial || firstMedial <= r && r <= lastMedial || firstFinal <= r && r <= lastFinal
}

// standing returns a letter of Hangul that stands alone as keyboards type it: a
// compound consonant as two, because that is what the initials of two syllables
// become on the way through a keyboard. Other characters are returned as they are.
func standing(r rune) string {
	letter := string(r)
	switch {
	case firstInitial <= r && r <= lastInitial:
		return initialJamo[int(r-firstInitial)*jamoSize:][:jamoSize]
	case firstMedial <= r && r <= lastMedial:
		return string(firstVowel + r - firstMedial)
	case firstFinal <= r && r <= lastFinal:
		letter = finalJamo[int(r-firstFinal)*jamoSize:][:jamoSize]
	}
	for at := 0; at < len(compoundJamo); at += 3 * jamoSize {
		if compoundJamo[at:at+jamoSize] == letter {
			return compoundJamo[at+jamoSize:][:2*jamoSize]
		}
	}
	return letter
}

// isInitials reports whether a folded word is nothing but consonants of Hangul,
// and so stands for the syllables that begin with them: ㅅㅎ for 서해.
func isInitials(word string) bool {
	for _, r := range word {
		if !isConsonant(r) {
			return false
		}
	}
	return word != ""
}

// isConsonant tells the consonants that stand alone.
func isConsonant(r rune) bool { return firstConsonant <= r && r <= lastConsonant }

// appendInitials adds what of a text initials can be found in: the initial of each
// syllable and the consonants that stand alone, with a separator where anything
// else lies between them, as behind the last text of a record.
func appendInitials(dst, text []byte) []byte {
	for at := 0; at < len(text); {
		r, n := rune(text[at]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRune(text[at:])
		}
		at += n
		switch {
		case isSyllable(r):
			dst = append(dst, initial(r)...)
		case isConsonant(r):
			dst = utf8.AppendRune(dst, r)
		case len(dst) > 0 && dst[len(dst)-1] != separator:
			dst = append(dst, separator)
		}
	}
	return dst
}

// initial returns the initial consonant of a syllable.
func initial(syllable rune) string {
	return initialJamo[int(syllable-firstSyllable)/perInitial*jamoSize:][:jamoSize]
}

// initials returns a text with the initial consonant of each syllable of Hangul
// in its place. Both take three bytes, so that what is found in the one stands
// at the same place of the other.
func initials(text string) string {
	var out []byte
	for at := 0; at < len(text); {
		if c := text[at]; c < 0xea || 0xed < c { // no lead byte of a syllable
			at++
			continue
		}
		r, n := utf8.DecodeRuneInString(text[at:])
		if isSyllable(r) {
			if out == nil {
				out = []byte(text)
			}
			copy(out[at:], initial(r))
		}
		at += n
	}
	if out == nil {
		return text
	}
	return string(out)
}

// contains reports whether a folded text has a folded word in it, or the
// syllables that the word has the initials of.
func contains(text, word string) bool {
	if isInitials(word) {
		text = initials(text)
	}
	return strings.Contains(text, word)
}
