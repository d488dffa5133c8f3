package cli

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"hanjung/model"
	"hanjung/ui/page"
	"hanjung/ui/theme"
)

func (a *app) compareCommand() *cobra.Command {
	return &cobra.Command{
		Use:     "compare ID1 ID2 [QUERY]",
		Short:   "Show what two records say, topic by topic",
		Long:    "Show what two records say, side by side and topic by topic, with what only one of them says.\nWhat a QUERY asks for comes first.",
		Example: "hanjung compare gyeongju-summit-2025 beijing-summit-2026\nhanjung compare gyeongju-summit-2025 beijing-summit-2026 topic:west-sea",
		RunE:    a.run(a.compare),
	}
}

func (a *app) compare(_ context.Context, args []string) error {
	if len(args) < 2 {
		return errors.New("compare wants the ids of two records, as in hanjung compare gyeongju-summit-2025 beijing-summit-2026; hanjung list prints the ids")
	}
	req, err := a.request(args[2:])
	if err != nil {
		return err
	}
	var pair [2]*model.Record
	for i := range pair {
		r, ok := req.timeline.Record(args[i])
		if !ok {
			return unknownRecord(req.timeline, args[i])
		}
		pair[i] = r
	}
	if pair[0] == pair[1] {
		return fmt.Errorf("compare wants two different records, and %s is one", args[0])
	}
	s, err := req.timeline.Select(req.query, model.View{Today: req.today})
	if err != nil {
		return err
	}
	width, terminal := terminalWidth(a.out)
	if !terminal {
		width = plainWidth
	}
	p := page.NewComparison(s, pair[0], pair[1], page.Options{
		Width: width, Lang: model.English, Glyphs: theme.Unicode(), Addresses: true, Stacked: !terminal,
	})
	p.Fill(page.All)
	return a.printLines(slices.Concat(p.Head, p.Lines))
}
