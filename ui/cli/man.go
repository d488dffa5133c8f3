package cli

import (
	"context"
	"fmt"
	"os"
	"strings"
	"time"

	mango "github.com/muesli/mango-cobra"
	"github.com/muesli/roff"
	"github.com/spf13/cobra"
)

func (a *app) manCommand() *cobra.Command {
	c := &cobra.Command{
		Use:     "man",
		Short:   a.say("Print the manual page, with all commands and flags"),
		Example: "hanjung man | man -l -\nhanjung man > ~/.local/share/man/man1/hanjung.1",
		Args:    cobra.NoArgs,
	}
	c.RunE = a.run(func(context.Context, []string) error {
		page, err := mango.NewManPage(1, c.Root())
		if err != nil {
			return fmt.Errorf("writing the manual page: %w", err)
		}
		today, err := Today(os.Getenv)
		if err != nil {
			return err
		}
		year, month, day := today.Civil()
		text := page.Build(&manual{Document: roff.NewDocument(), today: time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)})
		_, err = fmt.Fprintln(a.out, strings.TrimSpace(text))
		return err
	})
	return c
}

// manual is a page whose head line has room for the name of the program, and not
// for what it is, and in which the first flag of a command stands as the others do.
type manual struct {
	*roff.Document

	today time.Time
	bold  string // the last words in bold
}

// Heading begins the page.
func (m *manual) Heading(section uint, title, _ string, _ time.Time) {
	m.Document.Heading(section, title, title, m.today)
}

// TextBold writes words in bold.
func (m *manual) TextBold(text string) {
	m.bold = text
	m.Document.TextBold(text)
}

// Indent begins what stands further in.
func (m *manual) Indent(n int) {
	m.Document.Indent(n)
	if m.bold == "OPTIONS" {
		m.TaggedParagraph(-1)
	}
}
