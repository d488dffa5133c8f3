package model

import (
	"errors"
	"fmt"
)

var errDateForm = errors.New("want a day as 2026-01-05, a month as 2026-01, a year as 2026, or a span as 2026-01-04/2026-01-07")

// parseEnd reads one end of a span, which may be open.
func parseEnd(s string) (point, error) {
	if s == ".." {
		return point{}, nil
	}
	return parsePoint(s)
}

// parsePoint reads YYYY, YYYY-MM or YYYY-MM-DD with an optional mark behind.
func parsePoint(s string) (point, error) {
	var mark byte
	if n := len(s); n > 0 {
		switch c := s[n-1]; c {
		case '~', '?', '%':
			mark = c
			s = s[:n-1]
		}
	}
	var year, month, day int
	ok := false
	switch len(s) {
	case len("2006"):
		year, ok = digits(s)
	case len("2006-01"):
		year, month, ok = yearMonth(s)
	case len("2006-01-02"):
		var dayOK bool
		year, month, ok = yearMonth(s[:7])
		day, dayOK = digits(s[8:])
		ok = ok && dayOK && s[7] == '-'
	}
	if !ok {
		return point{}, errDateForm
	}
	if err := checkCivil(year, month, day, len(s)); err != nil {
		return point{}, err
	}
	return point{newDayMark(day, mark), uint8(month), int16(year)}, nil
}

func yearMonth(s string) (year, month int, ok bool) {
	year, okYear := digits(s[:4])
	month, okMonth := digits(s[5:])
	return year, month, okYear && okMonth && s[4] == '-'
}

// checkCivil says whether a date of the given written length exists.
func checkCivil(year, month, day, length int) error {
	switch {
	case year == 0:
		return errors.New("there is no year 0000; want 0001 to 9999")
	case length >= len("2006-01") && (month < 1 || month > 12):
		return fmt.Errorf("there is no month %02d; want 01 to 12", month)
	case length == len("2006-01-02") && (day < 1 || day > daysIn(year, month)):
		return fmt.Errorf("there is no day %02d in %04d-%02d; want 01 to %02d", day, year, month, daysIn(year, month))
	}
	return nil
}

func digits(s string) (int, bool) {
	n := 0
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = n*10 + int(s[i]-'0')
	}
	return n, true
}
