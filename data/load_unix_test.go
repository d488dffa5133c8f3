//go:build unix

package data_test

import (
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// What is no file is told, and never opened: to open a pipe that nobody writes
// to takes for ever.
func TestLoadFolderRefusesPipes(t *testing.T) {
	folder := t.TempDir()
	writeAt(t, filepath.Join(folder, "events.yaml"), "- {id: e, date: 2026, title: E, kind: summit}\n")
	if err := syscall.Mkfifo(filepath.Join(folder, "pipe.yaml"), 0o600); err != nil {
		t.Skip(err)
	}
	for link, to := range map[string]string{"folder.yaml": folder, "gone.yaml": "nowhere", "linked.json": "pipe.yaml"} {
		if err := os.Symlink(to, filepath.Join(folder, link)); err != nil {
			t.Skip(err)
		}
	}
	got := strings.ReplaceAll(problems(t, folder), filepath.Base(folder)+"/", "")
	want := `folder.yaml: unreadable: a link to a folder; want a file
gone.yaml: unreadable: no such file or directory
linked.json: unreadable: a pipe, socket or device; want a file
pipe.yaml: unreadable: a pipe, socket or device; want a file`
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}
