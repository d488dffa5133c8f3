package tui

import (
	"slices"

	"hanjung/model"
	"hanjung/ui/typeset"
)

// story is which of the threads of a record is shown.
type story struct {
	record  string
	threads []string
	at      int
}

func (s story) query() model.Query { return everything(model.ThreadField, s.threads[s.at]) }

// followThread shows the story of the record: a thread that it stands in or, where
// that has no name, what it follows from and what follows from it. Where that is
// shown already it goes on to the next thread; back leads out of all of them.
func (m *Model) followThread() {
	r := m.wanted()
	if r == nil {
		return
	}
	next, isNext := m.nextStory(r)
	if len(next.threads) == 0 {
		m.sayf(typeset.Muted, "this record stands in no thread")
		return
	}
	here := m.here()
	m.left = left{} // the record in hand is the one to stay with
	if err := m.choose(timelineView, next.query()); err != nil {
		m.sayf(typeset.Alarm, "%v", err)
		return
	}
	if !isNext {
		m.remember(here)
	}
	m.story, m.focus = next, onList
	m.tellStory()
}

// nextStory returns the story to show of a record, and whether it takes the place of
// another of the same record.
func (m *Model) nextStory(r *model.Record) (next story, isNext bool) {
	next = m.story
	if isNext = next.record == r.ID && m.shows(next); !isNext {
		next = story{record: r.ID, threads: m.selection.ThreadsOf(r.ID)}
		next.at = slices.IndexFunc(next.threads, func(id string) bool { return m.shows(story{threads: []string{id}}) })
	}
	if n := len(next.threads); n > 0 {
		next.at = (next.at + 1) % n
	}
	return next, isNext
}

// shows reports whether a story is what the query asks for.
func (m *Model) shows(s story) bool {
	return len(s.threads) > 0 && m.query.String() == s.query().String()
}

// tellStory says which story is shown, of how many, and how to see the next.
func (m *Model) tellStory() {
	s := m.story
	n, name := len(s.threads), m.threadName(s.threads[s.at])
	if n == 1 {
		m.sayf(typeset.Accent, "the only thread of this record: %s; %s goes back", name, m.key("back"))
		return
	}
	m.sayf(typeset.Accent, "thread %d of %d: %s; %s shows %s, %s goes back", s.at+1, n, name, m.key("thread"), m.threadName(s.threads[(s.at+1)%n]), m.key("back"))
}

// threadName names a thread, or the record that stands for one without a name.
func (m *Model) threadName(id string) string {
	threads := m.timeline.Threads()
	if i := slices.IndexFunc(threads, func(t model.Thread) bool { return t.ID == id }); i >= 0 {
		return threads[i].Name.In(m.options.Lang)
	}
	if r, ok := m.timeline.Record(id); ok {
		return r.Title.In(m.options.Lang)
	}
	return id
}
