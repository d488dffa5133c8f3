package linear

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/width"

	"hanjung/model"
	"hanjung/ui/words"
)

// command is something that the user can do by its name.
type command struct {
	// names are what it is called: by a letter, by a word, and by the jamo that
	// the letter's key types with a Korean input method on.
	names []string
	takes words.Phrase // what may follow the letter
	help  words.Phrase
	do    func(s *session, rest string)
	// fits reports whether what follows a name of several letters is for the command,
	// and not a query; nil for nothing.
	fits func(rest string) bool
}

func commands() []command {
	return []command{
		{[]string{"n", "next", "ㅜ"}, "NUMBER", "the next page; in a record, read on; with a number, read on from there, as in n 23", (*session).goFrom, areNumbers},
		{[]string{"p", "previous", "ㅔ"}, "", "the previous page", alone((*session).goPrevious), nil},
		{[]string{"b", "back", "ㅠ"}, "", "back to where you were", alone((*session).goBack), nil},
		{[]string{"r", "repeat", "ㄱ"}, "NUMBER", "say a line again without opening it, as in r 5; r alone says all of the page", (*session).repeat, areNumbers},
		{[]string{"find", ":"}, "NAME", "go to a person, topic, thread, source, place or record by its name in any language, as in find xi jinping; a colon does the same", (*session).find, isName},
		{[]string{"g", "go", "ㅎ"}, "DATE", "go to a date, as in g 2016 or g 2016-07", (*session).goTo, isDate},
		{[]string{"y", "years", "ㅛ"}, "", "the years, to choose by number", alone((*session).openYears), nil},
		{[]string{"t", "topics", "ㅅ"}, "", "the topics, to choose by number", alone((*session).openTopics), nil},
		{[]string{"v", "view", "ㅍ"}, "VIEW", "change the view to events, agreements or commitments; without one, say which there are", (*session).chooseView, isView},
		{[]string{"s", "due", "ㄴ"}, "", "the commitments by what is due, those past due first", alone((*session).openBoard), nil},
		{[]string{"x", "clear", "ㅌ"}, "", "clear the query", alone((*session).clear), nil},
		{[]string{"j", "ㅓ"}, "", "from a record to the next one of its list", alone(func(s *session) { s.step(1) }), nil},
		{[]string{"k", "ㅏ"}, "", "from a record to the one before", alone(func(s *session) { s.step(-1) }), nil},
		{[]string{"f", "thread", "ㄹ"}, "", "from a record to its thread: what came before it and after", alone((*session).openThread), nil},
		{[]string{"m", "mark", "ㅡ"}, "NUMBER", "mark a record of the list, or take its mark off, as in m 3; m alone does it to the record that is open", (*session).mark, areNumbers},
		{[]string{"marked", "ms", "ㅡㄴ"}, "", "the marked records", alone((*session).openMarked), nil},
		{[]string{"compare", "="}, "NUMBERS", "compare two records of the list, as in compare 3 5; compare alone, the two that are marked; the equals sign does the same", (*session).compare, areNumbers},
		{[]string{"e", "export", "ㄷ"}, "FILE", "export the record, the comparison or, from a list, all of it, as in e sea.md; the ending of the name tells the format", (*session).export, isFile},
		{[]string{"c", "cite", "ㅊ"}, "", "say how the record that is open is cited", alone((*session).cite), nil},
		{[]string{"history"}, "", "the queries that you asked, to ask one again by its number", alone((*session).openHistory), nil},
		{[]string{"z", "lines", "ㅋ"}, "NUMBER", "how many lines are read at a time, as in z 5", (*session).size, areNumbers},
		{[]string{"l", "language", "ㅣ"}, "LANGUAGE", "change the language to en, ko or zh; without one, to the next", (*session).language, isLanguage},
		{[]string{"h", "help", "?", "ㅗ"}, "", "say all this", alone((*session).help), nil},
		{[]string{"q", "quit", "exit", "ㅂ"}, "", "quit", alone(func(s *session) { s.done = true }), nil},
	}
}

// alone is a command that nothing follows.
func alone(do func(s *session)) func(*session, string) { return func(s *session, _ string) { do(s) } }

// take does what a line asks for.
func (s *session) take(line string) {
	line = strings.TrimSpace(strings.ReplaceAll(line, "\t", " "))
	if answer := s.answer; answer != nil {
		s.answer = nil
		answer(line)
		return
	}
	if strings.ContainsFunc(line, unicode.IsControl) {
		s.sayf("That line holds a control character, as the arrow keys leave one; type it again.")
		return
	}
	// Korean and Chinese input methods type full-width figures and signs.
	narrow := strings.ToLower(width.Fold.String(line))
	switch {
	case line == "":
		s.read()
	case isNumber(narrow):
		s.choose(narrow)
	case strings.HasPrefix(narrow, "/"):
		_, n := utf8.DecodeRuneInString(line)
		s.slash(strings.TrimSpace(line[n:]))
	case strings.HasPrefix(narrow, ":"):
		_, n := utf8.DecodeRuneInString(line)
		s.leaveHelp()
		s.find(strings.TrimSpace(line[n:]))
	case strings.HasPrefix(narrow, "="):
		s.leaveHelp()
		s.compare(strings.TrimSpace(narrow[len("="):]))
	case s.command(narrow, line):
	case len(narrow) == 1:
		s.sayf("There is no command %s; h says them all. To search for it, type a slash and %s.", narrow, narrow)
	default:
		s.leaveHelp()
		s.search(line)
	}
}

func isNumber(text string) bool {
	return strings.Trim(text, "0123456789") == "" && text != ""
}

// slash searches, or tells what is searched for now.
func (s *session) slash(text string) {
	s.leaveHelp()
	if text != "" {
		s.search(text)
		return
	}
	now := s.phrase("There is no query.")
	if q := s.here().selection.Query(); !q.IsZero() {
		now = s.sentence(s.phrase("The query is %s", q))
	}
	s.say(now + " " + s.phrase("Type a slash and another one, as in / topic:west-sea from:2016."))
}

// command does what a line names, if it names a command. What begins with a whole
// word is a query, unless the rest can only be for the command.
func (s *session) command(narrow, line string) bool {
	name, _, more := strings.Cut(narrow, " ")
	_, rest, _ := strings.Cut(line, " ")
	for _, c := range commands() {
		switch {
		case slices.Contains(c.names, narrow):
			rest = ""
		case !more || !slices.Contains(c.names, name):
			continue
		case utf8.RuneCountInString(name) == 1 && c.takes != "":
		case c.fits == nil || !c.fits(strings.TrimSpace(rest)):
			continue
		}
		if !slices.Contains([]string{"n", "p", "b", "r", "h"}, c.names[0]) {
			s.leaveHelp()
		}
		c.do(s, strings.TrimSpace(rest))
		return true
	}
	return false
}

// isName reports whether a text can be looked up.
func isName(rest string) bool { return rest != "" }

// meant asks whether a query that nothing matches was meant to be a command.
func (s *session) meant(text string) string {
	var names []string
	for _, c := range commands() {
		names = append(names, slices.DeleteFunc(slices.Clone(c.names), func(n string) bool { return len(n) < len("back") })...)
	}
	if near := model.Nearest(text, names); near != "" {
		return " " + s.phrase("Did you mean %s?", near)
	}
	return ""
}

func (s *session) openTopics() {
	if len(s.timeline.Topics()) == 0 {
		s.sayf("This dataset has no topics.")
		return
	}
	s.enter(s.topics(s.here().selection))
}
