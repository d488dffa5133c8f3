package settings

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"hanjung/model"
	"hanjung/ui/typeset"
	"hanjung/ui/words"
)

// namedKeys are the keys that write no character, as the program calls them.
func namedKeys() []string {
	return []string{
		"up", "down", "left", "right", "home", "end", "pgup", "pgdown", "enter", "esc", "tab", "space", "backspace", "insert", "delete",
		"f1", "f2", "f3", "f4", "f5", "f6", "f7", "f8", "f9", "f10", "f11", "f12",
	}
}

// modifiers are the keys that are held with another, in the order in which the
// program names them.
func modifiers() []string { return []string{"ctrl", "alt", "shift"} }

// keyName returns the name by which the program knows a key that a person has
// written, or an error that says how to write it.
func keyName(written string) (string, error) {
	held, base := splitKey(written)
	if base == "" {
		return "", words.Complain("%.40q names no key; want one such as w, F2 or ctrl+e", written)
	}
	for _, m := range held {
		if !slices.Contains(modifiers(), m) {
			return "", words.Complain("%.40q: there is no modifier %.40q; want ctrl, alt or shift", written, m)
		}
	}
	name, err := baseName(base, slices.Contains(held, "ctrl"))
	if err != nil {
		return "", err
	}
	if utf8.RuneCountInString(name) == 1 && slices.Contains(held, "shift") {
		return "", words.Complain("%.40q: a character is written as shift makes it, as in J for shift+j", written)
	}
	parts := slices.DeleteFunc(modifiers(), func(m string) bool { return !slices.Contains(held, m) })
	return arriving(strings.Join(append(parts, name), "+"))
}

// splitKey takes the modifiers off a key. The key + is written as itself.
func splitKey(written string) (held []string, base string) {
	parts := strings.Split(written, "+")
	if written == "+" || strings.HasSuffix(written, "++") {
		parts = append(parts[:len(parts)-2], "+")
	}
	last := len(parts) - 1
	for _, m := range parts[:last] {
		held = append(held, strings.ToLower(strings.TrimSpace(m)))
	}
	return held, parts[last]
}

// baseName returns the name of a key without modifiers.
func baseName(base string, ctrl bool) (string, error) {
	r, size := utf8.DecodeRuneInString(base)
	lower := strings.ToLower(base)
	switch {
	case base == " ":
		return "space", nil
	case size < len(base):
		if slices.Contains(namedKeys(), lower) {
			return lower, nil
		}
		return "", words.Complain("there is no key %.40q; %v", base, keySuggestion(lower))
	case unicode.Is(unicode.Hangul, r):
		return "", words.Complain("%q is typed with a Korean input method on; write the letter on the same key, which then works with it on or off", base)
	case unicode.IsMark(r) || !unicode.IsPrint(r) || typeset.Plain(base) != base:
		return "", words.Complain("%q is no character that a key writes", base)
	case ctrl:
		return lower, nil // terminals don't tell the case of what is held with ctrl
	}
	return base, nil
}

func keySuggestion(wrong string) error {
	synonyms := map[string]string{
		"escape": "esc", "return": "enter", "del": "delete", "ins": "insert", "pageup": "pgup", "pagedown": "pgdown", "pgdn": "pgdown", "bs": "backspace",
	}
	if name, ok := synonyms[wrong]; ok {
		return words.Complain("it is called %s", name)
	}
	if near := model.Nearest(wrong, namedKeys()); near != "" {
		return words.Complain("did you mean %s?", near)
	}
	return words.Complain("want a character, or one of %s f1 to f12", strings.Join(namedKeys()[:15], " "))
}

// arriving returns an error for a key that no terminal sends by that name, or
// that the program keeps for itself.
func arriving(name string) (string, error) {
	same := map[string]string{"ctrl+i": "tab", "ctrl+m": "enter", "ctrl+[": "esc"}
	if other, ok := same[name]; ok {
		return "", words.Complain("%s reaches programs as %s; write that, or another key", name, other)
	}
	return name, nil
}
