package model

// Start returns the place of the record to open on: the one of an id or, where
// that is not selected, the nearest to it in time. Without one it is the last summit
// that has happened by a day, or where there is none the last record that has.
func (s Selection) Start(id string, today Day) int {
	if r, ok := s.timeline.Record(id); ok {
		return s.Nearest(r)
	}
	last := 0
	for i := s.Len() - 1; i >= 0; i-- {
		r := s.At(i)
		if r.Planned || r.When().First() > today {
			continue
		}
		if r.Kind == Summit {
			return i
		}
		last = max(last, i)
	}
	return last
}

// Nearest returns the place of a record or, where it is not selected, that of the
// record nearest to it in time.
func (s Selection) Nearest(r *Record) int {
	i, found := s.Find(r.ID)
	if found || s.Len() == 0 {
		return i
	}
	if i == s.Len() {
		return i - 1
	}
	day := r.When().First()
	if i > 0 && day-s.At(i-1).When().First() < s.At(i).When().First()-day {
		return i - 1
	}
	return i
}
