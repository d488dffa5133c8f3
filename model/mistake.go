package model

import (
	"fmt"
	"strings"
)

// Mistake is what can be wrong in a query or a date: the English sentence that
// says so, with a verb for every argument. It is also what a translation of the
// sentence is found by.
type Mistake string

// The mistakes in the writing of a query.
const (
	ControlCharacter Mistake = "there is a control character (%s) here; delete it"
	LoneMinus        Mistake = `"-" negates what stands right behind it, as in -topic:culture`
	EmptyQuotes      Mistake = "there is nothing between the quotes"
	UnclosedQuote    Mistake = `this quote is not closed; add a " behind the phrase`
	MissingValue     Mistake = "%s: wants a value, as in %s"
	UnknownField     Mistake = "there is no field %q"
)

// The mistakes in the values of a query: what the timeline has not.
const (
	UnknownTopic  Mistake = "there is no topic %q"
	UnknownPerson Mistake = "there is no person %q"
	UnknownKind   Mistake = "there is no kind %q"
	UnknownSide   Mistake = "there is no side %q"
	UnknownSource Mistake = "there is no source or publisher %q"
	UnknownLang   Mistake = "there is no language of a source %q"
	UnknownRecord Mistake = "there is no record %q"
	UnknownThread Mistake = "there is no thread or record %q"
	UnknownType   Mistake = "there is no type %q"
	UnknownFact   Mistake = "nothing can be %q"
)

// The mistakes in dates.
const (
	DateForm  Mistake = "want a day as 2026-01-05, a month as 2026-01, a year as 2026, or a span as 2026-01-04/2026-01-07"
	NoYear    Mistake = "there is no year 0000; want 0001 to 9999"
	NoMonth   Mistake = "there is no month %s; want 01 to 12"
	NoDay     Mistake = "there is no day %s in %s; want 01 to %s"
	BothOpen  Mistake = "both ends are open; give at least one, as in 2025-11-10/.. here"
	EndBefore Mistake = "the end is before the start; write %s"
)

// What is said around a mistake.
const (
	inQuery       Mistake = "query, column %d: %s"
	inField       Mistake = "%s: %s"
	didYouMean    Mistake = "; did you mean %s?"
	orElse        Mistake = "%s or %s"
	wantOneOf     Mistake = "; want %s"
	theFieldsAre  Mistake = "; the fields are %s; put quotes around words with a colon"
	inDate        Mistake = "bad date %q: %s"
	inStartOfDate Mistake = "bad date %q: start: %s"
	inEndOfDate   Mistake = "bad date %q: end: %s"
)

// Saying puts a sentence into words, with its verbs filled in: in English or in
// another language.
type Saying func(m Mistake, args ...any) string

func inEnglish(m Mistake, args ...any) string { return fmt.Sprintf(string(m), args...) }

// QueryError says what is wrong in a query, and where.
type QueryError struct {
	Column  int // in characters, from 1
	Mistake Mistake
	Args    []string   // for the verbs of the mistake
	Near    []string   // what was likely meant, as it would stand in the query
	Want    []string   // what can stand there, if that is not much and nothing is near
	Date    *DateError // what is wrong with a date, instead of a mistake
	Field   Field      // of the date
}

func (e *QueryError) Error() string { return e.Say(inEnglish) }

// Say tells what is wrong, and where.
func (e *QueryError) Say(in Saying) string { return in(inQuery, e.Column, e.SayProblem(in)) }

// SayProblem tells what is wrong, for readers who see where.
func (e *QueryError) SayProblem(in Saying) string {
	if e.Date != nil {
		return in(inField, string(e.Field), e.Date.Say(in))
	}
	problem := in(e.Mistake, anys(e.Args)...)
	switch last := len(e.Near) - 1; {
	case last == 0:
		problem += in(didYouMean, e.Near[0])
	case last > 0:
		problem += in(didYouMean, in(orElse, strings.Join(e.Near[:last], ", "), e.Near[last]))
	case len(e.Want) > 0 && e.Mistake == UnknownField:
		problem += in(theFieldsAre, strings.Join(e.Want, ", "))
	case len(e.Want) > 0:
		problem += in(wantOneOf, e.Choices())
	}
	return problem
}

// Choices are values that a field can have.
type Choices []Choice

// Choice is a value, with a name that stands for it too.
type Choice struct {
	Value string
	Name  Text
}

// In lists the values: in Korean and Chinese by their names.
func (c Choices) In(lang Lang) string {
	list := make([]string, len(c))
	for i := range c {
		list[i] = c[i].Value
		if lang != English && c[i].Name.Has(lang) {
			list[i] = c[i].Name.In(lang)
		}
	}
	return strings.Join(list, ", ")
}

// String lists the values.
func (c Choices) String() string { return c.In(English) }

// Choices returns what can stand there, with the names that can as well.
func (e *QueryError) Choices() Choices {
	all := make(Choices, len(e.Want))
	for i, v := range e.Want {
		all[i].Value = v
		switch e.Mistake {
		case UnknownKind:
			all[i].Name = Kind(v).Name()
		case UnknownSide:
			all[i].Name = Side(v).Name()
		case UnknownType:
			if types, name, ok := TypesNamed(v); ok && len(types) == 1 {
				all[i].Name = name
			}
		default:
		}
	}
	return all
}

// DateError says what is wrong with a date.
type DateError struct {
	Written string
	End     DateEnd // in which of its ends
	Mistake Mistake
	Args    []string // for the verbs of the mistake
}

// DateEnd is a part of a date in which something can be wrong.
type DateEnd int

// The parts of a date.
const (
	WholeDate DateEnd = iota
	StartOfDate
	EndOfDate
)

func (e *DateError) Error() string { return e.Say(inEnglish) }

// Say tells what is wrong with the date.
func (e *DateError) Say(in Saying) string {
	around := inDate
	switch e.End {
	case StartOfDate:
		around = inStartOfDate
	case EndOfDate:
		around = inEndOfDate
	case WholeDate:
	}
	return in(around, e.Written, in(e.Mistake, anys(e.Args)...))
}

func anys(list []string) []any {
	all := make([]any, len(list))
	for i, s := range list {
		all[i] = s
	}
	return all
}
