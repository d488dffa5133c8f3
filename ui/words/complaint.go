package words

import (
	"errors"
	"slices"
	"strings"

	"hanjung/model"
)

// Complain returns an error that says a phrase with its verbs filled in, and so is
// told in every language. Errors among the arguments are wrapped, and a []string is
// told as a choice: a, b or c.
func Complain(phrase Phrase, args ...any) error { return &complaintError{phrase, args} }

type complaintError struct {
	phrase Phrase
	args   []any
}

func (c *complaintError) Error() string { return c.In(model.English) }

// In tells the error in a language.
func (c *complaintError) In(lang model.Lang) string { return In(lang, c.phrase, c.args...) }

// Unwrap returns the errors that it tells of.
func (c *complaintError) Unwrap() []error {
	var wrapped []error
	for _, arg := range c.args {
		if err, ok := arg.(error); ok {
			wrapped = append(wrapped, err)
		}
	}
	return wrapped
}

// Problem says what is wrong with a query or a date, for readers who see where.
// Any other error is told as [Error] does.
func Problem(lang model.Lang, err error) string {
	if wrong, ok := errors.AsType[*model.QueryError](err); ok {
		return wrong.SayProblem(saying(lang))
	}
	return Error(lang, err)
}

// Error tells an error in a language. What isn't told in the program's own words,
// but in those of the system, stays as it is.
func Error(lang model.Lang, err error) string {
	switch wrong := err.(type) { //nolint:errorlint // what is said around an error would be lost
	case interface{ In(lang model.Lang) string }:
		return wrong.In(lang)
	case interface{ Say(in model.Saying) string }:
		return wrong.Say(saying(lang))
	}
	return err.Error()
}

func saying(lang model.Lang) model.Saying {
	return func(m model.Mistake, args ...any) string { return In(lang, Phrase(m), args...) }
}

// told returns arguments of a phrase as they are told in a language: errors in its
// words, and what can be chosen as a choice or a list.
func told(lang model.Lang, args []any) []any {
	all := args
	for i, arg := range args {
		var text string
		switch arg := arg.(type) {
		case error:
			text = Error(lang, arg)
		case model.Choices:
			text = arg.In(lang)
		case []string:
			text = choice(lang, arg)
		default:
			continue
		}
		if &all[0] == &args[0] { // most have neither, and need no copy
			all = slices.Clone(args)
		}
		all[i] = text
	}
	return all
}

func choice(lang model.Lang, list []string) string {
	last := len(list) - 1
	if last < 1 {
		return strings.Join(list, "")
	}
	return In(lang, "%s or %s", strings.Join(list[:last], ", "), list[last])
}
