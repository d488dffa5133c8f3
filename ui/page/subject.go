package page

import (
	"strings"

	"hanjung/model"
	"hanjung/ui/typeset"
	"hanjung/ui/words"
)

// Subject is what a page is about. The zero value is about nothing.
type Subject struct {
	To Target // a record, person, topic or source
	ID string
}

// SubjectNamed returns the record, person, topic or source of an id.
func SubjectNamed(t *model.Timeline, id string) (sub Subject, ok bool) {
	for _, to := range []Target{ToRecord, ToPerson, ToTopic, ToSource} {
		if sub = (Subject{to, id}); sub.isIn(t) {
			return sub, true
		}
	}
	return Subject{}, false
}

func (s Subject) isIn(t *model.Timeline) (ok bool) {
	switch s.To {
	case ToRecord:
		_, ok = t.Record(s.ID)
	case ToPerson:
		_, ok = t.Person(s.ID)
	case ToTopic:
		_, ok = t.Topic(s.ID)
	case ToSource:
		_, ok = t.Source(s.ID)
	default:
	}
	return ok
}

// Field is the field by which a query asks for the subject.
func (s Subject) Field() model.Field {
	return map[Target]model.Field{ToRecord: model.IDField, ToPerson: model.PersonField, ToTopic: model.TopicField, ToSource: model.SourceField}[s.To]
}

// Query asks for the records of every type that have to do with the subject.
func (s Subject) Query() model.Query {
	return model.NewQuery(model.Term{Field: s.Field(), Values: []string{s.ID}}, model.Term{Field: model.TypeField, Values: []string{"any"}})
}

// Of begins to set the page of a subject: a record as it stands in a selection, or
// all that the selection tells of a person, a topic or a source.
func Of(s model.Selection, sub Subject, o Options) *Page {
	t := s.Timeline()
	if r, ok := t.Record(sub.ID); ok && sub.To == ToRecord {
		return New(s, r, o)
	}
	o.Width = max(min(o.Width, maxWidth), 8)
	b := &builder{Options: o, selection: s, timeline: t, parts: make(map[string]int)}
	p, isPerson := t.Person(sub.ID)
	topic, isTopic := t.Topic(sub.ID)
	src, isSource := t.Source(sub.ID)
	switch {
	case sub.To == ToPerson && isPerson:
		b.aboutPerson(p)
	case sub.To == ToTopic && isTopic:
		b.aboutTopic(topic)
	case sub.To == ToSource && isSource:
		b.aboutSource(src)
	}
	return &Page{builder: b, places: make(map[int]int)}
}

// names sets what somebody or something is called, in every language.
func (b *builder) names(name model.Text, aliases []string) {
	b.paragraph(nil, typeset.Span{Text: b.in(name), Role: typeset.Title})
	for _, other := range name.All() {
		if other != name.In(b.Lang) {
			b.paragraph(nil, typeset.Span{Text: typeset.Plain(other), Role: typeset.Muted})
		}
	}
	if len(aliases) > 0 {
		b.paragraph(nil, typeset.Span{Text: b.say("Also: %s", typeset.Plain(strings.Join(aliases, ", "))), Role: typeset.Muted})
	}
}

// typed is the records of one type that a page tells of.
type typed struct {
	model.Selection

	typ model.Type
}

// byType returns the records of the selection, type by type.
func (b *builder) byType() []typed {
	var all []typed
	for _, typ := range model.Types() {
		s, err := b.timeline.SelectAfter(b.selection, b.selection.Query().Without(model.TypeField), model.View{Type: typ, Today: b.selection.Today()})
		if err == nil && s.Len() > 0 {
			all = append(all, typed{s, typ})
		}
	}
	return all
}

// counts sets how many records there are and of what time.
func (b *builder) counts(all []typed) {
	if len(all) == 0 {
		b.paragraph(nil, typeset.Span{Text: b.say("no records"), Role: typeset.Muted})
		return
	}
	var texts []string
	for _, list := range all {
		n := words.Count(b.Lang, list.Len(), words.Thing(list.typ))
		texts = append(texts, strings.ReplaceAll(n, " ", noBreak)) // a number stays with what it counts
	}
	first, last := b.selection.At(0).When().Start(), b.selection.At(b.selection.Len()-1).When().End()
	if !first.IsZero() && !last.IsZero() {
		texts = append(texts, typeset.Period(first, last, b.Lang))
	}
	b.paragraph(nil, typeset.Span{Text: strings.Join(texts, " · ")})
}

// mostListed is how many records of a type a page lists: the list beside it has
// them all.
const mostListed = 100

// lists takes in hand links to the records, the newest first.
func (b *builder) lists(all []typed) {
	for _, list := range all {
		n := list.Len()
		b.then(func() { b.heading(partOf(list.typ), count(n)) })
		for i := range min(n, mostListed) {
			b.then(func() { b.recordLine(list.At(n-1-i).ID, true) })
		}
		if n > mostListed {
			b.then(func() {
				b.paragraph(nil, typeset.Span{Text: b.say("and %s before", words.Count(b.Lang, n-mostListed, words.Thing(list.typ))), Role: typeset.Muted})
			})
		}
	}
}

// partOf names the part of a page that lists records of a type.
func partOf(typ model.Type) words.Phrase {
	switch typ {
	case model.AgreementType:
		return agreementsPart
	case model.CommitmentType:
		return commitmentsPart
	case model.EventType:
	}
	return "Events"
}
