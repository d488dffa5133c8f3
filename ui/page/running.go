package page

import (
	"sort"

	"hanjung/ui/typeset"
)

// runningHead is a heading that stays in sight from a line on.
type runningHead struct {
	from  int
	spans []typeset.Span
}

// run lets a heading stay in sight from a line on, until another does.
func (b *builder) run(from int, heading []typeset.Span) {
	b.running = append(b.running, runningHead{from, heading})
}

// PartFrom returns the line on which the next part begins behind a line, or with
// -1 the one before it. Without one it is the line itself, or the first.
func (p *Page) PartFrom(line, by int) int {
	found := 0
	if by > 0 {
		found = line
	}
	for {
		for _, begin := range p.builder.parts {
			if by > 0 && begin > line && (found == line || begin < found) || by < 0 && begin < line && begin > found {
				found = begin
			}
		}
		if by < 0 || found > line || p.IsComplete() {
			return found
		}
		p.Fill(len(p.Lines))
	}
}

// RunningHead returns the heading that is to stand in the place of a line where
// that is the first in sight, nil where the line itself is to.
func (p *Page) RunningHead(line int) []typeset.Span {
	heads := p.builder.running
	if i := sort.Search(len(heads), func(i int) bool { return heads[i].from > line }); i > 0 {
		return heads[i-1].spans
	}
	return nil
}
