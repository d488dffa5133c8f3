package model

import "slices"

// asked returns the places, in the record's own lists, of what the query asks
// for by topic or by word: all of it where it asks for both, or else what has
// either. Asked for a person alone, it is what that person said; and asked for a
// speaker too, it is only what that person says of it. It is empty where the query asks
// for nothing that is said in the record.
func (s Selection) asked(r *Record) Group {
	f := &s.filter
	if said, are := s.askedOfSpeakers(r); are {
		return said
	}
	if len(f.chosen)+len(f.words) == 0 {
		return Group{Quotes: placesOf(len(r.Quotes()), func(i int) bool { return slices.Contains(f.people, r.Quotes()[i].Speaker) })}
	}
	return s.askedByAny(r)
}

func (s Selection) askedByAny(r *Record) Group {
	g := s.askedBy(r, s.isStrictlyAsked)
	if g.IsEmpty() {
		g = s.askedBy(r, s.isLooselyAsked)
	}
	return g
}

// statement is what claims, quotes and differences have in common.
type statement struct {
	texts  []Text
	topics []string
}

func (s Selection) askedBy(r *Record, isAsked func(statement) bool) Group {
	of := func(topics []string, texts ...Text) bool {
		return isAsked(statement{texts, statementTopics(r, topics)})
	}
	return Group{
		Claims: placesOf(len(r.Claims), func(i int) bool { return of(r.Claims[i].Topics, r.Claims[i].Text) }),
		Quotes: placesOf(len(r.Quotes()), func(i int) bool { return of(r.Quotes()[i].Topics, r.Quotes()[i].Text) }),
		Differences: placesOf(len(r.Differences()), func(i int) bool {
			return of(r.Differences()[i].Topics, r.Differences()[i].texts()...)
		}),
	}
}

// placesOf returns the places from 0 to n-1 that keep accepts.
func placesOf(n int, keep func(int) bool) []int {
	var places []int
	for i := range n {
		if keep(i) {
			places = append(places, i)
		}
	}
	return places
}

func (d *Difference) texts() []Text {
	texts := []Text{d.About}
	for i := range d.Values {
		texts = append(texts, d.Values[i].Value)
	}
	return texts
}

// statementTopics returns the topics of a claim or quote: its own, or those of
// its record where that has but one.
func statementTopics(r *Record, own []string) []string {
	if len(own) == 0 && len(r.Topics) == 1 {
		return r.Topics
	}
	return own
}

func (s Selection) isStrictlyAsked(st statement) bool {
	return (len(s.filter.chosen) == 0 || s.hasChosenTopic(st)) &&
		(len(s.filter.words) == 0 || s.hasWord(st))
}

func (s Selection) isLooselyAsked(st statement) bool {
	return s.hasChosenTopic(st) || s.hasWord(st)
}

func (s Selection) hasChosenTopic(st statement) bool {
	return slices.ContainsFunc(st.topics, s.TopicChosen)
}

func (s Selection) hasWord(st statement) bool {
	for _, tx := range st.texts {
		for _, text := range tx.All() {
			folded := Fold(text)
			if slices.ContainsFunc(s.filter.words, func(w string) bool { return contains(folded, w) }) {
				return true
			}
		}
	}
	return false
}

// Told is what a record says in the order in which it is best told: first what
// the query asks for, then the rest, a long rest topic by topic.
type Told struct {
	Asked Group
	// Rest is all other claims. More than one group, or one with a topic, wants
	// headings.
	Rest []Group
	// RestQuotes and RestDifferences are those that the query doesn't ask for.
	RestQuotes, RestDifferences []int
}

// Group is some of what a record says, by the places in its lists.
type Group struct {
	Topic       string // what the claims are about, "" for anything
	Claims      []int
	Quotes      []int
	Differences []int
}

// IsEmpty reports whether there is nothing in the group.
func (g Group) IsEmpty() bool { return len(g.Claims)+len(g.Quotes)+len(g.Differences) == 0 }

// manyClaims is from how many claims on a record is told topic by topic.
const manyClaims = 9

// Tell puts what a record says in order.
func (s Selection) Tell(r *Record) Told {
	told := Told{Asked: s.asked(r)}
	told.RestQuotes = without(len(r.Quotes()), told.Asked.Quotes)
	told.RestDifferences = without(len(r.Differences()), told.Asked.Differences)
	rest := without(len(r.Claims), told.Asked.Claims)
	switch {
	case len(rest) >= manyClaims:
		told.Rest = byTopic(r, rest)
	case len(rest) > 0:
		told.Rest = []Group{{Claims: rest}}
	}
	return told
}

// byTopic groups claims by what they are about in the first place, in the order
// in which the topics come up.
func byTopic(r *Record, claims []int) []Group {
	var groups []Group
	for _, c := range claims {
		topic := ""
		if own := statementTopics(r, r.Claims[c].Topics); len(own) > 0 {
			topic = own[0]
		}
		i := slices.IndexFunc(groups, func(g Group) bool { return g.Topic == topic })
		if i < 0 {
			i = len(groups)
			groups = append(groups, Group{Topic: topic})
		}
		groups[i].Claims = append(groups[i].Claims, c)
	}
	return groups
}

// without returns the places from 0 to n-1 that are not in some.
func without(n int, some []int) []int {
	return placesOf(n, func(i int) bool { return !slices.Contains(some, i) })
}
