package tui

import (
	"fmt"
	"slices"
	"sort"

	"hanjung/model"
	"hanjung/ui/page"
	"hanjung/ui/theme"
	"hanjung/ui/typeset"
)

// detail is the pane that shows a record as a page.
type detail struct {
	page   *page.Page // nil for none
	key    pageKey    // what the page was set for
	top    int        // the first line shown
	chosen int        // the link that has the focus, from 1; 0 for none
	found  int        // the line of the match that was walked to, from 1; 0 for none
	height int
	// covered is how many lines in sight a heading covers.
	covered int
}

// pageKey is everything that a page depends on.
type pageKey struct {
	about  page.Subject
	query  string
	width  int
	marked bool
	brief  bool
	glyph  string
	lang   model.Lang
}

// margin is the air left and right of a page, in cells.
const margin = 1

// show sets the page of a subject, unless it is set already. Another one begins
// at its head.
func (d *detail) show(s model.Selection, about page.Subject, width, height int, k look) {
	d.height = height
	if about.ID == "" {
		*d = detail{height: height}
		return
	}
	key := pageKey{about, s.Query().String(), width, k.marked(about.ID), height < roomyHeight, k.theme.Glyphs.Rule, k.lang}
	if d.page == nil || key != d.key {
		before, top := *d, d.place()
		d.key, d.found = key, 0
		d.page = page.Of(s, about, page.Options{
			Width: width - 2*margin, Lang: k.lang, Glyphs: k.theme.Glyphs, Marked: key.marked, Brief: key.brief,
		})
		switch {
		case before.page == nil || before.key.about != about:
			d.top, d.chosen = 0, 0
		case before.key.query == key.query && d.top > 0:
			d.top = d.page.LineAt(top)
		}
	}
	d.scroll(0)
	d.choose(d.chosen)
}

// roomyHeight is from how many rows on the whole head of a record stands above
// what the query asks for.
const roomyHeight = 20

// place returns what stands at the top, to be found again in another width.
func (d *detail) place() page.Place {
	if d.page == nil {
		return page.Place{}
	}
	return d.page.PlaceOf(d.top)
}

func (d *detail) scroll(by int) { d.scrollTo(d.top + by) }

// scrollTo puts a line at the top, as far as the page goes. Of a page that is
// scrolled it is told how much is above: for that all of it is set, the longest
// pages in a few frames.
func (d *detail) scrollTo(top int) {
	if d.page == nil {
		return
	}
	if d.page.Fill(top + d.height); top > 0 && !d.page.IsComplete() {
		d.page.Fill(len(d.page.Lines) + linesAtOnce)
	}
	d.top = max(min(top, len(d.page.Lines)-d.height), 0)
}

// linesAtOnce is how many lines more than are in sight are set for one key.
const linesAtOnce = 200

// choose gives a link the focus, if the page has it.
func (d *detail) choose(link int) {
	if d.page == nil {
		return
	}
	if link > len(d.page.Links) {
		d.page.Fill(page.All)
	}
	d.chosen = min(link, len(d.page.Links))
}

// step moves the focus to the next link, or with -1 to the one before, from
// where the reader is: a link that is out of sight is not gone back to.
func (d *detail) step(by int) {
	d.walk(by, func(l page.Link) bool { return !l.IsQuiet() })
}

// stepSource moves it to the next number of a source, and reports whether there
// is one.
func (d *detail) stepSource(by int) bool {
	return d.walk(by, func(l page.Link) bool { return l.Statement > 0 })
}

// walk moves the focus to the next link of a sort. A long page is set no further
// than that takes.
func (d *detail) walk(by int, wanted func(page.Link) bool) bool {
	if d.page == nil {
		return false
	}
	for by > 0 && !d.page.IsComplete() {
		if at := d.from(by) + 1; d.take(slices.IndexFunc(d.page.Links[at:], wanted), at) {
			return true
		}
		d.page.Fill(len(d.page.Lines) + d.height)
	}
	d.page.Fill(page.All)
	links := d.page.Links
	at := d.from(by)
	for range links {
		at = (at + by + len(links)) % len(links)
		if wanted(links[at]) {
			return d.take(0, at)
		}
	}
	return false
}

// take gives the link at a place behind another one the focus; below 0 is none.
func (d *detail) take(place, behind int) bool {
	if place < 0 {
		return false
	}
	d.chosen = behind + place + 1
	d.reveal(d.page.Links[d.chosen-1].Line)
	return true
}

// from returns the link that a step goes on from.
func (d *detail) from(by int) int {
	if at := d.chosen - 1; at >= 0 && d.inSight(d.page.Links[at].Line) {
		return at
	}
	return d.before(by)
}

// before returns the link from which a step leads to the first one that is in
// sight or behind it, or with -1 to the last one in sight or before it.
func (d *detail) before(by int) int {
	links := d.page.Links
	if by > 0 {
		return sort.Search(len(links), func(i int) bool { return links[i].Line >= d.top+d.covered }) - 1
	}
	return sort.Search(len(links), func(i int) bool { return links[i].Line >= d.top+d.height })
}

// goWithin follows a link that stays on the page, and reports whether it does.
func (d *detail) goWithin(link page.Link) bool {
	switch link.To {
	case page.ToPart:
		d.chosen = 0
		d.scrollTo(d.page.LineOf(link.ID))
	case page.ToCited:
		d.showSource(link.ID)
	default:
		return false
	}
	return true
}

// showSource gives the entry of a source in the list of sources the focus.
func (d *detail) showSource(id string) {
	d.page.Fill(page.All)
	for i, link := range d.page.Links {
		if link.To == page.ToSource && link.ID == id {
			d.chosen = i + 1
			d.reveal(link.Line)
			return
		}
	}
}

func (d *detail) inSight(line int) bool { return line >= d.top+d.covered && line < d.top+d.height }

// reveal scrolls a line into sight, with a little of what is around it.
func (d *detail) reveal(line int) {
	if d.inSight(line) {
		return
	}
	d.scrollTo(line - d.height/3)
}

// link returns the link that has the focus.
func (d *detail) link() (page.Link, bool) {
	if d.chosen == 0 {
		return page.Link{}, false
	}
	return d.page.Links[d.chosen-1], true
}

// linkAt returns which link stands at a place of the pane, 0 for none.
func (d *detail) linkAt(x, y int) int {
	line := d.top + y
	if d.page == nil || line >= len(d.page.Lines) || y < 0 || y >= d.height {
		return 0
	}
	at := margin
	for _, s := range d.page.Lines[line] {
		width := typeset.Width(s.Text)
		if x >= at && x < at+width {
			return s.Link
		}
		at += width
	}
	return 0
}

// nextMatch walks to the next line, or with -1 the one before, on which a word
// of the query stands: from the last one while that is in sight, or else from
// what is in sight. It reports whether there is one.
func (d *detail) nextMatch(by int) bool {
	if d.page == nil {
		return false
	}
	d.page.Fill(page.All)
	line := d.found - 1
	if d.found == 0 || !d.inSight(line) {
		line = d.top + d.covered - 1
		if by < 0 {
			line = d.top + d.height
		}
	}
	for line += by; line >= 0 && line < len(d.page.Lines); line += by {
		if hasMatch(d.page.Lines[line]) {
			d.found = line + 1
			d.reveal(line)
			return true
		}
	}
	return false
}

// matches returns which of the lines with a match was walked to, from 1, and how
// many there are.
func (d *detail) matches() (at, all int) {
	for i, line := range d.page.Lines {
		if !hasMatch(line) {
			continue
		}
		all++
		if i < d.found {
			at = all
		}
	}
	return at, all
}

func hasMatch(spans []typeset.Span) bool {
	return slices.ContainsFunc(spans, func(s typeset.Span) bool { return s.Role == typeset.Match })
}

// view draws the pane, every line exactly width cells wide.
func (d *detail) view(width int, k look) []string {
	lines := make([]string, 0, d.height)
	chosen := d.chosen
	if !k.focused {
		chosen = 0
	}
	for row := range d.height {
		i := d.top + row
		if d.page == nil || i >= len(d.page.Lines) {
			lines = append(lines, typeset.Spaces(width))
			continue
		}
		spans := d.page.Lines[i]
		rest := width - margin - typeset.SpansWidth(spans)
		lead := typeset.Spaces(margin)
		if i == d.found-1 {
			lead = k.theme.Paint(k.theme.Glyphs.Cursor, typeset.Accent, theme.Paper)
		}
		lines = append(lines, lead+k.theme.Line(spans, theme.Paper, chosen)+typeset.Spaces(rest))
	}
	d.lay(lines, d.sources(width, k), width, k)
	return lines
}

// position says at the head of a page that there is more, and below how far down
// what is in sight reaches. Of a page that is in sight as a whole it says nothing.
func (d *detail) position(k look) string {
	switch {
	case d.page == nil, d.page.IsComplete() && len(d.page.Lines) <= d.height:
		return ""
	case d.top == 0, !d.page.IsComplete():
		return k.say("more")
	}
	last := min(d.top+d.height, len(d.page.Lines))
	return fmt.Sprintf("%d%%", last*100/len(d.page.Lines))
}
