//go:build !unix

package tui

import (
	"context"

	tea "charm.land/bubbletea/v2"
)

// stops are the signals that stop a program; there are none here.
type stops struct{}

func newStops() stops { return stops{} }

func (stops) suspend(context.Context, *tea.Program) {}

func (stops) filter(_ tea.Model, msg tea.Msg) tea.Msg { return msg }
