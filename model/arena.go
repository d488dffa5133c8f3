package model

import (
	"bytes"
	"iter"
	"slices"
	"sync"
)

// arena is the folded texts of many things, such as records, one behind the
// other: a million records of 200 bytes take 204 MB, and no time of the garbage
// collector. It is made and searched by blocks, on all processors.
type arena struct {
	places   []int32 // by row: its place in the sets that are searched
	blocks   []block
	initials func() []block // the initials of the syllables in them, made when first asked for
	common   *[256]uint32   // how often each byte stands in some of the text
}

// block is the texts of some things.
type block struct {
	text []byte
	ends []uint32 // by row: where its text ends
}

// blockRows is how many rows a block has: their text fits into the cache of a
// processor, and is searched there for all spellings of a word.
const blockRows = 1024

// newArena makes an arena with a row for each of some places. Write adds the text
// of one; it is called from many goroutines.
func newArena(places []int32, write func(dst []byte, place int) []byte) *arena {
	rows := len(places)
	a := &arena{places: places, blocks: make([]block, (rows+blockRows-1)/blockRows), common: new([256]uint32)}
	shareRows(rows, func(stretches iter.Seq2[int, int]) {
		var text []byte
		for from, to := range stretches {
			text = text[:0]
			ends := make([]uint32, to-from)
			for i, place := range places[from:to] {
				text = write(text, int(place))
				ends[i] = uint32(len(text))
			}
			a.blocks[from/blockRows] = block{bytes.Clone(text), ends}
		}
	})
	const sample = 1 << 10
	for _, b := range a.blocks {
		for _, c := range b.text[:min(len(b.text), sample)] {
			a.common[c]++
		}
	}
	a.initials = sync.OnceValue(a.withInitials)
	return a
}

// withInitials returns the blocks with the initials of syllables alone: of a
// million titles in Korean 20 MB instead of all the text again.
func (a *arena) withInitials() []block {
	blocks := make([]block, len(a.blocks))
	share(len(blocks), func(pieces iter.Seq[int]) {
		var text []byte
		for piece := range pieces {
			text = text[:0]
			b := &a.blocks[piece]
			ends := make([]uint32, len(b.ends))
			for row := range ends {
				text = appendInitials(text, b.row(row))
				ends[row] = uint32(len(text))
			}
			blocks[piece] = block{bytes.Clone(text), ends}
		}
	})
	return blocks
}

// find adds to a set those of some places whose text has one of some folded words
// in it.
func (a *arena) find(words []string, among, found set) {
	needles := make([]needle, len(words))
	for i, w := range words {
		needles[i] = a.needle(w)
	}
	var joining sync.Mutex
	before := slices.Clone(found)
	shareRows(len(a.places), func(stretches iter.Seq2[int, int]) {
		mine := newSet(len(found) * 64)
		var rows [blockRows / 64]uint64
		left := set(rows[:])
		for from, to := range stretches {
			places := a.places[from:to]
			for row, place := range places {
				if among.has(int(place)) && !before.has(int(place)) {
					left.add(row)
				}
			}
			note := func(row int) {
				if left.has(row) {
					left.remove(row)
					mine.add(int(places[row]))
				}
			}
			for i := range needles {
				needles[i].blocks[from/blockRows].find(&needles[i], left, note)
			}
			clear(left)
		}
		joining.Lock()
		found.join(mine)
		joining.Unlock()
	})
}

// find notes the rows that have a word in them, of those that are left at least.
func (b *block) find(n *needle, left set, note func(row int)) {
	const few = 4
	switch count := left.count(); {
	case count == 0:
	case count < len(b.ends)/few:
		for row := range left.places {
			if bytes.Contains(b.row(row), n.word) {
				note(row)
			}
		}
	default:
		b.scan(n, note)
	}
}

// row returns the text of a row.
func (b *block) row(row int) []byte {
	if row == 0 {
		return b.text[:b.ends[0]]
	}
	return b.text[b.ends[row-1]:b.ends[row]]
}

// scan searches the block as one text.
func (b *block) scan(n *needle, note func(row int)) {
	row := 0
	for at := n.index(b.text, 0); at >= 0; at = n.index(b.text, int(b.ends[row])) {
		for int(b.ends[row]) <= at {
			row++
		}
		note(row)
	}
}
