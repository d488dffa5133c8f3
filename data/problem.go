package data

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// Problem is one thing that is wrong with a dataset.
type Problem struct {
	File         string
	Line, Column int    // from 1; 0 where the problem has no place in the file
	Text         string // what is wrong, and what would be right
}

// String returns the problem as one line, file:line:column: text.
func (p Problem) String() string {
	if p.Line == 0 {
		return p.File + ": " + p.Text
	}
	return fmt.Sprintf("%s:%d:%d: %s", p.File, p.Line, p.Column, p.Text)
}

// Problems is everything that is wrong with a dataset, as an error.
type Problems []Problem

// Error returns the problems, one a line.
func (ps Problems) Error() string {
	lines := make([]string, len(ps))
	for i, p := range ps {
		lines[i] = p.String()
	}
	return strings.Join(lines, "\n")
}

// Summary says in one line what the problems come to.
func (ps Problems) Summary() string {
	if len(ps) == 1 {
		return "the dataset has 1 problem; mend what the line above names"
	}
	return fmt.Sprintf("the dataset has %d problems; mend what the lines above name", len(ps))
}

// sorted returns the problems in the order of the files, each once.
func (ps Problems) sorted() Problems {
	slices.SortStableFunc(ps, func(a, b Problem) int {
		return cmp.Or(strings.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
	})
	return slices.Compact(ps)
}
