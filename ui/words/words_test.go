package words_test

import (
	"go/token"
	"maps"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/charmbracelet/x/ansi"

	"hanjung/model"
	"hanjung/ui/words"
)

// others are the languages that phrases are translated to.
var others = []model.Lang{model.Korean, model.Chinese}

// named returns the phrases that names.go makes of the words of a timeline, and
// those that a timeline says of the fields of a query.
func named() []string {
	list := []string{"kind|MOU", "short kind|statement", "past due", "Other records"}
	for _, a := range model.Aspects() {
		list = append(list, "aspect|"+string(a))
	}
	for _, l := range model.Lanes() {
		list = append(list, strings.ToUpper(string(l[:1]))+string(l[1:]))
	}
	for _, k := range model.SourceKinds() {
		list = append(list, "source|"+string(k))
	}
	for _, c := range model.New(model.Dataset{}).Complete("", 0).List {
		list = append(list, c.Name.EN)
	}
	return list
}

// Every phrase of the code has a translation in each language, with the same
// verbs, and no translation is left over.
func TestTranslations(t *testing.T) {
	said := said(t)
	for _, phrase := range named() {
		said[phrase] = token.Position{}
	}
	for _, lang := range others {
		translated := make(map[string]string)
		for _, p := range words.Translations(lang) {
			if _, twice := translated[p[0]]; twice {
				t.Errorf("%s: %q is translated twice", lang, p[0])
			}
			translated[p[0]] = p[1]
		}
		for _, phrase := range slices.Sorted(maps.Keys(said)) {
			if _, ok := translated[phrase]; !ok && saysSomething(phrase) {
				t.Errorf("%s: %s: no translation of %q", lang, said[phrase], phrase)
			}
		}
		for phrase, text := range translated {
			if _, ok := said[phrase]; !ok {
				t.Errorf("%s: nothing says %q", lang, phrase)
			}
			if want, got := verbs(phrase), verbs(text); !maps.Equal(got, want) {
				t.Errorf("%s: %q has other verbs than %q", lang, text, phrase)
			}
			if ansi.StringWidth(text) != ansi.StringWidthWc(text) {
				t.Errorf("%s: terminals disagree on the width of %q", lang, text)
			}
		}
	}
}

// saysSomething reports whether there is something to translate in a phrase
// beside its verbs.
func saysSomething(phrase string) bool {
	for verb := range strings.SplitSeq("%s %d %v", " ") {
		phrase = strings.ReplaceAll(phrase, verb, "")
	}
	return strings.ContainsFunc(phrase, unicode.IsLetter)
}

func TestIn(t *testing.T) {
	tests := []struct {
		lang model.Lang
		got  string
		want string
	}{
		{model.English, words.In(model.English, "kind|MOU"), "MOU"},
		{model.Korean, words.In(model.Korean, "kind|MOU"), "양해각서"},
		{model.Chinese, words.In(model.Chinese, "kind|MOU"), "备忘录"},
		{"", words.In("", "kind|MOU"), "MOU"},
		{model.Korean, words.In(model.Korean, "nobody says %d of %s", 3, "this"), "nobody says 3 of this"},
		{model.Korean, words.In(model.Korean, "what|nobody says"), "nobody says"},
		{model.English, words.Count(model.English, 1, "record"), "1 record"},
		{model.English, words.Count(model.English, 2, "record"), "2 records"},
		{model.Korean, words.Count(model.Korean, 1, "record"), "1건"},
		{model.Chinese, words.Count(model.Chinese, 31, "record"), "31条"},
		{model.Chinese, words.In(model.Chinese, "Nothing is on record as of %s.", "2026年1月5日"), "截至2026年1月5日，无后续记录。"},
	}
	for _, tt := range tests {
		if tt.got != tt.want {
			t.Errorf("%s: %q, want %q", tt.lang, tt.got, tt.want)
		}
	}
}
