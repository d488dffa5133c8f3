// Package tui is the program: three views of a timeline over one query, with
// topics, list and detail side by side where the window has room for them.
//
// Model routes; the panes are plain values that draw themselves and know
// nothing of each other. Only this file and commands.go know Bubble Tea's
// program.
package tui

import (
	"context"
	"errors"
	"fmt"
	"os"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/term"

	"hanjung/model"
	"hanjung/ui/screen"
	"hanjung/ui/settings"
)

// ErrInterrupted says that the program was ended by ctrl+c.
var ErrInterrupted = tea.ErrInterrupted

// Options are what a program depends on beside its timeline.
type Options struct {
	Query model.Query
	Theme string // ink or hanji; empty for that of the terminal
	// LightTerminal is what to draw for until the terminal tells its background.
	LightTerminal bool
	ASCII         bool
	Hyperlinks    bool   // the terminal takes the addresses of sources
	Copies        string // the file in which the last text copied is kept; empty for none
	Lang          model.Lang
	Today         model.Day
	// Command is the command line without a query, for the user to repeat what
	// is on the screen, such as hanjung --data my.yaml.
	Command string

	Keys        map[string][]string // of actions that have others than by default, as settings.Config checks them
	MouseIsFree bool                // for the terminal to select text with, until the user takes it back
	State       settings.State      // what was remembered
	Resume      bool                // whether to open on the place that was remembered
	Orient      bool                // whether to tell a newcomer how to begin
	Notice      string              // what to say first, on one line

	// Growing tells of a dataset that is still being read; nil where all is there.
	Growing <-chan Growth
	// Ask reads the query to begin with where it may name what is still to be
	// read; nil leaves it to Query.
	Ask func(*model.Timeline) (model.Query, error)
}

// framesPerSecond halves the wait for the first frame, which the renderer draws
// at its first tick.
const framesPerSecond = 120

// Run shows a timeline on the terminal until the user leaves it or the context
// ends: the terminal is restored then too, and the error is the cause of that. For
// ctrl+c it is [ErrInterrupted]. It returns the state to begin the next run with, in
// these cases as well.
func Run(ctx context.Context, t *model.Timeline, o Options) (settings.State, error) {
	m, err := New(t, o)
	if err != nil {
		return settings.State{}, err
	}
	// The renderer tells the size a little later, but draws its first frame
	// before that.
	if w, h, err := term.GetSize(os.Stdout.Fd()); err == nil {
		m.Update(tea.WindowSizeMsg{Width: w, Height: h})
	}
	colours := coloursOf(os.Stdout)
	m.Update(tea.ColorProfileMsg{Profile: colours})
	terminal := screen.NewTerminal(os.Stdout, colours)
	running, ended := context.WithCancel(ctx)
	defer ended()
	go terminal.Run(running)
	stops := newStops()
	p := tea.NewProgram(
		program{m, terminal}, tea.WithOutput(terminal), tea.WithColorProfile(colours),
		tea.WithContext(ctx), tea.WithoutSignalHandler(), tea.WithFPS(framesPerSecond),
		tea.WithFilter(stops.filter),
	)
	go stops.suspend(running, p)
	_, err = p.Run()
	switch {
	case err == nil:
		return m.Remembered(), nil
	case ctx.Err() != nil:
		return m.Remembered(), context.Cause(ctx)
	case errors.Is(err, tea.ErrInterrupted):
		return m.Remembered(), ErrInterrupted
	}
	return settings.State{}, fmt.Errorf("running the program: %w", err)
}

// coloursOf returns how many colours a terminal has.
func coloursOf(terminal *os.File) colorprofile.Profile {
	if os.Getenv("NO_COLOR") != "" { // any value counts, see https://no-color.org
		return colorprofile.Ascii
	}
	return colorprofile.Detect(terminal, os.Environ())
}

// program makes a Model a tea.Model. It draws on the terminal itself, and leaves
// to Bubble Tea what else a terminal does.
type program struct {
	m        *Model
	terminal *screen.Terminal
}

// Init asks the terminal for its background.
func (p program) Init() tea.Cmd {
	p.show()
	return p.m.Init()
}

// Update passes a message on and shows what came of it.
func (p program) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.ColorProfileMsg:
		p.terminal.SetColours(msg.Profile)
	case tea.ModeReportMsg:
		if msg.Mode == ansi.ModeSynchronizedOutput && msg.Value == ansi.ModeReset {
			p.terminal.Synchronize()
		}
	}
	cmd := p.m.Update(msg)
	p.show()
	return p, cmd
}

func (p program) show() {
	f := screen.Frame{Text: p.m.Frame(), W: p.m.layout.w, H: p.m.layout.h}
	if x, y, ok := p.m.Cursor(); ok {
		f.Cursor = screen.Cursor{X: x, Y: y, Shown: true}
	}
	p.terminal.Show(f)
}

// View tells the modes that the terminal is to be in. Its content is blank,
// because the terminal is drawn on by show.
func (p program) View() tea.View {
	v := tea.NewView(" ")
	v.AltScreen = true
	v.WindowTitle = "hanjung 한중"
	if !p.m.mouseIsFree {
		v.MouseMode = tea.MouseModeCellMotion
	}
	return v
}
