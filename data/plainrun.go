package data

import (
	"encoding/binary"
	"math/bits"
)

// A word of eight bytes is looked at as one number, with the same test for each
// of them. See Hacker's Delight, 6-1.
const (
	eachByte = 0x0101010101010101
	topBits  = 0x80 * eachByte
)

// plainRun returns how many bytes from a place in a text on surely need no closer
// look: they are ASCII, neither control characters, quotes or backslashes, nor
// spaces behind spaces. It never runs to the end. Lines are decoded in half of the
// time so.
func plainRun(text []byte, at int) (run int) {
	for n := 8; n == 8 && at+run+8 < len(text); run += n {
		n = plainIn(binary.LittleEndian.Uint64(text[at+run:]), text[at+run-1])
	}
	return run
}

// plainIn returns how many of the first bytes of a word are such, given the byte
// before it.
func plainIn(word uint64, last byte) int {
	spaces := bytesIn(word, ' ')
	before := uint64(0)
	if last == ' ' {
		before = 0x80
	}
	special := word&topBits | (word+eachByte)&topBits | // beyond ASCII, or its last character
		(word-' '*eachByte)&^word&topBits |
		bytesIn(word, '"') | bytesIn(word, '\\') | spaces&(spaces<<8|before)
	return bits.TrailingZeros64(special) / 8
}

// bytesIn sets the top bit of the first byte of a word that is c, and of none
// before it.
func bytesIn(word uint64, c byte) uint64 {
	word ^= uint64(c) * eachByte
	return (word - eachByte) &^ word & topBits
}
