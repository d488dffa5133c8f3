package tui_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"hanjung/data"
	"hanjung/model"
	"hanjung/ui/settings"
	"hanjung/ui/tui"
)

func parsed(t *testing.T, s string) model.Query {
	t.Helper()
	q, err := model.ParseQuery(s)
	if err != nil {
		t.Fatal(err)
	}
	return q
}

// What only commitments can be opens the commitments, and the other views say
// where to look.
func TestFactsChooseTheView(t *testing.T) {
	d := drive(t, 120, 36, tui.Options{Query: parsed(t, "is:open")})
	d.see("2 of 3 commitments", "Hold talks").press("1").see("No events match this query.", "3 shows 2 commitments")
	d.press("c").see("hanjung list 'is:open type:event'").press("3", "c").see("hanjung list 'is:open'")
	d.press("x", "1", "/").typ("is:met").press("enter").see("1 of 3 commitments")
	drive(t, 120, 36, tui.Options{Query: parsed(t, "type:event type:agreement")}).see("Nothing matches")
}

// A body signs agreements alone, and a side promises too: both are seen at once. Who
// asks for a speaker reads that person's words first.
func TestAsksByWhom(t *testing.T) {
	d := drive(t, 120, 36, tui.Options{})
	d.press("/").typ(`by:"park national"`).press("enter").see("1 of 3 agreements", "▌")
	d.press("x", "1", "/").typ("by:중국").press("enter").see("5 of 6 records", "Fisheries agreement", "Meet every year").press("/").see("signed or promised by China").press("esc")
	d.press("x", "/").typ("wi").see("speaker:wi-sung-lac").press("esc").press("/").typ("speaker:위성락 talks").see("in the words of Wi Sung-lac").press("enter").see("1 of 8 events")
}

// A low window shows what was asked for, not only the head of the record.
func TestLowWindowsShowWhatIsAskedFor(t *testing.T) {
	for _, size := range [][2]int{{40, 12}, {80, 24}, {120, 16}} {
		d := drive(t, size[0], size[1], tui.Options{Query: parsed(t, "topic:west-sea")})
		d.press("enter").see("▸ Both sides want the West Sea", "2026-01-05")
		d.press("end").press("home").see("Lee and Xi hold summit")
	}
}

func TestDifferencesAreBroughtForward(t *testing.T) {
	d := drive(t, 120, 36, tui.Options{Query: parsed(t, "minutes id:gyeongju-2025")})
	d.see("▲ Sources differ", "97 minutes", "100 minutes").miss("Differences")
	drive(t, 120, 36, tui.Options{Query: parsed(t, "id:gyeongju-2025")}).see("Differences").miss("Sources differ")
}

// n walks every match on the page, those of its last screenful too, and then
// the records.
func TestWalksMatchesOnThePage(t *testing.T) {
	d := drive(t, 80, 14, tui.Options{Query: parsed(t, "talks")})
	d.press("end", "enter", "home")
	seen := make(map[string]bool)
	for range 40 {
		d.press("n")
		for line := range strings.SplitSeq(d.screen(), "\n") {
			if _, after, ok := strings.Cut(line, "│▌"); ok {
				seen[strings.TrimSpace(after)] = true
			}
		}
	}
	if len(seen) < 3 {
		t.Errorf("n came by %d lines with a match: %v\n%s", len(seen), seen, d.screen())
	}
	d.press("N").press("N")
}

// What a row doesn't show of a match it has a sign for, and n says which match it has
// come to, and that it begins again.
func TestSaysWhichMatch(t *testing.T) {
	d := drive(t, 80, 24, tui.Options{Query: parsed(t, "sea")})
	d.see("4 of 8 events", "Boundary talks begin         ▸ W", "▲ …appear in the West Sea")
	d.press("home", "n").see("match 2 of 4").press("n", "n").see("match 4 of 4").press("n").see("match 1 of 4, from the beginning again").at("Boundary")
	d.press("N").see("match 4 of 4, from the end again").press("N").see("match 3 of 4").press("end", "enter", "n").see("match 1 of ", "on this page").press("N").see("match ")
	d = drive(t, 80, 24, tui.Options{Query: parsed(t, "peace")})
	d.press("n").see("no other match")
}

// The line at the top of the page stays there when the window is resized.
func TestResizeKeepsThePlaceOnThePage(t *testing.T) {
	d := drive(t, 120, 20, tui.Options{})
	d.press("enter")
	for range 14 {
		d.press("down")
	}
	top := func() string {
		line := strings.Split(d.screen(), "\n")[3]
		return line[strings.LastIndex(line, "│")+len("│"):]
	}
	before := strings.Fields(top())
	for _, size := range [][2]int{{180, 24}, {112, 18}, {240, 20}, {120, 20}} {
		d.resize(size[0], size[1])
		if now := strings.Fields(top()); len(now) == 0 || len(before) > 1 && now[0] != before[0] {
			t.Errorf("at %v the page begins with %q, before with %q", size, now, before)
		}
	}
}

func TestViewsTakeTheOpenRecordAlong(t *testing.T) {
	d := drive(t, 120, 36, tui.Options{})
	d.follow("MOU on national").see("The parks exchange rangers")
	d.press("2").at("MOU on national parks")
	d.press("1").at("hold summit")
}

// What is marked is known to the program alone: the command line and exports name
// the records.
func TestMarksLeaveTheProgramAsIDs(t *testing.T) {
	d := drive(t, 120, 36, tui.Options{})
	d.press("home", "space", "space", "/").typ("is:marked").press("enter")
	d.press("c").see("hanjung list 'id:boundary-talks-2000,ban-2016'")
	d.press("home", "space").see("1 of 8 events")
	d.press("space").see("Nothing matches").press("c", "e")
}

func TestKeysOverThePanes(t *testing.T) {
	d := drive(t, 120, 36, tui.Options{})
	d.press("/").typ("peace").press("f1").see("Keys", "one row down").press("f1").see("peace").miss("one row down")
	d.press("esc", "e", "f1").see("one row down").press("esc").see("Export")
	d.see("esc close", "F1 help").miss("? help", "space mark")
	d.typ("ㅂ").miss("╭─ Export")
	d.press("?", "G").see("topic: West Sea", "summit").press("g").see("one row up").typ("ㅂ").miss("one row up")
	d.press("left").see("[ ] W").press("space").see("about ").press("l").at("summit")
	d.press("shift+tab", "space").see("8 of 8 events")
}

// The completions scroll when there are more than fit.
func TestCompletionsScroll(t *testing.T) {
	d := drive(t, 40, 12, tui.Options{})
	d.press("/").typ("kind:").see("1–6 of")
	for range 9 {
		d.press("down")
	}
	d.see("4–9 of").press("up").see("4–9 of").press("enter").see("kind:")
	if s := d.screen(); strings.Contains(s, "/ kind: ") {
		t.Errorf("nothing was completed:\n%s", s)
	}
}

// The completions go where a value is complete, and behind it they come when they
// are asked for.
func TestCompletionsLeaveTheRowsFree(t *testing.T) {
	d := drive(t, 120, 36, tui.Options{})
	d.press("/").see("╭─ 1–8 of 16").typ("topic:wes").see("West Sea · 서해").press("tab").see("/ topic:west-sea ").miss("╭─", "where")
	d.press("tab").see("╭─ 1–8 of 16", "what it is about").press("down", "tab").see("/ topic:west-sea topic:", "╭─").press("esc")
	d.press("/").typ("topic:west-sea").miss("╭─")
	d.typ(" ").press("down").see("╭─", "where").typ("p").see("place:", "person:").press("esc")
	d.press("t", "space", "/").see("/ topic:diplomacy ").miss("╭─")
}

// A field that is still being written is not searched for as a word.
func TestFieldNamesAreNoWords(t *testing.T) {
	d := drive(t, 120, 36, tui.Options{})
	d.press("/").typ("kin").see("8 of 8 events").typ("d:summit").see("3 of 8 events").press("esc")
	d.press("/").typ("in").press("enter").miss("8 of 8 events")
}

func TestMouseInTheQueryLine(t *testing.T) {
	d := drive(t, 120, 36, tui.Options{})
	d.press("/").typ("topic:")
	d.click(12, lineOf(d, "topic:west-sea  West"))
	d.see("/ topic:west-sea ", "4 of 8 events")
	d.click(5, 1)
	if x, _, ok := d.m.Cursor(); x != 5 || !ok {
		t.Errorf("the cursor stands at %d, want 5", x)
	}
	d.click(30, lineOf(d, "Lee and Xi meet in Gyeongju"))
	d.see("about West Sea", "4 of 8 events").at("Gyeongju")
	if _, _, ok := d.m.Cursor(); ok {
		t.Error("the query line is still open")
	}
}

func TestPasteIsCleaned(t *testing.T) {
	d := drive(t, 120, 36, tui.Options{})
	d.press("/")
	d.send(tea.PasteMsg{Content: " sea\u202e of\x1b[31m\npeace\x00\t"})
	if frame := d.m.Frame(); strings.Contains(frame, "\u202e") || !strings.Contains(d.screen(), "/ sea of[31m peace") {
		t.Errorf("the query line shows\n%s", d.screen())
	}
}

// What is pasted is cut to what can be read anew at every key, and a query that is
// longer already is not.
func TestPasteHasALimit(t *testing.T) {
	for _, keys := range [][]string{{"/"}, {":"}, {"e", "down", "down"}} {
		d := drive(t, 120, 36, tui.Options{})
		d.press(keys...)
		d.send(tea.PasteMsg{Content: strings.Repeat("서해 x ", 100_000)})
		d.see("too long: only the first ").press("x").miss("too long")
	}
	ids := "id:" + strings.Repeat("beijing-2026,", 200) + "visit-2026"
	d := drive(t, 120, 36, tui.Options{Query: parsed(t, ids)})
	d.press("/").typ("peace").see("1 of 8 events").press("enter", "/").see("visit-2026 peace ")
}

func TestExportDialogFollowsTheName(t *testing.T) {
	t.Chdir(t.TempDir())
	d := drive(t, 120, 36, tui.Options{})
	d.press("e", "tab", "tab", "ctrl+u").typ("all.json").see("‹ json ›", "all.json")
	d.press("up", "right").see("all.").miss("all.json")
	if err := os.Mkdir("folder", 0o755); err != nil {
		t.Fatal(err)
	}
	d.press("down", "ctrl+u").typ("folder").press("enter").see("folder is a folder").miss("Overwrite")
	long := filepath.Join("missing", strings.Repeat("long", 12))
	d.press("ctrl+u").typ(long + ".md").press("enter").see("there is no folder")
	d.click(60, lineOf(d, "Format"))
	d.click(0, 0)
	d.miss("Format")
	d.press("enter", "e").see("‹ this record ›")
}

func TestASCIIDrawsNothingElse(t *testing.T) {
	d := drive(t, 120, 36, tui.Options{ASCII: true})
	check := func(what string) {
		for _, r := range d.screen() {
			if r > 0x7e && !isLetter(r) {
				t.Errorf("%s: %q is drawn:\n%s", what, r, d.screen())
				return
			}
		}
	}
	check("timeline")
	d.press("enter")
	check("detail")
	d.press("?")
	check("help")
	d.press("esc", "e")
	check("export")
	d.press("esc", "/").typ("topic:")
	check("search")
}

// isLetter tells the letters of the data, which no theme draws otherwise.
func isLetter(r rune) bool { return r >= 0x1100 && r < 0x2000 || r >= 0x2e80 }

// The commitments stand on a board, what is past due and due first; s puts them
// in order of time.
func TestBoard(t *testing.T) {
	d := drive(t, 120, 36, tui.Options{})
	d.press("3").see("Past due 1", "last   age", "2026-06    ▲ Meet every year", "Due 1", "Met 1", "2025-11").at("Meet every year")
	d.press("down").at("Hold talks").press("enter").see("Made at").press("esc")
	d.press("s").at("Hold talks").miss("Past due 1", "age")
	d.press("s").at("Hold talks").press("]").at("Renew the swap").press("[", "[").at("Meet every year")
	d.press("-").see("a board has no months")
	d.press("1", "s").see("Past due 1")
}

// Seen from afar the timeline is months and years with counts.
func TestZoom(t *testing.T) {
	d := drive(t, 120, 36, tui.Options{})
	d.press("-").see("2026 Jan 2 ████████", "2018     1").at("Lee and Xi hold").press("-").see("2026  4 ██████████").at("2026")
	d.press("-").see("as far away").press("up").at("2025").see("97 minutes").press("up", "enter").see("2018     1").at("Steel structures")
	d.press("+").at("Steel structures").see("2018 ").press("+").see("as near")
	d.press("-", "/").typ("topic:culture").press("enter").see("2016 Jul 1").press("J").at("2026 Jan").press("backspace")
	d.see("+ nearer", "esc single records", "- further away").miss("space mark")
	d.press("space").see("single records are marked: + comes nearer").at("2018").press("-").press("t", "t").see("+ nearer").miss("further away")
	d.press("+", "G").at("Nov 1 ███").press("g").at("2000 Aug")
	d.click(40, lineOf(d, "2016 Jul"))
	d.at("2016 Jul")
	d.click(40, lineOf(d, "2016 Jul"))
	d.at("Limits on Korean culture")
	d.press("-", "-", "esc").at("Limits on Korean culture").see("space mark")
	d.press("-", "down", "up").clickOn("+ nearer").at("Limits on Korean culture")
}

func TestBackAndAhead(t *testing.T) {
	d := drive(t, 120, 36, tui.Options{})
	d.follow("MOU on national").see("The parks exchange rangers").press("2").see("3 of 3 agreements")
	d.press("backspace", "backspace").at("hold summit").press(">").see("The parks exchange rangers").press(">").see("3 of 3 agreements")
	d.press(">").see("nothing ahead").press("<").see("8 of 8 events")
	d.press("x", "3", ">").see("nothing ahead") // another way was taken
}

// The position of one place on the page is the same, whichever way led there.
func TestPositionOnThePage(t *testing.T) {
	d := drive(t, 80, 24, tui.Options{})
	d.see(" more ─").press("enter", "end").see(" 100% ─").press("home").see(" more ─").press("pgdown")
	mark := func() string {
		line := strings.Split(d.screen(), "\n")[22]
		return line[strings.LastIndex(line, "─ "):]
	}
	first := mark()
	if d.press("end", "home", "pgdown"); mark() != first || !strings.Contains(first, "%") {
		t.Errorf("the position is %q and then %q", first, mark())
	}
	drive(t, 200, 80, tui.Options{}).miss(" more ─", "% ─")
}

// Back leads to the line of the page from which a number or the index led away, and
// ahead to the source again.
func TestBackWithinThePage(t *testing.T) {
	d := drive(t, 80, 24, tui.Options{})
	d.press("enter").see("lasted about ninety").clickOn("[2]").see("Sources  3").miss("lasted about ninety")
	d.see("backspace back").press("backspace").see("lasted about ninety").press(">").see("Sources  3").press("backspace")
	d.follow("Sources").see("Sources  3").press("tab").press("backspace").see("lasted about ninety").press("backspace", "backspace").see("this is where you began")
}

// Back leads from the page to the list beside it too, and is offered only where it
// leads anywhere.
func TestBackToTheListBesideThePage(t *testing.T) {
	d := drive(t, 120, 36, tui.Options{})
	d.press("enter").see("esc list", "backspace back").press("backspace").see("enter open").miss("esc list", "where you began")
	d = drive(t, 120, 36, tui.Options{})
	d.clickOn("Great Hall").see("esc list").miss("backspace back")
}

// Where the page takes the place of the list, back leads to the list, and the first
// thing that the footer says is how to leave the page.
func TestBackToTheListThatThePageHid(t *testing.T) {
	d := drive(t, 40, 12, tui.Options{})
	d.press("home", "down", "down").at("Steel").press("f").see("in the story of").press("home", "enter").see(" esc list  ↑↓ scroll").miss("▌")
	d.press("backspace").see("in the story of").at("Boundary talks begin").press("<").see("8/8").at("Steel")
	for _, open := range [][]string{{"right"}, {"tab"}, {"enter", "J", "K"}} {
		d.press(open...).see("esc list").press("backspace").at("Steel")
	}
	d.press("enter", "down", "down", "esc").at("Steel").press("backspace").see("this is where you began")
	d.click(20, lineOf(d, "Steel"))
	d.see("esc list").press("backspace").at("Steel")
}

func TestFollowsTheThread(t *testing.T) {
	d := drive(t, 120, 36, tui.Options{})
	d.press("f").see("in the story of The West Sea").at("hold summit")
	d.press("backspace", "home", "down").at("Limits").press("f").see("stands in no thread")
}

// Of the threads of a record the one that the query is about comes first, and f goes
// through the others; back leads out of all of them.
func TestGoesThroughTheThreads(t *testing.T) {
	d := driveOn(t, manyThreads(t), 120, 36, tui.Options{Query: parsed(t, "topic:sea")})
	d.at("Summit").press("f").see("thread 1 of 3: The sea; f shows Meetings, backspace goes back", "in the story of The sea").at("Summit")
	d.press("f").see("thread 2 of 3: Meetings; f shows Songs", "in the story of Meetings").press("f").see("thread 3 of 3: Songs; f shows The sea")
	d.press("f").see("thread 1 of 3").press("backspace").see("about ").press("<").see("this is where you began")
	d.press("x", "2", "1", "f").see("thread 1 of 3: Meetings").press("home").at("First meeting").press("f").see("the only thread of this record: Meetings")
	d.press("/", "ctrl+u").typ("thread:meetings type:any").press("enter", "end").at("Summit").press("f").see("thread 2 of 3: Songs")
}

func manyThreads(t *testing.T) *model.Timeline {
	t.Helper()
	d, err := data.Load(data.StandardInput, strings.NewReader(`
events:
- {id: meeting, date: 2000, title: First meeting, kind: meeting, topics: [talks], claims: [{text: x, sources: [s]}]}
- {id: song, date: 2001, title: A song, kind: culture, topics: [art], claims: [{text: x, sources: [s]}]}
- {id: ship, date: 2002, title: A ship, kind: dispute, topics: [sea], claims: [{text: x, sources: [s]}]}
- {id: summit, date: 2003, title: Summit, kind: summit, topics: [talks, sea, art], claims: [{text: x, sources: [s]}], follows: [meeting, song, ship]}
topics: [{id: talks, name: Talks}, {id: sea, name: Sea}, {id: art, name: Art}]
threads: [{id: meetings, name: Meetings, roots: [meeting]}, {id: songs, name: Songs, roots: [song]}, {id: sea, name: The sea, roots: [ship]}]
sources: [{id: s, publisher: P, title: T, url: "https://example.org", lang: en, kind: news}]
`))
	if err != nil {
		t.Fatal(err)
	}
	return model.New(d)
}

// A number behind a claim leads to its source, and that to all that rests on it.
func TestSources(t *testing.T) {
	d := drive(t, 120, 36, tui.Options{Hyperlinks: true})
	y := lineOf(d, "half an hour more than planned. [1][2]")
	d.click(strings.Index(strings.ReplaceAll(strings.Split(d.screen(), "\n")[y], "│", "|"), "[2]"), y)
	if frame := d.m.Frame(); !strings.Contains(frame, chosen+"한중 정상회담") {
		t.Errorf("the source doesn't have the focus:\n%s", d.screen())
	}
	if frame := d.m.Frame(); !strings.Contains(frame, "\x1b]8;;https://example.org/yonhap?a=1&b=2\a") {
		t.Errorf("no address is given to the terminal: %q", frame)
	}
	d.press("Y").see("copied: the source's citation").press("enter").see("resting on Yonhap News Agency, “").at("hold summit")
	d.press("Y").see("copied: the source's citation").press("y").see("this page is not about one record").press("esc", "Y").see("copied: the record's citation")
	plain := drive(t, 120, 36, tui.Options{})
	plain.press("enter", "end").see("[1] The Korea Herald")
	if strings.Contains(plain.m.Frame(), "\x1b]8") {
		t.Error("addresses are given to a terminal that doesn't take them")
	}
}

// What is copied is kept in a file too, because terminals don't say whether they
// took it.
func TestCopiesAreKept(t *testing.T) {
	path := filepath.Join(t.TempDir(), "cache", "copied.md")
	d := drive(t, 120, 36, tui.Options{Copies: path})
	d.press("c").see("copied: hanjung list; also in")
	if kept, err := os.ReadFile(path); err != nil || string(kept) != "hanjung list" {
		t.Errorf("kept %q, %v", kept, err)
	}
	d.press("y")
	if kept, err := os.ReadFile(path); err != nil || !strings.Contains(string(kept), "Lee and Xi hold summit") {
		t.Errorf("kept %q, %v", kept, err)
	}
}

// The palette goes to anything by any of its names.
func TestPalette(t *testing.T) {
	d := drive(t, 120, 36, tui.Options{})
	d.press(":").see("Go to anything", "▌do          open the record").miss("one row up")
	d.typ("시진핑").see("▌person      Xi Jinping · 시진핑 · 习近平").press("enter").see("with Xi Jinping", "2 of 14 records")
	d.press("x", "ctrl+p").typ("环境").press("down", "enter").see("환경 협력 양해각서", "esc list").press("esc").see("8 of 8 events")
	d.press(":").typ("2016-12").see("to 2016-12").press("enter").at("Steel structures")
	d.press(":").typ("agreements").press("enter").see("3 of 3 agreements")
	d.press("1", ":").typ("vice-minister topic:west-sea").see("▌search      “vice-minister topic:west-sea”").press("enter").see("1 of 8 events", "about West Sea", "enter open")
	d.press("backspace", ":").typ("topic:zzzz").press("enter").see("there is no topic").press("esc").see("8 of 8 events")
	d.press(":").typ("west")
	d.click(40, lineOf(d, "West Sea · 서해"))
	d.see("about West Sea").press(":")
	d.click(0, 30)
	d.miss("Go to anything")
	d.press(":").typ("서해")
	if x, y, ok := d.m.Cursor(); !ok || y != 2 || x != (120-78)/2+1+3+4 {
		t.Errorf("the text cursor stands at %d, %d, %v", x, y, ok)
	}
}

// What is written in the palette need not be right, and sources, places and bodies that
// signed are found too.
func TestPaletteIsForgiving(t *testing.T) {
	d := drive(t, 120, 36, tui.Options{})
	for written, want := range map[string]string{
		"exprt":         "▌do          export: this record",
		"theme next":    "▌do          the next theme",
		"wst sea":       "▌topic       West Sea · 서해 · 黄海",
		"시징핑":           "▌person      Xi Jinping",
		"gyoengju":      "▌event       Lee and Xi meet in Gyeongju",
		"meet 2025":     "▌event       Lee and Xi meet in Gyeongju",
		"chosn":         "▌source      Chosun Biz",
		"memoranda":     "▌source      Chosun Biz, “Article on the memoranda”",
		"park service":  "▌signer      Korea National Park Service",
		"qqqqq":         "▌search      “qqqqq”",
		"ㅅㅈㅍ":           "▌person      Xi Jinping",
		"조약돌 없는 이름 qqq": "▌search",
	} {
		d.press(":").typ(written).see(want).press("esc")
	}
	d.press(":").typ("park service").press("enter").see("1 of 3 agreements", "MOU on national parks")
	d.press("backspace", ":").typ("chosun").press("enter").see("resting on Chosun Biz", "3 of 14 records")
}

// The query line says in words what it understood.
func TestQueryLineSaysWhatItMeans(t *testing.T) {
	d := drive(t, 120, 36, tui.Options{})
	d.press("/").see("tab completes").typ("topic:서해,문화 -kind:visit from:2016").see("about West Sea or Culture, not of the kind visit, from 2016")
	d.press("esc", "/").typ("person:시진핑 peace").see("with Xi Jinping, saying “peace”")
	d.press("esc", "/").typ("type:any person:xi").see("   with Xi Jinping").miss("of every type")
	d.press("esc", "/").typ("type:any").see("  records of every type").miss("of the kind")
	d = drive(t, 120, 36, tui.Options{Lang: model.Korean})
	d.press("/").typ("type:协议,약속 side:cn -lang:en").see("종류 합의 또는 약속, 중국 측, 출처 언어 영어 제외")
}

// up goes through the queries that were asked before, down comes back to what
// was being written.
func TestQueryHistory(t *testing.T) {
	d := drive(t, 120, 36, tui.Options{State: settings.State{History: []string{"peace", "topic:culture"}}})
	d.press("/").typ("from:2016 ").press("up").see("/ topic:culture", "3 of 8 events").press("up").see("/ peace", "1 of 8 events").press("up").see("/ peace")
	d.press("down").see("/ topic:culture").press("down").see("/ from:2016").press("up", "up", "enter").see("1 of 8 events")
	if got := d.m.Remembered().History; !slices.Equal(got, []string{"topic:culture", "peace"}) {
		t.Errorf("the history is %v", got)
	}
}

// What is gone back to is seen from as far away, and in the order, as before.
func TestBackToHowItWasSeen(t *testing.T) {
	d := drive(t, 120, 36, tui.Options{})
	d.press("-", "-").see("▌2026  4").press("2", "+", "+").miss("2026  4")
	d.press("backspace").see("▌2026  4").press("+", "+", "3", "s").miss("Past due")
	d.press("1", "3", "s").see("Past due").press("backspace", "backspace").see("3 of 3 commitments").miss("Past due")
}
