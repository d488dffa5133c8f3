package data

import (
	"bytes"
	"math/rand/v2"
	"testing"
)

// What a run passes over needs no closer look, and a run ends only where one is
// due or behind eight bytes.
func TestPlainRun(t *testing.T) {
	isPlain := func(text []byte, at int) bool {
		c := text[at]
		return c >= ' ' && c < 0x7f && c != '"' && c != '\\' && (c != ' ' || text[at-1] != ' ')
	}
	const bytesOfTexts = "  !\"#[\\]abcdefghijklmnopqrstuvwxyz~\x1f\x00\x7f\x80\xff\t"
	r := rand.New(rand.NewPCG(8, 8))
	for range 200_000 {
		text := []byte{'"'}
		for range 1 + r.IntN(20) {
			text = append(text, bytesOfTexts[r.IntN(len(bytesOfTexts))])
		}
		at := 1 + r.IntN(len(text)-1)
		run := plainRun(text, at)
		for i := range run {
			if !isPlain(text, at+i) {
				t.Fatalf("of %q the run passes over byte %d", text[at:], i)
			}
		}
		if next := at + run; next+8 < len(text) && isPlain(text, next) && !bytes.ContainsAny(text[at:next+1], " !") {
			t.Fatalf("of %q the run ends at byte %d", text[at:], run)
		}
		if at+run >= len(text) {
			t.Fatalf("the run goes to the end of %q", text[at:])
		}
	}
}
