package page

import (
	"slices"

	"hanjung/model"
	"hanjung/ui/typeset"
	"hanjung/ui/words"
)

const standingPart words.Phrase = "Where they stand"

// standing sets where two agreements or commitments stand, and then what became of
// them.
func (c *comparer) standing() {
	aspects := c.compared.Aspects
	if len(aspects) == 0 {
		return
	}
	c.begin(string(standingPart), typeset.Span{Text: c.say(standingPart), Role: typeset.Heading})
	history := slices.IndexFunc(aspects, func(a model.ComparedAspect) bool { return a.Aspect == model.HistoryAspect })
	if history >= 0 {
		aspects = slices.Delete(slices.Clone(aspects), history, history+1)
	}
	if c.column > 0 {
		c.aspects(aspects)
	} else {
		for _, a := range aspects {
			c.stackedAspect(a)
		}
	}
	if history >= 0 {
		c.histories(c.compared.Aspects[history])
	}
	c.gap()
}

// aspects sets aspects in columns: those that both can have in one line, so that
// what belongs together stands together, and below them what belongs to each alone.
func (c *comparer) aspects(aspects []model.ComparedAspect) {
	for _, a := range aspects {
		if a.IsShared() {
			c.columns(func(which int) { c.aspect(a, which) })
		}
	}
	c.columns(func(which int) {
		for _, a := range aspects {
			if a.CanHave[which] && !a.IsShared() {
				c.aspect(a, which)
			}
		}
		if c.record.Type == model.EventType {
			c.paragraph(nil, c.doesNotApply())
		}
	})
}

// doesNotApply stands where records of a type have nothing to tell.
func (c *comparer) doesNotApply() typeset.Span {
	return typeset.Span{Text: "— " + c.say("does not apply"), Role: typeset.Muted}
}

// aspect sets an aspect of one of the records behind its name.
func (c *comparer) aspect(a model.ComparedAspect, which int) {
	name := typeset.Span{Text: words.Aspect(c.Lang, a.Aspect) + " ", Role: typeset.Muted}
	switch {
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
		c.paragraph(nil, c.doesNotApply())
	case r.Has(model.HistoryAspect):
		c.followed()
	case r.Type == model.CommitmentType:
		c.paragraph(nil, typeset.Span{Text: typeset.NothingOnRecord(c.timeline.About(), c.Lang), Role: typeset.Muted})
	default:
		c.paragraph(nil, typeset.Span{Text: c.say("— nothing on record"), Role: typeset.Muted})
	}
}
