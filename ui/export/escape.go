package export

import (
	"html"
	"net/url"
	"strings"
	"unicode"
)

// escape returns a text of the data so that Markdown shows it as it is inside a
// line. It escapes what CommonMark and GitHub's extensions give a meaning to:
// emphasis, code, links, footnotes, tables, HTML, entities, strike-through and
// mathematics.
func escape(s string) string {
	var b strings.Builder
	b.Grow(len(s) + 8)
	for _, r := range s {
		if strings.ContainsRune("\\`*_{}[]<>|~^$&#", r) {
			b.WriteByte('\\')
		}
		if unicode.IsControl(r) {
			r = ' '
		}
		b.WriteRune(r)
	}
	return b.String()
}

// opening returns a text so that Markdown shows it as it is at the beginning of
// a line, where some characters would open a list, a quote or a rule.
func opening(s string) string {
	s = escape(s)
	digits := len(s) - len(strings.TrimLeft(s, "0123456789"))
	switch {
	case s == "":
		return s
	case strings.ContainsRune("-+=!", rune(s[0])):
		return `\` + s
	case digits > 0 && digits < len(s) && (s[digits] == '.' || s[digits] == ')'):
		return s[:digits] + `\` + s[digits:]
	}
	return s
}

// code returns a text as a code span, with fences longer than any it holds.
func code(s string) string {
	longest, run := 0, 0
	for _, r := range s {
		if r == '`' {
			run++
			longest = max(longest, run)
		} else {
			run = 0
		}
	}
	fence := strings.Repeat("`", longest+1)
	if longest > 0 {
		return fence + " " + s + " " + fence
	}
	return fence + s + fence
}

// address returns a link that shows the address itself, or the plain text where
// it could not be one.
func address(at string) string {
	if at == "" || strings.ContainsAny(at, " <>\\") || strings.ContainsFunc(at, unicode.IsControl) {
		return escape(at)
	}
	return "<" + at + ">"
}

// anchor returns a place that a link can lead to.
func anchor(id string) string { return `<a id="` + html.EscapeString(id) + `"></a>` }

// link returns a link to an anchor, with a text that has been escaped.
func link(text, id string) string { return "[" + text + "](#" + url.PathEscape(id) + ")" }
