package tui_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"hanjung/model"
	"hanjung/ui/export"
	"hanjung/ui/sample"
	"hanjung/ui/tui"
)

// summits are the keys that mark one summit and go to the other.
func summits() []string { return []string{"space", "up", "up", "up"} }

func TestCompare(t *testing.T) {
	d := drive(t, 120, 36, tui.Options{})
	before := d.at("Lee and Xi hold summit talks").press(summits()...).at("Lee and Xi meet in Gyeongju").screen()
	d.press("=").see("2025-11-01 · Gyeongju National Museum", "2026-01-05 · Great Hall of the People", "Meet every year", "esc close")
	d.press("end").see("Culture · Beijing only", "— nothing on this topic")
	d.press("esc")
	if after := d.screen(); after != before {
		t.Errorf("after the comparison the screen is\n%s\nwant\n%s", after, before)
	}
	d.press("space").see("2 records marked; = compares them").press("g", "=").see("2025-11-01 · Gyeongju National Museum")
	d.press("=").miss("esc close")
}

func TestCompareSaysHow(t *testing.T) {
	d := drive(t, 120, 36, tui.Options{})
	d.press("=").see("mark two records with space, then =")
	d.press("space", "up", "=").see("go to another record, or mark it with space, then =")
	d.press("g", "space", "space", "=").see("3 records are marked and = compares two")
}

// A comparison scrolls by the keys of the table, and by topics.
func TestCompareScrolls(t *testing.T) {
	d := drive(t, 100, 16, tui.Options{})
	d.press(summits()...).press("=").see("How much on each topic")
	d.press("]", "]", "down").see("West Sea ──", "Vice-ministerial").miss("How much on each topic")
	d.press("[", "[").see("Diplomacy ──", "ninety minutes")
	d.press("end").see("Chosun Biz", "100%").press("home").see("How much on each topic")
	d.press("pgdown", "pgup").see("1 ━━━━━")
	d.send(tea.MouseWheelMsg{X: 5, Y: 8, Button: tea.MouseWheelDown})
	d.miss("1 ━━━━━")
	d.press("ㅎ").see("1 ━━━━━") // g with a Korean input method on
}

// Back leads to the line from which a link of the comparison led away, and then out
// of it.
func TestBackInAComparison(t *testing.T) {
	d := drive(t, 100, 16, tui.Options{})
	d.press(summits()...).press("=").see("How much on each topic").press("tab", "enter").miss("How much on each topic")
	d.press("]", "backspace").see("How much on each topic", "esc close").press("backspace").miss("esc close")
}

// Resizing folds the columns and unfolds them, and stays at the topic.
func TestCompareFolds(t *testing.T) {
	d := drive(t, 100, 24, tui.Options{})
	d.press(summits()...).press("=", "]", "]").see("West Sea ──")
	for _, size := range [][2]int{{60, 14}, {40, 12}, {72, 16}, {120, 14}} {
		d.resize(size[0], size[1])
		d.see("West Sea ──", "sea of peace")
	}
	d.resize(50, 24)
	d.press("home", "]", "]", "]").see("West Sea ──", "\n Gyeongju National Museum ", "\n Beijing ")
	d.press("down", "down").see("West Sea · Gyeongju National Museum ──")
}

// Links lead out of a comparison and backspace comes back to where it was; what
// else there is to see closes it.
func TestCompareLinks(t *testing.T) {
	d := drive(t, 120, 20, tui.Options{})
	d.press(summits()...).press("space", "=", "tab", "tab", "enter").see("West Sea ──").miss("How much on each topic")
	d.press("tab", "tab", "enter").see("Made at", "backspace back")
	d.press("backspace").see("West Sea ──", "esc close").miss("How much on each topic")
	d.press("esc", "esc").miss("esc close")
	d.press("=", "2").see("Fisheries agreement").miss("esc close")
	d.press("backspace").see("How much on each topic", "esc close")
	d.press("1").miss("esc close")
	d.press("backspace", ":").see("How much on each to", "Go to anything").press("esc").see("How much on each topic")
	d.press("/").typ("park").see("esc drops").miss("How much on each topic")
	d.press("esc").see("How much on each topic").press("/").typ("park").press("enter").miss("How much on each topic")
	d.press("backspace").see("How much on each topic").press(":").typ("fisheries").press("enter").miss("How much on each topic")
	d.press("backspace").see("How much on each topic").press(":").typ("the citation").press("enter").see("copied: the citations of both")
	d.press("s").see("not in a comparison; esc closes it").press("esc")
	d.press("1", "=", "/").see("esc drops", "state visit").miss("esc close")
	d.press("esc").see("esc close")
	d.press("down", "down", "tab", "enter").see("Culture · Beijing only ──").miss("West Sea ──") // not the link behind the heading
	d.press("home")
	d.click(3, 7) // West Sea, in the overview
	d.see("West Sea ──").miss("How much on each topic")
	d.click(30, 0) // Agreements, in the header
	d.see("Fisheries agreement")
}

// What the query asks for comes first, and its matches are walked.
func TestCompareAsked(t *testing.T) {
	d := drive(t, 120, 24, tui.Options{})
	d.press(summits()...).press("space", "/").typ("topic:culture,west-sea football").press("enter", "=")
	if screen := d.screen(); strings.Index(screen, "Culture") > strings.Index(screen, "Diplomacy") {
		t.Errorf("what is asked for is not first:\n%s", screen)
	}
	d.press("n").see("▌— nothing on this topic", "▸ Go and football")
	d.press("n").see("no other match")
	t.Chdir(t.TempDir())
	d.press("e", "enter").see("wrote 2 records to")
	if text, err := os.ReadFile("gyeongju-2025-and-beijing-2026.md"); err != nil || !strings.Contains(string(text), "</a>Diplomacy") {
		t.Errorf("the export has less than the screen:\n%s\n%v", text, err)
	}
}

// A comparison is exported as Markdown, in the words of the command compare.
func TestCompareExport(t *testing.T) {
	t.Chdir(t.TempDir())
	d := drive(t, 100, 20, tui.Options{})
	d.press(summits()...).press("=", "e").see("this comparison", "markdown", "gyeongju-2025-and-beijing-2026.md")
	d.press("down", "right").see("gyeongju-2025-and-beijing-2026.md").miss("json")
	d.press("enter").see("wrote 2 records to", "How much on each topic")
	text, err := os.ReadFile(filepath.Clean("gyeongju-2025-and-beijing-2026.md"))
	if err != nil {
		t.Fatal(err)
	}
	s := sample.Select(t, "")
	a, _ := s.Timeline().Record("gyeongju-2025")
	b, _ := s.Timeline().Record("beijing-2026")
	var want bytes.Buffer
	if err := export.WriteComparison(&want, s, a, b, export.Options{Lang: model.English, Today: sample.Today}); err != nil {
		t.Fatal(err)
	}
	if string(text) != want.String() {
		t.Errorf("got\n%s\nwant\n%s", text, want.String())
	}
	d.press("e", "right", "down", "right").see("json")
	d.press("up", "left").see("this comparison", "markdown", ".md").press("esc")
	d.press("c").see("copied: hanjung compare gyeongju-2025 beijing-2026").press("Y").see("copied: the citations of both records")
	d.press("y").see("copied: the comparison as Markdown")
}
