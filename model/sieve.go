package model

import (
	"cmp"
	"errors"
)

// ErrWhole says that only a whole dataset has the answer, and not one that comes
// batch by batch.
var ErrWhole = errors.New("only the whole dataset has the answer")

// Sieve selects from a dataset that comes batch by batch what [Timeline.Select]
// selects from all of it, and holds no more of it than that. Its methods return
// [ErrWhole] where they can't.
type Sieve struct {
	// Ask returns the query, given a timeline with all that is named so far.
	Ask  func(*Timeline) (Query, error)
	View View
	// Each, where it is set, gets what is selected of every stretch of records.
	// Whoever keeps any of it keeps the whole stretch.
	Each func(Selection)
	// Keep holds the selected records, and those that they name, for Selection.
	Keep bool
	// Stretch is how many records are looked at together; 0 stands for as many as
	// take little memory and cost little to look at.
	Stretch int

	names   names
	waiting Dataset // the records that have not been looked at
	query   Query
	asked   string // how the query was understood of the records before
	sifted  sifted
	kept    keptRecords
}

// sifted is what is known of a dataset of which a selection has but a part.
type sifted struct {
	records  int            // of every type
	total    int            // of the selected types
	selected int            // by the query
	topics   map[string]int // how many records each would show
}

// enough is how many records are looked at together unless Stretch says it.
// Sources that are as many as the records would make every look as slow as the
// last.
const (
	enough      = 20_000
	mostSources = 100_000
)

// Take takes the next batch. named is what at the end of its lists of topics,
// people and sources is only named so far; the rest is declared.
func (s *Sieve) Take(batch, named Dataset) error {
	told := s.names.take(batch, named)
	if told && s.sifted.records > 0 || len(s.names.named.Sources) > mostSources || s.Keep && len(batch.Threads) > 0 {
		return ErrWhole
	}
	n := 0
	for _, typ := range Types() {
		list := s.waiting.Records(typ)
		*list = append(*list, *batch.Records(typ)...)
		n += len(*list)
	}
	if n < cmp.Or(s.Stretch, enough) {
		return nil
	}
	return s.look()
}

// End says that all batches have been taken.
func (s *Sieve) End() error { return s.look() }

// Query returns what was asked.
func (s *Sieve) Query() Query { return s.query }

// Len returns how many records are selected.
func (s *Sieve) Len() int { return s.sifted.selected }

// Records returns how many records of every type there are.
func (s *Sieve) Records() int { return s.sifted.records }

// Names returns a timeline of all that the dataset has beside its records.
func (s *Sieve) Names() *Timeline { return New(s.names.dataset()) }

// look looks at the records that are waiting. A query that was understood
// otherwise before, by fewer names, and one that hangs on other records, want the
// whole dataset; so does one for everything that is to be kept.
func (s *Sieve) look() error {
	d := s.names.dataset()
	for _, typ := range Types() {
		*d.Records(typ) = *s.waiting.Records(typ)
	}
	t := New(d)
	q, err := s.Ask(t)
	if err != nil || q.Has(ThreadField) || s.Keep && q.IsZero() {
		return ErrWhole
	}
	selected, err := t.Select(q, s.View)
	if err != nil {
		return ErrWhole
	}
	asked := selected.understood()
	if s.sifted.records > 0 && s.asked != asked {
		return ErrWhole
	}
	s.query, s.asked = q, asked
	s.sifted.add(selected)
	if s.Each != nil {
		s.Each(selected)
	}
	if s.Keep {
		s.sifted.addTopics(selected)
		s.kept.take(selected, s.waiting)
	}
	for _, typ := range Types() {
		list := s.waiting.Records(typ)
		clear(*list) // so that the text they stand in can go
		*list = (*list)[:0]
	}
	return nil
}

// understood returns how a timeline understands its query: whether words spell a
// name together, what is meant alone, and what else is called by a name.
func (s Selection) understood() string {
	understood := NewQuery(s.timeline.joinNames(s.query.terms)...)
	for _, meant := range s.timeline.meantBy(s.query.terms).terms {
		understood = understood.And(meant)
	}
	for _, w := range s.filter.wordings {
		understood = understood.And(Term{Values: w.words})
	}
	return understood.String()
}

func (n *sifted) add(s Selection) {
	n.records += s.timeline.Len()
	n.total += s.Total()
	n.selected += s.Len()
}

func (n *sifted) addTopics(s Selection) {
	if n.topics == nil {
		n.topics = make(map[string]int)
	}
	topics := s.timeline.Topics()
	for i := range topics {
		n.topics[topics[i].ID] += s.TopicCount(topics[i].ID)
	}
}

// Wants reports whether records that kept ones name are missing: then the dataset
// has to come once more, for Fetch.
func (s *Sieve) Wants() bool { return s.kept.wants() }

// Fetch takes from a batch of a dataset that comes once more what is missing.
func (s *Sieve) Fetch(batch Dataset) { s.kept.fetch(batch) }

// Selection returns the selection, with the records that Keep has held.
func (s *Sieve) Selection() (Selection, error) {
	d := s.names.dataset()
	s.kept.putIn(&d)
	selected, err := New(d).Select(s.query, s.View)
	if err != nil || selected.Len() != s.sifted.selected {
		return Selection{}, ErrWhole
	}
	selected.total, selected.sifted = s.sifted.total, &s.sifted
	return selected, nil
}
