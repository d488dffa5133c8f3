package typeset

import (
	"strings"

	"hanjung/model"
)

// Offices says what a person was at a date, as far as it is known: President,
// South Korea.
func Offices(p *model.Person, at model.Date, lang model.Lang) string {
	roles := p.RolesAt(at)
	titles := make([]string, len(roles))
	for i := range roles {
		titles[i] = Plain(roles[i].Title.In(lang))
		last := i+1 == len(roles) || roles[i+1].Side != roles[i].Side // that it held for the side
		if side := roles[i].Side.Name().In(lang); last && side != "" {
			titles[i] += ", " + side
		}
	}
	return strings.Join(titles, "; ")
}
