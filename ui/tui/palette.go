package tui

import (
	"cmp"
	"slices"
	"strings"

	"charm.land/bubbles/v2/textinput"
	tea "charm.land/bubbletea/v2"

	"hanjung/model"
	"hanjung/ui/theme"
	"hanjung/ui/typeset"
)

// palette finds anything by its name, in any language, and goes there: actions,
// topics, people, threads, records, and dates; or it searches for what is written.
type palette struct {
	errand // for records by name

	input  textinput.Model
	names  model.Names // of the actions
	items  []paletteItem
	choice int
	top    int
	popup  rect // where the items stand in the window
}

// paletteItem is something to go to or to do.
type paletteItem struct {
	what string // its sort, in a word
	name string
	note string
	hit  model.Hit // how it is called by what is written
	turn turn

	action *action // what it does, nil where it leads somewhere
	run    func(*Model) tea.Cmd
}

// turn tells what comes first of items that are called by what is written.
type turn int

const (
	thingsTurn  turn = iota // actions, records, and what they have in common
	placesTurn              // and publishers
	sourcesTurn             // of which there are many, with words of all sorts in their titles
)

// compare puts items in order: what is only near at last, and before that sources.
func (i paletteItem) compare(other paletteItem) int {
	return cmp.Or(
		cmp.Compare(max(i.hit.Fit, model.WordsFit), max(other.hit.Fit, model.WordsFit)),
		cmp.Compare(i.turn/sourcesTurn, other.turn/sourcesTurn),
		i.hit.Compare(other.hit), cmp.Compare(i.hit.Slack, other.hit.Slack), cmp.Compare(i.turn, other.turn),
	)
}

// moves tells, as 1, what only moves the cursor.
func (i paletteItem) moves() int {
	if i.action != nil && i.action.group == moving {
		return 1
	}
	return 0
}

// mostItems is how many records are found at once, and how many other names.
const mostItems = 100

func (m *Model) openPalette() {
	input := newInput("")
	input.Focus()
	m.palette = &palette{input: input, names: m.actionNames()}
	m.fillPalette()
}

func (m *Model) pressPalette(msg tea.KeyPressMsg) tea.Cmd {
	p := m.palette
	name := msg.String()
	if p.seeking && slices.Contains([]string{"enter", "down", "ctrl+n", "tab", "up", "ctrl+p", "shift+tab", "pgdown", "pgup"}, name) {
		p.closing = true // it is meant for what is being looked for
		m.waits(msg)
		return nil
	}
	switch name {
	case "esc":
		m.palette = nil
	case "enter":
		return m.takeItem(p.choice)
	case "down", "ctrl+n", "tab":
		p.step(1)
	case "up", "ctrl+p", "shift+tab":
		p.step(-1)
	case "pgdown":
		p.step(min(p.popup.h, len(p.items)-1-p.choice))
	case "pgup":
		p.step(-min(p.popup.h, p.choice))
	default:
		return m.editPalette(msg)
	}
	return nil
}

func (m *Model) editPalette(msg tea.Msg) tea.Cmd {
	var cmd tea.Cmd
	before := m.palette.input.Value()
	m.palette.input, cmd = m.palette.input.Update(msg)
	if m.palette.input.Value() != before {
		return tea.Batch(cmd, m.fillPalette())
	}
	return cmd
}

func (p *palette) step(by int) {
	if n := len(p.items); n > 0 {
		p.choice = (p.choice + by + n) % n
	}
}

// takeItem does what an item stands for.
func (m *Model) takeItem(i int) tea.Cmd {
	if i < 0 || i >= len(m.palette.items) {
		return nil
	}
	item := m.palette.items[i]
	m.palette = nil
	switch {
	case m.compare == nil:
		return item.run(m)
	case item.action != nil:
		return m.doCompared(item.action)
	}
	return m.outOfComparison(item.run)
}

// fillPalette finds what is called by what is written, at once or beside the
// window, where there are many records; until then what was found before stays.
func (m *Model) fillPalette() tea.Cmd {
	p, t := m.palette, m.timeline
	written := p.written()
	switch {
	case written == "" || t.Len() <= mostAtOnce:
		return m.offerItems(t.LookupRecords(written, mostItems))
	case p.seeking: // its end asks again
		return nil
	}
	return p.send(p.input.Value(), func() tea.Msg { return lookedUp{written, p, t, t.LookupRecords(written, mostItems)} })
}

func (p *palette) written() string { return strings.TrimSpace(p.input.Value()) }

// lookedUp is the records that are called by what was written in a palette.
type lookedUp struct {
	written string
	of      *palette
	in      *model.Timeline
	records []model.Hit
}

// lookUp takes in what was looked for beside the window. Where something else has
// been written in the meantime, that is looked for next.
func (m *Model) lookUp(l lookedUp) tea.Cmd {
	p := m.palette
	if p == nil || p != l.of {
		return nil
	}
	p.back()
	if l.in != m.timeline || l.written != p.written() {
		return m.fillPalette()
	}
	return m.offerItems(l.records)
}

// offerItems offers what is called by what is written: dates first, then what fits
// best.
func (m *Model) offerItems(records []model.Hit) tea.Cmd {
	p := m.palette
	written := p.written()
	p.choice, p.top, p.closing = 0, 0, false
	p.items = m.dateItems(written)
	hits := append(m.timeline.Lookup(written, mostItems), records...)
	others := slices.Grow(m.actionItems(written), len(hits))
	for _, hit := range hits {
		others = append(others, m.hitItem(hit))
	}
	slices.SortStableFunc(others, paletteItem.compare)
	others = withoutNear(others)
	if written == "" { // who wants to move the cursor has pressed an arrow
		slices.SortStableFunc(others, func(a, b paletteItem) int { return a.moves() - b.moves() })
	}
	p.items = append(p.items, others...)
	if written != "" {
		p.items = append(p.items, paletteItem{what: m.say("search"), name: "“" + written + "”", note: m.key("search"), run: func(m *Model) tea.Cmd { return m.searchFor(written) }})
	}
	return m.goOn(&p.errand)
}

// enoughItems is from how many items on that are called by what is written those are
// left out that are only near.
const enoughItems = 8

// withoutNear returns what is called by what is written, of items in order of how they
// fit, and what is near only where that is little.
func withoutNear(items []paletteItem) []paletteItem {
	near := slices.IndexFunc(items, func(i paletteItem) bool { return i.hit.Fit > model.WordsFit })
	if near >= enoughItems || near > 0 && items[0].hit.Fit == model.ExactFit {
		return items[:near]
	}
	return items
}

// dateItems goes to a date, if one is written.
func (m *Model) dateItems(written string) []paletteItem {
	d, err := model.ParsePeriod(written)
	if err != nil || m.selection.Len() == 0 {
		return nil
	}
	return []paletteItem{{what: m.say("sort|date"), name: m.say("go|to %s", typeset.Date(d, m.options.Lang)), run: do(func(m *Model) { m.goToDay(d.First()) })}}
}

// goToDay moves to the first record on or behind a day.
func (m *Model) goToDay(day model.Day) {
	m.remember(m.here())
	m.focus = onList
	m.list.moveToPlace(m.selection.From(day))
	m.follows()
}

// The geometry of the palette, in cells.
const (
	paletteMost = 76
	paletteRows = 14

	roomyPalette = 60
)

// draw draws the palette over the panes.
func (p *palette) draw(lines []string, l layout, k look) {
	width := min(l.w-4, paletteMost)
	rows := max(min(len(p.items), paletteRows, l.h-6), 1)
	p.top = max(min(p.top, p.choice), p.choice-rows+1)
	text, _ := inputWindow(&p.input, width-3)
	inner := []string{k.theme.Line(typeset.FitSpans([]typeset.Span{{Text: " : ", Role: typeset.Accent}, {Text: text}}, width), theme.Paper, 0)}
	for i := p.top; i < min(p.top+rows, len(p.items)); i++ {
		inner = append(inner, p.row(i, width, p.whatCells(width), k))
	}
	more := k.say("Go to anything")
	if n := len(p.items); n > rows {
		more += "  " + k.say("%d–%d of %d", p.top+1, p.top+rows, n)
	}
	if p.slow {
		more += "  " + k.say("searching…")
	}
	x := (l.w - width - 2) / 2
	p.popup = rect{x, 3, width + 2, rows}
	placeBox(lines, box(more, inner, width, k), x, 1, l.w)
}

// whatCells returns the cells of the column of sorts: in a narrow palette no more
// than it takes.
func (p *palette) whatCells(width int) int {
	const usual = len("commitment") + 1
	if width >= roomyPalette {
		return usual
	}
	cells := 0
	for _, item := range p.items {
		cells = max(cells, typeset.Width(item.what))
	}
	return min(cells+1, usual)
}

func (p *palette) row(i, width, whatCells int, k look) string {
	item := p.items[i]
	ground, cursor := theme.Paper, " "
	if i == p.choice {
		ground, cursor = theme.Cursor, k.theme.Glyphs.Cursor
	}
	note := "  " + item.note + " "
	if keys := strings.Fields(item.note); item.action != nil && typeset.Width(item.name)+typeset.Width(note)+whatCells+2 > width && len(keys) > 1 {
		note = "  " + keys[0] + " " // one will do
	}
	spans := typeset.FitSpans([]typeset.Span{
		{Text: cursor, Role: typeset.Accent},
		{Text: typeset.Fit(item.what, whatCells) + " ", Role: typeset.Muted},
		{Text: typeset.Plain(item.name)},
	}, width-typeset.Width(note))
	return k.theme.Line(append(spans, typeset.Span{Text: note, Role: typeset.Muted}), ground, 0)
}

// cursor returns where the text cursor stands in the window.
func (p *palette) cursor(l layout) (x, y int) {
	width := min(l.w-4, paletteMost)
	_, column := inputWindow(&p.input, width-3)
	return (l.w-width-2)/2 + 1 + 3 + column, 2
}
