package linear

import (
	"cmp"
	"slices"

	"hanjung/model"
	"hanjung/ui/typeset"
	"hanjung/ui/words"
)

// mostFound is how many things of a name are told.
const mostFound = 30

// find tells what is called by a name in any language: records, people, topics,
// threads, sources, places and bodies that signed. What is alone is opened.
func (s *session) find(name string) {
	if name == "" {
		s.sayf("find wants a name, as in find xi jinping or find west sea.")
		return
	}
	hits := s.timeline.Lookup(name, mostFound)
	hits = append(hits, s.timeline.LookupRecords(name, mostFound)...)
	slices.SortStableFunc(hits, func(a, b model.Hit) int {
		return cmp.Or(a.Compare(b), cmp.Compare(turn(a), turn(b)), cmp.Compare(a.Slack, b.Slack))
	})
	switch len(hits) {
	case 0:
		s.sayf("Nothing is called %s. To search for it, type a slash and %s.", name, name)
	case 1:
		s.goToHit(hits[0])
	default:
		s.enter(s.found(s.here().selection, name, hits[:min(len(hits), mostFound)]))
	}
}

// turn says which of what fits alike is told first: there are many sources and places.
func turn(h model.Hit) int {
	switch h.Field {
	case model.SourceField:
		return 2
	case model.PlaceField:
		return 1
	default:
		return 0
	}
}

// found returns the menu of what is called by a name, what fits best first.
func (s *session) found(selection model.Selection, name string, hits []model.Hit) menu {
	return menu{
		sequence: sequence{selection: selection}, ask: "Number to open", page: s.perPage(linesPerPage),
		title: s.phrase("%d called %s", len(hits), name),
		count: len(hits),
		line:  func(i int) string { return s.hit(hits[i]) },
		open:  func(i int) { s.goToHit(hits[i]) },
		anew:  func() menu { return s.found(selection, name, hits) },
	}
}

// hit says what something is called, and of what sort it is.
func (s *session) hit(h model.Hit) string {
	if r, ok := s.timeline.Record(h.Value); ok && h.Field == model.IDField {
		return listed([]string{s.in(h.Name), words.Type(s.Lang, r.Type), s.date(r.When())})
	}
	name := s.in(h.Name)
	if _, ok := s.timeline.Source(h.Value); ok && h.Field == model.SourceField {
		name = s.sourceName(h.Value)
	}
	told := []string{name, s.phrase(typeset.SortOf(h.Field))}
	if p, ok := s.timeline.Person(h.Value); ok && h.Namesake {
		told = append(told, typeset.LastOffices(p, s.here().selection.Today(), s.Lang))
	}
	return listed(told)
}

// goToHit opens a record, person, topic or source, and lists the records of what else
// has a name.
func (s *session) goToHit(h model.Hit) {
	switch h.Field {
	case model.IDField:
		s.goToRecord(h.Value)
		return
	case model.ThreadField:
		s.wholeThread(h.Value, s.in(h.Name))
		return
	case model.PersonField, model.TopicField:
		s.openSubject(h.Field, h.Value)
		return
	case model.SourceField:
		if _, ok := s.timeline.Source(h.Value); ok {
			s.openSubject(h.Field, h.Value)
			return
		}
	default:
	}
	q := model.NewQuery(model.Term{Field: h.Field, Values: []string{h.Value}})
	s.change(ofTypes(q, model.Types()), "")
}

// goToRecord opens a record, in the list where that holds it.
func (s *session) goToRecord(id string) {
	r, ok := s.timeline.Record(id)
	if !ok {
		return
	}
	of := sequence{selection: s.here().selection}
	if _, found := of.find(id); !found {
		if alone, err := s.selected(ofTypes(model.Query{}, []model.Type{r.Type})); err == nil {
			of.selection = alone
		}
	}
	s.enter(s.record(of, r))
}
