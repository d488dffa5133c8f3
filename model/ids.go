package model

import (
	"hash/maphash"
	"math/bits"
)

// IDs finds the numbers that things have in a list by their ids. A million of
// them take 16 MB and a third of the time of a map, which would hold every id as
// well: IDs holds hashes, and looks up the id itself only where they agree.
type IDs struct {
	seed  maphash.Seed
	slots []uint64 // the upper half of a hash and a number from 1; 0 is empty
	id    func(number int) string
	count int
	again []int // the numbers whose ids others had before
}

// NewIDs notes the ids of the numbers from 0 to n-1, which a function tells.
func NewIDs(n int, id func(number int) string) *IDs {
	size := 1 << bits.Len(uint(2*n)) // half of it stays empty
	x := &IDs{seed: maphash.MakeSeed(), slots: make([]uint64, size), id: id}
	for number := range n {
		slot, tag, first := x.find(id(number))
		if first >= 0 {
			x.again = append(x.again, number)
			continue
		}
		x.slots[slot] = tag | uint64(number+1)
	}
	x.count = n - len(x.again)
	return x
}

// Again returns the numbers whose ids smaller numbers have too.
func (x *IDs) Again() []int { return x.again }

// Find returns the first number that has an id.
func (x *IDs) Find(id string) (number int, ok bool) {
	_, _, number = x.find(id)
	return number, number >= 0
}

// Len returns how many ids there are.
func (x *IDs) Len() int { return x.count }

// find returns the number of an id or, where none has it, -1 and the slot in
// which it belongs.
func (x *IDs) find(id string) (slot int, tag uint64, number int) {
	const half = 1<<32 - 1
	hash := maphash.String(x.seed, id)
	tag = hash &^ half
	for slot = int(hash) & (len(x.slots) - 1); x.slots[slot] != 0; slot = (slot + 1) & (len(x.slots) - 1) {
		number = int(x.slots[slot]&half) - 1
		if x.slots[slot]&^half == tag && x.id(number) == id {
			return slot, tag, number
		}
	}
	return slot, tag, -1
}
