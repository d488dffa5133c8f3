package cli

import (
	"errors"
	"fmt"
	"io"
	"os"

	"hanjung/data"
	"hanjung/model"
)

// request is what a command is asked: a query of a timeline on a day.
type request struct {
	timeline *model.Timeline
	today    model.Day
	query    model.Query
}

// request reads the timeline of --data, or the embedded one, and the query of
// the arguments.
func (a *app) request(args []string) (request, error) {
	d, err := a.load(a.data, a.errOut)
	if err != nil {
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
func (a *app) load(path string, notes io.Writer) (model.Dataset, error) {
	if path == "" {
		return data.Embedded()
	}
	d, list, err := data.LoadNoted(path, a.in)
	for _, note := range list {
		fmt.Fprintf(notes, "note: %s\n", note)
	}
	return d, err
}

// errNothing says that a query selects nothing.
var errNothing = errors.New("nothing matches")

// selection returns what the query selects; that it is nothing is an error.
func (r request) selection() (model.Selection, error) {
	s, err := r.timeline.Select(r.query, model.View{Today: r.today})
	if err == nil && s.Len() == 0 {
		err = fmt.Errorf("%w %s", errNothing, r.query)
		if r.query.IsZero() {
			err = fmt.Errorf("%w: this dataset has no events; type:any asks for all records", errNothing)
		}
	}
	return s, err
}

// selected returns what a command is asked and the records that answer it.
func (a *app) selected(args []string) (request, model.Selection, error) {
	r, err := a.request(args)
	if err != nil {
		return request{}, model.Selection{}, err
	}
	s, err := r.selection()
	return r, s, err
}
