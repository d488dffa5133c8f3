package tui

import (
	"strconv"

	"hanjung/model"
	"hanjung/ui/theme"
	"hanjung/ui/typeset"
)

// topics is the pane of the vocabulary: every topic with how many records it
// would show, and whether the query asks for it.
type topics struct {
	cursor int
	top    int
	height int
}

// topicsHead is how many lines stand above the first topic.
const topicsHead = 1

func (p *topics) resize(height, n int) {
	p.height = height
	p.move(0, n)
}

// move moves the cursor among n topics.
func (p *topics) move(by, n int) {
	p.cursor = max(min(p.cursor+by, n-1), 0)
	room := max(p.height-topicsHead, 1)
	p.top = max(min(p.top, p.cursor), p.cursor-room+1)
	p.top = max(min(p.top, n-room), 0)
}

// at returns the topic on a row of the pane.
func (p *topics) at(row, n int) (place int, ok bool) {
	place = p.top + row - topicsHead
	return place, row >= topicsHead && row < p.height && place < n
}

// view draws the pane, every line exactly width cells wide.
func (p *topics) view(width int, s model.Selection, k look) []string {
	list := s.Timeline().Topics()
	lines := make([]string, 0, p.height)
	lines = append(lines, k.theme.Line([]typeset.Span{{Text: typeset.Fit(" "+k.say("Topics"), width), Role: typeset.Heading}}, theme.Paper, 0))
	for row := topicsHead; row < p.height; row++ {
		place, ok := p.at(row, len(list))
		if !ok {
			lines = append(lines, typeset.Spaces(width))
			continue
		}
		ground := theme.Paper
		if place == p.cursor && k.focused {
			ground = theme.Cursor
		}
		lines = append(lines, k.theme.Line(p.row(place, width, s, k), ground, 0))
	}
	return lines[:min(len(lines), p.height)]
}

func (p *topics) row(place, width int, s model.Selection, k look) []typeset.Span {
	t := &s.Timeline().Topics()[place]
	g := k.theme.Glyphs
	cursor := typeset.Span{Text: " "}
	if place == p.cursor && k.focused {
		cursor = typeset.Span{Text: g.Cursor, Role: typeset.Accent}
	}
	box, role := g.Unchecked, typeset.Body
	if s.TopicChosen(t.ID) {
		box, role = g.Checked, typeset.Title
	}
	count := " " + strconv.Itoa(s.TopicCount(t.ID)) + " "
	spans := []typeset.Span{
		cursor,
		{Text: box + " ", Role: typeset.Muted},
		{Text: typeset.Fit(k.letters[t.ID], letterCells(k.lang)) + " ", Role: typeset.TopicRole(place)},
	}
	room := width - typeset.SpansWidth(spans) - typeset.Width(count)
	spans = append(spans, typeset.FitSpans([]typeset.Span{{Text: typeset.Plain(t.Name.In(k.lang)), Role: role}}, room)...)
	return append(spans, typeset.Span{Text: count, Role: typeset.Muted})
}
