// Package page sets a record as a page: title, claims with numbered sources,
// quotes, agreements, commitments, the thread before and after, differences and
// sources, with links between them.
//
// A page is text with roles; themes colour it, and the detail pane and the
// command show print it.
package page

import (
	"sort"
	"strconv"
	"strings"

	"hanjung/model"
	"hanjung/ui/theme"
	"hanjung/ui/typeset"
	"hanjung/ui/words"
)

// Page is a record set in type, as far down as [Page.Fill] was asked for.
type Page struct {
	Lines [][]typeset.Span
	Links []Link

	builder  *builder
	begins   []int       // the line on which each step of setting began
	numbered int         // how many lines have their links numbered
	places   map[int]int // by the number that the builder gave a link
}

// Link is a place on a page that leads somewhere.
type Link struct {
	To   Target
	ID   string // of a record, person, topic, thread, source or part of the page
	Line int    // that it stands on
	// Statement is which statement the number of a source stands behind, from 1;
	// 0 for other links.
	Statement int
}

// IsQuiet reports whether keys that walk the links pass a link over: the numbers
// of sources are too many to be walked among the others.
func (l Link) IsQuiet() bool { return l.To == ToCited }

// Target is what a link leads to.
type Target int

// The targets.
const (
	ToPart Target = iota // further down on the page
	ToRecord
	ToPerson
	ToTopic
	ToThread
	ToSource
	ToCited // the source in the list at the end of the page
)

// Options are what a page depends on beside its record.
type Options struct {
	Width  int // in cells
	Lang   model.Lang
	Glyphs theme.Glyphs
	Marked bool
	// Brief puts what the query asks for right below the title, where a low pane
	// would show nothing but the head of the record.
	Brief bool
	// Stacked puts what two records say one below the other, however wide the
	// page is.
	Stacked bool
	// Addresses adds the address to every source, for where no link can be
	// followed.
	Addresses bool
}

// maxWidth is the widest measure that reads well.
const maxWidth = 80

// All is more lines than any page has.
const All = 1 << 30

// New begins to set a record as it stands in a selection: what the query asks
// for comes first, and its words are marked.
func New(s model.Selection, r *model.Record, o Options) *Page {
	o.Width = max(min(o.Width, maxWidth), 8)
	b := &builder{Options: o, selection: s, timeline: s.Timeline(), record: r, parts: make(map[string]int)}
	told := b.selection.Tell(r)
	if o.Brief && !told.Asked.IsEmpty() {
		b.then(b.title, b.when)
		b.asked(told)
		b.then(b.blank, b.otherTitles, b.blank, b.facts, func() { b.index(told) })
	} else {
		b.then(b.title, b.otherTitles, b.blank, b.when, b.facts, func() { b.index(told) })
		b.asked(told)
	}
	b.statements(told)
	b.then(b.history)
	b.then(func() { b.records(agreementsPart, r.Agreements()) })
	b.then(func() { b.records(commitmentsPart, r.Commitments()) })
	b.differences(told.RestDifferences)
	b.then(b.thread, b.people, b.sources)
	return &Page{builder: b, places: make(map[int]int)}
}

// Fill sets the page down to a line, if it reaches so far. A page is set step by
// step, so that the first lines of a long one cost no more than those of a short
// one.
func (p *Page) Fill(line int) {
	b := p.builder
	for len(b.lines) <= line && len(b.steps) > 0 {
		step := b.steps[0]
		b.steps = b.steps[1:]
		p.begins = append(p.begins, len(b.lines))
		step()
	}
	p.Lines = b.lines
	p.number()
}

// Place is a line of a page as it is found again when the page is set anew in
// another width: a part of what a step of setting has set.
type Place struct{ step, line, of int }

// PlaceOf returns the place of a line that is set.
func (p *Page) PlaceOf(line int) Place {
	step := sort.SearchInts(p.begins, line+1) - 1
	if step < 0 {
		return Place{}
	}
	return Place{step, line - p.begins[step], p.end(step) - p.begins[step]}
}

// end returns the line behind what a step has set.
func (p *Page) end(step int) int {
	if step+1 < len(p.begins) {
		return p.begins[step+1]
	}
	return len(p.Lines)
}

// LineAt returns the line of a place, or the last one of what stands there.
func (p *Page) LineAt(at Place) int {
	for !p.IsComplete() && len(p.begins) <= at.step+1 {
		p.Fill(len(p.Lines))
	}
	if at.step >= len(p.begins) {
		return max(len(p.Lines)-1, 0)
	}
	begin, end := p.begins[at.step], p.end(at.step)
	line := at.line
	if lines := end - begin; lines != at.of && at.of > 0 {
		line = at.line * lines / at.of
	}
	return max(min(begin+line, end-1), 0)
}

// IsComplete reports whether the page is set to its end.
func (p *Page) IsComplete() bool { return len(p.builder.steps) == 0 }

// LineOf returns the line on which a part of the page begins.
func (p *Page) LineOf(part string) int {
	for !p.IsComplete() && p.builder.parts[part] == 0 {
		p.Fill(len(p.Lines))
	}
	return p.builder.parts[part]
}

// number numbers the links of new lines in the order in which they are shown.
func (p *Page) number() {
	for ; p.numbered < len(p.Lines); p.numbered++ {
		line := p.Lines[p.numbered]
		for i := range line {
			line[i].Text = strings.ReplaceAll(line[i].Text, noBreak, " ")
			link := line[i].Link
			if link == 0 {
				continue
			}
			if p.places[link] == 0 {
				l := p.builder.links[link-1]
				l.Line = p.numbered
				p.Links = append(p.Links, l)
				p.places[link] = len(p.Links)
			}
			line[i].Link = p.places[link]
		}
	}
}

// builder sets a page from top to bottom, step by step.
type builder struct {
	Options

	selection model.Selection
	timeline  *model.Timeline
	record    *model.Record
	steps     []func()
	lines     [][]typeset.Span
	links     []Link
	cited     typeset.Citations
	statement int            // how many have had sources
	parts     map[string]int // on which line each part begins
	running   []runningHead
}

func (b *builder) then(steps ...func()) { b.steps = append(b.steps, steps...) }

// The parts of a page that its index names.
const (
	agreementsPart  words.Phrase = "Agreements"
	commitmentsPart words.Phrase = "Commitments"
	differencesPart words.Phrase = "Differences"
	peoplePart      words.Phrase = "People"
	sourcesPart     words.Phrase = "Sources"
)

// say returns a phrase in the reader's language.
func (b *builder) say(phrase words.Phrase, args ...any) string {
	return words.In(b.Lang, phrase, args...)
}

// date writes a date in the reader's language.
func (b *builder) date(d model.Date) string { return typeset.Date(d, b.Lang) }

func (b *builder) in(t model.Text) string { return typeset.Plain(t.In(b.Lang)) }

func (b *builder) line(spans ...typeset.Span) { b.lines = append(b.lines, spans) }

func (b *builder) blank() {
	if n := len(b.lines); n > 0 && len(b.lines[n-1]) > 0 {
		b.line()
	}
}

// paragraph sets spans with a head in front of the first line.
func (b *builder) paragraph(head []typeset.Span, spans ...typeset.Span) {
	b.lines = append(b.lines, typeset.Paragraph(head, spans, b.Width)...)
}

// heading begins a part of the page.
func (b *builder) heading(name words.Phrase, notes ...typeset.Span) {
	b.blank()
	b.parts[string(name)] = len(b.lines)
	b.subheading(b.say(name), notes...)
}

func (b *builder) subheading(name string, notes ...typeset.Span) {
	spans := []typeset.Span{{Text: name, Role: typeset.Heading}}
	if len(notes) > 0 {
		spans = append(append(spans, typeset.Span{Text: "  "}), notes...)
	}
	b.paragraph(nil, spans...)
}

// count notes how many things stand under a heading.
func count(n int) typeset.Span {
	return typeset.Span{Text: strconv.Itoa(n), Role: typeset.Muted}
}

// link adds a link to the page and returns its number.
func (b *builder) link(to Target, id string) int {
	b.links = append(b.links, Link{To: to, ID: id})
	return len(b.links)
}

// marked returns a text as spans of a link, 0 for none, with the words that the
// query asks for marked.
func (b *builder) marked(text string, role typeset.Role, link int) []typeset.Span {
	spans := Marked(text, role, b.selection.Words())
	for i := range spans {
		spans[i].Link = link
	}
	return spans
}

// Marked returns a text as spans of a role, with the folded words marked that
// stand in it.
func Marked(text string, role typeset.Role, words []string) []typeset.Span {
	text = typeset.Plain(text)
	var spans []typeset.Span
	at := 0
	for _, m := range model.FindAll(text, words) {
		if m.Start > at {
			spans = append(spans, typeset.Span{Text: text[at:m.Start], Role: role})
		}
		spans = append(spans, typeset.Span{Text: text[m.Start:m.End], Role: typeset.Match})
		at = m.End
	}
	if at < len(text) {
		spans = append(spans, typeset.Span{Text: text[at:], Role: role})
	}
	return spans
}

// noBreak keeps the numbers of sources on the line of the word before them.
const noBreak = "\u00a0"
