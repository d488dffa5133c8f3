package typeset

import (
	"strings"

	"hanjung/model"
	"hanjung/ui/words"
)

// Office names an office and the side that it was held for: President, South Korea.
func Office(r *model.Role, lang model.Lang) string {
	title := Plain(r.Title.In(lang))
	if side := r.Side.Name().In(lang); side != "" {
		title += ", " + side
	}
	return title
}

// Period writes from when to when something lasted, either of which may be unknown.
func Period(from, to model.Date, lang model.Lang) string {
	switch {
	case from == to:
		return Date(from, lang)
	case to.IsZero():
		return words.In(lang, "since %s", Date(from, lang))
	case from.IsZero():
		return words.In(lang, "until %s", Date(to, lang))
	}
	return Date(from, lang) + " – " + Date(to, lang)
}

// LastOffices says what a person is on a day or, where that is not known, what they were
// before, as it tells them from others of their name.
func LastOffices(p *model.Person, today model.Day, lang model.Lang) string {
	if now := Offices(p, model.NewDay(today), lang); now != "" || len(p.Roles) == 0 {
		return now
	}
	return Office(&p.Roles[len(p.Roles)-1], lang)
}

// Offices says what a person was at a date, as far as it is known: President,
// South Korea.
func Offices(p *model.Person, at model.Date, lang model.Lang) string {
	roles := p.RolesAt(at)
	titles := make([]string, len(roles))
	for i := range roles {
		titles[i] = Office(&roles[i], lang)
		if i+1 < len(roles) && roles[i+1].Side == roles[i].Side { // the last one names it
			titles[i] = Plain(roles[i].Title.In(lang))
		}
	}
	return strings.Join(titles, "; ")
}
