package linear

import (
	"hanjung/model"
	"hanjung/ui/typeset"
	"hanjung/ui/words"
)

// record returns the menu of a record: what it is, and the parts of what is
// said of it.
func (s *session) record(of sequence, r *model.Record) menu {
	return s.told(menu{
		sequence: of, record: r,
		title: s.titled(s.placeIn(of, r), of.selection, r),
		short: s.placeIn(of, r) + ", " + s.in(r.Title),
		head:  s.facts(r),
		anew:  func() menu { return s.record(of, r) },
	}, func() []part { return s.parts(of.selection, r) })
}

// told makes the parts of what is told the numbers of a menu, and n read on from
// it.
func (s *session) told(m menu, tell func() []part) menu {
	parts, of := tell(), m
	m.tell, m.ask, m.count = tell, "Number to read a part", len(parts)
	m.line = func(i int) string { return parts[i].title() }
	m.open = func(i int) { s.enter(s.part(of, tell, parts, i)) }
	m.next = func() {
		if len(parts) == 0 {
			s.sayf("Nothing more is said of it.")
			return
		}
		m.open(0)
	}
	return m
}

// titled says what the record is called, behind what is said first, and apart from
// that what is to be known of it.
func (s *session) titled(first string, selection model.Selection, r *model.Record) string {
	kind := ""
	if r.Type == model.AgreementType {
		kind = typeset.KindName(r, s.Lang)
	}
	told := []string{s.date(r.When()), s.nature(r, selection.Today()), kind, s.notes(r)}
	return s.sentence(first+": "+s.in(r.Title)) + " " + capital(listed(told))
}

// placeIn says which record of a selection it is, as in Event 171 of 207.
func (s *session) placeIn(of sequence, r *model.Record) string {
	if i, found := of.find(r.ID); found {
		return s.phrase("%s %d of %d", capital(s.typeName(of.selection.Types())), i+1, of.selection.Len())
	}
	return s.typeOf(r)
}

func (s *session) typeOf(r *model.Record) string { return capital(words.Type(s.Lang, r.Type)) }

// facts says what the title of the record leaves out.
func (s *session) facts(r *model.Record) []string {
	var facts []string
	add := func(label, text string) {
		if text != "" {
			facts = append(facts, s.sentence(label+text))
		}
	}
	var topics []string
	for _, id := range r.Topics {
		topics = append(topics, s.topicName(id))
	}
	add(s.phrase("Topics:")+" ", listed(topics))
	add(s.phrase("Place:")+" ", s.in(r.Place))
	date := func(label words.Phrase, d model.Date) {
		if !d.IsZero() {
			add(s.phrase(label)+" ", s.date(d))
		}
	}
	date("In force:", r.InForce)
	date("Expires:", r.Expires)
	add(s.phrase("Promised by")+" ", typeset.SideNames(r.MadeBy(), s.Lang))
	if r.Planned {
		add("", s.phrase("Planned: the sources only announce it"))
	}
	if r.Type == model.CommitmentType && len(r.History()) == 0 {
		add("", s.nothingOnRecord())
	}
	return facts
}

// nothingOnRecord says that nothing is known to have followed.
func (s *session) nothingOnRecord() string {
	known := s.timeline.About().AsOf
	if known.IsZero() {
		return s.phrase("Nothing is on record.")
	}
	return s.phrase("Nothing is on record as of %s.", s.date(known))
}

// part returns the menu of a part of what is told. From its last page n leads to
// the next part, so that n alone reads all of it.
func (s *session) part(of menu, tell func() []part, parts []part, i int) menu {
	p := parts[i]
	m := menu{
		sequence: of.sequence, record: of.record, pair: of.pair, ask: "Number to open", page: s.perPage(linesPerPage),
		title: p.title(),
		count: len(p.items),
		line:  func(i int) string { return p.items[i].text },
		open:  func(i int) { p.items[i].open() },
		anew:  func() menu { return s.part(of, tell, tell(), i) },
	}
	if i+1 < len(parts) {
		m.next = func() { s.replace(s.part(of, tell, parts, i+1)) }
	}
	m.previous = s.goBack
	if i > 0 {
		m.previous = func() {
			before := s.part(of, tell, parts, i-1)
			before.show(before.count - 1)
			s.replace(before)
		}
	}
	return m
}

// replace goes to a menu instead of the one where the user is.
func (s *session) replace(m menu) {
	s.pop()
	s.enter(m)
}

// step goes to the next or the previous record of the list without going back.
func (s *session) step(by int) {
	r, of := s.here().record, s.here().sequence
	if r == nil {
		s.sayf("Open a record with its number first; then j and k go to the next one and to the one before.")
		return
	}
	i, found := of.find(r.ID)
	if found || by < 0 {
		i += by
	}
	switch {
	case i < 0:
		s.sayf("There is none before it in the list.")
		return
	case i >= of.selection.Len():
		s.sayf("There is none after it in the list.")
		return
	}
	for len(s.menus) > 1 && s.here().record == r {
		s.pop()
	}
	s.enter(s.record(of, of.at(i)))
}
