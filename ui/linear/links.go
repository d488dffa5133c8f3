package linear

import (
	"slices"

	"hanjung/model"
	"hanjung/ui/typeset"
	"hanjung/ui/words"
)

// records tells records that this one names; the number of each leads to it.
func (n *narrator) records(ids []string, before string) []item {
	var items []item
	for _, id := range ids {
		r, ok := n.timeline.Record(id)
		if !ok {
			items = append(items, item{text: before + id, open: func() { n.sayf("Nothing more is known of it.") }})
			continue
		}
		items = append(items, item{text: before + n.link(r), open: n.opens(r)})
	}
	return items
}

// link tells a record that this one names. Its title comes first, being what tells
// it from its neighbours, and a date that both have is left out.
func (n *narrator) link(r *model.Record) string {
	date := ""
	if n.record == nil || r.When() != n.record.When() {
		date = n.date(r.When())
	}
	return listed([]string{date, n.in(r.Title), n.nature(r, n.selection.Today()), n.notes(r)})
}

// thread tells what stands before and after the record in its threads, and names
// those.
func (n *narrator) thread() []item {
	before, after := n.timeline.Around(n.record.ID)
	return slices.Concat(n.stops(before, "before:"), n.stops(after, "after:"), n.threads())
}

// stops tells records on one side of this one in its threads.
func (n *narrator) stops(stops []model.Stop, side words.Phrase) []item {
	ids := make([]string, len(stops))
	for i := range stops {
		ids[i] = stops[i].ID
	}
	return n.records(ids, n.phrase(side)+" ")
}

// threads names the threads of which the record is a part; the number of each
// leads to its whole story.
func (n *narrator) threads() []item {
	var items []item
	for _, l := range n.selection.Lines(n.record.ID) {
		name := n.in(l.Name)
		items = append(items, item{text: n.phrase("the whole thread, %s", name), open: func() { n.wholeThread(l.ID, name) }})
	}
	return items
}

// parties tells who put their name to an agreement; the number of each leads to
// the person who signed.
func (n *narrator) parties() []item {
	var items []item
	for _, p := range n.record.Parties() {
		signed := ""
		if p.Person != "" {
			signed = n.phrase("signed by %s", n.personName(p.Person))
		}
		text := listed([]string{n.in(p.Side.Name()), n.in(p.Body), signed})
		items = append(items, item{text: text, open: func() { n.openPerson(p.Person) }})
	}
	return items
}

// people tells who took part; the number of each leads to all that they took
// part in.
func (n *narrator) people() []item {
	var items []item
	for _, id := range n.record.People {
		text := n.personName(id)
		if p, ok := n.timeline.Person(id); ok {
			text = listed([]string{text, typeset.Offices(p, n.record.When(), n.Lang)})
		}
		items = append(items, item{text: text, open: func() { n.openPerson(id) }})
	}
	return items
}

// sources tells the sources of the record by their numbers; the number of each
// leads to its address and to what rests on it.
func (n *narrator) sources(ids []string) []item {
	var items []item
	for i, id := range ids {
		told := item{text: n.sourceName(id), open: func() { n.openSubject(model.SourceField, id) }, before: n.phrase("Source %d:", i+1) + " "}
		if src, ok := n.timeline.Source(id); ok {
			told.below = n.sourceFacts(src)
		}
		items = append(items, told)
	}
	return items
}

// saySources says in full which sources support a statement.
func (n *narrator) saySources(ids []string) {
	if len(ids) == 0 {
		n.sayf("No source is named for it.")
		return
	}
	cited := n.cited.IDs()
	for _, number := range slices.Compact(n.cited.Numbers(ids)) {
		n.saySource(number, cited[number-1])
	}
}

// sourceName tells a source in a line, without its address.
func (s *session) sourceName(id string) string {
	src, ok := s.timeline.Source(id)
	if !ok {
		return id
	}
	date := ""
	if !src.Date.IsZero() {
		date = s.date(src.Date)
	}
	return listed([]string{typeset.Plain(typeset.Publisher(src, s.Lang)), src.Title, date})
}

// saySource says all that is known of a source, its address on a line of its own.
func (s *session) saySource(number int, id string) {
	s.say(s.phrase("Source %d:", number) + " " + s.sentence(s.sourceName(id)))
	src, ok := s.timeline.Source(id)
	if !ok {
		return
	}
	for _, fact := range s.sourceFacts(src) {
		s.fact(fact)
	}
}

// sourceFacts says what a reader should know of a source, and its address.
func (s *session) sourceFacts(src *model.Source) []string {
	read := ""
	if src.Read == model.ReadExcerpt {
		read = s.phrase("read in part")
	}
	described := ""
	if src.Described {
		described = s.phrase("the title is a description")
	}
	var facts []string
	if note := listed([]string{s.langName(model.Lang(src.Lang)), s.sourceKind(src.Kind), read, described}); note != "" {
		facts = append(facts, s.sentence(capital(note)))
	}
	if src.URL != "" {
		facts = append(facts, src.URL)
	}
	return facts
}
