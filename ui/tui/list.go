package tui

import (
	"slices"
	"sort"
	"strconv"

	"hanjung/model"
	"hanjung/ui/theme"
	"hanjung/ui/typeset"
	"hanjung/ui/words"
)

// list is the pane that scrolls the records of a selection under headings: in
// order of time under the years, or on a board under the lanes. It draws only the
// rows that are visible, whatever their number. A record is known by its number
// in the list, from 0.
type list struct {
	selection model.Selection
	order     []int // the places of the records in the selection; nil for its own order
	heads     []head
	cursor    int // the number of the record under the cursor
	top       int // the first line drawn, headings counted
	height    int
	centred   bool // the next layout puts the cursor in the middle
}

// head is the heading of a year or of a lane.
type head struct {
	first int // the number of its first record
	text  words.Phrase
	lane  model.Lane // empty for a year
}

// show puts a selection into the pane, as a board or in order of time, with the
// cursor on a place of the selection.
func (l *list) show(s model.Selection, board bool, cursor int) {
	wasBoard := l.order != nil
	l.selection, l.order = s, nil
	if board {
		l.board()
	} else {
		l.heads = heads(s)
	}
	if board && !wasBoard {
		l.top = 0
	}
	l.moveTo(l.number(cursor))
}

// board puts the records under the lanes of a board.
func (l *list) board() {
	places, lanes, starts := l.selection.Board()
	l.order, l.heads = places, make([]head, len(lanes))
	for k, lane := range lanes {
		l.heads[k] = head{first: starts[k], text: words.Lane(lane), lane: lane}
	}
}

// numbered returns the record of a number.
func (l *list) numbered(n int) *model.Record {
	if l.order != nil {
		n = l.order[n]
	}
	return l.selection.At(n)
}

// number returns the number of the record at a place of the selection.
func (l *list) number(place int) int {
	if n := slices.Index(l.order, place); n >= 0 {
		return n
	}
	return place
}

// moveToPlace moves to the record at a place of the selection. On a board what is
// past due stays in sight, if it can.
func (l *list) moveToPlace(place int) {
	if l.order != nil {
		l.top = 0
	}
	l.moveTo(l.number(place))
}

// moveToFirstLike moves on a board to the first record of the date of the one at a
// place: of what was promised on a day, to what is due first.
func (l *list) moveToFirstLike(place int) {
	if l.selection.Len() == 0 {
		return
	}
	when := l.selection.At(place).When()
	l.top = 0
	l.moveTo(slices.IndexFunc(l.order, func(i int) bool { return l.selection.At(i).When() == when }))
}

// heads finds where the years of a selection begin. The selection is in order
// of time, so that it need not be read whole.
func heads(s model.Selection) []head {
	var hs []head
	for at := 0; at < s.Len(); {
		text, next := year(s.At(at).When())
		hs = append(hs, head{first: at, text: text})
		at += sort.Search(s.Len()-at, func(i int) bool {
			d := s.At(at + i).When()
			return d.IsZero() || d.First() >= next
		})
		if s.Len() > at && text == unknownYear {
			break
		}
	}
	return hs
}

const unknownYear words.Phrase = "Date not known"

// year returns the heading that a date stands under, and the first day that no
// longer does.
func year(d model.Date) (text words.Phrase, next model.Day) {
	switch {
	case d.IsZero():
		return unknownYear, model.MaxDay
	case d.First() == model.MinDay:
		return "Earlier", model.MinDay + 1
	}
	y := d.First().Year()
	return words.Phrase(strconv.Itoa(y)), model.DayOf(y+1, 1, 1)
}

// record returns the record under the cursor, nil if there is none.
func (l *list) record() *model.Record {
	if l.selection.Len() == 0 {
		return nil
	}
	return l.numbered(l.cursor)
}

func (l *list) resize(height int) {
	l.height = height
	if l.centred && height > 0 {
		l.centred = false
		l.top = l.line(l.cursor) - height/2
	}
	l.reveal()
}

func (l *list) moveTo(n int) {
	l.cursor = max(min(n, l.selection.Len()-1), 0)
	l.reveal()
}

// scroll moves the rows, and the cursor only where it would leave the pane.
func (l *list) scroll(by int) {
	l.top = max(min(l.top+by, l.lines()-l.height), 0)
	first, last := l.top+1, l.top+l.height-1
	if l.top == 0 {
		first = 0
	}
	for l.line(l.cursor) < first && l.cursor < l.selection.Len()-1 {
		l.cursor++
	}
	for l.line(l.cursor) > last && l.cursor > 0 {
		l.cursor--
	}
}

// moveYears moves the cursor to the first record of a year before or behind.
func (l *list) moveYears(by int) {
	if len(l.heads) == 0 {
		return
	}
	k := l.headOf(l.cursor)
	if by < 0 && l.cursor > l.heads[k].first {
		by++
	}
	if k+by >= len(l.heads) {
		return // the beginning of the last is behind
	}
	l.moveTo(l.heads[max(k+by, 0)].first)
}

// reveal scrolls so that the cursor's row is visible, with the heading above it
// in view.
func (l *list) reveal() {
	if l.height <= 0 {
		return
	}
	line := l.line(l.cursor)
	l.top = min(l.top, line-1)
	l.top = max(l.top, line-l.height+1)
	l.top = max(min(l.top, l.lines()-l.height), 0)
}

// lines returns how many lines there are, headings counted.
func (l *list) lines() int { return l.selection.Len() + len(l.heads) }

// line returns the line on which a record stands.
func (l *list) line(place int) int { return place + l.headOf(place) + 1 }

// headOf returns which heading a record stands under.
func (l *list) headOf(place int) int {
	return sort.Search(len(l.heads), func(k int) bool { return l.heads[k].first > place }) - 1
}

// at returns the record on a line, or false and its heading.
func (l *list) at(line int) (place int, isRecord bool) {
	k := sort.Search(len(l.heads), func(k int) bool { return l.heads[k].first+k > line }) - 1
	if k < 0 || line == l.heads[k].first+k {
		return k, false
	}
	return line - k - 1, true
}

// placeAt returns the record on a row of the pane.
func (l *list) placeAt(row int) (place int, ok bool) {
	line := l.top + row
	if row < 0 || row >= l.height || line >= l.lines() || row == 0 && l.isSticky() {
		return 0, false
	}
	return l.at(line)
}

// isSticky reports whether the first row shows the heading of a year that is
// scrolled out of sight, instead of the record that stands there. The last
// record of a year keeps its row, because nothing would follow the heading.
func (l *list) isSticky() bool {
	if l.top == 0 || l.height < 2 {
		return false
	}
	_, isRecord := l.at(l.top)
	if !isRecord || l.top+1 >= l.lines() {
		return false
	}
	_, isRecord = l.at(l.top + 1)
	return isRecord
}

// visible returns the places of the first and the last record in view.
func (l *list) visible() (first, last int) {
	first, last = l.selection.Len()-1, 0
	for row := range l.height {
		if place, ok := l.placeAt(row); ok {
			first, last = min(first, place), max(last, place)
		}
	}
	return first, last
}

// view draws the pane, every line exactly width cells wide.
func (l *list) view(width int, k look) []string {
	lines := make([]string, 0, l.height)
	for row := range l.height {
		lines = append(lines, l.row(row, width, k))
	}
	return lines
}

func (l *list) row(row, width int, k look) string {
	line := l.top + row
	if line >= l.lines() {
		return typeset.Spaces(width)
	}
	place, isRecord := l.at(line)
	switch {
	case row == 0 && l.isSticky():
		return l.heading(l.headOf(place), width, true, k)
	case !isRecord:
		return l.heading(place, width, row == 0, k)
	}
	month := row <= 1 || l.newMonth(place)
	ground := theme.Paper
	if place == l.cursor {
		ground = theme.Shadow
		if k.focused {
			ground = theme.Cursor
		}
	}
	r := rower{look: k, selection: l.selection, width: width, board: l.order != nil}
	return k.theme.Line(r.spans(l.numbered(place), place == l.cursor, month), ground, 0)
}

// newMonth reports whether a record is the first of its month.
func (l *list) newMonth(place int) bool {
	if place == 0 {
		return true
	}
	now, before := l.numbered(place).When(), l.numbered(place-1).When()
	y, m, _ := now.First().Civil()
	py, pm, _ := before.First().Civil()
	return y != py || m != pm || before.Precision() == model.PrecisionYear
}

// heading draws the heading of a year. It names the eras that the year lies in
// where they are not those of the year before, and on the first row.
func (l *list) heading(k, width int, first bool, lk look) string {
	end := l.selection.Len()
	if k+1 < len(l.heads) {
		end = l.heads[k+1].first
	}
	note := strconv.Itoa(end - l.heads[k].first)
	text := []typeset.Span{{Text: " " + lk.say(l.heads[k].text), Role: typeset.Heading}}
	switch eras := l.eras(k); {
	case l.heads[k].lane != "":
		text = l.laneHeading(k, note, first, lk)
		note = ""
		if first {
			note = boardColumns(width, lk)
		}
	case first || k == 0 || !slices.Equal(eras, l.eras(k-1)):
		room := width - typeset.Width(note) - 2 - typeset.SpansWidth(text)
		text = append(text, typeset.Span{Text: namesOfEras(eras, room, lk), Role: typeset.Muted})
	}
	spans := append(typeset.FitSpans(text, width-typeset.Width(note)-2), typeset.Span{Text: " " + note + " ", Role: typeset.Muted})
	return lk.theme.Line(spans, theme.Paper, 0)
}

// eras returns the eras that the year of a heading lies in.
func (l *list) eras(k int) []model.Era {
	y, err := strconv.Atoi(string(l.heads[k].text))
	if err != nil {
		return nil
	}
	return l.selection.Timeline().ErasIn(model.DayOf(y, 1, 1), model.DayOf(y, 12, 31))
}

// namesOfEras tells how a year went from era to era. Of those before the last it
// leaves out what there is no room for.
func namesOfEras(eras []model.Era, room int, k look) string {
	names := ""
	for i, e := range slices.Backward(eras) {
		name := " " + typeset.Plain(e.Name.In(k.lang))
		if i > 0 {
			name = " " + k.theme.Glyphs.After + name
		}
		if names != "" && typeset.Width(" "+name+names) > room {
			break
		}
		names = name + names
	}
	if names != "" {
		names = " " + names
	}
	return names
}
