package typeset

import (
	"slices"
	"strings"
)

// Role is what a piece of text is for. Themes decide how each role looks.
type Role uint8

// The roles.
const (
	Body     Role = iota
	Title         // the name of a record at the head of its page
	Heading       // the name of a part of a page, a year
	Muted         // metadata: dates, counts, numbers of sources
	Accent        // what the eye should find first
	Label         // the word in front of a value
	Quoted        // words of somebody else
	Match         // words that the query asked for
	LinkText      // what leads somewhere
	Alarm         // disputes, errors, what is past due
	Warm          // open promises, planned events
	Good          // promises that were met
	topic0        // the first topic of the vocabulary
)

// Topics is how many topics have a hue of their own; further ones share them.
const Topics = 12

// Roles is how many roles there are.
const Roles = int(topic0) + Topics

// TopicRole returns the role of marks of the topic at a place of the vocabulary.
func TopicRole(place int) Role { return topic0 + Role(place%Topics) }

// Span is a piece of text with one role.
type Span struct {
	Text string
	Role Role
	Link int // which link of its page the text belongs to, from 1; 0 for none
	// URL is the address of a web page that terminals open when the text is
	// clicked; it holds printable ASCII alone.
	URL string
}

// Text returns what spans say, without their roles.
func Text(spans []Span) string {
	var b strings.Builder
	for _, s := range spans {
		b.WriteString(s.Text)
	}
	return b.String()
}

// SpansWidth returns how many cells spans take.
func SpansWidth(spans []Span) int {
	width := 0
	for _, s := range spans {
		width += Width(s.Text)
	}
	return width
}

// Paragraph wraps spans to lines of at most width cells. The first line begins
// with head, the others with as many spaces as head is wide.
func Paragraph(head, spans []Span, width int) [][]Span {
	indent := SpansWidth(head)
	text := Text(spans)
	var lines [][]Span
	for i, l := range Wrap(text, width-indent) {
		line := []Span{{Text: Spaces(indent)}}
		if i == 0 {
			line = append([]Span(nil), head...)
		}
		lines = append(lines, append(line, slice(spans, l.Start, l.End)...))
	}
	return lines
}

// slice returns the spans between two offsets of their joined text.
func slice(spans []Span, from, to int) []Span {
	var cut []Span
	at := 0
	for _, s := range spans {
		start, end := max(from-at, 0), min(to-at, len(s.Text))
		if start < end {
			piece := s
			piece.Text = s.Text[start:end]
			cut = append(cut, piece)
		}
		at += len(s.Text)
	}
	return cut
}

// FitMatch returns what [FitSpans] does or, where the first match would be cut off,
// the spans from a little before it on, with an ellipsis in front. It reports
// whether there is a match.
func FitMatch(spans []Span, width int) (fitted []Span, found bool) {
	i := slices.IndexFunc(spans, func(s Span) bool { return s.Role == Match })
	if i < 0 {
		return FitSpans(spans, width), false
	}
	before, whole := SpansWidth(spans[:i]), SpansWidth(spans)
	if end := before + Width(spans[i].Text); whole <= width || end < width {
		return FitSpans(spans, width), true
	}
	// What is left out ends with a word or, where there are no spaces, anywhere.
	text, most := Text(spans), min(before-width/leadOfMatch, whole-width+Width("…"))
	cut, cells, wide := 0, 0, false
	for cluster, n := range Clusters(text) {
		if cells >= most && (cut == 0 || wide || text[cut-1] == ' ' || cells >= most+longWord) || cells >= before {
			break
		}
		cut, cells, wide = cut+len(cluster), cells+n, n > 1
	}
	if cut == 0 {
		return FitSpans(spans, width), true
	}
	return FitSpans(append([]Span{{Text: "…", Role: Muted}}, slice(spans, cut, len(text))...), width), true
}

const (
	leadOfMatch = 3  // a match that was out of sight is put a third into the line
	longWord    = 10 // cells of a word, from which on it is cut in two
)

// FitSpans returns spans cut, with an ellipsis, or padded to exactly width
// cells.
func FitSpans(spans []Span, width int) []Span {
	fitted := make([]Span, 0, len(spans)+1)
	rest := SpansWidth(spans)
	for _, s := range spans {
		cells := Width(s.Text)
		rest -= cells
		if cells > width || cells == width && rest > 0 {
			s.Text = Fit(s.Text+"…", max(width, 0))
			return append(fitted, s)
		}
		fitted = append(fitted, s)
		width -= cells
	}
	return append(fitted, Span{Text: Spaces(width)})
}
