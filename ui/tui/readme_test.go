package tui

import (
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	_ "github.com/charmbracelet/x/exp/golden" // for the flag -update

	"hanjung/ui/words"
)

// The keys in the README are those of the table of actions. With -update they
// are written there.
func TestReadmeKeys(t *testing.T) {
	const begin, end = "go test ./ui/tui -update -->\n", "<!-- /keys -->"
	path := filepath.Join("..", "..", "README.md")
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, ok := strings.Cut(string(text), begin)
	got, after, closed := strings.Cut(rest, end)
	if !ok || !closed {
		t.Fatal("the README has no place for the keys")
	}
	want := keyTable()
	if got == want {
		return
	}
	if update := flag.Lookup("update"); update == nil || update.Value.String() != "true" {
		t.Fatalf("the keys in the README are\n%s\nwant\n%s\nrun go test ./ui/tui -update", got, want)
	}
	if err := os.WriteFile(path, []byte(before+begin+want+end+after), 0o644); err != nil {
		t.Fatal(err)
	}
}

// keyTable returns the actions as a table of Markdown.
func keyTable() string {
	var b strings.Builder
	var group words.Phrase
	for _, a := range actions() {
		if a.group != group {
			group = a.group
			b.WriteString("\n| " + string(group) + " | |\n| --- | --- |\n")
		}
		keys := make([]string, len(a.Keys()))
		for i, name := range a.Keys() {
			keys[i] = "`" + keyName(name) + "`"
		}
		b.WriteString("| " + strings.Join(keys, " ") + " | " + a.Help().Desc + " |\n")
	}
	b.WriteString("\n")
	return b.String()
}

// No key does two things in one pane, and every action can be reached with a
// Korean input method on: by a named key or one whose jamo are known.
func TestActionKeys(t *testing.T) {
	for _, f := range []focus{onList, onDetail, onTopics} {
		seen := make(map[string]string)
		for _, a := range actions() {
			if !a.worksIn(f) {
				continue
			}
			for _, name := range a.Keys() {
				if other, taken := seen[name]; taken {
					t.Errorf("%s means %q and %q", name, other, a.Help().Desc)
				}
				seen[name] = a.Help().Desc
			}
		}
	}
	names := make(map[string]bool)
	for _, a := range actions() {
		if !regexp.MustCompile(`^[a-z]+(-[a-z]+)*$`).MatchString(a.name) || names[a.name] {
			t.Errorf("%q names the action %q, or another too", a.name, a.Help().Desc)
		}
		names[a.name] = true
		if len(a.Keys()) == 0 || a.Help().Desc == "" || a.group == "" || a.run == nil {
			t.Errorf("the action %q is not whole", a.Help().Desc)
		}
	}
}
