package typeset

import "hanjung/model"

// Date writes a date as it is known, in figures: 2026-01-05, about 2018,
// 2026-01-04 to 2026-01-07, from 2025-11-10.
func Date(d model.Date) string {
	switch {
	case d.IsZero():
		return "date not known"
	case !d.IsSpan():
		return point(d)
	case d.End().IsZero():
		return "from " + point(d.Start())
	case d.First() == model.MinDay:
		return "until " + point(d.End())
	}
	return point(d.Start()) + " to " + point(d.End())
}

// point writes a date of one end.
func point(d model.Date) string {
	s := d.String()
	switch {
	case d.Approximate() && d.Uncertain():
		return "perhaps about " + s[:len(s)-1]
	case d.Approximate():
		return "about " + s[:len(s)-1]
	case d.Uncertain():
		return "perhaps " + s[:len(s)-1]
	}
	return s
}
