package model

import (
	"cmp"
	"fmt"
	"math"
	"strings"
)

// Date is a date as precisely as its source gives it: a day, a month or a
// year, or a span between two of those. It is a subset of EDTF (ISO 8601-2):
// 2026-01-05, 2026-01, 2026, 2026-01-04/2026-01-07, 2025-11-10/.. and ../2026,
// each end approximate (2018~), uncertain (2018?) or both (2018%).
//
// A Date never claims more than that: it sorts and filters by its bounds
// [Date.First] and [Date.Last]. The zero Date is unknown.
type Date struct {
	// The same point unless the date is a span. The bounds follow from them in a
	// few nanoseconds; to keep them would take 40 bytes a record.
	start, end point
}

// point is one end of a date. A zero month or day is not known; a zero year
// is an open end.
type point struct {
	dayMark

	month uint8
	year  int16
}

// dayMark is the day of a point and its mark in one byte: of the dates of a
// million records, most of them unknown, every byte is 10 MB.
type dayMark uint8

// marks are the marks of a point, in the order in which two bits count them.
const marks = "\x00~?%"

func newDayMark(day int, mark byte) dayMark {
	return dayMark(day | strings.IndexByte(marks, mark)<<6)
}

func (d dayMark) day() uint8 { return uint8(d) & 31 }

// mark returns '~', '?', '%' or 0.
func (d dayMark) mark() byte { return marks[d>>6] }

// Precision says how much of a date is known.
type Precision int

// The precisions of a date, coarse to fine.
const (
	PrecisionYear Precision = iota
	PrecisionMonth
	PrecisionDay
)

// ParseDate reads a date. An error is a [*DateError].
func ParseDate(s string) (Date, error) {
	d, wrong := parseDate(s)
	if wrong != nil {
		wrong.Written = s
		return Date{}, wrong
	}
	return d, nil
}

func parseDate(s string) (Date, *DateError) {
	from, to, span := strings.Cut(s, "/")
	if !span {
		p, wrong := parsePoint(s)
		return Date{p, p}, wrong
	}
	start, wrong := parseEnd(from)
	if wrong != nil {
		wrong.End = StartOfDate
		return Date{}, wrong
	}
	end, wrong := parseEnd(to)
	if wrong != nil {
		wrong.End = EndOfDate
		return Date{}, wrong
	}
	if start.open() && end.open() {
		return Date{}, &DateError{Mistake: BothOpen}
	}
	d := Date{start, end}
	if d.Last() < d.First() || !end.open() && end.first() < start.first() {
		return Date{}, &DateError{Mistake: EndBefore, Args: []string{to + "/" + from}}
	}
	return d, nil
}

// NewDay returns the date of a single known day.
func NewDay(d Day) Date {
	y, m, day := d.Civil()
	p := point{newDayMark(day, 0), uint8(m), int16(y)}
	return Date{p, p}
}

// IsZero reports whether the date is unknown.
func (d Date) IsZero() bool { return d == Date{} }

// First returns the earliest day the date can mean, [MinDay] if it is open and 0
// if it is unknown.
func (d Date) First() Day {
	if d.IsZero() {
		return 0
	}
	return d.start.first()
}

// Last returns the latest day the date can mean, [MaxDay] if it is open and 0 if
// it is unknown.
func (d Date) Last() Day {
	if d.IsZero() {
		return 0
	}
	return d.end.last()
}

// IsSpan reports whether the date has two ends.
func (d Date) IsSpan() bool { return d.start != d.end }

// IsOpen reports whether an end of the date is open.
func (d Date) IsOpen() bool { return !d.IsZero() && (d.start.open() || d.end.open()) }

// Start returns the date of the start alone.
func (d Date) Start() Date {
	if d.start.open() {
		return d
	}
	return Date{d.start, d.start}
}

// End returns the date of the end alone, the zero Date if it is open.
func (d Date) End() Date {
	if d.end.open() {
		return Date{}
	}
	return Date{d.end, d.end}
}

// Precision returns how much is known of the start of the date.
func (d Date) Precision() Precision {
	switch {
	case d.start.day() != 0:
		return PrecisionDay
	case d.start.month != 0:
		return PrecisionMonth
	}
	return PrecisionYear
}

// Approximate reports whether the start of the date is marked as about right.
func (d Date) Approximate() bool { return d.start.mark() == '~' || d.start.mark() == '%' }

// Uncertain reports whether the start of the date is marked as doubtful.
func (d Date) Uncertain() bool { return d.start.mark() == '?' || d.start.mark() == '%' }

// Overlaps reports whether the date can lie between first and last, both
// included.
func (d Date) Overlaps(first, last Day) bool {
	return !d.IsZero() && d.First() <= last && d.Last() >= first
}

// Compare orders dates by their first bound; of two that begin together the
// wider comes first, as a month comes before its days. Unknown dates are last.
func (d Date) Compare(e Date) int { return cmp.Compare(d.rank(), e.rank()) }

// rank returns a number that is the smaller the earlier a date comes in order.
func (d Date) rank() uint64 {
	if d.IsZero() {
		return math.MaxUint64
	}
	first, last := uint32(d.First()-MinDay), uint32(MaxDay-d.Last())
	return uint64(first)<<32 | uint64(last)
}

// String returns the date in EDTF, in the form that [ParseDate] reads.
func (d Date) String() string {
	switch {
	case d.IsZero():
		return ""
	case d.IsSpan():
		return d.start.String() + "/" + d.end.String()
	}
	return d.start.String()
}

// MarshalText writes the date in EDTF.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads a date in EDTF; an empty text is the zero Date.
func (d *Date) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*d = Date{}
		return nil
	}
	if p, err := parsePoint(b); err == nil { // most dates, without a copy of the text
		*d = Date{p, p}
		return nil
	}
	parsed, err := ParseDate(string(b))
	if err != nil {
		return err
	}
	*d = parsed
	return nil
}

func (p point) open() bool { return p.year == 0 }

func (p point) first() Day {
	if p.open() {
		return MinDay
	}
	return DayOf(int(p.year), int(max(p.month, 1)), int(max(p.day(), 1)))
}

func (p point) last() Day {
	switch {
	case p.open():
		return MaxDay
	case p.month == 0:
		return DayOf(int(p.year), 12, 31)
	case p.day() == 0:
		return DayOf(int(p.year), int(p.month), daysIn(int(p.year), int(p.month)))
	}
	return p.first()
}

func (p point) String() string {
	if p.open() {
		return ".."
	}
	b := fmt.Appendf(nil, "%04d", p.year)
	if p.month != 0 {
		b = fmt.Appendf(b, "-%02d", p.month)
	}
	if p.day() != 0 {
		b = fmt.Appendf(b, "-%02d", p.day())
	}
	if p.mark() != 0 {
		b = append(b, p.mark())
	}
	return string(b)
}
