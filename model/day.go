package model

import (
	"math"
	"time"
)

// Day is a day of the proleptic Gregorian calendar, counted from 1970-01-01,
// which is day 0.
type Day int32

// The bounds of an open date.
const (
	MinDay Day = math.MinInt32
	MaxDay Day = math.MaxInt32
)

const secondsPerDay = 24 * 60 * 60

// DayOf returns the day of a year, month (1 to 12) and day of the month.
func DayOf(year, month, day int) Day {
	t := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
	return Day(t.Unix() / secondsPerDay)
}

// DayOfTime returns the day that t names in its own time zone.
func DayOfTime(t time.Time) Day {
	return DayOf(t.Year(), int(t.Month()), t.Day())
}

// Civil returns the year, the month (1 to 12) and the day of the month.
func (d Day) Civil() (year, month, day int) {
	y, m, dd := time.Unix(int64(d)*secondsPerDay, 0).UTC().Date()
	return y, int(m), dd
}

// Year returns the year of the day.
func (d Day) Year() int {
	year, _, _ := d.Civil()
	return year
}

func daysIn(year, month int) int {
	return time.Date(year, time.Month(month)+1, 0, 0, 0, 0, 0, time.UTC).Day()
}
