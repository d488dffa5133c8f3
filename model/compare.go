package model

import "slices"

// Comparison is two records side by side: where they stand, if they are agreements
// or commitments, and what they say, topic by topic.
type Comparison struct {
	Records [2]*Record
	Aspects []ComparedAspect
	// Topics stand in the vocabulary's order, those that the query asks for
	// first and what is about none last.
	Topics []Compared
}

// Compared is what two records say on a topic.
type Compared struct {
	Topic string // "" for what is about none
	Asked bool   // the query asks for it, or for something that is said on it
	Said  [2]Said
}

// Said is what a record says on a topic: places in its lists, and the
// agreements and commitments of the topic that it names. Each stands under one
// topic only.
type Said struct {
	Claims      []int
	Quotes      []int
	Differences []int
	Agreements  []string
	Commitments []string
}

// Len returns how much is said.
func (s *Said) Len() int {
	return len(s.Claims) + len(s.Quotes) + len(s.Differences) + len(s.Agreements) + len(s.Commitments)
}

// Only returns which of the two records alone says something on the topic, if
// one of them is silent.
func (c *Compared) Only() (which int, alone bool) {
	switch {
	case c.Said[0].Len() == 0:
		return 1, true
	case c.Said[1].Len() == 0:
		return 0, true
	}
	return 0, false
}

// Compare sets two records side by side. What is about several topics stands
// under the one that the query asks for or else under its first, and what the
// query asks for stands first in its topic.
func (s Selection) Compare(a, b *Record) Comparison {
	c := comparer{Selection: s, topics: make(map[string]*Compared)}
	for which, r := range []*Record{a, b} {
		c.statements(which, r)
		c.named(which, r)
	}
	return Comparison{Records: [2]*Record{a, b}, Aspects: compareAspects(a, b), Topics: c.inOrder()}
}

// comparer collects what records say by topic.
type comparer struct {
	Selection

	topics map[string]*Compared
	met    []string // the topics in the order in which they came up
}

// statements takes in what a record says itself.
func (c *comparer) statements(which int, r *Record) {
	asked := c.asked(r)
	for _, i := range askedFirst(len(r.Claims), asked.Claims) {
		said := c.on(r, r.Claims[i].Topics, which, slices.Contains(asked.Claims, i))
		said.Claims = append(said.Claims, i)
	}
	for _, i := range askedFirst(len(r.Quotes()), asked.Quotes) {
		said := c.on(r, r.Quotes()[i].Topics, which, slices.Contains(asked.Quotes, i))
		said.Quotes = append(said.Quotes, i)
	}
	for _, i := range askedFirst(len(r.Differences()), asked.Differences) {
		said := c.on(r, r.Differences()[i].Topics, which, slices.Contains(asked.Differences, i))
		said.Differences = append(said.Differences, i)
	}
}

// named takes in the agreements and commitments that a record names.
func (c *comparer) named(which int, r *Record) {
	for _, id := range r.Agreements() {
		said := c.on(r, c.topicsOf(id), which, false)
		said.Agreements = append(said.Agreements, id)
	}
	for _, id := range r.Commitments() {
		said := c.on(r, c.topicsOf(id), which, false)
		said.Commitments = append(said.Commitments, id)
	}
}

func (c *comparer) topicsOf(id string) []string {
	if named, ok := c.timeline.Record(id); ok {
		return named.Topics
	}
	return nil
}

// on returns where to put what one of the two records says, by its topics.
func (c *comparer) on(r *Record, own []string, which int, asked bool) *Said {
	topic := ""
	if topics := statementTopics(r, own); len(topics) > 0 {
		topic = topics[max(slices.IndexFunc(topics, c.TopicChosen), 0)]
	}
	compared := c.topics[topic]
	if compared == nil {
		compared = &Compared{Topic: topic, Asked: c.TopicChosen(topic)}
		c.topics[topic] = compared
		c.met = append(c.met, topic)
	}
	compared.Asked = compared.Asked || asked
	return &compared.Said[which]
}

// askedFirst returns the places from 0 to n-1, those that are asked for first.
func askedFirst(n int, asked []int) []int { return append(slices.Clone(asked), without(n, asked)...) }

// inOrder returns what was collected: by the vocabulary, then any topic that it
// doesn't know, then what is about none; of these first what is asked for.
func (c *comparer) inOrder() []Compared {
	var order []string
	for i := range c.timeline.Topics() {
		order = append(order, c.timeline.Topics()[i].ID)
	}
	for _, topic := range c.met {
		if topic != "" {
			order = addNew(order, topic)
		}
	}
	order = append(order, "")
	var asked, rest []Compared
	for _, topic := range order {
		switch compared := c.topics[topic]; {
		case compared == nil:
		case compared.Asked:
			asked = append(asked, *compared)
		default:
			rest = append(rest, *compared)
		}
	}
	return append(asked, rest...)
}
