package export_test

import (
	"bytes"
	"reflect"
	"strings"
	"testing"

	"github.com/charmbracelet/x/exp/golden"

	"hanjung/data"
	"hanjung/model"
	"hanjung/ui/export"
	"hanjung/ui/sample"
)

func written(tb testing.TB, s model.Selection, f export.Format) string {
	tb.Helper()
	var b bytes.Buffer
	if err := export.Write(&b, s, f, export.Options{Lang: model.English, Today: sample.Today}); err != nil {
		tb.Fatal(err)
	}
	return b.String()
}

func selected(tb testing.TB, timeline *model.Timeline, query string) model.Selection {
	tb.Helper()
	q, err := model.ParseQuery(query)
	if err != nil {
		tb.Fatal(err)
	}
	s, err := timeline.Select(q, model.View{Today: sample.Today})
	if err != nil {
		tb.Fatal(err)
	}
	return s
}

func embedded(tb testing.TB) *model.Timeline {
	tb.Helper()
	d, err := data.Embedded()
	if err != nil {
		tb.Fatal(err)
	}
	return model.New(d)
}

// loaded returns the timeline that an export loads as.
func loaded(tb testing.TB, text string) *model.Timeline {
	tb.Helper()
	d, err := data.Load(data.StandardInput, strings.NewReader(text))
	if err != nil {
		tb.Fatalf("%v in\n%.2000s", err, text)
	}
	return model.New(d)
}

// What is exported as a dataset loads back to a timeline of which the same query
// selects the same, and exports the same bytes.
func TestRoundTrip(t *testing.T) {
	for _, timeline := range []*model.Timeline{sample.Timeline(t), embedded(t)} {
		for _, query := range []string{
			"", "type:any", "type:agreement", "type:any in:2026-01", "topic:west-sea", "-topic:culture", "topic:culture -topic:diplomacy",
			"person:시진핑", "-person:wi-sung-lac", "-lang:ko", "lang:en,ko to:2018", "source:yonhap,chosun from:2026", "is:overdue", "is:disputed",
			"thread:" + timeline.Threads()[0].ID, "thread:" + timeline.Threads()[0].ID + " -kind:dispute type:any", "talks -topic:culture",
		} {
			for _, f := range []export.Format{export.JSONFormat, export.JSONLinesFormat} {
				s := selected(t, timeline, query)
				text := written(t, s, f)
				again := selected(t, loaded(t, text), query)
				if got, want := ids(again), ids(s); got != want {
					t.Errorf("%s: %q selects %s of its export, want %s", f, query, got, want)
				}
				if got := written(t, again, f); got != text {
					t.Errorf("%s: %q exports differently from its own export:\n%.2000s\nwant\n%.2000s", f, query, got, text)
				}
			}
		}
	}
}

func ids(s model.Selection) string {
	var list []string
	for _, r := range s.Records() {
		list = append(list, r.ID)
	}
	return strings.Join(list, " ")
}

// Without a query a dataset is exported whole, with what nothing refers to.
func TestRoundTripOfEverything(t *testing.T) {
	everything := func() model.Dataset {
		d := selected(t, embedded(t), "").Dataset()
		d.Sources = append(d.Sources, model.Source{
			ID: "uncited", Publisher: "P", Title: "T", URL: "https://example.org/u", Lang: "en", Kind: model.News,
		})
		return d
	}
	for _, f := range []export.Format{export.JSONFormat, export.JSONLinesFormat} {
		got := selected(t, loaded(t, written(t, selected(t, model.New(everything()), ""), f)), "").Dataset()
		if !reflect.DeepEqual(got, everything()) {
			t.Errorf("%s: the dataset comes back as another one", f)
		}
	}
}

// The formats, to be looked at. Lines end in LF in the files of the test.
func TestFormats(t *testing.T) {
	for _, f := range export.Formats() {
		if f == export.MarkdownFormat {
			continue // has a test of its own
		}
		t.Run(string(f), func(t *testing.T) {
			golden.RequireEqual(t, strings.ReplaceAll(written(t, sample.Select(t, "topic:서해"), f), "\r\n", "\n"))
		})
	}
}

func TestParseFormat(t *testing.T) {
	for name, want := range map[string]export.Format{"markdown": export.MarkdownFormat, "md": export.MarkdownFormat, "JSON": export.JSONFormat} {
		if f, err := export.ParseFormat(name); f != want || err != nil {
			t.Errorf("%s: %v, %v", name, f, err)
		}
	}
	if _, err := export.ParseFormat("docx"); err == nil || !strings.Contains(err.Error(), "want markdown") {
		t.Errorf("docx: %v", err)
	}
}

func TestFormatOf(t *testing.T) {
	for path, want := range map[string]export.Format{
		"-": export.MarkdownFormat, "notes": export.MarkdownFormat, ".notes": export.MarkdownFormat, "v1.2/notes": export.MarkdownFormat,
		"a.md": export.MarkdownFormat, "a.json.MD": export.MarkdownFormat, "a.markdown": export.MarkdownFormat,
		"a.json": export.JSONFormat, ".json": export.JSONFormat,
	} {
		if f, err := export.FormatOf(path); f != want || err != nil {
			t.Errorf("%s: %v, %v; want %v", path, f, err, want)
		}
	}
	for _, path := range []string{"a.txt", "a.md.txt", "folder.md/a.htm", "a."} {
		if f, err := export.FormatOf(path); err == nil || !strings.Contains(err.Error(), "want .md") || !strings.Contains(err.Error(), path) {
			t.Errorf("%s: %v, %v", path, f, err)
		}
	}
	for _, f := range export.Formats() {
		if of, err := export.FormatOf("a" + f.Extension()); of != f || err != nil {
			t.Errorf("%s: %v, %v", f, of, err)
		}
	}
}
