package tui

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hanjung/model"
	"hanjung/ui/theme"
	"hanjung/ui/words"
)

// look is what panes need to know to draw themselves and can't know by
// themselves.
type look struct {
	theme   *theme.Theme
	lang    model.Lang
	letters map[string]string // the letter of each topic
	marked  func(id string) bool
	focused bool
}

// say returns a phrase in the user's language.
func (k look) say(phrase words.Phrase, args ...any) string { return words.In(k.lang, phrase, args...) }

// names returns a name in every language, the user's first.
func (k look) names(name model.Text) string { return strings.Join(name.AllFrom(k.lang), " · ") }

// letters gives every topic a letter of its own, as far as there are enough:
// the first letter of its English name that is not taken.
func letters(topics []model.Topic) map[string]string {
	of := make(map[string]string, len(topics))
	taken := make(map[rune]bool)
	for i := range topics {
		r := letter(topics[i].Name.In(model.English), taken)
		taken[r] = true
		of[topics[i].ID] = string(r)
	}
	return of
}

func letter(name string, taken map[rune]bool) rune {
	for _, r := range name {
		if r = unicode.ToUpper(r); r < utf8.RuneSelf && unicode.IsLetter(r) && !taken[r] {
			return r
		}
	}
	for r := 'A'; r <= 'Z'; r++ {
		if !taken[r] {
			return r
		}
	}
	return '*'
}
