package model

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
	"golang.org/x/text/width"
)

// folder collects folded text. It takes a text piece by piece: a piece is a
// character with the marks, and the Hangul vowels and finals, that join it.
type folder struct {
	out    []byte
	begun  bool // something was written
	spaced bool // it ends with a space, which goes if it turns out to be the last
	cjk    bool // it ends with Hangul, Han or Kana
}

// asciiFolded has what each ASCII character is folded to, asciiDropped for
// nothing.
const asciiFolded = "\x00\x01\x02\x03\x04\x05\x06\x07\x08     \x0e\x0f" +
	"\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f" +
	" !\xff#$%&\xff()*+,\xff./0123456789:;<=>?" +
	"@abcdefghijklmnopqrstuvwxyz[\\]^_" +
	"`abcdefghijklmnopqrstuvwxyz{|}~\x7f"

const asciiDropped = 0xff

// ascii folds the ASCII characters at the beginning of s and returns how many
// they are. Most of what is folded are such characters, so it takes no turn that
// a processor can't foresee: that is why a space is written at once.
func (f *folder) ascii(s string) int {
	end := len(f.out)
	out := slices.Grow(f.out, len(s))
	out = out[:cap(out)]
	last := byte(' ')
	if f.wantsSpace() {
		last = 0
	}
	n := 0
	for ; n < len(s) && s[n] < utf8.RuneSelf; n++ {
		c := asciiFolded[s[n]]
		if c == asciiDropped || c == last && last == ' ' {
			continue
		}
		out[end], last = c, c
		end++
	}
	if end > len(f.out) {
		f.begun, f.cjk, f.spaced = true, false, last == ' '
	}
	f.out = out[:end]
	return n
}

// han folds the Hangul syllables and Han characters at the beginning of s that
// nothing joins and returns how many bytes they take.
func (f *folder) han(s string) int {
	n := 0
	for n < len(s) {
		r, size := utf8.DecodeRuneInString(s[n:])
		if !startsPiece(s[n+size:]) {
			break
		}
		folded := s[n : n+size]
		if firstHan <= r && r <= lastHan {
			folded = commonForm(r)
		} else if !isSyllable(r) {
			break
		}
		if n == 0 {
			f.trim()
			f.begun, f.cjk = true, true
		}
		f.out = append(f.out, folded...)
		n += size
	}
	return n
}

// piece folds the piece at the beginning of s, which is not ASCII, and returns
// its length.
func (f *folder) piece(s string) int {
	r, n := utf8.DecodeRuneInString(s)
	if isPlain(r) && startsPiece(s[n:]) {
		f.add(r)
		return n
	}
	for n < len(s) && !startsPiece(s[n:]) {
		_, size := utf8.DecodeRuneInString(s[n:])
		n += size
	}
	for _, r := range norm.NFC.String(letters(s[:n])) {
		f.add(r)
	}
	return n
}

// startsPiece reports whether the first character of s doesn't join the one
// before it. Of ASCII and of nearly all Hangul and Han the first bytes tell.
func startsPiece(s string) bool {
	if len(s) < 2 {
		return true
	}
	switch c := s[0]; c {
	case 0xe4, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xeb, 0xec, 0xed:
		return true
	case 0xea:
		if s[1] >= 0xb0 {
			return true
		}
	case 0xef:
		if strings.HasPrefix(s, "ﾞ") || strings.HasPrefix(s, "ﾟ") {
			return false // they become marks
		}
	default:
		if c < utf8.RuneSelf {
			return true
		}
	}
	return norm.NFC.PropertiesString(s).BoundaryBefore()
}

// isPlain reports whether a character that no other joins is in NFC as it is,
// and stays so without diacritics.
func isPlain(r rune) bool {
	switch {
	case isSyllable(r), firstHan <= r && r <= lastHan,
		0x2010 <= r && r <= 0x205e,            // dashes, quotation marks, dots
		0x3000 <= r && r < 0x302a,             // punctuation of Chinese
		0x3041 <= r && r < 0x3097,             // Hiragana
		0x309b <= r && r < 0x318f,             // Katakana, Hangul letters
		0xff00 <= r && r < 0xffef && !mark(r), // half and full width
		r == '·', r == utf8.RuneError:
		return true
	}
	return false
}

func mark(r rune) bool { return r == 'ﾞ' || r == 'ﾟ' }

// letters returns a piece decomposed and without diacritics. Of marks it keeps
// those that make other letters, such as the voicing of Kana, a few to a letter;
// what joins nothing that stays is left out, or else it would join what comes
// before the piece.
func letters(piece string) string {
	const most = 3
	var b strings.Builder
	var base rune
	marks := 0
	piece = norm.NFD.String(strings.Map(widen, piece))
	for at, r := range piece {
		p := norm.NFD.PropertiesString(piece[at:])
		switch {
		case joins(r), p.CCC() == 0 && norm.NFC.PropertiesString(piece[at:]).BoundaryBefore():
			base, marks = r, 0
		case base < utf8.RuneSelf || isDropped(base) || unicode.IsSpace(base) || marks == most:
			continue
		case p.CCC() != 0:
			if !makesLetter(p.CCC()) {
				continue
			}
			marks++
		}
		b.WriteRune(r)
	}
	return b.String()
}

// makesLetter reports whether marks of a combining class make another letter:
// those of nuktas, of Kana and of viramas.
func makesLetter(class uint8) bool { return 7 <= class && class <= 9 }

// widen returns a character in its usual width.
func widen(r rune) rune {
	if r < 0xff00 || 0xffef < r {
		return r
	}
	if w := width.LookupRune(r).Folded(); w != 0 {
		return w
	}
	return r
}

// add folds and writes a character.
func (f *folder) add(r rune) {
	switch {
	case isSyllable(r):
		f.write(r, true)
		return
	case firstHan <= r && r <= lastHan:
		f.write(foldHan(r), true)
		return
	}
	r = widen(r)
	switch {
	case r < utf8.RuneSelf:
		f.ascii(string(r))
	case unicode.IsSpace(r):
		f.space()
	case isDropped(r):
	case joins(r), firstConsonant <= r && r <= lastConsonant:
		for _, letter := range standing(r) {
			f.write(letter, true)
		}
	default:
		r = foldHan(unicode.ToLower(r))
		f.write(r, isCJK(r))
	}
}

// write writes a folded letter.
func (f *folder) write(r rune, cjk bool) {
	if cjk {
		f.trim()
	}
	f.out = utf8.AppendRune(f.out, r)
	f.begun, f.spaced, f.cjk = true, false, cjk
}

// wantsSpace reports whether white space after what is written matters.
func (f *folder) wantsSpace() bool { return f.begun && !f.spaced && !f.cjk }

func (f *folder) space() {
	if f.wantsSpace() {
		f.out = append(f.out, ' ')
		f.spaced = true
	}
}

// trim takes back the space at the end.
func (f *folder) trim() {
	if f.spaced {
		f.out = f.out[:len(f.out)-1]
		f.spaced = false
	}
}

// isDropped reports whether a character beyond ASCII stands inside names and
// compounds, or around them, without being part of them: hyphens, dashes, dots,
// quotation marks and what is not seen at all.
func isDropped(r rune) bool {
	switch {
	case 0x2010 <= r && r <= 0x201f, // dashes, quotation marks
		0xfe00 <= r && r <= 0xfe0f, 0xe0100 <= r && r <= 0xe01ef, // variation selectors
		strings.ContainsRune("·•‧∙⋅ㆍ・「」『』《》〈〉\u034f", r):
		return true
	}
	return unicode.Is(unicode.Cf, r)
}

func isCJK(r rune) bool {
	return r >= 0x1100 && unicode.In(r, unicode.Hangul, unicode.Han, unicode.Hiragana, unicode.Katakana)
}
