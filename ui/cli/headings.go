package cli

import (
	"io"
	"strings"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/term"

	"hanjung/ui/words"
)

// headings passes the help on with its headings in the user's language. Fang, which
// writes each by itself, lets nobody set them.
type headings struct {
	io.Writer

	say func(phrase words.Phrase, args ...any) string
}

// Write writes a piece of the help.
func (h headings) Write(b []byte) (int, error) {
	text := string(b)
	name := strings.TrimSpace(ansi.Strip(text))
	if phrase, ok := heading(name); ok {
		text = strings.Replace(text, name, h.say(phrase), 1)
	}
	if _, err := io.WriteString(h.Writer, text); err != nil {
		return 0, err //nolint:wrapcheck // passed through
	}
	return len(b), nil
}

func heading(name string) (words.Phrase, bool) {
	switch name {
	case "USAGE":
		return "USAGE", true
	case "EXAMPLES":
		return "EXAMPLES", true
	case "FLAGS":
		return "FLAGS", true
	case "COMMANDS":
		return "COMMANDS", true
	}
	return "", false
}

// terminalHeadings are headings on a terminal, which is asked for its colours.
type terminalHeadings struct {
	term.File

	headings headings
}

// Write writes a piece of the help.
func (t terminalHeadings) Write(b []byte) (int, error) { return t.headings.Write(b) }

// helpOutput returns what the help is written to.
func (a *app) helpOutput() io.Writer {
	h := headings{a.out, a.say}
	if f, ok := a.out.(term.File); ok {
		return terminalHeadings{f, h}
	}
	return h
}
