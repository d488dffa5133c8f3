package model

import "math/bits"

// set is some of the records, a bit for each place in the order of time.
type set []uint64

func newSet(n int) set { return make(set, (n+63)/64) }

func (s set) has(place int) bool { return s[place>>6]>>(place&63)&1 != 0 }

func (s set) add(place int) { s[place>>6] |= 1 << (place & 63) }

func (s set) remove(place int) { s[place>>6] &^= 1 << (place & 63) }

// addRange adds the places from one up to and without another.
func (s set) addRange(from, to int) {
	for from < to {
		n := min(64-from&63, to-from)
		s[from>>6] |= (1<<n - 1) << (from & 63) // a shift by 64 leaves nothing, of which 1 less is all
		from += n
	}
}

func (s set) join(other set) {
	for i, word := range other {
		s[i] |= word
	}
}

func (s set) keep(other set) {
	for i, word := range other {
		s[i] &= word
	}
}

func (s set) drop(other set) {
	for i, word := range other {
		s[i] &^= word
	}
}

func (s set) count() int {
	n := 0
	for _, word := range s {
		n += bits.OnesCount64(word)
	}
	return n
}

// countWith returns how many places two sets share.
func (s set) countWith(other set) int {
	n := 0
	for i, word := range other {
		n += bits.OnesCount64(word & s[i])
	}
	return n
}

// places yields every place, in order.
func (s set) places(yield func(place int) bool) {
	for i, word := range s {
		for ; word != 0; word &= word - 1 {
			if !yield(i<<6 + bits.TrailingZeros64(word)) {
				return
			}
		}
	}
}

// ranked is a set whose members are numbered in order. It counts them by blocks
// and finds the rest as it is asked for: writing out the places of a million
// records would take 4 MB and a few milliseconds for every key of a query.
type ranked struct {
	set

	before []int32 // how many members stand before each block; at last, how many there are
}

const blockWords = 8

func rank(s set) ranked {
	before := make([]int32, 0, (len(s)+blockWords-1)/blockWords+1)
	n := 0
	for i, word := range s {
		if i%blockWords == 0 {
			before = append(before, int32(n))
		}
		n += bits.OnesCount64(word)
	}
	return ranked{s, append(before, int32(n))}
}

func (r ranked) len() int {
	if len(r.before) == 0 {
		return 0
	}
	return int(r.before[len(r.before)-1])
}

// rank returns how many members stand before a place.
func (r ranked) rank(place int) int {
	word := place >> 6
	if word >= len(r.set) {
		return r.len()
	}
	block := word / blockWords
	n := int(r.before[block])
	for _, before := range r.set[block*blockWords : word] {
		n += bits.OnesCount64(before)
	}
	return n + bits.OnesCount64(r.set[word]&(1<<(place&63)-1))
}

// at returns the place of a member by its number.
func (r ranked) at(number int) int {
	block, end := 0, len(r.before)-1 // the last block that begins at the number or before
	for end-block > 1 {
		if middle := (block + end) / 2; int(r.before[middle]) <= number {
			block = middle
		} else {
			end = middle
		}
	}
	rest, i := number-int(r.before[block]), block*blockWords
	for n := bits.OnesCount64(r.set[i]); n <= rest; n = bits.OnesCount64(r.set[i]) {
		rest -= n
		i++
	}
	word := r.set[i]
	for range rest {
		word &= word - 1
	}
	return i<<6 + bits.TrailingZeros64(word)
}
