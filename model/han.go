package model

import (
	"sort"
	"unicode/utf8"
)

//go:generate go run ./han

// The characters that hanFolded holds.
const (
	firstHan = '\u3400'
	lastHan  = '\u9fff'
	hanSize  = 3
)

// foldHan returns the character that stands for all forms of a Han character:
// Traditional and Simplified, and those that are standard in Taiwan, Hong Kong,
// Japan and Korea. Where China has simplified several characters to one, as 發
// and 髮 to 发, all of them are one. The table comes from OpenCC; characters of
// another script are returned as they are. What is constant needs no work at
// start-up.
func foldHan(r rune) rune {
	switch {
	case firstHan <= r && r <= lastHan:
		r, _ = utf8.DecodeRuneInString(commonForm(r))
	case r > 0xffff:
		return foldRareHan(r)
	}
	return r
}

// commonForm returns what foldHan does for a character of the common block.
func commonForm(r rune) string {
	at := int(r-firstHan) * hanSize
	return hanFolded[at : at+hanSize]
}

func foldRareHan(r rune) rune {
	const pair = 7
	want := string(r)
	i := sort.Search(len(hanRare)/pair, func(i int) bool { return hanRare[i*pair:i*pair+4] >= want })
	if i == len(hanRare)/pair || hanRare[i*pair:i*pair+4] != want {
		return r
	}
	r, _ = utf8.DecodeRuneInString(hanRare[i*pair+4:])
	return r
}
