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
	m := newMarkdown(s, o)
	m.head()
	m.contents()
	for _, c := range m.chapters {
		m.chapter(c)
	}
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
	chapters  []chapter
	long      bool            // so that it wants a table of contents
	linked    map[string]bool // the records to which others in the document link
	text      strings.Builder
	cited     typeset.Citations
}

// chapter is some records under a heading.
type chapter struct {
	heading string
	records []*model.Record
}

func newMarkdown(s model.Selection, o Options) *markdown {
	m := &markdown{Options: o, selection: s, timeline: s.Timeline(), linked: make(map[string]bool)}
	for _, r := range s.Records() {
		if last := len(m.chapters) - 1; last >= 0 && m.chapters[last].heading == yearOf(r.When()) {
			m.chapters[last].records = append(m.chapters[last].records, r)
		} else {
			m.chapters = append(m.chapters, chapter{yearOf(r.When()), []*model.Record{r}})
		}
	}
	for _, c := range []chapter{
		{"Agreements signed at these events", companions(s, o, func(r *model.Record) []string { return r.Agreements })},
		{"Commitments made at these events", companions(s, o, func(r *model.Record) []string { return r.Commitments })},
	} {
		if len(c.records) > 0 {
			m.chapters = append(m.chapters, c)
		}
	}
	m.noteLinks()
	return m
}

// manyRecords is from how many records on a document has a table of contents.
const manyRecords = 11

// noteLinks notes which records of the document others in it name.
func (m *markdown) noteLinks() {
	here := make(map[string]bool)
	for _, c := range m.chapters {
		for _, r := range c.records {
			here[r.ID] = true
		}
	}
	m.long = len(here) >= manyRecords
	for _, c := range m.chapters {
		for _, r := range c.records {
			for _, id := range slices.Concat(r.Agreements, r.Commitments, r.Follows) {
				if here[id] {
					m.linked[id] = true
				}
			}
		}
	}
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

// contents writes a line of links to the chapters of a long document.
func (m *markdown) contents() {
	if !m.long {
		return
	}
	parts := make([]string, 0, len(m.chapters)+1)
	for _, c := range m.chapters {
		parts = append(parts, fmt.Sprintf("%s (%d)", link(c.heading, chapterAnchor(c.heading)), len(c.records)))
	}
	parts = append(parts, link(sourcesHeading, chapterAnchor(sourcesHeading)))
	m.blockf("Contents: %s", strings.Join(parts, " · "))
}

// chapterAnchor returns the name by which a link finds a chapter. It begins as
// no id of a record does.
func chapterAnchor(heading string) string {
	return "_" + strings.ReplaceAll(strings.ToLower(heading), " ", "-")
}

func (m *markdown) chapter(c chapter) {
	m.heading(c.heading)
	for _, r := range c.records {
		m.record(r)
	}
}

func (m *markdown) heading(heading string) {
	mark := ""
	if m.long {
		mark = anchor(chapterAnchor(heading))
	}
	m.blockf("## %s%s", mark, heading)
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

// isAsked reports whether a record that is brought along is to the point.
func isAsked(s model.Selection, o Options, r *model.Record) bool {
	return !isCutDown(s, o) || slices.ContainsFunc(r.AllTopics(), s.TopicChosen)
}

// isCutDown reports whether an export in prose keeps to the topics that the
// query asks for.
func isCutDown(s model.Selection, o Options) bool { return !o.Whole && s.AsksForTopics() }

// companions returns the records that the selected events name and that are not
// selected themselves. Where the query asks for topics, only those records come
// along that have one of them: the others stay a title in their event.
func companions(s model.Selection, o Options, ids func(*model.Record) []string) []*model.Record {
	var records []*model.Record
	seen := make(map[string]bool)
	for _, r := range s.Records() {
		for _, id := range ids(r) {
			named, ok := s.Timeline().Record(id)
			_, selected := s.Find(id)
			if !ok || selected || seen[id] || !isAsked(s, o, named) {
				continue
			}
			seen[id] = true
			records = append(records, named)
		}
	}
	return records
}

// cite returns the footnotes of sources.
func (m *markdown) cite(ids []string) string {
	var b strings.Builder
	for _, n := range m.cited.Numbers(ids) {
		fmt.Fprintf(&b, "[^%d]", n)
	}
	return b.String()
}

const sourcesHeading = "Sources"

// sources writes every source that was cited, once, as the footnote that it is.
func (m *markdown) sources() {
	if len(m.cited.IDs()) == 0 {
		return
	}
	m.heading(sourcesHeading)
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
