package cli

import (
	"context"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"hanjung/data"
	"hanjung/model"
	"hanjung/ui/typeset"
	"hanjung/ui/words"
)

func (a *app) aboutCommand() *cobra.Command {
	return &cobra.Command{
		Use:     "about",
		Short:   a.say("Tell what the dataset is, how it was made and what was corrected"),
		Example: "hanjung about | less",
		Args:    cobra.NoArgs,
		RunE:    a.run(a.about),
	}
}

func (a *app) about(ctx context.Context, _ []string) error {
	r, err := a.request(ctx, nil)
	if err != nil {
		return err
	}
	t := r.timeline
	about := t.About()
	fmt.Fprintf(a.out, "%s\n", typeset.Plain(nonEmpty(about.Title.In(a.lang), words.In(a.lang, "A dataset without a title"))))
	if about.Version != "" {
		version := words.In(a.lang, "Version %s", about.Version)
		if !about.AsOf.IsZero() {
			version = words.In(a.lang, "Version %s, as of %s", about.Version, typeset.Date(about.AsOf, a.lang))
		}
		fmt.Fprintln(a.out, version)
	}
	counts := make(map[model.Type]int)
	for i := range t.Len() {
		counts[t.At(i).Type]++
	}
	fmt.Fprintln(a.out, strings.Join([]string{
		words.Count(a.lang, counts[model.EventType], "event"), words.Count(a.lang, counts[model.AgreementType], "agreement"),
		words.Count(a.lang, counts[model.CommitmentType], "commitment"), words.In(a.lang, "%d people", len(t.People())),
		words.Count(a.lang, len(t.Sources()), "source"),
	}, ", "))
	if !about.Note.IsZero() {
		fmt.Fprintf(a.out, "\n%s\n", about.Note.In(a.lang))
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
			fmt.Fprintf(a.out, "\n%s\n", words.In(a.lang, "Eras"))
		}
		to := words.In(a.lang, "today")
		if !e.To.IsZero() {
			to = typeset.Date(e.To, a.lang)
		}
		fmt.Fprintf(a.out, "  %s: %s\n", words.In(a.lang, "%s to %s", typeset.Date(e.From, a.lang), to), e.Name.In(a.lang))
		for _, line := range typeset.Paragraph([]typeset.Span{{Text: "    "}}, []typeset.Span{{Text: e.About.In(a.lang)}}, plainWidth) {
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
