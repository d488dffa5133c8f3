package export

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// ErrExists says that a file was left alone because it was there already.
var ErrExists = errors.New("the file exists")

// ToFile writes a file whole or not at all: into a temporary file beside it,
// which takes its place when everything is written. Without overwrite a file
// that exists is kept, and the error is [ErrExists].
func ToFile(path string, overwrite bool, write func(io.Writer) error) (err error) {
	if path, err = target(path, overwrite); err != nil {
		return err
	}
	temp, err := os.CreateTemp(filepath.Dir(path), ".hanjung-*")
	if err != nil {
		return fmt.Errorf("writing %s: %w", path, reason(err))
	}
	defer func() {
		if err != nil {
			_ = temp.Close()
			_ = os.Remove(temp.Name())
			err = fmt.Errorf("writing %s: %w", path, err)
		}
	}()
	if err = write(temp); err != nil {
		return err
	}
	if err = temp.Chmod(mode(path)); err != nil {
		return err
	}
	if err = temp.Sync(); err != nil {
		return err
	}
	if err = temp.Close(); err != nil {
		return err
	}
	return os.Rename(temp.Name(), path)
}

// target returns the file that a path stands for, behind any symbolic link.
func target(path string, overwrite bool) (string, error) {
	if path == "" {
		return "", errors.New("no file name; want one such as export.md")
	}
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return path, nil
	case err != nil:
		return "", fmt.Errorf("writing %s: %w", path, reason(err))
	case info.IsDir():
		return "", fmt.Errorf("%s is a folder; name a file in it, as in %s", path, filepath.Join(path, "export.md"))
	case !overwrite:
		return "", fmt.Errorf("%s: %w", path, ErrExists)
	}
	behind, err := filepath.EvalSymlinks(path)
	if err != nil {
		return "", fmt.Errorf("writing %s: %w", path, reason(err))
	}
	return behind, nil
}

// mode returns the permissions that a file has or, if it is new, gets.
func mode(path string) fs.FileMode {
	if info, err := os.Stat(path); err == nil {
		return info.Mode().Perm()
	}
	return 0o644
}

// reason returns why a file operation failed, without the name of a temporary
// file that means nothing to a person.
func reason(err error) error {
	if at, ok := errors.AsType[*fs.PathError](err); ok {
		return at.Err
	}
	return err
}
