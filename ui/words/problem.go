package words

import (
	"errors"

	"hanjung/model"
)

// Problem says what is wrong with a query or a date, for readers who see where.
// What any other error says stays as it is.
func Problem(lang model.Lang, err error) string {
	if wrong, ok := errors.AsType[*model.QueryError](err); ok {
		return wrong.SayProblem(saying(lang))
	}
	return Error(lang, err)
}

// Error says what is wrong with a query or a date, and where. What any other
// error says stays as it is.
func Error(lang model.Lang, err error) string {
	switch wrong := err.(type) { //nolint:errorlint // what is said around an error would be lost
	case *model.QueryError:
		return wrong.Say(saying(lang))
	case *model.DateError:
		return wrong.Say(saying(lang))
	}
	return err.Error()
}

func saying(lang model.Lang) model.Saying {
	return func(m model.Mistake, args ...any) string { return In(lang, Phrase(m), args...) }
}
