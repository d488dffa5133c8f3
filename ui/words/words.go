// Package words is what the program says of its own accord, in the languages of
// a timeline. It says nothing of the records: those bring their languages along.
//
// The code says it in English; each other language has one file that translates
// it. Its catalog is built when something is first said in it, so that English
// pays for none.
package words

import (
	"fmt"
	"slices"
	"strings"
	"sync"

	"golang.org/x/text/language"
	"golang.org/x/text/message"
	"golang.org/x/text/message/catalog"

	"hanjung/model"
)

// Phrase is something that the program says, in English, with verbs as fmt has
// them. One that would be translated differently from place to place begins with
// what it is about and a bar, which nobody gets to see: "kind|MOU".
//
// A test finds the translation missing of every constant of this type.
type Phrase string

// Thing is what the program counts, in English and in the singular.
type Thing string

// In returns a phrase in a language, with its verbs filled in; errors among their
// values are told in it too. What has no translation is said in English.
func In(lang model.Lang, phrase Phrase, args ...any) string {
	p := printer(lang)
	args = told(lang, args)
	switch {
	case p != nil:
		return p.Sprintf(message.Key(string(phrase), phrase.english()), args...)
	case len(args) == 0:
		return phrase.english()
	}
	return fmt.Sprintf(phrase.english(), args...)
}

// Count returns so many of a thing: 1 record, 31 records.
func Count(lang model.Lang, n int, what Thing) string {
	if n == 1 && printer(lang) == nil {
		return "1 " + string(what)
	}
	return In(lang, "%d "+Phrase(what)+"s", n)
}

// english returns a phrase as English readers see it.
func (p Phrase) english() string {
	if i := strings.IndexByte(string(p), '|'); i >= 0 {
		return string(p[i+1:])
	}
	return string(p)
}

// pair is a phrase and what it is in another language.
type pair struct {
	phrase Phrase
	text   string
}

// printer returns what prints in a language, nil for English.
func printer(lang model.Lang) *message.Printer {
	switch lang {
	case model.Korean:
		return inKorean()
	case model.Chinese:
		return inChinese()
	case model.English:
	}
	return nil
}

var (
	inKorean  = sync.OnceValue(func() *message.Printer { return printerOf(language.Korean, toKorean()) })             //nolint:gochecknoglobals // built once, at first use
	inChinese = sync.OnceValue(func() *message.Printer { return printerOf(language.SimplifiedChinese, toChinese()) }) //nolint:gochecknoglobals // as above
)

func toKorean() []pair {
	return slices.Concat(korean[:], koreanSpoken[:], koreanCommand[:], koreanPages[:], koreanConfig[:])
}

func toChinese() []pair {
	return slices.Concat(chinese[:], chineseSpoken[:], chineseCommand[:], chinesePages[:], chineseConfig[:])
}

func printerOf(tag language.Tag, translations []pair) *message.Printer {
	b := catalog.NewBuilder(catalog.Fallback(tag))
	for _, t := range translations {
		// It fails only for a macro that is not there, and there are none.
		_ = b.SetString(tag, string(t.phrase), t.text)
	}
	return message.NewPrinter(tag, message.Catalog(b))
}
