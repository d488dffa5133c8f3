package model

import "slices"

// Topic is an entry of the controlled vocabulary.
type Topic struct {
	ID      string   `json:"id"`                // by which records and queries name it
	Name    Text     `json:"name"`              // what people call it
	Aliases []string `json:"aliases,omitempty"` // what else it is called, in any language
	// Includes is what the topic is also asked for by though it is more than that,
	// each with its names in any language: THAAD stands for Security in a term on
	// topics, but the word THAAD doesn't find all that is said about security.
	Includes [][]string `json:"includes,omitempty"`
	// About is what the topic is, in a sentence.
	About Text `json:"about,omitzero"`
}

// names returns the names and aliases of a topic, and of what it includes.
func (tp *Topic) names() []string {
	return append(append(tp.Name.All(), tp.Aliases...), slices.Concat(tp.Includes...)...)
}

// Person is someone who takes part in events or signs agreements.
type Person struct {
	ID      string   `json:"id"`                // by which records and queries name them
	Name    Text     `json:"name"`              // what people call them
	Aliases []string `json:"aliases,omitempty"` // how else their name is written
	Roles   []Role   `json:"roles,omitempty"`   // the offices that they held
}

// Role is an office that a person held for a side.
type Role struct {
	Title Text `json:"title"`         // what the office is called
	Side  Side `json:"side"`          // for whom they held it
	From  Date `json:"from,omitzero"` // since when
	To    Date `json:"to,omitzero"`   // until when
}

// RolesAt returns the offices that a person held at a date, as far as they are
// known: of those whose own dates tell so, the one that began last. Where none
// does, all that nothing dates, for any of them may have been held then.
func (p *Person) RolesAt(date Date) []Role {
	var dated, undated []Role
	for _, role := range p.Roles {
		switch {
		case role.From.IsZero() && role.To.IsZero():
			undated = append(undated, role)
		case !role.heldAt(date):
		case len(dated) == 0:
			dated = []Role{role}
		case role.began() > dated[0].began():
			dated[0] = role
		}
	}
	if len(dated) > 0 {
		return dated
	}
	return undated
}

// heldAt reports whether an office may have been held at a date, by its own dates.
func (r *Role) heldAt(date Date) bool {
	return r.began() <= date.Last() && (r.To.IsZero() || r.To.Last() >= date.First())
}

// began returns the first day of an office, or of all time where that is unknown.
func (r *Role) began() Day {
	if r.From.IsZero() {
		return MinDay
	}
	return r.From.First()
}

// Thread is the story of one issue: what follows from its roots.
type Thread struct {
	ID    string   `json:"id"`             // by which queries name it
	Name  Text     `json:"name"`           // what people call it
	About Text     `json:"about,omitzero"` // what the issue is, in a sentence
	Roots []string `json:"roots"`          // the ids of the records that it begins with
}

// Era is a named period.
type Era struct {
	ID    string `json:"id"`             // its own among the eras
	Name  Text   `json:"name"`           // what people call it
	From  Date   `json:"from"`           // when it began
	To    Date   `json:"to,omitzero"`    // when it ended
	About Text   `json:"about,omitzero"` // what marks it, in a sentence
}

// SourceKind says what rank a source has.
type SourceKind string

// The kinds of source.
const (
	News       SourceKind = "news"
	Official   SourceKind = "official"
	Reference  SourceKind = "reference"
	Analysis   SourceKind = "analysis"
	Aggregator SourceKind = "aggregator"
)

// SourceKinds lists the kinds of source.
func SourceKinds() []SourceKind {
	return []SourceKind{News, Official, Reference, Analysis, Aggregator}
}

// Reading says how much of a source was read.
type Reading string

// The ways in which a source was read.
const (
	ReadWhole   Reading = "whole"
	ReadExcerpt Reading = "excerpt"
)

// Readings lists the ways in which a source can have been read.
func Readings() []Reading { return []Reading{ReadWhole, ReadExcerpt} }

// Source is a published page.
type Source struct {
	ID        string `json:"id"`                  // by which claims and queries name it
	Publisher string `json:"publisher,omitempty"` // the paper, agency, ministry or site
	// Title is the headline in the language of the page, or a description of
	// the page where Described is set because the headline was not seen.
	Title     string     `json:"title,omitempty"`
	Described bool       `json:"described,omitempty"` // the title is our own description
	Date      Date       `json:"date,omitzero"`       // when it was published
	URL       string     `json:"url,omitempty"`       // where it is found
	Lang      string     `json:"lang,omitempty"`      // the language of the page, in BCP 47: en, ko, zh
	Kind      SourceKind `json:"kind,omitempty"`      // what rank it has
	Read      Reading    `json:"read,omitempty"`      // how much of it was read
	Accessed  Date       `json:"accessed,omitzero"`   // when it was read
}
