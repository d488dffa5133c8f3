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

// letterCells is how wide the letters of topics are.
func letterCells(lang model.Lang) int {
	if lang == model.Korean || lang == model.Chinese {
		return 2
	}
	return 1
}

// letters gives every topic a letter of its own, as far as there are enough: the
// first of its name that is not taken, which in Korean is a syllable and in Chinese
// a character.
func letters(topics []model.Topic, lang model.Lang) map[string]string {
	of := make(map[string]string, len(topics))
	taken := make(map[rune]bool)
	for i := range topics {
		r := letter(topics[i].Name.In(lang), lang, taken)
		taken[r] = true
		of[topics[i].ID] = string(r)
	}
	return of
}

func letter(name string, lang model.Lang, taken map[rune]bool) rune {
	for _, r := range name {
		if r = unicode.ToUpper(r); isLetter(r, lang) && !taken[r] {
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

// isLetter reports whether a letter can stand for a topic in some language.
func isLetter(r rune, lang model.Lang) bool {
	const firstSyllable, lastSyllable = '가', '힣'
	switch lang {
	case model.Korean:
		if r >= firstSyllable && r <= lastSyllable {
			return true
		}
	case model.Chinese:
		if unicode.Is(unicode.Han, r) {
			return true
		}
	case model.English:
	}
	return r < utf8.RuneSelf && unicode.IsLetter(r)
}
