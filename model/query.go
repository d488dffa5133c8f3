package model

import (
	"slices"
	"strings"
)

// Query is a short text such as topic:west-sea from:2016 that alone defines a
// view: terms that must all hold. The zero Query selects every event.
type Query struct{ terms []Term }

// Term is one condition of a query.
type Term struct {
	Not    bool
	Field  Field    // Words for free words and phrases
	Values []string // alternatives, as they were written; one for Words
	column int      // where the term was written, from 1
}

// Field is what a term asks about.
type Field string

// The fields of a query.
const (
	Words        Field = ""
	TopicField   Field = "topic"
	KindField    Field = "kind"
	PersonField  Field = "person"
	SpeakerField Field = "speaker"
	SideField    Field = "side"
	ByField      Field = "by"
	PlaceField   Field = "place"
	SourceField  Field = "source"
	LangField    Field = "lang"
	IDField      Field = "id"
	ThreadField  Field = "thread"
	TypeField    Field = "type"
	IsField      Field = "is"
	FromField    Field = "from"
	ToField      Field = "to"
	InField      Field = "in"
)

// isDate reports whether the values of a field are dates.
func (f Field) isDate() bool { return f == FromField || f == ToField || f == InField }

// Fields lists the fields that a query can name.
func Fields() []Field {
	return []Field{
		TopicField, KindField, PersonField, SpeakerField, SideField, ByField, PlaceField, SourceField,
		LangField, IDField, ThreadField, TypeField, IsField, FromField, ToField, InField,
	}
}

// NewQuery returns the query of some terms.
func NewQuery(terms ...Term) Query { return Query{terms: slices.Clone(terms)} }

// Terms returns the terms of a query in order.
func (q Query) Terms() []Term { return slices.Clone(q.terms) }

// IsZero reports whether the query has no terms.
func (q Query) IsZero() bool { return len(q.terms) == 0 }

// And returns the query with a term added behind.
func (q Query) And(term Term) Query {
	return Query{terms: append(slices.Clone(q.terms), term)}
}

// Without returns the query without its terms on a field.
func (q Query) Without(field Field) Query {
	kept := slices.DeleteFunc(slices.Clone(q.terms), func(t Term) bool { return t.Field == field })
	return Query{terms: kept}
}

// Has reports whether the query has a term on a field.
func (q Query) Has(field Field) bool {
	return slices.ContainsFunc(q.terms, func(t Term) bool { return t.Field == field })
}

// String writes the query so that [ParseQuery] reads the same query from it.
func (q Query) String() string {
	text := ""
	for i := len(q.terms) - 1; i >= 0; i-- {
		t := &q.terms[i]
		written := t.String()
		if text != "" {
			written += " "
			if t.Field.isDate() && t.takesIn(text) {
				written = t.quotedLast() + " "
			}
		}
		text = written + text
	}
	return text
}

// String writes the term as it stands in a query.
func (t Term) String() string {
	var b strings.Builder
	if t.Not {
		b.WriteByte('-')
	}
	if t.Field != Words {
		b.WriteString(string(t.Field))
		b.WriteByte(':')
	}
	for i, v := range t.Values {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString(quoted(v, t.Field))
	}
	return b.String()
}

// takesIn reports whether the words of a query behind a date would be read as a part
// of it.
func (t Term) takesIn(query string) bool {
	p := parser{rest: " " + query}
	return len(t.Values) > 0 && p.restOfDate(t.Field, t.Values[len(t.Values)-1]) != ""
}

// quotedLast writes the term with its last value in quotes.
func (t Term) quotedLast() string {
	last := len(t.Values) - 1
	before := t
	before.Values = append(slices.Clone(t.Values[:last]), "")
	return strings.TrimSuffix(before.String(), `""`) + inQuotes(t.Values[last])
}

// quoted returns a value with quotes around it where it would otherwise be
// read as something else.
func quoted(v string, field Field) string {
	plain := v != "" && !strings.ContainsFunc(v, func(r rune) bool {
		return isQuerySpace(r) || isQuote(r) || r == '\\' || isComma(r) && field != Words || isColon(r) && field == Words
	})
	if plain && (field != Words || v[0] != '-') {
		return v
	}
	return inQuotes(v)
}

func inQuotes(v string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range v {
		if isQuote(r) || r == '\\' { // any of them would close the phrase
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	b.WriteByte('"')
	return b.String()
}
