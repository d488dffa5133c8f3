package linear

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"hanjung/model"
	"hanjung/ui/typeset"
)

// in returns a text in the reader's language.
func (s *session) in(t model.Text) string { return t.In(s.Lang) }

// sentence returns a text with a full stop behind it, unless it ends in one or
// in another sign that ends a sentence.
func sentence(text string) string {
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(text, `"'”’)」』`))
	if text == "" || unicode.Is(unicode.STerm, last) {
		return text
	}
	return text + "."
}

// listed joins what there is of some words by commas.
func listed(words []string) string {
	return strings.Join(slices.DeleteFunc(words, func(w string) bool { return w == "" }), ", ")
}

// capital returns a text with its first letter as a capital.
func capital(text string) string {
	r, n := utf8.DecodeRuneInString(text)
	if n == 0 {
		return text
	}
	return string(unicode.ToUpper(r)) + text[n:]
}

// langName returns the name of a language, or its tag where it is none of the
// three of a timeline.
func langName(l model.Lang) string {
	switch l {
	case model.English:
		return "English"
	case model.Korean:
		return "Korean"
	case model.Chinese:
		return "Chinese"
	}
	return string(l)
}

// sourceNumbers says which sources support a statement.
func sourceNumbers(numbers []int) string {
	words := make([]string, len(numbers))
	for i, n := range numbers {
		words[i] = strconv.Itoa(n)
	}
	switch len(words) {
	case 0:
		return ""
	case 1:
		return "source " + words[0]
	}
	return "sources " + strings.Join(words, ", ")
}

// statement returns a text as a sentence with its sources behind it.
func statement(text string, sources []int) string {
	return strings.TrimSpace(sentence(text) + " " + sentence(capital(sourceNumbers(sources))))
}

// stateWord writes a state as a word.
func stateWord(state model.State) string {
	if state == model.Progress {
		return "in progress"
	}
	return strings.ReplaceAll(string(state), "-", " ")
}

// typeName returns what the records of a selection are called.
func typeName(types []model.Type) string {
	if len(types) == 1 {
		return string(types[0])
	}
	return "record"
}

// summary tells a record in one line: when, what, and what came of it. The type
// is told where a list mixes several.
func (s *session) summary(r *model.Record, today model.Day, mixed bool) string {
	what := ""
	if mixed && r.Type != model.EventType {
		what = string(r.Type)
	}
	return listed([]string{typeset.Date(r.When(), model.English), what, nature(r, today), s.in(r.Title), notes(r)})
}

// nature says what sort of event it is, or where a commitment stands. The kind of
// an agreement is left to its title, which says it.
func nature(r *model.Record, today model.Day) string {
	switch {
	case r.Type == model.CommitmentType && r.Overdue(today):
		return "past due"
	case r.Type == model.CommitmentType:
		return stateWord(r.State())
	case r.Type == model.AgreementType:
		return ""
	case r.Planned:
		return "planned " + typeset.KindName(r, model.English)
	}
	return typeset.KindName(r, model.English)
}

// notes says in a few words what else stands out about a record.
func notes(r *model.Record) string {
	var words []string
	if r.Type == model.AgreementType && r.State() != model.Signed {
		words = append(words, stateWord(r.State()))
	}
	if !r.Due.IsZero() {
		words = append(words, "due "+typeset.Date(r.Due, model.English))
	}
	if n := len(r.Agreements); n > 0 {
		words = append(words, typeset.Count(n, "agreement"))
	}
	if len(r.Differences) > 0 {
		words = append(words, "sources differ")
	}
	return listed(words)
}

func (s *session) topicName(id string) string {
	if t, ok := s.timeline.Topic(id); ok {
		return s.in(t.Name)
	}
	return id
}

func (s *session) personName(id string) string {
	if p, ok := s.timeline.Person(id); ok {
		return s.in(p.Name)
	}
	return id
}
