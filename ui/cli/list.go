package cli

import (
	"bufio"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"hanjung/model"
	"hanjung/ui/linear"
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
			width, terminal := terminalWidth(a.out)
			spoken := a.spoken(terminal)
			if !asJSON && !terminal && !spoken {
				return a.listTabbed(ctx, args)
			}
			_, s, err := a.selected(ctx, args)
			if err != nil {
				return err
			}
			out := bufio.NewWriter(a.out)
			switch {
			case asJSON:
				err = listJSON(out, s)
			case spoken:
				err = linear.List(out, s, a.voice())
			default:
				listAligned(out, s, width, a.lang)
			}
			return errors.Join(err, out.Flush())
		}),
	}
	c.Flags().BoolVar(&asJSON, "json", false, a.say("print JSON Lines, one record a line"))
	return a.speaks(c)
}

// listTabbed prints a line for every record, for a program. It holds no more of a
// large dataset than the lines.
func (a *app) listTabbed(ctx context.Context, args []string) error {
	var l tabbedList
	if _, err := a.eachSelected(ctx, asked(args), func() func(model.Selection) {
		l = tabbedList{lang: a.lang}
		return l.take
	}); err != nil {
		return err
	}
	return l.print(a.out)
}

// tabbedList is lines for a program.
type tabbedList struct {
	lang  model.Lang
	lines []tabbedLine
}

// tabbedLine is a line and what it is put in order by.
type tabbedLine struct {
	when model.Date
	typ  int
	text string
}

func (l *tabbedList) take(s model.Selection) {
	for _, r := range s.Records() {
		l.lines = append(l.lines, tabbedLine{r.When(), slices.Index(model.Types(), r.Type), tabbed(r, s.Today(), l.lang)})
	}
}

// print prints the lines in order of time and, of one time, of type.
func (l *tabbedList) print(w io.Writer) error {
	slices.SortStableFunc(l.lines, func(a, b tabbedLine) int { return cmp.Or(a.when.Compare(b.when), cmp.Compare(a.typ, b.typ)) })
	out := bufio.NewWriter(w)
	for _, line := range l.lines {
		_, _ = out.WriteString(line.text) // Flush tells the error
	}
	return out.Flush()
}

// tabbed returns a line of the list for a program.
func tabbed(r *model.Record, today model.Day, lang model.Lang) string {
	return strings.Join([]string{
		r.When().String(), string(r.Type), string(r.Kind), r.Title.In(lang), strings.Join(r.Topics, ","), r.ID, standing(r, today), r.Due.String(),
	}, "\t") + "\n"
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
			note = "  " + typeset.Fit(words.Standing(lang, r, s.Today()), stateColumn) + " " + typeset.Fit(typeset.ColumnDate(r.Due.End(), lang), dateColumn)
		}
		line := typeset.Fit(typeset.ColumnDate(r.When().Start(), lang), dateColumn) + " " + glyphs.Kind(r, s.Today()) + " " +
			typeset.Fit(typeset.Plain(r.Title.In(lang)), max(title-typeset.Width(note), 1)) + note
		if ids > 0 {
			line += "  " + r.ID
		}
		fmt.Fprintln(w, strings.TrimRight(line, " "))
	}
}

func listJSON(w io.Writer, s model.Selection) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	for _, r := range s.Records() {
		if err := e.Encode(r); err != nil {
			return err
		}
	}
	return nil
}
