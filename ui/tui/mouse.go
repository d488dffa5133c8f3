package tui

import (
	tea "charm.land/bubbletea/v2"

	"hanjung/ui/typeset"
)

// wheelRows is how far one notch of the wheel scrolls.
const wheelRows = 3

// wheel scrolls the pane under the pointer.
func (m *Model) wheel(at tea.Mouse) {
	by := wheelRows
	if at.Button == tea.MouseWheelUp {
		by = -wheelRows
	}
	switch {
	case m.help != nil:
		m.help.scroll(by)
	case m.search != nil && m.search.popup.contains(at.X, at.Y):
		m.search.scroll(by)
	case m.palette != nil:
		m.palette.step(max(min(by, len(m.palette.items)-1-m.palette.choice), -m.palette.choice))
	case m.export != nil || m.layout.tooSmall:
	case m.compare != nil:
		m.compare.scroll(by)
	case m.layout.detail.contains(at.X, at.Y):
		m.detail.scroll(by)
	case m.layout.list.contains(at.X, at.Y):
		m.list.scroll(by)
		m.follows()
	case m.layout.topics.contains(at.X, at.Y):
		m.topics.move(by, len(m.timeline.Topics()))
	}
}

// click does what stands under the pointer.
func (m *Model) click(at tea.Mouse) tea.Cmd {
	said := m.notice
	m.notice = notice{}
	if at.Button != tea.MouseLeft || m.layout.tooSmall {
		return nil
	}
	switch {
	case m.layout.footer.contains(at.X, at.Y):
		if said.text != "" { // it stood where the keys are
			return m.pressNamed(said.keyAt(at.X, at.Y-m.layout.footer.y, m.layout.w))
		}
		return m.clickFooter(at.X)
	case m.help != nil:
		m.help = nil
		return nil
	case m.export != nil:
		return m.clickExport(at.X, at.Y)
	case m.palette != nil:
		return m.clickPalette(at.X, at.Y)
	case m.search != nil:
		if cmd, taken := m.clickSearch(at); taken {
			return cmd
		}
	}
	if m.compare != nil {
		if m.compare.area.contains(at.X, at.Y) {
			m.clickCompared(at.X, at.Y)
			return nil
		}
		return m.outOfComparison(do(func(m *Model) { m.clickPanes(at) }))
	}
	m.clickPanes(at)
	return nil
}

// clickPanes does what stands under the pointer in the header or in a pane.
func (m *Model) clickPanes(at tea.Mouse) {
	switch {
	case m.layout.header.contains(at.X, at.Y):
		m.clickHeader(at.X)
	case m.layout.strip.contains(at.X, at.Y):
		m.clickStrip(at.X)
	case m.layout.list.contains(at.X, at.Y):
		m.clickList(at.Y - m.layout.list.y)
	case m.layout.detail.contains(at.X, at.Y):
		m.clickDetail(at.X-m.layout.detail.x, at.Y-m.layout.detail.y)
	case m.layout.topics.contains(at.X, at.Y):
		m.clickTopics(at.Y - m.layout.topics.y)
	}
}

// clickSearch takes the completion that is clicked, or puts the text cursor
// where the query line is clicked. A click elsewhere keeps the query and, where
// it is right, goes on to what is clicked.
func (m *Model) clickSearch(at tea.Mouse) (cmd tea.Cmd, taken bool) {
	s, x, y := m.search, at.X, at.Y
	switch {
	case s.popup.contains(x, y):
		s.choice = s.top + y - s.popup.y
		return m.accept(), true
	case m.layout.strip.contains(x, y):
		s.input.SetCursor(s.positionAt(x-typeset.Width(prompt), m.layout.w))
		s.offer(m.timeline)
		return nil, true
	}
	cmd = m.closeSearch()
	m.waits(tea.MouseClickMsg(at))
	return cmd, m.search != nil
}

// clickPalette takes the item that is clicked; a click elsewhere closes the
// palette.
func (m *Model) clickPalette(x, y int) tea.Cmd {
	p := m.palette
	if !p.popup.contains(x, y) {
		m.palette = nil
		return nil
	}
	return m.takeItem(p.top + y - p.popup.y)
}

// clickList puts the cursor on a row; a click on the cursor's row opens it.
func (m *Model) clickList(row int) {
	if m.periods.unit != 0 {
		m.clickPeriod(row)
		return
	}
	place, ok := m.list.placeAt(row)
	if !ok {
		return
	}
	if m.focus == onList && place == m.list.cursor {
		m.toDetail()
		return
	}
	m.focus = onList
	m.moveList(place)
}

// clickPeriod puts the cursor on a period; a click on the cursor's row goes into
// it.
func (m *Model) clickPeriod(row int) {
	i, ok := m.periods.at(row)
	switch {
	case !ok:
	case m.focus == onList && i == m.periods.cursor:
		m.zoom(-1)
	default:
		m.focus = onList
		m.movePeriod(i)
	}
}

func (m *Model) clickDetail(x, y int) {
	m.focus = onDetail
	n := m.detail.linkAt(x, y)
	if n == 0 {
		return
	}
	m.detail.chosen = n
	m.follow(m.detail.page.Links[n-1])
}

func (m *Model) clickTopics(row int) {
	place, ok := m.topics.at(row, len(m.timeline.Topics()))
	if !ok {
		return
	}
	m.topics.cursor = place
	m.toggleTopic()
}

// clickHeader changes to the view whose name is clicked.
func (m *Model) clickHeader(x int) {
	at := 0
	for i, s := range m.headerSpans() {
		width := typeset.Width(s.Text)
		if v := i - m.headerLead(); x >= at && x < at+width && v >= 0 && v < len(viewNames()) {
			m.see(view(v))
			return
		}
		at += width
	}
}

// clickStrip moves to the time that is clicked, or opens what is named there: the
// query line or the topics.
func (m *Model) clickStrip(x int) {
	cell, ok := m.density.at(x)
	if m.layout.w < mediumFrom && !m.query.IsZero() || !ok {
		switch from := m.queryColumn(); {
		case m.query.IsZero() && x >= from+typeset.Width(m.searchHint()) && x < from+typeset.Width(m.searchHint()+m.topicsHint()):
			m.toggleTopics()
		case x >= from:
			m.openSearch()
		}
		return
	}
	m.list.moveToPlace(m.firstIn(cell))
	m.follows()
	m.focus = onList
}
