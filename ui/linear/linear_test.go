package linear_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/iotest"
	"unicode"
	"unicode/utf8"

	"github.com/charmbracelet/x/exp/golden"

	"hanjung/data"
	"hanjung/model"
	"hanjung/ui/export"
	"hanjung/ui/linear"
	"hanjung/ui/sample"
	"hanjung/ui/settings"
	"hanjung/ui/typeset"
)

// keyboard types lines one at a time, and lets the transcript show them where a
// terminal would.
type keyboard struct {
	lines []string
	echo  io.Writer
}

func (k *keyboard) Read(b []byte) (int, error) {
	if len(k.lines) == 0 {
		return 0, io.EOF
	}
	line := k.lines[0] + "\n"
	k.lines = k.lines[1:]
	_, _ = io.WriteString(k.echo, line)
	return copy(b, line), nil
}

// transcript returns what stands on the terminal after a session on a timeline.
func transcript(t *testing.T, timeline *model.Timeline, query string, o linear.Options, lines ...string) string {
	t.Helper()
	var err error
	if o.Query, err = model.ParseQuery(query); err != nil {
		t.Fatal(err)
	}
	o.Today = sample.Today
	if o.Lang == "" {
		o.Lang = model.English
	}
	var out bytes.Buffer
	if err := linear.Run(t.Context(), timeline, &keyboard{lines, &out}, &out, o); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func TestTranscripts(t *testing.T) {
	narrow := func() int { return 40 }
	for _, test := range []struct {
		name, query string
		options     linear.Options
		lines       []string
	}{
		{"help", "", linear.Options{}, []string{"?", "n", "h", "n", "n", "23", "b", "6", "b", "help", "m 3", "h", "n", "n", "23", "2", "3", "b", "h", "n", "n", "23", "n", "6", "h", "q", "never read"}},
		{"whole words", "", linear.Options{}, []string{"mark 3 5", "compare 3 5", "compare notes", "back", "go 2018", "go home", "view agreements", "view of the sea", "find lee", "language korean", "language 中文", "language English", "language barrier", "next 2", "repeat 1 2", "lines of the sea"}},
		{"hear only part", "", linear.Options{}, []string{"n 5", "r 2", "r 3, 7", "r", "r 9", "z 3", "n", "p", "n 2", "p", "6", "n 4", "r 2", "p", "t", "z", "z 0", "z 101", "z 2"}},
		{"end of input", "topic:서해", linear.Options{}, []string{"n", "p", "b"}},
		{"read a record", "", linear.Options{}, []string{"6", "n", "n", "p", "n", "n", "n", "n", "n", "n", "n", "n", "b", "b"}},
		{"what the query asks for", "topic:黄海", linear.Options{}, []string{"5", "1", "3", "", "b", "2", "2"}},
		{"links", "", linear.Options{}, []string{"6", "4", "1", "1", "b", "b", "3", "1", "5", "2", "b", "4", "1", "b", "b", "b", "b", "b", "b"}},
		{"person source thread", "", linear.Options{}, []string{"6", "7", "2", "b", "b", "8", "3", "b", "b", "6", "3", "b", "b", "b"}},
		{"commitments", "type:commitment", linear.Options{}, []string{"2", "j", "k", "k", "k", "n", "b"}},
		{"topics", "", linear.Options{}, []string{"t", "2", "3", "2", "", "b", "b", "b", "t", "4"}},
		{"views", "", linear.Options{}, []string{"v", "2", "b", "v com", "v 합의", "v 1", "v nonsense", "b", "topic:culture", "v 2"}},
		{"queries", "", linear.Options{}, []string{"topic:서해 from:2016", "/", "/ 정상회담", "x", "x", "/ 2026", "type:agreement", "topic:culture", "is:overdue"}},
		{"mistakes", "", linear.Options{}, []string{"topic:wets-sea", "tpoic:sea", "zzz", "hlep", "z", "99", "99999999999999999999", "\x1b[A", "j", "g", "g soon", strings.Repeat("a", 5000), "b"}},
		{"dates", "", linear.Options{}, []string{"g 2018", "p", "g 2026-01", "n", "g 2040", "6", "g 2016"}},
		{"jamo and full-width signs", "", linear.Options{}, []string{"６", "ㅜ", "ㅠ", "ㅓ", "ㅅ", "ㅠ", "／　서해", "ㄱ", "ㅗ", "ㅂ"}},
		{"Korean", "", linear.Options{Lang: model.Korean}, []string{"6", "n", "b"}},
		{"Chinese", "topic:黄海", linear.Options{Lang: model.Chinese}, []string{"5", "1", "3", "b", "b", "v", "3", "zzz", "x", "?", "q"}},
		{"marks", "", linear.Options{}, []string{"m 3, 5", "", "6", "m", "m", "b", "marked", "m 1", "j", "m x", "m 9", "m", "b", "t", "m 1"}},
		{"compare", "", linear.Options{}, []string{"=", "= 4", "= 4 6", "n", "n", "n", "n", "n", "n", "n", "b", "6", "", "b", "=4 4", "m 4", "= 6", "b", "6", "=", "1", "1", "b"}},
		{"compare commitments", "type:commitment", linear.Options{}, []string{"= 1 3", "1", "n", "n", "1", "b", "v 2", "= 1 2", "1", "2", "b"}},
		{"compare an agreement and a commitment", "type:agreement,commitment", linear.Options{}, []string{"= 1 2", "1", "n"}},
		{"compare in Chinese", "type:any", linear.Options{Lang: model.Chinese}, []string{"= 2 9", "1", "n", "b"}},
		{"board", "", linear.Options{}, []string{"z 2", "s", "n", "z 10", "b", "s", "1", "j", "k", "b", "topic:culture", "s", "g 2026"}},
		{"names", "", linear.Options{}, []string{": lee", "1", "1", "1", "b", "b", "l ko", "l en", "b", "b", ": 서해", "1", "1", "b", "find", ":없음", "：黄海", ": ban-2016", ": limits on korean culture"}},
		{"source", "", linear.Options{}, []string{"6", "8", "1", "1", "1", "b", "b", "n", "b", "e source.txt"}},
		{"cite and ask again", "", linear.Options{}, []string{"c", "history", "topic:서해", "is:disputed", "history", "2", "1", "cite", "history", "l ko", "c"}},
		{"thread", "", linear.Options{}, []string{"f", "3", "f", "b", "b", "7", "f"}},
		{"years", "", linear.Options{}, []string{"y", "4", "b", "b"}},
		{"language", "", linear.Options{}, []string{"6", "1", "l", "b", "b", "l zh", "l jp", "l en"}},
		{"mistakes in Korean", "", linear.Options{Lang: model.Korean}, []string{"topic:wets-sea", "from:2026-13", "이것은:저것", "is:opne"}},
		{"narrow window", "", linear.Options{Width: narrow}, []string{"6", "1", "4", "b", "9", "3"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			golden.RequireEqual(t, transcript(t, sample.Timeline(t), test.query, test.options, test.lines...))
		})
	}
}

// many is a timeline of more records, claims and quotes than a page holds.
func many(t *testing.T) *model.Timeline {
	t.Helper()
	d := model.Dataset{
		Topics:  []model.Topic{{ID: "sea", Name: model.Text{EN: "Sea", KO: "바다"}}, {ID: "trade", Name: model.Text{EN: "Trade", ZH: "贸易"}}},
		Sources: []model.Source{{ID: "s", Publisher: "P", Title: "T", URL: "https://example.org", Lang: "zh-Hant"}},
	}
	for year := 2001; year <= 2024; year++ {
		date, err := model.ParseDate(strconv.Itoa(year))
		if err != nil {
			t.Fatal(err)
		}
		r := model.Record{ID: "e" + date.String(), Date: date, Title: model.Text{EN: "Event of " + date.String()}, Kind: model.Meeting}
		for i := range year - 2000 {
			topic := d.Topics[i/12].ID
			r.Claims = append(r.Claims, model.Claim{Text: model.Text{EN: fmt.Sprintf("Claim %d", i+1)}, Topics: []string{topic}, Sources: []string{"s"}})
		}
		d.Events = append(d.Events, r)
	}
	return model.New(d)
}

// Long lists come in pages: those of a timeline and those of a record.
func TestPages(t *testing.T) {
	golden.RequireEqual(t, transcript(t, many(t), "", linear.Options{},
		"p", "p", "p", "n", "n", "n", "p", "24", "2", "p", "p", "p", "1", "n", "n", "n", "1", "n", "j", "b", "from:2013", "3", "b"))
}

// A session exports what the command line exports for the same query, and asks
// before it overwrites.
func TestExport(t *testing.T) {
	folder := t.TempDir()
	text := ""
	t.Run("in a folder", func(t *testing.T) {
		t.Chdir(folder)
		text = transcript(t, sample.Timeline(t), "topic:culture", linear.Options{},
			"e culture.md", "e culture.md", "n", "e culture.md", "y", "e none/such.md", "1", "e record.json", "e .", "export controls")
	})
	golden.RequireEqual(t, text)
	for path, query := range map[string]string{"culture.md": "topic:culture", "record.json": "id:ban-2016"} {
		got, err := os.ReadFile(filepath.Join(folder, path))
		if err != nil {
			t.Fatal(err)
		}
		f, err := export.FormatOf(path)
		if err != nil {
			t.Fatal(err)
		}
		var want bytes.Buffer
		if err := export.Write(&want, sample.Select(t, query), f, export.Options{Lang: model.English, Today: sample.Today}); err != nil {
			t.Fatal(err)
		}
		if string(got) != want.String() {
			t.Errorf("%s reads\n%s\nwant\n%s", path, got, want.String())
		}
	}
	if left, err := os.ReadDir(folder); err != nil || len(left) != 2 {
		t.Errorf("the folder holds %v, %v", left, err)
	}
}

// A name that tells no format is refused with those that do.
func TestExportFormats(t *testing.T) {
	text := transcript(t, sample.Timeline(t), "", linear.Options{}, "e", "e notes.doc")
	for _, f := range export.Formats() {
		if said := f.Extension() + " for " + f.Title(); strings.Count(text, said) != 2 {
			t.Errorf("%q is not said twice in\n%s", said, text)
		}
	}
	if _, err := os.Stat("notes.doc"); err == nil {
		t.Error("notes.doc was written")
	}
}

// However long a session is, the way back that it remembers is not.
func TestWayBack(t *testing.T) {
	var lines []string
	for range 150 {
		lines = append(lines, "topic:culture")
	}
	for range 150 {
		lines = append(lines, "b")
	}
	text := transcript(t, sample.Timeline(t), "", linear.Options{}, lines...)
	if n := strings.Count(text, "\nBack: "); n != 99 {
		t.Errorf("the way leads back %d times, want 99", n)
	}
}

// What is marked, and the language, are remembered at once; where the user was, at
// the end. Another session goes on there.
func TestRemembers(t *testing.T) {
	var kept []settings.State
	keep := func(s settings.State) error {
		kept = append(kept, s)
		return nil
	}
	before := settings.State{Marks: []string{"gone", "gyeongju-2025"}, Theme: "hanji"}
	transcript(t, sample.Timeline(t), "", linear.Options{State: before, Keep: keep}, "m 3", "m 4", "l ko", "topic:서해", "2", "b", "v 2")
	if len(kept) != 4 {
		t.Fatalf("kept %d times: %+v", len(kept), kept)
	}
	for i, marks := range [][]string{{"ban-2016", "gone", "gyeongju-2025"}, {"ban-2016", "gone"}} {
		marks[0] = "structures-2018"
		slices.Sort(marks)
		if !slices.Equal(kept[i].Marks, marks) {
			t.Errorf("marked %v, want %v", kept[i].Marks, marks)
		}
	}
	last := kept[3]
	if kept[2].Lang != model.Korean || last.Record != "structures-2018" || last.View != model.AgreementType || last.Theme != "hanji" || !slices.Equal(last.History, []string{"topic:서해"}) {
		t.Errorf("left %+v", last)
	}
	next := transcript(t, many(t), "", linear.Options{State: settings.State{Record: "e2003"}, Resume: true})
	if !strings.Contains(next, "Numbers 1 to 10.\nYou left at number 3.\n") {
		t.Errorf("the next session begins with\n%s", next)
	}
	if asked := transcript(t, many(t), "kind:meeting", linear.Options{State: settings.State{Record: "e2003"}}); !strings.Contains(asked, "The last that has happened is number 24.") {
		t.Errorf("a session with a query begins with\n%s", asked)
	}
	if next := transcript(t, sample.Timeline(t), "", linear.Options{State: last, Resume: true}); !strings.Contains(next, "\n3 agreements.\n") {
		t.Errorf("the view is not that which was left:\n%s", next)
	}
}

// ending is an input that types lines, and then nothing more while something ends
// the session.
type ending struct {
	keyboard

	end func()
}

func (e *ending) Read(b []byte) (int, error) {
	if len(e.lines) == 0 {
		e.end()
		select {} // as at a terminal where nobody types
	}
	return e.keyboard.Read(b)
}

// Where the session is ended from outside the place is kept as at the end.
func TestRemembersWhenEnded(t *testing.T) {
	var kept settings.State
	ended := errors.New("ended")
	ctx, end := context.WithCancelCause(t.Context())
	in := &ending{keyboard{[]string{"3", "b", "v 2"}, io.Discard}, func() { end(ended) }}
	err := linear.Run(ctx, sample.Timeline(t), in, io.Discard, linear.Options{
		Lang: model.English, Today: sample.Today,
		Keep: func(s settings.State) error {
			kept = s
			return nil
		},
	})
	if !errors.Is(err, ended) || kept.Record != "structures-2018" || kept.View != model.AgreementType {
		t.Errorf("the session ends with %v and keeps %+v", err, kept)
	}
}

// What can't be remembered is said once, and doesn't end the session.
func TestCannotRemember(t *testing.T) {
	o := linear.Options{Keep: func(settings.State) error { return errors.New("the disk is full") }}
	text := transcript(t, sample.Timeline(t), "", o, "m 1", "m 2", "=", "q")
	if strings.Count(text, "The disk is full.") != 1 || !strings.Contains(text, "compared.") {
		t.Errorf("it says\n%s", text)
	}
}

// A comparison is exported whole, as Markdown alone; of the marked, the records.
func TestExportCompared(t *testing.T) {
	t.Chdir(t.TempDir())
	text := transcript(t, sample.Timeline(t), "topic:west-sea", linear.Options{}, "= 3 4", "e pair.csv", "1", "e pair.md", "b", "b", "m 1 4", "marked", "e marked.json")
	for _, said := range []string{"Nothing was written. A comparison is written as Markdown", "Wrote this comparison as Markdown to pair.md.", "Wrote 2 events as JSON to marked.json."} {
		if !strings.Contains(text, said) {
			t.Errorf("%q is not said in\n%s", said, text)
		}
	}
	s := sample.Select(t, "topic:west-sea")
	var want bytes.Buffer
	if err := export.WriteComparison(&want, s, s.At(2), s.At(3), export.Options{Lang: model.English, Today: sample.Today, Whole: true}); err != nil {
		t.Fatal(err)
	}
	if got, err := os.ReadFile("pair.md"); err != nil || string(got) != want.String() {
		t.Errorf("pair.md reads\n%s\nwant\n%s (%v)", got, want.String(), err)
	}
	d, err := data.Load("marked.json", nil)
	if err != nil || len(d.Events) != 2 || d.Events[0].ID != s.At(0).ID {
		t.Errorf("marked.json holds %d events (%v)", len(d.Events), err)
	}
}

// A list has what the same query selects elsewhere, in the same order.
func TestSelection(t *testing.T) {
	for _, query := range []string{"type:any", "topic:west-sea", "type:agreement", "-topic:culture", "is:open", "정상회담"} {
		text := transcript(t, sample.Timeline(t), "", linear.Options{}, query, "n")
		s := sample.Select(t, query)
		at := strings.Index(text, query+"\n")
		for i, r := range s.Records() {
			next := strings.Index(text[at:], r.Title.In(model.English))
			if next < 0 {
				t.Fatalf("%s: record %d, %s, is not where it belongs in\n%s", query, i+1, r.ID, text)
			}
			at += next
		}
	}
}

func TestBadQuery(t *testing.T) {
	q := model.NewQuery(model.Term{Field: model.TopicField, Values: []string{"wets-sea"}})
	if err := linear.Run(t.Context(), sample.Timeline(t), strings.NewReader(""), io.Discard, linear.Options{Query: q}); err == nil {
		t.Error("a wrong query opens a session")
	}
}

// A stream that breaks ends the session with an error.
func TestBrokenStreams(t *testing.T) {
	broken := errors.New("broken")
	endless := iotest.DataErrReader(io.MultiReader(strings.NewReader("n\n"), iotest.ErrReader(broken)))
	if err := linear.Run(t.Context(), sample.Timeline(t), endless, io.Discard, linear.Options{}); !errors.Is(err, broken) {
		t.Errorf("a broken input gives %v", err)
	}
	if err := linear.Run(t.Context(), sample.Timeline(t), strings.NewReader("n\n"), brokenWriter{broken}, linear.Options{}); !errors.Is(err, broken) {
		t.Errorf("a broken output gives %v", err)
	}
}

type brokenWriter struct{ err error }

func (w brokenWriter) Write([]byte) (int, error) { return 0, w.err }

// An empty timeline is one too.
func TestEmptyTimeline(t *testing.T) {
	golden.RequireEqual(t, transcript(t, model.New(model.Dataset{}), "", linear.Options{}, "", "1", "n", "p", "j", "t", "v", "1", "g 2016", "x"))
}

// Whatever is typed, a session ends with its input, and nothing it prints acts
// on the terminal or is wider than that, but for addresses and prompts.
func FuzzLinear(f *testing.F) {
	for _, seed := range []string{
		"6\nn\np\nn\nb\nq\n", "t\n2\n3\nb\nj\nb\n", "v 2\n1\n4\n1\n", "/ 서해\n1\n1\nj\nk\n", "e a.md\ny\ne b.json\n",
		"g 2016\np\nx\ntopic:west-sea\nb\n", "m 1 2\n=\nn\nl\nb\ns\n1\nj\nf\ny\n1\nmarked\n", "= 1 9\n= 2 3\n1\n1\ne x.md\n", "\x1b[A\n\xff\n\u202e\n", "6\n4\n1\nb\n7\n1\nv\n3\n", "ㅜ\n６\n／１\n?\n",
	} {
		f.Add(seed, uint8(0))
		f.Add(seed, uint8(30))
	}
	timeline := sample.Timeline(f)
	f.Fuzz(func(t *testing.T, lines string, width uint8) {
		var out bytes.Buffer
		err := linear.Run(t.Context(), timeline, strings.NewReader(lines), &out, linear.Options{
			Lang: model.English, Today: sample.Today,
			Width:  func() int { return int(width) },
			ToFile: func(string, bool, func(io.Writer) error) error { return export.ErrExists },
		})
		if err != nil {
			t.Fatal(err)
		}
		if !utf8.Valid(out.Bytes()) {
			t.Errorf("%q answers with %q", lines, out.String())
		}
		for line := range strings.SplitSeq(out.String(), "\n") {
			if strings.ContainsFunc(line, func(r rune) bool { return unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) }) {
				t.Errorf("%q answers with %q", lines, line)
			}
			prompted := slices.ContainsFunc([]string{"h help: ", "h 도움말: ", "h 帮助: ", "y or n: ", "y 또는 n: ", "y 或 n: "}, func(prompt string) bool {
				return strings.Contains(line, prompt)
			})
			if width > 1 && typeset.Width(line) > int(width) && !prompted && !strings.HasPrefix(line, "https://") {
				t.Errorf("%q answers with %q, which is wider than %d", lines, line, width)
			}
		}
	})
}
