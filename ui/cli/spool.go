package cli

import (
	"fmt"
	"io"
	"os"
	"sync"
)

// spool is standard input that can be read again: what has been read of it is kept
// in a temporary file.
type spool struct {
	from io.Reader

	reading sync.Mutex // a reading that was given up may still wait for a pipe
	file    *os.File
	size    int64 // of what has been read
	err     error // why it can't be kept
}

// ready reports whether what is read can be kept.
func (s *spool) ready() bool {
	s.reading.Lock()
	defer s.reading.Unlock()
	if s.file == nil && s.err == nil {
		if s.file, s.err = os.CreateTemp("", "hanjung-"); s.err == nil {
			_ = os.Remove(s.file.Name()) // nothing is left behind, however the program ends
		}
	}
	return s.err == nil
}

// again returns a reader from the beginning, if the spool is ready.
func (s *spool) again() io.Reader { return &spoolReader{spool: s} }

// last returns a reader from the beginning for those who read once.
func (s *spool) last() io.Reader {
	s.reading.Lock()
	defer s.reading.Unlock()
	if s.size == 0 {
		return s.from
	}
	return s.again()
}

// close lets go of what was kept, unless a reading still waits for a pipe.
func (s *spool) close() {
	if !s.reading.TryLock() {
		return
	}
	defer s.reading.Unlock()
	if s.file != nil {
		_ = s.file.Close()
		_ = os.Remove(s.file.Name()) // where it could not be removed while it was open
		s.file, s.err = nil, os.ErrClosed
	}
}

// keep keeps what has been read. That it can't be kept matters only to those who
// read it again.
func (s *spool) keep(text []byte) {
	if s.err == nil {
		_, s.err = s.file.WriteAt(text, s.size)
	}
	s.size += int64(len(text))
}

// spoolReader reads what has been kept, and then what comes.
type spoolReader struct {
	spool *spool
	at    int64
}

// Read reads.
func (r *spoolReader) Read(b []byte) (int, error) {
	s := r.spool
	s.reading.Lock()
	defer s.reading.Unlock()
	if r.at == s.size {
		n, err := s.from.Read(b)
		s.keep(b[:n])
		r.at += int64(n)
		return n, err //nolint:wrapcheck // passed through
	}
	if s.err != nil {
		return 0, fmt.Errorf("keeping standard input, so as to read it again: %w", s.err)
	}
	n, err := s.file.ReadAt(b[:min(int64(len(b)), s.size-r.at)], r.at)
	r.at += int64(n)
	return n, err //nolint:wrapcheck // passed through
}
