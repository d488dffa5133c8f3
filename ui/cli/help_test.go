package cli_test

import (
	"bytes"
	"context"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"hanjung/ui/cli"
)

// told returns what a command prints on standard output.
func told(t *testing.T, args ...string) string {
	t.Helper()
	var out, errOut bytes.Buffer
	if status := cli.Run(context.Background(), args, strings.NewReader(""), &out, &errOut); status != 0 {
		t.Fatalf("%q ends with %d: %s", args, status, errOut.String())
	}
	return out.String()
}

// Completion is printed where all else is, and what it completes is described in
// the user's language.
func TestCompletionPrints(t *testing.T) {
	t.Setenv("XDG_CONFIG_HOME", t.TempDir())
	if text := told(t, "completion", "fish"); !strings.Contains(text, "complete -c hanjung") {
		t.Errorf("completion fish prints %q", text)
	}
	if text := told(t, "--lang", "ko", "__complete", "exp"); !strings.Contains(text, "export\t검색식에 맞는 기록을") {
		t.Errorf("exp is completed by %q", text)
	}
}

// described is a line of help about a command or a flag: its name, and behind at
// least two spaces what it does.
var described = regexp.MustCompile(`^    (-?[a-z-].*?)  +(\S.*)$`)

// englishHeading is a heading of the help that nobody has translated.
var englishHeading = regexp.MustCompile(`^ *[A-Z]+$`)

// The help of every command describes in the user's language what the command
// does, its commands and its flags.
func TestHelpInLanguages(t *testing.T) {
	t.Setenv("XDG_CONFIG_HOME", t.TempDir())
	for lang, script := range map[string]*unicode.RangeTable{"ko": unicode.Hangul, "zh": unicode.Han} {
		usage := map[string]string{"ko": "  사용법", "zh": "  用法"}[lang]
		commands := [][]string{nil}
		for i := 0; i < len(commands); i++ { // it grows by the commands that are found
			command := commands[i]
			text := told(t, append(slices.Clip(command), "--help", "--lang", lang)...)
			about, rest, found := strings.Cut(text, usage)
			if !found || !strings.ContainsFunc(about, func(r rune) bool { return unicode.Is(script, r) }) {
				t.Errorf("%s: %q is about %s", lang, command, about)
			}
			for line := range strings.Lines(rest) {
				line = strings.TrimRight(line, " \n")
				if englishHeading.MatchString(line) {
					t.Errorf("%s: %q has the heading %s", lang, command, line)
				}
				part := described.FindStringSubmatch(line)
				if part == nil || strings.HasPrefix(part[1], "hanjung") {
					continue
				}
				if !strings.ContainsFunc(part[2], func(r rune) bool { return unicode.Is(script, r) }) {
					t.Errorf("%s: %q is told %s", lang, command, line)
				}
				if name, _, _ := strings.Cut(part[1], " "); name[0] != '-' {
					commands = append(commands, append(slices.Clip(command), name))
				}
			}
		}
		if len(commands) < 15 {
			t.Errorf("%s: only %q have help", lang, commands)
		}
	}
}
