package model

import (
	"cmp"
	"slices"
)

// keptRecords is the records that a sieve holds.
type keptRecords struct {
	copier copier
	lists  map[Type][]keptRecord
	ids    map[string]bool
	passed map[Type]int // how many records have come by, this time

	// missing is what they name, and whether what that names is wanted too: of an
	// agreement that comes along all is told, of a record that is followed the title.
	missing, wanted map[string]bool
}

// keptRecord is a record with its place in its list of the dataset.
type keptRecord struct {
	number int
	record Record
}

// take keeps what is selected of the records that a timeline was made of.
func (k *keptRecords) take(s Selection, of Dataset) {
	number := 0
	for _, typ := range Types() {
		for i := range *of.Records(typ) {
			if place := int(s.timeline.places[number]); s.found.has(place) {
				k.add(s.timeline.At(place), typ, i, true)
			}
			number++
		}
	}
	k.pass(of)
}

func (k *keptRecords) pass(batch Dataset) {
	if k.passed == nil {
		k.passed = make(map[Type]int)
	}
	for _, typ := range Types() {
		k.passed[typ] += len(*batch.Records(typ))
	}
}

// add keeps a copy of a record, and what it names is missing.
func (k *keptRecords) add(r *Record, typ Type, i int, whole bool) {
	if k.ids == nil {
		k.ids, k.missing, k.lists = make(map[string]bool), make(map[string]bool), make(map[Type][]keptRecord)
	}
	copied := k.copier.record(r)
	copied.Type = typ
	k.lists[typ] = append(k.lists[typ], keptRecord{k.passed[typ] + i, copied})
	k.ids[copied.ID] = true
	if !whole {
		return
	}
	for _, id := range copied.Follows() {
		if !k.missing[id] {
			k.missing[id] = false
		}
	}
	for _, id := range slices.Concat(copied.Agreements(), copied.Commitments()) {
		k.missing[id] = true
	}
}

// wants reports whether anything that is named is missing.
func (k *keptRecords) wants() bool {
	k.wanted, k.missing = k.missing, make(map[string]bool)
	for id := range k.wanted {
		if k.ids[id] {
			delete(k.wanted, id)
		}
	}
	clear(k.passed)
	return len(k.wanted) > 0
}

// fetch keeps the records of a batch that are wanted.
func (k *keptRecords) fetch(batch Dataset) {
	for _, typ := range Types() {
		list := *batch.Records(typ)
		for i := range list {
			whole, wanted := k.wanted[list[i].ID]
			if !wanted {
				continue
			}
			k.add(&list[i], typ, i, whole)
		}
	}
	k.pass(batch)
}

// putIn adds the records to a dataset, in the order of that from which they were
// taken.
func (k *keptRecords) putIn(d *Dataset) {
	for _, typ := range Types() {
		list := k.lists[typ]
		slices.SortFunc(list, func(a, b keptRecord) int { return cmp.Compare(a.number, b.number) })
		records := make([]Record, len(list))
		for i := range list {
			records[i] = list[i].record
		}
		delete(k.lists, typ)
		*d.Records(typ) = records
	}
}
