package model

// Dataset is the content of a timeline as files hold it: lists in the order in
// which they were written, not yet connected.
type Dataset struct {
	About       About    `json:"about,omitzero"`
	Events      []Record `json:"events,omitempty"`
	Agreements  []Record `json:"agreements,omitempty"`
	Commitments []Record `json:"commitments,omitempty"`
	Topics      []Topic  `json:"topics,omitempty"`
	People      []Person `json:"people,omitempty"`
	Threads     []Thread `json:"threads,omitempty"`
	Eras        []Era    `json:"eras,omitempty"`
	Sources     []Source `json:"sources,omitempty"`
}

// About says what a dataset is.
type About struct {
	Title   Text   `json:"title,omitzero"`
	Version string `json:"version,omitempty"`
	// AsOf is the day up to which the dataset knows the record.
	AsOf Date `json:"as-of,omitzero"`
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
