package tui

import (
	"bytes"
	"fmt"
	"io"
	"path/filepath"

	tea "charm.land/bubbletea/v2"
	"github.com/pkg/browser"

	"hanjung/model"
	"hanjung/ui/export"
	"hanjung/ui/page"
	"hanjung/ui/typeset"
)

// written says that a file was written, or why not.
type written struct {
	path    string
	records int
	err     error
}

// writeFile writes a selection to a file.
func writeFile(path string, overwrite bool, s model.Selection, f export.Format, o export.Options) tea.Cmd {
	return func() tea.Msg {
		err := export.ToFile(path, overwrite, func(w io.Writer) error { return export.Write(w, s, f, o) })
		if whole, absErr := filepath.Abs(path); absErr == nil {
			path = whole
		}
		return written{path: path, records: s.Len(), err: err}
	}
}

// done says how something ended that needs no more than a word.
type done struct {
	text string
	err  error
}

func (d done) notice() notice {
	if d.err != nil {
		return notice{fmt.Sprintf("%s: %v", d.text, d.err), typeset.Alarm}
	}
	return notice{d.text, typeset.Muted}
}

// openSource opens the source that has the focus or, if none has, the first of
// the record.
func (m *Model) openSource() tea.Cmd {
	if link, ok := m.detail.link(); ok && link.To == page.ToSource {
		return m.browse(link.ID)
	}
	if r := m.shown(); r != nil {
		if ids := r.Sources(); len(ids) > 0 {
			return m.browse(ids[0])
		}
	}
	m.sayf(typeset.Muted, "this record names no source")
	return nil
}

// browse opens the address of a source in a browser, and says which it is, so
// that it can be read where there is none.
func (m *Model) browse(id string) tea.Cmd {
	s, ok := m.timeline.Source(id)
	if !ok || s.URL == "" {
		m.sayf(typeset.Muted, "no address is known of this source")
		return nil
	}
	m.sayf(typeset.Muted, "%s", s.URL)
	return func() tea.Msg {
		browser.Stdout, browser.Stderr = io.Discard, io.Discard // the screen is the program's
		if err := browser.OpenURL(s.URL); err != nil {
			return done{s.URL, fmt.Errorf("no browser opened it: %w", err)}
		}
		return done{text: "opened " + s.URL}
	}
}

// copyRecord copies the record as Markdown.
func (m *Model) copyRecord() tea.Cmd {
	r := m.shown()
	if r == nil {
		return nil
	}
	s, err := m.timeline.Select(m.recordsQuery(r.ID), model.View{Today: m.options.Today})
	if err != nil {
		m.sayf(typeset.Alarm, "%v", err)
		return nil
	}
	var b bytes.Buffer
	if err := export.Write(&b, s, export.MarkdownFormat, export.Options{Lang: m.options.Lang, Today: m.options.Today}); err != nil {
		m.sayf(typeset.Alarm, "%v", err)
		return nil
	}
	m.sayf(typeset.Muted, "copied the record as Markdown, if the terminal lets programs copy")
	return tea.SetClipboard(b.String())
}

// copyCommand copies the command line that lists the view.
func (m *Model) copyCommand() tea.Cmd {
	command := m.options.Command + " list"
	if q := m.viewQuery().String(); q != "" {
		command += " '" + shellQuoted(q) + "'"
	}
	m.sayf(typeset.Muted, "copied: %s", command)
	return tea.SetClipboard(command)
}
