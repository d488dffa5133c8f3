package words

import (
	"strings"

	"hanjung/model"
)

// Kind returns what sort of event or agreement a kind is.
func Kind(lang model.Lang, k model.Kind) string { return k.Name().In(lang) }

// ShortKind returns that in few words.
func ShortKind(lang model.Lang, k model.Kind) string {
	switch k {
	case model.MOU:
		return In(lang, "kind|MOU")
	case model.JointStatement:
		return In(lang, "short kind|statement")
	default:
		return Kind(lang, k)
	}
}

// ShortSide returns which side one is in few words: in English by its letters.
func ShortSide(lang model.Lang, s model.Side) string {
	if lang == model.Korean || lang == model.Chinese {
		return s.Name().In(lang)
	}
	return string(s)
}

// Type returns what a record of a type is called.
func Type(lang model.Lang, t model.Type) string { return t.Name().In(lang) }

// State returns where an agreement or a commitment stands.
func State(lang model.Lang, s model.State) string { return s.Name().In(lang) }

// Standing returns where an agreement or a commitment stands on a day.
func Standing(lang model.Lang, r *model.Record, today model.Day) string {
	if r.Overdue(today) {
		return In(lang, "past due")
	}
	return State(lang, r.State())
}

// Aspect returns what an aspect of agreements and commitments is called.
func Aspect(lang model.Lang, a model.Aspect) string { return In(lang, "aspect|"+Phrase(a)) }

// Lane returns the heading of a lane of a board.
func Lane(l model.Lane) Phrase {
	if l == "" {
		return "Other records"
	}
	return Phrase(strings.ToUpper(string(l[:1])) + string(l[1:]))
}

// SourceKind returns what rank a source has.
func SourceKind(lang model.Lang, k model.SourceKind) string { return In(lang, "source|"+Phrase(k)) }
