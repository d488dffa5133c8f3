package model

import (
	"slices"
	"sort"
)

// View is what a selection depends on beside its query.
type View struct {
	// Type selects records of one type whatever the query says; empty leaves
	// it to the query, which without a type: term means events.
	Type Type
	// Today decides, with the date up to which the dataset knows the record, what
	// is past due.
	Today Day
	// Marked tells the records that a person has marked; nil marks none.
	Marked func(id string) bool
}

// Selection is the records that a query yields, in order of time. The program,
// the list and every export show a query's selection and nothing else.
type Selection struct {
	timeline *Timeline
	query    Query
	filter   filter
	today    Day
	places   []int
	total    int
	topics   map[string]int
}

// Select returns the records that match a query. An error is a [*QueryError]
// that names the nearest valid value.
func (t *Timeline) Select(q Query, v View) (Selection, error) {
	v.Today = t.horizon(v.Today)
	f, err := t.compile(q, v)
	if err != nil {
		return Selection{}, err
	}
	s := Selection{timeline: t, query: q, filter: f, today: v.Today, topics: make(map[string]int)}
	for i := range t.records {
		r := t.At(i)
		if !f.hasType(r.Type) {
			continue
		}
		s.total++
		if !all(f.others, i) {
			continue
		}
		for _, id := range r.AllTopics() {
			s.topics[id]++
		}
		if all(f.topics, i) {
			s.places = append(s.places, i)
		}
	}
	return s, nil
}

// horizon returns the last day of which the dataset can tell: today or, where
// that is earlier, the day up to which it knows the record.
func (t *Timeline) horizon(today Day) Day {
	if t.about.AsOf.IsZero() {
		return today
	}
	return min(today, t.about.AsOf.Last())
}

func all(tests []test, place int) bool {
	for _, holds := range tests {
		if !holds(place) {
			return false
		}
	}
	return true
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
func (s Selection) Len() int { return len(s.places) }

// Total returns how many records of the selected types there are in all.
func (s Selection) Total() int { return s.total }

// At returns a selected record, from 0 to Len()-1.
func (s Selection) At(i int) *Record { return s.timeline.At(s.places[i]) }

// Records returns the selected records.
func (s Selection) Records() []*Record {
	records := make([]*Record, s.Len())
	for i := range records {
		records[i] = s.At(i)
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
	return slices.BinarySearch(s.places, place)
}

// From returns the place of the first record that begins on a day or later, or
// of the last record where none does.
func (s Selection) From(day Day) int {
	i := sort.Search(s.Len(), func(i int) bool {
		d := s.At(i).When()
		return d.IsZero() || d.First() >= day
	})
	return max(min(i, s.Len()-1), 0)
}

// Only returns the selection cut down to the records that keep accepts.
func (s Selection) Only(keep func(*Record) bool) Selection {
	var places []int
	for _, p := range s.places {
		if keep(s.timeline.At(p)) {
			places = append(places, p)
		}
	}
	s.places = places
	return s
}

// TopicCount returns how many records have a topic, in a claim or as a whole,
// of those that match the query apart from its terms on topics: how many the
// topic would show.
func (s Selection) TopicCount(id string) int { return s.topics[id] }

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
	for _, p := range s.places {
		if i := Stretch(s.timeline.At(p).When(), first, last, n); i >= 0 {
			counts[i]++
		}
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
