package tui

import (
	"errors"
	"strings"
	"unicode/utf8"

	"charm.land/bubbles/v2/textinput"
	tea "charm.land/bubbletea/v2"

	"hanjung/model"
	"hanjung/ui/theme"
	"hanjung/ui/typeset"
)

// search is the query line while a query is being written: the view follows
// every key, and a query that is wrong keeps the last good view.
type search struct {
	input    textinput.Model
	before   place // where the user was, for esc
	problem  string
	empty    bool // nothing matches the query
	complete model.Completions
	choice   int // of the completions, from 0; -1 for none
}

// mostCompletions is how many completions are shown at once.
const mostCompletions = 8

func (m *Model) openSearch() {
	input := textinput.New()
	input.SetVirtualCursor(false)
	text := m.query.String()
	if text != "" {
		text += " "
	}
	input.SetValue(text)
	input.CursorEnd()
	input.Focus()
	m.search = &search{input: input, before: m.here(), choice: -1}
	m.search.offer(m.timeline)
	if m.focus == onDetail {
		m.focus = onList
	}
}

func (m *Model) pressSearch(msg tea.KeyPressMsg) tea.Cmd {
	s := m.search
	switch msg.String() {
	case "esc":
		m.cancelSearch()
	case "enter":
		if s.choice >= 0 {
			m.accept()
			return nil
		}
		m.closeSearch()
	case "tab":
		s.choice = max(s.choice, 0)
		m.accept()
	case "down", "ctrl+n":
		s.step(1)
	case "up", "ctrl+p":
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
		s.choice = -1
		m.try(false)
	}
	return cmd
}

// try shows what the query selects as it stands, or says what is wrong with it.
// While it is being written, a word that can still become something is no
// mistake, and where nothing matches the last good view stays.
func (m *Model) try(final bool) bool {
	s := m.search
	s.problem, s.empty = "", false
	q, err := model.ParseQuery(s.input.Value())
	v := m.view
	if err == nil && q.NamesTypes() {
		v, q = viewOf(q)
	}
	unfinished := !final && len(s.complete.List) > 0
	if err == nil && !final && m.isEmpty(v, q) {
		s.empty = !unfinished
		return false
	}
	if err == nil {
		err = m.choose(v, q)
	}
	var wrong *model.QueryError
	if errors.As(err, &wrong) && !unfinished {
		s.problem = wrong.Problem
	}
	return err == nil
}

// isEmpty reports whether a query selects nothing.
func (m *Model) isEmpty(v view, q model.Query) bool {
	s, err := m.selectFor(v, q)
	return err == nil && s.Len() == 0
}

// offer finds how the word at the cursor can go on.
func (s *search) offer(t *model.Timeline) {
	s.complete = t.Complete(s.input.Value(), s.offset())
	s.choice = min(s.choice, len(s.complete.List)-1)
}

// offset returns where in the text the cursor stands, in bytes.
func (s *search) offset() int {
	return len(string([]rune(s.input.Value())[:s.input.Position()]))
}

func (s *search) step(by int) {
	n := min(len(s.complete.List), mostCompletions)
	s.choice += by
	switch {
	case n == 0, s.choice < -1:
		s.choice = n - 1
	case s.choice >= n:
		s.choice = -1
	}
}

// accept puts the chosen completion into the query.
func (m *Model) accept() {
	s := m.search
	if s.choice < 0 || s.choice >= len(s.complete.List) {
		return
	}
	text := s.complete.List[s.choice].Text
	if !strings.HasSuffix(text, ":") {
		text += " "
	}
	value := s.input.Value()
	behind := strings.TrimPrefix(value[s.complete.End:], " ")
	s.input.SetValue(value[:s.complete.Start] + text + behind)
	s.input.SetCursor(utf8.RuneCountInString(value[:s.complete.Start] + text))
	s.choice = -1
	s.offer(m.timeline)
	m.try(false)
}

// closeSearch keeps the query, if it is right.
func (m *Model) closeSearch() {
	s := m.search
	if !m.try(true) {
		return
	}
	m.search = nil
	if s.before.query.String() != m.query.String() || s.before.view != m.view {
		m.remember(s.before)
	}
}

// cancelSearch goes back to where the user was.
func (m *Model) cancelSearch() {
	before := m.search.before
	m.search = nil
	m.back = append(m.back, before)
	m.goBack()
}

// prompt stands before the query.
const prompt = " / "

// line draws the query line, scrolled so that the cursor is in sight.
func (s *search) line(width int, k look) string {
	text, _ := s.window(width)
	note := s.note()
	spans := []typeset.Span{{Text: prompt, Role: typeset.Accent}, {Text: text, Role: typeset.Body}}
	if s.hasRoomFor(note, width) {
		gap := width - typeset.SpansWidth(spans) - typeset.Width(note.Text) - 1
		spans = append(spans, typeset.Span{Text: typeset.Spaces(gap)}, note)
	}
	return k.theme.Line(typeset.FitSpans(spans, width), theme.Paper, 0)
}

func (s *search) hasRoomFor(note typeset.Span, width int) bool {
	text, _ := s.window(width)
	return width > typeset.Width(prompt)+typeset.Width(text)+typeset.Width(note.Text)+3
}

func (s *search) note() typeset.Span {
	if s.problem != "" {
		return typeset.Span{Text: typeset.Plain(s.problem), Role: typeset.Alarm}
	}
	if s.empty {
		return typeset.Span{Text: "nothing matches", Role: typeset.Warm}
	}
	return typeset.Span{Text: "tab completes  enter keeps  esc drops", Role: typeset.Muted}
}

// window returns the part of the text that is shown and the column, within it,
// of the cursor. Columns are counted in cells, because the input's own cursor
// counts characters and would stand too far left behind Hangul.
func (s *search) window(width int) (text string, column int) {
	room := width - typeset.Width(prompt) - 1
	runes := []rune(s.input.Value())
	at := s.input.Position()
	start := 0
	for typeset.Width(string(runes[start:at])) > room {
		start++
	}
	end := len(runes)
	for end > at && typeset.Width(string(runes[start:end])) > room {
		end--
	}
	return typeset.Plain(string(runes[start:end])), typeset.Width(string(runes[start:at]))
}

// draw draws the completions below the word that they complete, and where the
// line had no room for it, what is wrong.
func (s *search) draw(lines []string, l layout, k look) {
	width := 0
	items := s.complete.List[:min(len(s.complete.List), mostCompletions)]
	for _, c := range items {
		width = max(width, typeset.Width(c.Text)+3+typeset.Width(c.Name))
	}
	width = min(width+2, l.w-4)
	var inner []string
	if s.problem != "" && !s.hasRoomFor(s.note(), l.w) {
		width = max(width, min(typeset.Width(s.problem)+2, l.w-4))
		for _, line := range typeset.Paragraph([]typeset.Span{{Text: " "}}, []typeset.Span{{Text: typeset.Plain(s.problem), Role: typeset.Alarm}}, width-1) {
			inner = append(inner, k.theme.Line(typeset.FitSpans(line, width), theme.Paper, 0))
		}
	}
	for i, c := range items {
		inner = append(inner, s.item(c, i == s.choice, width, k))
	}
	if len(inner) == 0 {
		return
	}
	inner = inner[:min(len(inner), l.h-6)]
	x := min(max(s.wordColumn(l.w)-2, 0), l.w-width-2)
	placeBlock(lines, box("", inner, width, k), x, 2, l.w)
}

func (s *search) item(c model.Completion, chosen bool, width int, k look) string {
	ground, cursor := theme.Paper, " "
	if chosen {
		ground, cursor = theme.Cursor, k.theme.Glyphs.Cursor
	}
	spans := []typeset.Span{{Text: cursor, Role: typeset.Accent}, {Text: typeset.Plain(c.Text)}, {Text: "  " + typeset.Plain(c.Name), Role: typeset.Muted}}
	return k.theme.Line(typeset.FitSpans(spans, width), ground, 0)
}

// wordColumn returns the column at which the word being written begins.
func (s *search) wordColumn(width int) int {
	_, column := s.window(width)
	value := s.input.Value()
	start := min(s.complete.Start, s.offset())
	return typeset.Width(prompt) + column - typeset.Width(value[start:s.offset()])
}

// Cursor returns where the text cursor stands in the window, if it does.
func (m *Model) Cursor() (x, y int, ok bool) {
	switch {
	case m.layout.tooSmall:
	case m.export != nil:
		return m.export.cursor(m.layout)
	case m.search != nil && m.help == nil:
		_, column := m.search.window(m.layout.w)
		return typeset.Width(prompt) + column, m.layout.strip.y, true
	}
	return 0, 0, false
}

// paste puts a pasted text where text can be written.
func (m *Model) paste(msg tea.PasteMsg) tea.Cmd {
	switch {
	case m.export != nil:
		return m.export.paste(msg)
	case m.search != nil:
		return m.edit(msg)
	}
	return nil
}
