package tui

import (
	"strconv"

	"hanjung/model"
)

// outlook is how many records the completions of a query would show.
type outlook struct {
	of     *model.Outlook
	in     *model.Timeline
	around [2]string // what stands before the word that is completed, and behind it
	counts map[model.Completion]string
	view   view // in which they were counted
}

// nothingCounted is what is said of a completion that would show nothing.
const nothingCounted = " 0 "

// counted says how many records the query would show with a completion taken. It
// says nothing where that would take long to count.
func (m *Model) counted(c model.Completion) string {
	if isFieldAlone(c) {
		return ""
	}
	o := m.outlook()
	if said, ok := o.counts[c]; ok {
		return said
	}
	before, behind := m.search.with(c)
	asked, err := m.parse(before + behind)
	if err != nil {
		return ""
	}
	n, known := o.of.Count(m.known, asked.query, m.over(asked.view, asked.query))
	if !known { // but may be soon, when words have been found
		return ""
	}
	o.counts[c] = " " + strconv.Itoa(n) + " "
	return o.counts[c]
}

// outlook returns the outlook of the query as it stands.
func (m *Model) outlook() *outlook {
	s := m.search
	o, value := &s.outlook, s.input.Value()
	around := [2]string{value[:s.complete.Start], value[s.complete.End:]}
	if o.in != m.timeline || o.around != around {
		*o = outlook{of: m.timeline.Outlook(value, s.complete.End), in: m.timeline, around: around}
	}
	if o.counts == nil || o.view != m.view {
		o.counts, o.view = make(map[model.Completion]string), m.view
	}
	return o
}
