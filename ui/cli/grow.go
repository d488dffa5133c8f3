package cli

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"hanjung/data"
	"hanjung/model"
	"hanjung/ui/tui"
	"hanjung/ui/words"
)

// growsFrom is from how many bytes on a file of JSON Lines is read while the
// program is open already: a smaller one is there before anybody could look.
const growsFrom = 2 << 20

// grows reports whether a dataset is read while the program is open already.
func grows(path string) bool {
	_, ok := growing(path)
	return ok
}

// growing returns the size of a dataset that is read while the program is open.
func growing(path string) (size int64, ok bool) {
	ending := strings.ToLower(filepath.Ext(path))
	if !slices.Contains([]string{".jsonl", ".ndjson"}, ending) {
		return 0, false
	}
	info, err := os.Stat(path)
	if err != nil || !info.Mode().IsRegular() {
		return 0, false
	}
	return info.Size(), info.Size() >= growsFrom
}

// grow reads the dataset and tells how far it has come, with the records of its
// first stretch at once and all of them at the end. Then it makes ready what the
// first query will want.
func (a *app) grow(ctx context.Context, told chan<- tui.Growth) {
	defer close(told)
	size, _ := growing(a.data)
	garbage := collectLate(size)
	defer garbage.end()
	tell := func(g tui.Growth) {
		select {
		case told <- g:
		case <-ctx.Done():
		}
	}
	var shown bool
	var percent int64
	d, err := data.LoadEach(ctx, a.data, a.in, func(b data.Batch) error {
		g := tui.Growth{Read: b.Read, Size: b.Size}
		if !shown && len(b.Data.Events) > 0 {
			shown = true
			g = grown(g, b.Data)
		}
		if now := b.Read * 100 / max(b.Size, 1); g.Timeline != nil || now > percent {
			percent = now
			tell(g)
			garbage.look()
		}
		return ctx.Err()
	})
	end := tui.Growth{Done: true}
	problems, faulty := errors.AsType[data.Problems](err)
	switch {
	case faulty && !a.strict:
		end.Notice = a.say("%s left out: %s; %s tells all", words.Count(a.lang, len(problems), "line"), problems[0].String(), "hanjung check "+filepath.Base(a.data))
	case err != nil:
		end.Err = err
	}
	end = grown(end, d)
	tell(end)
	garbage.look()
	end.Timeline.Warm()
}

// grown adds the timeline of a dataset.
func grown(g tui.Growth, d model.Dataset) tui.Growth {
	g.Timeline = model.New(d)
	g.Timeline.Ready()
	g.First, g.Last = g.Timeline.Span()
	return g
}
