package linear

import (
	"slices"

	"hanjung/model"
	"hanjung/ui/settings"
)

// recall puts back what was remembered: the marks and, where the user is to go on
// there, the view.
func (s *session) recall() {
	s.marks = make(map[string]bool)
	for _, id := range s.State.Marks {
		s.marks[id] = true
	}
	if s.Resume && s.Query.IsZero() && slices.Contains(model.Types(), s.State.View) {
		s.Query = ofTypes(s.Query, []model.Type{s.State.View})
	}
	if !s.Resume {
		s.State.Record = ""
	}
}

// begin reads the page of the list that holds the record to begin with: the same as
// the program for sighted readers stands at.
func (s *session) begin(selection model.Selection) {
	m := s.list(selection)
	if selection.Len() > 0 {
		at := selection.Start(s.State.Record, s.Today)
		m.show(at)
		if !m.isWhole() {
			m.head = []string{s.beginning(selection.At(at), at+1)}
		}
	}
	s.enter(m)
	s.here().head = nil // it is said once
}

// beginning says why the session begins at a record.
func (s *session) beginning(r *model.Record, number int) string {
	_, left := s.timeline.Record(s.State.Record)
	switch {
	case left:
		return s.phrase("You left at number %d.", number)
	case r.Kind == model.Summit:
		return s.phrase("The last summit is number %d.", number)
	}
	return s.phrase("The last that has happened is number %d.", number)
}

// keep remembers what has changed, at once: nobody knows how a session ends.
func (s *session) keep() {
	s.State.Marks = slices.Sorted(func(yield func(string) bool) {
		for id := range s.marks {
			if !yield(id) {
				return
			}
		}
	})
	if s.Keep == nil || s.unkept {
		return
	}
	if err := s.Keep(s.State); err != nil {
		s.unkept = true // and said once
		s.say(s.problem(err))
	}
}

// leave remembers where the user was.
func (s *session) leave() {
	s.State.View = model.EventType
	if types := s.here().selection.Types(); len(types) == 1 {
		s.State.View = types[0]
	}
	s.keep()
}

// visit notes that a record was opened.
func (s *session) visit(r *model.Record) { s.State.Record = r.ID }

// asked notes that a query was asked.
func (s *session) asked(q model.Query) {
	s.State.History = settings.Remember(s.State.History, q.String())
}
