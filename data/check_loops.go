package data

import (
	"slices"
	"strings"
)

// loopFinder walks from record to record by what they follow. A story can be as
// long as a dataset, so that the way back is kept in a list and not in calls.
type loopFinder struct {
	*checker

	seen  []visit // by the number of a record
	trail []step
}

type visit uint8

const (
	unseen visit = iota
	onTrail
	done
)

// step is a record on the way, and which of the records that it follows is next.
type step struct{ record, next int }

// loops reports the records that follow from themselves.
func (c *checker) loops() {
	f := loopFinder{checker: c}
	for _, l := range c.lists {
		f.seen = append(f.seen, make([]visit, len(l.records))...)
	}
	for _, l := range c.lists {
		for i := range l.records {
			if len(l.records[i].Follows()) > 0 {
				f.enter(l.first + i)
				f.walk()
			}
		}
	}
}

func (f *loopFinder) enter(record int) {
	if f.seen[record] == unseen {
		f.seen[record] = onTrail
		f.trail = append(f.trail, step{record: record})
	}
}

func (f *loopFinder) walk() {
	for len(f.trail) > 0 {
		top := &f.trail[len(f.trail)-1]
		r := f.record(top.record)
		if top.next == len(r.Follows()) {
			f.seen[top.record] = done
			f.trail = f.trail[:len(f.trail)-1]
			continue
		}
		at := path{"follows", top.next}
		next, known := f.records.Find(r.Follows()[top.next])
		top.next++
		switch {
		case !known:
		case f.seen[next] == onTrail:
			f.problemf(f.spotOf(top.record), at, "a loop: %s; a record can't follow from itself", f.loop(next))
		default:
			f.enter(next)
		}
	}
}

// loop names the records of the trail from one on and back to it.
func (f *loopFinder) loop(from int) string {
	const most = 8
	start := slices.IndexFunc(f.trail, func(s step) bool { return s.record == from })
	var names []string
	for i, s := range f.trail[start:] {
		if i == most {
			names = append(names, "…")
			break
		}
		names = append(names, f.record(s.record).ID)
	}
	return strings.Join(append(names, f.record(from).ID), " follows ")
}
