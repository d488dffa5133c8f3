package export

import (
	"strings"

	"hanjung/model"
	"hanjung/ui/typeset"
	"hanjung/ui/words"
)

// standing writes where two agreements or commitments stand: a row an aspect, no
// column for an event, which has none, and below them what became of each.
func (m *comparing) standing() {
	if len(m.compared.Aspects) == 0 {
		return
	}
	m.blockf("## %s", m.say("Where they stand"))
	rows := [][]string{{" "}}
	for which, r := range m.compared.Records {
		if r.Type != model.EventType {
			rows[0] = append(rows[0], m.names[which])
		}
	}
	var followed *model.ComparedAspect
	for i, a := range m.compared.Aspects {
		if a.Aspect == model.HistoryAspect {
			followed = &m.compared.Aspects[i]
			continue
		}
		row := []string{words.Aspect(m.Lang, a.Aspect) + m.only(a.Only())}
		for which, r := range m.compared.Records {
			switch {
			case a.CanHave[which]:
				row = append(row, m.aspect(r, a.Aspect))
			case r.Type != model.EventType:
				row = append(row, m.say("does not apply"))
			}
		}
		rows = append(rows, row)
	}
	m.table(rows)
	if followed == nil {
		return
	}
	m.blockf("## %s%s", words.Aspect(m.Lang, followed.Aspect), m.only(followed.Only()))
	for which, r := range m.compared.Records {
		if !followed.CanHave[which] {
			continue
		}
		m.blockf("### %s", m.names[which])
		m.history(r)
		if len(r.History()) == 0 && r.Type != model.CommitmentType {
			m.blockf("%s", m.say("— nothing on record"))
		}
	}
}

// aspect writes an aspect of a record as the cell of a table.
func (m *comparing) aspect(r *model.Record, a model.Aspect) string {
	if !r.Has(a) {
		return "—"
	}
	switch a {
	case model.StateAspect:
		return escape(words.Standing(m.Lang, r, m.selection.Today()))
	case model.PartiesAspect:
		parties := m.teller.parties(r)
		for i := range parties {
			parties[i] = escape(parties[i])
		}
		return strings.Join(parties, "; ")
	case model.PromisedByAspect:
		return escape(typeset.SideNames(r.MadeBy(), m.Lang))
	default:
		return escape(m.date(r.On(a)))
	}
}
