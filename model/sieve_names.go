package model

import "slices"

// names is what a dataset that comes batch by batch has beside its records: what
// is declared and, apart from that, what is only named.
type names struct{ declared, named Dataset }

// take reports whether the batch tells anything by which a query of the records
// before it could have been understood otherwise.
func (n *names) take(batch, named Dataset) (tells bool) {
	if batch.About != (About{}) {
		n.declared.About, tells = batch.About, true
	}
	n.declared.Eras = append(n.declared.Eras, batch.Eras...)
	topics := part(&n.declared.Topics, &n.named.Topics, batch.Topics, len(named.Topics))
	people := part(&n.declared.People, &n.named.People, batch.People, len(named.People))
	sources := part(&n.declared.Sources, &n.named.Sources, batch.Sources, len(named.Sources))
	return tells || topics || people || sources
}

// part adds a list, of which so many at the end are only named, to two, and
// reports whether any are declared.
func part[T any](declared, named *[]T, list []T, only int) bool {
	own := len(list) - only
	*declared = append(*declared, list[:own]...)
	*named = append(*named, list[own:]...)
	return own > 0
}

// dataset returns all of that in the order in which a dataset has it that was
// loaded whole.
func (n *names) dataset() Dataset {
	d := n.declared
	d.Topics = together(d.Topics, n.named.Topics, func(v *Topic) string { return v.ID })
	d.People = together(d.People, n.named.People, func(v *Person) string { return v.ID })
	d.Sources = together(d.Sources, n.named.Sources, func(v *Source) string { return v.ID })
	return d
}

// together returns what is declared and behind it what is only named.
func together[T any](declared, named []T, id func(*T) string) []T {
	if len(declared) == 0 {
		return slices.Clip(named)
	}
	all := slices.Grow(slices.Clip(declared), len(named))
	known := newIndex(declared, id)
	for i := range named {
		if _, ok := known.find(id(&named[i])); !ok {
			all = append(all, named[i])
		}
	}
	return all
}
