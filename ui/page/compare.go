package page

import (
	"slices"
	"strconv"
	"strings"

	"hanjung/model"
	"hanjung/ui/typeset"
	"hanjung/ui/words"
)

// Comparison is what two records say, set topic by topic: in two columns or,
// where there is no room for them, the one below the other.
type Comparison struct {
	*Page

	// Head is the titles and dates of the records above the columns. Without
	// columns it is empty, and the page itself begins with them.
	Head [][]typeset.Span
	// Bar is the cell in which the bar between the columns stands, 0 for none.
	Bar int
}

const (
	// columnsFrom is from how many cells on there are two columns.
	columnsFrom = 70
	// gutter is the bar between the columns with the air around it, in cells.
	gutter = 3
	// mostTitle is how many lines a title takes at most above a column.
	mostTitle = 2
)

// NewComparison begins to set what two records say as a selection compares
// them. The option Brief means nothing to it.
func NewComparison(s model.Selection, a, b *model.Record, o Options) *Comparison {
	o.Width = max(min(o.Width, 2*maxWidth+gutter), 8)
	c := &comparer{
		builder:  &builder{Options: o, selection: s, timeline: s.Timeline(), record: a, parts: make(map[string]int)},
		compared: s.Compare(a, b),
		names:    typeset.ShortNames(a, b, o.Lang),
	}
	set := &Comparison{}
	if o.Width >= columnsFrom && !o.Stacked {
		c.column = (o.Width - gutter) / 2
		c.Glyphs.QuoteBar = " " // one bar is enough
		set.Head, set.Bar = c.head(), c.column+1
	} else {
		c.Width = min(o.Width, maxWidth)
	}
	c.then(c.titles, c.standing, c.overview)
	for i := range c.compared.Topics {
		c.then(func() { c.topic(&c.compared.Topics[i]) })
	}
	c.then(c.allSources)
	set.Page = &Page{builder: c.builder, places: make(map[int]int)}
	return set
}

// comparer sets two records side by side.
type comparer struct {
	*builder

	compared model.Comparison
	names    [2]string
	column   int // cells of a column; 0 where there are none
}

// head sets the titles and dates as they stand above the columns.
func (c *comparer) head() [][]typeset.Span {
	var sides [2][][]typeset.Span
	for which, r := range c.compared.Records {
		sides[which] = typeset.Paragraph(nil, []typeset.Span{{Text: c.in(r.Title), Role: typeset.Title}}, c.column)
	}
	height := min(max(len(sides[0]), len(sides[1])), mostTitle)
	var head [][]typeset.Span
	for i := range height {
		head = append(head, c.beside(nth(sides[0], i), nth(sides[1], i)))
	}
	return append(head, c.beside(c.dated(0), c.dated(1)))
}

// dated sets when and where a record happened: of a place that is too long for
// the line, the last part.
func (c *comparer) dated(which int) []typeset.Span {
	r := c.compared.Records[which]
	date, place, room := c.date(r.When()), c.in(r.Place), c.column
	if room == 0 {
		room = c.Width
	}
	spans := []typeset.Span{{Text: date, Role: typeset.Accent}}
	if i := strings.LastIndex(place, ", "); i >= 0 && typeset.Width(date+" · "+place) > room {
		place = place[i+len(", "):]
	}
	if place != "" {
		spans = append(spans, typeset.Span{Text: " · ", Role: typeset.Muted}, typeset.Span{Text: place})
	}
	return spans
}

// titles sets the titles and dates one below the other, where they don't stand
// above columns.
func (c *comparer) titles() {
	if c.column > 0 {
		return
	}
	for which, r := range c.compared.Records {
		c.blank()
		c.paragraph(nil, typeset.Span{Text: c.in(r.Title), Role: typeset.Title})
		c.paragraph(nil, c.dated(which)...)
	}
	c.blank()
}

// beside sets a line of each column with the bar between them.
func (c *comparer) beside(left, right []typeset.Span) []typeset.Span {
	line := typeset.FitSpans(left, c.column)
	line = append(line, typeset.Span{Text: " " + c.Glyphs.Bar + " ", Role: typeset.Muted})
	if typeset.SpansWidth(right) > c.column {
		right = typeset.FitSpans(right, c.column)
	}
	return append(line, right...)
}

// gap parts topics: between columns the bar goes on.
func (c *comparer) gap() {
	if c.column > 0 {
		c.line(c.beside(nil, nil)...)
		return
	}
	c.blank()
}

// ruled returns a heading with a rule behind it across the page.
func (c *comparer) ruled(heading ...typeset.Span) []typeset.Span {
	spans := append(slices.Clone(heading), typeset.Span{Text: " "})
	if used := typeset.SpansWidth(spans); used < c.Width {
		rule := strings.Repeat(c.Glyphs.Rule, c.Width-used)
		if at := c.column + 1 - used; c.column > 0 && at >= 0 {
			rule = strings.Repeat(c.Glyphs.Rule, at) + c.Glyphs.Cross + strings.Repeat(c.Glyphs.Rule, c.Width-used-at-1)
		}
		spans = append(spans, typeset.Span{Text: rule, Role: typeset.Muted})
	}
	return typeset.FitSpans(spans, c.Width)
}

// begin begins a part of the page with a heading that stays in sight while what
// is below it is read.
func (c *comparer) begin(part string, heading ...typeset.Span) {
	line := c.ruled(heading...)
	c.parts[part] = len(c.lines)
	c.run(len(c.lines), line)
	c.line(line...)
}

// topic sets what both records say on a topic.
func (c *comparer) topic(t *model.Compared) {
	c.gap()
	name := typeset.Span{Text: c.about(t.Topic), Role: typeset.Heading}
	c.begin(t.Topic, append([]typeset.Span{name}, c.only(t.Only())...)...)
	if c.column == 0 {
		c.stacked(t, name)
		return
	}
	c.columns(func(which int) { c.said(t, which) })
}

// about names a topic.
func (c *comparer) about(topic string) string {
	if topic == "" {
		return c.say("On no topic")
	}
	return c.topicName(topic)
}

// columns sets something of each record as a column.
func (c *comparer) columns(set func(which int)) {
	var sides [2][][]typeset.Span
	for which, r := range c.compared.Records {
		c.record = r
		sides[which] = c.builder.column(c.column, func() { set(which) })
	}
	for i := range max(len(sides[0]), len(sides[1])) {
		c.line(c.beside(nth(sides[0], i), nth(sides[1], i))...)
	}
}

// stacked sets what the records say on a topic one below the other, each under
// its name.
func (c *comparer) stacked(t *model.Compared, topic typeset.Span) {
	for which := range t.Said {
		name := typeset.Span{Text: c.names[which], Role: typeset.Accent}
		if t.Said[which].Len() == 0 {
			c.paragraph(nil, name, typeset.Span{Text: " "}, c.silence())
			continue
		}
		if which > 0 {
			c.blank()
		}
		c.run(len(c.lines), c.ruled(topic, typeset.Span{Text: " · ", Role: typeset.Muted}, name))
		c.paragraph(nil, name)
		c.said(t, which)
	}
}

// said sets what one of the records says on a topic.
func (c *comparer) said(t *model.Compared, which int) {
	c.record = c.compared.Records[which]
	said := &t.Said[which]
	if said.Len() == 0 {
		c.paragraph(nil, c.silence())
		return
	}
	mark := c.Glyphs.Bullet
	if t.Asked {
		mark = c.Glyphs.Pointer
	}
	began := len(c.lines)
	for _, i := range said.Claims {
		c.claim(i, mark)
	}
	for _, i := range said.Quotes {
		c.apart(began)
		c.quote(&c.record.Quotes()[i])
	}
	if len(said.Differences) > 0 {
		c.apart(began)
		c.paragraph([]typeset.Span{{Text: c.Glyphs.Dispute + " ", Role: typeset.Warm}}, typeset.Span{Text: c.say("Sources differ"), Role: typeset.Warm})
	}
	for _, i := range said.Differences {
		c.difference(&c.record.Differences()[i])
	}
	for _, list := range []struct {
		name words.Phrase
		ids  []string
	}{{agreementsPart, said.Agreements}, {commitmentsPart, said.Commitments}} {
		if len(list.ids) > 0 {
			c.apart(began)
			c.named(list.name, list.ids)
		}
	}
}

// apart keeps a group apart from what a record says before it on the topic.
func (c *comparer) apart(began int) {
	if len(c.lines) > began {
		c.blank()
	}
}

// silence stands where a record says nothing on a topic.
func (c *comparer) silence() typeset.Span {
	return typeset.Span{Text: c.say("— nothing on this topic"), Role: typeset.Muted}
}

// named sets records of a topic that one of the two names.
func (c *comparer) named(name words.Phrase, ids []string) {
	c.subheading(c.say(name), count(len(ids)))
	for _, id := range ids {
		c.recordLine(id, false)
	}
}

// allSources sets the sources of both, in one numbering.
func (c *comparer) allSources() {
	ids := c.cited.IDs()
	if len(ids) == 0 {
		return
	}
	c.gap()
	c.column = 0 // what follows has the whole width
	c.begin(string(sourcesPart), typeset.Span{Text: c.say(sourcesPart), Role: typeset.Heading}, typeset.Span{Text: "  " + strconv.Itoa(len(ids)), Role: typeset.Muted})
	for i, id := range ids {
		c.sourceLine(i, id, len(strconv.Itoa(len(ids))))
	}
}
