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
	byDate bool       // as in Model
	unit   model.Unit // of the periods; 0 for single records
	cursor string     // the record under it
	anchor string     // the record that it stays with
	opened page.Subject
	focus  focus
	top    int // of the page
	chosen int // on the page
	// compare is the comparison that a link led out of.
	compare *compare
}

func (m *Model) here() place {
	p := place{
		view: m.view, query: m.query, byDate: m.byDate, unit: m.periods.unit,
		opened: m.opened, focus: m.focus, top: m.detail.top, chosen: m.detail.chosen, compare: m.compare,
	}
	p.cursor, p.anchor = idOf(m.list.record()), idOf(m.anchor())
	return p
}

// isSame reports whether two places show the same to who looks there, apart from what
// has the focus on the page.
func (p place) isSame(q place) bool {
	return p.view == q.view && p.query.String() == q.query.String() && p.byDate == q.byDate && p.unit == q.unit &&
		p.cursor == q.cursor && p.opened == q.opened && p.focus == q.focus && (p.focus != onDetail || p.top == q.top) && p.compare == q.compare
}

// mostPlaces is how far back the way is remembered.
const mostPlaces = 200

func (m *Model) remember(p place) {
	m.back = append(m.back, p)
	if len(m.back) > mostPlaces {
		m.back = m.back[1:]
	}
	m.ahead = nil
}

// goBack returns to the last place that a link, a view or a query led away
// from.
func (m *Model) goBack() {
	if len(m.back) == 0 {
		m.sayf(typeset.Muted, "this is where you began")
		return
	}
	here, p := m.here(), m.back[len(m.back)-1]
	m.back = m.back[:len(m.back)-1]
	if p.isSame(here) { // reached by another way
		m.goBack()
		return
	}
	if m.goTo(p) {
		m.ahead = append(m.ahead, here)
	}
}

// goAhead returns to the place that goBack led away from.
func (m *Model) goAhead() {
	if len(m.ahead) == 0 {
		m.sayf(typeset.Muted, "there is nothing ahead: %s goes back", m.key("back"))
		return
	}
	here, p := m.here(), m.ahead[len(m.ahead)-1]
	m.ahead = m.ahead[:len(m.ahead)-1]
	if m.goTo(p) {
		m.back = append(m.back, here)
	}
}

// goTo goes to a place, if it still exists.
func (m *Model) goTo(p place) bool {
	byDate, unit := m.byDate, m.periods.unit
	m.byDate, m.periods.unit = p.byDate, p.unit
	if err := m.choose(p.view, p.query); err != nil {
		m.byDate, m.periods.unit = byDate, unit
		m.sayf(typeset.Alarm, "%v", err)
		return false
	}
	if i, found := m.selection.Find(p.cursor); found {
		m.list.moveToPlace(i)
		m.follows()
	}
	m.opened, m.focus, m.compare, m.left = p.opened, p.focus, p.compare, left{p.anchor, p.cursor}
	m.settle()
	m.detail.scrollTo(p.top)
	m.detail.choose(p.chosen)
	return true
}

// open goes into the record, or follows the link that has the focus.
func (m *Model) open() tea.Cmd {
	if m.isZoomed() {
		m.zoom(-1)
		return nil
	}
	if m.focus == onList {
		if m.shown() != nil {
			m.toDetail()
		}
		return nil
	}
	link, ok := m.detail.link()
	if !ok {
		m.detail.step(1)
		return nil
	}
	m.follow(link)
	return nil
}

// toDetail goes from the list to the page; backspace comes back.
func (m *Model) toDetail() {
	m.remember(m.here())
	m.focus = onDetail
}

// follow goes where a link leads; backspace comes back, to the same line of the page
// too.
func (m *Model) follow(link page.Link) {
	here := m.here()
	if m.detail.goWithin(link) {
		if !here.isSame(m.here()) {
			m.remember(here)
		}
		return
	}
	switch link.To {
	case page.ToRecord:
		m.openRecord(link.ID)
	case page.ToPerson, page.ToTopic, page.ToSource:
		m.openPage(page.Subject{To: link.To, ID: link.ID})
	case page.ToThread:
		m.ask(everything(model.ThreadField, link.ID))
	case page.ToPart, page.ToCited:
	}
}

// openRecord opens a record, in the list where that has it.
func (m *Model) openRecord(id string) {
	m.remember(m.here())
	if i, found := m.selection.Find(id); found {
		m.list.moveToPlace(i)
		m.follows()
	}
	m.turnTo(page.Subject{To: page.ToRecord, ID: id})
}

// openPage opens all that is known of a person, a topic or a source, beside the
// records that have to do with it.
func (m *Model) openPage(sub page.Subject) {
	here := m.here()
	if err := m.choose(timelineView, sub.Query()); err != nil {
		m.sayf(typeset.Alarm, "%v", err)
		return
	}
	m.remember(here)
	m.turnTo(sub)
}

// turnTo goes to the head of a page.
func (m *Model) turnTo(sub page.Subject) {
	m.opened, m.focus = sub, onDetail
	m.detail.top, m.detail.chosen = 0, 0
}

// wanted returns the record that an action is for, and says so where something
// else is shown.
func (m *Model) wanted() *model.Record {
	r := m.shown()
	if r == nil && m.opened.ID != "" {
		m.sayf(typeset.Muted, "this page is not about one record; %s goes back", m.key("back"))
	}
	return r
}

// everything asks for the records of every type that have to do with something.
func everything(f model.Field, id string) model.Query {
	return model.NewQuery(model.Term{Field: f, Values: []string{id}}, model.Term{Field: model.TypeField, Values: []string{"any"}})
}

// ask shows what a query selects, in the view that it asks for; backspace comes
// back.
func (m *Model) ask(q model.Query) {
	here, v := m.here(), m.view
	if q.NamesTypes() {
		v, q = viewOf(q)
	}
	if err := m.choose(v, q); err != nil {
		m.sayf(typeset.Alarm, "%v", err)
		return
	}
	m.remember(here)
	m.focus = onList
	m.sayf(typeset.Muted, "%s; %s goes back", m.query, m.key("back"))
}

func (m *Model) clearQuery() {
	if m.query.IsZero() {
		m.sayf(typeset.Muted, "there is no query to clear")
		return
	}
	m.ask(model.Query{})
	m.sayf(typeset.Muted, "the query is cleared; %s brings it back", m.key("back"))
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
