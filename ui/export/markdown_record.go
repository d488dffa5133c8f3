package export

import (
	"fmt"
	"strings"

	"hanjung/model"
	"hanjung/ui/typeset"
	"hanjung/ui/words"
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
	m.blockf("%s", m.fact(r))
	if r.Planned {
		m.blockf("%s", m.say("Planned: the sources only announce it."))
	}
	m.parties(r)
	m.people(r)
	m.statements(r)
	m.history(r)
	m.list("Agreements signed here:", r.Agreements())
	m.list("Commitments made here:", r.Commitments())
	m.list("Follows:", r.Follows())
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

// fact returns when, where, what and about what in one line.
func (m *markdown) fact(r *model.Record) string {
	facts := []string{"**" + escape(m.date(r.When())) + "**"}
	for _, f := range m.facts(r) {
		facts = append(facts, escape(f))
	}
	if names := m.topics(r.Topics); names != "" {
		facts = append(facts, names)
	}
	return strings.Join(facts, " · ")
}

func (m *markdown) topics(ids []string) string {
	return escape(strings.Join(m.topicNames(ids), ", "))
}

func (m *markdown) person(id string) string { return escape(m.personNames([]string{id})[0]) }

func (m *markdown) parties(r *model.Record) {
	if len(r.Parties()) == 0 {
		return
	}
	rows := [][]string{{m.say("Side"), m.say("Party"), m.say("Signed by")}}
	for _, p := range r.Parties() {
		person := ""
		if p.Person != "" {
			person = m.person(p.Person)
		}
		rows = append(rows, []string{escape(p.Side.Name().In(m.Lang)), m.in(p.Body), person})
	}
	m.table(rows)
}

func (m *markdown) people(r *model.Record) {
	if len(r.People) == 0 {
		return
	}
	m.blockf("%s", m.say("People: %s", escape(strings.Join(m.personNames(r.People), ", "))))
}

// statements writes claims and quotes: first what the query asks for, then the
// rest, or how much of it there is.
func (m *markdown) statements(r *model.Record) {
	told := m.told(r)
	m.claims(m.teller.claims(r, told.Asked.Claims))
	m.quotes(m.teller.quotes(r, told.Asked.Quotes))
	for _, g := range told.Rest {
		switch {
		case g.Topic != "":
			m.blockf("**%s**", m.topics([]string{g.Topic}))
		case !told.Asked.IsEmpty():
			m.blockf("**%s**", m.say("Also"))
		}
		m.claims(m.teller.claims(r, g.Claims))
	}
	m.quotes(m.teller.quotes(r, told.RestQuotes))
	if left := m.leftOut(r); left != "" {
		m.blockf("%s: %s", left, code("hanjung show "+r.ID))
	}
}

func (m *markdown) claims(claims []sentence) {
	for _, c := range claims {
		fmt.Fprintf(&m.text, "- %s%s\n", opening(c.text), m.cite(c.sources))
	}
	if len(claims) > 0 {
		m.text.WriteByte('\n')
	}
}

func (m *markdown) quotes(quotes []sentence) {
	for _, q := range quotes {
		m.blockf("> %s%s", escape(q.text), m.cite(q.sources))
	}
}

// history writes what became of an agreement or a commitment.
func (m *markdown) history(r *model.Record) {
	m.claims(m.teller.history(r))
	if len(r.History()) == 0 && r.Type == model.CommitmentType {
		m.blockf("%s", typeset.NothingOnRecord(m.timeline.About(), m.Lang))
	}
}

// list writes records that a record names by their titles, with links to those
// that are in the document.
func (m *markdown) list(label words.Phrase, ids []string) {
	if len(ids) == 0 {
		return
	}
	m.blockf("%s", m.say(label))
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
		fmt.Fprintf(&m.text, "- %s (%s)\n", title, escape(m.date(named.When())))
	}
	m.text.WriteByte('\n')
}

func (m *markdown) differences(r *model.Record) {
	rows := [][]string{{m.say("About"), m.say("Value"), m.say("Sources")}}
	for _, d := range m.disputed(r) {
		about := m.in(d.About)
		for j := range d.Values {
			v := &d.Values[j]
			rows = append(rows, []string{about, m.in(v.Value), m.sayers(v.Sources)})
			about = "" // said once
		}
	}
	if len(rows) == 1 {
		return
	}
	m.blockf("%s", m.say("Where sources differ:"))
	m.table(rows)
}

// sayers writes who published sources and when, each with its footnote.
func (m *markdown) sayers(ids []string) string {
	var names []string
	for _, n := range m.cited.Numbers(ids) {
		id := m.cited.IDs()[n-1]
		name := id
		if s, ok := m.timeline.Source(id); ok {
			name = typeset.Outlet(s, m.Lang)
		}
		names = append(names, fmt.Sprintf("%s[^%d]", escape(name), n))
	}
	return strings.Join(names, "; ")
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
