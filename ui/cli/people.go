package cli

import (
	"context"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"hanjung/model"
	"hanjung/ui/typeset"
	"hanjung/ui/words"
)

func (a *app) peopleCommand() *cobra.Command {
	return a.speaks(&cobra.Command{
		Use:   "people [QUERY]",
		Short: a.say("List who took part, signed or is quoted, with counts"),
		Long: a.say(`List the people whom the records that a query selects name, with their ids, in how many records
they are, and their names in three languages. Piped, the fields are separated by tabs.`),
		Example: "hanjung people in:2026-01-05",
		RunE:    a.run(a.people),
	})
}

func (a *app) people(ctx context.Context, args []string) error {
	all, counts, err := a.counted(ctx, args, (*model.Record).AllPeople)
	if err != nil {
		return err
	}
	_, terminal := terminalWidth(a.out)
	for _, p := range all.People() {
		switch n := counts[p.ID]; {
		case n == 0:
		case a.spoken(terminal):
			a.sayCount(p.Name, n, p.ID)
		case terminal:
			fmt.Fprintf(a.out, "%s %5d  %s  %s  %s\n", typeset.Fit(p.ID, 22), n,
				typeset.Fit(p.Name.In(a.lang), 24), typeset.Fit(p.Name.KO, 12), p.Name.ZH)
		default:
			fmt.Fprintf(a.out, "%s\t%d\t%s\t%s\t%s\n", p.ID, n, p.Name.EN, p.Name.KO, p.Name.ZH)
		}
	}
	return nil
}

// sayCount says in how many records a topic or a person is, with its id.
func (a *app) sayCount(name model.Text, records int, id string) {
	fmt.Fprintf(a.out, "%s, %s, %s\n", typeset.Plain(name.In(a.lang)), words.Count(a.lang, records, "record"), id)
}

// counted returns all that a dataset names and, of what a query selects, of every
// type unless it says which, in how many records each of the ids is that a record
// has.
func (a *app) counted(ctx context.Context, args []string, ids func(*model.Record) []string) (*model.Timeline, map[string]int, error) {
	var counts map[string]int
	ofAnyType := func(t *model.Timeline) (model.Query, error) {
		q, err := queryOf(t, args)
		if err == nil && !q.NamesTypes() {
			q = q.And(model.Term{Field: model.TypeField, Values: []string{"any"}})
		}
		return q, err
	}
	all, err := a.eachSelected(ctx, ofAnyType, func() func(model.Selection) {
		counts = make(map[string]int)
		return func(s model.Selection) {
			for _, r := range s.Records() {
				for _, id := range ids(r) {
					if counts[id] == 0 {
						id = strings.Clone(id) // the text that it stands in can go
					}
					counts[id]++
				}
			}
		}
	})
	return all, counts, err
}
