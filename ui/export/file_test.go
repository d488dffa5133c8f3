package export_test

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"hanjung/ui/export"
)

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

// A link that leads to nothing yet is written through: what it leads to is made.
func TestToFileThroughDanglingLinks(t *testing.T) {
	folder := t.TempDir()
	deep := filepath.Join(folder, "deep")
	if err := os.Mkdir(deep, 0o755); err != nil {
		t.Fatal(err)
	}
	for link, to := range map[string]string{
		filepath.Join(folder, "one.md"):     filepath.Join("deep", "two.md"),
		filepath.Join(deep, "two.md"):       filepath.Join("..", "three.md"),
		filepath.Join(folder, "circle.md"):  "circle.md",
		filepath.Join(folder, "nowhere.md"): filepath.Join("none", "file.md"),
	} {
		if err := os.Symlink(to, link); err != nil {
			t.Fatal(err)
		}
	}
	if err := export.ToFile(filepath.Join(folder, "one.md"), false, writeText("through")); err != nil {
		t.Fatal(err)
	}
	expect(t, filepath.Join(folder, "three.md"), "through")
	for _, link := range []string{"one.md", "deep/two.md"} {
		if info, err := os.Lstat(filepath.Join(folder, link)); err != nil || info.Mode()&fs.ModeSymlink == 0 {
			t.Errorf("the link %s is gone: %v, %v", link, info, err)
		}
	}
	for _, link := range []string{"circle.md", "nowhere.md"} {
		if err := export.ToFile(filepath.Join(folder, link), true, writeText("")); err == nil || !strings.Contains(err.Error(), link) {
			t.Errorf("%s: %v", link, err)
		}
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
		filepath.Join(folder, "none", "file.md"): "there is no folder ",
	} {
		err := export.ToFile(path, true, writeText(""))
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want …%s…", path, err, want)
		} else if !strings.Contains(err.Error(), path) || strings.Contains(err.Error(), ".hanjung-") {
			t.Errorf("%q: the error %v names another file", path, err)
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
