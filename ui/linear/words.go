package linear

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"hanjung/model"
	"hanjung/ui/typeset"
	"hanjung/ui/words"
)

// in returns a text in the reader's language.
func (s *session) in(t model.Text) string { return t.In(s.Lang) }

// phrase returns a phrase in the reader's language.
func (s *session) phrase(phrase words.Phrase, args ...any) string {
	return words.In(s.Lang, phrase, args...)
}

// sentence returns a text with a full stop behind it, unless it ends in one or
// in another sign that ends a sentence.
func (s *session) sentence(text string) string {
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(text, `"'”’)」』`))
	if text == "" || unicode.Is(unicode.STerm, last) {
		return text
	}
	return text + s.phrase("sentence|.")
}

// problem says what an error tells.
func (s *session) problem(err error) string {
	return s.sentence(capital(words.Problem(s.Lang, err)))
}

// listed joins what there is of some words by commas.
func listed(list []string) string {
	return strings.Join(slices.DeleteFunc(list, func(w string) bool { return w == "" }), ", ")
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
func (s *session) langName(l model.Lang) string {
	switch l {
	case model.English:
		return s.phrase("English")
	case model.Korean:
		return s.phrase("Korean")
	case model.Chinese:
		return s.phrase("Chinese")
	}
	return string(l)
}

// sourceNumbers says which sources support a statement.
func (s *session) sourceNumbers(numbers []int) string {
	switch len(numbers) {
	case 0:
		return ""
	case 1:
		return s.phrase("source %s", strconv.Itoa(numbers[0]))
	}
	return s.phrase("sources %s", strings.Join(s.runs(slices.Sorted(slices.Values(numbers))), ", "))
}

// runs says numbers in order, of three and more that follow one another the first
// and the last.
func (s *session) runs(numbers []int) []string {
	var list []string
	for len(numbers) > 0 {
		n := 1
		for n < len(numbers) && numbers[n] <= numbers[n-1]+1 {
			n++
		}
		if first, last := numbers[0], numbers[n-1]; last > first+1 {
			list = append(list, s.phrase("spoken|%d to %d", first, last))
		} else {
			n = 1
			list = append(list, strconv.Itoa(first))
		}
		numbers = numbers[n:]
	}
	return list
}

// statement returns a text as a sentence with its sources behind it.
func (s *session) statement(text string, sources []int) string {
	return strings.TrimSpace(s.sentence(text) + " " + s.sentence(capital(s.sourceNumbers(sources))))
}

// state writes a state in words.
func (s *session) state(state model.State) string {
	switch state {
	case model.Progress:
		return s.phrase("spoken state|in progress")
	case model.InForce:
		return s.phrase("spoken state|in force")
	default:
		return words.State(s.Lang, state)
	}
}

// sourceKind writes what rank a source has, if that is known.
func (s *session) sourceKind(k model.SourceKind) string {
	if k == "" {
		return ""
	}
	return words.SourceKind(s.Lang, k)
}

// thing returns what the records of a selection are counted as.
func thing(types []model.Type) words.Thing {
	if len(types) != 1 {
		return "record"
	}
	switch types[0] {
	case model.AgreementType:
		return "agreement"
	case model.CommitmentType:
		return "commitment"
	case model.EventType:
	}
	return "event"
}

// typeName returns what the records of a selection are called.
func (s *session) typeName(types []model.Type) string {
	if len(types) == 1 {
		return words.Type(s.Lang, types[0])
	}
	return s.phrase("record")
}

// summary tells a record in one line: when, what, and what came of it. The type
// is told where a list mixes several.
func (s *session) summary(r *model.Record, today model.Day, mixed bool) string {
	what := ""
	if mixed && r.Type != model.EventType {
		what = words.Type(s.Lang, r.Type)
	}
	return listed([]string{s.date(r.When()), what, s.nature(r, today), s.in(r.Title), s.notes(r)})
}

// nature says what sort of event it is, or where a commitment stands. The kind of
// an agreement is left to its title, which says it.
func (s *session) nature(r *model.Record, today model.Day) string {
	switch {
	case r.Type == model.CommitmentType && r.Overdue(today):
		return s.phrase("past due")
	case r.Type == model.CommitmentType:
		return s.state(r.State())
	case r.Type == model.AgreementType:
		return ""
	case r.Planned:
		return s.phrase("planned %s", typeset.KindName(r, s.Lang))
	}
	return typeset.KindName(r, s.Lang)
}

// notes says in a few words what else stands out about a record.
func (s *session) notes(r *model.Record) string {
	var list []string
	if r.Type == model.AgreementType && r.State() != model.Signed {
		list = append(list, s.state(r.State()))
	}
	if !r.Due.IsZero() {
		list = append(list, s.phrase("spoken|due %s", s.date(r.Due)))
	}
	if n := len(r.Agreements()); n > 0 {
		list = append(list, words.Count(s.Lang, n, "agreement"))
	}
	if len(r.Differences()) > 0 {
		list = append(list, s.phrase("spoken|sources differ"))
	}
	if s.marks[r.ID] {
		list = append(list, s.phrase("marked"))
	}
	return listed(list)
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
