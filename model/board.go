package model

import (
	"cmp"
	"slices"
)

// Lane is where commitments stand, as a board shows it.
type Lane string

// The lanes of a board, in its order.
const (
	PastDueLane    Lane = "past due"
	SinceDueLane   Lane = "come due since" // the dataset can't tell what followed
	DueLane        Lane = "due"
	UndatedLane    Lane = "open, no date"
	MetLane        Lane = "met"
	MissedLane     Lane = "missed"
	SupersededLane Lane = "superseded"
)

// Lanes lists the lanes in the order of a board.
func Lanes() []Lane {
	return []Lane{PastDueLane, SinceDueLane, DueLane, UndatedLane, MetLane, MissedLane, SupersededLane}
}

// Lane returns where a commitment stands on the day of [Selection.Today]; empty for
// records of other types. What is still under way behind its date is past due,
// though not [Record.Overdue]. What has come due between that day and the day of
// the view stands apart: nobody knows from the dataset whether it was kept.
func (s Selection) Lane(r *Record) Lane {
	if r.Type != CommitmentType {
		return ""
	}
	switch r.State() {
	case Met:
		return MetLane
	case Missed:
		return MissedLane
	case Superseded:
		return SupersededLane
	default:
		switch {
		case r.Due.IsZero():
			return UndatedLane
		case r.Due.Last() < s.today:
			return PastDueLane
		case r.Due.Last() < s.now:
			return SinceDueLane
		}
		return DueLane
	}
}

// Board returns the places in the selection lane by lane, each lane by due date:
// what is due first stands first, a year behind its months, and what has no date
// last. The commitments of lanes[i] are places[starts[i]:], up to the next start.
func (s Selection) Board() (places []int, lanes []Lane, starts []int) {
	type due struct {
		by, from Day
		place    int
	}
	byLane := make(map[Lane][]due)
	for i, r := range s.Records() {
		lane := s.Lane(r)
		byLane[lane] = append(byLane[lane], due{r.dueBy(), r.Due.First(), i})
	}
	places = make([]int, 0, s.Len())
	for _, lane := range append(Lanes(), "") {
		in := byLane[lane]
		if len(in) == 0 {
			continue
		}
		slices.SortFunc(in, func(a, b due) int {
			return cmp.Or(cmp.Compare(a.by, b.by), cmp.Compare(b.from, a.from), a.place-b.place)
		})
		lanes, starts = append(lanes, lane), append(starts, len(places))
		for _, d := range in {
			places = append(places, d.place)
		}
	}
	return places, lanes, starts
}

// dueBy returns the last day on which a commitment is in time.
func (r *Record) dueBy() Day {
	if r.Due.IsZero() {
		return MaxDay
	}
	return r.Due.Last()
}

// LastStep returns the last step on record of what became of an agreement or a
// commitment, nil where there is none.
func (r *Record) LastStep() *Step {
	if len(r.History()) == 0 {
		return nil
	}
	return &r.History()[len(r.History())-1]
}
