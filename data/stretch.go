package data

import (
	"bytes"
	"context"
	"errors"
	"io"
	"runtime"
	"slices"
)

// A file of JSON Lines is read in stretches of whole lines. One goroutine reads
// them, as many as there are processors decode them, and they are handed on in
// their order, so that a few of them are all of the file that is ever in memory.

// stretchSize is about how much of a file a stretch holds: enough that handing it
// over costs nothing, little enough that the first rows stand at once and that
// it stays in the processor's cache while it is decoded.
const stretchSize = 256 << 10

// stretch is a run of whole lines and what they give.
type stretch struct {
	text  []byte
	line  int    // the number of its first line
	read  int64  // how far the file has been read with it
	bad   string // why nothing of it can be read
	found found
	done  chan struct{} // gets a token when it has been decoded
}

// stretches reads a file of JSON Lines. newDecoder is called once for every
// goroutine that decodes. each gets the stretches in order; what it leaves in
// them is overwritten by the next ones.
func stretches(ctx context.Context, file io.ReadCloser, newDecoder func() func(*stretch), each func(*stretch) error) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	workers := runtime.GOMAXPROCS(0)
	s := splitter{
		file: file, todo: make(chan *stretch), inOrder: make(chan *stretch, workers), spent: make(chan *stretch, 2*workers+2),
	}
	for range workers {
		go func() {
			decode := newDecoder()
			for next := range s.todo {
				decode(next)
				next.done <- struct{}{}
			}
		}()
	}
	go s.split(ctx) // it may wait for a pipe longer than anybody waits for it
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case next, more := <-s.inOrder:
			if !more {
				return s.err
			}
			select {
			case <-ctx.Done():
				return ctx.Err()
			case <-next.done:
			}
			if err := each(next); err != nil {
				return err
			}
			s.spent <- next
		}
	}
}

// splitter reads a file and cuts it between lines.
type splitter struct {
	file    io.ReadCloser
	todo    chan *stretch
	inOrder chan *stretch
	spent   chan *stretch // to be used again
	err     error         // to be read when inOrder has been closed
}

// split closes the file and the channels that it sends to.
func (s *splitter) split(ctx context.Context) {
	defer close(s.inOrder)
	defer close(s.todo)
	defer func() { _ = s.file.Close() }() // it was only read
	line, read := 1, int64(0)
	var rest []byte // of the last stretch: the beginning of a line
	for s.err == nil {
		next := s.take()
		var n int
		next.text, rest, n, s.err = s.lines(next.text[:0], rest)
		read += int64(n)
		if line == 1 {
			next.text, next.bad = withoutMark(next.text)
		}
		next.line, next.read = line, read-int64(len(rest))
		line += bytes.Count(next.text, []byte{'\n'})
		if next.bad != "" {
			s.err = io.EOF
		}
		for _, to := range []chan *stretch{s.inOrder, s.todo} {
			select {
			case to <- next:
			case <-ctx.Done():
				return
			}
		}
	}
	if s.err = (readError{s.err}); errors.Is(s.err, io.EOF) {
		s.err = nil
	}
}

// take returns a stretch that is free.
func (s *splitter) take() *stretch {
	select {
	case next := <-s.spent:
		return next
	default:
		return &stretch{done: make(chan struct{}, 1)}
	}
}

// lines reads whole lines into a buffer behind the beginning of the first one.
// It returns at once what there is, as a pipe may give no more for long.
func (s *splitter) lines(buffer, begun []byte) (lines, rest []byte, n int, err error) {
	buffer = append(slices.Grow(buffer, stretchSize), begun...)
	for {
		if len(buffer) == cap(buffer) {
			buffer = slices.Grow(buffer, len(buffer))
		}
		var got int
		got, err = s.file.Read(buffer[len(buffer):cap(buffer)])
		buffer = buffer[:len(buffer)+got]
		n += got
		if err != nil {
			return buffer, nil, n, err
		}
		if end := bytes.LastIndexByte(buffer[len(buffer)-got:], '\n'); end >= 0 {
			end += len(buffer) - got + 1
			return buffer[:end], buffer[end:], n, nil
		}
	}
}
