package typeset

import (
	"strings"

	"hanjung/model"
	"hanjung/ui/words"
)

// Count writes a number of things in English: 1 record, 31 records.
func Count(n int, what string) string { return words.Count(model.English, n, words.Thing(what)) }

// KindName returns what sort of record r is, in words.
func KindName(r *model.Record, lang model.Lang) string {
	if r.Kind != "" {
		return words.Kind(lang, r.Kind)
	}
	return words.Type(lang, r.Type)
}

// SideNames returns the names of sides, joined.
func SideNames(sides []model.Side, lang model.Lang) string {
	names := make([]string, len(sides))
	for i, s := range sides {
		names[i] = s.Name().In(lang)
	}
	return strings.Join(names, words.In(lang, "sides| and "))
}

// NothingOnRecord says that nothing is known to have followed.
func NothingOnRecord(about model.About, lang model.Lang) string {
	if about.AsOf.IsZero() {
		return words.In(lang, "Nothing is on record.")
	}
	return words.In(lang, "Nothing is on record as of %s.", Date(about.AsOf, lang))
}

// DueNote says until when a commitment was promised, behind where it stands.
func DueNote(r *model.Record, today model.Day, lang model.Lang) string {
	if r.Overdue(today) {
		return words.In(lang, " since %s", Date(r.Due.End(), lang))
	}
	return words.In(lang, ", due %s", Date(r.Due.End(), lang))
}

// SortOf names what a field asks for, in a word.
func SortOf(f model.Field) words.Phrase {
	switch f {
	case model.TopicField:
		return "sort|topic"
	case model.PersonField:
		return "sort|person"
	case model.ThreadField:
		return "sort|thread"
	case model.ByField:
		return "sort|signer"
	case model.SourceField:
		return "sort|source"
	case model.PlaceField:
		return "sort|place"
	default:
		return words.Phrase(f)
	}
}
