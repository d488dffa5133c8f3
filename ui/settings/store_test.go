package settings_test

import (
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"sync"
	"testing"

	"hanjung/model"
	"hanjung/ui/settings"
)

// begin is the beginning of a run: it reads the state of a dataset.
func begin(tb testing.TB, file, dataset string) (*settings.Store, settings.State) {
	tb.Helper()
	s := settings.NewStore(file, dataset)
	state, err := s.Load()
	if err != nil {
		tb.Fatal(err)
	}
	return s, state
}

func save(tb testing.TB, s *settings.Store, state settings.State) {
	tb.Helper()
	if err := s.Save(state); err != nil {
		tb.Fatal(err)
	}
}

func TestStateComesBack(t *testing.T) {
	file := filepath.Join(t.TempDir(), "own", "state.json")
	run, state := begin(t, file, "")
	if !reflect.DeepEqual(state, settings.State{}) {
		t.Errorf("the first run finds %+v", state)
	}
	left := settings.State{
		View: model.AgreementType, Record: "b", Marks: []string{"a", "b"}, History: []string{"topic:x", "서해"}, Theme: "hanji", Lang: model.Korean, Oriented: true,
	}
	save(t, run, left)
	if _, state = begin(t, file, ""); !reflect.DeepEqual(state, left) {
		t.Errorf("the next run finds %+v, want %+v", state, left)
	}
	if _, state = begin(t, file, "my.yaml"); !reflect.DeepEqual(state, settings.State{Theme: "hanji", Lang: model.Korean, Oriented: true}) {
		t.Errorf("another dataset finds %+v", state)
	}
	text, err := os.ReadFile(file)
	if err != nil || strings.Contains(string(text), "my.yaml") {
		t.Errorf("%v\n%s", err, text)
	}
}

// A dataset is the same by whatever path it is opened.
func TestStateOfAPath(t *testing.T) {
	file := filepath.Join(t.TempDir(), "state.json")
	t.Chdir(t.TempDir())
	whole, err := filepath.Abs("my.yaml")
	if err != nil {
		t.Fatal(err)
	}
	run, _ := begin(t, file, "my.yaml")
	save(t, run, settings.State{Record: "a"})
	if _, state := begin(t, file, whole); state.Record != "a" {
		t.Errorf("%s has the record %q, want a", whole, state.Record)
	}
}

// A run saves as often as it likes: a mark that it has taken off again is gone.
func TestSavingAgain(t *testing.T) {
	file := filepath.Join(t.TempDir(), "state.json")
	run, _ := begin(t, file, "")
	other, _ := begin(t, file, "")
	save(t, run, settings.State{Marks: []string{"a", "b"}})
	save(t, other, settings.State{Marks: []string{"c"}})
	save(t, run, settings.State{Marks: []string{"b"}})
	save(t, run, settings.State{Marks: []string{"b", "d"}})
	if _, state := begin(t, file, ""); !reflect.DeepEqual(state.Marks, []string{"b", "c", "d"}) {
		t.Errorf("marked are %v", state.Marks)
	}
}

// Runs at once: what each marks and asks stays, what each unmarks goes, and
// the place is that of the last that has moved.
func TestTwoRunsAtOnce(t *testing.T) {
	file := filepath.Join(t.TempDir(), "state.json")
	run, _ := begin(t, file, "")
	save(t, run, settings.State{Record: "start", Marks: []string{"a", "b", "c"}, History: []string{"x", "y"}})

	one, first := begin(t, file, "")
	two, second := begin(t, file, "")
	three, third := begin(t, file, "")
	four, fourth := begin(t, file, "")
	first.Marks, first.History, first.Record = []string{"b", "c", "one"}, []string{"y", "x", "one"}, "one"
	second.Marks, second.History, second.Theme, second.Lang, second.Oriented = []string{"a", "b", "two"}, []string{"x", "y", "two"}, "safe", model.Chinese, true
	save(t, one, first)
	save(t, two, second)
	save(t, three, third)
	fourth.Marks = []string{"a", "b", "c", "four"}
	save(t, four, fourth)
	_, got := begin(t, file, "")
	want := settings.State{
		Record: "one", Marks: []string{"b", "four", "one", "two"}, History: []string{"y", "x", "one", "two"}, Theme: "safe", Lang: model.Chinese, Oriented: true,
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("after both the state is %+v, want %+v", got, want)
	}
}

// However many end at the same moment, none loses the marks of another, and no
// file but the state and its lock stays behind.
func TestManyRunsEndAtOnce(t *testing.T) {
	folder := t.TempDir()
	file := filepath.Join(folder, "state.json")
	const runs = 40
	var all sync.WaitGroup
	start := make(chan struct{}) // not before the last has begun: who finds a mark and leaves it out takes it away
	for i := range runs {
		dataset := ""
		if i%2 == 1 {
			dataset = "other"
		}
		run, state := begin(t, file, dataset)
		state.Marks = []string{fmt.Sprint("m", i)}
		all.Go(func() {
			<-start
			if err := run.Save(state); err != nil {
				t.Error(err)
			}
		})
	}
	close(start)
	all.Wait()
	for _, dataset := range []string{"", "other"} {
		if _, state := begin(t, file, dataset); len(state.Marks) != runs/2 {
			t.Errorf("of the dataset %q %d marks are left, want %d: %v", dataset, len(state.Marks), runs/2, state.Marks)
		}
	}
	files, err := os.ReadDir(folder)
	if err != nil || len(files) != 2 {
		t.Errorf("the folder holds %v, %v", files, err)
	}
}

// A broken state is set aside with one notice, and remembering begins anew.
func TestBrokenState(t *testing.T) {
	for _, text := range []string{"", "{", `{"datasets": 5}`, `[]`, "\x00\x01", `{"datasets": {"": {"marks": "a"}}}`} {
		file := filepath.Join(t.TempDir(), "state.json")
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		run := settings.NewStore(file, "")
		state, err := run.Load()
		if !reflect.DeepEqual(state, settings.State{}) || err == nil ||
			err.Error() != "the file is broken; it is now state.json.broken, and your place and marks begin anew" {
			t.Errorf("%q is read as %+v, %v", text, state, err)
		}
		aside, err := os.ReadFile(file + ".broken")
		if err != nil || string(aside) != text {
			t.Errorf("set aside was %q, %v; want %q", aside, err, text)
		}
		save(t, run, settings.State{Record: "a"})
		if _, state = begin(t, file, ""); state.Record != "a" {
			t.Errorf("behind a broken file %+v is remembered", state)
		}
	}
}

// What can't be written is told, and how to do without.
func TestStateThatCannotBeSaved(t *testing.T) {
	blocked := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(blocked, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for _, file := range []string{"", filepath.Join(blocked, "state.json")} {
		run := settings.NewStore(file, "")
		_, _ = run.Load()
		if err := run.Save(settings.State{}); err != nil {
			t.Errorf("saving nothing new to %q: %v", file, err)
		}
		err := run.Save(settings.State{Record: "a"})
		if err == nil || !strings.HasPrefix(err.Error(), "your place and marks are not remembered: ") || !strings.HasSuffix(err.Error(), "HANJUNG_STATE=off does without") {
			t.Errorf("saving to %q: %v", file, err)
		}
	}
}

func TestHistory(t *testing.T) {
	var history []string
	for i := range 150 {
		history = settings.Remember(history, fmt.Sprint("q", i))
	}
	if len(history) != 100 || history[0] != "q50" || history[99] != "q149" {
		t.Errorf("the history holds %d queries, %s to %s", len(history), history[0], history[len(history)-1])
	}
	same := settings.Remember(settings.Remember(history, ""), strings.Repeat("x", 5000))
	if !reflect.DeepEqual(same, history) {
		t.Error("an empty or endless query is remembered")
	}
	again := settings.Remember(history, "q60")
	if len(again) != 100 || again[99] != "q60" || history[99] != "q149" {
		t.Errorf("asked again, q60 stands at %v, and the history before ends on %s", again[98:], history[99])
	}
}

// The embedded dataset and the last ones stay, however many are opened once.
func TestDatasetsAreForgotten(t *testing.T) {
	file := filepath.Join(t.TempDir(), "state.json")
	run, _ := begin(t, file, "")
	save(t, run, settings.State{Record: "embedded"})
	for i := range 210 {
		run, _ := begin(t, file, fmt.Sprint("d", i))
		save(t, run, settings.State{Record: fmt.Sprint("r", i)})
	}
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(string(text), `"record"`); n != 200 {
		t.Errorf("%d datasets are remembered, want 200", n)
	}
	for dataset, record := range map[string]string{"": "embedded", "d209": "r209", "d0": ""} {
		if _, state := begin(t, file, dataset); state.Record != record {
			t.Errorf("of the dataset %q %+v is remembered", dataset, state)
		}
	}
}

// BenchmarkState reads the state of a person who marks and asks a lot.
func BenchmarkState(b *testing.B) {
	file := filepath.Join(b.TempDir(), "state.json")
	run, state := begin(b, file, "")
	for i := range 100 {
		state.Marks = append(state.Marks, fmt.Sprintf("some-record-of-the-dataset-%03d", i))
		state.History = settings.Remember(state.History, fmt.Sprintf("topic:west-sea from:%d to:2026 person:xi-jinping", 1900+i))
	}
	save(b, run, state)
	for b.Loop() {
		if _, err := settings.NewStore(file, "").Load(); err != nil {
			b.Fatal(err)
		}
	}
}
