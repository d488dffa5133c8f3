package tui

import (
	"slices"
	"strings"
	"unicode"

	"hanjung/model"
	"hanjung/ui/words"
)

// exportScope is something that can be exported.
type exportScope struct {
	label string
	query model.Query
	name  string // of the file, without its extension
	// pair is the two records whose comparison it is, nil for any other scope.
	pair []*model.Record
}

const thisRecord words.Phrase = "this record"

// exportScopes returns what can be exported now. Each is a query, so that the
// command line exports the same.
func (m *Model) exportScopes() []exportScope {
	var scopes []exportScope
	if m.compare != nil {
		scopes = append(scopes, m.compareScope())
	}
	if n := m.selection.Len(); n > 0 {
		scopes = append(scopes, exportScope{label: m.say("the view (%s)", words.Count(m.options.Lang, n, "record")), query: m.viewQuery(), name: slug(m.viewQuery())})
	}
	if r := m.shown(); r != nil {
		scopes = append(scopes, exportScope{label: m.say(thisRecord), query: m.timeline.QueryOf(r.ID), name: r.ID})
	}
	if marked := m.markedIDs(); len(marked) > 0 {
		scopes = append(scopes, exportScope{label: m.say("the marked (%s)", words.Count(m.options.Lang, len(marked), "record")), query: m.timeline.QueryOf(marked...), name: "marked"})
	}
	return scopes
}

// viewQuery returns the query that selects on its own what the view shows. What
// is marked is known to this run of the program alone, so that then the records
// are named.
func (m *Model) viewQuery() model.Query {
	if m.query.AsksForMarks() && m.selection.Len() > 0 {
		ids := make([]string, m.selection.Len())
		for i := range ids {
			ids[i] = m.selection.At(i).ID
		}
		return m.timeline.QueryOf(ids...)
	}
	if types, err := m.query.Types(); err == nil && slices.Equal(types, m.selection.Types()) {
		return m.query
	}
	return m.query.Without(model.TypeField).And(model.Term{Field: model.TypeField, Values: []string{string(m.view.typeFor(m.query))}})
}

// slug returns a file name for what a query selects.
func slug(q model.Query) string {
	name := strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return '-'
	}, strings.NewReplacer("topic:", "", "person:", "", "thread:", "", "in:", "").Replace(q.String()))
	name = strings.Join(strings.FieldsFunc(name, func(r rune) bool { return r == '-' }), "-")
	if r := []rune(name); len(r) > 40 {
		name = strings.Trim(string(r[:40]), "-")
	}
	if name == "" {
		return "hanjung"
	}
	return "hanjung-" + name
}
