package data_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"hanjung/data"
	"hanjung/data/madeup"
	"hanjung/model"
)

// generated returns a file of events that takes several stretches to read.
func generated(tb testing.TB, n int) string {
	tb.Helper()
	var b bytes.Buffer
	if err := madeup.Write(&b, n); err != nil {
		tb.Fatal(err)
	}
	return b.String()
}

// gather puts the batches of a dataset together.
type gather struct {
	batches, rows int
	data          model.Dataset
	problems      data.Problems
	read, size    int64
}

func (g *gather) each(b data.Batch) error {
	g.batches++
	g.rows += len(b.Data.Events)
	g.data.Events = append(g.data.Events, b.Data.Events...)
	g.data.Topics = append(g.data.Topics, b.Data.Topics...)
	g.data.Sources = append(g.data.Sources, b.Data.Sources...)
	g.problems = append(g.problems, b.Problems...)
	g.read, g.size = b.Read, b.Size
	return nil
}

func TestStreamGivesWhatLoadGives(t *testing.T) {
	const n = 5000
	text := generated(t, n)
	path := write(t, "events.jsonl", text)
	want := load(t, path, "")
	if len(want.Events) != n || len(want.Topics) != len(madeup.Topics()) {
		t.Fatalf("the file gives %d events and %d topics", len(want.Events), len(want.Topics))
	}
	for from, size := range map[string]int{path: len(text), data.StandardInput: 0} {
		var streamed, watched gather
		if err := data.Stream(t.Context(), from, strings.NewReader(text), streamed.each); err != nil {
			t.Fatal(err)
		}
		d, err := data.LoadEach(t.Context(), from, strings.NewReader(text), watched.each)
		if err != nil || !reflect.DeepEqual(d, want) {
			t.Errorf("%s: watched, it loads differently: %v", from, err)
		}
		for how, g := range map[string]gather{"streamed": streamed, "watched": watched} {
			if !reflect.DeepEqual(g.data, want) || len(g.problems) > 0 {
				t.Errorf("%s, %s: the batches are not what the file gives: %v", from, how, g.problems)
			}
			if g.batches < 2 || g.read != int64(len(text)) || g.size != int64(size) {
				t.Errorf("%s, %s: %d batches, of which the last ends at %d of %d", from, how, g.batches, g.read, g.size)
			}
		}
	}
}

// What a batch held is not overwritten by the next ones.
func TestStreamedBatchesLast(t *testing.T) {
	var batches []data.Batch
	text := generated(t, 5000)
	keep := func(b data.Batch) error {
		batches = append(batches, b)
		return nil
	}
	if err := data.Stream(t.Context(), data.StandardInput, strings.NewReader(text), keep); err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, b := range batches {
		for i := range b.Data.Events {
			n++
			if want := fmt.Sprintf("e%d", n); b.Data.Events[i].ID != want {
				t.Fatalf("event %d is %s", n, b.Data.Events[i].ID)
			}
		}
	}
}

// Lists of records that were read together lie side by side, and yet grow apart.
func TestListsGrowApart(t *testing.T) {
	path := write(t, "events.jsonl", generated(t, 2))
	d, want := load(t, path, ""), load(t, path, "")
	d.Events[0].Claims = append(d.Events[0].Claims, model.Claim{Text: model.Text{EN: "One more."}})
	d.Events[0].Topics = append(d.Events[0].Topics, "one-more")
	if !reflect.DeepEqual(d.Events[1], want.Events[1]) {
		t.Errorf("what was added to the first event changes the second: %+v", d.Events[1])
	}
}

const (
	lineA = `{"id":"a","date":"2026","title":"A","kind":"context","topics":["x"]}` + "\n"
	lineB = `{"id":"b","date":"2026","title":"B","kind":"context","topics":["y"]}` + "\n"
)

func TestStreamLeavesOutWrongLines(t *testing.T) {
	text := lineA + "{bad}\n" + `{"id":"c","date":"2026","title":"C","kind":"contex","topics":["z"]}` + "\n\n" + lineB
	want := `events.jsonl:2:2: broken JSON: invalid character 'b'; want keys and texts in double quotes, and commas between values
events.jsonl:3:44: there is no kind "contex"; did you mean context?`
	path := write(t, "events.jsonl", text)
	var streamed, watched gather
	if err := data.Stream(t.Context(), path, nil, streamed.each); err != nil {
		t.Fatal(err)
	}
	d, err := data.LoadEach(t.Context(), path, nil, watched.each)
	var found data.Problems
	if !errors.As(err, &found) {
		t.Errorf("error %v, want Problems", err)
	}
	for how, got := range map[string]struct {
		data     model.Dataset
		problems data.Problems
	}{"streamed": {streamed.data, streamed.problems}, "watched": {watched.data, watched.problems}, "loaded": {d, found}} {
		if text := strings.ReplaceAll(got.problems.Error(), filepath.Dir(path)+"/", ""); text != want {
			t.Errorf("%s, the problems are\n%s\nwant\n%s", how, text, want)
		}
		if e := got.data.Events; len(e) != 2 || e[0].ID != "a" || e[1].ID != "b" || len(got.data.Topics) != 2 {
			t.Errorf("%s, it gives %+v and %+v", how, e, got.data.Topics)
		}
	}
}

// Only JSON Lines are streamed.
func TestStreamOfOtherFormats(t *testing.T) {
	folder := t.TempDir()
	writeAt(t, filepath.Join(folder, "set.yaml"), yamlRecords)
	writeAt(t, filepath.Join(folder, "more.jsonl"), lineA)
	for from, in := range map[string]string{folder: "", data.StandardInput: yamlRecords} {
		var g gather
		if err := data.Stream(t.Context(), from, strings.NewReader(in), g.each); !errors.Is(err, model.ErrWhole) || g.batches > 0 {
			t.Errorf("%s: %d batches, %v", from, g.batches, err)
		}
	}
}

// A stream ends without an error only where loading the whole tells no problem but
// those of its lines.
func TestStreamKnowsWhenToLoad(t *testing.T) {
	record := func(id, date, more string) string {
		return fmt.Sprintf(`{"id":%q,"date":%q,"title":"T","kind":"context"%s}`+"\n", id, date, more)
	}
	thread := `{"type":"thread","id":%q,"name":"Story","roots":[%q]}` + "\n"
	topic := `{"type":"topic","id":"x","name":"X"}` + "\n"
	agreement := `{"type":"agreement","id":"deal","signed":"2020","title":"D","kind":"treaty"}` + "\n"
	a, b := record("a", "2020", ""), record("b", "2021", `,"follows":["a"]`)
	for name, c := range map[string]struct {
		text  string
		sound bool
	}{
		"no links":                         {a + record("b", "2021", ""), true},
		"a link back":                      {a + b, true},
		"a link ahead in the file":         {b + a, true},
		"a link to nothing":                {b, false},
		"a link to what is left out":       {b + record("a", "20", ""), false},
		"an id used twice":                 {a + b + a, false},
		"an id used twice, once wrongly":   {a + record("a", "20", ""), false},
		"a link forward in time":           {b + record("a", "2022", ""), false},
		"a link to the same day":           {a + record("b", "2020", `,"follows":["a"]`), true},
		"two to the same day":              {a + record("b", "2020", `,"follows":["a"]`) + record("c", "2020", `,"follows":["a"]`), true},
		"a loop in a day":                  {record("a", "2020", `,"follows":["b"]`) + record("b", "2020", `,"follows":["a"]`), false},
		"a record that follows itself":     {record("a", "2020", `,"follows":["a"]`), false},
		"a month that follows its day":     {record("a", "2020-05-03", "") + record("b", "2020-05", `,"follows":["a"]`), true},
		"a loop of months and days":        {record("a", "2020-05-03", `,"follows":["b"]`) + record("b", "2020-05", `,"follows":["a"]`), false},
		"what has no date follows":         {a + `{"type":"commitment","id":"b","title":"T","made-by":["KR"],"follows":["b"]}` + "\n", false},
		"what has no date is followed":     {`{"type":"commitment","id":"a","title":"T","made-by":["KR"],"follows":["b"]}` + "\n" + b, false},
		"an agreement":                     {agreement + record("a", "2020", `,"agreements":["deal"]`), true},
		"an agreement that is none":        {record("deal", "2020", "") + record("a", "2020", `,"agreements":["deal"]`), false},
		"a commitment that is none":        {record("a", "2020", `,"commitments":["deal"]`) + agreement, false},
		"a topic declared twice":           {topic + a + topic, false},
		"a topic declared after its use":   {record("a", "2020", `,"topics":["x"]`) + topic, true},
		"a thread":                         {a + fmt.Sprintf(thread, "story", "a"), true},
		"a thread from nowhere":            {a + fmt.Sprintf(thread, "story", "b"), false},
		"a thread called as a record is":   {fmt.Sprintf(thread, "a", "a") + a, false},
		"lines that have problems alone":   {a + "{bad}\n" + record("c", "20", ""), true},
		"a link to what could not be read": {a + "{bad}\n" + record("c", "2021", `,"follows":["d"]`), false},
	} {
		var g gather
		err := data.Stream(t.Context(), data.StandardInput, strings.NewReader(c.text), g.each)
		if sound := err == nil; sound != c.sound || !sound && !errors.Is(err, model.ErrWhole) {
			t.Errorf("%s: %v", name, err)
		}
		_, loaded := data.Load(data.StandardInput, strings.NewReader(c.text))
		var all data.Problems
		errors.As(loaded, &all)
		if c.sound && !slices.Equal(all, g.problems) {
			t.Errorf("%s: loading tells\n%v\nthe stream told\n%v", name, all, g.problems)
		}
	}
}

// What only the whole shows is told with its column too, although the file is not
// kept, and at the same place on standard input, which can't be read again.
func TestLinesCheckedAsAWhole(t *testing.T) {
	const n = 3000
	text := "\ufeff" + `{"follows":["nobody"],"id":"first","date":"2026","title":"서해","kind":"context"}` + "\n" +
		generated(t, n) + "\n" +
		`{"title":"서해","id":"e7","date":"2026","kind":"context"}` + "\r\n" +
		`{"kind":"context","id":"last","date":"1949","title":"L","follows":["e1","e2x","last"]}`
	want := fmt.Sprintf(`:1:13: there is no record "nobody"; declare it, or name one that is
:%[1]d:20: the id "e7" is used before; every record needs its own
:%[2]d:68: follows "e1", which is later (%[3]s); a record follows earlier ones
:%[2]d:73: there is no record "e2x"; did you mean e2?
:%[2]d:79: a loop: last follows last; a record can't follow from itself`, n+3, n+4, "1994-06-27")
	for _, from := range []string{write(t, "events.jsonl", text), data.StandardInput} {
		_, err := data.Load(from, strings.NewReader(text))
		if err == nil {
			t.Fatal("no problem is told")
		}
		if got := strings.ReplaceAll(err.Error(), from+":", ":"); got != want {
			t.Errorf("%s gives\n%s\nwant\n%s", from, got, want)
		}
	}
}

func TestLinesOfAnyLength(t *testing.T) {
	long := strings.Repeat("word ", 300_000) + "end"
	text := lineA + strings.Replace(lineB, `"B"`, `"`+long+`"`, 1) + strings.TrimSpace(strings.Replace(lineA, `"a"`, `"c"`, 1))
	for name, r := range map[string]io.Reader{"whole": strings.NewReader(text), "by bytes": &slow{text}} {
		d, err := data.Load(data.StandardInput, r)
		if err != nil || len(d.Events) != 3 || d.Events[1].Title.EN != long || d.Events[2].ID != "c" {
			t.Errorf("%s: %d events, %v", name, len(d.Events), err)
		}
	}
}

// slow reads some bytes at a time.
type slow struct{ rest string }

func (s *slow) Read(b []byte) (int, error) {
	if s.rest == "" {
		return 0, io.EOF
	}
	n := copy(b[:min(len(b), 4093)], s.rest)
	s.rest = s.rest[n:]
	return n, nil
}

// A story may be as long as the dataset.
func TestLinesFollowEachOther(t *testing.T) {
	var b strings.Builder
	const n = 20_000
	for i := range n {
		fmt.Fprintf(&b, `{"id":"e%d","date":"2026","title":"T","kind":"context","follows":["e%d"]}`+"\n", i, (i+1)%n)
	}
	_, err := data.Load(data.StandardInput, strings.NewReader(b.String()))
	want := fmt.Sprintf("-:%d:70: a loop: e0 follows e1 follows e2 follows e3 follows e4 follows e5 follows e6 follows e7 follows … follows e0; a record can't follow from itself", n)
	if err == nil || err.Error() != want {
		t.Errorf("got\n%.500v\nwant\n%s", err, want)
	}
}

func TestLoadingEnds(t *testing.T) {
	wanted := errors.New("enough")
	stopped := func(data.Batch) error { return wanted }
	path := write(t, "events.jsonl", generated(t, 5000))
	if _, err := data.LoadEach(t.Context(), path, nil, stopped); !errors.Is(err, wanted) || err.Error() != "enough" {
		t.Errorf("LoadEach ends with %v", err)
	}
	if err := data.Stream(t.Context(), path, nil, stopped); !errors.Is(err, wanted) {
		t.Errorf("Stream ends with %v", err)
	}
}

// Loading ends with its context, even where a pipe gives nothing more and is never
// closed.
func TestLoadingEndsWithContext(t *testing.T) {
	for name, begun := range map[string]string{"lines": lineA + lineB, "YAML": "- id: a\n", "nothing": ""} {
		ctx, cancel := context.WithCancel(t.Context())
		in, out := io.Pipe()
		go func() {
			if begun != "" {
				_, _ = io.WriteString(out, begun)
			}
			cancel()
		}()
		if _, err := data.LoadEach(ctx, data.StandardInput, in, func(data.Batch) error { return nil }); !errors.Is(err, context.Canceled) {
			t.Errorf("%s: error %v, want that of the context", name, err)
		}
	}
}

func TestLinesThatCannotBeRead(t *testing.T) {
	broken := io.MultiReader(strings.NewReader(lineA+lineB), failing{})
	_, err := data.Load(data.StandardInput, broken)
	if err == nil || err.Error() != "reading the dataset: the disk is gone" {
		t.Errorf("error %v", err)
	}
}

type failing struct{}

func (failing) Read([]byte) (int, error) { return 0, errors.New("the disk is gone") }
