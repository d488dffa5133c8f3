package tui

// The sizes at which the layout changes, in cells.
const (
	wideFrom   = 110 // topics, list and detail side by side
	mediumFrom = 72  // list and detail
	minWidth   = 40
	minHeight  = 12
	ruledFrom  = 16 // rows from which rules part the panes from what is above and below

	topicsWidth = 23
	roomyFrom   = 140 // more room for the names of topics
	topicsRoomy = 28
	detailMost  = 84 // a measure of 80, and air around it
)

// rect is a part of the window, in cells.
type rect struct{ x, y, w, h int }

func (r rect) contains(x, y int) bool {
	return x >= r.x && x < r.x+r.w && y >= r.y && y < r.y+r.h
}

// layout is where everything stands. A pane without width is not shown.
type layout struct {
	w, h          int
	header, strip rect // the line of the views, the line of the query
	rules         [2]int
	topics        rect
	list          rect
	detail        rect
	footer        rect
	tooSmall      bool
}

// ruled reports whether there are rules above and below the panes.
func (l *layout) ruled() bool { return l.rules[0] > 0 }

// onePane reports whether one pane is shown at a time.
func (l *layout) onePane() bool { return !l.tooSmall && l.w < mediumFrom }

// between returns all the room between header and footer, less the rules.
func (l *layout) between() rect {
	top, bottom := l.strip.y+1, l.footer.y
	if l.ruled() {
		top, bottom = l.rules[0]+1, l.rules[1]
	}
	return rect{0, top, l.w, bottom - top}
}

// arrange lays out a window with a footer of some lines. Where panes share a place,
// the one with the focus has it.
func arrange(w, h, foot int, focus focus) layout {
	l := layout{w: w, h: h}
	if w < minWidth || h < minHeight {
		l.tooSmall = true
		return l
	}
	l.header = rect{0, 0, w, 1}
	l.strip = rect{0, 1, w, 1}
	l.footer = rect{0, h - foot, w, foot}
	top, bottom := 2, h-foot
	if h >= ruledFrom {
		l.rules = [2]int{top, bottom - 1}
		top, bottom = top+1, bottom-1
	}
	l.panes(top, bottom-top, focus)
	return l
}

// panes divides the rows between header and footer.
func (l *layout) panes(y, h int, focus focus) {
	switch {
	case l.w >= wideFrom:
		width := topicsWidth
		if l.w >= roomyFrom {
			width = topicsRoomy
		}
		l.topics = rect{0, y, width, h}
		l.split(width+1, y, h)
		return
	case l.w >= mediumFrom:
		l.split(0, y, h)
	default:
		whole := rect{0, y, l.w, h}
		l.list, l.detail = whole, whole
		if focus == onDetail {
			l.list = rect{}
		} else {
			l.detail = rect{}
		}
	}
	if focus == onTopics {
		l.topics, l.list = l.list, rect{}
	}
}

// split divides what is right of x between list and detail.
func (l *layout) split(x, y, h int) {
	free := l.w - x - 1 // one column for the rule between them
	detail := min(free*45/100, detailMost)
	l.list = rect{x, y, free - detail, h}
	l.detail = rect{l.w - detail, y, detail, h}
}
