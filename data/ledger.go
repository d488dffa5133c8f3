package data

import (
	"hash/maphash"
	"math"
	"slices"

	"hanjung/model"
)

// ledger suspects a dataset that is not kept of what only the whole of it shows:
// ids that are used twice, and links that lead nowhere, forward in time or back to
// where they come from. It holds hashes and days, and may suspect too much, but
// not too little.
type ledger struct {
	seed    maphash.Seed
	records map[uint64]entered
	others  map[uint64]bool // topics, people, sources, threads and eras
	threads []uint64
	ahead   []link // to records that had not been read
	odd     []link // from records to others that don't begin before them
	suspect bool
}

// entered is what is noted of a record.
type entered struct {
	begins   model.Day // model.MaxDay where nobody knows
	typ      uint8     // its place among the types: a name would take 16 MB more for a million
	followed bool
}

// link leads from one record to another.
type link struct {
	from, to uint64
	typ      uint8 // that the other has to have, or anyType
	follows  bool
	last     model.Day // on which the other may begin
}

// anyType is the place of no type.
const anyType = math.MaxUint8

func placeOf(typ model.Type) uint8 { return uint8(slices.Index(model.Types(), typ)) }

func newLedger() *ledger {
	return &ledger{seed: maphash.MakeSeed(), records: make(map[uint64]entered), others: make(map[uint64]bool)}
}

func (l *ledger) hash(id string) uint64 { return maphash.String(l.seed, id) }

// enter notes what a dataset declares and names.
func (l *ledger) enter(d *model.Dataset) {
	for place, typ := range model.Types() {
		records := *d.Records(typ)
		for i := range records {
			l.record(&records[i], uint8(place))
		}
	}
	declareAll(l, "topic", d.Topics, func(v *model.Topic) string { return v.ID })
	declareAll(l, "person", d.People, func(v *model.Person) string { return v.ID })
	declareAll(l, "source", d.Sources, func(v *model.Source) string { return v.ID })
	declareAll(l, "era", d.Eras, func(v *model.Era) string { return v.ID })
	declareAll(l, "thread", d.Threads, func(v *model.Thread) string { return v.ID })
	for i := range d.Threads {
		l.threads = append(l.threads, l.hash(d.Threads[i].ID))
		l.link(d.Threads[i].Roots, link{typ: anyType})
	}
}

func declareAll[T any](l *ledger, what string, list []T, idOf func(*T) string) {
	for i := range list {
		id := l.hash(what + "/" + idOf(&list[i]))
		l.suspect = l.suspect || l.others[id]
		l.others[id] = true
	}
}

func (l *ledger) record(r *model.Record, typ uint8) {
	id, n := l.hash(r.ID), len(l.records)
	e := entered{begins: r.When().First(), typ: typ}
	if r.When().IsZero() {
		e.begins = model.MaxDay
	}
	if l.records[id] = e; len(l.records) == n {
		l.suspect = true
	}
	if r.Rare == nil {
		return
	}
	l.suspect = l.suspect || e.begins == model.MaxDay && len(r.Follows()) > 0
	l.link(r.Agreements(), link{from: id, typ: placeOf(model.AgreementType)})
	l.link(r.Commitments(), link{from: id, typ: placeOf(model.CommitmentType)})
	l.link(r.Follows(), link{from: id, typ: anyType, follows: true, last: r.When().Last()})
}

// link notes links to records.
func (l *ledger) link(ids []string, k link) {
	for _, id := range ids {
		if k.to = l.hash(id); !l.leads(k) {
			l.ahead = append(l.ahead, k)
		}
	}
}

// leads reports whether the record is known that a link leads to.
func (l *ledger) leads(k link) bool {
	to, known := l.records[k.to]
	switch {
	case !known:
		return false
	case k.typ != anyType && to.typ != k.typ:
		l.suspect = true
	case k.follows:
		to.followed = true
		l.records[k.to] = to
		l.suspect = l.suspect || to.begins > k.last
		if to.begins >= l.records[k.from].begins {
			l.odd = append(l.odd, k)
		}
	}
	return true
}

// isSound reports whether nothing is suspected of all that was entered.
func (l *ledger) isSound() bool {
	for _, k := range l.ahead {
		l.suspect = !l.leads(k) || l.suspect
	}
	for _, id := range l.threads {
		_, record := l.records[id]
		l.suspect = l.suspect || record
	}
	return !l.suspect && !l.mayLoop()
}

// mayLoop reports whether records may follow from themselves. Where all that is
// followed begins before what follows it, nothing does. Of what begins on one day,
// no two ways may lead to the same; what follows a later record leads back to
// nothing that nobody follows.
func (l *ledger) mayLoop() bool {
	group := make(map[uint64]uint64)
	groupOf := func(id uint64) uint64 {
		for next := group[id]; next != 0; next = group[id] {
			if further := group[next]; further != 0 {
				group[id] = further // so that the next time it is nearer
			}
			id = next
		}
		return id
	}
	for _, k := range l.odd {
		from := l.records[k.from]
		if l.records[k.to].begins > from.begins {
			if from.followed {
				return true
			}
			continue
		}
		a, b := groupOf(k.from), groupOf(k.to)
		if a == b {
			return true
		}
		group[a] = b
	}
	return false
}
