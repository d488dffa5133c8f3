package tui_test

import (
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"testing"

	"hanjung/model"
	"hanjung/ui/settings"
	"hanjung/ui/tui"
)

// What one run leaves, the next begins with.
func TestRemembers(t *testing.T) {
	d := drive(t, 120, 36, tui.Options{})
	d.press("home", "space", "space").at("Steel structures")
	left := d.m.Remembered()
	if left.View != model.EventType || len(left.Marks) != 2 || !slices.IsSorted(left.Marks) {
		t.Errorf("the state is %+v", left)
	}
	d = drive(t, 120, 36, tui.Options{State: left, Resume: true})
	d.at("Steel structures").see("✓ 2")
	d.press("2", "home").at("Fisheries agreement")
	d = drive(t, 120, 36, tui.Options{State: d.m.Remembered(), Resume: true})
	d.see("3 of 3 agreements", "✓ 2").at("Fisheries agreement")
	if got := d.m.Remembered(); got.View != model.AgreementType || !reflect.DeepEqual(got.Marks, left.Marks) {
		t.Errorf("the state is %+v", got)
	}
}

// With a query of its own, a run opens on the nearest that the query selects,
// and in the view of the query.
func TestRemembersUnderAQuery(t *testing.T) {
	d := drive(t, 120, 36, tui.Options{})
	d.press("home", "space", "2")
	state := d.m.Remembered()
	d = drive(t, 120, 36, tui.Options{State: state, Resume: true, Query: parsed(t, "topic:culture")})
	d.see("3 of 8 events", "✓ 1")
	d = drive(t, 120, 36, tui.Options{State: state, Query: parsed(t, "is:marked")})
	d.see("1 of 8 events")
	drive(t, 120, 36, tui.Options{State: state}).see("8 of 8 events", "✓ 1").at("hold summit")
	if got := d.m.Remembered().Marks; !reflect.DeepEqual(got, state.Marks) {
		t.Errorf("the marks are %v, want %v", got, state.Marks)
	}
}

// What the dataset no longer has is not shown, and not forgotten.
func TestRemembersWhatIsGone(t *testing.T) {
	state := settings.State{View: "nonsense", Record: "gone", Marks: []string{"beijing-2026", "gone", "lost"}, History: []string{"x"}, Theme: "hanji"}
	d := drive(t, 120, 36, tui.Options{State: state, Resume: true})
	d.at("hold summit").see("✓ 1", "8 of 8 events")
	d.press("space").see("0 records marked")
	if got := d.m.Remembered(); !reflect.DeepEqual(got.Marks, []string{"gone", "lost"}) || got.Theme != "hanji" {
		t.Errorf("the state is %+v", got)
	}
	d.press("/").typ("zzz").press("enter")
	d = drive(t, 120, 36, tui.Options{State: state, Query: parsed(t, "zzz")})
	if got := d.m.Remembered().Record; got != "gone" {
		t.Errorf("where nothing is seen the place becomes %q", got)
	}
}

// While a query is being written the place is the one before.
func TestRemembersThePlaceBehindTheQueryLine(t *testing.T) {
	d := drive(t, 120, 36, tui.Options{})
	d.press("home", "down")
	want := d.m.Remembered().Record
	d.press("/").typ("topic:west-sea ")
	if got := d.m.Remembered().Record; got != want {
		t.Errorf("the place is %q, want %q", got, want)
	}
}

func TestRemembersQueries(t *testing.T) {
	d := drive(t, 120, 36, tui.Options{State: settings.State{History: []string{"old"}}})
	d.press("/").typ("peace").press("enter", "x", "/").typ("topic:culture").press("enter", "/").typ(" zzzz").press("esc")
	want := []string{"old", "peace", "topic:culture"}
	if got := d.m.Remembered().History; !reflect.DeepEqual(got, want) {
		t.Errorf("the history is %q, want %q", got, want)
	}
}

// A newcomer is told how to begin, until the first key.
func TestOrientation(t *testing.T) {
	const line = "? shows all keys; ↑↓ moves, enter opens, / searches"
	drive(t, 120, 36, tui.Options{}).miss(line)
	d := drive(t, 80, 24, tui.Options{Orient: true})
	d.see(line).press("down").see("↑↓ move").miss(line)
	if !d.m.Remembered().Oriented {
		t.Error("that the line was shown is not remembered")
	}
	drive(t, 40, 12, tui.Options{Orient: true}).see("? shows all keys; ↑↓ moves, enter")
	d = drive(t, 80, 24, tui.Options{Orient: true, Notice: "something is wrong"})
	d.see("something is wrong").miss(line)
	if d.m.Remembered().Oriented {
		t.Error("the line gave way to a notice, and counts as shown")
	}
	drive(t, 80, 24, tui.Options{Orient: true, Keys: map[string][]string{"help": {"f2"}, "row-down": {"v"}}}).see("F2 shows all keys; ↑ v moves")
}

func TestThemeIsChosen(t *testing.T) {
	d := drive(t, 120, 36, tui.Options{})
	for _, name := range []string{"ink", "hanji", "contrast", "safe", "that of the terminal", "ink"} {
		d.press("T").see("the theme is now " + name)
	}
	dark := d.m.Frame()
	if d.press("T"); d.m.Frame() == dark || d.m.Remembered().Theme != "hanji" {
		t.Errorf("the theme is %q", d.m.Remembered().Theme)
	}
}

// Keys of a person's own work, the old ones don't, and footer, help and texts
// name them.
func TestKeysOfOnesOwn(t *testing.T) {
	d := drive(t, 120, 64, tui.Options{Keys: map[string][]string{
		"row-down": {"ctrl+n"}, "export": {"v"}, "search": {"f3"}, "help": {"f2", "H"}, "back": {"b"}, "clear-query": {"X"}, "agreements": {"a"}, "nonsense": {"z"},
	}})
	d.press("home").see("↑ ctrl+n move", "v export", "F3 search", "F2 help", " a Agreements")
	d.press("down", "j").at("Boundary").press("ctrl+n").at("Limits")
	d.press("e", "/", "?").at("Limits").press("v").see("Export").press("esc")
	d.press("f2").see("F2  H", "export: this record").press("f2").miss("export: this record")
	d.press("H").see("export: this record").press("H").miss("export: this record")
	d.press("f3").typ("h").press("f2").see("one row up").press("f2", "esc").at("Limits")
	d.press("f3").typ("zzzz").press("enter").see("X clears it, F3", "changes it, b goes back.").press("b").at("Limits")
	d.press("a").see("3 of 3 agreements").press("b").see("8 of 8 events")
	d.press("enter").see("↑ ctrl+n scroll", "b back")
}

// The default configuration names every action with keys that can be bound, and
// sets what is so anyway.
func TestDefaultFileOfTheActions(t *testing.T) {
	text := regexp.MustCompile(`(?m)^#(\S|  )`).ReplaceAllString(settings.DefaultFile(tui.Actions()), "$1")
	path := filepath.Join(t.TempDir(), "config.yaml")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	c, problems := settings.Load(path, func(string) string { return "" }, tui.Actions())
	if len(problems) > 0 {
		t.Errorf("%v\n%s", problems, text)
	}
	for _, a := range tui.Actions() {
		if !slices.Equal(c.Keys[a.Name], a.Keys) {
			t.Errorf("%s has the keys %q, want %q", a.Name, c.Keys[a.Name], a.Keys)
		}
	}
}

// The next language is there at once, in the same place, and the next run begins
// with it.
func TestLanguageIsChosen(t *testing.T) {
	d := drive(t, 120, 36, tui.Options{})
	d.press("home", "down", "down", "enter", "J", "space").see("1 record marked")
	for _, want := range [][]string{
		{"한국어로 표시", "2 합의", "이재명·시진핑", "서해", "11월"},
		{"现为中文", "2 协议", "李在明", "黄海", "11月"},
		{"English now", "2 Agreements", "Lee and Xi", "West Sea", "Nov"},
	} {
		place := d.cursorRow()
		d.press("L").see(want...)
		if at := d.cursorRow(); at[:len("▌11")] == place {
			t.Errorf("the cursor went from %q to %q", place, at)
		}
	}
	d.press("f4").see("검색")
	if left := d.m.Remembered(); left.Lang != model.Korean {
		t.Errorf("the state is %+v", left)
	}
}

// The page stays where it was scrolled to, and so do a comparison and a query.
func TestLanguageKeepsThePlace(t *testing.T) {
	d := drive(t, 80, 24, tui.Options{})
	d.press("enter", "tab", "tab", "end").see("Sources  3")
	d.press("L").see("출처  3").press("L").see("来源  3").press("L").see("Sources  3")
	d.press("esc", "esc", "space", "up", "up", "up", "=").press("]", "]").see("West Sea ──")
	d.press("L").see("서해 ──").press("down").see("esc 닫기").press("esc")
	d.press("/").typ("topic:서해 from:2016").see("서해 관련, 2016년부터").press("enter", "L").see("关于黄海 · 自2016年起", "3/8个事件")
}

// What can be done is found by its name in either language.
func TestPaletteInKorean(t *testing.T) {
	d := drive(t, 80, 24, tui.Options{Lang: model.Korean})
	for _, written := range []string{"다음 테마", "next theme", "theme"} {
		d.press(":").typ(written).see("실행", "다음 테마").press("enter").see("테마: ")
	}
	d.press(":").typ("2016-07").see("날짜", "2016년 7월 시점으로 이동").press("enter").at("한한령")
	for _, written := range []string{"july 2016", "2016.7", "2016년 7월", "2016年7月", "2016. 7."} {
		d.press("G", ":").typ(written).see("날짜", "2016년 7월").press("enter").at("한한령")
	}
	d.press("/").typ("in:2016년 7월").see("기간 2016년 7월", "8건 중 1건").press("enter", "c").see(`in:"2016년 7월"`).press("x")
	d.press(":").typ("west sea").see("서해 · West Sea · ").press("esc")
	d.press("/").typ("kind:summi").see("kind:summit  정상회담 · summit").typ("t").see("종류 정상회담").miss("정상회담 · summit")
	d.press("esc")
	d.press("/").typ("is:이행완").see("is:met  이행 완료").press("tab").see("상태 이행 완료").press("esc")
	d.press("?", "/").typ("내보내기").see("현재 화면").miss("한 줄 위로")
	d.press("esc", "/").typ("export").see("내보내기: 이 기록").miss("한 줄 위로")
}
