package tui

import (
	"bytes"
	"io"

	tea "charm.land/bubbletea/v2"

	"hanjung/model"
	"hanjung/ui/export"
	"hanjung/ui/shell"
	"hanjung/ui/typeset"
)

// compareScope is the comparison on the screen as something to export.
func (m *Model) compareScope() exportScope {
	a, b := m.compare.records[0], m.compare.records[1]
	return exportScope{label: m.say("this comparison"), query: m.query, name: a.ID + "-and-" + b.ID, pair: m.compare.records[:]}
}

// writesComparison returns what writes two records as Markdown: all of what is
// on the screen, whatever the query asks for.
func (m *Model) writesComparison(pair []*model.Record) func(io.Writer) error {
	s, o := m.selection, export.Options{Lang: m.options.Lang, Today: m.options.Today, Whole: true}
	return func(w io.Writer) error { return export.WriteComparison(w, s, pair[0], pair[1], o) }
}

// copyComparison copies the comparison as Markdown.
func (m *Model) copyComparison() tea.Cmd {
	var b bytes.Buffer
	if err := m.writesComparison(m.compare.records[:])(&b); err != nil {
		m.sayf(typeset.Alarm, "%v", err)
		return nil
	}
	return m.copyText(b.String(), m.say("the comparison as Markdown"))
}

// citeCompared copies how the source that has the focus is cited or, where none
// has, both records.
func (m *Model) citeCompared() tea.Cmd {
	if id, ok := m.sourceInComparison(); ok {
		if s, known := m.timeline.Source(id); known {
			return m.copyText(export.SourceCitation(s, m.options.Lang), m.say("the source's citation"))
		}
	}
	a, b := m.compare.records[0], m.compare.records[1]
	return m.copyText(export.Citation(m.timeline, a, m.options.Lang)+"\n"+export.Citation(m.timeline, b, m.options.Lang), m.say("the citations of both records"))
}

// copyCompareCommand copies the command line that shows the same comparison.
func (m *Model) copyCompareCommand() tea.Cmd {
	command := m.command("compare") + " " + m.compare.records[0].ID + " " + m.compare.records[1].ID
	if q := m.query; !q.IsZero() && !q.AsksForMarks() {
		command += " " + shell.Quoted(q.String())
	}
	return m.copyText(command, command)
}
