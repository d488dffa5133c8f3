package cli

import (
	"cmp"
	"slices"
	"strings"

	"hanjung/model"
	"hanjung/ui/settings"
	"hanjung/ui/words"
)

// chooseLang chooses the language: that of the flag, else that of the
// configuration, else that of the terminal.
func (a *app) chooseLang(getenv func(string) string) error {
	set := cmp.Or(model.Lang(a.langFlag), a.config.Lang)
	if set != "" && !slices.Contains(model.Langs(), set) {
		return words.Complain("there is no language %.40q; want --lang %s", set, []string{"en", "ko", "zh"})
	}
	a.lang, a.langIsSet = cmp.Or(set, localeLang(getenv)), set != ""
	return nil
}

// langOf returns the language to begin a session with: the one that was chosen in
// the last, where a person sets none.
func (a *app) langOf(state settings.State) model.Lang {
	if !a.langIsSet && slices.Contains(model.Langs(), state.Lang) {
		return state.Lang
	}
	return a.lang
}

// localeLang returns the language of the locale of messages, English where that
// is none of a timeline's. The first of the variables that is not empty decides;
// see https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap08.html.
func localeLang(getenv func(string) string) model.Lang {
	locale := cmp.Or(getenv("LC_ALL"), getenv("LC_MESSAGES"), getenv("LANG"))
	name := strings.ToLower(locale)
	if i := strings.IndexAny(name, "_.@-"); i >= 0 {
		name = name[:i]
	}
	if slices.Contains(model.Langs(), model.Lang(name)) {
		return model.Lang(name)
	}
	return model.English
}
