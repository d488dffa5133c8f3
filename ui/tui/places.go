package tui

import (
	tea "charm.land/bubbletea/v2"

	"hanjung/model"
	"hanjung/ui/page"
	"hanjung/ui/typeset"
)

// place is where the user was: enough to come back to it.
type place struct {
	view   view
	query  model.Query
	cursor string // the record under it
	opened string
	focus  focus
	top    int // of the page
	chosen int // on the page
}

func (m *Model) here() place {
	p := place{view: m.view, query: m.query, opened: m.opened, focus: m.focus, top: m.detail.top, chosen: m.detail.chosen}
	if r := m.list.record(); r != nil {
		p.cursor = r.ID
	}
	return p
}

// mostPlaces is how far back the way is remembered.
const mostPlaces = 200

func (m *Model) remember(p place) {
	m.back = append(m.back, p)
	if len(m.back) > mostPlaces {
		m.back = m.back[1:]
	}
}

// goBack returns to the last place that a link, a view or a query led away
// from.
func (m *Model) goBack() {
	if len(m.back) == 0 {
		m.sayf(typeset.Muted, "this is where you began")
		return
	}
	p := m.back[len(m.back)-1]
	m.back = m.back[:len(m.back)-1]
	if err := m.choose(p.view, p.query); err != nil {
		m.sayf(typeset.Alarm, "%v", err)
		return
	}
	if i, found := m.selection.Find(p.cursor); found {
		m.list.moveToPlace(i)
		m.follows()
	}
	m.opened, m.focus = p.opened, p.focus
	m.settle()
	m.detail.scrollTo(p.top)
	m.detail.choose(p.chosen)
}

// open goes into the record, or follows the link that has the focus.
func (m *Model) open() tea.Cmd {
	if m.focus == onList && m.periods.unit != 0 {
		m.zoom(-1)
		return nil
	}
	if m.focus == onList {
		if m.shown() != nil {
			m.focus = onDetail
		}
		return nil
	}
	link, ok := m.detail.link()
	if !ok {
		m.detail.step(1)
		return nil
	}
	return m.follow(link)
}

// follow goes where a link leads.
func (m *Model) follow(link page.Link) tea.Cmd {
	switch link.To {
	case page.ToPart:
		m.detail.chosen = 0
		m.detail.scrollTo(m.detail.page.LineOf(link.ID))
	case page.ToRecord:
		m.remember(m.here())
		m.opened = link.ID
		if i, found := m.selection.Find(link.ID); found {
			m.list.moveToPlace(i)
		}
		m.detail.top, m.detail.chosen = 0, 0
	case page.ToPerson:
		m.ask(model.NewQuery(model.Term{Field: model.PersonField, Values: []string{link.ID}}))
	case page.ToTopic:
		m.ask(model.NewQuery(model.Term{Field: model.TopicField, Values: []string{link.ID}}))
	case page.ToSource:
		return m.browse(link.ID)
	}
	return nil
}

// ask shows what a query selects; backspace comes back.
func (m *Model) ask(q model.Query) {
	here := m.here()
	if err := m.choose(m.view, q); err != nil {
		m.sayf(typeset.Alarm, "%v", err)
		return
	}
	m.remember(here)
	m.focus = onList
	m.sayf(typeset.Muted, "%s; backspace goes back", m.query)
}

func (m *Model) clearQuery() {
	if m.query.IsZero() {
		m.sayf(typeset.Muted, "there is no query to clear")
		return
	}
	m.ask(model.Query{})
	m.sayf(typeset.Muted, "the query is cleared; backspace brings it back")
}

// toggleTopics goes to the topics, or leaves them.
func (m *Model) toggleTopics() {
	if m.focus == onTopics {
		m.focus = onList
		return
	}
	if len(m.timeline.Topics()) == 0 {
		m.sayf(typeset.Muted, "this dataset has no topics")
		return
	}
	m.focus = onTopics
}

// toggleTopic takes the topic under the cursor into the query, or out of it.
func (m *Model) toggleTopic() {
	list := m.timeline.Topics()
	if m.topics.cursor >= len(list) {
		return
	}
	q := m.timeline.ToggleTopic(m.query, list[m.topics.cursor].ID)
	here := m.here()
	if err := m.choose(m.view, q); err != nil {
		m.sayf(typeset.Alarm, "%v", err)
		return
	}
	m.remember(here)
}

// takeTopic takes the topic under the cursor into the query, if it is not there,
// and goes to the list.
func (m *Model) takeTopic() {
	list := m.timeline.Topics()
	if m.topics.cursor < len(list) && !m.selection.TopicChosen(list[m.topics.cursor].ID) {
		m.toggleTopic()
	}
	m.focus = onList
}
