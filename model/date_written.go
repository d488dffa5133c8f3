package model

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// ParsePeriod reads a date as people write it: as [ParseDate] does, a span as
// 2016..2018, and as it stands in texts and on the screen in English, Korean and
// Chinese: July 2016, 8 July 2016, 2016.7.8, 2016년 7월, 2016年7月8日, 1월 4일~7일 with
// the year in front, about 2018, from 2016. Nothing is a date without a year, nor
// are figures that don't tell the day from the month, as 7/8/2016. An error is a
// [*DateError].
func ParsePeriod(s string) (Date, error) {
	strict := s
	if from, to, span := strings.Cut(s, ".."); span && from != "" && to != "" && !strings.Contains(s, "/") {
		strict = from + "/" + to
	}
	d, err := ParseDate(strict)
	if err == nil || len(s) > longestDate {
		return d, err
	}
	d, wrong := parseWritten(plainDate(s))
	switch {
	case wrong == nil:
		return d, nil
	case wrong.Mistake == DateForm:
		return Date{}, err
	}
	wrong.Written = s
	return Date{}, wrong
}

// longestDate is how long a written date is at most, in bytes.
const longestDate = 120

// plainDate returns a written date in one form of its letters and signs.
func plainDate(s string) string {
	s = strings.Join(strings.Fields(strings.ToLower(norm.NFKC.String(s))), " ")
	return strings.NewReplacer("–", "-", "—", "-", "−", "-", "〜", "~", "∼", "~", "號", "日", "号", "日").Replace(s)
}

// around is what stands around a date that tells something of it.
type around struct{ before, behind []string }

// The signs around a date in the three languages.
func fromSigns() around {
	return around{[]string{"from ", "since ", "从", "自"}, []string{"부터", "이후", "起", "以来"}}
}

func untilSigns() around {
	return around{[]string{"until ", "till ", "up to ", "截至", "直到", "至", "到"}, []string{"까지", "为止"}}
}

func aboutSigns() around {
	return around{[]string{"about ", "around ", "circa ", "ca. ", "c. ", "약", "大约", "约"}, []string{"경", "쯤", "무렵", "前后", "左右", "~"}}
}

func perhapsSigns() around {
	return around{[]string{"perhaps ", "possibly ", "maybe ", "可能为", "可能"}, []string{"(추정)", "?"}}
}

// cut returns a text without such signs, and reports whether there was one.
func (a around) cut(s string) (rest string, found bool) {
	for _, sign := range a.before {
		if rest, ok := strings.CutPrefix(s, sign); ok {
			s, found = rest, true
			break
		}
	}
	for _, sign := range a.behind {
		if rest, ok := strings.CutSuffix(s, sign); ok {
			s, found = rest, true
			break
		}
	}
	return strings.TrimSpace(s), found
}

// parseWritten reads a date, a date with an open end, or a span.
func parseWritten(s string) (Date, *DateError) {
	if w, ok := scanWritten(s); ok {
		return w.date()
	}
	if rest, found := fromSigns().cut(s); found {
		if w, ok := scanWritten(rest); ok {
			return w.with("", "/..")
		}
	}
	if rest, found := untilSigns().cut(s); found {
		if w, ok := scanWritten(rest); ok {
			return w.with("../", "")
		}
	}
	return parseWrittenSpan(s)
}

// parseWrittenSpan reads two dates with a sign between them that says up to. What
// one of them leaves out the other says: 2016년 1월~3월, 4 to 7 January 2026.
func parseWrittenSpan(s string) (Date, *DateError) {
	starts := around{append(fromSigns().before, "between "), nil}
	for _, sign := range []string{"..", " to ", " until ", " through ", " and ", "부터", "~", "至", "到", "-"} {
		for at := range s {
			if !strings.HasPrefix(s[at:], sign) {
				continue
			}
			from, _ := starts.cut(strings.TrimSpace(s[:at]))
			to, _ := around{nil, untilSigns().behind}.cut(strings.TrimSpace(s[at+len(sign):]))
			d, wrong := joinWritten(from, to)
			if wrong == nil || wrong.Mistake != DateForm {
				return d, wrong
			}
		}
	}
	return Date{}, &DateError{Mistake: DateForm}
}

// joinWritten returns the span between two dates.
func joinWritten(from, to string) (Date, *DateError) {
	start, isStart := scanWritten(from)
	end, isEnd := scanWritten(to)
	if !isStart || !isEnd {
		return Date{}, &DateError{Mistake: DateForm}
	}
	end = end.filledFrom(start)
	start = start.filledFrom(end)
	end = end.filledFrom(start) // January 4 to 7, 2026
	if _, wrong := start.date(); wrong != nil {
		return Date{}, wrong
	}
	last, wrong := end.date()
	if wrong != nil {
		return Date{}, wrong
	}
	return start.with("", "/"+last.String())
}

// written is what is written of a date. What is 0 is not.
type written struct {
	year, month, day int
	mark             string // as EDTF has it
}

// filledFrom returns a date with what it leaves out taken from the other end of its
// span, where that is known as precisely.
func (w written) filledFrom(other written) written {
	if w.day != 0 && w.month == 0 && other.day != 0 {
		w.month = other.month
	}
	if w.year == 0 && (w.month != 0 && other.month != 0) {
		w.year = other.year
	}
	return w
}

// date returns the date, or what is wrong with it.
func (w written) date() (Date, *DateError) { return w.with("", "") }

// with returns the date that is written with something in front of it and behind.
func (w written) with(before, behind string) (Date, *DateError) {
	if w.year == 0 || w.day != 0 && w.month == 0 {
		return Date{}, &DateError{Mistake: DateForm}
	}
	p := point{newDayMark(0, 0), 0, int16(w.year)}
	text, length := p.String(), len("2006")
	for _, part := range []int{w.month, w.day} {
		if part != 0 {
			text, length = text+"-"+twoDigits(part), length+len("-01")
		}
	}
	if wrong := checkCivil(w.year, w.month, w.day, length); wrong != nil {
		return Date{}, wrong
	}
	return parseDate(before + text + w.mark + behind)
}

// scanWritten reads what is written of one date, and reports whether it is nothing
// else.
func scanWritten(s string) (w written, ok bool) {
	s, mark := cutDoubts(s)
	p := dateScanner{rest: s, sign: ' '}
	for p.rest != "" {
		if !p.next() {
			return written{}, false
		}
	}
	p.mark = mark
	return p.written, p.year+p.month+p.day > 0
}

// cutDoubts returns a written date without what says that it is about right or
// doubtful, and the mark of EDTF for that.
func cutDoubts(s string) (rest, mark string) {
	s, both := strings.CutSuffix(s, "%")
	about, perhaps := both, both
	for {
		perhapsBehind, isPerhaps := perhapsSigns().cut(s)
		aboutBehind, isAbout := aboutSigns().cut(perhapsBehind)
		if s = aboutBehind; !isAbout && !isPerhaps {
			break
		}
		about, perhaps = about || isAbout, perhaps || isPerhaps
	}
	switch {
	case about && perhaps:
		return s, "%"
	case about:
		return s, "~"
	case perhaps:
		return s, "?"
	}
	return s, ""
}

// dateScanner reads the figures and words of a date.
type dateScanner struct {
	written

	rest string
	sign rune // what stood before
}

// next reads a figure, a word or a sign, and reports whether it can be part of a
// date.
func (p *dateScanner) next() bool {
	r, n := utf8.DecodeRuneInString(p.rest)
	switch {
	case r >= '0' && r <= '9':
		return p.figure()
	case r >= 'a' && r <= 'z':
		return p.word()
	case r == ' ' && p.sign != 0: // beside another sign that tells more
	case strings.ContainsRune(" .,/-", r):
		p.sign = r
	default:
		return false
	}
	p.rest = p.rest[n:]
	return true
}

// cut takes the run of characters of some sort from the text.
func (p *dateScanner) cut(from, to byte) string {
	n := 0
	for n < len(p.rest) && p.rest[n] >= from && p.rest[n] <= to {
		n++
	}
	run := p.rest[:n]
	p.rest = p.rest[n:]
	return run
}

// word reads the name of a month, in full or cut.
func (p *dateScanner) word() bool {
	word := p.cut('a', 'z')
	p.sign = 0
	if word == "of" {
		return true
	}
	for i, name := range [...]string{"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"} {
		if word == name || word == name[:3] || word == "sept" && name == "september" {
			return fill(&p.month, i+1)
		}
	}
	return false
}

// figure reads a year, a month or a day: by the sign behind it, or by its place.
func (p *dateScanner) figure() bool {
	figures := p.cut('0', '9')
	if len(figures) > len("20060102") {
		return false
	}
	sign := p.sign
	p.sign = 0
	n, _ := digits(figures)
	switch rest := strings.TrimLeft(p.rest, " "); {
	case len(figures) >= 3 && len(figures) <= 4 && p.cutUnit(rest, "년", "年"):
		return fill(&p.year, n)
	case len(figures) <= 2 && p.cutUnit(rest, "월", "月"):
		return fill(&p.month, n)
	case len(figures) <= 2 && p.cutUnit(rest, "일", "日"), len(figures) <= 2 && p.cutUnit(p.rest, "st", "nd", "rd", "th"):
		return fill(&p.day, n)
	case len(figures) == len("20060102"):
		return fill(&p.year, n/10_000) && fill(&p.month, n/100%100) && fill(&p.day, n%100)
	case len(figures) == len("2006"):
		return fill(&p.year, n)
	case len(figures) > 2:
		return false
	case p.year != 0 && p.month == 0 && strings.ContainsRune("./-", sign):
		return fill(&p.month, n)
	}
	return fill(&p.day, n)
}

// cutUnit goes on behind the unit that a text begins with, if it is one of some.
func (p *dateScanner) cutUnit(text string, units ...string) bool {
	for _, unit := range units {
		if rest, ok := strings.CutPrefix(text, unit); ok {
			p.rest = rest
			return true
		}
	}
	return false
}

// fill sets a part of a date that is not set.
func fill(part *int, n int) bool {
	if *part != 0 || n == 0 {
		return false
	}
	*part = n
	return true
}
