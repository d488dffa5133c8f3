package linear

import (
	"slices"
	"strconv"
	"strings"

	"hanjung/model"
	"hanjung/ui/typeset"
	"hanjung/ui/words"
)

// compare compares two records: of the list by their numbers, or the two that are
// marked, or the marked one with the one that is open or has a number.
func (s *session) compare(numbers string) {
	pair := s.recordsOf(s.markedIDs())
	if numbers != "" {
		chosen := s.numbered(numbers)
		switch {
		case chosen == nil:
			return
		case len(chosen) == 1 && len(pair) == 1:
			pair = append(pair, chosen[0])
		default:
			pair = chosen
		}
	} else if r := s.here().record; r != nil && len(pair) == 1 {
		pair = append(pair, r)
	}
	if len(pair) != 2 || pair[0] == pair[1] {
		s.say(s.phrase("compare tells two records side by side: of the list by their numbers, as in compare 3 5, or two that are marked.") + " " +
			s.sentence(s.phrase("%s marked", words.Count(s.Lang, len(s.markedIDs()), "record"))))
		return
	}
	slices.SortFunc(pair, func(a, b *model.Record) int { return a.When().Compare(b.When()) })
	s.enter(s.comparison(s.here().selection, [2]*model.Record(pair)))
}

func (s *session) recordsOf(ids []string) []*model.Record {
	var records []*model.Record
	for _, id := range ids {
		if r, ok := s.timeline.Record(id); ok {
			records = append(records, r)
		}
	}
	return records
}

// comparison returns the menu of a comparison: where the two stand, and topic by
// topic what they say.
func (s *session) comparison(selection model.Selection, pair [2]*model.Record) menu {
	names := s.names(pair)
	m := menu{
		sequence: sequence{selection: selection}, pair: pair[:],
		title: s.phrase("%s and %s compared", s.in(pair[0].Title), s.in(pair[1].Title)),
		anew:  func() menu { return s.comparison(selection, pair) },
	}
	for which, r := range pair {
		m.head = append(m.head, s.sentence(names[which]+": "+s.summary(r, selection.Today(), true)))
	}
	return s.told(m, func() []part { return s.contrast(selection, pair) })
}

// longestName is how many cells the name of a record has that every line of a
// comparison begins with.
const longestName = 12

// names returns how two records are called in a comparison: by what they are or by
// their places, or where those are long or tell nothing the first and the second. Dates would be
// heard as part of what is said.
func (s *session) names(pair [2]*model.Record) [2]string {
	names := typeset.ShortNames(pair[0], pair[1], s.Lang)
	isShort := typeset.Width(names[0]) <= longestName && typeset.Width(names[1]) <= longestName
	areEvents := pair[0].Type == model.EventType && pair[1].Type == model.EventType
	if pair[0].Type != pair[1].Type || isShort && areEvents && names[0] != typeset.Date(pair[0].When(), s.Lang) {
		return names
	}
	return [2]string{s.phrase("First"), s.phrase("Second")}
}

// contrast returns what two records say as parts.
func (s *session) contrast(selection model.Selection, pair [2]*model.Record) []part {
	c := &contrast{
		narrator: narrator{session: s, selection: selection, record: pair[0]},
		compared: selection.Compare(pair[0], pair[1]), names: s.names(pair),
	}
	return c.tell()
}

// contrast puts into parts what two records say.
type contrast struct {
	narrator

	compared model.Comparison
	names    [2]string
}

func (c *contrast) tell() []part {
	var standing []item
	for _, a := range c.compared.Aspects {
		if a.Aspect != model.HistoryAspect {
			standing = append(standing, c.aspect(a))
		}
	}
	c.add(c.phrase("Where they stand"), standing)
	c.histories()
	for i := range c.compared.Topics {
		c.topic(&c.compared.Topics[i])
	}
	c.add(c.phrase("Sources"), c.sources(c.cited.IDs()))
	return c.parts
}

// aspect tells an aspect of both in one line.
func (c *contrast) aspect(a model.ComparedAspect) item {
	var told []string
	for which, r := range c.compared.Records {
		switch {
		case !a.CanHave[which]:
		case !a.Has[which]:
			told = append(told, c.names[which]+" "+c.phrase("not known"))
		default:
			told = append(told, c.names[which]+" "+c.value(r, a.Aspect))
		}
	}
	text := words.Aspect(c.Lang, a.Aspect) + ": " + strings.Join(told, "; ")
	return c.last(text)
}

// value tells an aspect of a record.
func (c *contrast) value(r *model.Record, a model.Aspect) string {
	switch a {
	case model.StateAspect:
		if r.Overdue(c.selection.Today()) {
			return c.phrase("past due")
		}
		return c.state(r.State())
	case model.PromisedByAspect:
		return typeset.SideNames(r.MadeBy(), c.Lang)
	case model.PartiesAspect:
		c.record = r
		var parties []string
		for _, p := range c.parties() {
			parties = append(parties, p.text)
		}
		return listed(parties)
	default:
		return c.date(r.On(a))
	}
}

// histories tells what became of both.
func (c *contrast) histories() {
	i := slices.IndexFunc(c.compared.Aspects, func(a model.ComparedAspect) bool { return a.Aspect == model.HistoryAspect })
	if i < 0 {
		return
	}
	var items []item
	for which, r := range c.compared.Records {
		c.record = r
		items = append(items, c.each(which, c.history())...)
	}
	c.add(c.marked(words.Aspect(c.Lang, model.HistoryAspect), c.compared.Aspects[i].Only), items)
}

// topic tells what both say on a topic, or the one that speaks of it.
func (c *contrast) topic(t *model.Compared) {
	name := c.phrase("On no topic")
	if t.Topic != "" {
		name = c.topicName(t.Topic)
	}
	name = c.marked(name, t.Only)
	var items []item
	for which, r := range c.compared.Records {
		said := &t.Said[which]
		c.record = r
		told := c.statements(model.Group{Claims: said.Claims, Quotes: said.Quotes, Differences: said.Differences})
		told = append(told, c.records(said.Agreements, c.phrase("Agreement:")+" ")...)
		told = append(told, c.records(said.Commitments, c.phrase("Commitment:")+" ")...)
		if _, alone := t.Only(); !alone {
			name += ", " + c.names[which] + " " + strconv.Itoa(len(told))
		}
		items = append(items, c.each(which, told)...)
	}
	c.add(name, items)
}

// marked marks the name of a part of which one record alone speaks.
func (c *contrast) marked(name string, only func() (int, bool)) string {
	if which, alone := only(); alone {
		return name + ", " + c.phrase("%s only", c.names[which])
	}
	return name
}

// each says of every item whose it is.
func (c *contrast) each(which int, items []item) []item {
	for i := range items {
		items[i].text = c.names[which] + ": " + items[i].text
	}
	return items
}
