package tui_test

import (
	"os"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"hanjung/model"
	"hanjung/ui/sample"
	"hanjung/ui/tui"
)

func TestOpensOnTheLastSummit(t *testing.T) {
	drive(t, 120, 36, tui.Options{}).
		at("Lee and Xi hold summit").
		see("한중 hanjung", "8 of 8 events", "이재명·시진핑, 베이징서 정상회담", "李在明与习近平在北京举行会谈", "2026-01-05", "§2")
}

func TestMoves(t *testing.T) {
	d := drive(t, 120, 36, tui.Options{})
	d.press("up").at("state visit").see("A visit of four days")
	d.press("k").at("Gyeongju").press("j", "down").at("hold summit")
	d.press("home").at("Boundary talks").press("up").at("Boundary talks")
	d.press("G").at("APEC").press("down").at("APEC")
	d.press("g").at("Boundary").press("]").at("Limits").press("]", "[").at("Limits").press("[").at("Boundary")
	d.press("pgdown").at("APEC").press("]").at("APEC").press("ctrl+u", "ctrl+u").at("Boundary")
	d.press("enter", "J").see("Limits on Korean culture").press("K").see("Talks on the boundary began")
}

func TestScrollsLongLists(t *testing.T) {
	d := driveOn(t, long(200), 80, 24, tui.Options{})
	d.press("home").at("Event 0 ")
	for i := 1; i < 200; i++ {
		d.press("down").at("Event " + number(i))
	}
	for i := 198; i >= 0; i-- {
		d.press("up").at("Event " + number(i))
	}
}

// The topics: t, choose West Sea, and the summit shows its West Sea claims.
func TestFiltersByTopic(t *testing.T) {
	d := drive(t, 120, 36, tui.Options{})
	d.see("[ ] W West Sea", " 4 ")
	d.press("t", "down", "enter").see("[x] W West Sea", "4 of 8 events", "about West Sea").at("hold summit")
	d.press("enter").see("▸ Both sides want the West Sea to be a", "▸ Vice-ministerial talks", "[1][2][3]", "Also", "· The talks lasted")
	d.press("esc", "t", "down", "space").see("[x] W West Sea", "[x] C Culture", "about West Sea or Culture", "6 of 8 events")
	d.press("space", "esc").see("about West Sea ", "4 of 8 events")
	d.press("esc").see("8 of 8 events").press("backspace").see("about West Sea")
}

func TestOpensAgreementsAndComesBack(t *testing.T) {
	d := drive(t, 120, 36, tui.Options{})
	d.follow("MOU on the environment").
		see("환경 협력 양해각서", "KR Ministry of Climate, Kim Sung-whan", "The ministers meet every year", "Signed at")
	d.follow("Lee and Xi").see("The talks lasted about ninety minutes")
	d.press("backspace").see("The ministers meet every year")
	d.press("backspace").see("MOU on national parks")
	d.press("esc", "esc").at("hold summit")
}

func TestFollowsLinks(t *testing.T) {
	d := drive(t, 120, 40, tui.Options{})
	d.follow("Lee and Xi meet").at("Gyeongju").see("· They spoke about a high-level")
	d.press("backspace").at("hold summit").see("MOU on national parks")
	d.follow("Xi Jinping").see("with Xi Jinping", "2 of 14 records").at("hold summit")
	d.press("backspace").see("8 of 8 events")
	d.follow("Culture").see("about Culture", "3 of 14 records", "3 events · 2016-07").at("hold summit")
	d.press("x").follow("Sources").see("[3] Chosun Biz")
}

// All that is known of a person, a topic or a source is a page of its own, from a
// link and by name, and back leads to where it was asked for.
func TestOpensPagesOfPeopleTopicsAndSources(t *testing.T) {
	for _, size := range []struct{ w, h int }{{120, 36}, {80, 24}} {
		d := drive(t, size.w, size.h, tui.Options{})
		d.press("3", ":").typ("시진핑").press("enter").see("with Xi Jinping", "习近平", "· President, China", "2 events")
		d.press("y").see("this page is not about one record").press("c").see("copied: hanjung show xi-jinping")
		d.follow("Lee and Xi meet").see("They spoke about a high-level").press("backspace").see("· President, China")
		d.press("backspace").see("3 of 3 commitments").press("1")
		d.press(":").typ("west sea").press("enter").see("about West Sea", "서해", "Yellow Sea", "Threads  1")
		d.press("esc").see("▸ ").press("esc").see("8 of 8 events")
		d.press("enter", "c").see("copied: hanjung show beijing-2026")
	}
}

// Where a view has nothing of a page's query it says which one has, and its key leads
// back to the page.
func TestThePageIsKeptByALook(t *testing.T) {
	for _, size := range [][2]int{{120, 36}, {40, 12}} {
		d := drive(t, size[0], size[1], tui.Options{})
		d.press(":").typ("wi sung").press("enter").see("National security adviser").press("2")
		d.see("No agreements match this query. 1", "1 record").press("1").see("National security adviser").press("2", "backspace").see("National security adviser")
	}
}

func TestViews(t *testing.T) {
	d := drive(t, 120, 36, tui.Options{})
	d.press("2").see("3 of 3 agreements", "◆ Fisheries agreement", "MOU").press("3").see("3 of 3 commitments", "▲ Meet every year", "2026-06", "● Renew the swap")
	d.press("t", "down", "enter").see("1 of 3 commitments").press("1").see("4 of 8 events", "about West Sea")
	d.press("2").see("1 of 3 agreements").press("backspace", "backspace").see("commitments")
}

func TestOpensOnAView(t *testing.T) {
	for query, want := range map[string]string{
		"type:agreement in:2026-01-05": "2 of 3 agreements",
		"type:commitment":              "3 of 3 commitments",
		"type:any in:2026-01-05":       "6 of 14 records",
		"type:event topic:culture":     "3 of 8 events",
	} {
		q, err := model.ParseQuery(query)
		if err != nil {
			t.Fatal(err)
		}
		drive(t, 120, 36, tui.Options{Query: q}).see(want)
	}
}

func TestSearch(t *testing.T) {
	d := drive(t, 120, 36, tui.Options{})
	d.press("/").typ("peace").see("1 of 8 events").press("enter").at("hold summit").press("esc").see("8 of 8 events")
	d.press("/").typ("topic:서").see("topic:west-sea  West Sea · 서해 · 黄海").press("tab", "enter").see("4 of 8 events", "about West Sea")
	d.press("/").typ("from:2025").press("enter").see("about West Sea · from 2025", "2 of 8 events")
	d.press("/").typ("zzz").see("nothing matches", "0 of 8 events", "Nothing matches this query.").miss("Gyeongju", "clears it")
	d.press("esc").see("about West Sea · from 2025", "2 of 8 events")
}

// A mistyped query says what is wrong and keeps the last good view.
func TestSearchMistakes(t *testing.T) {
	d := drive(t, 120, 36, tui.Options{})
	d.press("/").typ("topic:culture tqpic:x").see(`no field "tqpic"; did you mean topic:?`, "3 of 8 events")
	d.press("enter").see(`no field "tqpic"`).press("esc").see("8 of 8 events").miss("tqpic")
	d.press("/").typ("from:2026-13").see("no month 13; want 01 to 12")
}

// What is still being written is no mistake.
func TestSearchKeepsTheViewWhileWriting(t *testing.T) {
	d := drive(t, 120, 36, tui.Options{})
	d.press("/")
	for _, r := range "topic:west-se" {
		d.typ(string(r)).miss("Nothing matches", "there is no")
	}
}

// The text cursor stands behind what is written, in cells: Hangul takes two.
func TestSearchCursor(t *testing.T) {
	d := drive(t, 120, 36, tui.Options{})
	d.press("/").typ("서해 ab")
	if x, y, ok := d.m.Cursor(); x != 3+7 || y != 1 || !ok {
		t.Errorf("the cursor stands at %d, %d, %v; want 10, 1", x, y, ok)
	}
	d.press("left", "left", "left")
	if x, _, _ := d.m.Cursor(); x != 3+4 {
		t.Errorf("behind 서해 the cursor stands at %d, want 7", x)
	}
	d.typ(strings.Repeat("황해", 60))
	if x, _, _ := d.m.Cursor(); x >= 120 {
		t.Errorf("the cursor leaves the window at %d", x)
	}
}

func TestPlaceIsKept(t *testing.T) {
	d := drive(t, 120, 36, tui.Options{})
	d.press("home", "down").at("Limits")
	for _, size := range [][2]int{{80, 24}, {40, 12}, {20, 5}, {200, 60}, {120, 36}} {
		d.resize(size[0], size[1])
		if size[0] >= 40 {
			d.at("Limits")
		}
	}
	d.press("/").typ("topic:west-sea").press("enter").at("Steel structures").press("x").at("Steel structures")
}

// A look at another view, or at a query that finds nothing, doesn't lose the place
// of who doesn't move there.
func TestPlaceIsKeptByALook(t *testing.T) {
	d := drive(t, 120, 36, tui.Options{})
	for _, keys := range [][]string{{"3", "1"}, {"2", "3", "1"}, {"3", "/", "z", "z", "esc", "1"}, {"3", "s", "s", "1"}, {"3", "f", "backspace", "1"}} {
		d.press("home", "down", "down", "down").at("Gyeongju").press(keys...).at("Gyeongju")
	}
	d.press("3").at("Renew the swap").press("up").at("Hold talks").press("1").at("hold summit")
	d.press("home", "down", "down").at("Steel").press("/").typ("zzzz").press("enter").see("Nothing matches")
	if got := d.m.Remembered().Record; got != "structures-2018" {
		t.Errorf("the place is %q", got)
	}
	d.press("esc").at("Steel").press(":").typ("zzzz").press("enter", "2", "x").at("MOU").press("1").at("Steel")
}

// The thread is that of the record in hand, and the cursor stays on it, though it
// came there by a change of view.
func TestTheThreadKeepsItsRecord(t *testing.T) {
	d := drive(t, 120, 36, tui.Options{})
	d.press("home", "down", "down", "down").at("Gyeongju").press("2").at("MOU").press("f").see("thread").at("MOU").press("backspace", "1").at("Gyeongju")
}

func TestMarks(t *testing.T) {
	d := drive(t, 120, 36, tui.Options{})
	d.press("home", "space", "space").see("✓ 2", "2 records marked").at("Steel")
	d.press("/").typ("is:marked").press("enter").see("2 of 8 events")
	d.press("home", "space").see("✓ 1", "1 record marked")
}

func TestExportDialog(t *testing.T) {
	t.Chdir(t.TempDir())
	d := drive(t, 100, 30, tui.Options{})
	d.press("t", "down", "enter", "e").see("Export", "the view (4 records)", "markdown", "hanjung-west-sea.md").press("enter")
	d.see("wrote 4 records to")
	expectFile(t, "hanjung-west-sea.md", "- Query: `topic:west-sea` (4 of 8 records)")
	d.press("e", "right").see("this record", "beijing-2026.md").press("down", "right").see("json", "beijing-2026.json").press("enter")
	expectFile(t, "beijing-2026.json", `"id": "beijing-2026"`)
	d.press("e", "enter").see("The file exists. Overwrite it?").press("n").see("hanjung-west-sea.md").press("enter").see("Overwrite").press("y").see("wrote 4 records")
	d.press("e", "down", "down").typ("/no/such").press("enter").see("not a directory", "hanjung-west-sea.md/no/such").press("esc").miss("Export")
}

// What is large takes a while to write: that is told, and it is written once.
func TestExportDialogWhileItWrites(t *testing.T) {
	t.Chdir(t.TempDir())
	d := drive(t, 100, 30, tui.Options{})
	writing := d.press("t", "down", "enter", "e").m.Update(keyPress("enter"))
	d.see("writing the file", "the view (4 records)")
	if again := d.m.Update(keyPress("enter")); again != nil {
		t.Error("enter writes again what is being written")
	}
	d.press("right").see("the view (4 records)").press("esc").miss("Export")
	d.press("e").run(writing)
	d.see("wrote 4 records to", "enter write")
	expectFile(t, "hanjung-west-sea.md", "- Query: `topic:west-sea` (4 of 8 records)")
}

func expectFile(t *testing.T, path, want string) {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil || !strings.Contains(string(text), want) {
		t.Errorf("%s: %v; want %q in\n%s", path, err, want, text)
	}
}

func TestCopies(t *testing.T) {
	d := drive(t, 120, 36, tui.Options{})
	d.press("t", "down", "enter", "2", "c").see("copied: hanjung list 'topic:west-sea type:agreement'")
	d.press("1", "y").see("copied: the record as Markdown")
	found := false
	for _, msg := range d.said {
		if text, ok := any(msg).(interface{ String() string }); ok {
			found = found || strings.Contains(text.String(), "### Lee and Xi hold summit talks in Beijing")
		}
	}
	if !found && len(d.said) < 2 {
		t.Errorf("nothing was put on the clipboard: %v", d.said)
	}
}

func TestHelp(t *testing.T) {
	d := drive(t, 100, 60, tui.Options{})
	d.press("?").see("Keys", "one row up", "export: this record").press("/").typ("copy").see("copy the record as Markdown").miss("one row up")
	d.press("enter", "esc").see("one row up").press("esc").miss("one row up")
	d.press("f1").see("one row up").press("q").miss("one row up")
}

// With a Korean input method on, letters arrive as jamo or syllables.
func TestHangulKeyboard(t *testing.T) {
	d := drive(t, 120, 36, tui.Options{})
	d.press("home").typ("ㅓ").at("Limits").typ("ㅏ").at("Boundary").typ("ㄷ").see("Export").press("esc")
	d.typ("어").at("Limits") // ㅇ is d, which is no key, and ㅓ is j
}

func TestMouse(t *testing.T) {
	d := drive(t, 120, 36, tui.Options{})
	d.press("home")
	row := lineOf(d, "Steel structures")
	d.click(40, row)
	d.at("Steel structures")
	d.click(40, row)
	d.see("esc list")
	d.click(10, lineOf(d, "[ ] W West Sea"))
	d.see("about West Sea")
	d.click(33, 0)
	d.see("agreements")
	d.click(20, 0)
	d.see("4 of 8 events")
	d.send(tea.MouseWheelMsg{X: 100, Y: 10, Button: tea.MouseWheelDown})
	d.send(tea.MouseWheelMsg{X: 40, Y: 10, Button: tea.MouseWheelDown})
	d.click(70, 1)
	d.see("/ topic:west-sea")
}

// In the export dialog the sign in front of a value turns back, and the keys that are
// named do what they do; so do those of the line that greets a newcomer.
func TestClicksInTheExportDialog(t *testing.T) {
	t.Chdir(t.TempDir())
	d := drive(t, 100, 30, tui.Options{})
	d.press("e").see("‹ the view (8 records) ›", "‹ markdown ›").clickOn("‹ markdown").see("‹ timelinejs ›").clickOn("timelinejs ›").see("‹ markdown ›")
	d.clickOn(" ›").see("‹ json ›").clickOn("the view").see("‹ this record ›", "beijing-2026.json").clickOn("↑↓ field").see("‹ this record ›")
	d.clickOn("enter write").see("wrote 1 record").press("e", "enter", "e").clickOn("enter write").see("Overwrite it?").clickOn("any other").see("enter write").press("enter").clickOn("exists.").see("Overwrite it?")
	d.click(0, 0)
	d.see("Overwrite it?").clickOn("y yes").see("wrote 8 records to").press("e").clickOn("close").miss("╭─")
	for click, want := range map[string]string{"shows all": "╭─ Keys", "searches": "tab completes", "enter opens": "esc list", "↑↓ moves": "enter open"} {
		drive(t, 100, 30, tui.Options{Orient: true}).clickOn(click).see(want)
	}
	drive(t, 40, 12, tui.Options{Orient: true}).clickOn("searches").see("tab completes")
	drive(t, 100, 30, tui.Options{Orient: true, Lang: model.Chinese}).clickOn("搜索").see("tab 补全")
}

// What the footer and the line of the query name is done when it is clicked.
func TestClicksOnHints(t *testing.T) {
	d := drive(t, 120, 36, tui.Options{Orient: true})
	d.clickOn("t topics").see("space choose").clickOn("space choose").see("about Diplomacy").press("esc").miss("space choose")
	d.press("x", "down").clickOn("e export").see("╭─ Export").clickOn("F1 help").see("╭─ Keys").clickOn("esc close").clickOn("esc close").miss("╭─")
	d.press("esc").clickOn("/ search").typ("peace").clickOn("esc drops").see("8 of 8 events")
	d.clickOn("enter open").see("esc list").clickOn("J K").see("esc list").clickOn("? help").see("╭─ Keys").press("esc")
	d.press("esc").clickOn("space mark").see("1 record marked").press("down").clickOn("/ search").see("tab completes")
}

func lineOf(d *driver, text string) int {
	d.Helper()
	for y, line := range strings.Split(d.screen(), "\n") {
		if strings.Contains(line, text) {
			return y
		}
	}
	d.Fatalf("no line with %q", text)
	return 0
}

func TestEmptyDataset(t *testing.T) {
	d := driveOn(t, model.New(model.Dataset{}), 80, 24, tui.Options{})
	d.see("There are no events", "0 of 0 events").miss("1970")
	for _, name := range []string{"enter", "tab", "down", "end", "space", "e", "y", "o", "t", "]", "n", "J", "2", "backspace", "/"} {
		d.press(name)
	}
	d.typ("x").press("enter").see("Nothing matches")
}

func TestTooSmall(t *testing.T) {
	d := drive(t, 30, 8, tui.Options{})
	d.see("hanjung needs 40×12")
	d.press("down", "enter", "e", "?", "/").resize(1, 1)
	d.resize(0, 0)
	d.press("esc", "esc", "esc").resize(120, 36)
	d.see("한중 hanjung")
}

func TestUnknownTheme(t *testing.T) {
	if _, err := tui.New(sample.Timeline(t), tui.Options{Theme: "neon"}); err == nil || !strings.Contains(err.Error(), "want ink, hanji, contrast or safe") {
		t.Errorf("error %v", err)
	}
}
