package tui

import (
	tea "charm.land/bubbletea/v2"

	"hanjung/model"
	"hanjung/ui/page"
	"hanjung/ui/typeset"
	"hanjung/ui/words"
)

// actionNames returns the names of the actions, in English and in the language that
// is spoken.
func (m *Model) actionNames() model.Names {
	values := make([]string, len(m.actions))
	named := make(map[string][]string)
	for i := range m.actions {
		a := &m.actions[i]
		values[i] = a.name
		named[a.name] = []string{m.say(a.help()), a.Help().Desc, a.name}
	}
	return model.NewNames(values, func(value string) []string { return named[value] })
}

// actionItems offers the actions that are called by what is written, all of them where
// nothing is.
func (m *Model) actionItems(written string) []paletteItem {
	var items []paletteItem
	if written == "" {
		for i := range m.actions {
			items = m.withAction(items, &m.actions[i], model.Hit{Fit: model.PrefixFit})
		}
		return items
	}
	for _, hit := range m.palette.names.Lookup(written) {
		for i := range m.actions {
			if m.actions[i].name == hit.Value {
				items = m.withAction(items, &m.actions[i], hit)
			}
		}
	}
	return items
}

// withAction adds an action to items where it can be done.
func (m *Model) withAction(items []paletteItem, a *action, hit model.Hit) []paletteItem {
	if !a.worksIn(m.focus) && (m.compare == nil || !a.worksIn(onDetail)) {
		return items
	}
	return append(items, paletteItem{
		what: m.say("sort|do"), name: m.say(a.help()), note: keyNames(a.Binding), hit: hit, action: a, run: a.run,
	})
}

func (m *Model) hitItem(hit model.Hit) paletteItem {
	item := paletteItem{what: m.say(typeset.SortOf(hit.Field)), name: m.look(onList).names(hit.Name), hit: hit}
	item.run = do(func(m *Model) { m.ask(everything(hit.Field, hit.Value)) })
	switch hit.Field {
	case model.IDField:
		r, ok := m.timeline.Record(hit.Value)
		if !ok {
			return item
		}
		item.what, item.note = words.Type(m.options.Lang, r.Type), typeset.Date(r.When().Start(), m.options.Lang)
		item.run = do(func(m *Model) { m.openRecord(hit.Value) })
	case model.TopicField:
		item.run = opensPage(page.ToTopic, hit.Value)
	case model.PersonField:
		item.run = opensPage(page.ToPerson, hit.Value)
		if p, ok := m.timeline.Person(hit.Value); ok && hit.Namesake {
			item.note = typeset.Truncate(typeset.LastOffices(p, m.selection.Today(), m.options.Lang), mostOffice)
		}
	case model.ByField:
		item.run = func(m *Model) tea.Cmd { return m.searchFor(asking(hit).String()) }
	case model.SourceField:
		item.turn, item.name = placesTurn, typeset.Plain(typeset.PublisherNamed(hit.Value, m.options.Lang))
		if s, ok := m.timeline.Source(hit.Value); ok {
			item.turn, item.name, item.run = sourcesTurn, sourceName(s, m.options.Lang), opensPage(page.ToSource, s.ID)
			if !s.Date.IsZero() {
				item.note = typeset.Date(s.Date, m.options.Lang)
			}
		}
	case model.PlaceField:
		item.turn = placesTurn
	default:
	}
	return item
}

// mostOffice is how many cells an office takes that tells people of one name apart.
const mostOffice = 36

// opensPage opens the page of a topic, a person or a source.
func opensPage(to page.Target, id string) func(*Model) tea.Cmd {
	return do(func(m *Model) { m.openPage(page.Subject{To: to, ID: id}) })
}

// asking returns the query for what was looked up.
func asking(hit model.Hit) model.Query {
	return model.NewQuery(model.Term{Field: hit.Field, Values: []string{hit.Value}})
}
