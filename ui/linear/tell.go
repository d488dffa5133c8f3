package linear

import (
	"bufio"
	"io"

	"hanjung/model"
)

// Show tells all of a record as it stands in a selection, or all that the selection
// tells of the person, topic or source that a field asks for by an id.
func Show(w io.Writer, selection model.Selection, field model.Field, id string, o Options) error {
	s := teller(w, selection, o)
	if r, ok := s.timeline.Record(id); ok && field == model.IDField {
		m := s.record(sequence{selection: selection}, r)
		m.title = s.titled(s.typeOf(r), selection, r)
		return s.tellAll(m)
	}
	return s.tellAll(s.subject(selection, field, id))
}

// Compare tells all of what two records say, topic by topic.
func Compare(w io.Writer, selection model.Selection, pair [2]*model.Record, o Options) error {
	s := teller(w, selection, o)
	return s.tellAll(s.comparison(selection, pair))
}

// List tells the records of a selection a line each, with the ids by which they are
// shown.
func List(w io.Writer, selection model.Selection, o Options) error {
	s := teller(w, selection, o)
	m := s.list(selection)
	s.say(s.sentence(m.title))
	for i := range m.count {
		s.say(s.sentence(m.line(i)) + " " + selection.At(i).ID)
	}
	return s.flush()
}

// teller returns a session that nobody answers.
func teller(w io.Writer, selection model.Selection, o Options) *session {
	o.Today = selection.Today()
	return &session{Options: o, timeline: selection.Timeline(), output: bufio.NewWriter(w)}
}

// tellAll reads what a menu leads to, part by part, with nothing to choose.
func (s *session) tellAll(m menu) error {
	s.say(s.sentence(m.title))
	for _, line := range m.head {
		s.fact(line)
	}
	for _, p := range m.tell() {
		s.say(s.sentence(p.title()))
		for _, i := range p.items {
			s.say(s.sentence(i.before + i.text))
			for _, line := range i.below {
				s.fact(line)
			}
		}
	}
	return s.flush()
}
