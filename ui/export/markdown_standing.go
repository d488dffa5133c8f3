package export

import (
	"strings"

	"hanjung/model"
	"hanjung/ui/typeset"
	"hanjung/ui/words"
)

// standing writes where two agreements or commitments stand: a row an aspect, and
// below them what became of each.
func (m *comparing) standing() {
	if len(m.compared.Aspects) == 0 {
		return
	}
	m.blockf("## %s", m.say("Where they stand"))
	rows := [][]string{{" ", m.names[0], m.names[1]}}
	var followed *model.ComparedAspect
	for i, a := range m.compared.Aspects {
		if a.Aspect == model.HistoryAspect {
			followed = &m.compared.Aspects[i]
			continue
		}
		row := []string{words.Aspect(m.Lang, a.Aspect) + m.only(a.Only())}
		for which, r := range m.compared.Records {
			cell := ""
			if a.CanHave[which] {
				cell = m.aspect(r, a.Aspect)
			}
			row = append(row, cell)
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
