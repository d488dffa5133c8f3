package typeset

import (
	"strconv"
	"strings"

	"hanjung/model"
)

// Count writes a number of things: 1 record, 31 records.
func Count(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return strconv.Itoa(n) + " " + what + "s"
}

// KindName returns what sort of record r is, in words.
func KindName(r *model.Record) string {
	switch {
	case r.Kind == model.MOU:
		return "memorandum of understanding"
	case r.Kind != "":
		return strings.ReplaceAll(string(r.Kind), "-", " ")
	}
	return string(r.Type)
}

// SideNames returns the names of sides, joined.
func SideNames(sides []model.Side, lang model.Lang) string {
	names := make([]string, len(sides))
	for i, s := range sides {
		names[i] = s.Name().In(lang)
	}
	return strings.Join(names, " and ")
}

// NothingOnRecord says that nothing is known to have followed.
func NothingOnRecord(about model.About) string {
	if about.AsOf.IsZero() {
		return "Nothing is on record."
	}
	return "Nothing is on record as of " + Date(about.AsOf) + "."
}

// SourceNote returns what a reader should know of a source's rank, in
// parentheses, with a space in front.
func SourceNote(s *model.Source) string {
	words := []string{s.Lang, string(s.Kind)}
	if s.Read == model.ReadExcerpt {
		words = append(words, "read in part")
	}
	if s.Described {
		words = append(words, "title described")
	}
	note := strings.Join(nonEmpty(words), ", ")
	if note == "" {
		return ""
	}
	return " (" + note + ")"
}

func nonEmpty(words []string) []string {
	var kept []string
	for _, w := range words {
		if w != "" {
			kept = append(kept, w)
		}
	}
	return kept
}
