package settings

import (
	"slices"

	"hanjung/model"
)

// State is what the program remembers of a dataset from one run to the next.
type State struct {
	View    model.Type `json:"view,omitempty"`   // the type of record that the last view showed
	Record  string     `json:"record,omitempty"` // the id of the record under the cursor
	Marks   []string   `json:"marks,omitempty"`  // the ids of the records that bear a mark, in order
	History []string   `json:"history,omitempty"`
	Lines   int        `json:"lines,omitempty"` // how many are read at a time to a screen reader; 0 for as many as is usual

	// What holds for every dataset.
	Theme    string     `json:"-"` // chosen in the program; empty for none
	Lang     model.Lang `json:"-"` // as the theme
	Oriented bool       `json:"-"` // the line for newcomers was shown
}

// What is remembered has an end: of queries, of the length of one, and of
// datasets beside the embedded one.
const (
	mostQueries  = 100
	longestQuery = 1000
	mostDatasets = 200
)

// Remember returns a history of queries with one more, the last. A query is in
// it once, where it was asked last.
func Remember(history []string, query string) []string {
	if query == "" || len(query) > longestQuery {
		return history
	}
	kept := slices.DeleteFunc(slices.Clone(history), func(q string) bool { return q == query })
	kept = append(kept, query)
	return kept[max(len(kept)-mostQueries, 0):]
}

// merged returns what is to be kept after a run that found one state and left
// another, while others may have changed what is stored: of the marks and the
// history what each run added or took away, and of what can only be one thing
// the last that a run has changed.
func merged(found, left, stored State) State {
	if left.View != found.View || left.Record != found.Record {
		stored.View, stored.Record = left.View, left.Record
	}
	if left.Theme != found.Theme {
		stored.Theme = left.Theme
	}
	if left.Lang != found.Lang {
		stored.Lang = left.Lang
	}
	if left.Lines != found.Lines {
		stored.Lines = left.Lines
	}
	stored.Oriented = stored.Oriented || left.Oriented
	stored.Marks = mergedMarks(found.Marks, left.Marks, stored.Marks)
	for _, q := range newQueries(found.History, left.History) {
		stored.History = Remember(stored.History, q)
	}
	return stored
}

func mergedMarks(found, left, stored []string) []string {
	was, is := set(found), set(left)
	var marks []string
	for _, id := range stored {
		if !was[id] || is[id] {
			marks = append(marks, id)
		}
	}
	for _, id := range left {
		if !was[id] {
			marks = append(marks, id)
		}
	}
	slices.Sort(marks)
	return slices.Compact(marks)
}

func set(ids []string) map[string]bool {
	s := make(map[string]bool, len(ids))
	for _, id := range ids {
		s[id] = true
	}
	return s
}

// newQueries returns the queries that a run has asked: what stands in the
// history behind the last query that was there before and was not asked again.
func newQueries(found, left []string) []string {
	same := 0
	for _, q := range found {
		if same < len(left) && left[same] == q {
			same++
		}
	}
	return left[same:]
}
