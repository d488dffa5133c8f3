package tui

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"

	tea "charm.land/bubbletea/v2"
	"github.com/pkg/browser"

	"hanjung/model"
	"hanjung/ui/export"
	"hanjung/ui/page"
	"hanjung/ui/shell"
	"hanjung/ui/typeset"
)

// written says that a file was written, or why not.
type written struct {
	path    string
	records int
	err     error
}

// writeFile writes so many records to a file.
func writeFile(path string, overwrite bool, records int, write func(io.Writer) error) tea.Cmd {
	return func() tea.Msg {
		err := export.ToFile(path, overwrite, write)
		if whole, absErr := filepath.Abs(path); absErr == nil {
			path = whole
		}
		return written{path: path, records: records, err: err}
	}
}

// done says how something ended that needs no more than a word.
type done struct {
	text string
	err  error
}

func (d done) notice() notice {
	if d.err != nil {
		return notice{text: fmt.Sprintf("%s: %v", d.text, d.err), role: typeset.Alarm}
	}
	return notice{text: d.text, role: typeset.Muted}
}

// openSource opens the source that has the focus or, if none has, the first of
// the record.
func (m *Model) openSource() tea.Cmd {
	if id, ok := m.sourceInFocus(); ok {
		return m.browse(id)
	}
	if r := m.shown(); r != nil {
		if ids := r.Sources(); len(ids) > 0 {
			return m.browse(ids[0])
		}
	}
	m.sayf(typeset.Muted, "this record names no source")
	return nil
}

// sourceInFocus returns the source whose page is shown, or whose link has the focus.
func (m *Model) sourceInFocus() (id string, ok bool) {
	if m.opened.To == page.ToSource {
		return m.opened.ID, true
	}
	link, ok := m.detail.link()
	if !ok || m.focus != onDetail || link.To != page.ToSource && link.To != page.ToCited {
		return "", false
	}
	return link.ID, true
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
	opened := m.say("opened %s", s.URL)
	return func() tea.Msg {
		browser.Stdout, browser.Stderr = io.Discard, io.Discard // the screen is the program's
		if err := browser.OpenURL(s.URL); err != nil {
			return unopened{s.URL}
		}
		return done{text: opened}
	}
}

// unopened is an address that no browser opened, as over a connection.
type unopened struct{ url string }

// copyUnopened copies the address instead.
func (m *Model) copyUnopened(u unopened) tea.Cmd {
	cmd := m.copyText(u.url, u.url)
	m.sayf(typeset.Muted, "no browser opened; copied: %s", u.url)
	return cmd
}

// copyRecord copies the record as Markdown.
func (m *Model) copyRecord() tea.Cmd {
	r := m.wanted()
	if r == nil {
		return nil
	}
	s, err := m.timeline.Select(m.timeline.QueryOf(r.ID), model.View{Today: m.options.Today})
	if err != nil {
		m.sayf(typeset.Alarm, "%v", err)
		return nil
	}
	var b bytes.Buffer
	if err := export.Write(&b, s, export.MarkdownFormat, export.Options{Lang: m.options.Lang, Today: m.options.Today}); err != nil {
		m.sayf(typeset.Alarm, "%v", err)
		return nil
	}
	return m.copyText(b.String(), m.say("the record as Markdown"))
}

// copyCitation copies how the record is cited or, where a source has the focus,
// the source.
func (m *Model) copyCitation() tea.Cmd {
	if id, ok := m.sourceInFocus(); ok {
		if s, known := m.timeline.Source(id); known {
			return m.copyText(export.SourceCitation(s, m.options.Lang), m.say("the source's citation"))
		}
	}
	r := m.wanted()
	if r == nil {
		return nil
	}
	return m.copyText(export.Citation(m.timeline, r, m.options.Lang), m.say("the record's citation"))
}

// copyCommand copies the command line that shows the same: the page that is being
// read, or the view.
func (m *Model) copyCommand() tea.Cmd {
	if about := m.subject(); m.focus == onDetail && about.ID != "" {
		command := m.command("show") + " " + about.ID
		if q := m.query.String(); q != "" && about.To == page.ToRecord {
			command += " " + shell.Quoted(q)
		}
		return m.copyText(command, command)
	}
	command := m.command("list")
	if q := m.viewQuery().String(); q != "" {
		command += " " + shell.Quoted(q)
	}
	return m.copyText(command, command)
}

// command returns a command line in the user's language.
func (m *Model) command(name string) string {
	command := m.options.Command
	if m.options.Lang != model.English {
		command += " --lang " + string(m.options.Lang)
	}
	return command + " " + name
}

// copyText hands a text to the terminal, which puts it on the clipboard if it
// can (OSC 52) and never says whether it did. So the text is kept in a file too,
// and the user told where.
func (m *Model) copyText(text, what string) tea.Cmd {
	m.sayf(typeset.Muted, "copied: %s", what)
	if m.options.Copies == "" {
		return tea.SetClipboard(text)
	}
	m.sayf(typeset.Muted, "copied: %s; also in %s", what, m.options.Copies)
	return tea.Batch(tea.SetClipboard(text), func() tea.Msg {
		err := os.MkdirAll(filepath.Dir(m.options.Copies), 0o700)
		if err == nil {
			err = export.ToFile(m.options.Copies, true, func(w io.Writer) error {
				_, err := io.WriteString(w, text)
				return err
			})
		}
		if err != nil {
			return done{m.say("copied: %s, if the terminal lets programs copy", what), err}
		}
		return nil
	})
}
