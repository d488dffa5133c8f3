package typeset

import (
	"cmp"
	"strings"

	"hanjung/model"
	"hanjung/ui/words"
)

// Publisher names who published a source.
func Publisher(s *model.Source, lang model.Lang) string { return PublisherNamed(s.Publisher, lang) }

// PublisherNamed tells a publisher's name. Who carried what it published or was cited,
// which such names add in English, is told in the reader's language.
func PublisherNamed(name string, lang model.Lang) string {
	of, rest, found := strings.Cut(name, " (")
	note, closed := strings.CutSuffix(rest, ")")
	if !found || !closed {
		return name
	}
	if by, ok := strings.CutPrefix(note, "as carried by "); ok {
		return words.In(lang, "%s (as carried by %s)", of, by)
	}
	if whom, ok := strings.CutPrefix(note, "citing "); ok {
		if lang == model.Korean || lang == model.Chinese {
			whom = strings.TrimPrefix(whom, "the ")
		}
		return words.In(lang, "%s (citing %s)", of, whom)
	}
	return name
}

// Outlet names who published a source and when: Yonhap News Agency 2026-01-05.
// Who only carried it is left out.
func Outlet(s *model.Source, lang model.Lang) string {
	name, _, _ := strings.Cut(s.Publisher, " (")
	if name == "" {
		name = s.Title
	}
	if s.Date.IsZero() {
		return name
	}
	return name + " " + Date(s.Date, lang)
}

// SourceNote returns what a reader should know of a source's rank, in
// parentheses, with a space in front.
func SourceNote(s *model.Source, lang model.Lang) string {
	return parenthesised(sourceFacts(s, lang, langName(s.Lang, lang)))
}

// SourceFacts returns that as a line of its own, with the language by its name.
func SourceFacts(s *model.Source, lang model.Lang) string {
	tongue := s.Lang
	if name, ok := model.LangNamed(tongue); ok {
		tongue = name.In(lang)
	}
	return strings.Join(sourceFacts(s, lang, tongue), ", ")
}

func sourceFacts(s *model.Source, lang model.Lang, tongue string) []string {
	notes := []string{tongue}
	if s.Kind != "" {
		notes = append(notes, words.SourceKind(lang, s.Kind))
	}
	if s.Read == model.ReadExcerpt {
		notes = append(notes, words.In(lang, "read in part"))
	}
	if s.Described {
		notes = append(notes, words.In(lang, "title described"))
	}
	return nonEmpty(notes)
}

// ShortSourceNote returns what of that a reader should know at once: a language
// other than their own, and a rank other than that of the news.
func ShortSourceNote(s *model.Source, lang model.Lang) string {
	var notes []string
	if !strings.HasPrefix(s.Lang, string(cmp.Or(lang, model.English))) {
		notes = append(notes, langName(s.Lang, lang))
	}
	if s.Kind != "" && s.Kind != model.News {
		notes = append(notes, words.SourceKind(lang, s.Kind))
	}
	return parenthesised(nonEmpty(notes))
}

func parenthesised(notes []string) string {
	if len(notes) == 0 {
		return ""
	}
	return " (" + strings.Join(notes, ", ") + ")"
}

// langName returns what the language of a source is called: in English by its tag.
func langName(tag string, lang model.Lang) string {
	if name, ok := model.LangNamed(tag); ok && (lang == model.Korean || lang == model.Chinese) {
		return name.In(lang)
	}
	return tag
}

func nonEmpty(notes []string) []string {
	var kept []string
	for _, w := range notes {
		if w != "" {
			kept = append(kept, w)
		}
	}
	return kept
}
