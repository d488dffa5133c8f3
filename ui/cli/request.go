package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"hanjung/data"
	"hanjung/model"
	"hanjung/ui/words"
)

// request is what a command is asked: a query of a timeline on a day.
type request struct {
	timeline *model.Timeline
	today    model.Day
	query    model.Query
}

// request reads the timeline of --data, or the embedded one, and the query of
// the arguments.
func (a *app) request(ctx context.Context, args []string) (request, error) {
	d, err := a.load(ctx, a.data, a.errOut)
	if err = a.excuse(d, err); err != nil {
		return request{}, err
	}
	r := request{timeline: model.New(d)}
	if r.today, err = Today(os.Getenv); err != nil {
		return request{}, err
	}
	r.query, err = queryOf(r.timeline, args)
	return r, err
}

// load reads the dataset at a path, or without one that is embedded, and prints
// what of a file in somebody else's form was left out or taken in another sense.
func (a *app) load(ctx context.Context, path string, notes io.Writer) (model.Dataset, error) {
	if path == "" {
		return data.Embedded()
	}
	d, list, err := data.LoadNoted(ctx, path, a.stdin.last())
	for _, note := range list {
		fmt.Fprintf(notes, "note: %s\n", note)
	}
	return d, err
}

// excuse reports the lines of JSON Lines that have problems and goes on without
// them, unless --strict is given: who has a million lines wants to see the
// others. The exit status tells. Any other error stays one.
func (a *app) excuse(d model.Dataset, err error) error {
	problems, ok := errors.AsType[data.Problems](err)
	if !ok || a.strict || len(d.Events)+len(d.Agreements)+len(d.Commitments) == 0 {
		return err
	}
	a.tellExcused(problems)
	return nil
}

// tellExcused tells what is left out.
func (a *app) tellExcused(problems data.Problems) {
	a.status = statusNothing
	for _, p := range problems[:min(len(problems), mostExcused)] {
		fmt.Fprintln(a.errOut, p)
	}
	a.note("%s; what they name is left out. %s tells all, %s stops at them", words.Count(a.lang, len(problems), "problem"), "hanjung check", "--strict")
}

// mostExcused is how many problems are told where the program goes on.
const mostExcused = 10

// nothingError says that a query selects nothing.
type nothingError struct{ error }

// In tells it in a language.
func (e nothingError) In(lang model.Lang) string { return words.Error(lang, e.error) }

// selection returns what the query selects; that it is nothing is an error.
func (r request) selection() (model.Selection, error) {
	s, err := r.timeline.Select(r.query, model.View{Today: r.today})
	if err == nil && s.Len() == 0 {
		err = nothing(r.query)
	}
	return s, err
}

// nothing says that a query selects nothing.
func nothing(q model.Query) error {
	if q.IsZero() {
		return nothingError{words.Complain("nothing matches: this dataset has no events; %s asks for all records", "type:any")}
	}
	return nothingError{words.Complain("nothing matches %s", q)}
}
