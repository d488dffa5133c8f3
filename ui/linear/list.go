package linear

import (
	"fmt"
	"slices"
	"sort"
	"strings"

	"hanjung/model"
	"hanjung/ui/words"
)

// list returns the menu of the records that are selected.
func (s *session) list(selection model.Selection) menu {
	mixed := len(selection.Types()) > 1
	of := sequence{selection: selection}
	return menu{
		sequence: of, isList: true, ask: "Number to open", page: s.perPage(linesPerPage), anew: func() menu { return s.list(selection) },
		title: s.matching(selection),
		count: selection.Len(),
		line:  func(i int) string { return s.summary(selection.At(i), selection.Today(), mixed) },
		open:  func(i int) { s.enter(s.record(of, of.at(i))) },
	}
}

// matching says how many records a query selects, and of how many.
func (s *session) matching(selection model.Selection) string {
	what := thing(selection.Types())
	query := selection.Query().Without(model.TypeField)
	if query.IsZero() {
		return words.Count(s.Lang, selection.Len(), what)
	}
	match := words.Phrase("%d of %s match %s")
	if selection.Len() == 1 {
		match = "%d of %s matches %s"
	}
	return s.phrase(match, selection.Len(), words.Count(s.Lang, selection.Total(), what), query)
}

// search selects what a query asks for. One that says no type of record asks for
// those that are in view. Where it is wrong, or nothing matches, the view stays.
func (s *session) search(text string) {
	q, err := model.ParseQuery(text)
	if err == nil && !q.NamesTypes() {
		q = ofTypes(q, s.here().selection.Types())
	}
	var selection model.Selection
	if err == nil {
		selection, err = s.selected(q)
	}
	switch {
	case err != nil:
		s.say(s.problem(err) + s.asBefore())
	case selection.Len() == 0:
		s.say(s.nothing(selection) + s.meant(text) + s.asBefore())
	default:
		s.asked(q)
		s.enter(s.list(selection))
	}
}

func (s *session) selected(q model.Query) (model.Selection, error) {
	return s.timeline.Select(q, model.View{Today: s.Today, Marked: s.markedIDs()})
}

// asBefore says that nothing has come of what was asked.
func (s *session) asBefore() string { return " " + s.phrase("The view is as it was.") }

// nothing says that a query selects nothing.
func (s *session) nothing(selection model.Selection) string {
	what := s.typeName(selection.Types())
	query := selection.Query().Without(model.TypeField)
	if query.IsZero() {
		return s.phrase("There is no %s.", what)
	}
	return s.phrase("No %s matches %s.", what, query)
}

// ofTypes returns a query that asks for records of some types.
func ofTypes(q model.Query, types []model.Type) model.Query {
	if implied, err := q.Types(); err != nil || len(types) == 0 || slices.Equal(implied, types) {
		return q
	}
	values := make([]string, len(types))
	for i, t := range types {
		values[i] = string(t)
	}
	if len(types) == len(model.Types()) {
		values = []string{"any"}
	}
	return q.And(model.Term{Field: model.TypeField, Values: values})
}

// clear takes everything out of the query but the type of records.
func (s *session) clear() {
	selection := s.here().selection
	if selection.Query().Without(model.TypeField).IsZero() {
		s.sayf("There is no query to clear.")
		return
	}
	s.change(ofTypes(model.Query{}, selection.Types()), s.phrase("The query is cleared."))
}

// change goes to what a query selects, which is known to be a right one, and
// says first what has been done, where that isn't plain.
func (s *session) change(q model.Query, done string) {
	selection, err := s.selected(q)
	switch {
	case err != nil:
		s.say(s.problem(err))
	case selection.Len() == 0:
		s.say(s.nothing(selection) + s.asBefore())
	default:
		if done != "" {
			s.say(done)
		}
		s.enter(s.list(selection))
	}
}

// views returns the menu of the three types of record that the query can ask
// for.
func (s *session) views() menu { return s.viewsOf(s.here().selection) }

func (s *session) viewsOf(selection model.Selection) menu {
	types := model.Types()
	return menu{
		sequence: sequence{selection: selection}, ask: "Number to choose", anew: func() menu { return s.viewsOf(selection) },
		title: s.phrase("Views"),
		count: len(types),
		line: func(i int) string {
			n := 0
			if selected, err := s.selected(viewQuery(selection, types[i])); err == nil {
				n = selected.Len()
			}
			now := ""
			if slices.Equal(selection.Types(), types[i:i+1]) {
				now = s.phrase("shown now")
			}
			return listed([]string{words.Count(s.Lang, n, thing(types[i:i+1])), now})
		},
		open: func(i int) {
			s.pop()
			s.view(types[i])
		},
	}
}

func viewQuery(selection model.Selection, t model.Type) model.Query {
	return ofTypes(selection.Query().Without(model.TypeField), []model.Type{t})
}

func (s *session) view(t model.Type) {
	s.change(viewQuery(s.here().selection, t), "")
}

// chooseView goes to the view of a name, such as agreements, or reads the
// choice of views.
func (s *session) chooseView(name string) {
	if t, ok := viewNamed(name); ok {
		s.view(t)
		return
	}
	if name != "" {
		s.sayf("There is no such view.")
	}
	s.enter(s.views())
}

// viewNamed returns the type of record that a view shows, by its number or its name in
// any language, of which the beginning is enough in English.
func viewNamed(name string) (model.Type, bool) {
	name = strings.ToLower(name)
	for i, t := range model.Types() {
		if name != "" && (strings.HasPrefix(string(t)+"s", name) || name == fmt.Sprint(i+1)) {
			return t, true
		}
	}
	if types, _, ok := model.TypesNamed(name); ok && len(types) == 1 {
		return types[0], true
	}
	return "", false
}

func isView(rest string) bool {
	_, ok := viewNamed(rest)
	return ok
}

// goTo goes to the first record of a date or later.
func (s *session) goTo(text string) {
	date, err := model.ParsePeriod(text)
	if err != nil || date.IsZero() {
		s.sayf("g wants a date: a year, a month or a day, as in g 2016 or g 2016-07.")
		return
	}
	m := s.here()
	if m.selection.Len() == 0 {
		s.sayf("There is nothing to go to.")
		return
	}
	if !m.isList || m.order != nil {
		s.push(s.list(m.selection))
		m = s.here()
	}
	i := sort.Search(m.count, func(i int) bool {
		when := m.selection.At(i).When()
		return when.IsZero() || when.First() >= date.First()
	})
	if i == m.count {
		s.sayf("Nothing here is as late as %s; this is the last.", s.date(date))
		i--
	}
	s.turn(i)
}
