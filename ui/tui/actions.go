package tui

import (
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// action is something that a user can do. The table of actions is where keys,
// the footer, the help and the README come from.
type action struct {
	key.Binding

	group string
	in    []focus // the panes in which it works; empty for all
	short string  // its word in the footer; empty keeps it out
	run   func(*Model) tea.Cmd
}

// The groups of actions, in the order in which help shows them.
const (
	moving  = "Move"
	opening = "Open and go back"
	viewing = "Choose what to see"
	taking  = "Take away"
	rest    = "The program"
)

// on binds keys; the first is the one that texts name.
func on(help string, keys ...string) key.Binding {
	return key.NewBinding(key.WithKeys(keys...), key.WithHelp(keys[0], help))
}

// do makes an action of a method that needs no command.
func do(f func(*Model)) func(*Model) tea.Cmd {
	return func(m *Model) tea.Cmd {
		f(m)
		return nil
	}
}

// actions returns the table. Every action has a key that a Korean input method
// passes on: letters count by the key beneath their jamo.
func actions() []action {
	return slices.Concat(movingActions(), openingActions(), viewingActions(), takingActions(), programActions())
}

func movingActions() []action {
	return []action{
		{on("one row up", "up", "k"), moving, nil, "", do(func(m *Model) { m.move(-1) })},
		{on("one row down", "down", "j"), moving, nil, "move", do(func(m *Model) { m.move(1) })},
		{on("one page up", "pgup", "ctrl+b"), moving, nil, "", do(func(m *Model) { m.movePages(-2) })},
		{on("one page down", "pgdown", "ctrl+f"), moving, nil, "", do(func(m *Model) { m.movePages(2) })},
		{on("half a page up", "ctrl+u"), moving, nil, "", do(func(m *Model) { m.movePages(-1) })},
		{on("half a page down", "ctrl+d"), moving, nil, "", do(func(m *Model) { m.movePages(1) })},
		{on("to the beginning", "home", "g"), moving, nil, "", do(func(m *Model) { m.moveToEnd(-1) })},
		{on("to the end", "end", "G"), moving, nil, "", do(func(m *Model) { m.moveToEnd(1) })},
		{on("to the previous year", "["), moving, nil, "", do(func(m *Model) { m.moveYears(-1) })},
		{on("to the next year", "]"), moving, nil, "", do(func(m *Model) { m.moveYears(1) })},
		{on("to the next record, from the detail too", "J", "shift+down"), moving, nil, "", do(func(m *Model) { m.stepRecord(1) })},
		{on("to the previous record, from the detail too", "K", "shift+up"), moving, nil, "", do(func(m *Model) { m.stepRecord(-1) })},
	}
}

func openingActions() []action {
	return []action{
		{on("open the record, or follow the link", "enter", "right", "l"), opening, []focus{onList, onDetail}, "open", (*Model).open},
		{on("choose the topic, or let it go", "space"), opening, []focus{onTopics}, "choose", do((*Model).toggleTopic)},
		{on("choose the topic and go to its records", "enter"), opening, []focus{onTopics}, "choose and go", do((*Model).takeTopic)},
		{on("to the list", "right", "l"), opening, []focus{onTopics}, "", do((*Model).toggleTopics)},
		{on("to the pane on the left", "left", "h"), opening, []focus{onList, onDetail}, "", do((*Model).goLeft)},
		{on("to the next link or pane", "tab"), opening, nil, "", do(func(m *Model) { m.tab(1) })},
		{on("to the previous link or pane", "shift+tab"), opening, nil, "", do(func(m *Model) { m.tab(-1) })},
		{on("close, leave the pane, or clear the query", "esc"), opening, nil, "", do((*Model).leave)},
		{on("back to where you were", "backspace"), opening, nil, "", do((*Model).goBack)},
		{on("open the source in a browser", "o"), opening, nil, "", (*Model).openSource},
	}
}

func viewingActions() []action {
	return []action{
		{on("the timeline", "1"), viewing, nil, "", do(func(m *Model) { m.see(timelineView) })},
		{on("the agreements", "2"), viewing, nil, "", do(func(m *Model) { m.see(agreementsView) })},
		{on("the commitments", "3"), viewing, nil, "", do(func(m *Model) { m.see(commitmentsView) })},
		{on("search, or write a query", "/"), viewing, nil, "search", do((*Model).openSearch)},
		{on("the topics", "t"), viewing, nil, "topics", do((*Model).toggleTopics)},
		{on("to the next match", "n"), viewing, nil, "", do(func(m *Model) { m.nextMatch(1) })},
		{on("to the previous match", "N"), viewing, nil, "", do(func(m *Model) { m.nextMatch(-1) })},
		{on("clear the query", "x"), viewing, nil, "", do((*Model).clearQuery)},
	}
}

func takingActions() []action {
	return []action{
		{on("mark the record, or take the mark off", "space"), taking, []focus{onList, onDetail}, "mark", do((*Model).toggleMark)},
		{on("export: this record, the marked ones or the view", "e"), taking, nil, "export", do((*Model).openExport)},
		{on("copy the record as Markdown", "y"), taking, nil, "", (*Model).copyRecord},
		{on("copy the command line that shows the same", "c"), taking, nil, "", (*Model).copyCommand},
	}
}

func programActions() []action {
	return []action{
		{on("all keys", "?", "f1"), rest, nil, "", do((*Model).toggleHelp)},
		{on("free the mouse for selecting text, or take it back", "m"), rest, nil, "", do((*Model).freeMouse)},
		{on("draw the screen anew", "ctrl+l"), rest, nil, "", func(*Model) tea.Cmd { return tea.ClearScreen }},
		{on("suspend", "ctrl+z"), rest, nil, "", func(*Model) tea.Cmd { return tea.Suspend }},
		{on("quit", "q", "ctrl+c"), rest, nil, "quit", func(*Model) tea.Cmd { return tea.Quit }},
	}
}

func (a *action) worksIn(f focus) bool { return len(a.in) == 0 || slices.Contains(a.in, f) }

// actionOf returns the action of a key in the pane that has the focus.
func (m *Model) actionOf(name string) (*action, bool) {
	for i := range m.actions {
		if a := &m.actions[i]; a.worksIn(m.focus) && slices.Contains(a.Keys(), name) {
			return a, true
		}
	}
	return nil, false
}
