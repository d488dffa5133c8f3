package data

import (
	"fmt"
	"slices"
	"strings"

	"hanjung/model"
)

// Advice is something that would make a dataset better although nothing in it
// is wrong.
type Advice struct {
	What  string   // such as: sources that nothing cites
	Count int      // how many
	Of    int      // of how many, 0 where that says nothing
	IDs   []string // of the first few of them, where they are worth a look
}

// fewIDs is how many ids an advice gives; of a large dataset it may concern a
// million records.
const fewIDs = 4

// count counts something and keeps its id if it is one of the first.
func count(a *Advice, id string) {
	if a.Count++; len(a.IDs) < fewIDs {
		a.IDs = append(a.IDs, id)
	}
}

// String returns the advice as one line.
func (a Advice) String() string {
	line := fmt.Sprintf("%d %s", a.Count, a.What)
	if a.Of > 0 {
		line = fmt.Sprintf("%d of %d %s", a.Count, a.Of, a.What)
	}
	if len(a.IDs) == 0 {
		return line
	}
	line += ": " + strings.Join(a.IDs, ", ")
	if n := a.Count - len(a.IDs); n > 0 {
		line += fmt.Sprintf(" and %d more", n)
	}
	return line
}

// Advise returns what would make a dataset better: records without a title in a
// language, meetings without people or place, and sources that nothing cites.
func Advise(d model.Dataset) []Advice {
	var list []Advice
	for _, lang := range model.Langs() {
		list = append(list, about("records without a title in "+languageName(lang), d,
			func(r *model.Record) bool { return !r.Title.Has(lang) }))
	}
	list = append(list,
		about("meetings without people", d, func(r *model.Record) bool { return isMeeting(r) && len(r.People) == 0 }),
		about("summits and visits without a place", d, func(r *model.Record) bool {
			return (r.Kind == model.Summit || r.Kind == model.Visit) && r.Place.IsZero()
		}),
		uncited(d))
	return slices.DeleteFunc(list, func(a Advice) bool { return a.Count == 0 })
}

// OneSource counts the claims that rest on one source. It says how well a
// dataset is supported and asks for nothing.
func OneSource(d model.Dataset) Advice {
	a := Advice{What: "claims rest on one source"}
	eachRecord(d, func(r *model.Record) {
		a.Of += len(r.Claims)
		for i := range r.Claims {
			if len(r.Claims[i].Sources) == 1 {
				a.Count++
			}
		}
	})
	return a
}

func eachRecord(d model.Dataset, visit func(*model.Record)) {
	for _, typ := range model.Types() {
		records := *d.Records(typ)
		for i := range records {
			r := &records[i]
			if r.Type != typ {
				r = new(*r)
				r.Type = typ
			}
			visit(r)
		}
	}
}

// about returns the advice on the records that lack something.
func about(what string, d model.Dataset, lacks func(*model.Record) bool) Advice {
	a := Advice{What: what}
	eachRecord(d, func(r *model.Record) {
		if lacks(r) {
			count(&a, r.ID)
		}
	})
	return a
}

// isMeeting reports whether an event is one at which people meet or speak.
func isMeeting(r *model.Record) bool {
	return r.Type == model.EventType && slices.Contains([]model.Kind{model.Summit, model.Visit, model.Meeting, model.Call}, r.Kind)
}

func uncited(d model.Dataset) Advice {
	var named vocabulary
	eachRecord(d, named.add)
	a := Advice{What: "sources that nothing cites"}
	for i := range d.Sources {
		if _, cited := named.sources.seen[d.Sources[i].ID]; !cited {
			count(&a, d.Sources[i].ID)
		}
	}
	return a
}

func languageName(l model.Lang) string {
	switch l {
	case model.Korean:
		return "Korean"
	case model.Chinese:
		return "Chinese"
	case model.English:
	}
	return "English"
}
