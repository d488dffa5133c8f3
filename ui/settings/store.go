package settings

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"time"

	"github.com/rogpeppe/go-internal/lockedfile"

	"hanjung/model"
	"hanjung/ui/export"
)

// Store is where the state of one dataset is kept.
type Store struct {
	path  string
	key   string
	found State // what was there when the run began
}

// NewStore returns the store of a dataset in a file: of the embedded one where
// the path of the dataset is empty.
func NewStore(file, dataset string) *Store { return &Store{path: file, key: keyOf(dataset)} }

// keyOf returns the short name of a dataset in the file. It doesn't tell where
// the dataset lies.
func keyOf(dataset string) string {
	if dataset == "" {
		return ""
	}
	if whole, err := filepath.Abs(dataset); err == nil && dataset != "-" {
		dataset = whole
	}
	sum := sha256.Sum256([]byte(dataset))
	return hex.EncodeToString(sum[:6])
}

// stored is the file.
type stored struct {
	Theme    string             `json:"theme,omitempty"`
	Lang     model.Lang         `json:"lang,omitempty"`
	Oriented bool               `json:"oriented,omitempty"`
	Datasets map[string]dataset `json:"datasets"`
}

// dataset is what is kept of one dataset.
type dataset struct {
	State

	Saved time.Time `json:"saved"`
}

// state returns the state of a dataset.
func (f stored) state(key string) State {
	s := f.Datasets[key].State
	s.Theme, s.Lang, s.Oriented = f.Theme, f.Lang, f.Oriented
	return s
}

// Load returns what was remembered, nothing where there is none. A file that
// can't be understood is set aside under another name, which the error tells;
// the state that comes with it is good to go on with.
func (s *Store) Load() (State, error) {
	f, err := read(s.path)
	if errors.Is(err, errBroken) {
		err = s.setAside()
	}
	s.found = f.state(s.key)
	return s.found, err
}

// setAside gives a broken file another name, unless another run has already.
func (s *Store) setAside() error {
	unlock, err := s.lock()
	if err != nil {
		return err
	}
	defer unlock()
	if _, err = read(s.path); !errors.Is(err, errBroken) {
		return err
	}
	aside := s.path + ".broken"
	if err := os.Rename(s.path, aside); err != nil {
		return fmt.Errorf("%w and can't be set aside: %w", errBroken, reason(err))
	}
	return fmt.Errorf("%w; it is now %s, and your place and marks begin anew", errBroken, filepath.Base(aside))
}

// Save remembers the state that a run leaves, or has come to. What other runs have stored in
// the meantime stays: the file is read again and written whole by one run at a
// time. The lock is the system's, on a file of its own, so that it ends with the
// program that holds it, and readers never wait for it.
func (s *Store) Save(left State) error {
	if reflect.DeepEqual(left, s.found) {
		return nil
	}
	if err := s.save(left); err != nil {
		return fmt.Errorf("your place and marks are not remembered: %w; --no-state or HANJUNG_STATE=off does without", err)
	}
	s.found = left // what the run changes after this is new
	return nil
}

func (s *Store) save(left State) error {
	unlock, err := s.lock()
	if err != nil {
		return err
	}
	defer unlock()
	f, err := read(s.path)
	if err != nil {
		return err
	}
	now := merged(s.found, left, f.state(s.key))
	if f.Datasets == nil {
		f.Datasets = make(map[string]dataset)
	}
	f.Datasets[s.key] = dataset{State: now, Saved: time.Now().UTC()}
	f.Theme, f.Lang, f.Oriented = now.Theme, now.Lang, now.Oriented
	f.forget()
	return export.ToFile(s.path, true, func(w io.Writer) error {
		e := json.NewEncoder(w)
		e.SetIndent("", "  ")
		return e.Encode(f)
	})
}

// lock waits for its turn to write.
func (s *Store) lock() (unlock func(), err error) {
	if s.path == "" {
		return nil, errors.New("the system names no folder for it")
	}
	if err := os.MkdirAll(filepath.Dir(s.path), 0o700); err != nil {
		return nil, err
	}
	return lockedfile.MutexAt(s.path + ".lock").Lock()
}

// forget drops the datasets that were not opened for the longest, beyond those
// that are kept.
func (f stored) forget() {
	if len(f.Datasets) <= mostDatasets {
		return
	}
	keys := slices.SortedFunc(maps.Keys(f.Datasets), func(a, b string) int {
		return cmp.Or(f.Datasets[a].Saved.Compare(f.Datasets[b].Saved), cmp.Compare(a, b))
	})
	for _, k := range keys {
		if len(f.Datasets) > mostDatasets && k != "" {
			delete(f.Datasets, k)
		}
	}
}

// errBroken says that a file holds no state.
var errBroken = errors.New("the file is broken")

// read returns what a file holds, nothing where there is none.
func read(path string) (stored, error) {
	text, err := os.ReadFile(path)
	switch {
	case path == "", errors.Is(err, fs.ErrNotExist):
		return stored{}, nil
	case err != nil:
		return stored{}, reason(err)
	}
	var f stored
	if err := json.Unmarshal(text, &f); err != nil {
		return stored{}, errBroken
	}
	return f, nil
}
