package model

import "sort"

// Unit is a length of time that events are counted by.
type Unit int

// The units, from narrow to wide.
const (
	Months Unit = iota + 1
	Years
)

// Period is a month or a year with records of a selection in it.
type Period struct {
	Date  Date // the month or the year; zero where it is not known
	First int  // the place in the selection of its first record
	Len   int
}

// Periods returns the months or the years of a selection that have records in
// them, in order of time. A date that spans several counts where it begins; one
// that is known to the year alone counts, by month, in a period of the year.
func (s Selection) Periods(u Unit) []Period {
	var periods []Period
	for at := 0; at < s.Len(); {
		d := s.At(at).When().period(u)
		n := s.sameStart(at, d, u)
		periods = append(periods, Period{Date: d, First: at, Len: n})
		at += n
	}
	return periods
}

// sameStart returns how many records from a place on are counted in a period.
func (s Selection) sameStart(at int, d Date, u Unit) int {
	last := d.Last()
	switch {
	case s.At(at).When().IsZero():
		return s.Len() - at
	case d.IsZero(): // open at its start
		last = MinDay
	}
	if d.Precision() == PrecisionYear && u == Months { // its months follow
		return 1 + sort.Search(s.Len()-at-1, func(i int) bool { return s.At(at+1+i).When().period(u) != d })
	}
	return s.found.rank(s.timeline.ix.days().after(last)) - at
}

// period returns the month or the year in which a date begins.
func (d Date) period(u Unit) Date {
	if d.IsZero() || d.First() == MinDay {
		return Date{}
	}
	p := point{year: d.start.year}
	if u == Months {
		p.month = d.start.month
	}
	return Date{p, p}
}

// Notable returns the place of the record that stands for a period: the first
// summit, or else the first visit or signing, or else the first record.
func (s Selection) Notable(p Period) int {
	if p.Len <= 0 {
		return p.First
	}
	from, to := s.found.at(p.First), s.found.at(p.First+p.Len-1)+1
	for _, rate := range []string{isFirstRate, isSecondRate} {
		if place, ok := s.timeline.ix.facts().of(rate).firstIn(s.found.set, from, to); ok {
			return s.found.rank(place)
		}
	}
	return p.First
}
