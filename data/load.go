package data

import (
	"context"
	"io"

	"hanjung/model"
)

// StandardInput is the path that stands for standard input.
const StandardInput = "-"

// Batch is what a part of a dataset gives: a file or, of JSON Lines, some of the
// lines.
type Batch struct {
	// Data is what was read. Of JSON Lines it holds the lines that are right, and
	// behind what they declare the topics, people and sources that they are the first
	// to name. Whoever gets it may keep it, but not change it.
	Data model.Dataset
	// Named is what at the end of its lists of topics, people and sources no line has
	// declared so far.
	Named model.Dataset
	// Problems is what was wrong, Notes what of a file in somebody else's form was
	// left out or taken in another sense.
	Problems, Notes Problems
	// Read is how many bytes of all files have been read, Size how many there
	// are: 0 where nobody knows, as on standard input.
	Read, Size int64
}

// Load reads a dataset from a folder, a file or, for [StandardInput], from
// stdin, and checks it. Everything that is wrong with its content is in the
// error, which then is [Problems].
func Load(path string, stdin io.Reader) (model.Dataset, error) {
	d, _, err := LoadNoted(context.Background(), path, stdin)
	if err != nil {
		return model.Dataset{}, err
	}
	return d, nil
}

// LoadNoted is [Load] that also notes what of CSV and TimelineJS was left out or
// taken in another sense. Where the error is [Problems] and every file is of JSON
// Lines, the dataset holds all lines that have no problem by themselves.
func LoadNoted(ctx context.Context, path string, stdin io.Reader) (d model.Dataset, notes Problems, err error) {
	l, d, err := load(ctx, path, stdin, nil)
	return d, l.notes.sorted(), err
}

// LoadEach is [LoadNoted] for those who want to watch it and to end it: each gets
// every batch as soon as it has been read, and an error that it returns ends the
// loading.
func LoadEach(ctx context.Context, path string, stdin io.Reader, each func(Batch) error) (model.Dataset, error) {
	_, d, err := load(ctx, path, stdin, each)
	return d, err
}

// load also returns the loader, which knows what was noted.
func load(ctx context.Context, path string, stdin io.Reader, each func(Batch) error) (l *loader, d model.Dataset, err error) {
	if l, err = newLoader(ctx, path, stdin); err != nil {
		return &loader{}, model.Dataset{}, err
	}
	l.keep, l.each = true, each
	if err := l.read(ctx); err != nil {
		return l, model.Dataset{}, err
	}
	d, err = l.dataset()
	return l, d, err
}

// Stream gives every batch of a dataset of JSON Lines to each and keeps nothing,
// so that its memory stays flat however large that is. Of any other dataset, and
// where there may be problems that no line has by itself, the error is
// [model.ErrWhole]: then it has to be loaded.
func Stream(ctx context.Context, path string, stdin io.Reader, each func(Batch) error) error {
	l, err := newLoader(ctx, path, stdin)
	if err != nil {
		return err
	}
	if !l.allLines {
		return model.ErrWhole
	}
	l.each, l.ledger = each, newLedger()
	if err := l.read(ctx); err != nil {
		return err
	}
	if !l.ledger.isSound() {
		return model.ErrWhole
	}
	return nil
}
