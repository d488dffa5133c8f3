package tui

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"hanjung/model"
	"hanjung/ui/settings"
	"hanjung/ui/words"
)

// mostAtOnce is in how many records a query's words are looked for while the key
// that asked for it waits: that takes well under a millisecond. In more, they are
// looked for beside the window, which shows what it has until they are found.
const mostAtOnce = 20_000

// errand is what is looked for beside the window for what is being written in the
// query line or the palette.
type errand struct {
	seeking bool      // it is on its way
	slow    bool      // and that takes long
	closing bool      // the user waits for it
	waiting []tea.Msg // with what was done since
}

// send sends for what a text asks for.
func (e *errand) send(text string, look tea.Cmd) tea.Cmd {
	e.seeking = true
	return tea.Batch(look, tea.Tick(slowAfter, func(time.Time) tea.Msg { return slow{text, e} }))
}

// back takes note that it is back.
func (e *errand) back() { e.seeking, e.slow = false, false }

// errand returns that of what is being written, and that; nil where nothing is.
func (m *Model) errand() (e *errand, written string) {
	switch {
	case m.palette != nil:
		return &m.palette.errand, m.palette.input.Value()
	case m.search != nil:
		return &m.search.errand, m.search.input.Value()
	}
	return nil, ""
}

// question is a query as it is being written, read and ready to be answered.
type question struct {
	text     string
	view     view
	query    model.Query
	prepared model.Prepared
}

// answer is what a question selects, for the query line that asked it.
type answer struct {
	question

	to        *search
	selection model.Selection
}

// read reads a query, in the view that it asks for, and makes it ready.
func (m *Model) read(text string) (question, error) {
	asked, err := m.parse(text)
	if err != nil {
		return question{}, err
	}
	asked.prepared, err = m.prepare(asked.view, asked.query)
	return asked, err
}

// parse reads a query, in the view that it asks for.
func (m *Model) parse(text string) (question, error) {
	q, err := model.ParseQuery(text)
	if err != nil {
		return question{}, err
	}
	asked := question{text: text, view: m.view, query: q}
	if q.NamesTypes() {
		asked.view, asked.query = viewOf(q)
	}
	return asked, nil
}

// seek shows what the query selects as it stands, at once or when it is found, or
// says what is wrong with it and leaves the last good view. While it is being
// written, a word that can still become something is no mistake.
func (m *Model) seek() tea.Cmd {
	s := m.search
	s.problem, s.empty = "", false
	if !s.closing && s.namesField() {
		return nil
	}
	asked, err := m.read(s.input.Value())
	switch {
	case err != nil:
		if s.closing || len(s.complete.List) == 0 {
			s.problem = words.Problem(m.options.Lang, err) // the text cursor shows the column
			m.showGood()
		}
		return m.stayOpen()
	case asked.prepared.Reads() <= mostAtOnce:
		return m.answer(answer{asked, s, asked.prepared.Select()})
	case s.seeking: // its end asks again
		return nil
	}
	return s.send(asked.text, func() tea.Msg { return answer{asked, s, asked.prepared.Select()} })
}

// slow says that what is looked for takes long, if it still does.
type slow struct {
	text string
	of   *errand
}

// slowAfter is how long that takes before the user is told that it does.
const slowAfter = 150 * time.Millisecond

func (m *Model) isSlow(msg slow) {
	if e, written := m.errand(); e != nil && e == msg.of && e.seeking && written == msg.text {
		e.slow = true
	}
}

// found takes in what was looked for beside the window. Where the query has
// changed in the meantime, what it is now is looked for next.
func (m *Model) found(a answer) tea.Cmd {
	if m.search == nil || m.search != a.to {
		return nil
	}
	m.search.back()
	isCurrent := a.selection.Timeline() == m.timeline
	if isCurrent && a.text == m.search.input.Value() {
		return m.answer(a)
	}
	if isCurrent {
		m.known = a.selection
		m.take(a.view, a.query, a.selection)
	}
	return m.seek()
}

// answer shows what the query as it stands selects, and closes the query line
// where that waited for it.
func (m *Model) answer(a answer) tea.Cmd {
	s := m.search
	m.known = a.selection
	m.take(a.view, a.query, a.selection)
	s.empty, s.meaning = a.selection.Len() == 0, m.meaning(a.query)
	if !s.empty {
		s.good = &a
	}
	if s.closing {
		return m.leaveSearch()
	}
	return nil
}

// showGood shows the last good view again, where what a mistake was on the way to
// matches nothing.
func (m *Model) showGood() {
	if good := m.search.good; good != nil && m.selection.Len() == 0 && good.selection.Timeline() == m.timeline {
		m.take(good.view, good.query, good.selection)
	}
}

// closeSearch keeps the query, if it is right, as soon as it is answered.
func (m *Model) closeSearch() tea.Cmd {
	m.search.closing = true
	return m.seek()
}

// leaveSearch goes from the query line to what it selects.
func (m *Model) leaveSearch() tea.Cmd {
	s := m.search
	m.search = nil
	changed := s.before.query.String() != m.query.String() || s.before.view != m.view
	if changed || s.before.compare != nil {
		m.remember(s.before)
	}
	if changed {
		m.options.State.History = settings.Remember(m.options.State.History, m.query.String())
	}
	return m.goOn(&s.errand)
}

// stayOpen keeps the query line open where it was to be closed.
func (m *Model) stayOpen() tea.Cmd {
	if !m.search.closing {
		return nil
	}
	m.search.closing = false
	return m.goOn(&m.search.errand)
}

// goOn takes in what the user has done while waiting.
func (m *Model) goOn(e *errand) tea.Cmd {
	var cmds []tea.Cmd
	waiting := e.waiting
	e.waiting = nil
	for _, msg := range waiting {
		cmds = append(cmds, m.Update(msg))
	}
	return tea.Batch(cmds...)
}

// waits puts what the user does off while an errand is waited for.
func (m *Model) waits(msg tea.Msg) bool {
	e, _ := m.errand()
	if e == nil || !e.closing {
		return false
	}
	switch msg := msg.(type) {
	case tea.KeyPressMsg:
		if msg.String() == "ctrl+c" {
			return false
		}
	case tea.PasteMsg, tea.MouseClickMsg, tea.MouseWheelMsg:
	default:
		return false
	}
	e.waiting = append(e.waiting, msg)
	return true
}
