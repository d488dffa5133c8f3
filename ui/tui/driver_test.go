package tui_test

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"hanjung/model"
	"hanjung/ui/sample"
	"hanjung/ui/tui"
)

// driver uses a program as a person would: it presses keys and looks.
type driver struct {
	*testing.T

	m    *tui.Model
	w, h int
	said []tea.Msg // what commands answered that is not the program's own
}

// drive starts a program on the sample timeline.
func drive(t *testing.T, w, h int, o tui.Options) *driver {
	t.Helper()
	return driveOn(t, sample.Timeline(t), w, h, o)
}

func driveOn(t *testing.T, timeline *model.Timeline, w, h int, o tui.Options) *driver {
	t.Helper()
	o.Today, o.Command = sample.Today, "hanjung"
	m, err := tui.New(timeline, o)
	if err != nil {
		t.Fatal(err)
	}
	d := &driver{T: t, m: m, w: w, h: h}
	d.resize(w, h)
	return d
}

func (d *driver) resize(w, h int) {
	d.w, d.h = w, h
	d.send(tea.WindowSizeMsg{Width: w, Height: h})
}

// send passes a message on, and what the commands answer to it.
func (d *driver) send(msg tea.Msg) {
	d.run(d.m.Update(msg))
	d.m.Frame()
}

func (d *driver) run(cmd tea.Cmd) {
	if cmd == nil {
		return
	}
	switch msg := cmd().(type) {
	case nil:
	case tea.BatchMsg:
		for _, c := range msg {
			d.run(c)
		}
	default:
		d.said = append(d.said, msg)
		d.run(d.m.Update(msg))
	}
}

// press presses keys, named as the action table names them.
func (d *driver) press(names ...string) *driver {
	for _, name := range names {
		d.send(keyPress(name))
	}
	return d
}

// typ types a text, character by character.
func (d *driver) typ(text string) *driver {
	for _, r := range text {
		d.send(tea.KeyPressMsg{Text: string(r), Code: r})
	}
	return d
}

func keyPress(name string) tea.KeyPressMsg {
	codes := map[string]rune{
		"up": tea.KeyUp, "down": tea.KeyDown, "left": tea.KeyLeft, "right": tea.KeyRight, "enter": tea.KeyEnter, "esc": tea.KeyEscape,
		"tab": tea.KeyTab, "backspace": tea.KeyBackspace, "home": tea.KeyHome, "end": tea.KeyEnd, "pgup": tea.KeyPgUp, "pgdown": tea.KeyPgDown, "f1": tea.KeyF1, "f2": tea.KeyF2, "f3": tea.KeyF3,
	}
	if rest, ok := strings.CutPrefix(name, "ctrl+"); ok {
		return tea.KeyPressMsg{Code: []rune(rest)[0], Mod: tea.ModCtrl}
	}
	if rest, ok := strings.CutPrefix(name, "shift+"); ok {
		return tea.KeyPressMsg{Code: codes[rest], Mod: tea.ModShift}
	}
	if name == "space" {
		return tea.KeyPressMsg{Code: ' ', Text: " "}
	}
	if code, ok := codes[name]; ok {
		return tea.KeyPressMsg{Code: code}
	}
	return tea.KeyPressMsg{Code: []rune(name)[0], Text: name}
}

func (d *driver) click(x, y int) { d.send(tea.MouseClickMsg{X: x, Y: y, Button: tea.MouseLeft}) }

// clickOn clicks on the last place where a text stands.
func (d *driver) clickOn(text string) *driver {
	d.Helper()
	x, y := -1, 0
	for row, line := range strings.Split(d.screen(), "\n") {
		if i := strings.LastIndex(line, text); i >= 0 {
			x, y = ansi.StringWidth(line[:i]), row
		}
	}
	if x < 0 {
		d.see(text)
	}
	d.click(x, y)
	return d
}

// screen returns what is on the screen, without colours.
func (d *driver) screen() string { return ansi.Strip(d.m.Frame()) }

// see checks that texts are on the screen.
func (d *driver) see(texts ...string) *driver {
	d.Helper()
	screen := d.screen()
	for _, text := range texts {
		if !strings.Contains(screen, text) {
			d.Errorf("the screen does not show %q:\n%s", text, screen)
		}
	}
	return d
}

// miss checks that texts are not on the screen.
func (d *driver) miss(texts ...string) {
	d.Helper()
	screen := d.screen()
	for _, text := range texts {
		if strings.Contains(screen, text) {
			d.Errorf("the screen shows %q:\n%s", text, screen)
		}
	}
}

// cursorRow returns the row of the list on which the cursor stands.
func (d *driver) cursorRow() string {
	d.Helper()
	for line := range strings.SplitSeq(d.screen(), "\n") {
		if strings.HasPrefix(line, "▌") {
			return line
		}
		if _, row, ok := strings.Cut(line, "│▌"); ok {
			return "▌" + row
		}
	}
	d.Errorf("no cursor on the screen:\n%s", d.screen())
	return ""
}

// at checks that the cursor stands on a row with a text.
func (d *driver) at(text string) *driver {
	d.Helper()
	if row := d.cursorRow(); !strings.Contains(row, text) {
		d.Errorf("the cursor stands on %q, want %q", row, text)
	}
	return d
}

// chosen is how a link looks that has the focus, in the theme ink.
const chosen = "48;2;154;214;184m"

// follow walks the links of the page to one that begins with a text, and follows
// it.
func (d *driver) follow(link string) *driver {
	d.Helper()
	if !strings.Contains(d.screen(), "esc list") {
		d.press("enter")
	}
	for range 80 {
		d.press("tab")
		if strings.Contains(d.m.Frame(), chosen+link) {
			return d.press("enter")
		}
	}
	d.Errorf("no link begins with %s:\n%s", link, d.screen())
	return d
}
