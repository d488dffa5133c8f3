package tui

import (
	tea "charm.land/bubbletea/v2"

	"hanjung/model"
	"hanjung/ui/page"
	"hanjung/ui/typeset"
)

// compare is two records side by side, in the place of all panes. It scrolls
// and walks links as the detail pane does.
type compare struct {
	detail

	records [2]*model.Record
	set     *page.Comparison
	area    rect // between header and footer
	back    []spot
}

// spot is where the user was on the page of a comparison.
type spot struct{ top, chosen int }

// toggleCompare sets the two marked records side by side or, with one marked,
// that and the one shown. In a comparison it closes it.
func (m *Model) toggleCompare() {
	if m.compare != nil {
		m.compare = nil
		return
	}
	records, how := m.pair()
	if how != "" {
		m.sayf(typeset.Muted, "%s", how)
		return
	}
	m.compare = &compare{detail: detail{covered: 1}, records: records}
	m.settle() // keys may follow before the next frame
}

// pair returns the records to compare in order of time, or says how to choose
// them.
func (m *Model) pair() (pair [2]*model.Record, how string) {
	ids := make(map[string]bool)
	for id := range m.marks {
		ids[id] = true
	}
	if shown := m.shown(); shown != nil && len(m.marks) == 1 {
		ids[shown.ID] = true
	}
	switch {
	case len(m.marks) > len(pair):
		return pair, m.say("%d records are marked and %s compares two: %s takes a mark off", len(m.marks), m.key("compare"), m.key("mark"))
	case len(m.marks) == 1 && len(ids) == 1:
		return pair, m.say("go to another record, or mark it with %s, then %s", m.key("mark"), m.key("compare"))
	case len(ids) < len(pair):
		return pair, m.say("mark two records with %s, then %s", m.key("mark"), m.key("compare"))
	}
	for i, id := range m.timeline.InOrder(ids) {
		pair[i], _ = m.timeline.Record(id)
	}
	return pair, ""
}

// show sets the page for the room between header and footer, unless it is set
// already. What was in sight stays there.
func (c *compare) show(s model.Selection, l layout, k look) {
	c.area = l.between()
	key := pageKey{query: s.Query().String(), width: c.area.w, glyph: k.theme.Glyphs.Rule, lang: k.lang}
	if c.page == nil || key != c.key {
		at := c.place()
		c.key, c.found, c.back = key, 0, nil // lines are others now
		c.set = page.NewComparison(s, c.records[0], c.records[1], page.Options{
			Width: c.area.w - 2*margin, Lang: k.lang, Glyphs: k.theme.Glyphs,
		})
		c.page = c.set.Page
		if c.top > 0 {
			c.top = c.page.LineAt(at)
		}
	}
	c.height = c.area.h - len(c.set.Head)
	c.scroll(0)
	c.choose(c.chosen)
}

// toTopic scrolls to where the next topic begins, or with -1 the one before.
func (c *compare) toTopic(by int) {
	if c.page != nil { // the window is large enough for one
		c.scrollTo(c.page.PartFrom(c.top, by))
	}
}

// comparing returns what actions do in a comparison that do something else
// elsewhere.
func comparing() map[string]func(*Model) tea.Cmd {
	const far = 1 << 30
	on := func(f func(*compare)) func(*Model) tea.Cmd { return do(func(m *Model) { f(m.compare) }) }
	scroll := func(by int) func(*Model) tea.Cmd { return on(func(c *compare) { c.scroll(by) }) }
	pages := func(halves int) func(*Model) tea.Cmd {
		return on(func(c *compare) { c.scroll(halves * max(c.height-2, 2) / 2) })
	}
	topic := func(by int) func(*Model) tea.Cmd { return on(func(c *compare) { c.toTopic(by) }) }
	step := func(by int) func(*Model) tea.Cmd { return on(func(c *compare) { c.step(by) }) }
	sources := func(by int) func(*Model) tea.Cmd { return on(func(c *compare) { c.stepSource(by) }) }
	match := func(by int) func(*Model) tea.Cmd { return do(func(m *Model) { m.matchCompared(by) }) }
	closing := do(func(m *Model) { m.compare = nil })
	return map[string]func(*Model) tea.Cmd{
		"row-up": scroll(-1), "row-down": scroll(1), "beginning": scroll(-far), "end": scroll(far),
		"page-up": pages(-2), "page-down": pages(2), "half-page-up": pages(-1), "half-page-down": pages(1),
		"previous-year": topic(-1), "next-year": topic(1), "previous-record": topic(-1), "next-record": topic(1),
		"previous-link": step(-1), "next-link": step(1), "previous-source": sources(-1), "next-source": sources(1), "previous-match": match(-1), "next-match": match(1),
		"open": (*Model).openCompared, "open-source": (*Model).sourceCompared,
		"leave": do((*Model).leaveCompare), "left": closing, "back": do((*Model).backCompared),
		"copy-record": (*Model).copyComparison, "copy-citation": (*Model).citeCompared, "copy-command": (*Model).copyCompareCommand,
	}
}

// pressCompare does what a key means in a comparison: what it means there, or
// what it means everywhere. What shows something else closes the comparison, and
// backspace comes back to it; what would change what is hidden does nothing.
func (m *Model) pressCompare(msg tea.KeyPressMsg) tea.Cmd {
	var cmds []tea.Cmd
	for _, key := range keysOf(msg) {
		a, ok := m.actionOf(onDetail, key)
		if ok && m.compare != nil {
			cmds = append(cmds, m.doCompared(a))
		}
	}
	return tea.Batch(cmds...)
}

// doCompared does what an action means in a comparison.
func (m *Model) doCompared(a *action) tea.Cmd {
	if run, ok := comparing()[a.name]; ok {
		return run(m)
	}
	switch a.name {
	case "timeline", "agreements", "commitments", "search", "topics", "clear-query":
		return m.outOfComparison(a.run)
	case "ahead", "compare", "export", "palette", "help", "language", "theme", "free-mouse", "redraw", "suspend", "quit":
		return a.run(m)
	}
	m.sayf(typeset.Muted, "not in a comparison; %s closes it", m.key("leave"))
	return nil
}

// outOfComparison shows something else in the place of the comparison. Where that
// doesn't remember the comparison itself, it is remembered here.
func (m *Model) outOfComparison(run func(*Model) tea.Cmd) tea.Cmd {
	here := m.here()
	cmd := run(m)
	m.compare = nil
	if n := len(m.back); m.search == nil && (n == 0 || m.back[n-1].compare != here.compare) {
		m.remember(here)
	}
	return cmd
}

// backCompared goes back to where a link on the page led away from, or closes the
// comparison.
func (m *Model) backCompared() {
	c := m.compare
	last := len(c.back) - 1
	if last < 0 {
		m.compare = nil
		return
	}
	from := c.back[last]
	c.back = c.back[:last]
	c.scrollTo(from.top)
	c.choose(from.chosen)
}

// leaveCompare leaves the link that has the focus, or the comparison.
func (m *Model) leaveCompare() {
	if m.compare.chosen != 0 {
		m.compare.chosen = 0
		return
	}
	m.compare = nil
}

func (m *Model) matchCompared(by int) {
	switch {
	case len(m.selection.Words()) == 0:
		m.sayf(typeset.Muted, "no words to look for; %s searches", m.key("search"))
	case !m.compare.nextMatch(by):
		m.sayf(typeset.Muted, "no other match")
	}
}

// openCompared follows the link that has the focus.
func (m *Model) openCompared() tea.Cmd {
	link, ok := m.compare.link()
	if !ok {
		m.compare.step(1)
		return nil
	}
	m.followCompared(link)
	return nil
}

// followCompared goes where a link leads. Where that is out of the comparison,
// backspace comes back to it.
func (m *Model) followCompared(link page.Link) {
	c := m.compare
	from := spot{c.top, c.chosen}
	if c.goWithin(link) {
		if c.top != from.top {
			c.back = append(c.back, from)
		}
		return
	}
	m.follow(link)
	m.compare = nil
}

// sourceInComparison returns the source whose link has the focus.
func (m *Model) sourceInComparison() (id string, ok bool) {
	link, ok := m.compare.link()
	return link.ID, ok && (link.To == page.ToSource || link.To == page.ToCited)
}

// sourceCompared opens the source that has the focus.
func (m *Model) sourceCompared() tea.Cmd {
	if id, ok := m.sourceInComparison(); ok {
		return m.browse(id)
	}
	m.sayf(typeset.Muted, "%s walks to the sources, at the end", m.key("next-link"))
	return nil
}

// clickCompared follows the link that is clicked.
func (m *Model) clickCompared(x, y int) {
	c := m.compare
	row := y - c.area.y - len(c.set.Head)
	n := c.linkAt(x, row)
	if n == 0 || row == 0 && c.page.RunningHead(c.top) != nil {
		return
	}
	c.chosen = n
	m.followCompared(c.page.Links[n-1])
}
