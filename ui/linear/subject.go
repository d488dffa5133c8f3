package linear

import (
	"slices"
	"strings"

	"hanjung/model"
	"hanjung/ui/words"
)

// mostTold is how many records a part of what is told of a person, topic or
// source has. The list of them all is one number further.
const mostTold = 100

// openPerson tells of a person: the offices, what they said, and the records that
// name them.
func (s *session) openPerson(id string) {
	if id == "" {
		s.sayf("Nothing is known of who signed.")
		return
	}
	s.openSubject(model.PersonField, id)
}

// openSubject tells of the person, topic or source that a field asks for by an id.
func (s *session) openSubject(field model.Field, id string) {
	selection, err := s.selected(ofTypes(model.NewQuery(model.Term{Field: field, Values: []string{id}}), model.Types()))
	if err != nil {
		s.say(s.problem(err))
		return
	}
	s.enter(s.subject(selection, field, id))
}

// subject returns the menu of what a selection tells of a person, a topic or a source.
func (s *session) subject(selection model.Selection, field model.Field, id string) menu {
	m := menu{
		sequence: sequence{selection: selection},
		anew:     func() menu { return s.subject(selection, field, id) },
	}
	switch field {
	case model.TopicField:
		m.title, m.head = s.aboutTopic(selection, id)
	case model.SourceField:
		m.title, m.head = s.aboutSource(id)
	default:
		m.title, m.head = s.aboutPerson(id)
	}
	m.head = append(m.head, s.sentence(words.Count(s.Lang, selection.Len(), "record")))
	return s.told(m, func() []part {
		n := &narrator{session: s, selection: selection}
		if field == model.SourceField {
			n.resting(id)
			return n.parts
		}
		var called model.Text
		var aliases []string
		if p, ok := s.timeline.Person(id); ok && field == model.PersonField {
			called, aliases = p.Name, p.Aliases
			n.add(n.phrase("What they said"), n.said(id))
		}
		if t, ok := s.timeline.Topic(id); ok && field == model.TopicField {
			called, aliases = t.Name, t.Aliases
			n.add(n.phrase("Threads"), n.stories())
		}
		n.lists()
		n.add(n.phrase("Sources"), n.sources(n.cited.IDs()))
		n.add(n.phrase("Other names"), n.names(called, aliases))
		return n.parts
	})
}

func (s *session) aboutPerson(id string) (title string, head []string) {
	title = s.personName(id)
	p, ok := s.timeline.Person(id)
	if !ok {
		return title, nil
	}
	for i := range p.Roles {
		r := &p.Roles[i]
		office := []string{s.in(r.Title), s.in(r.Side.Name())}
		if !r.From.IsZero() || !r.To.IsZero() {
			office = append(office, s.period(r.From, r.To))
		}
		head = append(head, s.sentence(listed(office)))
	}
	return title, head
}

// aboutTopic says what a topic is, and where its commitments stand.
func (s *session) aboutTopic(selection model.Selection, id string) (title string, head []string) {
	title = s.topicName(id)
	if t, ok := s.timeline.Topic(id); ok && !t.About.IsZero() {
		head = append(head, s.sentence(s.in(t.About)))
	}
	counts := make(map[string]int)
	var states []string
	for _, r := range selection.Records() {
		if r.Type != model.CommitmentType {
			continue
		}
		state := s.nature(r, selection.Today())
		if counts[state]++; counts[state] == 1 {
			states = append(states, state)
		}
	}
	slices.SortStableFunc(states, func(a, b string) int { return counts[b] - counts[a] })
	for i, state := range states {
		states[i] = words.Count(s.Lang, counts[state], "commitment") + " " + state
	}
	if len(states) > 0 {
		head = append(head, s.sentence(listed(states)))
	}
	return title, head
}

func (s *session) aboutSource(id string) (title string, head []string) {
	if src, ok := s.timeline.Source(id); ok {
		head = s.sourceFacts(src)
	}
	return s.sourceName(id), head
}

// said tells what a person said, the newest first, each with the record in which it
// stands; its number leads there.
func (n *narrator) said(person string) []item {
	var items []item
	for _, r := range slices.Backward(n.selection.Records()) {
		n.record = r
		for i := range r.Quotes() {
			if q := &r.Quotes()[i]; q.Speaker == person {
				text := listed([]string{n.date(r.When()), n.in(r.Title)}) + ": " + n.sentence(n.in(q.Text)) + " " + n.phrase("End of quote.")
				items = append(items, item{text: n.statement(text, n.cited.Numbers(q.Sources)), open: n.opens(r)})
			}
		}
	}
	n.record = nil
	return items
}

func (n *narrator) opens(r *model.Record) func() {
	return func() { n.enter(n.session.record(sequence{selection: n.selection}, r)) }
}

// lists tells the records of each type, the newest first.
func (n *narrator) lists() {
	names := map[model.Type]words.Phrase{model.EventType: "Events", model.AgreementType: "Agreements", model.CommitmentType: "Commitments"}
	for _, typ := range model.Types() {
		var ids []string
		of := 0
		for _, r := range slices.Backward(n.selection.Records()) {
			if r.Type != typ {
				continue
			}
			if of++; of <= mostTold {
				ids = append(ids, r.ID)
			}
		}
		items := n.records(ids, "")
		if more := of - len(ids); more > 0 {
			text := capital(n.phrase("and %s before", words.Count(n.Lang, more, thing([]model.Type{typ}))))
			items = append(items, item{text: text, open: func() { n.change(viewQuery(n.selection, typ), "") }})
		}
		if len(items) > 0 {
			n.parts = append(n.parts, part{n.phrase(names[typ]), items, of})
		}
	}
}

// stories tells the threads in whose story records of the selection stand.
func (n *narrator) stories() []item {
	var items []item
	threads := n.timeline.Threads()
	for i := range threads {
		thread := &threads[i]
		isTold := func(id string) bool { _, found := n.selection.Find(id); return found }
		if slices.ContainsFunc(n.timeline.Story(thread), isTold) {
			name := n.in(thread.Name)
			items = append(items, item{text: name, open: func() { n.wholeThread(thread.ID, name) }})
		}
	}
	return items
}

// names tells what somebody or something is called beside its name.
func (n *narrator) names(name model.Text, aliases []string) []item {
	var items []item
	for _, l := range model.Langs() {
		if other := name.In(l); name.Has(l) && other != n.in(name) {
			items = append(items, n.last(n.phrase("In %s:", n.langName(l))+" "+other))
		}
	}
	if len(aliases) > 0 {
		items = append(items, n.last(n.phrase("Also: %s", strings.Join(aliases, ", "))))
	}
	return items
}

// last returns an item that leads nowhere.
func (n *narrator) last(text string) item {
	return item{text: text, open: func() { n.sayf("Nothing more is said of it.") }}
}

// resting tells record by record what rests on a source; the number of each statement
// leads to the record.
func (n *narrator) resting(source string) {
	for i, r := range n.selection.Records() {
		if i == mostTold { // of the others their names
			n.lists()
			return
		}
		var items []item
		say := func(sources []string, text string) {
			if slices.Contains(sources, source) {
				items = append(items, item{text: text, open: n.opens(r)})
			}
		}
		for i := range r.Claims {
			say(r.Claims[i].Sources, n.in(r.Claims[i].Text))
		}
		for i := range r.Quotes() {
			q := &r.Quotes()[i]
			say(q.Sources, n.quote(q))
		}
		for i := range r.History() {
			say(r.History()[i].Sources, n.followed(&r.History()[i]))
		}
		for i := range r.Differences() {
			d := &r.Differences()[i]
			for k := range d.Values {
				say(d.Values[k].Sources, capital(n.in(d.About))+": "+n.in(d.Values[k].Value))
			}
		}
		n.add(capital(listed([]string{n.date(r.When()), n.in(r.Title)})), items)
	}
}
