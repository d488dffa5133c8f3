package typeset

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/graphemes"
	"github.com/rivo/uniseg"
)

// Line is a line of a wrapped text: its bytes from Start up to and without End.
type Line struct{ Start, End int }

// Wrap breaks s into lines of at most width cells. It breaks where UAX #14
// allows it, which keeps closing punctuation off the beginning of a line, but
// Korean only between its words, as Korean books of today do, and Chinese not
// between figures and what they count. What is wider than a line breaks between
// graphemes. A width below 2 counts as 2, so that every character finds a place.
func Wrap(s string, width int) []Line {
	w := wrapper{text: s, width: max(width, 2)}
	for at := 0; at < len(s); {
		n := word(s[at:])
		w.add(at, at+n)
		at += n
	}
	if w.line.End > w.line.Start || len(w.lines) == 0 {
		w.lines = append(w.lines, w.line)
	}
	return w.lines
}

// wrapper collects lines.
type wrapper struct {
	text  string
	width int
	lines []Line
	line  Line // without the space behind its last word
	used  int  // cells of the line, with that space
}

// add puts the word from start to end, with the space behind it, on a line.
func (w *wrapper) add(start, end int) {
	trimmed := start + len(trimSpace(w.text[start:end]))
	cells := Width(w.text[start:trimmed])
	if w.used+cells > w.width && w.line.End > w.line.Start {
		w.lines = append(w.lines, w.line)
		w.line, w.used = Line{start, start}, 0
	}
	if cells > w.width {
		w.split(start, trimmed)
	} else {
		if w.line.Start == w.line.End {
			w.line.Start = start
		}
		w.line.End = trimmed
		w.used += cells
	}
	w.used += Width(w.text[trimmed:end])
}

// split breaks a word that is wider than a line.
func (w *wrapper) split(start, end int) {
	w.line = Line{start, start}
	clusters := graphemes.FromString(w.text[start:end])
	for at := start; clusters.Next(); {
		cluster := clusters.Value()
		cells := Width(cluster)
		if w.used+cells > w.width && w.line.End > w.line.Start {
			w.lines = append(w.lines, w.line)
			w.line, w.used = Line{at, at}, 0
		}
		at += len(cluster)
		w.line.End = at
		w.used += cells
	}
}

// word returns the length of the first stretch of s that must not be broken,
// with the spaces behind it.
func word(s string) int {
	if n := englishWord(s); n > 0 {
		return n
	}
	n, state := 0, -1
	for n < len(s) {
		var segment string
		segment, _, _, state = uniseg.FirstLineSegmentInString(s[n:], state)
		n += len(segment)
		if n == len(s) || !isInside(s[:n], s[n:]) {
			break
		}
	}
	return n
}

// englishWord returns the length of a word of Latin letters and figures, the
// punctuation behind it and a space, in front of another such word, and 0 where
// s begins otherwise. Most text is made of such words, and they need no look
// into the tables of UAX #14: nothing breaks inside (LB13, LB19, LB23), and
// after the space something always may (LB18).
func englishWord(s string) int {
	n := 0
	for n < len(s) && (isLatin(s[n]) || s[n] == '\'') {
		n++
	}
	letters := n
	for n < len(s) && strings.IndexByte(",.;:!?)", s[n]) >= 0 {
		n++
	}
	if letters == 0 || n+1 >= len(s) || s[n] != ' ' || !isLatin(s[n+1]) && s[n+1] != '(' {
		return 0
	}
	return n + 1
}

func isLatin(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
}

// isInside reports whether a break between before and after would stand in the
// middle of a Korean word, of a date such as 2026年1月5日, or of the numbers of
// sources, [3][4].
func isInside(before, after string) bool {
	a, _ := utf8.DecodeLastRuneInString(before)
	b, _ := utf8.DecodeRuneInString(after)
	if unicode.IsDigit(a) && unicode.Is(unicode.Han, b) || a == ']' && b == '[' {
		return true
	}
	return unicode.Is(unicode.Hangul, b) && (unicode.IsLetter(a) || unicode.IsDigit(a)) && !unicode.Is(unicode.Han, a)
}

func trimSpace(s string) string {
	for {
		r, n := utf8.DecodeLastRuneInString(s)
		if n == 0 || !unicode.IsSpace(r) {
			return s
		}
		s = s[:len(s)-n]
	}
}
