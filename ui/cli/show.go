package cli

import (
	"context"
	"fmt"
	"os"

	"github.com/charmbracelet/colorprofile"
	"github.com/spf13/cobra"

	"hanjung/model"
	"hanjung/ui/linear"
	"hanjung/ui/page"
	"hanjung/ui/theme"
	"hanjung/ui/typeset"
	"hanjung/ui/words"
)

// plainWidth is how wide a page is set where the output is no terminal.
const plainWidth = 80

func (a *app) showCommand() *cobra.Command {
	return a.speaks(&cobra.Command{
		Use:   "show ID [QUERY]",
		Short: a.say("Show a record, person, topic or source in full"),
		Long: a.say(`Show a record in full, with its sources. What a QUERY asks for comes first. Of a person, a topic or a
source, show all that the records tell, or those that a QUERY selects.`),
		Example: "hanjung show beijing-summit-2026\nhanjung show beijing-summit-2026 topic:west-sea\nhanjung show xi-jinping from:2025",
		RunE:    a.run(a.show),
	})
}

func (a *app) show(ctx context.Context, args []string) error {
	if len(args) == 0 {
		return words.Complain("%s wants the id of a record, as in %s; hanjung list prints the ids", "show", "hanjung show beijing-summit-2026")
	}
	req, err := a.request(ctx, args[1:])
	if err != nil {
		return err
	}
	about, ok := page.SubjectNamed(req.timeline, args[0])
	if !ok {
		return unknownRecord(req.timeline, args[0])
	}
	if about.To != page.ToRecord {
		for _, term := range about.Query().Terms() {
			req.query = req.query.And(term)
		}
	}
	s, err := req.timeline.Select(req.query, model.View{Today: req.today})
	if err != nil {
		return err
	}
	if a.spoken(true) {
		return linear.Show(a.out, s, about.Field(), about.ID, a.voice())
	}
	width, terminal := terminalWidth(a.out)
	if !terminal {
		width = plainWidth
	}
	p := page.Of(s, about, page.Options{
		Width: width, Lang: a.lang, Glyphs: theme.Unicode(), Addresses: true,
	})
	p.Fill(page.All)
	return a.printLines(p.Lines)
}

func unknownRecord(t *model.Timeline, id string) error {
	var ids []string
	for i := range t.Len() {
		ids = append(ids, t.At(i).ID)
	}
	for i := range t.People() {
		ids = append(ids, t.People()[i].ID)
	}
	for i := range t.Topics() {
		ids = append(ids, t.Topics()[i].ID)
	}
	if near := model.Nearest(id, ids); near != "" {
		return words.Complain("there is no record %q; did you mean %s?", id, near)
	}
	return words.Complain("there is no record %q; hanjung list prints the ids", id)
}

// printLines prints lines of a page in the terminal's own colours, with weight alone,
// because nobody knows yet what they are.
func (a *app) printLines(lines [][]typeset.Span) error {
	th := theme.New(theme.Plain(), theme.Unicode())
	w := colorprofile.NewWriter(a.out, os.Environ())
	for _, line := range lines {
		text := typeset.Text(line)
		if w.Profile > colorprofile.NoTTY {
			text = th.Line(line, theme.Paper, 0)
		}
		if _, err := fmt.Fprintln(w, text); err != nil {
			return err
		}
	}
	return nil
}
