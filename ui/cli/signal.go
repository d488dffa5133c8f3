package cli

import (
	"context"
	"os"
	"os/signal"
	"syscall"

	"hanjung/ui/tui"
)

// signalError says which signal ended the program.
type signalError struct{ signal syscall.Signal }

// Error names the signal.
func (e signalError) Error() string { return "ended by a signal: " + e.signal.String() }

// Unwrap makes it a kind of interruption.
func (signalError) Unwrap() error { return tui.ErrInterrupted }

// status is what shells give to a program that dies of the signal.
func (e signalError) status() int { return 128 + int(e.signal) }

// untilSignal returns a context that a signal which ends programs ends, with a
// signalError as its cause, so that there is time to leave in order.
func untilSignal(parent context.Context) (ctx context.Context, stop func()) {
	ctx, end := context.WithCancelCause(parent)
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, syscall.SIGINT, syscall.SIGTERM, syscall.SIGHUP, syscall.SIGQUIT)
	go func() {
		select {
		case s := <-signals:
			number, _ := s.(syscall.Signal)
			end(signalError{number})
		case <-ctx.Done():
		}
	}()
	return ctx, func() {
		signal.Stop(signals)
		end(nil)
	}
}
