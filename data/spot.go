package data

import (
	"fmt"
	"slices"
)

// spot is the place of an entry, from which paths lead on. An entry that was
// never written down, or is not yet to be spoken of, has none.
type spot struct {
	part *part
	node *node // nil where only the line is kept
	line int
}

// report collects problems.
type report struct {
	problems Problems
	unplaced []unplaced
	count    int // how many there are, those without a place too
}

// unplaced is a problem of which only the line is known as yet.
type unplaced struct {
	spot spot
	at   path
	text string
}

func (r *report) problemf(s spot, at path, format string, args ...any) {
	r.count++
	switch {
	case s.node != nil:
		n, told := s.node.locate(at)
		if told {
			return // what is missing there is missing because of that
		}
		r.problems = append(r.problems, Problem{s.part.name, n.line, n.column, fmt.Sprintf(format, args...)})
	case s.line > 0:
		r.unplaced = append(r.unplaced, unplaced{s, slices.Clone(at), fmt.Sprintf(format, args...)})
	}
}
