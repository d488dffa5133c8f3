package model

// Rare is the lists that most events don't have. They lie apart from a [Record],
// which a million events would make 190 MB larger to say nothing.
type Rare struct {
	Parties []Party `json:"parties,omitempty"` // who put their name to an agreement
	MadeBy  []Side  `json:"made-by,omitempty"` // the sides that made a commitment

	Quotes  []Quote `json:"quotes,omitempty"`  // what was said, word for word
	History []Step  `json:"history,omitempty"` // what became of an agreement or a commitment

	Agreements  []string     `json:"agreements,omitempty"`  // the ids of what was signed at an event
	Commitments []string     `json:"commitments,omitempty"` // the ids of what was promised at an event
	Follows     []string     `json:"follows,omitempty"`     // the ids of the earlier records that this one answers
	Differences []Difference `json:"differences,omitempty"` // the points on which sources disagree
}

// Fill returns the rare lists of a record, to be filled while it is made.
func (r *Record) Fill() *Rare {
	if r.Rare == nil {
		r.Rare = new(Rare)
	}
	return r.Rare
}

// Parties returns who put their name to an agreement.
func (r *Record) Parties() []Party {
	if r.Rare == nil {
		return nil
	}
	return r.Rare.Parties
}

// MadeBy returns the sides that made a commitment.
func (r *Record) MadeBy() []Side {
	if r.Rare == nil {
		return nil
	}
	return r.Rare.MadeBy
}

// Quotes returns what was said, word for word.
func (r *Record) Quotes() []Quote {
	if r.Rare == nil {
		return nil
	}
	return r.Rare.Quotes
}

// History tells what became of an agreement or a commitment.
func (r *Record) History() []Step {
	if r.Rare == nil {
		return nil
	}
	return r.Rare.History
}

// Agreements returns the ids of what was signed at an event.
func (r *Record) Agreements() []string {
	if r.Rare == nil {
		return nil
	}
	return r.Rare.Agreements
}

// Commitments returns the ids of what was promised at an event.
func (r *Record) Commitments() []string {
	if r.Rare == nil {
		return nil
	}
	return r.Rare.Commitments
}

// Follows returns the ids of the earlier records that this one answers.
func (r *Record) Follows() []string {
	if r.Rare == nil {
		return nil
	}
	return r.Rare.Follows
}

// Differences returns the points on which sources disagree.
func (r *Record) Differences() []Difference {
	if r.Rare == nil {
		return nil
	}
	return r.Rare.Differences
}
