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
	m := newMarkdown(newTeller(s, o))
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
	teller

	chapters []chapter
	long     bool            // so that it wants a table of contents
	linked   map[string]bool // the records to which others in the document link
	text     strings.Builder
	cited    typeset.Citations
}

// chapter is some records under a heading.
type chapter struct {
	heading string
	records []*model.Record
}

func newMarkdown(t teller) *markdown {
	m := &markdown{teller: t, linked: make(map[string]bool)}
	for _, r := range t.selection.Records() {
		if last := len(m.chapters) - 1; last >= 0 && m.chapters[last].heading == t.yearOf(r.When()) {
			m.chapters[last].records = append(m.chapters[last].records, r)
		} else {
			m.chapters = append(m.chapters, chapter{t.yearOf(r.When()), []*model.Record{r}})
		}
	}
	for _, c := range []chapter{
		{t.say("Agreements signed at these events"), m.companions(agreementsOf)},
		{t.say("Commitments made at these events"), m.companions(commitmentsOf)},
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
			for _, id := range slices.Concat(r.Agreements(), r.Commitments(), r.Follows()) {
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
	m.blockf("# %s", escape(m.title()))
	fmt.Fprintf(&m.text, "- %s\n", m.scope(code))
	if v := m.version(); v != "" {
		fmt.Fprintf(&m.text, "- %s\n", escape(v))
	}
	m.blockf("- %s", m.exported())
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
	sources := m.say("Sources")
	parts = append(parts, link(sources, chapterAnchor(sources)))
	m.blockf("%s", m.say("Contents: %s", strings.Join(parts, " · ")))
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

func (t *teller) yearOf(d model.Date) string {
	switch {
	case d.IsZero():
		return t.say("Date not known")
	case d.First() == model.MinDay:
		return t.say("Until %s", t.date(d.End()))
	}
	return fmt.Sprintf("%04d", d.First().Year())
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
	m.heading(m.say("Sources"))
	for i, id := range m.cited.IDs() {
		fmt.Fprintf(&m.text, "[^%d]: %s\n", i+1, m.source(id))
	}
}

func (m *markdown) source(id string) string {
	s, ok := m.timeline.Source(id)
	if !ok {
		return escape(id)
	}
	text := opening(m.citation(id))
	if s.URL != "" {
		text += " " + address(s.URL)
	}
	return text + typeset.SourceNote(s, m.Lang)
}
