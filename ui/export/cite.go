package export

import (
	"strings"

	"hanjung/model"
	"hanjung/ui/typeset"
	"hanjung/ui/words"
)

// Citation returns how a record is cited: its title and date, the dataset and,
// one a line, the sources that it rests on.
func Citation(t *model.Timeline, r *model.Record, lang model.Lang) string {
	var b strings.Builder
	b.WriteString("“" + plain(r.Title.In(lang)) + "” (" + typeset.Date(r.When(), lang) + ")")
	about := t.About()
	if !about.Title.IsZero() {
		b.WriteString(words.In(lang, ". In: %s", plain(about.Title.In(lang))))
		if about.Version != "" {
			b.WriteString(words.In(lang, ", dataset %s", plain(about.Version)))
		}
	}
	b.WriteString(words.In(lang, ", record %s", r.ID) + ".\n")
	for _, id := range r.Sources() {
		if s, ok := t.Source(id); ok {
			b.WriteString("- " + SourceCitation(s, lang) + "\n")
		}
	}
	return b.String()
}

// SourceCitation returns how a source is cited, on one line.
func SourceCitation(s *model.Source, lang model.Lang) string {
	var parts []string
	if s.Publisher != "" {
		parts = append(parts, plain(typeset.Publisher(s, lang)))
	}
	title := "“" + plain(s.Title) + "”"
	if s.Described { // no headline, but our words for the page
		title = plain(s.Title)
	}
	parts = append(parts, title)
	if !s.Date.IsZero() {
		parts = append(parts, typeset.Date(s.Date, lang))
	}
	if s.URL != "" {
		parts = append(parts, plain(s.URL))
	}
	return strings.Join(parts, ". ")
}

func plain(s string) string { return typeset.Plain(s) }
