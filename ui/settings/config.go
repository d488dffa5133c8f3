package settings

import (
	"cmp"
	"errors"
	"io"
	"io/fs"
	"os"
	"slices"
	"strings"

	"hanjung/model"
	"hanjung/ui/words"
)

// Config is what a person has set. Flags win over it.
type Config struct {
	Theme string     // empty for that of the terminal
	Lang  model.Lang // of titles, names and texts; empty for that of the terminal
	Query string     // asked where no other is
	Data  string     // the dataset; empty for the embedded one
	ASCII bool
	Mouse bool // whether the mouse works in the program
	State bool // whether the program remembers its state

	// Keys are the keys of the actions that have others than by default, all of
	// them known and none bound twice in a pane.
	Keys map[string][]string

	origins map[string]Problem // where each entry was set
}

// Problem returns what is wrong with an entry that shows only when it is used,
// at the place where it was set.
func (c *Config) Problem(entry string, err error) Problem {
	p := c.origins[entry]
	p.Err = err
	return p
}

// Load reads the configuration at a path and what the environment sets, which
// wins. A file that isn't there sets nothing. What is wrong is told line by
// line, and all the rest applies.
func Load(path string, getenv func(string) string, actions []Action) (Config, []Problem) {
	l := loader{
		config:  Config{Mouse: true, State: true, origins: make(map[string]Problem)},
		actions: actions, file: path,
	}
	l.readFile()
	l.readEnvironment(getenv)
	return l.config, l.problems
}

// loader reads one configuration.
type loader struct {
	config   Config
	actions  []Action
	file     string
	problems []Problem
}

// mostBytes is more than any person writes, and little enough to be read and
// parsed in no time.
const mostBytes = 1 << 16

func (l *loader) readFile() {
	text, err := l.text()
	switch {
	case l.file == "", errors.Is(err, fs.ErrNotExist):
	case err != nil:
		l.problems = append(l.problems, Problem{File: l.file, Err: words.Complain("can't be read: %v", err)})
	default:
		l.parse(text)
	}
	slices.SortStableFunc(l.problems, func(a, b Problem) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
	})
}

// text returns the text of the file.
func (l *loader) text() ([]byte, error) {
	f, err := os.Open(l.file)
	if err != nil {
		return nil, reason(err)
	}
	defer func() { _ = f.Close() }()
	text, err := io.ReadAll(io.LimitReader(f, mostBytes+1))
	if err == nil && len(text) > mostBytes {
		err = words.Complain("the file is larger than %d KB; want a configuration", mostBytes>>10)
	}
	return text, reason(err)
}

// reason returns why a file could not be read, without its name.
func reason(err error) error {
	if at, ok := errors.AsType[*fs.PathError](err); ok {
		return at.Err
	}
	return err
}

func (l *loader) readEnvironment(getenv func(string) string) {
	for _, e := range entries() {
		name := Variable(e.name)
		value := getenv(name)
		if value == "" {
			continue
		}
		origin := Problem{File: name}
		if err := e.set(&l.config, value, ""); err != nil {
			origin.Err = err
			l.problems = append(l.problems, origin)
			continue
		}
		l.config.origins[e.name] = origin
	}
}

// Variable returns the environment variable that sets an entry.
func Variable(entry string) string { return "HANJUNG_" + strings.ToUpper(entry) }
