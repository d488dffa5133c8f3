package cli

import (
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"hanjung/model"
	"hanjung/ui/export"
	"hanjung/ui/words"
)

func (a *app) exportCommand() *cobra.Command {
	var format, output string
	var whole, bom bool
	c := &cobra.Command{
		Use:   "export [QUERY]",
		Short: a.say("Write the records that a query selects as Markdown, JSON, CSV, a calendar and more"),
		Long: a.say(`Write the records that a query selects, with the agreements, commitments, topics,
people and sources that they name. The format is the one of --format, or else the
one that the name of the file tells:`) + "\n\n" + a.formatsHelp(),
		Example: "hanjung export topic:culture -o culture.md\nhanjung export --format json | hanjung list --data -\n" +
			"hanjung export topic:west-sea --bom -o west-sea.csv\nhanjung export type:commitment is:open -o deadlines.ics",
		RunE: a.run(func(ctx context.Context, args []string) error {
			f, err := formatOf(format, output)
			if err != nil {
				return err
			}
			r, s, err := a.selected(ctx, args)
			if err != nil {
				return err
			}
			return a.export(s, f, output, export.Options{Lang: a.lang, Today: r.today, Whole: whole, BOM: bom})
		}),
	}
	var names []string
	for _, f := range export.Formats() {
		names = append(names, string(f))
	}
	c.Flags().StringVarP(&format, "format", "f", "", a.say("the format: %s (default: by the name of the file, else markdown)", strings.Join(names, ", ")))
	c.Flags().StringVarP(&output, "output", "o", "-", a.say("the file to write, - for standard output"))
	c.Flags().BoolVar(&whole, "whole", false, a.say("write every claim of every record, not only those on the topics asked for, in markdown, ics and timelinejs"))
	c.Flags().BoolVar(&bom, "bom", false, a.say("begin csv with a byte order mark, for spreadsheets that take UTF-8 for something else without it"))
	// It fails only for a flag that is not there.
	_ = c.RegisterFlagCompletionFunc("format", cobra.FixedCompletions(names, cobra.ShellCompDirectiveNoFileComp))
	return c
}

// formatsHelp tells what every format is for, one a line.
func (a *app) formatsHelp() string {
	var b strings.Builder
	for _, f := range export.Formats() {
		fmt.Fprintf(&b, "  %-11s %-15s %s\n", f, f.Extension(), a.say(f.Use()))
	}
	return strings.TrimSuffix(b.String(), "\n")
}

// formatOf returns the format that is asked for, or else the one that the name
// of the file tells.
func formatOf(name, output string) (export.Format, error) {
	if name != "" {
		return export.ParseFormat(name)
	}
	f, err := export.FormatOf(output)
	if err != nil {
		return "", words.Complain("%v with --format", err)
	}
	return f, nil
}

func (a *app) export(s model.Selection, f export.Format, output string, o export.Options) error {
	return a.writeTo(output, a.say("%s as %s", words.Count(a.lang, s.Len(), "record"), f.Title()), func(w io.Writer) error { return export.Write(w, s, f, o) })
}

// writeTo writes to a file, and says what it wrote, or to standard output.
func (a *app) writeTo(output, what string, write func(io.Writer) error) error {
	if output == "-" || output == "/dev/stdout" {
		return write(a.out)
	}
	if err := export.ToFile(output, true, write); err != nil {
		return err
	}
	a.note("wrote %s to %s", what, output)
	return nil
}
