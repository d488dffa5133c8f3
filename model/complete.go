package model

import (
	"strings"
	"unicode/utf8"
)

// Completion is a way to go on with a query that is being written.
type Completion struct {
	Text string // what takes the place of the word being written
	Name Text   // what that stands for, in words
}

// Completions is the ways to go on with a word of a query, best first.
type Completions struct {
	Start, End int // the bytes of the query that the word takes
	List       []Completion
}

// mostCompletions is how many ways to go on are told. Nobody reads on.
const mostCompletions = 200

// Complete returns how the word before a place in a query, in bytes, can go on:
// with fields, and with the values that fields have in this timeline, by their
// ids, names and aliases in any language. Those that fit best come first.
func (t *Timeline) Complete(query string, at int) Completions {
	at = max(min(at, len(query)), 0)
	start := wordStart(query[:at])
	word, end := query[start:at], at
	var c completer
	if rest, negated := strings.CutPrefix(word, "-"); negated {
		c.minus, word = "-", rest
	}
	name, length := fieldName(word)
	if length == 0 {
		c.fields(word)
		if c.want = newWanted(word); c.want.text != "" {
			c.values(t, TopicField)
			c.values(t, PersonField)
			c.some(SpeakerField, t.quoted())
			c.dates(word)
		}
		return Completions{start, end, c.best()}
	}
	last := word[length:]
	if i := strings.LastIndexAny(last, ",，"); i >= 0 {
		_, n := utf8.DecodeRuneInString(last[i:])
		c.before, last = last[:i]+",", last[i+n:]
	}
	c.want = newWanted(last)
	c.values(t, Field(name))
	return Completions{start, end, c.best()}
}

// wordStart returns where the last word of a query begins. Spaces in quotes are
// part of a word.
func wordStart(s string) int {
	start, quoted := 0, false
	for i, r := range s {
		switch {
		case isQuote(r):
			quoted = !quoted
		case isQuerySpace(r) && !quoted:
			start = i + utf8.RuneLen(r)
		}
	}
	return start
}

// completer collects completions by how they fit.
type completer struct {
	minus  string // before the field, if it is negated
	before string // before the value: those that stand there already
	want   wanted
	found  [fits][]offer
}

// offer is a completion that has not been written yet.
type offer struct {
	field Field
	value *value // nil for the field alone
}

func (c *completer) fields(word string) {
	for _, f := range Fields() {
		if strings.HasPrefix(string(f), strings.ToLower(word)) {
			c.found[ExactFit] = append(c.found[ExactFit], offer{field: f})
		}
	}
}

// values notes the values of a field that what is written can mean.
func (c *completer) values(t *Timeline, f Field) {
	c.some(f, t.values(f))
}

// some notes those of some values of a field.
func (c *completer) some(f Field, values []value) {
	for i := range values[:min(len(values), mostValues)] {
		v := &values[i]
		if best, ok := c.want.best(v.keys); ok {
			c.found[best] = append(c.found[best], offer{f, v})
		}
	}
}

// dates notes the fields of dates for a word that is one.
func (c *completer) dates(word string) {
	if d, err := ParsePeriod(word); err != nil || d.IsZero() || !startsWithYear(word) {
		return
	}
	for _, f := range []Field{FromField, InField, ToField} {
		c.found[ExactFit] = append(c.found[ExactFit], offer{f, &value{value: word, written: quoted(word, f)}})
	}
}

// startsWithYear reports whether a word begins with the four digits of a year: less is
// a number, or a year that is still being written.
func startsWithYear(word string) bool {
	const digits = 4
	return len(word) >= digits && !strings.ContainsFunc(word[:digits], func(r rune) bool { return r < '0' || '9' < r })
}

// best writes the completions that fit best.
func (c *completer) best() []Completion {
	var list []Completion
	for _, offers := range c.found {
		for _, o := range offers[:min(len(offers), mostCompletions-len(list))] {
			text := c.minus + string(o.field) + ":"
			if o.value == nil {
				list = append(list, Completion{text, Text{EN: fieldHelp(o.field)}})
			} else {
				list = append(list, Completion{text + c.before + o.value.written, o.value.name})
			}
		}
	}
	return list
}
