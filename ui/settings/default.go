package settings

import (
	"fmt"
	"strings"
)

// DefaultFile returns a configuration that sets what is so anyway, every line of
// it behind a #, with what it means. So a file that was copied from it doesn't
// hold on to defaults when they change.
func DefaultFile(actions []Action) string {
	var b strings.Builder
	b.WriteString("# What hanjung does where no flag says otherwise. Take the # off a line to change it.\n" +
		"# An environment variable wins over its line: HANJUNG_THEME over theme, and so on.\n")
	for _, e := range entries() {
		fmt.Fprintf(&b, "\n# %s\n#%s: %s\n", strings.ReplaceAll(e.about, "\n", "\n# "), e.name, e.value)
	}
	b.WriteString("\n# The keys of each action, instead of those it has: characters (j, J, \"[\"), names (up, pgdown,\n" +
		"# enter, space, f2), and both with ctrl+, alt+ or shift+. A key means one thing in a pane.\n" +
		"#" + keysEntry + ":\n")
	group := ""
	for i := range actions {
		a := &actions[i]
		if a.Group != group {
			group = a.Group
			fmt.Fprintf(&b, "#  # %s\n", group)
		}
		fmt.Fprintf(&b, "#  %-32s # %s\n", a.Name+": ["+strings.Join(written(a.Keys), ", ")+"]", a.Help)
	}
	return b.String()
}

// written returns keys as they stand in YAML.
func written(keys []string) []string {
	list := make([]string, len(keys))
	for i, k := range keys {
		list[i] = k
		if strings.ContainsAny(k, `[]{}?/-+'"#&*!|>%@,:`+"`") && len(k) == 1 {
			list[i] = `"` + k + `"`
			if k == `"` {
				list[i] = `'"'`
			}
		}
	}
	return list
}
