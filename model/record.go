package model

import "slices"

// Type tells the three sorts of record apart.
type Type string

// The types of record.
const (
	EventType      Type = "event"
	AgreementType  Type = "agreement"
	CommitmentType Type = "commitment"
)

// Types lists the types of record.
func Types() []Type { return []Type{EventType, AgreementType, CommitmentType} }

// Record is an event, an agreement or a commitment. Fields that its type does
// not have are empty; [FieldsOf] says which those are.
type Record struct {
	// Type is implied by the list that the record stands in and written only
	// where records of several types are mixed, as in JSON Lines.
	Type Type `json:"type,omitempty"`
	// ID is the record's own for good: small letters and digits joined by hyphens, as
	// in beijing-summit-2026.
	ID string `json:"id"`

	// Date is when an event happened or a commitment was made.
	Date Date `json:"date,omitzero"`
	// Signed is when an agreement was signed.
	Signed Date `json:"signed,omitzero"`
	// InForce is when an agreement came into force.
	InForce Date `json:"in-force,omitzero"`
	// Expires is when an agreement ends.
	Expires Date `json:"expires,omitzero"`
	// Due is the date by which a commitment was promised.
	Due Date `json:"due,omitzero"`

	Title  Text     `json:"title"`            // what the record is called in lists
	Place  Text     `json:"place,omitzero"`   // where it happened or was signed
	Kind   Kind     `json:"kind,omitempty"`   // what sort of event or agreement it is
	Topics []string `json:"topics,omitempty"` // the ids of its topics, the main one first

	People []string `json:"people,omitempty"` // the ids of those who took part in an event
	Claims []Claim  `json:"claims,omitempty"` // what is said of it, each with its sources
	// Planned marks an event that its sources only announce.
	Planned bool `json:"planned,omitempty"`

	// Rare holds what else a record can have, nil where it has nothing of that;
	// the methods of the same names read it.
	*Rare //nolint:embeddedstructfieldcheck // first, it would be written before the id
}

// When returns the date by which a record stands in the timeline: the date of
// signature of an agreement, the date of any other record.
func (r *Record) When() Date {
	if r.Type == AgreementType {
		return r.Signed
	}
	return r.Date
}

// Claim is one checkable statement with its own topics and sources.
type Claim struct {
	Text    Text     `json:"text"`             // one sentence in our own words
	Topics  []string `json:"topics,omitempty"` // the ids of the topics that it is about
	Sources []string `json:"sources"`          // the ids of the sources that say so
}

// Quote is a short verbatim statement, in the languages in which it was
// published.
type Quote struct {
	Speaker string   `json:"speaker,omitempty"` // the id of the person who said it
	Text    Text     `json:"text"`              // word for word
	Topics  []string `json:"topics,omitempty"`  // the ids of the topics that it is about
	Sources []string `json:"sources"`           // the ids of the sources that quote it
}

// Difference is a point on which sources disagree.
type Difference struct {
	About  Text     `json:"about"`            // the point, as in length of the talks
	Topics []string `json:"topics,omitempty"` // the ids of the topics that it is about
	Values []Value  `json:"values"`           // what is said, two values or more
}

// Value is what some of the sources say on a point of difference.
type Value struct {
	Value   Text     `json:"value"`   // what they say
	Sources []string `json:"sources"` // the ids of the sources that say so
}

// Party is one of those who put their name to an agreement: a body of a side
// and, where known, the person who signed for it.
type Party struct {
	Side   Side   `json:"side"`             // for whom it signed
	Body   Text   `json:"body,omitzero"`    // the ministry, company or other body
	Person string `json:"person,omitempty"` // the id of the person who signed
}

// Step is a dated change in the life of an agreement or a commitment.
type Step struct {
	Date    Date     `json:"date"`          // when it changed
	State   State    `json:"state"`         // what it was from then on
	Text    Text     `json:"text,omitzero"` // what happened
	Sources []string `json:"sources"`       // the ids of the sources that say so
}

// State returns where an agreement or a commitment stands by the last step of
// its history. Without one a commitment is open and an agreement is signed.
func (r *Record) State() State {
	if n := len(r.History()); n > 0 {
		return r.History()[n-1].State
	}
	switch r.Type {
	case CommitmentType:
		return Open
	case AgreementType:
		return Signed
	case EventType:
	}
	return ""
}

// Sources returns the ids of every source that the record names, each once, in
// the order in which a reader meets them.
func (r *Record) Sources() []string { return r.appendSources(nil) }

func (r *Record) appendSources(ids []string) []string {
	for i := range r.Claims {
		ids = addNew(ids, r.Claims[i].Sources...)
	}
	for i := range r.Quotes() {
		ids = addNew(ids, r.Quotes()[i].Sources...)
	}
	for i := range r.History() {
		ids = addNew(ids, r.History()[i].Sources...)
	}
	for i := range r.Differences() {
		for j := range r.Differences()[i].Values {
			ids = addNew(ids, r.Differences()[i].Values[j].Sources...)
		}
	}
	return ids
}

// AllPeople returns the ids of everyone the record names: those who took part,
// who signed and who are quoted, each once.
func (r *Record) AllPeople() []string { return r.appendPeople(nil) }

func (r *Record) appendPeople(ids []string) []string {
	ids = addNew(ids, r.People...)
	for i := range r.Parties() {
		ids = addNew(ids, r.Parties()[i].Person)
	}
	return r.appendSpeakers(ids)
}

// appendSpeakers adds the ids of who is quoted in a record to a list.
func (r *Record) appendSpeakers(ids []string) []string {
	for i := range r.Quotes() {
		ids = addNew(ids, r.Quotes()[i].Speaker)
	}
	return ids
}

// AllTopics returns the ids of every topic of the record: its own and those of
// what is said in it, each once.
func (r *Record) AllTopics() []string { return r.appendTopics(nil) }

func (r *Record) appendTopics(ids []string) []string {
	ids = addNew(ids, r.Topics...)
	for i := range r.Claims {
		ids = addNew(ids, r.Claims[i].Topics...)
	}
	for i := range r.Quotes() {
		ids = addNew(ids, r.Quotes()[i].Topics...)
	}
	for i := range r.Differences() {
		ids = addNew(ids, r.Differences()[i].Topics...)
	}
	return ids
}

// addNew adds the ids that are not empty and not yet in the list.
func addNew(list []string, ids ...string) []string {
	for _, id := range ids {
		if id != "" && !slices.Contains(list, id) {
			list = append(list, id)
		}
	}
	return list
}
