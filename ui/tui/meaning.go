package tui

import (
	"cmp"
	"strings"

	"hanjung/model"
	"hanjung/ui/typeset"
	"hanjung/ui/words"
)

// meaning says in words what a query asks for, so that its writer sees whether
// it was understood: "about West Sea, from 2016, with “talks”".
func (m *Model) meaning(q model.Query) string {
	return strings.Join(m.meanings(q.Terms()), ", ")
}

// meanings says what each of some terms asks for. That one asks for records of all
// types is left out beside others: the number of records tells it.
func (m *Model) meanings(terms []model.Term) []string {
	parts := make([]string, 0, len(terms))
	for _, term := range terms {
		if len(terms) == 1 || !asksForAll(term) {
			parts = append(parts, m.termMeaning(term))
		}
	}
	return parts
}

func (m *Model) termMeaning(term model.Term) string {
	if term.Not {
		return m.say("not %s", m.phrase(term))
	}
	return m.phrase(term)
}

// understood is what a query was last found to mean: to look up the names in it at
// every frame would take longer than to draw it.
type understood struct {
	timeline *model.Timeline
	query    string
	lang     model.Lang
	parts    []string
}

// inWords says what each term of the query asks for.
func (m *Model) inWords() []string {
	now := understood{timeline: m.timeline, query: m.query.String(), lang: m.options.Lang}
	if was := m.said; was.timeline == now.timeline && was.query == now.query && was.lang == now.lang {
		return was.parts
	}
	now.parts = m.meanings(m.query.Terms())
	m.said = now
	return now.parts
}

// asksForAll reports whether a term asks for records of every type.
func asksForAll(term model.Term) bool {
	if term.Field != model.TypeField || term.Not || len(term.Values) != 1 {
		return false
	}
	types, _, ok := model.TypesNamed(term.Values[0])
	return ok && len(types) == len(model.Types())
}

// phrase says in words what a term asks for as if it were not negated.
func (m *Model) phrase(term model.Term) string {
	values := make([]string, len(term.Values))
	for i, v := range term.Values {
		values[i] = typeset.Plain(m.called(term.Field, v))
	}
	if asksForAll(term) { // which is no kind
		return values[0]
	}
	return m.say(phraseOf(term.Field), strings.Join(values, m.say("values| or ")))
}

// phraseOf returns what a field asks for, with a place for its values.
func phraseOf(f model.Field) words.Phrase {
	switch f {
	case model.TopicField:
		return "asks|about %s"
	case model.KindField, model.TypeField:
		return "asks|of the kind %s"
	case model.PersonField:
		return "asks|with %s"
	case model.SpeakerField:
		return "asks|in the words of %s"
	case model.SideField:
		return "asks|on the side of %s"
	case model.ByField:
		return "asks|signed or promised by %s"
	case model.PlaceField:
		return "asks|at %s"
	case model.SourceField:
		return "asks|resting on %s"
	case model.LangField:
		return "asks|resting on sources in %s"
	case model.IDField:
		return "asks|called %s"
	case model.ThreadField:
		return "asks|in the story of %s"
	case model.IsField:
		return "asks|that are %s"
	case model.FromField:
		return "asks|from %s"
	case model.ToField:
		return "asks|up to %s"
	case model.InField:
		return "asks|in %s"
	case model.Words:
	}
	return "asks|saying %s"
}

// called returns how a value of a field is called by people.
func (m *Model) called(f model.Field, value string) string {
	switch f {
	case model.Words:
		return "“" + value + "”"
	case model.KindField:
		if k, ok := model.KindNamed(value); ok {
			return words.Kind(m.options.Lang, k)
		}
	case model.TypeField:
		if _, name, ok := model.TypesNamed(value); ok {
			return name.In(m.options.Lang)
		}
	case model.SideField, model.ByField:
		if side, ok := model.SideNamed(value); ok {
			return side.Name().In(m.options.Lang)
		}
	case model.LangField:
		if name, ok := model.LangNamed(value); ok {
			return name.In(m.options.Lang)
		}
	case model.IsField:
		if fact, ok := model.FactNamed(value); ok {
			return model.FactName(fact).In(m.options.Lang)
		}
	case model.IDField:
		if r, ok := m.timeline.Record(value); ok {
			return r.Title.In(m.options.Lang)
		}
	case model.SourceField:
		if source, ok := m.timeline.Source(value); ok {
			return sourceName(source, m.options.Lang)
		}
	case model.FromField, model.ToField, model.InField:
		if d, err := model.ParsePeriod(value); err == nil && !d.IsSpan() {
			return typeset.Date(d, m.options.Lang)
		}
		return value
	default:
	}
	return m.calledByName(f, value)
}

// calledByName returns how what has a value for its name is called.
func (m *Model) calledByName(f model.Field, value string) string {
	if id, ok := m.timeline.Means(f, value); ok && f != model.TopicField {
		if p, ok := m.timeline.Person(id); ok {
			return p.Name.In(m.options.Lang)
		}
	}
	for _, hit := range m.timeline.Lookup(value, 8) {
		isPerson := hit.Field == model.PersonField && (f == model.SpeakerField || f == model.ByField)
		if hit.Fit == model.ExactFit && (hit.Field == f || isPerson) {
			return hit.Name.In(m.options.Lang)
		}
	}
	return value
}

// sourceName tells a source by its publisher and title.
func sourceName(s *model.Source, lang model.Lang) string {
	if s.Publisher == "" || s.Title == "" {
		return cmp.Or(s.Publisher, s.Title, s.ID)
	}
	return typeset.Publisher(s, lang) + ", “" + s.Title + "”"
}
