package export

import (
	"strings"

	"hanjung/model"
)

// passage is a paragraph and the list below it, either of which may be empty: what
// formats are written in that know no more than those.
type passage struct {
	text string
	list []sentence
}

// passages returns what is to be told of a record in the order in which a reader
// wants to know it.
func (t *teller) passages(r *model.Record) []passage {
	var all []passage
	add := func(text string, list []sentence) {
		if text != "" || len(list) > 0 {
			all = append(all, passage{text, list})
		}
	}
	under := func(heading string, list []sentence) {
		if len(list) > 0 {
			add(heading, list)
		}
	}
	named := func(heading string, ids []string) {
		if len(ids) > 0 {
			add(heading+" "+strings.Join(t.titles(ids), "; "), nil)
		}
	}
	if r.Planned {
		add(t.say("Planned: the sources only announce it."), nil)
	}
	add("", t.statements(r))
	add(t.leftOut(r), nil)
	under(t.say("What followed:"), t.history(r))
	under(t.say("Where sources differ:"), t.differences(r))
	named(t.say("Agreements signed here:"), r.Agreements())
	named(t.say("Commitments made here:"), r.Commitments())
	return all
}
