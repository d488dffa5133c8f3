package cli

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"hanjung/ui/export"
	"hanjung/ui/words"
)

func (a *app) citeCommand() *cobra.Command {
	return &cobra.Command{
		Use:     "cite ID...",
		Short:   a.say("Print how records are cited, with the sources they rest on"),
		Example: "hanjung cite beijing-summit-2026",
		RunE:    a.run(a.cite),
	}
}

func (a *app) cite(ctx context.Context, ids []string) error {
	if len(ids) == 0 {
		return words.Complain("%s wants the id of a record, as in %s; hanjung list prints the ids", "cite", "hanjung cite beijing-summit-2026")
	}
	req, err := a.request(ctx, nil)
	if err != nil {
		return err
	}
	for i, id := range ids {
		r, ok := req.timeline.Record(id)
		if !ok {
			return unknownRecord(req.timeline, id)
		}
		if i > 0 {
			fmt.Fprintln(a.out)
		}
		fmt.Fprint(a.out, export.Citation(req.timeline, r, a.lang))
	}
	return nil
}
