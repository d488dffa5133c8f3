package model

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// ParseQuery reads a query. It knows the fields but not what values they can
// have: that depends on the timeline and is said by [Timeline.Select]. Every
// error is a [*QueryError].
func ParseQuery(s string) (Query, error) {
	s = strings.ToValidUTF8(s, "\ufffd")
	p := parser{rest: s, column: 1}
	if i := strings.IndexFunc(s, isUnprintable); i >= 0 {
		p.skip(i)
		return Query{}, p.fail(p.column, ControlCharacter, fmt.Sprintf("%U", p.peek()))
	}
	var q Query
	for {
		p.skipSpace()
		if p.rest == "" {
			return q, nil
		}
		term, err := p.term()
		if err != nil {
			return Query{}, err
		}
		q.terms = append(q.terms, term)
	}
}

// parser reads a query from left to right.
type parser struct {
	rest   string
	column int
}

func (p *parser) term() (Term, error) {
	t := Term{column: p.column}
	if strings.HasPrefix(p.rest, "-") {
		t.Not = true
		p.skip(1)
	}
	if p.rest == "" || isQuerySpace(p.peek()) {
		return t, p.fail(t.column, LoneMinus)
	}
	name, length := fieldName(p.rest)
	if length == 0 {
		word, err := p.value(Words)
		t.Values = []string{word}
		return t, err
	}
	if !slices.Contains(Fields(), Field(name)) {
		return t, p.unknownField(name)
	}
	t.Field = Field(name)
	p.skip(length)
	return t, p.values(&t)
}

// values reads the alternatives behind a field.
func (p *parser) values(t *Term) error {
	for {
		column, isPhrase := p.column, p.rest != "" && isQuote(p.peek())
		v, err := p.value(t.Field)
		if err != nil {
			return err
		}
		if t.Field.isDate() && !isPhrase {
			v += p.restOfDate(t.Field, v)
		}
		if v == "" {
			return p.fail(column, MissingValue, string(t.Field), example(t.Field))
		}
		t.Values = append(t.Values, v)
		if p.rest == "" || !isComma(p.peek()) {
			return nil
		}
		p.skip(utf8.RuneLen(p.peek()))
	}
}

// value reads one quoted or bare value. Of free words the comma is a part.
func (p *parser) value(field Field) (string, error) {
	if p.rest != "" && isQuote(p.peek()) {
		return p.phrase()
	}
	end := strings.IndexFunc(p.rest, func(r rune) bool {
		return isQuerySpace(r) || isQuote(r) || field != Words && isComma(r)
	})
	if end < 0 {
		end = len(p.rest)
	}
	v := p.rest[:end]
	p.skip(end)
	return v, nil
}

// mostDateWords is how many words a date takes behind its first one.
const mostDateWords = 8

// namesNoDay reports whether a date is written as one and is in no calendar, as 2016년
// 13월: that is to be said of all its words.
func namesNoDay(err error) bool {
	wrong, ok := errors.AsType[*DateError](err)
	return ok && (wrong.Mistake == NoMonth || wrong.Mistake == NoDay)
}

// restOfDate reads the words behind a date that belong to it, as 7월 behind 2016년 and
// July 2016 behind 8: as many as make a date together, or a span where the field
// asks for one.
func (p *parser) restOfDate(f Field, v string) string {
	written, longest, end := v, "", 0
	for taken, words := 0, 0; v != "" && words < mostDateWords; words++ {
		space := len(p.rest[taken:]) - len(strings.TrimLeftFunc(p.rest[taken:], isQuerySpace))
		word := p.rest[taken+space:]
		if n := strings.IndexFunc(word, func(r rune) bool { return isQuerySpace(r) || isQuote(r) || isComma(r) }); n >= 0 {
			word = word[:n]
		}
		if _, field := fieldName(word); space == 0 || word == "" || word[0] == '-' || field > 0 {
			break
		}
		written += " " + word
		taken += space + len(word)
		d, err := ParsePeriod(written)
		if err == nil && (f == InField || !d.IsSpan()) || namesNoDay(err) {
			longest, end = written[len(v):], taken
		}
	}
	p.skip(end)
	return longest
}

// phrase reads a value in quotes, in which \ keeps the next character as it is.
func (p *parser) phrase() (string, error) {
	column := p.column
	p.skip(utf8.RuneLen(p.peek()))
	var b strings.Builder
	for p.rest != "" {
		r := p.peek()
		p.skip(runeLen(p.rest))
		if isQuote(r) {
			if strings.TrimSpace(b.String()) == "" {
				return "", p.fail(column, EmptyQuotes)
			}
			return b.String(), nil
		}
		if r == '\\' && p.rest != "" {
			r = p.peek()
			p.skip(runeLen(p.rest))
		}
		if isQuerySpace(r) {
			r = ' '
		}
		b.WriteRune(r)
	}
	return "", p.fail(column, UnclosedQuote)
}

func (p *parser) peek() rune {
	r, _ := utf8.DecodeRuneInString(p.rest)
	return r
}

func (p *parser) skip(bytes int) {
	p.column += utf8.RuneCountInString(p.rest[:bytes])
	p.rest = p.rest[bytes:]
}

func (p *parser) skipSpace() {
	p.skip(len(p.rest) - len(strings.TrimLeftFunc(p.rest, isQuerySpace)))
}

func (p *parser) fail(column int, m Mistake, args ...string) error {
	return &QueryError{Column: column, Mistake: m, Args: args}
}

func (p *parser) unknownField(name string) error {
	names := make([]string, 0, len(Fields()))
	for _, f := range Fields() {
		names = append(names, string(f))
	}
	wrong := &QueryError{Column: p.column, Mistake: UnknownField, Args: []string{name}}
	if near := Nearest(name, names); near != "" {
		wrong.Near = []string{near + ":"}
	} else {
		wrong.Want = names
	}
	return wrong
}

// fieldName returns the name of the field that s begins with, in lower case,
// and the length of the name with its colon; 0 where s begins with no field.
// Times such as 16:30 are words.
func fieldName(s string) (name string, length int) {
	end := strings.IndexFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && r != '_' })
	if end <= 0 {
		return "", 0
	}
	colon, n := utf8.DecodeRuneInString(s[end:])
	if !isColon(colon) {
		return "", 0
	}
	return strings.ToLower(s[:end]), end + n
}

// isUnprintable tells what acts on a terminal instead of being shown.
func isUnprintable(r rune) bool {
	return unicode.IsControl(r) && !unicode.IsSpace(r) || unicode.Is(unicode.Bidi_Control, r)
}

func runeLen(s string) int {
	_, n := utf8.DecodeRuneInString(s)
	return n
}

// The full-width forms are what Korean and Chinese input methods type.
func isColon(r rune) bool      { return r == ':' || r == '：' }
func isComma(r rune) bool      { return r == ',' || r == '，' }
func isQuote(r rune) bool      { return r == '"' || r == '“' || r == '”' || r == '＂' }
func isQuerySpace(r rune) bool { return unicode.IsSpace(r) }

func example(f Field) string {
	switch f {
	case KindField:
		return "kind:summit"
	case PersonField:
		return `person:"Xi Jinping"`
	case SpeakerField:
		return `speaker:"Xi Jinping"`
	case SideField:
		return "side:KR"
	case ByField:
		return `by:"trade ministry"`
	case PlaceField:
		return "place:Beijing"
	case SourceField:
		return "source:Yonhap"
	case LangField:
		return "lang:ko"
	case IDField:
		return "id:beijing-summit-2026"
	case ThreadField:
		return "thread:west-sea"
	case TypeField:
		return "type:agreement"
	case IsField:
		return "is:disputed"
	case FromField:
		return "from:2016"
	case ToField:
		return "to:2025-11"
	case InField:
		return "in:2016..2018"
	case TopicField, Words:
	}
	return "topic:west-sea"
}
