package model

import (
	"iter"
	"runtime"
	"sync"
	"sync/atomic"
)

// share does n pieces of work on all processors: each worker is called once, with
// the numbers of the pieces that are its own, in rising order.
func share(n int, worker func(pieces iter.Seq[int])) {
	var next atomic.Int64
	pieces := func(yield func(int) bool) {
		for {
			if piece := int(next.Add(1)) - 1; piece >= n || !yield(piece) {
				return
			}
		}
	}
	workers := min(n, runtime.GOMAXPROCS(0))
	if workers <= 1 { // needs no other goroutine
		worker(pieces)
		return
	}
	var all sync.WaitGroup
	for range workers {
		all.Go(func() { worker(pieces) })
	}
	all.Wait()
}

// shareRows shares n rows of something by blocks of [blockRows].
func shareRows(n int, worker func(stretches iter.Seq2[int, int])) {
	share((n+blockRows-1)/blockRows, func(pieces iter.Seq[int]) {
		worker(func(yield func(from, to int) bool) {
			for piece := range pieces {
				if !yield(piece*blockRows, min((piece+1)*blockRows, n)) {
					return
				}
			}
		})
	})
}
