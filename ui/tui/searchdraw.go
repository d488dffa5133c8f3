package tui

import (
	"hanjung/model"
	"hanjung/ui/theme"
	"hanjung/ui/typeset"
	"hanjung/ui/words"
)

// prompt stands before the query.
const prompt = " / "

// line draws the query line, scrolled so that the cursor is in sight.
func (s *search) line(width int, k look) string {
	text, _ := s.window(width)
	note := s.note(k)
	spans := []typeset.Span{{Text: prompt, Role: typeset.Accent}, {Text: text, Role: typeset.Body}}
	if s.hasRoomFor(note, width) {
		gap := width - typeset.SpansWidth(spans) - typeset.Width(note.Text) - 1
		spans = append(spans, typeset.Span{Text: typeset.Spaces(gap)}, note)
	}
	return k.theme.Line(typeset.FitSpans(spans, width), theme.Paper, 0)
}

func (s *search) hasRoomFor(note typeset.Span, width int) bool {
	text, _ := s.window(width)
	return width > typeset.Width(prompt)+typeset.Width(text)+typeset.Width(note.Text)+3
}

func (s *search) note(k look) typeset.Span {
	if s.problem != "" {
		return typeset.Span{Text: typeset.Plain(s.problem), Role: typeset.Alarm}
	}
	if s.slow {
		return typeset.Span{Text: k.say("searching…"), Role: typeset.Muted}
	}
	if s.empty {
		return typeset.Span{Text: k.say("nothing matches"), Role: typeset.Warm}
	}
	return typeset.Span{Text: s.meaning, Role: typeset.Muted}
}

// window returns the part of the query that is shown and the column, within it,
// of the cursor.
func (s *search) window(width int) (text string, column int) {
	return inputWindow(&s.input, width-typeset.Width(prompt)-1)
}

// positionAt returns the character of the text that stands at a column of its
// window.
func (s *search) positionAt(column, width int) int {
	text, at := s.window(width)
	hidden := s.input.Position() - runesIn(text, at)
	return hidden + runesIn(text, max(column, 0))
}

// runesIn returns how many characters of a text lie in its first cells.
func runesIn(text string, cells int) int {
	n := 0
	for _, r := range text {
		if cells -= typeset.Width(string(r)); cells < 0 {
			break
		}
		n++
	}
	return n
}

// scroll scrolls the completions.
func (s *search) scroll(by int) {
	s.choice = -1
	s.top += by
}

// draw draws the completions below the word that they complete, and where the
// line had no room for it, what is wrong.
func (s *search) draw(lines []string, l layout, counted func(model.Completion) string, k look) {
	width := 0
	for _, c := range s.complete.List[:min(len(s.complete.List), mostCompletions)] {
		width = max(width, typeset.Width(c.Text)+3+typeset.Width(meant(c, k))+typeset.Width(counted(c)))
	}
	width = min(width+2, l.w-4)
	var inner []string
	if s.problem != "" && !s.hasRoomFor(s.note(k), l.w) {
		width = max(width, min(typeset.Width(s.problem)+2, l.w-4))
		for _, line := range typeset.Paragraph([]typeset.Span{{Text: " "}}, []typeset.Span{{Text: typeset.Plain(s.problem), Role: typeset.Alarm}}, width-1) {
			inner = append(inner, k.theme.Line(typeset.FitSpans(line, width), theme.Paper, 0))
		}
	}
	rows := max(min(len(s.complete.List), mostCompletions, l.h-6-len(inner)), 0)
	s.reveal(rows)
	head := len(inner)
	for i := s.top; i < s.top+rows; i++ {
		inner = append(inner, s.item(s.complete.List[i], i == s.choice, width, counted(s.complete.List[i]), k))
	}
	s.popup = rect{}
	if len(inner) == 0 {
		return
	}
	more := ""
	if n := len(s.complete.List); n > rows && rows > 0 {
		more = k.say("%d–%d of %d", s.top+1, s.top+rows, n)
	}
	x := min(max(s.wordColumn(l.w)-2, 0), l.w-width-2)
	s.popup = rect{x, 3 + head, width + 2, rows}
	placeBox(lines, box(more, inner, width, k), x, 2, l.w)
}

// reveal scrolls the completions, of which so many have room, to the chosen one.
func (s *search) reveal(rows int) {
	if s.choice >= 0 {
		s.top = max(min(s.top, s.choice), s.choice-rows+1)
	}
	s.top = max(min(s.top, len(s.complete.List)-rows), 0)
}

func (s *search) item(c model.Completion, chosen bool, width int, count string, k look) string {
	ground, cursor := theme.Paper, " "
	if chosen {
		ground, cursor = theme.Cursor, k.theme.Glyphs.Cursor
	}
	role := typeset.Body
	if count == nothingCounted {
		role = typeset.Muted
	}
	spans := []typeset.Span{{Text: cursor, Role: typeset.Accent}, {Text: typeset.Plain(c.Text), Role: role}, {Text: "  " + typeset.Plain(meant(c, k)), Role: typeset.Muted}}
	spans = append(typeset.FitSpans(spans, width-typeset.Width(count)), typeset.Span{Text: count, Role: typeset.Muted})
	return k.theme.Line(spans, ground, 0)
}

// meant says what a completion stands for: the name of a value, or what a field
// asks about.
func meant(c model.Completion, k look) string {
	if isFieldAlone(c) {
		return k.say(words.Phrase(c.Name.EN))
	}
	return k.names(c.Name)
}

// wordColumn returns the column at which the word being written begins.
func (s *search) wordColumn(width int) int {
	_, column := s.window(width)
	value := s.input.Value()
	start := min(s.complete.Start, s.offset())
	return typeset.Width(prompt) + column - typeset.Width(value[start:s.offset()])
}

// Cursor returns where the text cursor stands in the window, if it does.
func (m *Model) Cursor() (x, y int, ok bool) {
	switch {
	case m.layout.tooSmall:
	case m.help != nil:
	case m.export != nil:
		return m.export.cursor(m.layout)
	case m.palette != nil:
		x, y = m.palette.cursor(m.layout)
		return x, y, true
	case m.search != nil:
		_, column := m.search.window(m.layout.w)
		return typeset.Width(prompt) + column, m.layout.strip.y, true
	}
	return 0, 0, false
}
