package linear

import (
	"sort"

	"hanjung/model"
	"hanjung/ui/words"
)

// openBoard reads the commitments by what is due.
func (s *session) openBoard() {
	selection, err := s.selected(viewQuery(s.here().selection, model.CommitmentType))
	switch {
	case err != nil:
		s.say(s.problem(err))
	case selection.Len() == 0:
		s.say(s.nothing(selection) + s.asBefore())
	default:
		s.enter(s.board(selection))
	}
}

// board returns the menu of the commitments lane by lane: what is past due first.
func (s *session) board(selection model.Selection) menu {
	places, lanes, starts := selection.Board()
	of := sequence{selection, places}
	m := menu{
		sequence: of, isList: true, ask: "Number to open", page: s.perPage(linesPerPage),
		title: s.boardTitle(len(places)),
		count: len(places),
		line:  func(i int) string { return s.summary(of.at(i), selection.Today(), false) },
		open:  func(i int) { s.enter(s.record(of, of.at(i))) },
		anew:  func() menu { return s.board(selection) },
	}
	m.above = func(i int) string {
		lane := sort.Search(len(starts), func(l int) bool { return starts[l] > i })
		return s.phrase(words.Lane(lanes[lane-1]))
	}
	for i, lane := range lanes {
		end := len(places)
		if i+1 < len(starts) {
			end = starts[i+1]
		}
		name := s.phrase(words.Lane(lane))
		if starts[i]+1 == end {
			m.head = append(m.head, s.phrase("%s: number %d.", name, end))
			continue
		}
		m.head = append(m.head, s.phrase("%s: numbers %d to %d.", name, starts[i]+1, end))
	}
	return m
}

// boardTitle says what a board of so many commitments shows, and up to when the
// dataset knows what became of them.
func (s *session) boardTitle(n int) string {
	title := s.phrase("By what is due: %s", words.Count(s.Lang, n, "commitment"))
	if known := s.timeline.About().AsOf; !known.IsZero() {
		title = listed([]string{title, s.phrase("spoken|as of %s", s.date(known))})
	}
	return title
}

// openThread lists the story in which the open record stands.
func (s *session) openThread() {
	r := s.here().record
	if r == nil {
		s.sayf("Open a record with its number first; then f lists its thread.")
		return
	}
	selection := s.here().selection
	ids := selection.ThreadsOf(r.ID)
	if len(ids) == 0 {
		s.sayf("This record stands in no thread.")
		return
	}
	name := s.in(r.Title)
	if lines := selection.Lines(r.ID); len(lines) > 0 {
		name = s.in(lines[0].Name)
	}
	s.wholeThread(ids[0], name)
}

// wholeThread lists the story that a query for a thread names.
func (s *session) wholeThread(id, name string) {
	q := model.NewQuery(model.Term{Field: model.ThreadField, Values: []string{id}})
	s.change(ofTypes(q, model.Types()), s.sentence(s.phrase("The whole thread, %s", name)))
}

// openYears reads the years of what is selected.
func (s *session) openYears() {
	if s.here().selection.Len() == 0 {
		s.sayf("There is nothing to go to.")
		return
	}
	s.enter(s.years(s.here().selection))
}

// years returns the menu of the years that have records; the number of each leads
// to the first of them in the list.
func (s *session) years(selection model.Selection) menu {
	periods := selection.Periods(model.Years)
	return menu{
		sequence: sequence{selection: selection}, ask: "Number to open", page: s.perPage(topicsPerPage),
		title: words.Count(s.Lang, len(periods), "year"),
		count: len(periods),
		line: func(i int) string {
			when := s.phrase("date not known")
			if !periods[i].Date.IsZero() {
				when = s.date(periods[i].Date)
			}
			return listed([]string{when, words.Count(s.Lang, periods[i].Len, thing(selection.Types()))})
		},
		open: func(i int) {
			s.push(s.list(selection))
			s.turn(periods[i].First)
		},
		anew: func() menu { return s.years(selection) },
	}
}
