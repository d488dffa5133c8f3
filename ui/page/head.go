package page

import (
	"hanjung/model"
	"hanjung/ui/typeset"
	"hanjung/ui/words"
)

// title sets the title in the reader's language.
func (b *builder) title() {
	b.paragraph(nil, b.marked(b.record.Title.In(b.Lang), typeset.Title, 0)...)
}

// otherTitles sets the title in the other languages.
func (b *builder) otherTitles() {
	shown := b.record.Title.In(b.Lang)
	for _, text := range b.record.Title.All() {
		if text != shown {
			b.paragraph(nil, b.marked(text, typeset.Muted, 0)...)
		}
	}
}

// facts sets what it is and about what.
func (b *builder) facts() {
	r := b.record
	b.kind()
	b.topics()
	b.parties()
	if r.Planned {
		b.paragraph([]typeset.Span{{Text: b.Glyphs.Planned + " ", Role: typeset.Warm}},
			typeset.Span{Text: b.say("Planned: the sources only announce it"), Role: typeset.Warm})
	}
}

// when sets the dates and the place.
func (b *builder) when() {
	r := b.record
	spans := []typeset.Span{{Text: b.date(r.When()), Role: typeset.Accent}}
	add := func(label, value string) {
		if value != "" {
			spans = append(spans, typeset.Span{Text: " · " + label, Role: typeset.Muted}, typeset.Span{Text: value})
		}
	}
	date := func(label words.Phrase, d model.Date) {
		if !d.IsZero() {
			add(b.say(label)+" ", b.date(d))
		}
	}
	date("in force", r.InForce)
	date("expires", r.Expires)
	date("due", r.Due)
	add("", b.in(r.Place))
	b.paragraph(nil, spans...)
}

// kind sets what sort of record it is and, for agreements and commitments,
// where it stands.
func (b *builder) kind() {
	r := b.record
	name := typeset.KindName(r, b.Lang)
	role := typeset.Body
	if r.Kind == model.Dispute || r.Kind == model.Sanction {
		role = typeset.Alarm
	}
	spans := []typeset.Span{{Text: b.Glyphs.Kind(r, b.selection.Today()) + " ", Role: MarkRole(r, b.selection.Today())}, {Text: name, Role: role}}
	if len(r.MadeBy()) > 0 {
		spans = append(spans, typeset.Span{Text: b.say("side| by "), Role: typeset.Muted}, typeset.Span{Text: typeset.SideNames(r.MadeBy(), b.Lang)})
	}
	if r.State() != "" {
		spans = append(spans, typeset.Span{Text: " · ", Role: typeset.Muted}, b.state())
	}
	if b.Marked {
		spans = append(spans, typeset.Span{Text: " · ", Role: typeset.Muted}, typeset.Span{Text: b.Glyphs.Marked + " " + b.say("marked"), Role: typeset.Accent})
	}
	b.paragraph(nil, spans...)
}

// state sets where an agreement or a commitment stands.
func (b *builder) state() typeset.Span {
	r, today := b.record, b.selection.Today()
	state := words.State(b.Lang, r.State())
	if r.Overdue(today) {
		state = b.say("past due, nothing on record")
	}
	return typeset.Span{Text: state, Role: StateRole(r, today)}
}

// MarkRole returns the role of the mark that tells what sort of record r is.
func MarkRole(r *model.Record, today model.Day) typeset.Role {
	switch {
	case r.Type == model.CommitmentType:
		return StateRole(r, today)
	case r.Type == model.EventType && (r.Kind == model.Dispute || r.Kind == model.Sanction):
		return typeset.Alarm
	case r.Planned:
		return typeset.Warm
	}
	return typeset.Accent
}

// StateRole returns the role in which the state of a record is shown.
func StateRole(r *model.Record, today model.Day) typeset.Role {
	if r.Overdue(today) {
		return typeset.Warm
	}
	return stateRole(r.State())
}

func stateRole(s model.State) typeset.Role {
	switch s {
	case model.Open, model.Progress, model.Suspended:
		return typeset.Warm
	case model.Met, model.InForce:
		return typeset.Good
	case model.Missed:
		return typeset.Alarm
	case model.Signed, model.Amended, model.Expired, model.Superseded:
	}
	return typeset.Muted
}

// topics sets the record's topics as links in their hues.
func (b *builder) topics() {
	var spans []typeset.Span
	for _, id := range b.record.Topics {
		if len(spans) > 0 {
			spans = append(spans, typeset.Span{Text: " · ", Role: typeset.Muted})
		}
		spans = append(spans, typeset.Span{Text: b.topicName(id), Role: TopicRole(b.timeline, id), Link: b.link(ToTopic, id)})
	}
	if len(spans) > 0 {
		b.paragraph(nil, spans...)
	}
}

func (b *builder) topicName(id string) string {
	if t, ok := b.timeline.Topic(id); ok {
		return b.in(t.Name)
	}
	return id
}

// TopicRole returns the role of a topic: its hue, by its place in the
// vocabulary.
func TopicRole(t *model.Timeline, id string) typeset.Role {
	for i := range t.Topics() {
		if t.Topics()[i].ID == id {
			return typeset.TopicRole(i)
		}
	}
	return typeset.Muted
}

// parties sets who put their name to an agreement.
func (b *builder) parties() {
	if len(b.record.Parties()) == 0 {
		return
	}
	b.blank()
	b.signatories()
}

// signatories sets the parties, one a line.
func (b *builder) signatories() {
	for _, p := range b.record.Parties() {
		head := []typeset.Span{{Text: words.ShortSide(b.Lang, p.Side) + " ", Role: typeset.Label}}
		var spans []typeset.Span
		if !p.Body.IsZero() {
			spans = append(spans, b.marked(p.Body.In(b.Lang), typeset.Body, 0)...)
		}
		if p.Person != "" {
			if len(spans) > 0 {
				spans = append(spans, typeset.Span{Text: ", ", Role: typeset.Muted})
			}
			spans = append(spans, b.person(p.Person))
		}
		b.paragraph(head, spans...)
	}
}

// person returns a link to a person.
func (b *builder) person(id string) typeset.Span {
	name := id
	if p, ok := b.timeline.Person(id); ok {
		name = b.in(p.Name)
	}
	return typeset.Span{Text: name, Role: typeset.LinkText, Link: b.link(ToPerson, id)}
}
