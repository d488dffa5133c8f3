package cli

import (
	"context"
	"errors"
	"os"
	"runtime/debug"

	"hanjung/data"
	"hanjung/model"
)

// asking reads what a command is asked, by the names that a timeline knows.
type asking func(*model.Timeline) (model.Query, error)

// asked is what arguments ask.
func asked(args []string) asking {
	return func(t *model.Timeline) (model.Query, error) { return queryOf(t, args) }
}

// selected returns what a command is asked and the records that answer it.
func (a *app) selected(ctx context.Context, args []string) (request, model.Selection, error) {
	today, err := Today(os.Getenv)
	if err != nil {
		return request{}, model.Selection{}, err
	}
	sieve := &model.Sieve{Ask: asked(args), View: model.View{Today: today}, Keep: true}
	if s, err := a.sift(ctx, sieve); !errors.Is(err, model.ErrWhole) {
		return request{s.Timeline(), today, s.Query()}, s, err
	}
	return a.selectedOfAll(ctx, asked(args))
}

// eachSelected gives what is selected to a function, of a large dataset stretch by
// stretch, and returns a timeline of all that the dataset names. It may begin
// again, with another function.
func (a *app) eachSelected(ctx context.Context, ask asking, begin func() func(model.Selection)) (*model.Timeline, error) {
	today, err := Today(os.Getenv)
	if err != nil {
		return nil, err
	}
	sieve := &model.Sieve{Ask: ask, View: model.View{Today: today}, Each: begin()}
	if _, err := a.sift(ctx, sieve); !errors.Is(err, model.ErrWhole) {
		return sieve.Names(), err
	}
	_, s, err := a.selectedOfAll(ctx, ask)
	if err != nil {
		return nil, err
	}
	begin()(s)
	return s.Timeline(), nil
}

// selectedOfAll loads the whole dataset to select from it.
func (a *app) selectedOfAll(ctx context.Context, ask asking) (request, model.Selection, error) {
	if a.data != "" {
		debug.SetGCPercent(siftingGC)
	}
	r, err := a.request(ctx, nil)
	if err != nil {
		return request{}, model.Selection{}, err
	}
	if r.query, err = ask(r.timeline); err != nil {
		return request{}, model.Selection{}, err
	}
	s, err := r.selection()
	return r, s, err
}

// sift lets a sieve select from a dataset of JSON Lines while that is read, and
// returns the selection if the sieve keeps it. Before it tells anything it returns
// [model.ErrWhole] where the dataset has to be loaded: because it is in another
// form, or because all of it is wanted to answer or to say what is wrong with it.
func (a *app) sift(ctx context.Context, s *model.Sieve) (model.Selection, error) {
	if !a.comesAgain() {
		return model.Selection{}, model.ErrWhole
	}
	defer debug.SetGCPercent(debug.SetGCPercent(siftingGC))
	var problems data.Problems
	err := data.Stream(ctx, a.data, a.stdin.again(), func(b data.Batch) error {
		problems = append(problems, b.Problems...)
		if a.strict && len(problems) > 0 {
			return model.ErrWhole
		}
		return s.Take(b.Data, b.Named)
	})
	if err == nil {
		err = s.End()
	}
	for err == nil && s.Keep && s.Wants() {
		err = data.Stream(ctx, a.data, a.stdin.again(), func(b data.Batch) error {
			s.Fetch(b.Data)
			return nil
		})
	}
	if err == nil && s.Records() == 0 {
		err = model.ErrWhole
	}
	var selection model.Selection
	if err == nil && s.Keep {
		selection, err = s.Selection()
	}
	if err != nil {
		return model.Selection{}, err
	}
	if len(problems) > 0 {
		a.tellExcused(problems)
	}
	if s.Len() == 0 {
		err = nothing(s.Query())
	}
	return selection, err
}

// siftingGC collects early: what is read is garbage soon, and what is written of a
// million records takes a third less memory and no more time.
const siftingGC = 50

// comesAgain reports whether a dataset can be read a second time: it is a file, a
// folder or standard input, which is kept.
func (a *app) comesAgain() bool {
	switch a.data {
	case "":
		return false
	case data.StandardInput:
		return a.stdin.ready()
	}
	info, err := os.Stat(a.data)
	return err == nil && (info.Mode().IsRegular() || info.IsDir())
}
