package model

import (
	"bytes"
	"encoding/binary"
	"math/bits"
)

// needle is a word that is searched for in an arena by two of its bytes, those
// that are the rarest there.
//
// Of 219 MB in a million texts, on two processors, strings.Index took 6 to 134 ms
// depending on the word, because it goes by the first byte and then byte by byte;
// looking for the rarest byte with IndexByte took 6 to 87; looking for two bytes
// at once, 32 places at a step, takes 10 to 23. A third byte made it slower.
type needle struct {
	word     []byte
	blocks   []block // where it is searched
	at, next int     // the places of the two bytes in the word; the same in a word of one
}

func (a *arena) needle(word string) needle {
	n := needle{word: []byte(word), blocks: a.blocks}
	if isInitials(word) {
		n.blocks = a.initials()
	}
	rare := func(i, than int) bool { return a.common[word[i]] < a.common[word[than]] }
	for i := range len(word) {
		if rare(i, n.at) {
			n.at = i
		}
	}
	n.next = n.at
	for i := range len(word) {
		if i != n.at && (n.next == n.at || rare(i, n.next)) {
			n.next = i
		}
	}
	n.at, n.next = min(n.at, n.next), max(n.at, n.next)
	return n
}

// index returns where the word stands first from a place on, -1 for nowhere.
func (n *needle) index(text []byte, from int) int {
	for from+len(n.word) <= len(text) {
		at := pairIndex(text[from+n.at:], n.word[n.at], n.word[n.next], n.next-n.at)
		if at < 0 {
			return -1
		}
		from += at
		if bytes.HasPrefix(text[from:], n.word) {
			return from
		}
		from++
	}
	return -1
}

// pairIndex returns where in a text one byte stands first with another so far
// behind it, -1 for nowhere. It tells eight places at a time: taking 1 from each
// byte of a word borrows from the highest bit of one that is 0, and the lowest
// such is sure to be it.
func pairIndex(text []byte, first, second byte, apart int) int {
	const ones, highest = 0x0101010101010101, 0x8080808080808080
	const step = 32
	a, b := uint64(first)*ones, uint64(second)*ones
	at := 0
	for ; at+apart+step <= len(text); at += step {
		p, q := text[at:at+step:at+step], text[at+apart:at+apart+step:at+apart+step]
		w := (binary.LittleEndian.Uint64(p) ^ a) | (binary.LittleEndian.Uint64(q) ^ b)
		x := (binary.LittleEndian.Uint64(p[8:]) ^ a) | (binary.LittleEndian.Uint64(q[8:]) ^ b)
		y := (binary.LittleEndian.Uint64(p[16:]) ^ a) | (binary.LittleEndian.Uint64(q[16:]) ^ b)
		z := (binary.LittleEndian.Uint64(p[24:]) ^ a) | (binary.LittleEndian.Uint64(q[24:]) ^ b)
		w, x, y, z = (w-ones)&^w, (x-ones)&^x, (y-ones)&^y, (z-ones)&^z
		if (w|x|y|z)&highest == 0 {
			continue
		}
		for i, word := range [...]uint64{w, x, y, z} {
			if word &= highest; word != 0 {
				return at + 8*i + bits.TrailingZeros64(word)/8
			}
		}
	}
	for ; at+apart < len(text); at++ {
		if text[at] == first && text[at+apart] == second {
			return at
		}
	}
	return -1
}
