package export_test

import (
	"bytes"
	"strings"
	"testing"

	"hanjung/data"
	"hanjung/model"
	"hanjung/ui/export"
	"hanjung/ui/sample"
)

func jsonOf(t *testing.T, s model.Selection) string {
	t.Helper()
	var b bytes.Buffer
	if err := export.Write(&b, s, export.JSONFormat, export.Options{}); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// What is exported as JSON loads back to a timeline that shows the same and
// exports to the same bytes.
func TestJSONRoundTrip(t *testing.T) {
	for _, query := range []string{"", "topic:west-sea", "type:agreement", "type:any in:2026-01", "id:beijing-2026"} {
		selection := sample.Select(t, query)
		text := jsonOf(t, selection)
		dataset, err := data.Load(data.StandardInput, strings.NewReader(text))
		if err != nil {
			t.Errorf("%q: %v in\n%s", query, err, text)
			continue
		}
		again, err := model.New(dataset).Select(selection.Query(), model.View{Today: sample.Today})
		if err != nil {
			t.Errorf("%q: %v", query, err)
			continue
		}
		if got, want := ids(again), ids(selection); got != want {
			t.Errorf("%q selects %s of its export, want %s", query, got, want)
		}
		if got := jsonOf(t, again); got != text {
			t.Errorf("%q exports differently from its own export:\n%s\nwant\n%s", query, got, text)
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

// Without a query JSON holds the whole dataset.
func TestJSONHoldsEverything(t *testing.T) {
	dataset, err := data.Load(data.StandardInput, strings.NewReader(jsonOf(t, sample.Select(t, ""))))
	if err != nil {
		t.Fatal(err)
	}
	if got, want := model.New(dataset).Len(), sample.Timeline(t).Len(); got != want {
		t.Errorf("the export holds %d records of %d", got, want)
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
