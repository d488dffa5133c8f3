package cli

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"hanjung/model"
	"hanjung/ui/theme"
	"hanjung/ui/typeset"
	"hanjung/ui/words"
)

func (a *app) listCommand() *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use:   "list [QUERY]",
		Short: a.say("List the records that a query selects, one a line"),
		Long: a.say(`List the records that a query selects, one a line, in order of time.

Piped, the fields date, type, kind, title, topics, id, state and due date are separated by tabs.`),
		Example: "hanjung list topic:west-sea from:2016\nhanjung list type:commitment is:open",
		RunE: a.run(func(ctx context.Context, args []string) error {
			if !asJSON {
				if err := a.sift(ctx, args); !errors.Is(err, errUnsiftable) {
					return err
				}
			}
			_, s, err := a.selected(ctx, args)
			if err != nil {
				return err
			}
			if asJSON {
				return listJSON(a.out, s)
			}
			return a.list(s)
		}),
	}
	c.Flags().BoolVar(&asJSON, "json", false, a.say("print JSON Lines, one record a line"))
	return c
}

// list prints a line for every record: aligned for a person, separated by tabs
// for a program.
func (a *app) list(s model.Selection) error {
	out := bufio.NewWriter(a.out)
	if width, ok := terminalWidth(a.out); ok {
		listAligned(out, s, width, a.lang)
	} else {
		listTabbed(out, s, a.lang)
	}
	return out.Flush()
}

func listTabbed(w io.Writer, s model.Selection, lang model.Lang) {
	for _, r := range s.Records() {
		fmt.Fprint(w, tabbed(r, s.Today(), lang))
	}
}

// standing returns where an agreement or a commitment stands on a day, for a
// program.
func standing(r *model.Record, today model.Day) string {
	if r.Overdue(today) {
		return "past due"
	}
	return string(r.State())
}

// The columns of the aligned list, in cells.
const (
	dateColumn  = 10
	stateColumn = 10
	minimalLine = 40
)

func listAligned(w io.Writer, s model.Selection, width int, lang model.Lang) {
	glyphs := theme.Unicode()
	ids := 0
	for _, r := range s.Records() {
		ids = max(ids, typeset.Width(r.ID))
	}
	if width-ids-dateColumn-5 < minimalLine {
		ids = 0
	}
	title := width - dateColumn - 3
	if ids > 0 {
		title -= ids + 2
	}
	for _, r := range s.Records() {
		note := ""
		if r.Type == model.CommitmentType {
			note = "  " + typeset.Fit(words.Standing(lang, r, s.Today()), stateColumn) + " " + typeset.Fit(r.Due.End().String(), dateColumn)
		}
		line := typeset.Fit(r.When().Start().String(), dateColumn) + " " + glyphs.Kind(r, s.Today()) + " " +
			typeset.Fit(typeset.Plain(r.Title.In(lang)), max(title-typeset.Width(note), 1)) + note
		if ids > 0 {
			line += "  " + r.ID
		}
		fmt.Fprintln(w, strings.TrimRight(line, " "))
	}
}

func listJSON(w io.Writer, s model.Selection) error {
	out := bufio.NewWriter(w)
	e := json.NewEncoder(out)
	e.SetEscapeHTML(false)
	for _, r := range s.Records() {
		if err := e.Encode(r); err != nil {
			return err
		}
	}
	return out.Flush()
}
