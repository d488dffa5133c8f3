package data

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// clean returns text that is safe to show: valid UTF-8 in Unicode NFC, in one
// line, without control characters, bidirectional overrides and the joiners
// that terminals and programs measure differently. bad is the first character
// that was dropped although it has no business in a dataset.
func clean(s string) (cleaned string, bad rune) {
	if isPlain([]byte(s)) {
		return s, 0
	}
	var b strings.Builder
	b.Grow(len(s))
	space := false
	for _, r := range strings.ToValidUTF8(s, "\ufffd") {
		switch {
		case unicode.IsSpace(r):
			space = true
			continue
		case isJoiner(r):
			continue
		case isHostile(r):
			if bad == 0 {
				bad = r
			}
			continue
		}
		if space && b.Len() > 0 {
			b.WriteByte(' ')
		}
		space = false
		b.WriteRune(r)
	}
	return norm.NFC.String(b.String()), bad
}

// isPlain reports whether s is clean as it is, as most text is.
func isPlain(s []byte) bool {
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRune(s[i:])
		switch {
		case r == ' ':
			if i == 0 || i == len(s)-1 || s[i-1] == ' ' {
				return false
			}
		case !isTame(r):
			return false
		}
		i += size
	}
	return true
}

// isTame tells the characters that are shown as they are and never join the one
// before them, so that NFC leaves them alone: those of ASCII, Latin, CJK
// punctuation, kana, Han and Hangul. Others may be tame too.
func isTame(r rune) bool {
	switch {
	case ' ' <= r && r < 0x7f, 0xa1 <= r && r <= 0x24f && r != 0xad:
		return true
	case 0x2010 <= r && r <= 0x2027, 0x2030 <= r && r <= 0x205e:
		return true
	case 0x3001 <= r && r <= 0x3029, 0x3041 <= r && r <= 0x3096, 0x30a1 <= r && r <= 0x30ff:
		return true
	case 0x4e00 <= r && r <= 0x9fff, 0xac00 <= r && r <= 0xd7a3:
		return true
	}
	return false
}

// isJoiner tells the invisible characters that change how their neighbours are
// drawn: variation selectors, zero-width (non-)joiners, soft hyphens.
func isJoiner(r rune) bool {
	switch {
	case r >= 0xfe00 && r <= 0xfe0f, r >= 0xe0100 && r <= 0xe01ef:
		return true
	case r == 0x200b, r == 0x200c, r == 0x200d, r == 0x2060, r == 0xfeff, r == 0x00ad:
		return true
	}
	return false
}

// isHostile tells the characters that act on a terminal or on the order of the
// text around them instead of being shown.
func isHostile(r rune) bool {
	return unicode.IsControl(r) || isDirection(r) || r >= 0xe0000 && r <= 0xe007f
}

func isDirection(r rune) bool { return unicode.Is(unicode.Bidi_Control, r) }

// hostileName says what a hostile character is.
func hostileName(r rune) string {
	switch {
	case unicode.IsControl(r):
		return "control character"
	case isDirection(r):
		return "direction control character"
	}
	return "invisible tag character"
}
