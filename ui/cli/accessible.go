package cli

import (
	"context"
	"fmt"
	"io"
	"os"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/spf13/cobra"

	"hanjung/data"
	"hanjung/ui/linear"
)

// accessibly opens the timeline for a screen reader: line by line, on the
// streams that the command has.
func (a *app) accessibly(ctx context.Context, r request, args []string) error {
	if err := mistaken(r, args); err != nil {
		return err
	}
	if _, err := r.selection(); err != nil {
		return err
	}
	in, err := a.commands()
	if err != nil {
		return err
	}
	store, state := a.store()
	o := linear.Options{
		Query: r.query, Lang: a.langOf(state), Today: r.today, State: state, Resume: len(args) == 0,
		Width: func() int { width, _ := terminalWidth(a.out); return width },
	}
	if store != nil {
		o.Keep = store.Save
	}
	ctx, stop := untilSignal(ctx)
	defer stop()
	ended := make(chan error, 1)
	go func() {
		ended <- linear.Run(ctx, r.timeline, in, a.out, o)
	}()
	select {
	case err = <-ended:
	case <-leaving(ctx): // it can't even write
	}
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	return err
}

// spoken reports whether what is printed is for a voice: because that was asked for,
// or because the environment says so of what a person reads.
func (a *app) spoken(read bool) bool { return a.accessible || read && os.Getenv("ACCESSIBLE") != "" }

// speaks gives a command the flag that asks for lines that a voice can read.
func (a *app) speaks(c *cobra.Command) *cobra.Command {
	c.Flags().BoolVar(&a.accessible, "accessible", false, a.say("for screen readers: plain sentences, without columns and signs, as with ACCESSIBLE=1"))
	return c
}

// voice is how what is printed for a screen reader is told.
func (a *app) voice() linear.Options {
	return linear.Options{Lang: a.lang, Width: func() int { width, _ := terminalWidth(a.out); return width }}
}

// timeToLeave is how long a session that a signal ends has to keep its place.
const timeToLeave = time.Second

// leaving returns a channel that is closed that long after the end of a context.
func leaving(ctx context.Context) <-chan struct{} {
	over := make(chan struct{})
	context.AfterFunc(ctx, func() { time.AfterFunc(timeToLeave, func() { close(over) }) })
	return over
}

// commands returns what the user's lines are read from: the terminal where the
// dataset comes from standard input.
func (a *app) commands() (io.Reader, error) {
	if a.data != data.StandardInput {
		return a.in, nil
	}
	in, _, err := tea.OpenTTY()
	if err != nil {
		return nil, fmt.Errorf("the dataset comes from standard input, and there is no terminal to type at; name a file with --data: %w", err)
	}
	return in, nil
}
