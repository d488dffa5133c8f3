package cli

import (
	"context"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"hanjung/data"
	"hanjung/ui/typeset"
	"hanjung/ui/words"
)

// problemsError says that a dataset has problems, which have been printed.
type problemsError struct{ summary string }

func (e problemsError) Error() string { return e.summary }

func (a *app) checkCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "check [PATH]",
		Short: a.say("Check a dataset and tell every problem with its line"),
		Long: a.say(`Check a dataset, a folder, a file or - for standard input, and print every problem on a line
file:line:column: what is wrong, and what would be right. Without PATH it checks --data,
or else the embedded dataset.`),
		Example: "hanjung check my-events.yaml",
		RunE:    a.run(a.check),
	}
}

func (a *app) check(ctx context.Context, args []string) error {
	path := a.data
	switch {
	case len(args) > 1:
		return words.Complain("check takes one dataset; name a folder for several files")
	case len(args) == 1:
		path = args[0]
	}
	d, err := a.load(ctx, path, a.out)
	if problems, ok := errors.AsType[data.Problems](err); ok {
		fmt.Fprintln(a.out, problems.Error())
		return problemsError{problems.Summary()}
	}
	if err != nil {
		return err
	}
	fmt.Fprintf(a.out, "%s, %s, %s, %s: no problems\n", typeset.Count(len(d.Events), "event"), typeset.Count(len(d.Agreements), "agreement"),
		typeset.Count(len(d.Commitments), "commitment"), typeset.Count(len(d.Sources), "source"))
	fmt.Fprintf(a.out, "note: %s\n", data.OneSource(d))
	for _, advice := range data.Advise(d) {
		fmt.Fprintf(a.out, "warning: %s\n", advice)
	}
	return nil
}
