package page

import (
	"slices"

	"hanjung/model"
	"hanjung/ui/typeset"
)

// aboutPerson takes in hand all that is told of a person.
func (b *builder) aboutPerson(p *model.Person) {
	all := b.byType()
	b.then(func() { b.names(p.Name, p.Aliases) }, b.blank, func() { b.offices(p.Roles) }, b.blank, func() { b.counts(all) })
	b.said(p.ID)
	b.lists(all)
	b.then(b.sources)
}

// offices sets the offices that a person held, with what is known of their time.
func (b *builder) offices(roles []model.Role) {
	for i := range roles {
		spans := []typeset.Span{{Text: typeset.Office(&roles[i], b.Lang)}}
		if period := typeset.Period(roles[i].From, roles[i].To, b.Lang); period != "" {
			spans = append(spans, typeset.Span{Text: "  " + period, Role: typeset.Muted})
		}
		b.paragraph([]typeset.Span{{Text: b.Glyphs.Bullet + " ", Role: typeset.Muted}}, spans...)
	}
}

const (
	// mostSearched is in how many records words of a person are looked for.
	mostSearched = 2000
	// mostQuotes is how many of them a page has.
	mostQuotes = 100
)

// said takes in hand what a person said, the newest first. Where the selection asks
// for topics or words, it is what they said of those.
func (b *builder) said(person string) {
	type place struct {
		record *model.Record
		quote  int
	}
	var found []place
	s := b.selection
	for i := s.Len() - 1; i >= max(s.Len()-mostSearched, 0) && len(found) < mostQuotes; i-- {
		r := s.At(i)
		for at := range r.Quotes() {
			if r.Quotes()[at].Speaker == person && slices.Contains(s.Tell(r).Asked.Quotes, at) {
				found = append(found, place{r, at})
			}
		}
	}
	if len(found) == 0 {
		return
	}
	b.then(func() { b.heading("What they said", count(len(found))) })
	for i, at := range found {
		b.then(func() {
			if i > 0 {
				b.blank()
			}
			b.quoteFrom(at.record, &at.record.Quotes()[at.quote])
		})
	}
}

// quoteFrom sets words with the record in which they stand.
func (b *builder) quoteFrom(r *model.Record, q *model.Quote) {
	b.quoted(q)
	spans := []typeset.Span{{Text: "— " + b.date(r.When()) + " ", Role: typeset.Muted}}
	spans = append(spans, b.marked(r.Title.In(b.Lang), typeset.LinkText, b.link(ToRecord, r.ID))...)
	b.barred(append(spans, b.cite(q.Sources)...))
}
