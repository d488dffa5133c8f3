package linear

import (
	"slices"

	"hanjung/model"
)

// language changes to a language, or without a name to the next one, and says again
// where the user is.
func (s *session) language(name string) {
	all := model.Langs()
	next := all[(slices.Index(all, s.Lang)+1)%len(all)]
	known := true
	if name != "" {
		next, known = languageNamed(name)
	}
	if !known {
		s.sayf("There is no language %s; want en, ko or zh.", name)
		return
	}
	s.Lang, s.State.Lang = next, next
	s.anew()
	s.keep()
	s.sayf("spoken lang|This is English.")
	s.read()
}

// languageNamed returns the language that has a tag or a name, in any language.
func languageNamed(name string) (model.Lang, bool) {
	named, ok := model.LangNamed(name)
	for _, l := range model.Langs() {
		if own, _ := model.LangNamed(string(l)); ok && own == named {
			return l, true
		}
	}
	return "", false
}

func isLanguage(rest string) bool {
	_, ok := languageNamed(rest)
	return ok
}

// anew makes every menu on the way anew, in the language and with the marks that
// hold now. The user stays where they are.
func (s *session) anew() {
	for i := range s.menus {
		m := &s.menus[i]
		if m.anew == nil {
			continue
		}
		fresh := m.anew()
		fresh.top, fresh.byTopics = m.top, m.byTopics
		*m = fresh
	}
}
