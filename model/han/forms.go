package main

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf8"
)

// tables are the files that tell which characters are forms of one another.
func tables() []string {
	return []string{
		"opencc/TSCharacters.txt", "opencc/STCharacters.txt", // Traditional and Simplified
		"opencc/TWVariants.txt", "opencc/HKVariants.txt", // Taiwan, Hong Kong
		"opencc/JPShinjitaiCharacters.txt", // Japan
		"korean.txt",
	}
}

// otherMeaning has the characters that Japan writes for others, but that in
// China are characters of their own: 沪 is Shanghai there, not 濾, a filter.
const otherMeaning = "予弁欠沪糸缶芸連"

// forms puts characters that are forms of one another into classes. It holds
// for each character another of its class, or itself.
type forms map[rune]rune

// read reads the tables, which are in a folder.
func read(folder string) (forms, error) {
	f := make(forms)
	for _, name := range tables() {
		content, err := os.ReadFile(filepath.Join(folder, name))
		if err != nil {
			return nil, err
		}
		for n, line := range strings.Split(string(content), "\n") {
			if line == "" || line[0] == '#' {
				continue
			}
			if err := f.addLine(line, strings.Contains(name, "JP")); err != nil {
				return nil, fmt.Errorf("%s:%d: %w", name, n+1, err)
			}
		}
	}
	return f, nil
}

// addLine reads a character, a tab, and its forms with spaces between them.
func (f forms) addLine(line string, japanese bool) error {
	fields := strings.Fields(line)
	if len(fields) < 2 || utf8.RuneCountInString(fields[0]) != 1 {
		return fmt.Errorf("want a character and its forms, got %q", line)
	}
	if japanese && strings.Contains(otherMeaning, fields[0]) {
		return nil
	}
	first, _ := utf8.DecodeRuneInString(fields[0])
	for _, field := range fields[1:] {
		other, size := utf8.DecodeRuneInString(field)
		if size != len(field) {
			return fmt.Errorf("want characters, got %q", field)
		}
		f[f.root(first)] = f.root(other)
	}
	return nil
}

// root returns the character that stands for the class of another, while the
// classes grow.
func (f forms) root(r rune) rune {
	if _, ok := f[r]; !ok {
		f[r] = r
	}
	for f[r] != r {
		r = f[r]
	}
	return r
}

// classes returns the classes that have more than one character, in order.
func (f forms) classes() [][]rune {
	byRoot := make(map[rune][]rune)
	for _, r := range slices.Sorted(maps.Keys(f)) {
		byRoot[f.root(r)] = append(byRoot[f.root(r)], r)
	}
	var classes [][]rune
	for _, root := range slices.Sorted(maps.Keys(byRoot)) {
		if len(byRoot[root]) > 1 {
			classes = append(classes, byRoot[root])
		}
	}
	return classes
}
