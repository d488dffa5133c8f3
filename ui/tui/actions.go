package tui

import (
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"hanjung/ui/words"
)

// action is something that a user can do. The table of actions is where keys,
// the footer, the help and the README come from.
type action struct {
	key.Binding

	name  string // what a configuration calls it; never changes once released
	group words.Phrase
	in    []focus      // the panes in which it works; empty for all
	short words.Phrase // its word in the footer; empty keeps it out
	run   func(*Model) tea.Cmd
}

// The groups of actions, in the order in which help shows them.
const (
	moving  words.Phrase = "Move"
	opening words.Phrase = "Open and go back"
	viewing words.Phrase = "Choose what to see"
	taking  words.Phrase = "Take away"
	rest    words.Phrase = "The program"
)

// on binds keys; the first is the one that texts name.
func on(help words.Phrase, keys ...string) key.Binding {
	return key.NewBinding(key.WithKeys(keys...), key.WithHelp(keys[0], string(help)))
}

// help says what the action does.
func (a *action) help() words.Phrase { return words.Phrase(a.Help().Desc) }

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
		{on("one row up", "up", "k"), "row-up", moving, nil, "", do(func(m *Model) { m.move(-1) })},
		{on("one row down", "down", "j"), "row-down", moving, nil, "move", do(func(m *Model) { m.move(1) })},
		{on("one page up", "pgup", "ctrl+b"), "page-up", moving, nil, "", do(func(m *Model) { m.movePages(-2) })},
		{on("one page down", "pgdown", "ctrl+f"), "page-down", moving, nil, "", do(func(m *Model) { m.movePages(2) })},
		{on("half a page up", "ctrl+u"), "half-page-up", moving, nil, "", do(func(m *Model) { m.movePages(-1) })},
		{on("half a page down", "ctrl+d"), "half-page-down", moving, nil, "", do(func(m *Model) { m.movePages(1) })},
		{on("to the beginning", "home", "g"), "beginning", moving, nil, "", do(func(m *Model) { m.moveToEnd(-1) })},
		{on("to the end", "end", "G"), "end", moving, nil, "", do(func(m *Model) { m.moveToEnd(1) })},
		{on("to the previous year", "["), "previous-year", moving, nil, "", do(func(m *Model) { m.moveYears(-1) })},
		{on("to the next year", "]"), "next-year", moving, nil, "", do(func(m *Model) { m.moveYears(1) })},
		{on("from nearer: years, months, single records", "+"), "zoom-in", moving, nil, "", do(func(m *Model) { m.zoom(-1) })},
		{on("from further away: months, then years, with counts", "-"), "zoom-out", moving, nil, "", do(func(m *Model) { m.zoom(1) })},
		{on("to the next record, from the detail too", "J", "shift+down"), "next-record", moving, nil, "", do(func(m *Model) { m.stepRecord(1) })},
		{on("to the previous record, from the detail too", "K", "shift+up"), "previous-record", moving, nil, "", do(func(m *Model) { m.stepRecord(-1) })},
	}
}

func openingActions() []action {
	return []action{
		{on("open the record, or follow the link", "enter", "right", "l"), "open", opening, []focus{onList, onDetail}, "open", (*Model).open},
		{on("choose the topic, or let it go", "space"), "choose-topic", opening, []focus{onTopics}, "choose", do((*Model).toggleTopic)},
		{on("choose the topic and go to its records", "enter"), "take-topic", opening, []focus{onTopics}, "choose and go", do((*Model).takeTopic)},
		{on("to the list", "right", "l"), "leave-topics", opening, []focus{onTopics}, "", do((*Model).toggleTopics)},
		{on("to the pane on the left", "left", "h"), "left", opening, []focus{onList, onDetail}, "", do((*Model).goLeft)},
		{on("to the next link or pane", "tab"), "next-link", opening, nil, "", do(func(m *Model) { m.tab(1) })},
		{on("to the previous link or pane", "shift+tab"), "previous-link", opening, nil, "", do(func(m *Model) { m.tab(-1) })},
		{on("who says so: to the next number of a source", "w"), "next-source", opening, []focus{onList, onDetail}, "", do(func(m *Model) { m.walkSources(1) })},
		{on("to the number of a source before it", "W"), "previous-source", opening, []focus{onList, onDetail}, "", do(func(m *Model) { m.walkSources(-1) })},
		{on("close, leave the pane, or clear the query", "esc"), "leave", opening, nil, "", do((*Model).leave)},
		{on("back to where you were", "backspace", "<", "alt+left"), "back", opening, nil, "", do((*Model).goBack)},
		{on("ahead again, after going back", ">", "shift+backspace", "alt+right"), "ahead", opening, nil, "", do((*Model).goAhead)},
		{on("the thread of the record; again, the next of its threads", "f"), "thread", opening, []focus{onList, onDetail}, "", do((*Model).followThread)},
		{on("compare the two marked records, or the marked one with this", "="), "compare", opening, nil, "", do((*Model).toggleCompare)},
		{on("open the source in a browser, or copy its address", "o"), "open-source", opening, nil, "", (*Model).openSource},
	}
}

func viewingActions() []action {
	return []action{
		{on("the timeline", "1"), "timeline", viewing, nil, "", do(func(m *Model) { m.see(timelineView) })},
		{on("the agreements", "2"), "agreements", viewing, nil, "", do(func(m *Model) { m.see(agreementsView) })},
		{on("the commitments", "3"), "commitments", viewing, nil, "", do(func(m *Model) { m.see(commitmentsView) })},
		{on("the commitments by what is due, or by date", "s"), "board", viewing, nil, "", do((*Model).toggleBoard)},
		{on("go to anything by its name, or to a date", ":", "ctrl+p"), "palette", viewing, nil, "", do((*Model).openPalette)},
		{on("search, or write a query", "/"), "search", viewing, nil, "search", do((*Model).openSearch)},
		{on("the topics", "t"), "topics", viewing, nil, "topics", do((*Model).toggleTopics)},
		{on("to the next match", "n"), "next-match", viewing, nil, "", do(func(m *Model) { m.nextMatch(1) })},
		{on("to the previous match", "N"), "previous-match", viewing, nil, "", do(func(m *Model) { m.nextMatch(-1) })},
		{on("clear the query", "x"), "clear-query", viewing, nil, "", do((*Model).clearQuery)},
	}
}

func takingActions() []action {
	return []action{
		{on("mark the record, or take the mark off", "space"), "mark", taking, []focus{onList, onDetail}, "mark", do((*Model).toggleMark)},
		{on("export: this record, the marked ones or the view", "e"), "export", taking, nil, "export", do((*Model).openExport)},
		{on("copy the record as Markdown", "y"), "copy-record", taking, nil, "", (*Model).copyRecord},
		{on("copy the citation of the record, or of the source in focus", "Y"), "copy-citation", taking, nil, "", (*Model).copyCitation},
		{on("copy the command line that shows the same", "c"), "copy-command", taking, nil, "", (*Model).copyCommand},
	}
}

func programActions() []action {
	return []action{
		{on("all keys", "?", "f1"), "help", rest, nil, "", do((*Model).toggleHelp)},
		{on("the next language: English, 한국어, 中文", "L", "f4"), "language", rest, nil, "", do((*Model).nextLang)},
		{on("the next theme", "T"), "theme", rest, nil, "", (*Model).nextTheme},
		{on("free the mouse for selecting text, or take it back", "m"), "free-mouse", rest, nil, "", do((*Model).freeMouse)},
		{on("draw the screen anew", "ctrl+l"), "redraw", rest, nil, "", func(*Model) tea.Cmd { return tea.ClearScreen }},
		{on("suspend", "ctrl+z"), "suspend", rest, nil, "", func(*Model) tea.Cmd { return tea.Suspend }},
		{on("quit", "q", "ctrl+c"), "quit", rest, nil, "quit", func(*Model) tea.Cmd { return tea.Quit }},
	}
}

func (a *action) worksIn(f focus) bool { return len(a.in) == 0 || slices.Contains(a.in, f) }

// actionOf returns the action of a key in a pane.
func (m *Model) actionOf(f focus, name string) (*action, bool) {
	for i := range m.actions {
		if a := &m.actions[i]; a.worksIn(f) && slices.Contains(a.Keys(), name) {
			return a, true
		}
	}
	return nil, false
}
