package cli

import (
	"context"
	"io"
	"slices"

	"github.com/spf13/cobra"

	"hanjung/model"
	"hanjung/ui/export"
	"hanjung/ui/linear"
	"hanjung/ui/page"
	"hanjung/ui/theme"
	"hanjung/ui/words"
)

func (a *app) compareCommand() *cobra.Command {
	var format, output string
	var whole bool
	c := &cobra.Command{
		Use:   "compare ID1 ID2 [QUERY]",
		Short: a.say("Show what two records say, topic by topic"),
		Long: a.say(`Show what two records say, topic by topic, and what only one of them says: side by side
where the terminal is wide enough. What a QUERY asks for comes first.`),
		Example: "hanjung compare gyeongju-summit-2025 beijing-summit-2026\n" +
			"hanjung compare gyeongju-summit-2025 beijing-summit-2026 topic:west-sea -o summits.md",
		RunE: a.run(func(ctx context.Context, args []string) error {
			req, pair, err := a.pair(ctx, args)
			if err != nil {
				return err
			}
			s, err := req.timeline.Select(req.query, model.View{Today: req.today})
			if err != nil {
				return err
			}
			if format == "" && output == "-" {
				return a.printComparison(s, pair)
			}
			f, err := formatOf(format, output)
			if err != nil {
				return err
			}
			if f != export.MarkdownFormat {
				return words.Complain("a comparison is written as markdown, not as %s", f)
			}
			o := export.Options{Lang: a.lang, Today: req.today, Whole: whole}
			return a.writeTo(output, a.say("%s as %s", a.say("the comparison"), f.Title()), func(w io.Writer) error {
				return export.WriteComparison(w, s, pair[0], pair[1], o)
			})
		}),
	}
	c.Flags().StringVarP(&format, "format", "f", "", a.say("markdown (default: text, or markdown where a file is named)"))
	c.Flags().StringVarP(&output, "output", "o", "-", a.say("the file to write, - for standard output"))
	c.Flags().BoolVar(&whole, "whole", false, a.say("write every topic in markdown, not only those asked for"))
	return a.speaks(c)
}

// pair returns the two records that the first arguments name, and what the
// others ask.
func (a *app) pair(ctx context.Context, args []string) (request, [2]*model.Record, error) {
	var pair [2]*model.Record
	if len(args) < len(pair) {
		return request{}, pair, words.Complain("compare wants the ids of two records, as in %s; hanjung list prints the ids", "hanjung compare gyeongju-summit-2025 beijing-summit-2026")
	}
	req, err := a.request(ctx, args[len(pair):])
	if err != nil {
		return req, pair, err
	}
	for i := range pair {
		r, ok := req.timeline.Record(args[i])
		if !ok {
			return req, pair, unknownRecord(req.timeline, args[i])
		}
		pair[i] = r
	}
	if pair[0] == pair[1] {
		return req, pair, words.Complain("compare wants two different records; %s was named twice", args[0])
	}
	return req, pair, nil
}

// printComparison prints a comparison: in columns on a wide terminal, stacked
// for a file or a pipe, where columns would be in the way.
func (a *app) printComparison(s model.Selection, pair [2]*model.Record) error {
	if a.spoken(true) {
		return linear.Compare(a.out, s, pair, a.voice())
	}
	width, terminal := terminalWidth(a.out)
	if !terminal {
		width = plainWidth
	}
	p := page.NewComparison(s, pair[0], pair[1], page.Options{
		Width: width, Lang: a.lang, Glyphs: theme.Unicode(), Addresses: true, Stacked: !terminal,
	})
	p.Fill(page.All)
	return a.printLines(slices.Concat(p.Head, p.Lines))
}
