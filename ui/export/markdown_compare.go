package export

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"hanjung/model"
	"hanjung/ui/typeset"
	"hanjung/ui/words"
)

// WriteComparison writes what two records say, topic by topic, as a Markdown
// document that stands alone. Where the query asks for topics it keeps to those,
// unless the whole is wanted.
func WriteComparison(w io.Writer, s model.Selection, a, b *model.Record, o Options) error {
	m := &comparing{
		markdown: markdown{teller: newTeller(s, o), long: true},
		compared: s.Compare(a, b),
	}
	for which, name := range typeset.ShortNames(a, b, o.Lang) {
		m.names[which] = opening(name)
	}
	if m.isCutDown() {
		m.cutDown()
	}
	m.top()
	m.standing()
	m.overview()
	for i := range m.compared.Topics {
		m.topic(&m.compared.Topics[i])
	}
	m.sources()
	if _, err := io.WriteString(w, m.text.String()); err != nil {
		return fmt.Errorf("writing Markdown: %w", err)
	}
	return nil
}

// comparing builds a document about two records.
type comparing struct {
	markdown

	compared model.Comparison
	names    [2]string // as Markdown
	others   int       // topics that the query doesn't ask for
}

// cutDown leaves out the topics that the query doesn't ask for.
func (m *comparing) cutDown() {
	var asked []model.Compared
	for _, t := range m.compared.Topics {
		if m.selection.TopicChosen(t.Topic) {
			asked = append(asked, t)
		}
	}
	m.others = len(m.compared.Topics) - len(asked)
	m.compared.Topics = asked
}

// top writes what the document is.
func (m *comparing) top() {
	m.blockf("# %s", m.say("%s and %s compared", m.names[0], m.names[1]))
	for which, r := range m.compared.Records {
		fmt.Fprintf(&m.text, "- %s: %s · %s", m.names[which], m.in(r.Title), escape(m.date(r.When())))
		if !r.Place.IsZero() {
			fmt.Fprintf(&m.text, " · %s", m.in(r.Place))
		}
		m.text.WriteByte('\n')
	}
	if !m.selection.Query().IsZero() {
		fmt.Fprintf(&m.text, "- %s\n", m.say("Query: %s", code(m.selection.Query().String())))
	}
	if v := m.version(); v != "" {
		fmt.Fprintf(&m.text, "- %s\n", escape(v))
	}
	m.blockf("- %s", m.exported())
}

// overview writes how much either record has on each topic, with links.
func (m *comparing) overview() {
	if len(m.compared.Topics) > 0 {
		rows := [][]string{{m.say("How much on each topic"), m.names[0], m.names[1]}}
		for i := range m.compared.Topics {
			t := &m.compared.Topics[i]
			row := []string{link(m.about(t.Topic), topicAnchor(t.Topic))}
			for which := range t.Said {
				figure := "—"
				if n := t.Said[which].Len(); n > 0 {
					figure = strconv.Itoa(n)
				}
				row = append(row, figure)
			}
			rows = append(rows, row)
		}
		m.table(rows)
	}
	if m.others > 0 {
		m.blockf("%s", m.say("%s not asked for: %s", words.Count(m.Lang, m.others, "more topic"),
			code("hanjung compare "+m.compared.Records[0].ID+" "+m.compared.Records[1].ID)))
	}
}

// topicAnchor returns the name by which a link finds a topic, which no chapter
// has.
func topicAnchor(topic string) string { return "_topic-" + topic }

func (m *comparing) about(topic string) string {
	if topic == "" {
		return m.say("On no topic")
	}
	return m.topics([]string{topic})
}

// only marks what is told of one of the records alone.
func (m *comparing) only(which int, alone bool) string {
	if !alone {
		return ""
	}
	return " (" + m.say("%s only", m.names[which]) + ")"
}

// topic writes what both records say on a topic.
func (m *comparing) topic(t *model.Compared) {
	m.blockf("## %s%s%s", anchor(topicAnchor(t.Topic)), m.about(t.Topic), m.only(t.Only()))
	for which, r := range m.compared.Records {
		m.blockf("### %s", m.names[which])
		said := &t.Said[which]
		if said.Len() == 0 {
			m.blockf("%s", m.say("— nothing on this topic"))
			continue
		}
		m.claims(m.teller.claims(r, said.Claims))
		m.quotes(m.teller.quotes(r, said.Quotes))
		m.differ(r, said.Differences)
		m.list("Agreements signed here:", said.Agreements)
		m.promises(said.Commitments)
	}
}

// differ writes points on which sources disagree, a line each, with every value.
func (m *comparing) differ(r *model.Record, places []int) {
	if len(places) == 0 {
		return
	}
	m.blockf("%s", m.say("Where sources differ:"))
	for _, i := range places {
		d := &r.Differences()[i]
		values := make([]string, len(d.Values))
		for j := range d.Values {
			values[j] = fmt.Sprintf("%s (%s)", m.in(d.Values[j].Value), m.sayers(d.Values[j].Sources))
		}
		fmt.Fprintf(&m.text, "- %s: %s\n", opening(d.About.In(m.Lang)), strings.Join(values, "; "))
	}
	m.text.WriteByte('\n')
}

// promises writes commitments with where they stand.
func (m *comparing) promises(ids []string) {
	if len(ids) == 0 {
		return
	}
	m.blockf("%s", m.say("Commitments made here:"))
	for _, id := range ids {
		r, ok := m.timeline.Record(id)
		if !ok {
			fmt.Fprintf(&m.text, "- %s\n", opening(id))
			continue
		}
		state := words.Standing(m.Lang, r, m.selection.Today())
		if !r.Due.IsZero() {
			state += escape(typeset.DueNote(r, m.selection.Today(), m.Lang))
		}
		fmt.Fprintf(&m.text, "- %s (%s)\n", opening(r.Title.In(m.Lang)), state)
	}
	m.text.WriteByte('\n')
}
