package page

import (
	"hanjung/model"
	"hanjung/ui/typeset"
	"hanjung/ui/words"
)

// asked takes in hand what the query asks for, with the points among it on which
// sources disagree.
func (b *builder) asked(told model.Told) {
	if told.Asked.IsEmpty() {
		return
	}
	b.then(b.blank, func() { b.subheading(b.askedName()) })
	b.claims(told.Asked.Claims, b.Glyphs.Pointer)
	b.quotes(told.Asked.Quotes)
	for _, i := range told.Asked.Differences {
		b.then(b.blank, func() {
			b.paragraph([]typeset.Span{{Text: b.Glyphs.Dispute + " ", Role: typeset.Warm}}, typeset.Span{Text: b.say("Sources differ"), Role: typeset.Warm})
			b.difference(&b.record.Differences()[i])
		})
	}
}

// statements takes in hand what the query doesn't ask for.
func (b *builder) statements(told model.Told) {
	asked := !told.Asked.IsEmpty()
	for _, g := range told.Rest {
		b.then(b.blank)
		switch {
		case g.Topic != "":
			b.then(func() {
				b.line(typeset.Span{Text: typeset.Truncate(b.topicName(g.Topic), b.Width), Role: TopicRole(b.timeline, g.Topic)})
			})
		case asked:
			b.then(func() { b.subheading(b.say("Also")) })
		}
		b.claims(g.Claims, b.Glyphs.Bullet)
	}
	b.quotes(told.RestQuotes)
}

func (b *builder) claims(places []int, mark string) {
	loose := b.wantsAir(places)
	for n, i := range places {
		if loose && n > 0 {
			b.then(b.blank)
		}
		b.then(func() { b.claim(i, mark) })
	}
}

const (
	// airFrom is from how many claims on a blank line parts them.
	airFrom = 4
	// airLines is how many lines they take then on average, at least, in tenths.
	airLines = 18
)

// wantsAir reports whether claims are so many and so long that they would stand
// like a wall.
func (b *builder) wantsAir(places []int) bool {
	if b.Brief || len(places) < airFrom {
		return false
	}
	cells := 0
	for _, i := range places {
		cells += typeset.Width(b.record.Claims[i].Text.In(b.Lang))
	}
	return cells*10 >= airLines*len(places)*b.Width
}

func (b *builder) claim(i int, mark string) {
	c := &b.record.Claims[i]
	role := typeset.Muted
	if mark == b.Glyphs.Pointer {
		role = typeset.Accent
	}
	spans := append(b.marked(c.Text.In(b.Lang), typeset.Body, 0), b.cite(c.Sources)...)
	b.paragraph([]typeset.Span{{Text: mark + " ", Role: role}}, spans...)
}

// askedName names what the query asks for.
func (b *builder) askedName() string {
	name := ""
	for i := range b.timeline.Topics() {
		if t := &b.timeline.Topics()[i]; b.selection.TopicChosen(t.ID) {
			if name != "" {
				name += ", "
			}
			name += b.in(t.Name)
		}
	}
	if name == "" {
		return b.say("What the query asks for")
	}
	return name
}

// quotes sets quotes off from the claims, each with its speaker.
func (b *builder) quotes(quotes []int) {
	for _, i := range quotes {
		b.then(b.blank, func() { b.quote(&b.record.Quotes()[i]) })
	}
}

func (b *builder) quote(q *model.Quote) {
	if q.Speaker == "" {
		b.quoted(q, b.cite(q.Sources)...)
		return
	}
	b.quoted(q)
	b.barred(append([]typeset.Span{{Text: "— ", Role: typeset.Muted}, b.person(q.Speaker)}, b.cite(q.Sources)...))
}

// quoted sets words of somebody, and something behind them.
func (b *builder) quoted(q *model.Quote, behind ...typeset.Span) {
	spans := []typeset.Span{{Text: "“", Role: typeset.Quoted}}
	spans = append(spans, b.marked(q.Text.In(b.Lang), typeset.Quoted, 0)...)
	spans = append(spans, typeset.Span{Text: "”", Role: typeset.Quoted})
	b.barred(append(spans, behind...))
}

// barred sets a paragraph with a bar in front of every line.
func (b *builder) barred(spans []typeset.Span) {
	for _, line := range typeset.Paragraph(nil, spans, b.Width-2) {
		b.line(append([]typeset.Span{{Text: b.Glyphs.QuoteBar + " ", Role: typeset.Accent}}, line...)...)
	}
}

// history sets what became of an agreement or a commitment.
func (b *builder) history() {
	r := b.record
	if r.Type == model.EventType {
		return
	}
	if len(r.History()) == 0 {
		if r.Type == model.CommitmentType {
			b.heading("What followed")
			b.paragraph(nil, typeset.Span{Text: typeset.NothingOnRecord(b.timeline.About(), b.Lang), Role: typeset.Muted})
		}
		return
	}
	b.heading("What followed")
	b.followed()
}

// followed sets the steps of what became of the record.
func (b *builder) followed() {
	for i := range b.record.History() {
		s := &b.record.History()[i]
		spans := []typeset.Span{{Text: b.date(s.Date) + " ", Role: typeset.Muted}, {Text: words.State(b.Lang, s.State), Role: stateRole(s.State)}}
		if !s.Text.IsZero() {
			spans = append(spans, typeset.Span{Text: ": "})
			spans = append(spans, b.marked(s.Text.In(b.Lang), typeset.Body, 0)...)
		}
		b.paragraph([]typeset.Span{{Text: b.Glyphs.After + " ", Role: typeset.Muted}}, append(spans, b.cite(s.Sources)...)...)
	}
}
