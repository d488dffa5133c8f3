package cli

import "runtime/debug"

// smallHeapGC lets the heap grow to 16 MB before the first collection, which
// would otherwise fall into the drawing of the first frame. A dataset of the
// user's own can be large, and keeps the setting that is frugal with memory.
const smallHeapGC = 400

// How many hundredths of what is kept the garbage may come to: while a file is
// read and more comes to be than was thought, and when all is there. Of a million
// events even a tenth is enough for hundreds of key presses.
const (
	readingGC   = 50
	largeHeapGC = 10
)

// late puts off collecting garbage while a file is read and indexed, as nearly all
// that this makes is kept. Reading a million events takes two thirds of the time
// so, and no more memory at its highest.
type late struct {
	limit int64 // of memory, as it was
	begun int64 // how many collections there had been
	ended bool
}

// collectLate begins that for a file of some size: nothing is collected before the
// program takes two and a half times what the file does, and what a small one takes.
func collectLate(size int64) *late {
	const small = 64 << 20
	l := &late{limit: debug.SetMemoryLimit(-1), begun: collections()}
	debug.SetMemoryLimit(min(size/8*21+small, l.limit))
	debug.SetGCPercent(-1)
	return l
}

// look ends it early where garbage has had to be collected after all: a file of
// very short lines takes more memory, and one of faulty lines makes more garbage.
func (l *late) look() {
	if !l.ended && collections() > l.begun {
		l.stop(readingGC)
	}
}

// end is for when everything has been made.
func (l *late) end() { l.stop(largeHeapGC) }

func (l *late) stop(percent int) {
	l.ended = true
	debug.SetGCPercent(percent)
	debug.SetMemoryLimit(l.limit)
}

func collections() int64 {
	var stats debug.GCStats
	debug.ReadGCStats(&stats)
	return stats.NumGC
}
