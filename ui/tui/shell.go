package tui

import "strings"

// shellQuoted returns a text as it stands between single quotes in a POSIX
// shell.
func shellQuoted(s string) string { return strings.ReplaceAll(s, "'", `'\''`) }
