package tui_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"hanjung/data"
	"hanjung/model"
	"hanjung/ui/sample"
	"hanjung/ui/tui"
)

// The contract of every frame, at every size and after every key:
//
//  1. nothing panics;
//  2. the frame has exactly as many lines as the window, and each line is
//     exactly as wide, by both measures that terminals use;
//  3. no control character of the data reaches the terminal;
//  4. where the list has records and is shown, the cursor is visible.
func checkFrame(t *testing.T, m *tui.Model, w, h int, how string) {
	t.Helper()
	frame := m.Frame()
	if w < 40 || h < 12 {
		checkSmall(t, frame, w, h, how)
		return
	}
	lines := strings.Split(frame, "\n")
	if len(lines) != h {
		t.Fatalf("%s: %d×%d: %d lines", how, w, h, len(lines))
	}
	for i, line := range lines {
		plain := ansi.Strip(line)
		if cells, wc := ansi.StringWidth(plain), ansi.StringWidthWc(plain); cells != w || wc != w {
			t.Fatalf("%s: %d×%d: line %d takes %d or %d cells: %q", how, w, h, i, cells, wc, plain)
		}
		if strings.ContainsFunc(plain, func(r rune) bool { return r < ' ' || r >= 0x7f && r < 0xa0 || r >= 0x202a && r <= 0x202e }) {
			t.Fatalf("%s: %d×%d: a control character on line %d: %q", how, w, h, i, plain)
		}
	}
	if m.ShowsList() && !strings.Contains(ansi.Strip(frame), "▌") {
		t.Fatalf("%s: %d×%d: no cursor:\n%s", how, w, h, ansi.Strip(frame))
	}
}

func checkSmall(t *testing.T, frame string, w, h int, how string) {
	t.Helper()
	lines := strings.Split(frame, "\n")
	if len(lines) > max(h, 1) {
		t.Fatalf("%s: %d×%d: %d lines", how, w, h, len(lines))
	}
	for _, line := range lines {
		if ansi.StringWidth(line) > max(w, 2) {
			t.Fatalf("%s: %d×%d: %q is too wide", how, w, h, line)
		}
	}
}

var allKeys = []string{
	"up", "down", "left", "right", "enter", "esc", "tab", "shift+tab", "backspace", "home", "end", "pgup", "pgdown", "space",
	"j", "k", "g", "G", "[", "]", "J", "K", "1", "2", "3", "t", "n", "N", "x", "y", "c", "m", "?", "/", "e", "h", "l",
	"=", "=", "=", "+", "L", "s", "f", "<", ">", "Y", ":", "ctrl+p", "f1", "2016",
	"ctrl+d", "ctrl+u", "ㅓ", "처", "서", "topic:", "w", "\"", "-", "한중 정상회담", "is:marked", "person:xi",
}

// timelines are those that frames are tried on.
func timelines(t *testing.T) map[string]*model.Timeline {
	t.Helper()
	embedded, err := data.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	return map[string]*model.Timeline{
		"embedded": model.New(embedded), "sample": sample.Timeline(t), "hostile": hostile(t), "long": long(500), "empty": model.New(model.Dataset{}),
	}
}

// hostile returns a timeline of text that is very long, wide, combining,
// right-to-left or of disputed width.
func hostile(t *testing.T) *model.Timeline {
	t.Helper()
	texts := []string{
		strings.Repeat("서해", 300), strings.Repeat("a", 2000), strings.Repeat("e\u0301\u0301\u0301", 200), "👩‍👩‍👧‍👦 ❤️ 🇰🇷 👍🏽 1️⃣",
		"مرحبا بالعالم שלום", "नमस्ते ขำ ᄒᆞᆫ글 ﷽", "𠮷野家 ｆｕｌｌ ﾊﾝｼﾞｭﾝ", "a\u200bb\u00adc\ufeffd", "tab\\tnew\\nline", "x",
	}
	var b strings.Builder
	b.WriteString("events:\n")
	for i, s := range texts {
		fmt.Fprintf(&b, "- {id: e%d, date: %d-01-0%d, kind: summit, title: {en: %q, ko: %q}, place: %q, topics: [t%d], people: [p%d], claims: [{text: %q, topics: [t%d], sources: [s%d]}], quotes: [{speaker: p%d, text: %q, sources: [s%d]}], differences: [{about: %q, values: [{value: %q, sources: [s%d]}, {value: b, sources: [s%d]}]}]}\n",
			i, 1990+i, i%9+1, s, s, s, i, i, s, i, i, i, s, i, s, s, i, i)
	}
	for _, list := range []string{"topics", "people"} {
		b.WriteString(list + ":\n")
		for i, s := range texts {
			fmt.Fprintf(&b, "- {id: %c%d, name: %q, aliases: [%q]}\n", list[0], i, s, s)
		}
	}
	b.WriteString("sources:\n")
	for i, s := range texts {
		fmt.Fprintf(&b, "- {id: s%d, publisher: %q, title: %q, url: \"https://example.org/%d\", lang: en, kind: news}\n", i, s, s, i)
	}
	d, err := data.Load(data.StandardInput, strings.NewReader(b.String()))
	if err != nil {
		t.Fatal(err)
	}
	return model.New(d)
}

// Every screen at every size: the list, the page, the topics, the query line,
// the help and the dialog.
func TestFramesFitEverySize(t *testing.T) {
	screens := map[string][]string{
		"list": nil, "page": {"enter", "tab", "tab"}, "topics": {"t", "down", "space"}, "search": {"/", "t", "o"},
		"help": {"?"}, "export": {"e", "down", "down"}, "agreements": {"2"}, "commitments": {"3", "enter"}, "commitments by date": {"3", "s"},
		"months": {"-"}, "years": {"-", "-"}, "palette": {":", "e"}, "palette of dates": {"ctrl+p", "2", "0", "1", "6"}, "comparison": {"space", "home", "="}, "comparison further down": {"space", "home", "=", "]", "]", "tab"}, "nothing": {"/", "\"", "z", "q", "\"", "enter"},
	}
	for name, timeline := range timelines(t) {
		for screen, keys := range screens {
			d := driveOn(t, timeline, 120, 36, tui.Options{})
			d.press(keys...)
			for w := 20; w <= 240; w += 11 {
				for _, h := range []int{5, 11, 12, 15, 16, 24, 37, 80} {
					d.checkSize(w, h, name+" "+screen)
				}
			}
			for _, lang := range []model.Lang{model.Korean, model.Chinese} {
				d := driveOn(t, timeline, 120, 36, tui.Options{Lang: lang})
				d.press(keys...)
				for w := 20; w <= 150; w += 13 {
					for _, h := range []int{5, 12, 16, 37} {
						d.checkSize(w, h, fmt.Sprintf("%s %s in %s", name, screen, lang))
					}
				}
			}
		}
	}
}

func (d *driver) checkSize(w, h int, how string) {
	d.Helper()
	d.m.Update(tea.WindowSizeMsg{Width: w, Height: h})
	checkFrame(d.T, d.m, w, h, how)
}

// Thousands of keys and resizes at random: the contract holds after each.
func TestFramesFitAfterAnyKeys(t *testing.T) {
	t.Chdir(t.TempDir()) // exports go there
	for name, timeline := range timelines(t) {
		random := rand.New(rand.NewPCG(1, 2))
		d := driveOn(t, timeline, 120, 36, tui.Options{})
		var last []string
		for range 1500 {
			step := allKeys[random.IntN(len(allKeys))]
			switch random.IntN(20) {
			case 0:
				d.w, d.h = 20+random.IntN(221), 5+random.IntN(76)
				step = fmt.Sprintf("resize to %d×%d", d.w, d.h)
				d.m.Update(tea.WindowSizeMsg{Width: d.w, Height: d.h})
			case 1:
				x, y := random.IntN(d.w), random.IntN(d.h)
				step = fmt.Sprintf("click at %d,%d", x, y)
				d.m.Update(tea.MouseClickMsg{X: x, Y: y, Button: tea.MouseLeft})
			case 2:
				d.m.Update(tea.MouseWheelMsg{X: random.IntN(d.w), Y: random.IntN(d.h), Button: tea.MouseWheelDown})
				step = "wheel"
			default:
				d.run(d.m.Update(keyPress(step)))
			}
			last = append(last, step)
			checkFrame(t, d.m, d.w, d.h, name+" after "+strings.Join(last[max(len(last)-12, 0):], ", "))
		}
	}
}

func FuzzKeys(f *testing.F) {
	f.Add([]byte{0, 1, 2, 3, 200, 40, 7})
	timeline := long(30)
	f.Fuzz(func(t *testing.T, keys []byte) {
		d := driveOn(t, timeline, 80, 24, tui.Options{})
		for i, k := range keys {
			if k >= 200 {
				d.w, d.h = 20+int(k-200)*4, 5+(int(k)*7+i)%60
				d.m.Update(tea.WindowSizeMsg{Width: d.w, Height: d.h})
			} else if name := allKeys[int(k)%len(allKeys)]; name != "enter" || !strings.Contains(d.screen(), "Export") {
				d.m.Update(keyPress(name))
			}
			checkFrame(t, d.m, d.w, d.h, fmt.Sprint(string(keys[:i+1])))
		}
	})
}
