package model

// Aspect is something by which it is told where an agreement or a commitment
// stands.
type Aspect string

// The aspects, in the order in which they are told.
const (
	StateAspect      Aspect = "State"
	SignedAspect     Aspect = "Signed"
	MadeAspect       Aspect = "Made"
	InForceAspect    Aspect = "In force"
	ExpiresAspect    Aspect = "Expires"
	DueAspect        Aspect = "Due"
	PartiesAspect    Aspect = "Parties"
	PromisedByAspect Aspect = "Promised by"
	HistoryAspect    Aspect = "What followed"
)

// Aspects lists the aspects.
func Aspects() []Aspect {
	return []Aspect{
		StateAspect, SignedAspect, MadeAspect, InForceAspect, ExpiresAspect, DueAspect,
		PartiesAspect, PromisedByAspect, HistoryAspect,
	}
}

// CanHave reports whether records of the type have an aspect: an event has none.
func (t Type) CanHave(a Aspect) bool {
	switch a {
	case StateAspect, HistoryAspect:
		return t != EventType
	case SignedAspect, InForceAspect, ExpiresAspect, PartiesAspect:
		return t == AgreementType
	case MadeAspect, DueAspect, PromisedByAspect:
	}
	return t == CommitmentType
}

// Has reports whether anything is known of an aspect of a record.
func (r *Record) Has(a Aspect) bool {
	if !r.Type.CanHave(a) {
		return false
	}
	switch a {
	case StateAspect:
		return true
	case PartiesAspect:
		return len(r.Parties()) > 0
	case PromisedByAspect:
		return len(r.MadeBy()) > 0
	case HistoryAspect:
		return len(r.History()) > 0
	case SignedAspect, MadeAspect, InForceAspect, ExpiresAspect, DueAspect:
	}
	return !r.On(a).IsZero()
}

// On returns the date of an aspect that has one, the zero Date where it is not
// known.
func (r *Record) On(a Aspect) Date {
	switch a {
	case SignedAspect, MadeAspect:
		return r.When()
	case InForceAspect:
		return r.InForce
	case ExpiresAspect:
		return r.Expires
	case DueAspect:
		return r.Due
	case StateAspect, PartiesAspect, PromisedByAspect, HistoryAspect:
	}
	return Date{}
}

// ComparedAspect is an aspect of two records.
type ComparedAspect struct {
	Aspect

	CanHave [2]bool // whether records of the type have it
	Has     [2]bool // whether anything is known of it
}

// IsShared reports whether records of both types have it.
func (c ComparedAspect) IsShared() bool { return c.CanHave[0] && c.CanHave[1] }

// Only returns which of the two records alone has it, if the other could have it
// and has not.
func (c ComparedAspect) Only() (which int, alone bool) {
	alone = c.IsShared() && c.Has[0] != c.Has[1]
	if alone && c.Has[1] {
		return 1, true
	}
	return 0, alone
}

// compareAspects returns the aspects of which something is known of either record;
// of two events there are none.
func compareAspects(a, b *Record) []ComparedAspect {
	var compared []ComparedAspect
	for _, aspect := range Aspects() {
		has := [2]bool{a.Has(aspect), b.Has(aspect)}
		if has[0] || has[1] {
			compared = append(compared, ComparedAspect{aspect, [2]bool{a.Type.CanHave(aspect), b.Type.CanHave(aspect)}, has})
		}
	}
	return compared
}
