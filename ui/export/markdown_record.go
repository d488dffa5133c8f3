package export

import (
	"fmt"
	"slices"
	"strings"

	"hanjung/model"
	"hanjung/ui/typeset"
)

// record writes an event, an agreement or a commitment with all that is said
// of it.
func (m *markdown) record(r *model.Record) {
	mark := ""
	if m.linked[r.ID] {
		mark = anchor(r.ID)
	}
	m.blockf("### %s%s", mark, m.in(r.Title))
	m.otherTitles(r)
	m.blockf("%s", m.facts(r))
	if r.Planned {
		m.blockf("Planned: the sources only announce it.")
	}
	m.parties(r)
	m.people(r)
	m.statements(r)
	m.history(r)
	m.list("Agreements signed here:", r.Agreements)
	m.list("Commitments made here:", r.Commitments)
	m.list("Follows:", r.Follows)
	m.differences(r)
}

func (m *markdown) otherTitles(r *model.Record) {
	var others []string
	for _, title := range r.Title.All() {
		if title != r.Title.In(m.Lang) {
			others = append(others, escape(title))
		}
	}
	if len(others) > 0 {
		others[0] = opening(others[0])
		m.blockf("%s", strings.Join(others, " · "))
	}
}

// facts returns when, where, what and about what in one line.
func (m *markdown) facts(r *model.Record) string {
	facts := []string{"**" + typeset.Date(r.When()) + "**"}
	date := func(label string, d model.Date) {
		if !d.IsZero() {
			facts = append(facts, label+" "+typeset.Date(d))
		}
	}
	date("in force", r.InForce)
	date("expires", r.Expires)
	date("due", r.Due)
	if !r.Place.IsZero() {
		facts = append(facts, m.in(r.Place))
	}
	facts = append(facts, typeset.KindName(r))
	if len(r.MadeBy) > 0 {
		facts = append(facts, "by "+typeset.SideNames(r.MadeBy, m.Lang))
	}
	if s := r.State(); s != "" {
		facts = append(facts, "state: "+string(s))
	}
	if names := m.topicNames(r.Topics); names != "" {
		facts = append(facts, names)
	}
	return strings.Join(facts, " · ")
}

func (m *markdown) topicNames(ids []string) string {
	names := make([]string, len(ids))
	for i, id := range ids {
		names[i] = escape(id)
		if t, ok := m.timeline.Topic(id); ok {
			names[i] = m.in(t.Name)
		}
	}
	return strings.Join(names, ", ")
}

func (m *markdown) personName(id string) string {
	if p, ok := m.timeline.Person(id); ok {
		return m.in(p.Name)
	}
	return escape(id)
}

func (m *markdown) parties(r *model.Record) {
	if len(r.Parties) == 0 {
		return
	}
	rows := [][]string{{"Side", "Party", "Signed by"}}
	for _, p := range r.Parties {
		person := ""
		if p.Person != "" {
			person = m.personName(p.Person)
		}
		rows = append(rows, []string{escape(p.Side.Name().In(m.Lang)), m.in(p.Body), person})
	}
	m.table(rows)
}

func (m *markdown) people(r *model.Record) {
	if len(r.People) == 0 {
		return
	}
	names := make([]string, len(r.People))
	for i, id := range r.People {
		names[i] = m.personName(id)
	}
	m.blockf("People: %s", strings.Join(names, ", "))
}

// statements writes claims and quotes: first what the query asks for, then the
// rest. Where it asks for topics, the rest is only counted.
func (m *markdown) statements(r *model.Record) {
	told := m.selection.Tell(r)
	asked := !told.Asked.IsEmpty()
	if asked {
		m.claims(r, told.Asked.Claims)
		m.quotes(r, told.Asked.Quotes)
	}
	if asked && m.isCutDown() {
		if n := len(r.Claims) + len(r.Quotes) - len(told.Asked.Claims) - len(told.Asked.Quotes); n > 0 {
			m.blockf("%s on other topics: %s", typeset.Count(n, "more statement"), code("hanjung show "+r.ID))
		}
		return
	}
	for _, g := range told.Rest {
		switch {
		case g.Topic != "":
			m.blockf("**%s**", m.topicNames([]string{g.Topic}))
		case asked:
			m.blockf("**Also**")
		}
		m.claims(r, g.Claims)
	}
	m.quotes(r, told.RestQuotes)
}

// isCutDown reports whether the document keeps to the topics that the query
// asks for.
func (m *markdown) isCutDown() bool { return isCutDown(m.selection, m.Options) }

func (m *markdown) claims(r *model.Record, places []int) {
	for _, i := range places {
		c := &r.Claims[i]
		fmt.Fprintf(&m.text, "- %s%s\n", opening(c.Text.In(m.Lang)), m.cite(c.Sources))
	}
	if len(places) > 0 {
		m.text.WriteByte('\n')
	}
}

func (m *markdown) quotes(r *model.Record, places []int) {
	for _, i := range places {
		q := &r.Quotes[i]
		by := ""
		if q.Speaker != "" {
			by = " — " + m.personName(q.Speaker)
		}
		m.blockf("> “%s”%s%s", m.in(q.Text), by, m.cite(q.Sources))
	}
}

// history writes what became of an agreement or a commitment.
func (m *markdown) history(r *model.Record) {
	for i := range r.History {
		s := &r.History[i]
		text := ""
		if !s.Text.IsZero() {
			text = ": " + m.in(s.Text)
		}
		fmt.Fprintf(&m.text, "- %s, %s%s%s\n", typeset.Date(s.Date), s.State, text, m.cite(s.Sources))
	}
	if len(r.History) > 0 {
		m.text.WriteByte('\n')
		return
	}
	if r.Type == model.CommitmentType {
		m.blockf("%s", typeset.NothingOnRecord(m.timeline.About()))
	}
}

// list writes records that a record names by their titles, with links to those
// that are in the document.
func (m *markdown) list(label string, ids []string) {
	if len(ids) == 0 {
		return
	}
	m.blockf("%s", label)
	for _, id := range ids {
		named, ok := m.timeline.Record(id)
		if !ok {
			fmt.Fprintf(&m.text, "- %s\n", opening(id))
			continue
		}
		title := opening(named.Title.In(m.Lang))
		if m.linked[id] {
			title = link(m.in(named.Title), id)
		}
		fmt.Fprintf(&m.text, "- %s (%s)\n", title, typeset.Date(named.When()))
	}
	m.text.WriteByte('\n')
}

func (m *markdown) differences(r *model.Record) {
	rows := [][]string{{"About", "Value", "Sources"}}
	for i := range r.Differences {
		d := &r.Differences[i]
		if m.isCutDown() && len(d.Topics) > 0 && !slices.ContainsFunc(d.Topics, m.selection.TopicChosen) {
			continue
		}
		about := m.in(d.About)
		for j := range d.Values {
			v := &d.Values[j]
			rows = append(rows, []string{about, m.in(v.Value), m.cite(v.Sources)})
			about = "" // said once
		}
	}
	if len(rows) == 1 {
		return
	}
	m.blockf("Where sources differ:")
	m.table(rows)
}

// table writes rows as a table of GitHub's kind, the first as its head.
func (m *markdown) table(rows [][]string) {
	for i, row := range rows {
		fmt.Fprintf(&m.text, "| %s |\n", strings.Join(row, " | "))
		if i == 0 {
			m.text.WriteString(strings.Repeat("| --- ", len(row)) + "|\n")
		}
	}
	m.text.WriteByte('\n')
}
