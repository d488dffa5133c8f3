package cli

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"hanjung/model"
	"hanjung/ui/typeset"
)

func (a *app) topicsCommand() *cobra.Command {
	return a.speaks(&cobra.Command{
		Use:   "topics [QUERY]",
		Short: a.say("List the topics with their names and counts"),
		Long: a.say(`List the topics with their ids, their names in three languages and how many of the records
that a query selects each has. Piped, the fields are separated by tabs.`),
		Example: "hanjung topics\nhanjung topics from:2025",
		RunE:    a.run(a.topics),
	})
}

func (a *app) topics(ctx context.Context, args []string) error {
	var counts map[string]int
	all, err := a.eachSelected(ctx, asked(args), func() func(model.Selection) {
		counts = make(map[string]int)
		return func(s model.Selection) {
			for _, t := range s.Timeline().Topics() {
				counts[t.ID] += s.TopicCount(t.ID)
			}
		}
	})
	if err != nil {
		return err
	}
	_, terminal := terminalWidth(a.out)
	for _, t := range all.Topics() {
		if a.spoken(terminal) {
			a.sayCount(t.Name, counts[t.ID], t.ID)
			continue
		}
		if !terminal {
			fmt.Fprintf(a.out, "%s\t%d\t%s\t%s\t%s\n", t.ID, counts[t.ID], t.Name.EN, t.Name.KO, t.Name.ZH)
			continue
		}
		fmt.Fprintf(a.out, "%s %5d  %s  %s  %s\n", typeset.Fit(t.ID, 18), counts[t.ID],
			typeset.Fit(t.Name.In(model.English), 20), typeset.Fit(t.Name.KO, 12), t.Name.ZH)
	}
	return nil
}
