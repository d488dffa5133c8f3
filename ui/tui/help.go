package tui

import (
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"hanjung/model"
	"hanjung/ui/theme"
	"hanjung/ui/typeset"
)

// help is the list of every key, made from the table of actions.
type help struct {
	actions []action
	filter  string
	typing  bool // keys go to the filter
	top     int
	height  int
	lines   int
}

func (m *Model) openHelp() { m.help = &help{actions: m.actions} }

func (m *Model) pressHelp(msg tea.KeyPressMsg) {
	h := m.help
	name := msg.String()
	switch {
	case name == "esc" && h.filter != "":
		h.filter, h.typing = "", false
	case name == "esc" || !h.typing && slices.Contains([]string{"q", "?", "f1", "ㅂ"}, name):
		m.help = nil
	case name == "enter":
		h.typing = false
	case name == "/" && !h.typing:
		h.typing = true
	case name == "up" || !h.typing && (name == "k" || name == "ㅏ"):
		h.scroll(-1)
	case name == "down" || !h.typing && (name == "j" || name == "ㅓ"):
		h.scroll(1)
	case name == "pgup":
		h.scroll(-h.height)
	case name == "pgdown":
		h.scroll(h.height)
	case name == "backspace":
		if r := []rune(h.filter); len(r) > 0 {
			h.filter = string(r[:len(r)-1])
		}
		h.top = 0
	case h.typing && msg.Text != "":
		h.filter += msg.Text
		h.top = 0
	}
}

func (h *help) scroll(by int) { h.top = max(min(h.top+by, h.lines-h.height), 0) }

// The column of the keys, in wide windows and in narrow ones.
const (
	keyCells       = 22
	keyCellsNarrow = 14
)

// draw draws the help over the panes.
func (h *help) draw(lines []string, l layout, k look) {
	width := min(l.w-2, 76)
	h.height = max(len(lines)-5, 1)
	cells := keyCells
	if l.w < mediumFrom {
		cells = keyCellsNarrow
	}
	rows := h.rows(cells)
	h.lines = len(rows)
	h.scroll(0)
	inner := []string{h.head(width, k)}
	for i := h.top; i < h.top+h.height; i++ {
		var row []typeset.Span
		if i < len(rows) {
			row = rows[i]
		}
		inner = append(inner, k.theme.Line(typeset.FitSpans(row, width), theme.Paper, 0))
	}
	placeBlock(lines, box("Keys", inner, width, k), (l.w-width-2)/2, 1, l.w)
}

func (h *help) head(width int, k look) string {
	spans := []typeset.Span{{Text: " / finds a key   ↑↓ scroll   esc closes", Role: typeset.Muted}}
	if k.theme.Glyphs.Rule == "-" {
		spans[0].Text = " / finds a key   esc closes"
	}
	if h.typing || h.filter != "" {
		spans = []typeset.Span{{Text: " / ", Role: typeset.Accent}, {Text: typeset.Plain(h.filter)}, {Text: "▏", Role: typeset.Accent}}
	}
	return k.theme.Line(typeset.FitSpans(spans, width), theme.Paper, 0)
}

// rows sets the actions that the filter lets through, group by group.
func (h *help) rows(cells int) [][]typeset.Span {
	var rows [][]typeset.Span
	group := ""
	want := model.Fold(h.filter)
	for i := range h.actions {
		a := &h.actions[i]
		keys, text := keyNames(a.Binding), a.Help().Desc
		if !strings.Contains(model.Fold(keys+" "+text+" "+a.group), want) {
			continue
		}
		if a.group != group {
			group = a.group
			rows = append(rows, nil, []typeset.Span{{Text: " " + group, Role: typeset.Heading}})
		}
		rows = append(rows, []typeset.Span{{Text: "  " + typeset.Fit(keys, cells), Role: typeset.Accent}, {Text: text}})
	}
	if len(rows) == 0 {
		rows = [][]typeset.Span{nil, {{Text: " no key is called that", Role: typeset.Muted}}}
	}
	return rows
}

// keyNames returns the keys of an action as they are written for people.
func keyNames(b key.Binding) string {
	names := make([]string, len(b.Keys()))
	for i, name := range b.Keys() {
		names[i] = keyName(name)
	}
	return strings.Join(names, "  ")
}

func keyName(name string) string {
	switch name {
	case "up":
		return "↑"
	case "down":
		return "↓"
	case "left":
		return "←"
	case "right":
		return "→"
	case "f1":
		return "F1"
	}
	return name
}

// hint is a key and its word, for the footer.
type hint struct{ Key, Desc string }

// hints returns the few keys that matter in the pane that has the focus.
func (m *Model) hints() []hint {
	var hints []hint
	if m.focus == onDetail {
		hints = []hint{{"↑↓", "scroll"}, {"tab", "links"}, {"enter", "follow"}, {"J K", "next, previous"}, {"esc", "list"}, {"backspace", "back"}}
	}
	for i := range m.actions {
		a := &m.actions[i]
		if a.short == "" || !a.worksIn(m.focus) || m.focus == onDetail && (a.group == moving || a.group == opening) {
			continue
		}
		name := keyName(a.Help().Key)
		if name == "↓" {
			name = "↑↓"
		}
		hints = append(hints, hint{name, a.short})
	}
	return hints
}
