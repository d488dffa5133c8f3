package cli

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"hanjung/data"
	"hanjung/model"
	"hanjung/ui/typeset"
)

func (a *app) aboutCommand() *cobra.Command {
	return &cobra.Command{
		Use:     "about",
		Short:   "Tell what the dataset is, how it was made and what was corrected",
		Example: "hanjung about | less",
		Args:    cobra.NoArgs,
		RunE:    a.run(a.about),
	}
}

func (a *app) about(context.Context, []string) error {
	r, err := a.request(nil)
	if err != nil {
		return err
	}
	t := r.timeline
	about := t.About()
	fmt.Fprintf(a.out, "%s\n", typeset.Plain(nonEmpty(about.Title.In(model.English), "A dataset without a title")))
	if about.Version != "" {
		fmt.Fprintf(a.out, "Version %s", about.Version)
		if !about.AsOf.IsZero() {
			fmt.Fprintf(a.out, ", as of %s", typeset.Date(about.AsOf))
		}
		fmt.Fprintln(a.out)
	}
	counts := make(map[model.Type]int)
	for i := range t.Len() {
		counts[t.At(i).Type]++
	}
	fmt.Fprintf(a.out, "%s, %s, %s, %d people, %s\n", typeset.Count(counts[model.EventType], "event"), typeset.Count(counts[model.AgreementType], "agreement"),
		typeset.Count(counts[model.CommitmentType], "commitment"), len(t.People()), typeset.Count(len(t.Sources()), "source"))
	if !about.Note.IsZero() {
		fmt.Fprintf(a.out, "\n%s\n", about.Note.In(model.English))
	}
	a.eras(t)
	if a.data == "" {
		fmt.Fprintf(a.out, "\n%s\n%s", data.AboutPage(), data.Corrections())
	}
	return nil
}

// eras prints the eras with their reasons.
func (a *app) eras(t *model.Timeline) {
	for i, e := range t.Eras() {
		if i == 0 {
			fmt.Fprint(a.out, "\nEras\n")
		}
		to := "today"
		if !e.To.IsZero() {
			to = typeset.Date(e.To)
		}
		fmt.Fprintf(a.out, "  %s to %s: %s\n", typeset.Date(e.From), to, e.Name.In(model.English))
		for _, line := range typeset.Paragraph([]typeset.Span{{Text: "    "}}, []typeset.Span{{Text: e.About.In(model.English)}}, plainWidth) {
			fmt.Fprintln(a.out, typeset.Text(line))
		}
	}
}

func nonEmpty(s, otherwise string) string {
	if s == "" {
		return otherwise
	}
	return s
}
