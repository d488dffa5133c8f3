package tui

import (
	"sort"
	"strconv"
	"strings"

	"hanjung/model"
	"hanjung/ui/page"
	"hanjung/ui/theme"
	"hanjung/ui/typeset"
	"hanjung/ui/words"
)

// periods is the list seen from afar: a row for every month or year with how
// many records it has.
type periods struct {
	unit   model.Unit // 0 where the records themselves are seen
	list   []model.Period
	gaps   []int // how many gaps of whole years lie before each period, and after the one before it
	most   int   // records in one period
	cursor int
	top    int
	height int
}

// show counts the periods of a selection, with the cursor on the one in which a
// place of the selection lies.
func (p *periods) show(s model.Selection, unit model.Unit, place int) {
	*p = periods{unit: unit, height: p.height}
	if unit == 0 {
		return
	}
	p.list = s.Periods(unit)
	gaps := 0
	for i, period := range p.list {
		p.most = max(p.most, period.Len)
		if i > 0 && emptyYears(p.list[i-1].Date, period.Date) > 0 {
			gaps++
		}
		p.gaps = append(p.gaps, gaps)
	}
	p.moveTo(sort.Search(len(p.list), func(i int) bool { return p.list[i].First > place }) - 1)
}

func (p *periods) resize(height int) {
	p.height = height
	p.moveTo(p.cursor)
}

func (p *periods) moveTo(to int) {
	p.cursor = max(min(to, len(p.list)-1), 0)
	if len(p.list) == 0 {
		p.top = 0
		return
	}
	line, lines := p.line(p.cursor), p.line(len(p.list)-1)+1
	p.top = max(min(p.top, line), line-p.height+1)
	p.top = max(min(p.top, lines-p.height), 0)
}

// emptyYears returns how many years between the years of two dates have no
// records.
func emptyYears(before, after model.Date) int {
	if before.IsZero() || after.IsZero() || before.First() == model.MinDay {
		return 0
	}
	return after.First().Year() - before.First().Year() - 1
}

// line returns the line on which a period stands, the gaps before it counted.
func (p *periods) line(i int) int { return i + p.gaps[i] }

// on returns the period on a row of the pane, or the one behind the gap that is
// told there.
func (p *periods) on(row int) (i int, isGap bool) {
	line := p.top + row
	i = sort.Search(len(p.list), func(i int) bool { return p.line(i) >= line })
	return i, i < len(p.list) && p.line(i) > line
}

// at returns the period on a row of the pane.
func (p *periods) at(row int) (i int, ok bool) {
	i, isGap := p.on(row)
	return i, row >= 0 && row < p.height && i < len(p.list) && !isGap
}

// barCells is the widest bar.
const barCells = 12

// view draws the pane, every line exactly width cells wide.
func (p *periods) view(width int, s model.Selection, k look) []string {
	lines := make([]string, p.height)
	for row := range lines {
		i, isGap := p.on(row)
		if i >= len(p.list) {
			lines[row] = typeset.Spaces(width)
			continue
		}
		if isGap {
			lines[row] = k.theme.Line(typeset.FitSpans(p.gap(i, k), width), theme.Paper, 0)
			continue
		}
		ground := theme.Paper
		if i == p.cursor {
			ground = theme.Shadow
			if k.focused {
				ground = theme.Cursor
			}
		}
		lines[row] = k.theme.Line(p.row(i, row, width, s, k), ground, 0)
	}
	return lines
}

// row sets a period: its name, how many records it has, a bar and the record
// that stands for it.
func (p *periods) row(i, row, width int, s model.Selection, k look) []typeset.Span {
	period := p.list[i]
	cursor := " "
	if i == p.cursor {
		cursor = k.theme.Glyphs.Cursor
	}
	newYear := row == 0 || p.list[i-1].Date.First().Year() != period.Date.First().Year()
	cells := min(barCells, width/5)
	title := page.Marked(s.At(s.Notable(period)).Title.In(k.lang), typeset.Body, s.Words())
	spans := []typeset.Span{
		{Text: cursor, Role: typeset.Accent},
		{Text: yearName(period.Date, newYear), Role: typeset.Heading},
		{Text: monthName(period.Date, p.unit, k.lang), Role: typeset.Body},
		{Text: typeset.FitLeft(strconv.Itoa(period.Len), p.figures()) + " ", Role: typeset.Muted},
		{Text: typeset.Fit(p.bar(period.Len, cells, k.theme.Glyphs), cells) + " ", Role: typeset.Accent},
	}
	return append(typeset.FitSpans(append(spans, title...), width-1), typeset.Span{Text: " "})
}

// bar draws a bar for so many records, in eighths of a cell.
func (p *periods) bar(n, cells int, g theme.Glyphs) string {
	eighths := max((n*cells*8+p.most/2)/p.most, 1)
	return strings.Repeat(g.Widths[8], eighths/8) + strings.TrimRight(g.Widths[eighths%8], " ")
}

// gap tells of the years without records before a period.
func (p *periods) gap(i int, k look) []typeset.Span {
	from, to := p.list[i-1].Date.First().Year()+1, p.list[i].Date.First().Year()-1
	years := strconv.Itoa(from)
	if to > from {
		years += "–" + strconv.Itoa(to)
	}
	return []typeset.Span{{Text: " " + k.say("%s: nothing", years), Role: typeset.Muted}}
}

// figures returns how many cells the counts take.
func (p *periods) figures() int { return len(strconv.Itoa(p.most)) + 1 }

func yearName(d model.Date, isNew bool) string {
	const cells = len("2026 ")
	switch {
	case !isNew:
		return typeset.Spaces(cells)
	case d.IsZero():
		return typeset.Fit("?", cells)
	}
	return typeset.Fit(strconv.Itoa(d.First().Year()), cells)
}

func monthName(d model.Date, unit model.Unit, lang model.Lang) string {
	if unit == model.Years {
		return ""
	}
	if d.Precision() == model.PrecisionYear {
		return typeset.Spaces(typeset.Width(typeset.Month(1, lang)))
	}
	_, m, _ := d.First().Civil()
	return typeset.Month(m, lang)
}

// isZoomed reports whether keys go to a list that is seen from afar.
func (m *Model) isZoomed() bool { return m.focus == onList && m.periods.unit != 0 }

// zoom sees the list from further away, with by 1, or from nearer.
func (m *Model) zoom(by model.Unit) {
	unit := m.periods.unit + by
	if m.list.order != nil || m.selection.Len() == 0 || unit < 0 || unit > model.Years {
		m.sayf(typeset.Muted, "%s", m.zoomLimit(unit))
		return
	}
	m.focus = onList
	m.periods.show(m.selection, unit, m.list.cursor)
	m.sayf(typeset.Muted, "%s; %s and %s change how much of the time is seen",
		m.say(map[model.Unit]words.Phrase{0: "single records", model.Months: "months", model.Years: "years"}[unit]), m.key("zoom-in"), m.key("zoom-out"))
}

func (m *Model) zoomLimit(unit model.Unit) string {
	switch {
	case m.list.order != nil:
		return m.say("a board has no months and years; %s puts the commitments in order of time", m.key("board"))
	case unit > model.Years:
		return m.say("this is as far away as it gets")
	}
	return m.say("this is as near as it gets")
}

// movePeriod moves among the periods; the cursor of the list goes along.
func (m *Model) movePeriod(to int) {
	m.periods.moveTo(to)
	if len(m.periods.list) > 0 {
		m.list.moveToPlace(m.selection.Notable(m.periods.list[m.periods.cursor]))
	}
	m.moved()
}
