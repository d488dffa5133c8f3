// Package linear is the program for screen readers: the same timeline, queries
// and records as plain lines with numbered choices, read from one stream and
// written to another.
//
// Nothing is drawn: no frame, no cursor movement, no colour, no sign that is
// only decoration. What has changed is said first, the lines are short, and long
// lists come in pages.
package linear

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode"

	"hanjung/model"
	"hanjung/ui/export"
	"hanjung/ui/settings"
	"hanjung/ui/typeset"
	"hanjung/ui/words"
)

// Options are what a session depends on beside its timeline.
type Options struct {
	Query model.Query
	Lang  model.Lang
	Today model.Day
	// State is what was remembered. With Resume the session goes on where that was
	// left.
	State  settings.State
	Resume bool
	// Keep remembers the state whenever marks or the language change, and at the
	// end; nil keeps nothing.
	Keep func(settings.State) error
	// Width tells how many cells a line has room for; nil, or a result of 0,
	// leaves lines whole. It is asked for every line, because windows change.
	Width func() int
	// ToFile writes an export; nil stands for [export.ToFile].
	ToFile func(path string, overwrite bool, write func(io.Writer) error) error
}

// Run shows a timeline line by line, until the user quits, the input ends or the
// context does: then it fails with the cause of that. It fails too where the query
// is wrong, or where it can't read or write. However it ends, the place is kept.
func Run(ctx context.Context, t *model.Timeline, in io.Reader, out io.Writer, o Options) error {
	if o.ToFile == nil {
		o.ToFile = export.ToFile
	}
	s := &session{Options: o, timeline: t, input: bufio.NewReaderSize(in, longestLine), output: bufio.NewWriter(out)}
	s.recall()
	selection, err := s.selected(s.Query)
	if err != nil {
		return err
	}
	s.welcome()
	s.begin(selection)
	err = s.talk(ctx)
	s.leave()
	if unprinted := s.flush(); err == nil {
		err = unprinted
	}
	return err
}

// talk takes lines until the user quits, the input ends or the context does.
func (s *session) talk(ctx context.Context) error {
	for !s.done {
		line, err := s.ask(ctx)
		switch {
		case errors.Is(err, io.EOF):
			s.print("\n")
			return nil
		case ctx.Err() != nil:
			s.print("\n")
			return context.Cause(ctx)
		case errors.Is(err, errTooLong):
			s.sayf("That line is longer than %d characters and was left unread.", longestLine)
		case err != nil:
			return err
		default:
			s.take(line)
		}
	}
	return nil
}

// session is a talk with one user.
type session struct {
	Options

	timeline *model.Timeline
	marks    map[string]bool // by id
	unkept   bool            // the state can't be remembered, which was said
	input    *bufio.Reader
	output   *bufio.Writer
	menus    []menu            // the last is where the user is
	answer   func(line string) // takes the next line where a question was asked
	question string            // the prompt of that question
	done     bool
}

// welcome says what the timeline is.
func (s *session) welcome() {
	about := s.timeline.About()
	parts := []string{s.in(about.Title)}
	if about.Version != "" {
		parts = append(parts, s.phrase("spoken|version %s", about.Version))
	}
	if !about.AsOf.IsZero() {
		parts = append(parts, s.phrase("spoken|as of %s", s.date(about.AsOf)))
	}
	if text := listed(parts); text != "" {
		s.say(s.sentence(text))
	}
}

// longestLine is how many bytes a line from the user may have.
const longestLine = 4096

var errTooLong = errors.New("the line is too long")

// ask prints the prompt and reads a line, without its end. It doesn't wait for one
// longer than the context lasts.
func (s *session) ask(ctx context.Context) (string, error) {
	prompt := s.question
	if s.answer == nil {
		prompt = s.prompt()
	}
	s.print(prompt + ": ")
	if err := s.flush(); err != nil {
		return "", err
	}
	type answer struct {
		line string
		err  error
	}
	got := make(chan answer, 1)
	go func() {
		line, err := s.readLine()
		got <- answer{line, err}
	}()
	select {
	case a := <-got:
		return a.line, a.err
	case <-ctx.Done():
		return "", context.Cause(ctx)
	}
}

func (s *session) readLine() (string, error) {
	line, long, err := s.input.ReadLine()
	text := string(line)
	for rest := long; rest && err == nil; {
		_, rest, err = s.input.ReadLine()
	}
	switch {
	case errors.Is(err, io.EOF):
		return "", io.EOF
	case err != nil:
		return "", fmt.Errorf("reading a command: %w", err)
	case long:
		return "", errTooLong
	}
	return text, nil
}

func (s *session) flush() error {
	if err := s.output.Flush(); err != nil {
		return fmt.Errorf("printing: %w", err)
	}
	return nil
}

// say prints a text, broken between words where it is longer than a line.
func (s *session) say(text string) {
	width := 0
	if s.Width != nil {
		width = s.Width()
	}
	text = printable(text)
	if width <= 0 || text == "" {
		s.print(text + "\n")
		return
	}
	for _, l := range typeset.Wrap(text, width) {
		s.print(text[l.Start:l.End] + "\n")
	}
}

func (s *session) sayf(phrase words.Phrase, args ...any) { s.say(s.phrase(phrase, args...)) }

// fact says one of the lines below a title. An address must stay on one line to be of
// use.
func (s *session) fact(text string) {
	if strings.HasPrefix(text, "http") {
		s.sayWhole(text)
		return
	}
	s.say(text)
}

// sayWhole prints a text that must stay on one line to be of use, such as an
// address.
func (s *session) sayWhole(text string) { s.print(printable(text) + "\n") }

// print prints what is printable. The first error is kept and met again when
// the output is flushed.
func (s *session) print(text string) { _, _ = s.output.WriteString(text) }

// printable returns a text without anything that acts on a terminal or that
// terminals disagree on.
func printable(text string) string {
	text = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return -1
		}
		return r
	}, strings.ToValidUTF8(text, "\ufffd"))
	return typeset.Plain(text)
}
