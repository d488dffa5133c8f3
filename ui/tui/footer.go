package tui

import (
	"strings"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"hanjung/model"
	"hanjung/ui/typeset"
	"hanjung/ui/words"
)

// hint is a key and its word, for the footer.
type hint struct {
	key  string
	text words.Phrase
}

func (h hint) spans(lang model.Lang) []typeset.Span {
	if h.key == "" {
		return nil
	}
	return []typeset.Span{{Text: h.key, Role: typeset.Accent}, {Text: " " + words.In(lang, h.text) + "  ", Role: typeset.Muted}}
}

func (h hint) width(lang model.Lang) int { return typeset.SpansWidth(h.spans(lang)) }

// mostNotice is how many lines a notice may take, of those above the footer too.
const mostNotice = 4

// foot draws the notice, in as many lines as it takes, or the keys that matter now.
func (m *Model) foot() []string {
	if m.notice.text == "" || m.layout.w < minWidth {
		return []string{m.footer()}
	}
	var lines []string
	for _, line := range m.notice.lines(m.layout.w) {
		lines = append(lines, m.paintLine(line, m.layout.w))
	}
	return lines
}

// lines sets the notice in a window of some width.
func (n notice) lines(width int) [][]typeset.Span {
	lines := typeset.Paragraph([]typeset.Span{{Text: " "}}, []typeset.Span{{Text: typeset.Plain(n.text), Role: n.role}}, width)
	return lines[:min(len(lines), mostNotice)]
}

// keyAt returns which of the keys that the notice names is told of at a place of its
// lines, empty for none.
func (n notice) keyAt(x, row, width int) string {
	before, text := 0, ""
	for i, line := range n.lines(width) {
		if i == row {
			before = typeset.Width(text)
		}
		text += typeset.Text(line)
	}
	return keyAt(text, n.keys, before+x)
}

func (m *Model) footLines() int {
	if m.notice.text == "" {
		return 1 // and no need to draw it twice
	}
	return len(m.foot())
}

// footer draws the keys that matter now.
func (m *Model) footer() string {
	w := m.layout.w
	shown, help := m.hintsWithRoom()
	spans := []typeset.Span{{Text: " "}}
	for _, h := range shown {
		spans = append(spans, h.spans(m.options.Lang)...)
	}
	spans = typeset.FitSpans(spans, w-help.width(m.options.Lang))
	return m.paintLine(append(spans, help.spans(m.options.Lang)...), w)
}

// hintsWithRoom returns the hints that the footer has room for and, apart, that
// of the help, which stands at its end.
func (m *Model) hintsWithRoom() (shown []hint, help hint) {
	switch {
	case m.help != nil:
	case m.isCovered(): // there ? is a character like any other
		help = hint{keyName("f1"), "help"}
	default:
		help = hint{m.key("help"), "help"}
	}
	room := m.layout.w - help.width(m.options.Lang) - 1
	for _, h := range m.hints() {
		if room -= h.width(m.options.Lang); room < 0 {
			break
		}
		shown = append(shown, h)
	}
	return shown, help
}

// clickFooter presses the key whose hint is clicked. Hints of two keys do
// nothing.
func (m *Model) clickFooter(x int) tea.Cmd {
	shown, help := m.hintsWithRoom()
	if at := m.layout.w - help.width(m.options.Lang); x >= at {
		return m.pressNamed(help.key)
	}
	at := 1
	for _, h := range shown {
		width := h.width(m.options.Lang)
		if x >= at && x < at+width {
			return m.pressNamed(h.key)
		}
		at += width
	}
	return nil
}

// keyAt returns which of the keys that a text names, each before what it does, is
// told of at a column; empty for none.
func keyAt(text string, keys []string, x int) string {
	at, told := 0, ""
	for _, key := range keys {
		i := strings.Index(text[at:], key)
		if i < 0 {
			continue
		}
		if typeset.Width(text[:at+i]) > x {
			break
		}
		at, told = at+i+len(key), key
	}
	return told
}

// pressNamed presses a key by the name that people read.
func (m *Model) pressNamed(name string) tea.Cmd {
	codes := map[string]rune{
		"enter": tea.KeyEnter, "esc": tea.KeyEscape, "tab": tea.KeyTab, "backspace": tea.KeyBackspace,
		"space": tea.KeySpace, "F1": tea.KeyF1,
	}
	key := tea.KeyPressMsg{Code: codes[name]}
	if rest, ok := strings.CutPrefix(name, "ctrl+"); ok {
		key.Mod, name = tea.ModCtrl, rest
	}
	r, size := utf8.DecodeRuneInString(name)
	switch {
	case key.Code != 0:
	case size == 0 || size < len(name):
		return nil
	default:
		key.Code = r
		if key.Mod == 0 {
			key.Text = name
		}
	}
	return m.press(key)
}

// hasOwnHint reports whether a pane with hints of its own has one in the place of an
// action's, or none because it does nothing there.
func (m *Model) hasOwnHint(a *action) bool {
	return a.group == moving || a.group == opening || a.name == "mark" && m.isZoomed()
}

// periodHints returns the keys of the list seen from afar: how to come nearer stands
// first.
func (m *Model) periodHints() []hint {
	hints := []hint{{m.upDown(), "move"}, {m.key("zoom-in"), "nearer"}, {m.key("leave"), "single records"}, {m.key("open"), "open"}}
	if m.periods.unit < model.Years {
		hints = append(hints, hint{m.key("zoom-out"), "further away"})
	}
	return hints
}

// detailHints returns the keys of the page. How to leave it comes first where
// nothing else is shown, and how to go back once that leads elsewhere than to the list.
func (m *Model) detailHints() []hint {
	leave, back := hint{m.key("leave"), "list"}, hint{m.key("back"), "back"}
	scroll, links, follow := hint{m.upDown(), "scroll"}, hint{m.key("next-link"), "links"}, hint{m.key("open"), "follow"}
	sources := hint{m.key("next-source"), "sources"}
	step := hint{m.key("next-record") + " " + m.key("previous-record"), "next, previous"}
	var hints []hint
	switch narrow, away := m.layout.w < wideFrom, m.isAway(); {
	case m.layout.onePane() && away:
		return []hint{leave, back, scroll, links, follow, sources, step}
	case m.layout.onePane():
		hints = []hint{leave, scroll, links, follow, sources, step}
	case narrow && away: // there is no room for all
		return []hint{scroll, links, follow, leave, back, sources, step}
	case narrow:
		hints = []hint{scroll, links, follow, leave, sources, step}
	default:
		hints = []hint{scroll, links, follow, sources, step, leave}
	}
	if len(m.back) > 0 {
		hints = append(hints, back)
	}
	return hints
}

// isAway reports whether back leads somewhere else than to the list beside the page.
func (m *Model) isAway() bool {
	if len(m.back) == 0 {
		return false
	}
	list := m.here()
	list.focus = onList
	return !m.back[len(m.back)-1].isSame(list)
}

// hints returns the few keys that matter now, in what lies on top or in the pane
// that has the focus.
func (m *Model) hints() []hint {
	switch {
	case m.help != nil:
		return []hint{{"↑↓", "scroll"}, {"esc", "close"}}
	case m.export != nil && m.export.confirm:
		return nil
	case m.export != nil:
		return []hint{{"esc", "close"}}
	case m.palette != nil:
		return []hint{{"↑↓", "move"}, {"enter", "open"}, {"esc", "close"}}
	case m.search != nil:
		return []hint{{"tab", "completes"}, {"enter", "keeps"}, {"esc", "drops"}, {"↑", "earlier queries"}}
	case m.compare != nil:
		return m.comparedHints()
	}
	var hints []hint
	switch {
	case m.focus == onDetail:
		hints = m.detailHints()
	case m.isZoomed():
		hints = m.periodHints()
	}
	own := len(hints) > 0
	for i := range m.actions {
		a := &m.actions[i]
		if a.short == "" || !a.worksIn(m.focus) || own && m.hasOwnHint(a) {
			continue
		}
		name := keyName(a.Help().Key)
		if a.name == "row-down" {
			name = m.upDown()
		}
		hints = append(hints, hint{name, a.short})
	}
	return hints
}
