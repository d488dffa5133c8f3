package model

import "slices"

// View is what a selection depends on beside its query.
type View struct {
	// Type selects records of one type whatever the query says; empty leaves
	// it to the query, which without a type: term means events.
	Type Type
	// Today decides, with the date up to which the dataset knows the record, what
	// is past due.
	Today Day
	// Marked is the ids of the records that a person has marked.
	Marked []string
}

// Selection is the records that a query yields, in order of time. The program,
// the list and every export show a query's selection and nothing else.
type Selection struct {
	timeline *Timeline
	query    Query
	filter   filter
	today    Day
	now      Day // the day of the view, which the dataset may not reach
	found    ranked
	total    int
	topics   func() []int // by number in the facet: how many records it would show
	searches []search     // its own and those of selections before it, the newest first
	sifted   *sifted      // where the timeline holds but a part of the dataset
}

// Select returns the records that match a query. An error is a [*QueryError]
// that names the nearest valid value.
func (t *Timeline) Select(q Query, v View) (Selection, error) {
	return t.SelectAfter(Selection{}, q, v)
}

// SelectAfter returns what Select does, and takes less time for words that a
// selection made before, any one, has looked for already: those of a query that is
// being written, or of one whose topics are toggled.
func (t *Timeline) SelectAfter(before Selection, q Query, v View) (Selection, error) {
	p, err := t.Prepare(before, q, v)
	if err != nil {
		return Selection{}, err
	}
	return p.Select(), nil
}

// horizon returns the last day of which the dataset can tell: today or, where
// that is earlier, the day up to which it knows the record.
func (t *Timeline) horizon(today Day) Day {
	if t.about.AsOf.IsZero() {
		return today
	}
	return min(today, t.about.AsOf.Last())
}

// Timeline returns the timeline that the selection is a part of.
func (s Selection) Timeline() *Timeline { return s.timeline }

// Query returns the query that made the selection.
func (s Selection) Query() Query { return s.query }

// Today returns the day by which it is judged what is past due: that of the
// view or, where the dataset doesn't reach so far, its own last day.
func (s Selection) Today() Day { return s.today }

// Types returns the types of record that are selected from.
func (s Selection) Types() []Type { return slices.Clone(s.filter.types) }

// Len returns the number of records selected.
func (s Selection) Len() int { return s.found.len() }

// Total returns how many records of the selected types there are in all.
func (s Selection) Total() int { return s.total }

// At returns a selected record, from 0 to Len()-1.
func (s Selection) At(i int) *Record { return s.timeline.At(s.found.at(i)) }

// Records returns the selected records.
func (s Selection) Records() []*Record {
	records := make([]*Record, 0, s.Len())
	for place := range s.found.places {
		records = append(records, s.timeline.At(place))
	}
	return records
}

// Find returns where in the selection a record stands. Where it is not
// selected, found is false and i is the place of the next later record.
func (s Selection) Find(id string) (i int, found bool) {
	place, ok := s.timeline.Place(id)
	if !ok {
		return s.Len(), false
	}
	return s.found.rank(place), s.found.has(place)
}

// From returns the place of the first record that begins on a day or later, or
// of the last record where none does.
func (s Selection) From(day Day) int {
	i := s.found.rank(s.timeline.ix.days().place(day))
	return max(min(i, s.Len()-1), 0)
}

// TopicCount returns how many records have a topic, in a claim or as a whole,
// of those that match the query apart from its terms on topics: how many the
// topic would show.
func (s Selection) TopicCount(id string) int {
	if s.sifted != nil {
		return s.sifted.topics[id]
	}
	number, known := s.timeline.ix.topics().numbers[id]
	if !known {
		return 0
	}
	return s.topics()[number]
}

// TopicChosen reports whether a term of the query asks for a topic.
func (s Selection) TopicChosen(id string) bool {
	return slices.Contains(s.filter.chosen, id)
}

// AsksForTopics reports whether a term of the query asks for any topic.
func (s Selection) AsksForTopics() bool { return len(s.filter.chosen) > 0 }

// Words returns the folded words and phrases that the query asks for, as
// [FindAll] takes them.
func (s Selection) Words() []string { return s.filter.words }

// Density returns how many of the selected records fall into each of n equal
// stretches between the days first and last. Dates that span several stretches
// count where they begin.
func (s Selection) Density(first, last Day, n int) []int {
	counts := make([]int, max(n, 0))
	if n <= 0 || last < first || s.timeline == nil {
		return counts
	}
	ds := s.timeline.ix.days()
	open := s.found.rank(ds.after(MinDay)) // what begins on no known day counts where it ends
	for i := range open {
		if k := Stretch(s.At(i).When(), first, last, n); k >= 0 {
			counts[k]++
		}
	}
	length := int64(last) - int64(first) + 1
	begun := s.found.rank(ds.place(first))
	for k := range counts {
		end := int64(first) + (int64(k+1)*length+int64(n)-1)/int64(n) // the first day of the next stretch
		next := s.found.rank(ds.after(Day(end - 1)))
		counts[k] += next - begun
		begun = next
	}
	return counts
}

// Stretch returns which of n equal stretches between first and last a date
// begins in, or -1 if it begins in none.
func Stretch(d Date, first, last Day, n int) int {
	day, _ := closed(d)
	if d.IsZero() || n <= 0 || day < first || day > last {
		return -1
	}
	return int(int64(day-first) * int64(n) / (int64(last-first) + 1))
}
