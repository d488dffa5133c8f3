package cli

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"

	"hanjung/data"
	"hanjung/model"
)

// errUnsiftable says that a query can't be answered stretch by stretch.
var errUnsiftable = errors.New("the query wants the whole dataset")

// sift lists what a query selects of a large file of JSON Lines while the file
// is read, and keeps no more of it than the lines to print. It returns
// [errUnsiftable] before anything is printed where only the whole dataset has
// the answer, and then the list is made of that.
func (a *app) sift(ctx context.Context, args []string) error {
	if _, terminal := terminalWidth(a.out); terminal || a.strict || len(args) == 0 || !grows(a.data) {
		return errUnsiftable
	}
	today, err := Today(os.Getenv)
	if err != nil {
		return err
	}
	s := &sieve{args: args, today: today, lang: a.lang}
	if err := data.Stream(ctx, a.data, a.in, s.take); err != nil {
		return err
	}
	if err := s.flush(); err != nil {
		return err
	}
	if len(s.problems) > 0 {
		a.tellExcused(s.problems)
	}
	if len(s.lines) == 0 {
		return fmt.Errorf("%w %s", errNothing, s.query)
	}
	return s.print(bufio.NewWriter(a.out))
}

// sieve lets the records through that a query selects.
type sieve struct {
	args     []string
	today    model.Day
	lang     model.Lang
	query    model.Query
	names    model.Dataset // the topics, people and sources named so far
	waiting  model.Dataset // the records that have not been looked at
	problems data.Problems
	flushed  bool // records have been looked at
	lines    []siftedLine
}

// siftedLine is a line of the list, and what it is put in order by.
type siftedLine struct {
	when model.Date
	typ  model.Type
	text string
}

// enough is how many records are looked at together. Sources that are as many
// as the records would make every look as slow as the last.
const (
	enough      = 20_000
	mostSources = 100_000
)

func (s *sieve) take(b data.Batch) error {
	s.problems = append(s.problems, b.Problems...)
	s.names.Topics = append(s.names.Topics, b.Data.Topics...)
	s.names.People = append(s.names.People, b.Data.People...)
	s.names.Sources = append(s.names.Sources, b.Data.Sources...)
	n := 0
	for _, typ := range model.Types() {
		list := s.waiting.Records(typ)
		*list = append(*list, *b.Data.Records(typ)...)
		n += len(*list)
	}
	about := b.Data.About != (model.About{})
	if about && !s.flushed {
		s.names.About = b.Data.About
	}
	if about && s.flushed || len(s.names.Sources) > mostSources || len(b.Data.Threads) > 0 {
		return errUnsiftable
	}
	if n < enough {
		return nil
	}
	return s.flush()
}

// flush looks at the records that are waiting. A query that names what has not
// been read yet, or what hangs on other records, wants the whole dataset.
func (s *sieve) flush() error {
	d := s.names
	for _, typ := range model.Types() {
		*d.Records(typ) = *s.waiting.Records(typ)
	}
	t := model.New(d)
	q, err := queryOf(t, s.args)
	if err != nil || q.Has(model.ThreadField) || q.Has(model.IsField) {
		return errUnsiftable
	}
	s.query, s.flushed = q, true
	selected, err := t.Select(q, model.View{Today: s.today})
	if err != nil {
		return errUnsiftable
	}
	for _, r := range selected.Records() {
		s.lines = append(s.lines, siftedLine{r.When(), r.Type, tabbed(r, selected.Today(), s.lang)})
	}
	for _, typ := range model.Types() {
		list := s.waiting.Records(typ)
		clear(*list) // so that the text they stand in can go
		*list = (*list)[:0]
	}
	return nil
}

// print prints the lines in order of time and, of one time, of type.
func (s *sieve) print(out *bufio.Writer) error {
	slices.SortStableFunc(s.lines, func(a, b siftedLine) int {
		if c := a.when.Compare(b.when); c != 0 {
			return c
		}
		return slices.Index(model.Types(), a.typ) - slices.Index(model.Types(), b.typ)
	})
	for _, l := range s.lines {
		if _, err := out.WriteString(l.text); err != nil {
			return err
		}
	}
	return out.Flush()
}

// tabbed returns a line of the list for a program.
func tabbed(r *model.Record, today model.Day, lang model.Lang) string {
	return strings.Join([]string{
		r.When().String(), string(r.Type), string(r.Kind), r.Title.In(lang), strings.Join(r.Topics, ","), r.ID, standing(r, today), r.Due.String(),
	}, "\t") + "\n"
}
