package tui

import (
	"cmp"
	"maps"
	"slices"

	tea "charm.land/bubbletea/v2"

	"hanjung/model"
	"hanjung/ui/settings"
	"hanjung/ui/theme"
	"hanjung/ui/typeset"
)

// recall puts the marks back and, where the program is to open on it and the
// query leaves it open, the view that was there last.
func (m *Model) recall() {
	m.recallMarks()
	if !m.options.Resume || !m.query.IsZero() {
		return
	}
	for i := range viewNames() {
		if v := view(i); v.typeFor(m.query) == m.options.State.View {
			m.view = v
		}
	}
}

func (m *Model) recallMarks() {
	for _, id := range m.options.State.Marks {
		if _, ok := m.timeline.Record(id); ok {
			m.marks[id] = true
		}
	}
}

// greet shows the first notice: what the caller has to say, or to a newcomer how
// to begin.
func (m *Model) greet() {
	switch {
	case m.options.Notice != "":
		m.sayf(typeset.Alarm, "%s", m.options.Notice)
	case m.options.Orient:
		keys := []string{m.key("help"), m.upDown(), m.key("open"), m.key("search")}
		m.sayf(typeset.Accent, "%s shows all keys; %s moves, %s opens, %s searches", keys[0], keys[1], keys[2], keys[3])
		m.notice.keys = keys
		m.options.State.Oriented = true
	}
}

// Remembered returns the state to begin the next run with. Marks of records that
// are no longer in the dataset stay, because they may come back.
func (m *Model) Remembered() settings.State {
	s := m.options.State
	marks := slices.Collect(maps.Keys(m.marks))
	for _, id := range s.Marks {
		if _, ok := m.timeline.Record(id); !ok {
			marks = append(marks, id)
		}
	}
	slices.Sort(marks)
	s.Marks = marks
	s.View = m.view.typeFor(model.Query{})
	here := m.here()
	if m.search != nil {
		here = m.search.before
	}
	if at := cmp.Or(here.cursor, here.anchor); at != "" {
		s.Record = at
	}
	return s
}

// nextLang changes to the next language, at once and in the same place.
func (m *Model) nextLang() {
	all := model.Langs()
	lang := all[(slices.Index(all, m.options.Lang)+1)%len(all)]
	m.options.Lang, m.options.State.Lang = lang, lang
	m.letters = letters(m.timeline.Topics(), lang)
	m.sayf(typeset.Muted, "lang|English now; %s changes it", m.key("language"))
}

// nextTheme changes to the next theme; the last is that of the terminal's
// background, for which the terminal is asked.
func (m *Model) nextTheme() tea.Cmd {
	names := append(theme.Names(), theme.Auto)
	name := names[(slices.Index(names, m.options.Theme)+1)%len(names)]
	m.options.Theme, m.options.State.Theme = name, name
	m.paint()
	if name == theme.Auto {
		name = m.say("that of the terminal")
	}
	m.sayf(typeset.Muted, "the theme is now %s", name)
	return tea.RequestBackgroundColor
}
