package model

// Dataset is the content of a timeline as files hold it: lists in the order in
// which they were written, not yet connected.
type Dataset struct {
	About       About    `json:"about,omitzero"`        // what the dataset is
	Events      []Record `json:"events,omitempty"`      // what happened
	Agreements  []Record `json:"agreements,omitempty"`  // what both sides put their name to
	Commitments []Record `json:"commitments,omitempty"` // what was promised
	Topics      []Topic  `json:"topics,omitempty"`      // the controlled vocabulary
	People      []Person `json:"people,omitempty"`      // who takes part, signs or is quoted
	Threads     []Thread `json:"threads,omitempty"`     // the stories of issues
	Eras        []Era    `json:"eras,omitempty"`        // named periods
	Sources     []Source `json:"sources,omitempty"`     // the pages that all of it rests on
}

// About says what a dataset is.
type About struct {
	Title   Text   `json:"title,omitzero"`    // what it is called
	Version string `json:"version,omitempty"` // which state of it this is, as in 1.2
	// AsOf is the day up to which the dataset knows the record.
	AsOf Date `json:"as-of,omitzero"`
	// Note is what else is to be known of it.
	Note Text `json:"note,omitzero"`
	// Query is what selected the dataset from the one that has this title and
	// version, where it is but a part of that.
	Query string `json:"query,omitempty"`
}

// Records returns the list that holds records of a type.
func (d *Dataset) Records(t Type) *[]Record {
	switch t {
	case AgreementType:
		return &d.Agreements
	case CommitmentType:
		return &d.Commitments
	case EventType:
	}
	return &d.Events
}
