package export

import (
	"bytes"
	"crypto/rand"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"hanjung/ui/words"
)

// ErrExists says that a file was left alone because it was there already.
var ErrExists = words.Complain("the file exists")

// ToFile writes a file whole or not at all. Everything is made in memory first;
// then a temporary file beside it takes its place, so that there is hardly a
// moment at which the end of the program could leave half a file behind. What
// is no regular file, such as a pipe or a device, is written straight into.
// Without overwrite a file that exists is kept, and the error is [ErrExists].
func ToFile(path string, overwrite bool, write func(io.Writer) error) error {
	to, err := find(path, overwrite)
	if err != nil {
		return err
	}
	var text bytes.Buffer
	if err = write(&text); err == nil {
		err = to.fill(text.Bytes())
	}
	if err != nil {
		return words.Complain("writing %s: %v", path, reason(err))
	}
	return nil
}

// Expand puts the home folder for a leading ~ in a path that a person wrote where
// no shell does it.
func Expand(path string) string {
	rest, ok := strings.CutPrefix(path, "~"+string(filepath.Separator))
	if !ok {
		return path
	}
	home, err := os.UserHomeDir()
	if err != nil {
		return path
	}
	return filepath.Join(home, rest)
}

// target is the file that a path stands for, behind any symbolic link.
type target struct {
	path string
	info fs.FileInfo // nil for one that is to be made
}

func find(path string, overwrite bool) (target, error) {
	if path == "" {
		return target{}, words.Complain("no file name; want one such as %s", "export.md")
	}
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		behind, err := linked(path)
		if _, missing := os.Stat(filepath.Dir(behind)); err == nil && errors.Is(missing, fs.ErrNotExist) {
			err = words.Complain("writing %s: there is no folder %s; make it first, or name another", path, filepath.Dir(behind))
		}
		return target{path: behind}, err
	case err != nil:
		return target{}, words.Complain("writing %s: %v", path, reason(err))
	case info.IsDir():
		return target{}, words.Complain("%s is a folder; name a file in it, as in %s", path, filepath.Join(path, "export.md"))
	case !overwrite:
		return target{}, words.Complain("%s: %v", path, ErrExists)
	case !info.Mode().IsRegular():
		return target{path: path, info: info}, nil
	}
	behind, err := filepath.EvalSymlinks(path)
	if err != nil {
		return target{}, words.Complain("writing %s: %v", path, reason(err))
	}
	return target{path: behind, info: info}, nil
}

// mostLinks is how many symbolic links in a row Linux follows.
const mostLinks = 40

// linked returns the file that a path leads to of which nothing is there yet but
// perhaps a symbolic link.
func linked(path string) (string, error) {
	at := path
	for range mostLinks {
		link, _ := os.Readlink(at)
		if link == "" {
			return at, nil // no link: this is the name to write to
		}
		if !filepath.IsAbs(link) {
			// The folder may be a link itself, so that .. leads elsewhere.
			folder, err := filepath.EvalSymlinks(filepath.Dir(at))
			if err != nil {
				return "", words.Complain("writing %s: %v", path, reason(err))
			}
			link = filepath.Join(folder, link)
		}
		at = link
	}
	return "", words.Complain("writing %s: more than %d symbolic links in a row", path, mostLinks)
}

// fill puts a text into the file.
func (t target) fill(text []byte) error {
	if t.info == nil {
		return t.replace(text, 0o666) // less what the umask takes away
	}
	// Open it even where it is to be replaced: what may not be written to is
	// not to be replaced either.
	f, err := os.OpenFile(t.path, os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	if !t.info.Mode().IsRegular() {
		_, err = f.Write(text)
		return errors.Join(err, f.Close())
	}
	if err = f.Close(); err != nil {
		return err
	}
	return t.replace(text, t.info.Mode().Perm())
}

// replace writes a temporary file that then takes the place of the file.
func (t target) replace(text []byte, mode fs.FileMode) (err error) {
	temp := filepath.Join(filepath.Dir(t.path), ".hanjung-"+rand.Text())
	f, err := os.OpenFile(temp, os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode)
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			_ = f.Close()
			_ = os.Remove(temp)
		}
	}()
	if t.info != nil {
		if err = f.Chmod(mode); err != nil { // whatever the umask took away
			return err
		}
	}
	if _, err = f.Write(text); err != nil {
		return err
	}
	if err = f.Sync(); err != nil {
		return err
	}
	if err = f.Close(); err != nil {
		return err
	}
	return os.Rename(temp, t.path)
}

// reason returns why a file operation failed, without the name of a temporary
// file that means nothing to a person.
func reason(err error) error {
	if at, ok := errors.AsType[*fs.PathError](err); ok {
		return at.Err
	}
	if at, ok := errors.AsType[*os.LinkError](err); ok {
		return at.Err
	}
	return err
}
