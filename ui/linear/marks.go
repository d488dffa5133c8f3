package linear

import (
	"hanjung/model"
	"hanjung/ui/words"
)

// mark marks records of the list by their numbers, or the record that is open, and
// takes marks off.
func (s *session) mark(numbers string) {
	records := []*model.Record{s.here().record}
	if numbers != "" || records[0] == nil {
		if records = s.numbered(numbers); records == nil {
			return
		}
	}
	for _, r := range records {
		s.marks[r.ID] = !s.marks[r.ID]
		done := words.Phrase("Mark taken off: %s")
		if s.marks[r.ID] {
			done = "Marked: %s"
		} else {
			delete(s.marks, r.ID)
		}
		s.say(s.sentence(s.phrase(done, s.in(r.Title))))
	}
	s.sayMarked()
	s.anew()
	s.keep()
}

// sayMarked says how many records are marked.
func (s *session) sayMarked() {
	n := len(s.markedIDs())
	marked := words.Count(s.Lang, n, "record")
	if n == 2 {
		s.say(s.sentence(s.phrase("%s marked; type compare to hear them side by side", marked)))
		return
	}
	s.say(s.sentence(s.phrase("%s marked", marked)))
}

// numbered returns the records of the list that have some numbers, or says what is
// wrong with them.
func (s *session) numbered(numbers string) []*model.Record {
	m := s.here()
	if !m.isList {
		s.sayf("Only records of a list have numbers to mark or compare; m alone marks the record that is open.")
		return nil
	}
	chosen, ok := s.numbersIn(numbers)
	if !ok {
		return nil
	}
	var records []*model.Record
	for _, n := range chosen {
		records = append(records, m.at(n-1))
	}
	if records == nil {
		s.sayf("m wants the number of a record, as in m 3.")
	}
	return records
}

// markedIDs returns the ids of the marked records that there are, in order of time.
func (s *session) markedIDs() []string { return s.timeline.InOrder(s.marks) }

// openMarked lists the marked records.
func (s *session) openMarked() {
	if len(s.markedIDs()) == 0 {
		s.sayf("No record is marked; m marks one, as in m 3.")
		return
	}
	q := model.NewQuery(model.Term{Field: model.IsField, Values: []string{"marked"}})
	s.change(ofTypes(q, model.Types()), "")
}
