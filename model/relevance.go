package model

import (
	"slices"
	"strings"
)

// Relevant returns the places, in the record's own lists, of the claims and
// quotes that the query asks for, by topic or by word. Both are empty where it
// asks for none of them, and then all are equally to the point.
func (s Selection) Relevant(r *Record) (claims, quotes []int) {
	if len(s.filter.chosen) == 0 && len(s.filter.words) == 0 {
		return nil, nil
	}
	claims, quotes = s.relevant(r, s.isStrictlyRelevant)
	if len(claims)+len(quotes) == 0 {
		claims, quotes = s.relevant(r, s.isLooselyRelevant)
	}
	return claims, quotes
}

// statement is what a claim and a quote have in common.
type statement struct {
	text   Text
	topics []string
}

func (s Selection) relevant(r *Record, asked func(statement) bool) (claims, quotes []int) {
	for i := range r.Claims {
		if asked(statement{r.Claims[i].Text, statementTopics(r, r.Claims[i].Topics)}) {
			claims = append(claims, i)
		}
	}
	for i := range r.Quotes {
		if asked(statement{r.Quotes[i].Text, statementTopics(r, r.Quotes[i].Topics)}) {
			quotes = append(quotes, i)
		}
	}
	return claims, quotes
}

// statementTopics returns the topics of a claim or quote: its own, or those of
// its record where that has but one.
func statementTopics(r *Record, own []string) []string {
	if len(own) == 0 && len(r.Topics) == 1 {
		return r.Topics
	}
	return own
}

// isStrictlyRelevant asks for a chosen topic and a word, where the query names
// both.
func (s Selection) isStrictlyRelevant(st statement) bool {
	return (len(s.filter.chosen) == 0 || s.hasChosenTopic(st)) &&
		(len(s.filter.words) == 0 || s.hasWord(st))
}

func (s Selection) isLooselyRelevant(st statement) bool {
	return s.hasChosenTopic(st) || s.hasWord(st)
}

func (s Selection) hasChosenTopic(st statement) bool {
	return slices.ContainsFunc(st.topics, s.TopicChosen)
}

func (s Selection) hasWord(st statement) bool {
	for _, text := range st.text.All() {
		folded := Fold(text)
		for _, w := range s.filter.words {
			if strings.Contains(folded, w) {
				return true
			}
		}
	}
	return false
}

// Told is claims and quotes in the order in which they are best told: first
// what the query asks for, then the rest, a long rest topic by topic.
type Told struct {
	Asked Group
	// Rest is everything else. More than one group, or one with a topic, wants
	// headings.
	Rest []Group
	// RestQuotes are the quotes that the query doesn't ask for.
	RestQuotes []int
}

// Group is some claims and quotes of a record, by their places in its lists.
type Group struct {
	Topic  string // what the claims are about, "" for anything
	Claims []int
	Quotes []int
}

// IsEmpty reports whether there is nothing in the group.
func (g Group) IsEmpty() bool { return len(g.Claims)+len(g.Quotes) == 0 }

// manyClaims is from how many claims on a record is told topic by topic.
const manyClaims = 9

// Tell puts the claims and quotes of a record in order.
func (s Selection) Tell(r *Record) Told {
	var told Told
	told.Asked.Claims, told.Asked.Quotes = s.Relevant(r)
	told.RestQuotes = without(len(r.Quotes), told.Asked.Quotes)
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
	var rest []int
	for i := range n {
		if !slices.Contains(some, i) {
			rest = append(rest, i)
		}
	}
	return rest
}

// foldAll returns the text of every record in which free words are searched:
// titles, places, claims, quotes, differences, history, and the names and
// aliases of its people, bodies and topics, in every language.
func (t *Timeline) foldAll() []string {
	folded := make([]string, len(t.records))
	var b strings.Builder
	for i := range t.records {
		b.Reset()
		t.writeSearched(&b, &t.records[i])
		folded[i] = Fold(b.String())
	}
	return folded
}

func (t *Timeline) writeSearched(b *strings.Builder, r *Record) {
	text := func(texts ...Text) {
		for _, tx := range texts {
			for _, s := range tx.All() {
				b.WriteString(s)
				b.WriteByte(separator)
			}
		}
	}
	names := func(name Text, aliases []string) {
		text(name)
		for _, a := range aliases {
			text(Text{EN: a})
		}
	}
	text(r.Title, r.Place)
	for i := range r.Claims {
		text(r.Claims[i].Text)
	}
	for i := range r.Quotes {
		text(r.Quotes[i].Text)
	}
	for i := range r.Differences {
		text(r.Differences[i].About)
		for _, v := range r.Differences[i].Values {
			text(v.Value)
		}
	}
	for i := range r.History {
		text(r.History[i].Text)
	}
	for i := range r.Parties {
		text(r.Parties[i].Body)
	}
	for _, id := range r.AllPeople() {
		if p, ok := t.Person(id); ok {
			names(p.Name, p.Aliases)
		}
	}
	for _, id := range r.AllTopics() {
		if tp, ok := t.Topic(id); ok {
			names(tp.Name, tp.Aliases)
		}
	}
}

// separator keeps a match from running from one text into the next.
const separator = '\x00'
