package data

import (
	"bytes"
	"context"
	"errors"
	"io"
	"io/fs"
	"slices"

	"hanjung/model"
)

// loader reads the files of a dataset.
type loader struct {
	inputs   []input
	allLines bool  // every file is of JSON Lines
	size     int64 // of all files
	problems Problems
	notes    Problems // of files in somebody else's form

	each     func(Batch) error // nil where nobody watches
	keep     bool              // what is read is kept
	ledger   *ledger           // of what is not kept
	parts    []*part
	named    vocabulary
	finished int64 // the size of the files that have been read
}

func newLoader(ctx context.Context, path string, stdin io.Reader) (*loader, error) {
	l := &loader{allLines: true}
	var err error
	if l.inputs, l.problems, err = inputs(path, stdin); err != nil {
		return nil, readError{err}
	}
	for i := range l.inputs {
		in := &l.inputs[i]
		if in.format == unknownFormat {
			if err := in.sniff(ctx); err != nil {
				return nil, readError{err}
			}
		}
		l.allLines = l.allLines && in.format == jsonLinesFormat
		l.size += in.size
	}
	return l, nil
}

// readError says that a file could not be read.
type readError struct{ error }

func (e readError) Error() string { return "reading the dataset: " + e.error.Error() }

const (
	notRead model.Mistake = "reading the dataset: %s"
	noFile  model.Mistake = "%s: no such file or folder"
)

// Say tells the error in a reader's words, as far as it is no matter of the system.
func (e readError) Say(in model.Saying) string {
	if at, ok := errors.AsType[*fs.PathError](e.error); ok && errors.Is(at.Err, fs.ErrNotExist) {
		return in(notRead, in(noFile, at.Path))
	}
	return in(notRead, e.error.Error())
}

func (e readError) Unwrap() error { return e.error }

// read reads every file.
func (l *loader) read(ctx context.Context) error {
	if len(l.problems) > 0 {
		if err := l.tell(Batch{Problems: l.problems}); err != nil {
			return err
		}
	}
	for _, in := range l.inputs {
		err := l.file(ctx, in)
		if failed, ok := errors.AsType[readError](err); ok && in.inFolder {
			p := Problems{unreadable(in.name, failed.error)}
			l.problems = append(l.problems, p...)
			err = l.tell(Batch{Problems: p})
		}
		if err != nil {
			return err
		}
		l.finished += in.size
	}
	return nil
}

func (l *loader) file(ctx context.Context, in input) error {
	file, err := in.open()
	switch {
	case err != nil:
		return readError{err}
	case in.format == jsonLinesFormat:
		return l.lines(ctx, in, file)
	}
	return l.whole(ctx, in, file)
}

// tell shows a batch to whoever watches.
func (l *loader) tell(b Batch) error {
	if l.each == nil {
		return nil
	}
	b.Read, b.Size = b.Read+l.finished, l.size
	return l.each(b)
}

// whole reads a file that has to be read as one piece.
func (l *loader) whole(ctx context.Context, in input, file io.ReadCloser) error {
	text, err := await(ctx, func() ([]byte, error) {
		text, err := io.ReadAll(file)
		return text, errors.Join(err, file.Close())
	})
	if err != nil {
		return readError{err}
	}
	p, problems := newPart(in.name, in.format, text)
	l.parts, l.problems, l.notes = append(l.parts, p), append(l.problems, problems...), append(l.notes, p.notes...)
	b := Batch{Data: p.data, Problems: problems, Notes: p.notes, Read: in.size}
	join(&b.Data, &p.named)
	return l.tell(b)
}

// await returns what f does, or the context's error where that comes first: f may
// wait for a pipe for ever.
func await[T any](ctx context.Context, f func() (T, error)) (T, error) {
	type result struct {
		value T
		err   error
	}
	done := make(chan result, 1)
	go func() {
		value, err := f()
		done <- result{value, err}
	}()
	select {
	case <-ctx.Done():
		var none T
		return none, ctx.Err()
	case r := <-done:
		return r.value, r.err
	}
}

// lines reads a file of JSON Lines.
func (l *loader) lines(ctx context.Context, in input, file io.ReadCloser) error {
	right, wrong := newLinesPart(in), newLinesPart(in)
	wrong.faulty = true
	var kept keptText
	if in.again == nil {
		right.again, wrong.again = kept.open, kept.open
	}
	err := stretches(ctx, file, func() func(*stretch) { return newLineDecoder(in.name).stretch }, func(s *stretch) error {
		found := &s.found
		l.named.declared(&found.right.data)
		named := l.named.join(&found.named)
		b := Batch{Problems: found.problems.sorted(), Read: s.read}
		if l.keep {
			b.Data = right.joined(&found.right, s.read, in.size)
			wrong.join(&found.wrong)
			right.broken = right.broken || found.broken
			l.problems = append(l.problems, found.problems...)
			if in.again == nil {
				kept.take(s)
			}
		} else {
			l.ledger.enter(&found.right.data)
			l.ledger.enter(&found.wrong.data)
			if l.ledger.suspect {
				return model.ErrWhole
			}
			b.Data, found.right.data = found.right.data, model.Dataset{} // it is theirs now
		}
		if l.each == nil {
			return nil
		}
		own := b.Data
		named.declareIn(&b.Data)
		b.Named.Topics = b.Data.Topics[len(own.Topics):]
		b.Named.People = b.Data.People[len(own.People):]
		b.Named.Sources = b.Data.Sources[len(own.Sources):]
		return l.tell(b)
	})
	l.parts = append(l.parts, right, wrong)
	return err
}

// keptText is the text of a stream that can't be read again.
type keptText [][]byte

func (k *keptText) take(s *stretch) {
	*k = append(*k, s.text)
	s.text = nil
}

func (k *keptText) open() (io.ReadCloser, error) {
	readers := make([]io.Reader, len(*k))
	for i, text := range *k {
		readers[i] = bytes.NewReader(text)
	}
	return io.NopCloser(io.MultiReader(readers...)), nil
}

// dataset checks what has been read and puts it together.
func (l *loader) dataset() (model.Dataset, error) {
	declareNamed(l.parts)
	problems := slices.Concat(l.problems, check(l.parts, l.allLines))
	if len(problems) > 0 && !l.allLines {
		return model.Dataset{}, problems.sorted()
	}
	var d model.Dataset
	for i, p := range l.parts {
		switch {
		case p.faulty:
		case i == 0:
			d = p.data // not to be copied, it may be large
		default:
			join(&d, &p.data)
			p.data = model.Dataset{}
		}
	}
	if l.allLines {
		l.named.declareIn(&d)
	}
	if len(problems) > 0 {
		return d, problems.sorted()
	}
	return d, nil
}
