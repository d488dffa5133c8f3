// Package settings is what a person has set and what the program remembers of
// them: a configuration that they write by hand, and a state that it writes
// itself. Only this package knows where the files of both lie.
package settings

import (
	"path/filepath"

	"github.com/adrg/xdg"
)

// ConfigPath returns where the configuration lies, "" where the system names no
// place for it.
func ConfigPath() string { return under(xdg.ConfigHome, "config.yaml") }

// StatePath returns where the state lies, "" where the system names no place
// for it.
func StatePath() string { return under(xdg.StateHome, "state.json") }

// under returns a file of the program's own in one of the user's folders. Where
// there is no home folder the library names a place in the working directory,
// which is nobody's.
func under(folder, name string) string {
	if !filepath.IsAbs(folder) {
		return ""
	}
	return filepath.Join(folder, "hanjung", name)
}
