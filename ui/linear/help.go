package linear

import (
	"cmp"
	"strings"

	"hanjung/ui/words"
)

// help reads what can be typed, a page at a time. A number does what it tells, there
// where the user was.
func (s *session) help() {
	s.leaveHelp()
	s.enter(s.allCommands())
}

func (s *session) allCommands() menu {
	all := commands()
	m := menu{
		sequence: sequence{selection: s.here().selection}, isHelp: true, ask: "Number to do it", page: s.perPage(linesPerPage),
		title: s.phrase("Help"),
		count: len(all) + 1,
		anew:  s.allCommands,
	}
	m.head = []string{
		s.phrase("Type a number that you hear, a letter or a query, then Enter. Enter alone says again where you are."),
		s.phrase("Anything else is a query, such as topic:west-sea from:2016. A slash before it makes a query of what would be a command or a number."),
	}
	m.line = func(i int) string {
		if i == len(all) {
			return s.phrase("The fields of a query")
		}
		name := all[i].names[0]
		if all[i].takes != "" {
			name += " " + s.phrase(all[i].takes)
		}
		return name + ": " + s.phrase(all[i].help)
	}
	m.open = func(i int) {
		if i == len(all) {
			s.enter(s.fields())
			return
		}
		s.leaveHelp()
		all[i].do(s, "")
	}
	return m
}

// leaveHelp returns to where the user was before asking for help.
func (s *session) leaveHelp() {
	for s.here().isHelp && len(s.menus) > 1 {
		s.pop()
	}
}

// fields returns the menu of what queries can ask for.
func (s *session) fields() menu {
	fields := s.timeline.Complete("", 0).List
	return menu{
		sequence: sequence{selection: s.here().selection}, isHelp: true, ask: "Number to hear its values", page: s.perPage(linesPerPage),
		title: s.phrase("The fields of a query"),
		count: len(fields),
		line:  func(i int) string { return fields[i].Text + " " + s.phrase(words.Phrase(fields[i].Name.EN)) },
		open:  func(i int) { s.openValues(fields[i].Text) },
		anew:  s.fields,
	}
}

// openValues reads the values that a field can have.
func (s *session) openValues(field string) {
	if len(s.timeline.Complete(field, len(field)).List) == 0 {
		s.sayf("Its values are yours to write, behind the colon.")
		return
	}
	s.enter(s.values(field))
}

// values returns the menu of the values of a field. A number asks for one.
func (s *session) values(field string) menu {
	list := s.timeline.Complete(field, len(field)).List
	return menu{
		sequence: sequence{selection: s.here().selection}, isHelp: true, ask: "Number to search for it", page: s.perPage(linesPerPage),
		title: field + " " + words.Count(s.Lang, len(list), "value"),
		count: len(list),
		line: func(i int) string {
			return cmp.Or(s.in(list[i].Name), list[i].Text)
		},
		open: func(i int) {
			s.leaveHelp()
			s.search(strings.TrimSpace(list[i].Text))
		},
		anew: func() menu { return s.values(field) },
	}
}
