//go:build unix

package export_test

import (
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"hanjung/ui/export"
)

// A new file gets the permissions that the umask leaves; one that exists keeps
// its own, even those that the umask would take away.
func TestToFilePermissions(t *testing.T) {
	defer syscall.Umask(syscall.Umask(0o002))
	path := filepath.Join(t.TempDir(), "a.md")
	for _, want := range []os.FileMode{0o664, 0o666, 0o604} {
		if want != 0o664 {
			if err := os.Chmod(path, want); err != nil {
				t.Fatal(err)
			}
		}
		if err := export.ToFile(path, true, writeText("x")); err != nil {
			t.Fatal(err)
		}
		if info, err := os.Stat(path); err != nil || info.Mode().Perm() != want {
			t.Errorf("the permissions are %v, %v; want %v", info.Mode(), err, want)
		}
	}
}

// Pipes and devices are written into, not replaced by a file.
func TestToFileIntoPipesAndDevices(t *testing.T) {
	folder := t.TempDir()
	pipe, null := filepath.Join(folder, "pipe"), filepath.Join(folder, "null")
	if err := syscall.Mkfifo(pipe, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(os.DevNull, null); err != nil {
		t.Fatal(err)
	}
	read := make(chan string)
	go func() {
		defer close(read)
		if text, err := os.ReadFile(pipe); err == nil {
			read <- string(text)
		}
	}()
	if err := export.ToFile(pipe, true, writeText("through the pipe")); err != nil {
		t.Fatal(err)
	}
	if got := <-read; got != "through the pipe" {
		t.Errorf("the reader gets %q", got)
	}
	if err := export.ToFile(null, true, writeText("away")); err != nil {
		t.Fatal(err)
	}
	for path, want := range map[string]os.FileMode{pipe: os.ModeNamedPipe, os.DevNull: os.ModeDevice} {
		if info, err := os.Stat(path); err != nil || info.Mode()&want == 0 {
			t.Errorf("%s is replaced: %v, %v", path, info.Mode(), err)
		}
	}
	if entries, err := os.ReadDir(folder); err != nil || len(entries) != 2 {
		t.Errorf("the folder holds %v, %v", entries, err)
	}
}
