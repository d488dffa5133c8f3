// Package typeset measures, cuts and wraps text of mixed Latin, Hangul and Han
// for a grid of terminal cells.
//
// Everything is measured as lipgloss and the terminal renderer measure it, by
// grapheme, in cells.
package typeset

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
	"github.com/clipperhouse/uax29/v2/graphemes"
)

// Width returns how many cells s takes.
func Width(s string) int {
	if cells, ok := plainWidth(s); ok {
		return cells
	}
	return ansi.StringWidth(s)
}

// ambiguous is how many cells the characters take that East Asian terminals may
// draw wide (UAX #11): 1, unless RUNEWIDTH_EASTASIAN tells the measuring library
// otherwise.
var ambiguous = ansi.StringWidth("…") //nolint:gochecknoglobals // a fact of the process that never changes

// plainWidth returns the width of the texts that nearly all texts are: printable
// ASCII, Hangul syllables, common Han, general punctuation and what the program
// draws with, of which every character is a grapheme of its own whose width nobody disputes. It is some
// twenty times as fast as looking for graphemes.
func plainWidth(s string) (cells int, ok bool) {
	for _, r := range s {
		switch {
		case r >= ' ' && r < 0x7f:
			cells++
		case r >= '가' && r <= '힣', r >= 0x4e00 && r <= 0x9fff:
			cells += 2
		case r >= '–' && r <= '—', r >= '‘' && r <= '’', r >= '“' && r <= '”', r == '…', r == '·', r == '§', r == '→',
			r >= '─' && r <= '╋', r >= '╭' && r <= '╰', r >= '▁' && r <= '▏', r >= '◆' && r <= '◇', r == '○', r >= '●' && r <= '◑', r == '▲':
			cells += ambiguous
		default:
			return 0, false
		}
	}
	return cells, true
}

// Clusters yields the graphemes of s and how many cells each takes.
func Clusters(s string) iter.Seq2[string, int] {
	return func(yield func(string, int) bool) {
		if _, ok := plainWidth(s); ok {
			for i, r := range s {
				size := utf8.RuneLen(r)
				cells, _ := plainWidth(s[i : i+size])
				if !yield(s[i:i+size], cells) {
					return
				}
			}
			return
		}
		for clusters := graphemes.FromString(s); clusters.Next(); {
			if !yield(clusters.Value(), Width(clusters.Value())) {
				return
			}
		}
	}
}

// Truncate returns s cut to at most width cells, with an ellipsis where
// something was cut off.
func Truncate(s string, width int) string {
	if len(s) <= width || Width(s) <= width { // no text takes more cells than bytes
		return s
	}
	if width <= 0 {
		return ""
	}
	clusters := graphemes.FromString(s)
	end, used := 0, 0
	for clusters.Next() {
		used += Width(clusters.Value())
		if used > width-ambiguous {
			break
		}
		end = clusters.End()
	}
	if width < ambiguous {
		return ""
	}
	return s[:end] + "…"
}

// Fit returns s cut or padded with spaces to exactly width cells.
func Fit(s string, width int) string {
	s = Truncate(s, width)
	fitted := s + Spaces(width-Width(s))
	for Width(fitted) < width { // a last character that takes the first space in
		fitted += " "
	}
	return fitted
}

// FitLeft returns s cut or padded on the left to exactly width cells.
func FitLeft(s string, width int) string {
	s = Truncate(s, width)
	return Spaces(width-Width(s)) + s
}

// Spaces returns n spaces, none where n is negative.
func Spaces(n int) string { return strings.Repeat(" ", max(n, 0)) }

// Plain returns s without the marks and joiners by which graphemes come about
// whose width terminals disagree on: emoji with a skin tone, old Hangul in
// parts, stacks of combining marks.
func Plain(s string) string {
	if _, ok := plainWidth(s); ok || !strings.ContainsFunc(s, isInvisible) && isUndisputed(s) {
		return s
	}
	var b strings.Builder
	cluster := ""
	for _, r := range s {
		longer := cluster + string(r)
		switch {
		case isInvisible(r):
		case len(graphemes.FromString(longer).First()) < len(longer) || cluster == "":
			cluster = string(r)
			if !isUndisputed(cluster) {
				cluster = "?"
			}
			b.WriteString(cluster)
		case isUndisputed(longer) && len(longer) <= maxCluster:
			cluster = longer
			b.WriteRune(r)
		}
	}
	return b.String()
}

// isInvisible tells the joiners, variation selectors and direction controls,
// which only change how their neighbours are drawn.
func isInvisible(r rune) bool {
	return r == 0x200c || r == 0x200d || unicode.In(r, unicode.Variation_Selector, unicode.Bidi_Control)
}

// maxCluster is the most bytes that one grapheme is given.
const maxCluster = 32

func isUndisputed(s string) bool { return ansi.StringWidth(s) == ansi.StringWidthWc(s) }
