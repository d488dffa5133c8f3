package tui

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"charm.land/bubbles/v2/textinput"
	tea "charm.land/bubbletea/v2"

	"hanjung/model"
	"hanjung/ui/typeset"
)

// search is the query line while a query is being written: the view follows
// every key, and a query that is wrong keeps the last good view.
type search struct {
	errand // for what the query selects: the line closes as soon as that is found

	input    textinput.Model
	before   place // where the user was, for esc
	problem  string
	empty    bool    // nothing matches the query
	good     *answer // the last that selected something
	complete model.Completions
	outlook  outlook
	choice   int  // of the completions, from 0; -1 for none
	top      int  // the first completion shown
	asked    bool // the user wants to see what can follow
	popup    rect // where the completions stand in the window
	history  []string
	past     int    // how many queries back in the history the text is; 0 for none
	draft    string // what was being written before going there
	meaning  string // what the query says, in words
}

// mostCompletions is how many completions are shown at once.
const mostCompletions = 8

func (m *Model) openSearch() {
	text := m.query.String()
	if text != "" {
		text += " "
	}
	input := newInput(text)
	input.Focus()
	m.search = &search{input: input, before: m.here(), choice: -1, history: m.options.State.History}
	m.search.good = &answer{question: question{view: m.view, query: m.query}, selection: m.selection}
	m.search.offer(m.timeline)
	m.search.meaning = m.meaning(m.query)
	if m.focus == onDetail {
		m.focus = onList
	}
}

// searchFor shows what a query selects, as if it were written in the query line,
// which stays open where it is wrong.
func (m *Model) searchFor(query string) tea.Cmd {
	m.openSearch()
	m.search.input.SetValue(query)
	m.search.input.CursorEnd()
	m.search.offer(m.timeline)
	return m.closeSearch()
}

func (m *Model) pressSearch(msg tea.KeyPressMsg) tea.Cmd {
	s := m.search
	switch msg.String() {
	case "esc":
		m.cancelSearch()
	case "enter":
		if s.choice >= 0 {
			return m.accept()
		}
		return m.closeSearch()
	case "tab":
		if s.ask(m.timeline) {
			return nil
		}
		s.choice = max(s.choice, 0)
		return m.accept()
	case "down", "ctrl+n":
		if s.past > 0 {
			return m.goThrough(-1)
		}
		if !s.ask(m.timeline) {
			s.step(1)
		}
	case "up", "ctrl+p":
		if s.choice < 0 && len(s.history) > 0 || s.past > 0 {
			return m.goThrough(1)
		}
		s.step(-1)
	default:
		return m.edit(msg)
	}
	return nil
}

// edit passes a key or a paste to the input and lets the view follow.
func (m *Model) edit(msg tea.Msg) tea.Cmd {
	s := m.search
	before := s.input.Value()
	var cmd tea.Cmd
	s.input, cmd = s.input.Update(msg)
	s.offer(m.timeline)
	if s.input.Value() != before {
		s.choice, s.past = -1, 0
		return tea.Batch(cmd, m.seek())
	}
	return cmd
}

// goThrough goes through the history: by so many queries back or, with -1,
// ahead again to what was being written.
func (m *Model) goThrough(by int) tea.Cmd {
	s := m.search
	if s.past == 0 {
		s.draft = s.input.Value()
	}
	s.past = max(min(s.past+by, len(s.history)), 0)
	text := s.draft
	if s.past > 0 {
		text = s.history[len(s.history)-s.past]
	}
	s.input.SetValue(text)
	s.input.CursorEnd()
	s.offer(m.timeline)
	return m.seek()
}

// namesField reports whether the word at the cursor can become the name of a
// field: what it would find as a word is not asked for yet.
func (s *search) namesField() bool {
	return s.complete.Start < s.offset() && slices.ContainsFunc(s.complete.List, isFieldAlone)
}

// offer finds how the word at the cursor can go on. Behind a query nothing is
// offered before it is asked for, nor what stands there already: it would cover what
// the query selects.
func (s *search) offer(t *model.Timeline) {
	value := s.input.Value()
	s.complete = t.Complete(value, s.offset())
	word := value[s.complete.Start:s.complete.End]
	list := s.complete.List
	if word == "" && strings.TrimSpace(value) != "" && !s.asked || len(list) == 1 && list[0].Text == word {
		s.complete.List = nil
	}
	s.asked = false
	s.choice = min(s.choice, len(s.complete.List)-1)
	s.top = 0
}

// ask offers what can follow where nothing is offered, and reports whether there is
// something.
func (s *search) ask(t *model.Timeline) bool {
	if len(s.complete.List) > 0 {
		return false
	}
	s.asked = true
	s.offer(t)
	return len(s.complete.List) > 0
}

// offset returns where in the text the cursor stands, in bytes.
func (s *search) offset() int {
	return len(string([]rune(s.input.Value())[:s.input.Position()]))
}

func (s *search) step(by int) {
	n := len(s.complete.List)
	s.choice += by
	switch {
	case n == 0, s.choice < -1:
		s.choice = n - 1
	case s.choice >= n:
		s.choice = -1
	}
}

// accept puts the chosen completion into the query.
func (m *Model) accept() tea.Cmd {
	s := m.search
	if s.choice < 0 || s.choice >= len(s.complete.List) {
		return nil
	}
	before, behind := s.with(s.complete.List[s.choice])
	s.input.SetValue(before + behind)
	s.input.SetCursor(utf8.RuneCountInString(before))
	s.choice = -1
	s.offer(m.timeline)
	return m.seek()
}

// with returns the query with a completion taken, up to the cursor and behind it.
func (s *search) with(c model.Completion) (before, behind string) {
	text := c.Text
	if !isFieldAlone(c) {
		text += " "
	}
	value := s.input.Value()
	return value[:s.complete.Start] + text, strings.TrimPrefix(value[s.complete.End:], " ")
}

// isFieldAlone reports whether a completion is a field that still wants a value.
func isFieldAlone(c model.Completion) bool { return strings.HasSuffix(c.Text, ":") }

// cancelSearch goes back to where the user was.
func (m *Model) cancelSearch() {
	before := m.search.before
	m.search = nil
	m.goTo(before)
}

// paste puts a pasted text where text can be written, on one line and without
// what acts on a terminal instead of being shown.
func (m *Model) paste(msg tea.PasteMsg) tea.Cmd {
	msg.Content = strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case unicode.In(r, unicode.Cc, unicode.Bidi_Control):
			return -1
		}
		return r
	}, strings.TrimSpace(msg.Content))
	switch {
	case m.export != nil:
		msg.Content = m.fit(msg.Content, &m.export.name)
		return m.export.paste(msg)
	case m.palette != nil:
		msg.Content = m.fit(msg.Content, &m.palette.input)
		return m.editPalette(msg)
	case m.search != nil:
		msg.Content = m.fit(msg.Content, &m.search.input)
		return m.edit(msg)
	}
	return nil
}

// fit cuts a pasted text to what a line has room for, and says so.
func (m *Model) fit(text string, input *textinput.Model) string {
	runes, room := []rune(text), inputRoom(input)
	if len(runes) <= room {
		return text
	}
	m.sayf(typeset.Warm, "too long: only the first %d characters are taken", room)
	return string(runes[:room])
}
