package page

import (
	"hanjung/model"
	"hanjung/ui/typeset"
	"hanjung/ui/words"
)

const standingPart words.Phrase = "Where they stand"

// standing sets where two agreements or commitments stand: in columns aspect by
// aspect, so that what belongs together stands in one line.
func (c *comparer) standing() {
	for i, a := range c.compared.Aspects {
		switch {
		case a.Aspect == model.HistoryAspect:
			c.histories(a)
			continue
		case i == 0:
			c.begin(string(standingPart), typeset.Span{Text: c.say(standingPart), Role: typeset.Heading})
		}
		if c.column > 0 {
			c.columns(func(which int) { c.aspect(a, which) })
		} else {
			c.stackedAspect(a)
		}
	}
	if len(c.compared.Aspects) > 0 {
		c.gap()
	}
}

// aspect sets an aspect of one of the records behind its name.
func (c *comparer) aspect(a model.ComparedAspect, which int) {
	name := typeset.Span{Text: words.Aspect(c.Lang, a.Aspect) + " ", Role: typeset.Muted}
	switch {
	case !a.CanHave[which]:
	case !a.Has[which]:
		c.paragraph(nil, name, typeset.Span{Text: "—", Role: typeset.Muted})
	case a.Aspect == model.PartiesAspect:
		c.paragraph(nil, name)
		c.signatories()
	default:
		c.paragraph([]typeset.Span{name}, c.value(a.Aspect)...)
	}
}

// stackedAspect sets an aspect of the records that have it, each under its name.
func (c *comparer) stackedAspect(a model.ComparedAspect) {
	c.paragraph(nil, append([]typeset.Span{{Text: words.Aspect(c.Lang, a.Aspect), Role: typeset.Muted}}, c.only(a.Only())...)...)
	indented := []typeset.Span{{Text: "  "}}
	for which, r := range c.compared.Records {
		if !a.Has[which] {
			continue
		}
		c.record = r
		name := typeset.Span{Text: c.names[which], Role: typeset.Accent}
		if a.Aspect == model.PartiesAspect {
			c.paragraph(indented, name)
			c.signatories()
			continue
		}
		c.paragraph(indented, append([]typeset.Span{name, {Text: "  "}}, c.value(a.Aspect)...)...)
	}
}

// value sets an aspect of the record at hand.
func (c *comparer) value(a model.Aspect) []typeset.Span {
	switch a {
	case model.StateAspect:
		return []typeset.Span{c.state()}
	case model.PromisedByAspect:
		return []typeset.Span{{Text: typeset.SideNames(c.record.MadeBy(), c.Lang)}}
	default:
		return []typeset.Span{{Text: c.date(c.record.On(a))}}
	}
}

// only marks what is told of one of the records alone.
func (c *comparer) only(which int, alone bool) []typeset.Span {
	if !alone {
		return nil
	}
	return []typeset.Span{{Text: " · " + c.say("%s only", c.names[which]), Role: typeset.Warm}}
}

// histories sets what became of the two.
func (c *comparer) histories(a model.ComparedAspect) {
	c.gap()
	name := typeset.Span{Text: words.Aspect(c.Lang, a.Aspect), Role: typeset.Heading}
	c.begin(string(a.Aspect), append([]typeset.Span{name}, c.only(a.Only())...)...)
	if c.column > 0 {
		c.columns(func(int) { c.history() })
		return
	}
	for which, r := range c.compared.Records {
		if a.CanHave[which] {
			c.record = r
			c.paragraph(nil, typeset.Span{Text: c.names[which], Role: typeset.Accent})
			c.history()
		}
	}
}

// history sets what became of the record at hand, or that nothing is known of it.
func (c *comparer) history() {
	switch r := c.record; {
	case r.Type == model.EventType: // what followed from it is in its thread
	case r.Has(model.HistoryAspect):
		c.followed()
	case r.Type == model.CommitmentType:
		c.paragraph(nil, typeset.Span{Text: typeset.NothingOnRecord(c.timeline.About(), c.Lang), Role: typeset.Muted})
	default:
		c.paragraph(nil, typeset.Span{Text: c.say("— nothing on record"), Role: typeset.Muted})
	}
}
