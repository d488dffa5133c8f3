package cli

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"hanjung/model"
	"hanjung/ui/export"
)

func (a *app) sourcesCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "sources [QUERY]",
		Short: a.say("List the sources with their addresses and counts"),
		Long: a.say(`List the sources that the records which a query selects rest on, with in how many records each
is cited. Piped, the fields id, count, publisher, title, date, address, language and kind are
separated by tabs.`),
		Example: "hanjung sources topic:west-sea",
		RunE:    a.run(a.sources),
	}
}

func (a *app) sources(ctx context.Context, args []string) error {
	all, counts, err := a.counted(ctx, args, (*model.Record).Sources)
	if err != nil {
		return err
	}
	_, terminal := terminalWidth(a.out)
	list := all.Sources()
	for i := range list {
		src := &list[i]
		switch n := counts[src.ID]; {
		case n == 0:
		case terminal:
			fmt.Fprintf(a.out, "%4d  %s\n", n, export.SourceCitation(src, a.lang))
		default:
			fmt.Fprintf(a.out, "%s\t%d\t%s\t%s\t%s\t%s\t%s\t%s\n", src.ID, n, src.Publisher, src.Title, src.Date, src.URL, src.Lang, src.Kind)
		}
	}
	return nil
}
