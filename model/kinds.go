package model

import "slices"

// Kind says what sort of event or agreement a record is.
type Kind string

// The kinds of event.
const (
	Summit      Kind = "summit"
	Visit       Kind = "visit"
	Meeting     Kind = "meeting"
	Call        Kind = "call"
	Agreed      Kind = "agreement"
	Statement   Kind = "statement"
	Dispute     Kind = "dispute"
	Sanction    Kind = "sanction"
	Military    Kind = "military"
	CultureKind Kind = "culture"
	EconomyKind Kind = "economy"
	LawKind     Kind = "law"
	ContextKind Kind = "context"
)

// The kinds of agreement.
const (
	Treaty         Kind = "treaty"
	MOU            Kind = "mou"
	Contract       Kind = "contract"
	Protocol       Kind = "protocol"
	Document       Kind = "document"
	JointStatement Kind = "joint-statement"
)

// KindsOf lists the kinds that records of a type can have; a commitment has
// none.
func KindsOf(t Type) []Kind {
	switch t {
	case EventType:
		return []Kind{
			Summit, Visit, Meeting, Call, Agreed, Statement, Dispute,
			Sanction, Military, CultureKind, EconomyKind, LawKind, ContextKind,
		}
	case AgreementType:
		return []Kind{Treaty, MOU, Contract, Protocol, Document, JointStatement}
	case CommitmentType:
	}
	return nil
}

// KindNamed returns the kind that is called so, by its id or its name in any
// language.
func KindNamed(s string) (Kind, bool) {
	folded := FoldName(s)
	for _, typ := range Types() {
		for _, k := range KindsOf(typ) {
			if hasName(folded, string(k), k.Name(), nil) {
				return k, true
			}
		}
	}
	return "", false
}

// typesOfKind returns the types whose records can have a kind.
func typesOfKind(k Kind) []Type {
	return slices.DeleteFunc(Types(), func(t Type) bool { return !slices.Contains(KindsOf(t), k) })
}

// Side is a state or other party that acts in a timeline.
type Side string

// The sides. Other stands for anyone without a letter code here.
const (
	KR    Side = "KR"
	CN    Side = "CN"
	KP    Side = "KP"
	US    Side = "US"
	JP    Side = "JP"
	Other Side = "other"
)

// Sides lists the sides.
func Sides() []Side { return []Side{KR, CN, KP, US, JP, Other} }

// SideNamed returns the side that is called so, by its letters or its name in any
// language.
func SideNamed(s string) (Side, bool) {
	folded := FoldName(s)
	i := slices.IndexFunc(Sides(), func(side Side) bool { return hasName(folded, string(side), side.Name(), nil) })
	if i < 0 {
		return "", false
	}
	return Sides()[i], true
}

// Name returns the name of a side.
func (s Side) Name() Text {
	switch s {
	case KR:
		return Text{EN: "South Korea", KO: "한국", ZH: "韩国"}
	case CN:
		return Text{EN: "China", KO: "중국", ZH: "中国"}
	case KP:
		return Text{EN: "North Korea", KO: "북한", ZH: "朝鲜"}
	case US:
		return Text{EN: "United States", KO: "미국", ZH: "美国"}
	case JP:
		return Text{EN: "Japan", KO: "일본", ZH: "日本"}
	case Other:
		return Text{EN: "Other", KO: "기타", ZH: "其他"}
	}
	return Text{EN: string(s)}
}

// State is where an agreement or a commitment stands.
type State string

// The states of an agreement.
const (
	Signed    State = "signed"
	InForce   State = "in-force"
	Amended   State = "amended"
	Suspended State = "suspended"
	Expired   State = "expired"
)

// The states of a commitment.
const (
	Open       State = "open"
	Progress   State = "progress"
	Met        State = "met"
	Missed     State = "missed"
	Superseded State = "superseded"
)

// StatesOf lists the states that records of a type can be in; an event has
// none.
func StatesOf(t Type) []State {
	switch t {
	case AgreementType:
		return []State{Signed, InForce, Amended, Suspended, Expired}
	case CommitmentType:
		return []State{Open, Progress, Met, Missed, Superseded}
	case EventType:
	}
	return nil
}

// FieldsOf lists the fields, by their names in files, that records of a type
// can have.
func FieldsOf(t Type) []string {
	common := []string{
		"type", "id", "title", "topics", "claims", "quotes",
		"follows", "differences",
	}
	switch t {
	case EventType:
		return append(common, "date", "place", "kind", "people", "agreements", "commitments", "planned")
	case AgreementType:
		return append(common, "signed", "in-force", "expires", "place", "kind", "parties", "history")
	case CommitmentType:
		return append(common, "date", "due", "made-by", "history")
	}
	return nil
}

// HasField reports whether records of a type can have the field.
func HasField(t Type, field string) bool { return slices.Contains(FieldsOf(t), field) }
