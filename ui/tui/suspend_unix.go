//go:build unix

package tui

import (
	"context"
	"os"
	"os/signal"
	"sync/atomic"
	"syscall"

	tea "charm.land/bubbletea/v2"
)

// stops are the signals by which other processes stop the program, as ctrl+z
// does.
type stops struct {
	signals    chan os.Signal
	suspending atomic.Bool // whether the terminal has been, or is being, given back
}

func newStops() *stops {
	s := &stops{signals: make(chan os.Signal, 1)}
	signal.Notify(s.signals, syscall.SIGTSTP)
	return s
}

// suspend suspends a program when it is stopped, so that the terminal is in order
// meanwhile. A suspended program sends itself the same signal; as Go stops for
// it no more once it has been asked for, the process is stopped by the one that
// can't be asked for.
func (s *stops) suspend(ctx context.Context, p *tea.Program) {
	defer signal.Stop(s.signals)
	for {
		select {
		case <-s.signals:
			if !s.suspending.Load() {
				p.Send(tea.SuspendMsg{})
				continue
			}
			_ = syscall.Kill(os.Getpid(), syscall.SIGSTOP)
		case <-ctx.Done():
			return
		}
	}
}

// filter looks at the messages of a program on their way to it.
func (s *stops) filter(_ tea.Model, msg tea.Msg) tea.Msg {
	switch msg.(type) {
	case tea.SuspendMsg:
		s.suspending.Store(true)
	case tea.ResumeMsg:
		s.suspending.Store(false)
	}
	return msg
}
