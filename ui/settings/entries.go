package settings

import (
	"os"
	"path/filepath"
	"slices"
	"strings"

	"hanjung/model"
	"hanjung/ui/theme"
	"hanjung/ui/words"
)

// entry is something that can be set by one word. The table of entries is where
// the reading of the file, the environment variables and the default file come
// from.
type entry struct {
	name  string
	about string // for the default file, a comment of one line or more
	value string // the default, as it is written
	// set takes a value. Paths in it count from a folder.
	set func(c *Config, value, folder string) error
}

// keysEntry is the one entry that is no word but a mapping.
const keysEntry = "keys"

func entries() []entry {
	return []entry{
		{"theme", "The theme: ink (dark), hanji (light), contrast or safe (for colour-blind eyes).\nEmpty for that of the terminal.", `""`, setTheme},
		{"lang", "The language of titles, names and texts: en, ko or zh.\nEmpty for that of the terminal.", `""`, setLang},
		{"query", "The query that the program opens with where none is given.", `""`, setQuery},
		{"data", "A dataset of your own: a folder or a file, from this folder on or from ~.\nEmpty for the embedded one.", `""`, setData},
		{"ascii", "Draw with ASCII alone.", "false", func(c *Config, v, _ string) error { return setBool(&c.ASCII, v) }},
		{"mouse", "Whether the mouse works in the program, or is left to the terminal for selecting text.", "true", func(c *Config, v, _ string) error { return setBool(&c.Mouse, v) }},
		{"state", "Whether the program remembers your place, your marks and your queries.", "true", func(c *Config, v, _ string) error { return setBool(&c.State, v) }},
	}
}

func setTheme(c *Config, value, _ string) error {
	if err := theme.Check(value); err != nil {
		return err
	}
	c.Theme = value
	return nil
}

func setLang(c *Config, value, _ string) error {
	if value != "" && !slices.Contains(model.Langs(), model.Lang(value)) {
		return words.Complain("there is no language %.40q; want %s", value, []string{"en", "ko", "zh"})
	}
	c.Lang = model.Lang(value)
	return nil
}

// setQuery checks how a query is written. Whether its values exist is for the
// dataset to tell.
func setQuery(c *Config, value, _ string) error {
	if _, err := model.ParseQuery(value); err != nil {
		return err
	}
	c.Query = value
	return nil
}

func setData(c *Config, value, folder string) error {
	path := value
	if rest, ok := strings.CutPrefix(path, "~"); ok && (rest == "" || os.IsPathSeparator(rest[0])) {
		home, err := os.UserHomeDir()
		if err != nil {
			return words.Complain("%.80q: there is no home folder; write the path out", value)
		}
		path = filepath.Join(home, rest)
	}
	if path != "" && !filepath.IsAbs(path) {
		path = filepath.Join(folder, path)
	}
	if path != "" {
		if _, err := os.Stat(path); err != nil {
			return words.Complain("there is no file or folder %.200q; the embedded dataset takes its place", path)
		}
	}
	c.Data = path
	return nil
}

// setBool takes the words that YAML has, or once had, for true and false.
func setBool(to *bool, value string) error {
	switch strings.ToLower(value) {
	case "true", "yes", "on", "1":
		*to = true
	case "false", "no", "off", "0":
		*to = false
	default:
		return words.Complain("%.40q is neither true nor false; want one of them", value)
	}
	return nil
}
