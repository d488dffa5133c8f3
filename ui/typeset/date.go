package typeset

import (
	"fmt"
	"strings"

	"hanjung/model"
	"hanjung/ui/words"
)

// Date writes a date as it is known: in English in figures, as 2026-01-05, about
// 2018, 2026-01-04 to 2026-01-07, from 2025-11-10, in the other languages as
// they do: 2026년 1월 5일, 2026年1月5日.
func Date(d model.Date, lang model.Lang) string {
	switch {
	case d.IsZero():
		return words.In(lang, "date not known")
	case !d.IsSpan():
		return point(d, lang)
	case d.End().IsZero():
		return words.In(lang, "from %s", point(d.Start(), lang))
	case d.First() == model.MinDay:
		return words.In(lang, "until %s", point(d.End(), lang))
	}
	from, to := point(d.Start(), lang), point(d.End(), lang)
	if year := yearOf(d.Start(), lang); year != "" && strings.HasPrefix(from, year) && strings.HasPrefix(to, year) && len(from) > len(year) && len(to) > len(year) {
		to = strings.TrimPrefix(to, year) // said once
	}
	return words.In(lang, "%s to %s", from, to)
}

// ColumnDate writes a date of one end in figures as they stand in a column, where
// every language takes as many cells: 2026-01-05, 2026.01.05; 2018~ and 2018? where
// it is approximate and uncertain.
func ColumnDate(d model.Date, lang model.Lang) string {
	if lang == model.Korean || lang == model.Chinese {
		return strings.ReplaceAll(d.String(), "-", ".")
	}
	return d.String()
}

// ColumnMonth writes the month of a date as [ColumnDate] does.
func ColumnMonth(d model.Date, lang model.Lang) string {
	const cells = len("2026-01")
	s := ColumnDate(d, lang)
	return s[:min(len(s), cells)]
}

// point writes a date of one end.
func point(d model.Date, lang model.Lang) string {
	s := figures(d, lang)
	switch {
	case d.Approximate() && d.Uncertain():
		return words.In(lang, "perhaps about %s", s)
	case d.Approximate():
		return words.In(lang, "about %s", s)
	case d.Uncertain():
		return words.In(lang, "perhaps %s", s)
	}
	return s
}

// figures writes a date of one end without its doubts.
func figures(d model.Date, lang model.Lang) string {
	var marks [3]string // behind the year, the month and the day
	switch lang {
	case model.Korean:
		marks = [3]string{"년", "월", "일"}
	case model.Chinese:
		marks = [3]string{"年", "月", "日"}
	default:
		return strings.TrimRight(d.String(), "~?%")
	}
	_, month, day := d.First().Civil()
	s := yearOf(d, lang)
	if d.Precision() == model.PrecisionYear {
		return strings.TrimSpace(s)
	}
	s += fmt.Sprint(month) + marks[1]
	if d.Precision() == model.PrecisionMonth {
		return s
	}
	if lang == model.Korean {
		s += " "
	}
	return s + fmt.Sprint(day) + marks[2]
}

// yearOf writes the year of a date as it stands before a month, where that is
// not in figures.
func yearOf(d model.Date, lang model.Lang) string {
	switch lang {
	case model.Korean:
		return fmt.Sprintf("%d년 ", d.First().Year())
	case model.Chinese:
		return fmt.Sprintf("%d年", d.First().Year())
	case model.English:
	}
	return ""
}

// Month writes a month as it stands in front of a day in a row.
func Month(month int, lang model.Lang) string {
	switch lang {
	case model.Korean:
		return fmt.Sprintf("%2d월", month)
	case model.Chinese:
		return fmt.Sprintf("%2d月", month)
	case model.English:
	}
	return [...]string{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"}[(month+11)%12]
}
