package tui

import (
	tea "charm.land/bubbletea/v2"

	"hanjung/model"
	"hanjung/ui/typeset"
)

// Growth is a word of a dataset that is still being read while the program is
// open already.
type Growth struct {
	// Timeline is what has been read, from its first to its last day; nil leaves
	// what is shown.
	Timeline    *model.Timeline
	First, Last model.Day
	// Read is how many bytes have been read, Size how many there are.
	Read, Size int64
	Done       bool
	Notice     string // what is to be said at the end
	Err        error  // why there is nothing more
}

// awaitGrowth waits for the next word of the dataset, if more is to come.
func (m *Model) awaitGrowth() tea.Cmd {
	if m.options.Growing == nil {
		return nil
	}
	return func() tea.Msg {
		if g, open := <-m.options.Growing; open {
			return g
		}
		return nil
	}
}

// grown is a word of the dataset with what is to be shown of its timeline.
type grown struct {
	Growth

	view  view
	query model.Query
	found model.Selection
	wrong error // why the query of the command line is still none
}

// grow takes a word of the dataset in.
func (m *Model) grow(g Growth) tea.Cmd {
	if g.Timeline != nil {
		return m.findIn(g)
	}
	return m.grew(g)
}

// findIn selects what is to be shown of a timeline that has grown beside the
// window, which shows what it has until that is found. A query of the command line
// that names what was not yet read is tried anew.
func (m *Model) findIn(g Growth) tea.Cmd {
	to := grown{Growth: g, view: m.view, query: m.query}
	ask, over := m.options.Ask, model.View{Today: m.options.Today, Marked: m.markedIDs()}
	return func() tea.Msg {
		if ask != nil {
			var asked model.Query
			if asked, to.wrong = ask(g.Timeline); to.wrong == nil {
				to.view, to.query = viewOf(asked)
			}
		}
		over.Type = to.view.typeFor(to.query)
		to.found, _ = g.Timeline.Select(to.query, over) // what is wrong is told when it is shown
		return to
	}
}

// foundIn shows a timeline that has grown. Where the query has changed in the
// meantime, what it is now is looked for first.
func (m *Model) foundIn(to grown) tea.Cmd {
	if m.options.Ask == nil && (to.view != m.view || to.query.String() != m.query.String()) {
		return m.findIn(to.Growth)
	}
	if to.wrong == nil {
		m.options.Ask = nil
	}
	m.replaceTimeline(to)
	if to.wrong != nil && to.Done {
		m.sayf(typeset.Alarm, "%v", to.wrong)
	}
	cmd := m.grew(to.Growth)
	if m.search != nil {
		return tea.Batch(cmd, m.seek())
	}
	return cmd
}

// replaceTimeline shows a timeline that has grown. The cursor stays on its record.
func (m *Model) replaceTimeline(to grown) {
	isFirst := m.timeline.Len() == 0
	m.timeline, m.first, m.last, m.known = to.Timeline, to.First, to.Last, to.found
	m.letters = letters(m.timeline.Topics(), m.options.Lang)
	if to.Done {
		m.recallMarks()
	}
	if err := m.choose(to.view, to.query); err != nil {
		m.sayf(typeset.Alarm, "%v", err)
		return
	}
	if isFirst {
		m.list.moveToPlace(m.start())
		m.list.centred = true
		m.follows()
	}
}

// grew says how far the dataset has been read, and waits for more.
func (m *Model) grew(g Growth) tea.Cmd {
	m.growth = ""
	if !g.Done && g.Size > 0 {
		m.growth = m.say("reading %d%%", g.Read*100/g.Size)
	}
	switch {
	case g.Err != nil:
		m.sayf(typeset.Alarm, "%v", g.Err)
	case g.Notice != "":
		m.sayf(typeset.Warm, "%s", g.Notice)
	}
	if g.Done {
		return nil
	}
	return m.awaitGrowth()
}
