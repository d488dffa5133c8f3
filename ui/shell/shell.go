// Package shell writes command lines for people to paste into a POSIX shell.
package shell

import "strings"

// Quoted returns a text as one word of a command line.
func Quoted(s string) string { return "'" + strings.ReplaceAll(s, "'", `'\''`) + "'" }
