package page

import (
	"strconv"
	"strings"

	"hanjung/model"
	"hanjung/ui/typeset"
)

const (
	// mostName is the most room that the name of a topic has beside its bars.
	mostName = 24
	// mostBar is how long a bar is at most, in cells.
	mostBar = 40

	overviewPart = "Overview"
)

// overview is how much both records say on each topic, as bars that begin in the
// middle.
type overview struct {
	*comparer

	name int // cells for the names of topics
	left int // cells in front of the bar in the middle
	room int // cells of the longest bar
	most int // what that stands for
}

// overview sets the bars, with links to the topics.
func (c *comparer) overview() {
	c.begin(overviewPart, typeset.Span{Text: c.say("How much on each topic"), Role: typeset.Muted})
	o := overview{comparer: c, most: 1}
	for i := range c.compared.Topics {
		t := &c.compared.Topics[i]
		o.name = max(o.name, typeset.Width(c.about(t.Topic)))
		o.most = max(o.most, t.Said[0].Len(), t.Said[1].Len())
	}
	o.name = min(o.name, mostName, c.Width/2)
	half := c.column - o.name - 1
	if c.column == 0 {
		half = (c.Width - gutter - o.name - 1) / 2
	}
	o.left = o.name + 1 + half
	o.room = max(min(half-len(strconv.Itoa(o.most))-1, mostBar), 1)
	if c.column == 0 {
		o.names()
	}
	for i := range c.compared.Topics {
		o.topic(&c.compared.Topics[i])
	}
}

// names tells whose the bars on either side are, where no column does.
func (o *overview) names() {
	right := typeset.Truncate(o.comparer.names[1], o.Width-o.left-gutter)
	o.line(
		typeset.Span{Text: typeset.FitLeft(o.comparer.names[0], o.left), Role: typeset.Accent},
		typeset.Span{Text: " " + o.Glyphs.Bar + " ", Role: typeset.Muted},
		typeset.Span{Text: right, Role: typeset.Accent})
}

func (o *overview) topic(t *model.Compared) {
	name := typeset.Truncate(o.about(t.Topic), o.name)
	left, right := o.bar(t, 0), o.bar(t, 1)
	line := []typeset.Span{
		{Text: name, Role: typeset.LinkText, Link: o.link(ToPart, t.Topic)},
		{Text: typeset.Spaces(o.left - typeset.Width(name) - typeset.Width(left[1].Text) - typeset.Width(left[0].Text))},
		left[1], left[0],
		{Text: " " + o.Glyphs.Bar + " ", Role: typeset.Muted},
	}
	o.line(append(line, right[:]...)...)
}

// bar returns the bar of a record on a topic and its figure, with air between.
func (o *overview) bar(t *model.Compared, which int) [2]typeset.Span {
	n := t.Said[which].Len()
	if n == 0 {
		return [2]typeset.Span{{}, {Text: "—", Role: typeset.Muted}}
	}
	bar := typeset.Span{Text: strings.Repeat(o.Glyphs.Strong, max(n*o.room/o.most, 1)), Role: TopicRole(o.timeline, t.Topic)}
	figure := typeset.Span{Text: " " + strconv.Itoa(n)}
	if which == 0 {
		figure.Text = strconv.Itoa(n) + " "
	}
	return [2]typeset.Span{bar, figure}
}
