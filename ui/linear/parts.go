package linear

import (
	"cmp"
	"fmt"
	"strings"

	"hanjung/model"
	"hanjung/ui/typeset"
)

// part is one section of what is said of a record.
type part struct {
	name  string
	items []item
	of    int // how many there are where those are not all; 0 for those
}

func (p part) title() string { return fmt.Sprintf("%s: %d", p.name, cmp.Or(p.of, len(p.items))) }

// item is one line of a part, and what its number leads to.
type item struct {
	text string
	open func()
	// before and below are told with it where nobody can open it.
	before string
	below  []string
}

// narrator puts what a record says into parts, in the order in which its page
// has it, so that sources bear the same numbers in both.
type narrator struct {
	*session

	selection model.Selection
	record    *model.Record
	cited     typeset.Citations
	parts     []part
}

func (s *session) parts(selection model.Selection, r *model.Record) []part {
	n := &narrator{session: s, selection: selection, record: r}
	told := selection.Tell(r)
	n.add(n.askedName(), n.statements(told.Asked))
	for _, g := range told.Rest {
		n.add(n.claimsName(g, told), n.statements(g))
	}
	n.add(n.phrase("Quotes"), n.statements(model.Group{Quotes: told.RestQuotes}))
	n.add(n.phrase("What followed"), n.history())
	n.add(n.phrase("Parties"), n.parties())
	n.add(n.phrase("Agreements"), n.records(r.Agreements(), ""))
	n.add(n.phrase("Commitments"), n.records(r.Commitments(), ""))
	n.add(n.phrase("Differences"), n.differences(told.RestDifferences, ""))
	n.add(n.eventsName(), n.records(s.timeline.EventsOf(r.ID), ""))
	n.add(n.phrase("Thread"), n.thread())
	n.add(n.phrase("People"), n.people())
	n.add(n.phrase("Sources"), n.sources(n.cited.IDs()))
	n.add(n.phrase("In other languages"), n.names(r.Title, nil))
	return n.parts
}

// add adds a part, if there is anything in it.
func (n *narrator) add(name string, items []item) {
	if len(items) > 0 {
		n.parts = append(n.parts, part{name: name, items: items})
	}
}

func (n *narrator) askedName() string {
	var names []string
	for _, t := range n.timeline.Topics() {
		if n.selection.TopicChosen(t.ID) {
			names = append(names, n.in(t.Name))
		}
	}
	return capital(listed(append(names, n.phrase("what the query asks for"))))
}

// claimsName names a group of the claims that the query doesn't ask for.
func (n *narrator) claimsName(g model.Group, told model.Told) string {
	switch {
	case g.Topic != "":
		return n.phrase("Claims on %s", n.topicName(g.Topic))
	case told.Asked.IsEmpty() && len(told.Rest) == 1:
		return n.phrase("Claims")
	}
	return n.phrase("Other claims")
}

func (n *narrator) eventsName() string {
	if n.record.Type == model.CommitmentType {
		return n.phrase("Made at")
	}
	return n.phrase("Signed at")
}

// statements tells claims, quotes and differences; the number of each leads to
// its sources in full.
func (n *narrator) statements(g model.Group) []item {
	var items []item
	for _, i := range g.Claims {
		c := &n.record.Claims[i]
		items = append(items, n.sourced(n.in(c.Text), c.Sources))
	}
	for _, i := range g.Quotes {
		q := &n.record.Quotes()[i]
		items = append(items, n.sourced(n.quote(q), q.Sources))
	}
	return append(items, n.differences(g.Differences, n.phrase("Sources differ:")+" ")...)
}

// quote tells where a quote begins and where it ends, which marks don't.
func (n *narrator) quote(q *model.Quote) string {
	by := n.phrase("Quote:")
	if q.Speaker != "" {
		by = n.phrase("Quote from %s:", n.personName(q.Speaker))
	}
	return by + " " + n.sentence(n.in(q.Text)) + " " + n.phrase("End of quote.")
}

// sourced tells a statement with the numbers of its sources.
func (n *narrator) sourced(text string, sources []string) item {
	return item{text: n.statement(text, n.cited.Numbers(sources)), open: func() { n.saySources(sources) }}
}

// differences tells on what sources disagree, every value with those who give it.
func (n *narrator) differences(places []int, before string) []item {
	var items []item
	for _, i := range places {
		d := &n.record.Differences()[i]
		var values, all []string
		for j := range d.Values {
			v := &d.Values[j]
			numbers := n.cited.Numbers(v.Sources)
			values = append(values, listed([]string{n.in(v.Value), n.outlets(numbers), n.sourceNumbers(numbers)}))
			all = append(all, v.Sources...)
		}
		text := before + n.in(d.About) + ": " + strings.Join(values, n.phrase("values|; or "))
		items = append(items, item{text: capital(text), open: func() { n.saySources(all) }})
	}
	return items
}

// outlets tells who says so.
func (n *narrator) outlets(numbers []int) string {
	var names []string
	for _, number := range numbers {
		if src, ok := n.timeline.Source(n.cited.IDs()[number-1]); ok {
			names = append(names, n.outlet(src))
		}
	}
	if len(names) == 0 {
		return ""
	}
	return n.phrase("spoken|according to %s", listed(names))
}

// outlet names who published a source and when, without who only carried it.
func (n *narrator) outlet(src *model.Source) string {
	name, _, _ := strings.Cut(src.Publisher, " (")
	if src.Date.IsZero() {
		return cmp.Or(name, src.Title)
	}
	return n.phrase("spoken outlet|%s of %s", cmp.Or(name, src.Title), n.date(src.Date))
}

// history tells what became of an agreement or a commitment.
func (n *narrator) history() []item {
	var items []item
	for i := range n.record.History() {
		step := &n.record.History()[i]
		items = append(items, n.sourced(n.followed(step), step.Sources))
	}
	return items
}

// followed tells one thing that became of a record.
func (n *narrator) followed(step *model.Step) string {
	text := n.date(step.Date) + ", " + n.state(step.State)
	if !step.Text.IsZero() {
		text += ": " + n.in(step.Text)
	}
	return text
}
