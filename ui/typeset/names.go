package typeset

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"hanjung/model"
	"hanjung/ui/words"
)

// ShortNames returns names by which two records are told apart in few words: what
// sort of record they are, or where both are of one their places, where need be with
// the year, or else their dates or titles.
func ShortNames(a, b *model.Record, lang model.Lang) [2]string {
	if a.Type != b.Type {
		return [2]string{sort(a, lang), sort(b, lang)}
	}
	for _, name := range []func(*model.Record) string{
		func(r *model.Record) string {
			if town(a, model.English) == town(b, model.English) { // in other languages no comma parts the hall from it
				return ""
			}
			return town(r, lang)
		},
		func(r *model.Record) string {
			if first := r.When().First(); town(r, lang) != "" && !r.When().IsZero() && first != model.MinDay && !inOneYear(a, b) {
				return town(r, lang) + " " + strconv.Itoa(first.Year())
			}
			return ""
		},
		func(r *model.Record) string { return Date(r.When(), lang) },
	} {
		if names := [2]string{name(a), name(b)}; names[0] != names[1] && names[0] != "" && names[1] != "" {
			return names
		}
	}
	return [2]string{Plain(a.Title.In(lang)), Plain(b.Title.In(lang))}
}

func inOneYear(a, b *model.Record) bool {
	return a.When().First().Year() == b.When().First().Year()
}

// sort returns what sort of record one is, as a name.
func sort(r *model.Record, lang model.Lang) string {
	first, n := utf8.DecodeRuneInString(words.Type(lang, r.Type))
	return string(unicode.ToUpper(first)) + words.Type(lang, r.Type)[n:]
}

// mostTown is how long the name of a town is at most, in cells.
const mostTown = 24

// town returns the last part of where a record happened, such as the town that
// the hall stands in, or nothing where that is not short.
func town(r *model.Record, lang model.Lang) string {
	place := Plain(r.Place.In(lang))
	if i := strings.LastIndex(place, ", "); i >= 0 {
		place = place[i+len(", "):]
	}
	if Width(place) > mostTown {
		return ""
	}
	return place
}
