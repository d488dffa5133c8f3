package tui

import (
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"hanjung/model"
	"hanjung/ui/theme"
	"hanjung/ui/typeset"
	"hanjung/ui/words"
)

// help is the list of every key, made from the table of actions.
type help struct {
	actions []action
	topics  []model.Topic
	filter  string
	typing  bool // keys go to the filter
	top     int
	height  int
	lines   int
}

// toggleHelp opens the help, or closes it.
func (m *Model) toggleHelp() {
	if m.help != nil {
		m.help = nil
		return
	}
	m.help = &help{actions: m.actions, topics: m.timeline.Topics()}
}

func (m *Model) pressHelp(msg tea.KeyPressMsg) {
	h := m.help
	name := msg.String()
	switch {
	case name == "esc" && h.filter != "":
		h.filter, h.typing = "", false
	case name == "esc":
		m.help = nil
	case name == "enter":
		h.typing = false
	case name == "backspace":
		if r := []rune(h.filter); len(r) > 0 {
			h.filter = string(r[:len(r)-1])
		}
		h.top = 0
	case h.typing && msg.Text != "":
		h.filter += msg.Text
		h.top = 0
	default:
		m.turnHelp(keysOf(msg)[0])
	}
}

// turnHelp takes a key that is not part of the filter.
func (m *Model) turnHelp(name string) {
	h := m.help
	if m.means(name, "help", "quit") {
		m.help = nil
		return
	}
	switch name {
	case "/":
		h.typing = true
	case "up", "k":
		h.scroll(-1)
	case "down", "j":
		h.scroll(1)
	case "pgup", "ctrl+b":
		h.scroll(-h.height)
	case "pgdown", "ctrl+f", "space":
		h.scroll(h.height)
	case "ctrl+u":
		h.scroll(-h.height / 2)
	case "ctrl+d":
		h.scroll(h.height / 2)
	case "home", "g":
		h.top = 0
	case "end", "G":
		h.top = h.lines
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
	page := helpPage{width: width, cells: keyCells}
	if l.w < mediumFrom {
		page.cells = keyCellsNarrow
	}
	h.rows(&page, k)
	h.legend(&page, k)
	rows := page.rows
	if len(rows) == 0 {
		rows = [][]typeset.Span{nil, {{Text: " " + k.say("no key is called that"), Role: typeset.Muted}}}
	}
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
	placeBox(lines, box(k.say("Keys"), inner, width, k), (l.w-width-2)/2, 1, l.w)
}

func (h *help) head(width int, k look) string {
	spans := []typeset.Span{{Text: k.say(" / finds a key   ↑↓ scroll   esc closes"), Role: typeset.Muted}}
	if h.typing || h.filter != "" {
		spans = []typeset.Span{{Text: " / ", Role: typeset.Accent}, {Text: typeset.Plain(h.filter)}, {Text: "▏", Role: typeset.Accent}}
	}
	return k.theme.Line(typeset.FitSpans(spans, width), theme.Paper, 0)
}

// helpPage is the help as it is set: what says something in a column, and what
// that means beside it.
type helpPage struct {
	width, cells int
	rows         [][]typeset.Span
}

func (p *helpPage) heading(text string) {
	p.rows = append(p.rows, nil, []typeset.Span{{Text: " " + text, Role: typeset.Heading}})
}

// add adds a row, or as many as it takes to say all of it.
func (p *helpPage) add(sign string, role typeset.Role, text string) {
	left := typeset.Paragraph(nil, []typeset.Span{{Text: sign, Role: role}}, p.cells-1)
	right := typeset.Paragraph(nil, []typeset.Span{{Text: text}}, p.width-p.cells-2)
	for i := range max(len(left), len(right)) {
		row := []typeset.Span{{Text: "  "}}
		if i < len(left) {
			row = append(row, left[i]...)
		}
		row = typeset.FitSpans(row, p.cells+2)
		if i < len(right) {
			row = append(row, right[i]...)
		}
		p.rows = append(p.rows, row)
	}
}

// rows sets the actions that the filter lets through, group by group.
func (h *help) rows(p *helpPage, k look) {
	var group words.Phrase
	want := model.Fold(h.filter)
	for i := range h.actions {
		a := &h.actions[i]
		keys, text, english := keyNames(a.Binding), k.say(a.help()), a.Help().Desc
		if !strings.Contains(model.Fold(keys+" "+text+" "+english+" "+k.say(a.group)), want) {
			continue
		}
		if a.group != group {
			group = a.group
			p.heading(k.say(group))
		}
		p.add(keys, typeset.Accent, text)
	}
}

// legend sets what the marks in front of the rows mean, and the letters behind
// them.
func (h *help) legend(p *helpPage, k look) {
	g := k.theme.Glyphs
	marks := []struct{ sign, text string }{
		{g.Summit, k.say("summit")},
		{g.Event, k.say("other event, or an open promise")},
		{g.Agreement, k.say("agreement, or the signing of some")},
		{g.Dispute, k.say("dispute or sanction, or a promise past due")},
		{g.Planned, k.say("planned: the sources only announce it")},
		{g.Progress, k.say("promise on the way")},
		{g.Met, k.say("promise met")},
		{g.Missed, k.say("promise missed")},
		{g.Superseded, k.say("promise superseded by another")},
		{g.Pointer, k.say("behind a title: the words searched for are inside the record")},
		{g.Count + "7", k.say("seven agreements were signed there")},
		{"+", k.say("more topics than there is room for; +2 two more")},
		{"1–", k.say("a span of days; ~ about, ? uncertain, %s day not known", g.Bullet)},
	}
	want, begun := model.Fold(h.filter), false
	add := func(sign string, role typeset.Role, text string) {
		if !strings.Contains(model.Fold(text+" "+k.say(legendGroup)), want) {
			return
		}
		if !begun {
			p.heading(k.say(legendGroup))
			begun = true
		}
		p.add(sign, role, text)
	}
	for _, m := range marks {
		add(m.sign, typeset.Accent, m.text)
	}
	for i := range h.topics {
		add(k.letters[h.topics[i].ID], typeset.TopicRole(i), k.say("topic: %s", typeset.Plain(h.topics[i].Name.In(k.lang))))
	}
}

const legendGroup words.Phrase = "What the marks mean"

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
	}
	if len(name) > 1 && len(name) < 4 && name[0] == 'f' { // f1 to f12
		return strings.ToUpper(name)
	}
	return name
}
