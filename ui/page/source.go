package page

import (
	"slices"

	"hanjung/model"
	"hanjung/ui/typeset"
	"hanjung/ui/words"
)

// aboutSource takes in hand what is known of a source, and every statement that
// rests on it.
func (b *builder) aboutSource(s *model.Source) {
	b.then(func() { b.imprint(s) }, b.blank, func() { b.counts(b.byType()) })
	for i := range min(b.selection.Len(), mostSearched) {
		r := b.selection.At(i)
		b.then(b.blank, func() { b.recordLine(r.ID, true) }, func() { b.resting(r, s.ID) })
	}
}

// imprint sets what a source is called, who published it, when and where, and what
// a reader should know of its rank.
func (b *builder) imprint(s *model.Source) {
	title := typeset.Plain(s.Title)
	if s.Described {
		title = "[" + title + "]"
	}
	b.paragraph(nil, typeset.Span{Text: title, Role: typeset.Title})
	b.paragraph(nil, typeset.Span{Text: typeset.Plain(typeset.Publisher(s, b.Lang))})
	b.blank()
	if !s.Date.IsZero() {
		b.paragraph(nil, typeset.Span{Text: b.date(s.Date), Role: typeset.Accent})
	}
	if facts := typeset.SourceFacts(s, b.Lang); facts != "" {
		b.paragraph(nil, typeset.Span{Text: typeset.Plain(facts)})
	}
	if !s.Accessed.IsZero() {
		b.paragraph(nil, typeset.Span{Text: b.say("accessed %s", b.date(s.Accessed)), Role: typeset.Muted})
	}
	b.whereabouts(s.ID, 0)
}

// resting sets what of a record rests on a source.
func (b *builder) resting(r *model.Record, source string) {
	head := []typeset.Span{{Text: "  " + b.Glyphs.Bullet + " ", Role: typeset.Muted}}
	say := func(sources []string, spans ...typeset.Span) {
		if slices.Contains(sources, source) {
			b.paragraph(head, spans...)
		}
	}
	for i := range r.Claims {
		c := &r.Claims[i]
		say(c.Sources, b.marked(c.Text.In(b.Lang), typeset.Body, 0)...)
	}
	for i := range r.Quotes() {
		q := &r.Quotes()[i]
		spans := []typeset.Span{{Text: "“" + b.in(q.Text) + "”", Role: typeset.Quoted}}
		if q.Speaker != "" && slices.Contains(q.Sources, source) {
			spans = append(spans, typeset.Span{Text: " — ", Role: typeset.Muted}, b.person(q.Speaker))
		}
		say(q.Sources, spans...)
	}
	for i := range r.History() {
		step := &r.History()[i]
		text := b.date(step.Date) + ", " + words.State(b.Lang, step.State)
		if !step.Text.IsZero() {
			text += ": " + b.in(step.Text)
		}
		say(step.Sources, typeset.Span{Text: text})
	}
	for i := range r.Differences() {
		d := &r.Differences()[i]
		for k := range d.Values {
			v := &d.Values[k]
			say(v.Sources, typeset.Span{Text: b.in(d.About) + ": ", Role: typeset.Label}, typeset.Span{Text: b.in(v.Value)})
		}
	}
}
