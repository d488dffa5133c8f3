package linear

import (
	"fmt"
	"strings"
	"time"

	"hanjung/model"
	"hanjung/ui/typeset"
)

// date says a date as it is spoken: 5 January 2026, 4 to 7 January 2026. Of figures
// a voice would read the hyphens, or a sum.
func (s *session) date(d model.Date) string {
	switch {
	case d.IsZero() || !d.IsSpan():
		return s.point(d)
	case d.End().IsZero():
		return s.phrase("from %s", s.point(d.Start()))
	case d.First() == model.MinDay:
		return s.phrase("until %s", s.point(d.End()))
	}
	return s.span(d.Start(), d.End())
}

// period says from when to when something lasted, either of which may be unknown.
func (s *session) period(from, to model.Date) string {
	switch {
	case from == to:
		return s.date(from)
	case to.IsZero():
		return s.phrase("since %s", s.date(from))
	case from.IsZero():
		return s.phrase("until %s", s.date(to))
	}
	return s.span(from, to)
}

// span says from when to when, and what both ends have once.
func (s *session) span(from, to model.Date) string {
	first, last := s.point(from), s.point(to)
	year, month, _ := from.First().Civil()
	alike := from.Precision() == to.Precision()
	if year == to.First().Year() && from.Precision() != model.PrecisionYear && to.Precision() != model.PrecisionYear {
		switch s.Lang {
		case model.English:
			shared := fmt.Sprintf(" %d", year)
			first = strings.TrimSuffix(first, shared)
			if name := " " + time.Month(month).String(); alike && strings.HasSuffix(last, name+shared) {
				first = strings.TrimSuffix(first, name)
			}
		case model.Korean:
			last = withoutStart(last, fmt.Sprintf("%d년 ", year), fmt.Sprintf("%d월 ", month), alike)
		case model.Chinese:
			last = withoutStart(last, fmt.Sprintf("%d年", year), fmt.Sprintf("%d月", month), alike)
		}
	}
	return s.phrase("spoken|%s to %s", first, last)
}

// withoutStart takes off a date the year that it shares with another and, where both
// are days, the month.
func withoutStart(date, year, month string, days bool) string {
	date = strings.TrimPrefix(date, year)
	if days {
		date = strings.TrimPrefix(date, month)
	}
	return date
}

// point says a date of one end. Korean and Chinese write dates as they say them.
func (s *session) point(d model.Date) string {
	if s.Lang != model.English || d.IsZero() {
		return typeset.Date(d, s.Lang)
	}
	figures := strings.TrimRight(d.String(), "~?%")
	return strings.Replace(typeset.Date(d, s.Lang), figures, inWords(d), 1)
}

// inWords says a date of one end in English, without its doubts.
func inWords(d model.Date) string {
	year, month, day := d.First().Civil()
	switch d.Precision() {
	case model.PrecisionDay:
		return fmt.Sprintf("%d %s %d", day, time.Month(month), year)
	case model.PrecisionMonth:
		return fmt.Sprintf("%s %d", time.Month(month), year)
	default:
		return fmt.Sprint(year)
	}
}
