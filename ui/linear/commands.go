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
}

func commands() []command {
	return []command{
		{[]string{"n", "next", "ㅜ"}, "", "the next page; in a record, read on", func(s *session, _ string) { s.goNext() }},
		{[]string{"p", "previous", "ㅔ"}, "", "the previous page", func(s *session, _ string) { s.goPrevious() }},
		{[]string{"b", "back", "ㅠ"}, "", "back to where you were", func(s *session, _ string) { s.goBack() }},
		{[]string{"j", "ㅓ"}, "", "from a record to the next one of its list", func(s *session, _ string) { s.step(1) }},
		{[]string{"k", "ㅏ"}, "", "from a record to the one before", func(s *session, _ string) { s.step(-1) }},
		{[]string{"g", "go", "ㅎ"}, "DATE", "go to a date, as in g 2016 or g 2016-07", func(s *session, rest string) { s.goTo(rest) }},
		{[]string{":", "find"}, "NAME", "go to a person, topic, thread, source, place or record by its name in any language, as in : xi jinping", func(s *session, rest string) { s.find(rest) }},
		{[]string{"t", "topics", "ㅅ"}, "", "the topics, to choose by number", func(s *session, _ string) { s.openTopics() }},
		{[]string{"v", "view", "ㅍ"}, "VIEW", "change the view to events, agreements or commitments; without one, say which there are", func(s *session, rest string) { s.chooseView(rest) }},
		{[]string{"s", "due", "ㄴ"}, "", "the commitments by what is due, those past due first", func(s *session, _ string) { s.openBoard() }},
		{[]string{"y", "years", "ㅛ"}, "", "the years, to choose by number", func(s *session, _ string) { s.openYears() }},
		{[]string{"f", "thread", "ㄹ"}, "", "from a record to its thread: what came before it and after", func(s *session, _ string) { s.openThread() }},
		{[]string{"x", "clear", "ㅌ"}, "", "clear the query", func(s *session, _ string) { s.clear() }},
		{[]string{"m", "mark", "ㅡ"}, "NUMBER", "mark a record of the list, or take its mark off, as in m 3; m alone does it to the record that is open", func(s *session, rest string) { s.mark(rest) }},
		{[]string{"marked", "ms", "ㅡㄴ"}, "", "the marked records", func(s *session, _ string) { s.openMarked() }},
		{[]string{"=", "compare"}, "NUMBERS", "compare two records of the list, as in = 3 5; = alone compares the two that are marked", func(s *session, rest string) { s.compare(rest) }},
		{
			[]string{"e", "export", "ㄷ"},
			"FILE",
			"export the record, the comparison or, from a list, all of it, as in e sea.md; the ending of the name tells the format",
			func(s *session, rest string) { s.export(rest) },
		},
		{[]string{"l", "language", "ㅣ"}, "LANGUAGE", "change the language to en, ko or zh; without one, to the next", func(s *session, rest string) { s.language(rest) }},
		{[]string{"q", "quit", "exit", "ㅂ"}, "", "quit", func(s *session, _ string) { s.done = true }},
		{[]string{"?", "help", "h", "ㅗ"}, "", "say all this", func(s *session, _ string) { s.help() }},
	}
}

// help says everything that can be typed.
func (s *session) help() {
	s.sayf("Type one of these, then Enter.")
	s.sayf("A number: open what has it.")
	for _, c := range commands() {
		name := c.names[0]
		if c.takes != "" {
			name += " " + s.phrase(c.takes)
		}
		s.say(name + ": " + s.sentence(s.phrase(c.help)))
	}
	s.sayf("Nothing but Enter: say again where you are.")
	s.sayf("Anything else is a query, such as topic:west-sea from:2016. A slash before it makes a query of what would be a command or a number.")
	s.sayf("The fields of a query are %s.", fieldNames())
}

func fieldNames() string {
	var names []string
	for _, f := range model.Fields() {
		names = append(names, string(f))
	}
	return strings.Join(names, ", ")
}

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
		s.find(strings.TrimSpace(line[n:]))
	case strings.HasPrefix(narrow, "="):
		s.compare(strings.TrimSpace(narrow[len("="):]))
	case s.command(narrow, line):
	case len(narrow) == 1:
		s.sayf("There is no command %s; ? says them all. To search for it, type / %s.", narrow, narrow)
	default:
		s.search(line)
	}
}

func isNumber(text string) bool {
	return strings.Trim(text, "0123456789") == "" && text != ""
}

// slash searches, or tells what is searched for now.
func (s *session) slash(text string) {
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

// command does what a line names, if it names a command. Only letters take words
// behind them: what begins with a whole word is a query.
func (s *session) command(narrow, line string) bool {
	name, _, _ := strings.Cut(narrow, " ")
	for _, c := range commands() {
		switch {
		case slices.Contains(c.names, narrow):
			c.do(s, "")
			return true
		case slices.Contains(c.names, name) && utf8.RuneCountInString(name) == 1 && c.takes != "":
			_, rest, _ := strings.Cut(line, " ")
			c.do(s, strings.TrimSpace(rest))
			return true
		}
	}
	return false
}

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
