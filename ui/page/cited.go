package page

import (
	"net/url"
	"slices"
	"strconv"
	"strings"

	"hanjung/ui/typeset"
)

// cite returns the numbers of the sources of a statement, as they follow it.
func (b *builder) cite(ids []string) []typeset.Span {
	b.statement++
	var spans []typeset.Span
	for i, n := range b.cited.Numbers(ids) {
		number := b.number(n)
		if i == 0 {
			number.Text = noBreak + number.Text
		}
		spans = append(spans, number)
	}
	return spans
}

// number returns the number of a source of the statement at hand.
func (b *builder) number(n int) typeset.Span {
	link := b.link(ToCited, b.cited.IDs()[n-1])
	b.links[link-1].Statement = b.statement
	return typeset.Span{Text: "[" + strconv.Itoa(n) + "]", Role: typeset.Muted, Link: link}
}

// address returns the address of a source in printable ASCII, as terminals want
// it; empty where it has none that is safe.
func (b *builder) address(id string) string {
	s, ok := b.timeline.Source(id)
	if !ok {
		return ""
	}
	u, err := url.Parse(s.URL)
	if err != nil || u.Scheme != "https" && u.Scheme != "http" {
		return ""
	}
	text := u.String()
	if strings.ContainsFunc(text, func(r rune) bool { return r <= ' ' || r > '~' }) {
		return ""
	}
	return text
}

// SourcesAt returns who says what a number stands behind, in a measure: the source
// of the number itself in full and, where the lines have room for them, the others
// of the statement in a line each. Of a link to a source it returns the address,
// and nothing of any other.
func (p *Page) SourcesAt(link, width, lines int) [][]typeset.Span {
	at := p.Links[link-1]
	switch at.To {
	case ToSource:
		b := p.apart(width)
		b.whereabouts(at.ID, 0)
		return b.lines
	case ToCited:
		if all := p.saying(at, width, func(l Link) bool { return l.Statement == at.Statement }); len(all) <= lines {
			return all
		}
		return p.saying(at, width, func(l Link) bool { return l == at })
	default:
		return nil
	}
}

// saying sets the sources that some numbers stand for, that of one in full.
func (p *Page) saying(one Link, width int, wanted func(Link) bool) [][]typeset.Span {
	b, ids := p.apart(width), p.builder.cited.IDs()
	figures := len(strconv.Itoa(len(ids)))
	for _, l := range p.Links {
		if !wanted(l) {
			continue
		}
		began := len(b.lines)
		b.sourceLine(slices.Index(ids, l.ID), l.ID, figures)
		if l == one {
			b.whereabouts(l.ID, figures+len("[] "))
		} else {
			b.cutTo(began)
		}
	}
	return b.lines
}

// cutTo leaves one line of what was set from a line on, and says where that goes on.
func (b *builder) cutTo(line int) {
	if spans := b.lines[line]; len(b.lines) > line+1 {
		if typeset.SpansWidth(spans) == b.Width { // fitting it leaves the sign
			spans = typeset.FitSpans(spans, b.Width-1)
		} else {
			spans = append(spans, typeset.Span{Text: "…", Role: typeset.Muted})
		}
		b.lines[line] = spans
	}
	b.lines = b.lines[:line+1]
}

// apart begins to set something beside the page.
func (p *Page) apart(width int) *builder {
	b := &builder{Options: p.builder.Options, selection: p.builder.selection, timeline: p.builder.timeline}
	b.Width = width
	return b
}

// whereabouts sets the address of a source, or that none is known.
func (b *builder) whereabouts(id string, indent int) {
	address := b.say("no address is known of this source")
	if s, ok := b.timeline.Source(id); ok && s.URL != "" {
		address = typeset.Plain(s.URL)
	}
	head := []typeset.Span{{Text: typeset.Spaces(indent)}}
	b.paragraph(head, typeset.Span{Text: address, Role: typeset.Accent, URL: b.address(id)})
}
