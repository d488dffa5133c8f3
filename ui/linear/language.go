package linear

import (
	"slices"
	"strings"

	"hanjung/model"
)

// language changes to a language, or without a name to the next one, and says again
// where the user is.
func (s *session) language(name string) {
	all := model.Langs()
	next := all[(slices.Index(all, s.Lang)+1)%len(all)]
	if name != "" {
		next = model.Lang(strings.ToLower(name))
	}
	if !slices.Contains(all, next) {
		s.sayf("There is no language %s; want en, ko or zh.", name)
		return
	}
	s.Lang, s.State.Lang = next, next
	s.anew()
	s.keep()
	s.sayf("spoken lang|This is English.")
	s.read()
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
