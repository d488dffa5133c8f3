package model

import "sync"

// indexes is what finds records by what they name, by date and by word. Each is
// made when it is first asked for.
type indexes struct {
	days func() *days

	types, topics, people, kinds  func() *facet
	sides, sources, states, facts func() *facet
	speakers, makers              func() *facet
	makerList                     func() []maker // by number in the facet

	texts                   func() *arena // what words are searched in
	topicNames, peopleNames func() *arena // names and aliases, by number in the facet
	placeNames              func() *arena // folded as names
	recordNames             func() *arena // ids and titles, folded as names
	citations               func() citations
}

func (t *Timeline) newIndexes() indexes {
	facetOf := func(naming func(r *Record, ids []string) []string) func() *facet {
		return sync.OnceValue(func() *facet { return t.newFacet(naming) })
	}
	arenaOf := func(write func(r *Record, dst []byte) []byte) func() *arena {
		return sync.OnceValue(func() *arena {
			return newArena(t.places, func(dst []byte, place int) []byte { return write(t.records[place], dst) })
		})
	}
	ix := indexes{
		days:       sync.OnceValue(t.allDays),
		types:      facetOf(func(r *Record, ids []string) []string { return append(ids, string(r.Type)) }),
		topics:     facetOf((*Record).appendTopics),
		people:     facetOf((*Record).appendPeople),
		kinds:      facetOf(func(r *Record, ids []string) []string { return append(ids, string(r.Kind)) }),
		sides:      facetOf(t.appendSides),
		speakers:   facetOf((*Record).appendSpeakers),
		makers:     facetOf((*Record).appendMakers),
		sources:    facetOf((*Record).appendSources),
		states:     facetOf(func(r *Record, ids []string) []string { return append(ids, string(r.State())) }),
		facts:      facetOf((*Record).appendFacts),
		citations:  sync.OnceValue(t.allCitations),
		texts:      arenaOf((*Record).appendTexts),
		placeNames: arenaOf((*Record).appendPlace),

		recordNames: arenaOf((*Record).appendNames),
	}
	ix.makerList = sync.OnceValue(t.allMakers)
	ix.topicNames = sync.OnceValue(func() *arena {
		return namesArena(ix.topics(), t.topics, func(tp *Topic) (Text, []string) { return tp.Name, tp.Aliases })
	})
	ix.peopleNames = sync.OnceValue(func() *arena {
		return namesArena(ix.people(), t.people, func(p *Person) (Text, []string) { return p.Name, p.Aliases })
	})
	return ix
}

// ready makes the indexes that a view without a query and its counts want.
func (ix *indexes) ready() {
	ix.days()
	for _, f := range []func() *facet{ix.types, ix.topics, ix.facts} {
		f()
	}
}

// warm makes all indexes but those of initials and the names of records, which many
// records have too much of to be held for nothing: first what is wanted at once, then
// what words want, and the rest at last.
func (ix *indexes) warm() {
	ix.ready()
	ix.people()
	for _, a := range []func() *arena{ix.topicNames, ix.peopleNames, ix.texts} {
		a()
	}
	for _, f := range []func() *facet{ix.kinds, ix.sources, ix.sides, ix.states, ix.speakers, ix.makers} {
		f()
	}
	ix.placeNames()
	ix.citations()
}

// namesArena folds the names and aliases of what a facet has.
func namesArena[T any](f *facet, list index[T], names func(*T) (Text, []string)) *arena {
	numbers := make([]int32, len(f.ids))
	for i := range numbers {
		numbers[i] = int32(i)
	}
	return newArena(numbers, func(dst []byte, number int) []byte {
		v, ok := list.find(f.ids[number])
		if !ok {
			return dst
		}
		name, aliases := names(v)
		dst = appendText(dst, name)
		for _, a := range aliases {
			dst = appendText(dst, Text{EN: a})
		}
		return dst
	})
}

// appendTexts adds the text of a record in which free words are searched, folded:
// titles, places, claims, quotes, differences, history and bodies, in every
// language. The names of its topics and people are searched by themselves.
func (r *Record) appendTexts(dst []byte) []byte {
	dst = appendText(appendText(dst, r.Title), r.Place)
	for i := range r.Claims {
		dst = appendText(dst, r.Claims[i].Text)
	}
	for i := range r.Quotes() {
		dst = appendText(dst, r.Quotes()[i].Text)
	}
	for i := range r.Differences() {
		d := &r.Differences()[i]
		dst = appendText(dst, d.About)
		for k := range d.Values {
			dst = appendText(dst, d.Values[k].Value)
		}
	}
	for i := range r.History() {
		dst = appendText(dst, r.History()[i].Text)
	}
	for i := range r.Parties() {
		dst = appendText(dst, r.Parties()[i].Body)
	}
	return dst
}

// separator keeps a match from running from one text into the next.
const separator = '\x00'

// appendText adds a text in every language, folded.
func appendText(dst []byte, tx Text) []byte {
	for _, s := range [...]string{tx.EN, tx.KO, tx.ZH} {
		if s != "" {
			dst = append(appendFolded(dst, s), separator)
		}
	}
	return dst
}

// appendPlace adds the place of a record in every language, folded as a name.
func (r *Record) appendPlace(dst []byte) []byte {
	for _, s := range [...]string{r.Place.EN, r.Place.KO, r.Place.ZH} {
		if s != "" {
			dst = append(appendName(dst, s), separator)
		}
	}
	return dst
}

// appendNames adds the id of a record and its title in every language, folded as
// names, with a separator on both sides of each.
func (r *Record) appendNames(dst []byte) []byte {
	dst = append(appendName(append(dst, separator), r.ID), separator)
	for _, s := range [...]string{r.Title.EN, r.Title.KO, r.Title.ZH} {
		if s != "" {
			dst = append(appendName(dst, s), separator)
		}
	}
	return dst
}
