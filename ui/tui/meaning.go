package tui

import (
	"strings"

	"hanjung/model"
	"hanjung/ui/typeset"
)

// meaning says in words what a query asks for, so that its writer sees whether
// it was understood: "about West Sea, from 2016, with “talks”".
func (m *Model) meaning(q model.Query) string {
	var parts []string
	for _, term := range q.Terms() {
		part := m.phrase(term)
		if term.Not {
			part = "not " + part
		}
		parts = append(parts, part)
	}
	return strings.Join(parts, ", ")
}

// phrase says in words what a term asks for as if it were not negated.
func (m *Model) phrase(term model.Term) string {
	values := make([]string, len(term.Values))
	for i, v := range term.Values {
		values[i] = typeset.Plain(m.called(term.Field, v))
	}
	return phraseOf(term.Field) + strings.Join(values, " or ")
}

// phraseOf returns what stands in front of the values of a field.
func phraseOf(f model.Field) string {
	switch f {
	case model.TopicField:
		return "about "
	case model.KindField, model.TypeField:
		return "of the kind "
	case model.PersonField:
		return "with "
	case model.SideField:
		return "on the side of "
	case model.PlaceField:
		return "at "
	case model.SourceField:
		return "resting on "
	case model.LangField:
		return "resting on sources in "
	case model.IDField:
		return "called "
	case model.ThreadField:
		return "in the story of "
	case model.IsField:
		return "that are "
	case model.FromField:
		return "from "
	case model.ToField:
		return "up to "
	case model.InField:
		return "in "
	case model.Words:
	}
	return "saying "
}

// called returns how a value of a field is called by people.
func (m *Model) called(f model.Field, value string) string {
	if f == model.Words {
		return "“" + value + "”"
	}
	for _, hit := range m.timeline.Lookup(value, 8) {
		if hit.Field == f && hit.Fit == model.ExactFit {
			return m.named(hit).In(m.options.Lang)
		}
	}
	return value
}

// named returns the name of what a lookup has hit.
func (m *Model) named(hit model.Hit) model.Text {
	switch hit.Field {
	case model.TopicField:
		if t, ok := m.timeline.Topic(hit.Value); ok {
			return t.Name
		}
	case model.PersonField:
		if p, ok := m.timeline.Person(hit.Value); ok {
			return p.Name
		}
	case model.IDField:
		if r, ok := m.timeline.Record(hit.Value); ok {
			return r.Title
		}
	default:
		for _, th := range m.timeline.Threads() {
			if th.ID == hit.Value {
				return th.Name
			}
		}
	}
	return model.Text{EN: hit.Value}
}
