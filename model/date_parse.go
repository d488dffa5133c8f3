package model

import "fmt"

// parseEnd reads one end of a span, which may be open.
func parseEnd(s string) (point, *DateError) {
	if s == ".." {
		return point{}, nil
	}
	return parsePoint(s)
}

// parsePoint reads YYYY, YYYY-MM or YYYY-MM-DD with an optional mark behind.
func parsePoint[T string | []byte](s T) (point, *DateError) {
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
		return point{}, &DateError{Mistake: DateForm}
	}
	if err := checkCivil(year, month, day, len(s)); err != nil {
		return point{}, err
	}
	return point{newDayMark(day, mark), uint8(month), int16(year)}, nil
}

func yearMonth[T string | []byte](s T) (year, month int, ok bool) {
	year, okYear := digits(s[:4])
	month, okMonth := digits(s[5:])
	return year, month, okYear && okMonth && s[4] == '-'
}

// checkCivil says whether a date of the given written length exists.
func checkCivil(year, month, day, length int) *DateError {
	switch {
	case year == 0:
		return &DateError{Mistake: NoYear}
	case length >= len("2006-01") && (month < 1 || month > 12):
		return &DateError{Mistake: NoMonth, Args: []string{twoDigits(month)}}
	case length == len("2006-01-02") && (day < 1 || day > daysIn(year, month)):
		return &DateError{Mistake: NoDay, Args: []string{twoDigits(day), fmt.Sprintf("%04d-%02d", year, month), twoDigits(daysIn(year, month))}}
	}
	return nil
}

func twoDigits(n int) string { return fmt.Sprintf("%02d", n) }

func digits[T string | []byte](s T) (int, bool) {
	n := 0
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = n*10 + int(s[i]-'0')
	}
	return n, true
}
