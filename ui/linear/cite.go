package linear

import (
	"slices"
	"strings"

	"hanjung/model"
	"hanjung/ui/export"
	"hanjung/ui/words"
)

// cite says how the open record is cited, on one line that can be copied.
func (s *session) cite() {
	r := s.here().record
	if r == nil {
		s.sayf("Open a record with its number first; then c says how it is cited.")
		return
	}
	first, _, _ := strings.Cut(export.Citation(s.timeline, r, s.Lang), "\n")
	s.sayWhole(first)
	if n := len(r.Sources()); n > 0 {
		s.sayf("It rests on %s, which the part Sources tells.", words.Count(s.Lang, n, "source"))
	}
}

// openHistory reads the queries that were asked, the last first.
func (s *session) openHistory() {
	if len(s.State.History) == 0 {
		s.sayf("No query was asked yet.")
		return
	}
	s.enter(s.queries(s.here().selection))
}

func (s *session) queries(selection model.Selection) menu {
	asked := slices.Clone(s.State.History)
	slices.Reverse(asked)
	return menu{
		sequence: sequence{selection: selection}, ask: "Number to ask it again", page: s.perPage(linesPerPage),
		title: s.phrase("Queries asked before: %d", len(asked)),
		count: len(asked),
		line:  func(i int) string { return asked[i] },
		open:  func(i int) { s.search(asked[i]) },
		anew:  func() menu { return s.queries(selection) },
	}
}
