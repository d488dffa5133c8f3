package cli

import (
	"context"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"hanjung/model"
	"hanjung/ui/export"
	"hanjung/ui/typeset"
)

func (a *app) exportCommand() *cobra.Command {
	var format, output string
	var whole bool
	c := &cobra.Command{
		Use:   "export [QUERY]",
		Short: "Write the records that a query selects as Markdown or JSON",
		Long: "Write the records that a query selects, with the agreements, commitments, topics,\n" +
			"people and sources that they name.",
		Example: "hanjung export topic:culture --format markdown -o culture.md\nhanjung export --format json | hanjung list --data -",
		RunE: a.run(func(_ context.Context, args []string) error {
			f, err := formatOf(format, output)
			if err != nil {
				return err
			}
			r, s, err := a.selected(args)
			if err != nil {
				return err
			}
			return a.export(s, f, output, export.Options{Lang: model.English, Today: r.today, Whole: whole})
		}),
	}
	c.Flags().StringVarP(&format, "format", "f", "", "markdown or json (default: by the name of the file, else markdown)")
	c.Flags().StringVarP(&output, "output", "o", "-", "the file to write, - for standard output")
	c.Flags().BoolVar(&whole, "whole", false, "write every claim of every record in Markdown, not only those on the topics asked for")
	return c
}

// formatOf returns the format that is asked for, or else the one that the name
// of the file tells.
func formatOf(name, output string) (export.Format, error) {
	if name != "" {
		return export.ParseFormat(name)
	}
	f, err := export.FormatOf(output)
	if err != nil {
		return "", fmt.Errorf("%w with --format", err)
	}
	return f, nil
}

func (a *app) export(s model.Selection, f export.Format, output string, o export.Options) error {
	write := func(w io.Writer) error { return export.Write(w, s, f, o) }
	if output == "-" || output == "/dev/stdout" {
		return write(a.out)
	}
	if err := export.ToFile(output, true, write); err != nil {
		return err
	}
	fmt.Fprintf(a.errOut, "hanjung: wrote %s as %s to %s\n", typeset.Count(s.Len(), "record"), f.Title(), output)
	return nil
}
