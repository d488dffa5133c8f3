package export_test

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
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
	for name, want := range map[string]export.Format{"markdown": export.MarkdownFormat, "md": export.MarkdownFormat, "json": export.JSONFormat} {
		if f, err := export.ParseFormat(name); f != want || err != nil {
			t.Errorf("%s: %v, %v", name, f, err)
		}
	}
	if _, err := export.ParseFormat("docx"); err == nil || !strings.Contains(err.Error(), "want markdown or json") {
		t.Errorf("docx: %v", err)
	}
}

func writeText(text string) func(io.Writer) error {
	return func(w io.Writer) error {
		_, err := io.WriteString(w, text)
		return err
	}
}

func TestToFile(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "한중.md")
	if err := export.ToFile(path, false, writeText("one")); err != nil {
		t.Fatal(err)
	}
	if err := export.ToFile(path, false, writeText("two")); !errors.Is(err, export.ErrExists) {
		t.Errorf("over a file that exists: %v", err)
	}
	expect(t, path, "one")
	if err := os.Chmod(path, 0o600); err != nil {
		t.Fatal(err)
	}
	link := filepath.Join(folder, "link.md")
	if err := os.Symlink(path, link); err != nil {
		t.Fatal(err)
	}
	if err := export.ToFile(link, true, writeText("three")); err != nil {
		t.Fatal(err)
	}
	expect(t, path, "three")
	if info, err := os.Lstat(link); err != nil || info.Mode()&fs.ModeSymlink == 0 {
		t.Errorf("the link is gone: %v, %v", info, err)
	}
	if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("the permissions are %v, %v", info.Mode(), err)
	}
}

// A file is written whole or not at all, and nothing is left beside it.
func TestToFileWholeOrNot(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "a.md")
	if err := export.ToFile(path, false, writeText("whole")); err != nil {
		t.Fatal(err)
	}
	broken := errors.New("broken")
	err := export.ToFile(path, true, func(w io.Writer) error {
		if _, err := io.WriteString(w, "half"); err != nil {
			return err
		}
		return broken
	})
	if !errors.Is(err, broken) || !strings.Contains(err.Error(), path) {
		t.Errorf("error %v, want one that names the file and the cause", err)
	}
	expect(t, path, "whole")
	entries, err := os.ReadDir(folder)
	if err != nil || len(entries) != 1 {
		t.Errorf("the folder holds %v, %v", entries, err)
	}
}

func TestToFileErrors(t *testing.T) {
	folder := t.TempDir()
	for path, want := range map[string]string{
		"":                                       "no file name",
		folder:                                   "is a folder; name a file in it",
		filepath.Join(folder, "none", "file.md"): "no such file or directory",
	} {
		if err := export.ToFile(path, true, writeText("")); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want …%s…", path, err, want)
		}
	}
}

func expect(t *testing.T, path, want string) {
	t.Helper()
	got, err := os.ReadFile(path)
	if err != nil || string(got) != want {
		t.Errorf("%s holds %q, %v; want %q", path, got, err, want)
	}
}
