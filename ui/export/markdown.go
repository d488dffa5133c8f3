package export

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"hanjung/model"
	"hanjung/ui/typeset"
)

// writeMarkdown writes the selection as a document that stands alone: what it
// is, its records year by year, the agreements and commitments that they bring
// along, and every source once.
func writeMarkdown(w io.Writer, s model.Selection, o Options) error {
	m := &markdown{Options: o, selection: s, timeline: s.Timeline()}
	m.head()
	m.records()
	m.companions("Agreements signed at these events", m.named(func(r *model.Record) []string { return r.Agreements }))
	m.companions("Commitments made at these events", m.named(func(r *model.Record) []string { return r.Commitments }))
	m.sources()
	if _, err := io.WriteString(w, m.text.String()); err != nil {
		return fmt.Errorf("writing Markdown: %w", err)
	}
	return nil
}

// markdown builds a document from top to bottom.
type markdown struct {
	Options

	selection model.Selection
	timeline  *model.Timeline
	text      strings.Builder
	cited     typeset.Citations
}

func (m *markdown) in(t model.Text) string { return escape(t.In(m.Lang)) }

// blockf writes a block and the blank line behind it.
func (m *markdown) blockf(format string, args ...any) {
	fmt.Fprintf(&m.text, format+"\n\n", args...)
}

func (m *markdown) head() {
	s, about := m.selection, m.timeline.About()
	title := m.in(about.Title)
	if title == "" {
		title = "Timeline"
	}
	if topics := m.chosenTopics(); topics != "" {
		title += ": " + topics
	}
	m.blockf("# %s", title)
	if s.Query().IsZero() {
		fmt.Fprintf(&m.text, "- All %s\n", typeset.Count(s.Len(), "record"))
	} else {
		fmt.Fprintf(&m.text, "- Query: %s (%d of %s)\n", code(s.Query().String()), s.Len(), typeset.Count(s.Total(), "record"))
	}
	if about.Version != "" {
		fmt.Fprintf(&m.text, "- Dataset: version %s", escape(about.Version))
		if !about.AsOf.IsZero() {
			fmt.Fprintf(&m.text, ", as of %s", typeset.Date(about.AsOf))
		}
		m.text.WriteByte('\n')
	}
	m.blockf("- Exported: %s, by hanjung", model.NewDay(m.Today))
}

func (m *markdown) chosenTopics() string {
	var names []string
	for _, t := range m.timeline.Topics() {
		if m.selection.TopicChosen(t.ID) {
			names = append(names, m.in(t.Name))
		}
	}
	return strings.Join(names, ", ")
}

// records writes the selected records under the years that they begin in.
func (m *markdown) records() {
	year := ""
	for _, r := range m.selection.Records() {
		if y := yearOf(r.When()); y != year {
			year = y
			m.blockf("## %s", year)
		}
		m.record(r)
	}
}

func yearOf(d model.Date) string {
	switch {
	case d.IsZero():
		return "Date not known"
	case d.First() == model.MinDay:
		return "Until " + d.End().String()
	}
	return fmt.Sprintf("%04d", d.First().Year())
}

// named returns the records that the selected events name and that are not
// selected themselves. Where the query asks for topics, only those records come
// along that have one of them: the others stay a title in their event.
func (m *markdown) named(ids func(*model.Record) []string) []*model.Record {
	var records []*model.Record
	seen := make(map[string]bool)
	for _, r := range m.selection.Records() {
		for _, id := range ids(r) {
			named, ok := m.timeline.Record(id)
			_, selected := m.selection.Find(id)
			if !ok || selected || seen[id] || !m.isAsked(named) {
				continue
			}
			seen[id] = true
			records = append(records, named)
		}
	}
	return records
}

func (m *markdown) isAsked(r *model.Record) bool {
	return !m.isCutDown() || slices.ContainsFunc(r.AllTopics(), m.selection.TopicChosen)
}

func (m *markdown) companions(heading string, records []*model.Record) {
	if len(records) == 0 {
		return
	}
	m.blockf("## %s", heading)
	for _, r := range records {
		m.record(r)
	}
}

// cite returns the footnotes of sources.
func (m *markdown) cite(ids []string) string {
	var b strings.Builder
	for _, n := range m.cited.Numbers(ids) {
		fmt.Fprintf(&b, "[^%d]", n)
	}
	return b.String()
}

// sources writes every source that was cited, once, as the footnote that it is.
func (m *markdown) sources() {
	if len(m.cited.IDs()) == 0 {
		return
	}
	m.blockf("## Sources")
	for i, id := range m.cited.IDs() {
		fmt.Fprintf(&m.text, "[^%d]: %s\n", i+1, m.source(id))
	}
}

func (m *markdown) source(id string) string {
	s, ok := m.timeline.Source(id)
	if !ok {
		return escape(id)
	}
	var parts []string
	if s.Publisher != "" {
		parts = append(parts, opening(s.Publisher+"."))
	}
	if s.Described {
		parts = append(parts, "["+escape(s.Title)+"].")
	} else {
		parts = append(parts, "“"+escape(s.Title)+"”.")
	}
	if !s.Date.IsZero() {
		parts = append(parts, typeset.Date(s.Date)+".")
	}
	if s.URL != "" {
		parts = append(parts, address(s.URL))
	}
	return strings.Join(parts, " ") + typeset.SourceNote(s)
}
