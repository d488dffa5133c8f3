package tui_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"hanjung/model"
	"hanjung/ui/tui"
)

// offered is a row of the completions with its count.
var offered = regexp.MustCompile(`│[▌ ](-?[a-z]+:\S+) [^│]*?(\d+) │`)

// What a completion counts is what the view shows when it is taken, in each view
// and whatever the rest of the query asks for.
func TestCompletionsCount(t *testing.T) {
	seen := make(map[string]bool)
	for _, view := range []string{"1", "2", "3"} {
		for _, rest := range []string{"", "topic:west-sea ", "lee "} {
			for _, f := range model.Fields() {
				written := rest + string(f) + ":"
				d := drive(t, 120, 36, tui.Options{}).press(view, "/", "ctrl+u").typ(written)
				for row, found := range offered.FindAllStringSubmatch(d.screen(), -1) {
					if row > 2 || found[2] == "0" {
						continue
					}
					seen[string(f)] = true
					taken := drive(t, 120, 36, tui.Options{}).press(view, "/", "ctrl+u").typ(written)
					taken.press(slices.Repeat([]string{"down"}, row+1)...).press("enter", "enter")
					if top, _, _ := strings.Cut(taken.screen(), "\n"); !strings.Contains(top, " "+found[2]+" of ") {
						t.Errorf("view %s: %s%s counts %s; taken, it shows %s", view, rest, found[1], found[2], top)
					}
				}
			}
		}
	}
	for _, f := range model.Fields() {
		if !seen[string(f)] {
			t.Errorf("no value of %s: was counted", f)
		}
	}
}

// Where counting would take long, nothing is counted: no key waits for it.
func TestCountsThatTakeLong(t *testing.T) {
	d := many(t, tui.Options{}).press("/", "ctrl+u")
	d.typ("in:20")
	if offered.FindString(d.screen()) == "" {
		t.Errorf("years are not counted:\n%s", d.screen())
	}
	for _, key := range []string{"ctrl+u", "t", "h", "e", " ", "k", "i", "n", "d", ":"} {
		_ = d.slow(key) // what is to be looked for beside the window is not found yet
	}
	d.see("kind:summit")
	if counted := offered.FindString(d.screen()); counted != "" {
		t.Errorf("counted before the words are found: %s", counted)
	}
}
