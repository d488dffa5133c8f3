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

// grow takes a word of the dataset in. The cursor stays on its record.
func (m *Model) grow(g Growth) tea.Cmd {
	m.growth = ""
	if !g.Done && g.Size > 0 {
		m.growth = m.say("reading %d%%", g.Read*100/g.Size)
	}
	if g.Timeline != nil {
		m.replaceTimeline(g)
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

// replaceTimeline shows a timeline that has grown. A query of the command line
// that names what was not yet read is tried anew.
func (m *Model) replaceTimeline(g Growth) {
	isFirst := m.timeline.Len() == 0
	m.timeline, m.first, m.last = g.Timeline, g.First, g.Last
	m.letters = letters(m.timeline.Topics())
	if g.Done {
		m.recallMarks()
	}
	v, q := m.view, m.query
	if m.options.Ask != nil {
		asked, err := m.options.Ask(m.timeline)
		switch {
		case err == nil:
			v, q = viewOf(asked)
			m.options.Ask = nil
		case g.Done:
			m.sayf(typeset.Alarm, "%v", err)
		}
	}
	if err := m.choose(v, q); err != nil {
		m.sayf(typeset.Alarm, "%v", err)
		return
	}
	if isFirst {
		m.list.moveToPlace(m.start())
		m.list.centred = true
		m.follows()
	}
}
