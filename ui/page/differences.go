package page

import (
	"regexp"
	"strings"

	"hanjung/model"
	"hanjung/ui/typeset"
)

// leastColumn is how many cells a value wants to stand beside another one.
const leastColumn = 24

// differences takes in hand the points on which sources disagree.
func (b *builder) differences(places []int) {
	if len(places) == 0 {
		return
	}
	b.then(func() { b.heading(differencesPart, count(len(places))) })
	for n, i := range places {
		b.then(func() {
			if n > 0 {
				b.blank()
			}
			b.difference(&b.record.Differences()[i])
		})
	}
}

// difference sets a point on which sources disagree, every value with those who
// give it: side by side where there is room, and else one below the other.
func (b *builder) difference(d *model.Difference) {
	b.paragraph(nil, b.marked(d.About.In(b.Lang), typeset.Label, 0)...)
	most := (b.Width - 2 + gutter) / (leastColumn + gutter) // columns, behind an indent
	if most < 2 {
		for i := range d.Values {
			b.value(&d.Values[i], "  "+b.Glyphs.Bullet+" ")
		}
		return
	}
	for at := 0; at < len(d.Values); at += most {
		if at > 0 {
			b.blank()
		}
		b.abreast(d.Values[at:min(at+most, len(d.Values))], min(most, len(d.Values)))
	}
}

// abreast sets values in some of so many columns.
func (b *builder) abreast(values []model.Value, columns int) {
	width := (b.Width-2+gutter)/columns - gutter
	sides, height := make([][][]typeset.Span, len(values)), 0
	for i := range values {
		sides[i] = b.column(width, func() { b.value(&values[i], "") })
		height = max(height, len(sides[i]))
	}
	for i := range height {
		line := []typeset.Span{{Text: "  "}}
		for at, side := range sides {
			if at > 0 {
				line = append(line, typeset.Span{Text: " " + b.Glyphs.Bar + " ", Role: typeset.Muted})
			}
			if text := nth(side, i); at+1 < len(sides) {
				line = append(line, typeset.FitSpans(text, width)...)
			} else {
				line = append(line, text...)
			}
		}
		b.line(line...)
	}
}

// value sets a value of a difference and below it who says so.
func (b *builder) value(v *model.Value, mark string) {
	said := b.marked(v.Value.In(b.Lang), typeset.Body, 0)
	for i := range said {
		said[i].Text = withWholeDates(said[i].Text)
	}
	b.paragraph([]typeset.Span{{Text: mark, Role: typeset.Muted}}, said...)
	indent := []typeset.Span{{Text: typeset.Spaces(typeset.Width(mark))}}
	b.statement++
	for _, n := range b.cited.Numbers(v.Sources) {
		id := b.cited.IDs()[n-1]
		name := id
		if s, ok := b.timeline.Source(id); ok {
			name = typeset.Plain(typeset.Outlet(s, b.Lang))
		}
		b.paragraph(indent, typeset.Span{Text: name + noBreak, Role: typeset.Muted}, b.number(n))
	}
}

// withWholeDates keeps the parts of a Korean date on one line.
func withWholeDates(text string) string {
	return koreanDate.ReplaceAllStringFunc(text, func(date string) string { return strings.ReplaceAll(date, " ", noBreak) })
}

var koreanDate = regexp.MustCompile(`(\d+년 )?\d+월( \d+일)?`)

// column returns what is set in a measure of its own, to be put on the page.
func (b *builder) column(width int, set func()) [][]typeset.Span {
	lines, whole := b.lines, b.Width
	b.lines, b.Width = nil, width
	set()
	column := b.lines
	b.lines, b.Width = lines, whole
	return column
}

// nth returns a line of a column, nothing where that has ended.
func nth(lines [][]typeset.Span, i int) []typeset.Span {
	if i < len(lines) {
		return lines[i]
	}
	return nil
}
