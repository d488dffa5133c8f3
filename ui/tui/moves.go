package tui

import (
	"hanjung/ui/page"
	"hanjung/ui/typeset"
	"hanjung/ui/words"
)

// move moves the cursor of the pane that has the focus, or scrolls the page.
func (m *Model) move(by int) {
	switch m.focus {
	case onTopics:
		m.topics.move(by, len(m.timeline.Topics()))
	case onDetail:
		m.detail.scroll(by)
	default:
		if m.periods.unit != 0 {
			m.movePeriod(m.periods.cursor + by)
			return
		}
		m.moveList(m.list.cursor + by)
	}
}

// moveList puts the list's cursor on a place and shows what is there.
func (m *Model) moveList(to int) {
	m.list.moveTo(to)
	m.moved()
}

// moved shows the record that the list's cursor was moved to.
func (m *Model) moved() {
	m.opened = page.Subject{}
	if idOf(m.list.record()) != m.left.instead {
		m.left = left{}
	}
}

// movePages moves by half pages.
func (m *Model) movePages(halves int) {
	height := map[focus]int{onList: m.list.height, onDetail: m.detail.height, onTopics: m.topics.height}[m.focus]
	m.move(halves * max(height-1, 2) / 2)
}

// moveToEnd moves to the beginning, with by -1, or to the end.
func (m *Model) moveToEnd(by int) {
	const far = 1 << 30
	if m.focus == onList && m.periods.unit == 0 {
		m.moveList(max(by, 0) * far)
		return
	}
	m.move(by * far)
}

func (m *Model) moveYears(by int) {
	m.list.moveYears(by)
	m.follows()
}

func (m *Model) stepRecord(by int) {
	m.list.moveTo(m.list.cursor + by)
	m.follows()
}

// follows lets what depends on the list's cursor go along with it.
func (m *Model) follows() {
	m.moved()
	m.periods.show(m.selection, m.periods.unit, m.list.cursor)
}

// see changes to a view of the same query.
func (m *Model) see(v view) {
	if v == m.view {
		m.opened = page.Subject{}
		return
	}
	if m.cameFrom(v) {
		m.goBack()
		return
	}
	here := m.here()
	if err := m.choose(v, m.query); err != nil {
		m.sayf(typeset.Alarm, "%v", err)
		return
	}
	m.remember(here)
	if m.focus == onDetail {
		m.focus = onList
	}
}

// cameFrom reports whether the user was on an open page in a view of the same query
// and has not moved since.
func (m *Model) cameFrom(v view) bool {
	if len(m.back) == 0 {
		return false
	}
	p, here := m.back[len(m.back)-1], m.here()
	return p.opened.ID != "" && p.view == v && p.query.String() == here.query.String() && p.anchor == here.anchor
}

// tab walks the links of the page, and from the other panes leads to the next.
func (m *Model) tab(by int) {
	switch m.focus {
	case onDetail:
		m.detail.step(by)
	case onTopics:
		m.focus = onList
	default:
		if by < 0 {
			m.goLeft()
			return
		}
		m.toDetail()
	}
}

// goLeft goes to the pane on the left.
func (m *Model) goLeft() {
	switch {
	case m.focus == onDetail:
		m.focus = onList
		m.opened = page.Subject{}
	case m.focus == onList && m.layout.topics.w > 0:
		m.toggleTopics()
	}
}

// leave goes one step back out: from a link, from the detail, from the topics,
// and at last from the query.
func (m *Model) leave() {
	switch {
	case m.focus == onDetail && m.detail.chosen != 0:
		m.detail.chosen = 0
	case m.focus != onList:
		m.focus = onList
		m.opened = page.Subject{}
	case m.isZoomed():
		m.periods.show(m.selection, 0, m.list.cursor)
	case !m.query.IsZero():
		m.clearQuery()
	}
}

// nextMatch goes to the next match and says which it is: on the page to the next
// line, in the list to the next record and from the last to the first again.
func (m *Model) nextMatch(by int) {
	if len(m.selection.Words()) == 0 {
		m.sayf(typeset.Muted, "no words to look for; %s searches", m.key("search"))
		return
	}
	if m.focus == onDetail && m.detail.nextMatch(by) {
		at, all := m.detail.matches()
		m.sayf(typeset.Muted, "match %d of %d on this page", at, all)
		return
	}
	n := m.selection.Len()
	if n < 2 {
		m.sayf(typeset.Muted, "no other match")
		return
	}
	to := m.list.cursor + by
	m.list.moveTo((to + n) % n)
	m.follows()
	switch {
	case to < 0:
		m.sayf(typeset.Muted, "match %d of %d, from the end again", n, n)
	case to == n:
		m.sayf(typeset.Muted, "match %d of %d, from the beginning again", 1, n)
	default:
		m.sayf(typeset.Muted, "match %d of %d", to+1, n)
	}
}

func (m *Model) toggleMark() {
	r := m.wanted()
	if r == nil {
		return
	}
	if m.isZoomed() {
		m.sayf(typeset.Muted, "single records are marked: %s comes nearer", m.key("zoom-in"))
		return
	}
	if m.marks[r.ID] {
		delete(m.marks, r.ID)
	} else {
		m.marks[r.ID] = true
	}
	if m.query.AsksForMarks() {
		if err := m.choose(m.view, m.query); err != nil {
			m.sayf(typeset.Alarm, "%v", err)
		}
	} else if m.focus == onList && m.opened.ID == "" {
		m.move(1)
	}
	marked := words.Count(m.options.Lang, len(m.marks), "record")
	if len(m.marks) == 2 {
		m.sayf(typeset.Muted, "%s marked; %s compares them", marked, m.key("compare"))
		return
	}
	m.sayf(typeset.Muted, "%s marked", marked)
}

func (m *Model) freeMouse() {
	m.mouseIsFree = !m.mouseIsFree
	if m.mouseIsFree {
		m.sayf(typeset.Muted, "the mouse selects text now; %s takes it back", m.key("free-mouse"))
		return
	}
	m.sayf(typeset.Muted, "the mouse works in the program again")
}
