package cli

import (
	"fmt"
	"io"

	"github.com/charmbracelet/x/term"
)

// output is a writer that remembers the first error, so that what prints line
// by line needs to ask only once, at the end, whether all of it arrived.
type output struct {
	to  io.Writer
	err error
}

// Write writes, unless an earlier write has failed.
func (o *output) Write(b []byte) (int, error) {
	if o.err != nil {
		return 0, o.err
	}
	n, err := o.to.Write(b)
	if err != nil {
		o.err = fmt.Errorf("printing: %w", err)
		return n, o.err
	}
	return n, nil
}

// terminal is an output to a file such as a terminal, which the library that
// finds out about colours wants to ask.
type terminal struct {
	output

	file term.File
}

func (t *terminal) Read(b []byte) (int, error) { return t.file.Read(b) } //nolint:wrapcheck // passed through

// Close leaves the file open: it is not the program's own.
func (t *terminal) Close() error { return nil }

// Fd returns the number of the file.
func (t *terminal) Fd() uintptr { return t.file.Fd() }

// outputTo returns w as an output, and the place of its error.
func outputTo(w io.Writer) (io.Writer, *error) {
	if f, ok := w.(term.File); ok {
		t := &terminal{output: output{to: w}, file: f}
		return t, &t.err
	}
	o := &output{to: w}
	return o, &o.err
}

// terminalWidth returns how wide the terminal is that w writes to, if it is one.
func terminalWidth(w io.Writer) (int, bool) {
	f, ok := w.(term.File)
	if !ok || !term.IsTerminal(f.Fd()) {
		return 0, false
	}
	width, _, err := term.GetSize(f.Fd())
	if err != nil || width <= 0 {
		return 80, true
	}
	return width, true
}
