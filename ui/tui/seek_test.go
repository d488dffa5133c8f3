package tui_test

import (
	"testing"

	tea "charm.land/bubbletea/v2"

	"hanjung/model"
	"hanjung/ui/tui"
)

// slow presses keys and returns what is to be done beside the window, undone.
func (d *driver) slow(keys ...string) (todo []tea.Cmd) {
	for _, key := range keys {
		if cmd := d.m.Update(keyPress(key)); cmd != nil {
			todo = append(todo, cmd)
		}
		d.m.Frame()
	}
	return todo
}

// many is a timeline in which no key waits for words to be found.
func many(t *testing.T, o tui.Options) *driver {
	t.Helper()
	return driveOn(t, long(60_000), 120, 36, o)
}

// Words are looked for in many records beside the window: what is on the screen
// stays there, and the last thing written is what is found in the end.
func TestWordsAreFoundBesideTheWindow(t *testing.T) {
	d := many(t, tui.Options{})
	todo := d.slow("/", "2", "9", "9")
	if len(todo) != 1 {
		t.Fatalf("%d searches at once, want one", len(todo))
	}
	d.see("60000 of 60000 events", "299")
	beside, ok := todo[0]().(tea.BatchMsg)
	if !ok || len(beside) != 2 {
		t.Fatalf("beside the window %T is done", todo[0]())
	}
	d.m.Update(beside[1]())
	d.miss("searching…")             // the letter that it is for is not the last any more
	first := d.m.Update(beside[0]()) // has found 2
	d.see("of 60000 events", "299").miss("60000 of 60000")
	if first == nil {
		t.Fatal("the rest of the word is not looked for")
	}
	d.run(first)
	d.see("220 of 60000 events")
	if again := d.slow("backspace", "9"); len(again) > 1 {
		t.Errorf("what was found already is looked for %d times", len(again))
	}
}

// What is done while the query line closes is done when it has closed.
func TestKeysWaitForTheQueryLineToClose(t *testing.T) {
	d := many(t, tui.Options{})
	todo := d.slow("/", "2", "9", "9", "enter", "home", "down", "down", "space")
	d.see("60000 of 60000 events").miss("✓ 1")
	for len(todo) > 0 {
		d.run(todo[0])
		todo = todo[1:]
	}
	d.see("220 of 60000 events", "✓ 1", "1 record marked").at("Event 2990 ")

	d = many(t, tui.Options{})
	todo = d.slow("/", "2", "9", "9", "esc")
	d.see("60000 of 60000 events", "enter open")
	d.run(todo[0])
	d.see("60000 of 60000 events", "enter open")
	if cmd := d.m.Update(keyPress("ctrl+c")); cmd == nil {
		t.Error("ctrl+c does nothing")
	}
}

// What is wrong with a query is said in the user's language.
func TestMistakesInLanguages(t *testing.T) {
	for lang, said := range map[model.Lang]string{
		model.English: `there is no topic "wets"; did you mean topic:west-sea?`,
		model.Korean:  `"wets" 주제는 없습니다. 혹시 topic:west-sea입니까?`,
		model.Chinese: `没有主题 "wets"；您是指 topic:west-sea 吗？`,
	} {
		drive(t, 120, 36, tui.Options{Lang: lang}).press("/").typ("topic:wets").press("enter").see(said)
	}
}

// A query that is wrong when it is to be kept keeps the line open, and what was
// typed behind is part of it.
func TestAWrongQueryKeepsTheLineOpen(t *testing.T) {
	d := many(t, tui.Options{})
	todo := d.slow("/", "2", "9")
	todo = append(todo, d.slow("space", "i", "s", ":", "x", "enter", "y")...)
	for _, cmd := range todo {
		d.run(cmd)
	}
	d.see(`nothing can be "xy"`, "29 is:xy")
}

// A search of a dataset that has grown in the meantime is made again.
func TestWordsAreFoundInWhatHasGrown(t *testing.T) {
	growing := make(chan tui.Growth)
	close(growing)
	d := many(t, tui.Options{Growing: growing})
	todo := d.slow("/", "2", "9", "9", "9")
	d.send(growth(long(70_000), 100))
	d.run(todo[0])
	d.see("17 of 70000 events")
}

// What a word was found in is known when the user comes back to it.
func TestWordsAreKnown(t *testing.T) {
	timeline := long(30_000)
	var last model.Selection
	for _, text := range []string{"29", "299", "", "topic:a", "300 -it"} {
		s, err := timeline.SelectAfter(last, parsed(t, text), model.View{})
		if err != nil {
			t.Fatal(err)
		}
		last = s
	}
	for text, want := range map[string]int{"29": 0, "299 topic:a": 0, "300": 0, "2": 30_000, "2999": 160, "zzz": 30_000, "it": 29_940, "": 0} {
		p, err := timeline.Prepare(last, parsed(t, text), model.View{})
		if err != nil {
			t.Fatal(err)
		}
		if got := p.Reads(); got != want {
			t.Errorf("%q is looked for in %d records, want %d", text, got, want)
		}
	}
}

// A search that takes long says so until it has found something.
func TestSlowSearchSaysSo(t *testing.T) {
	d := many(t, tui.Options{})
	beside, ok := d.slow("/", "2")[0]().(tea.BatchMsg)
	if !ok {
		t.Fatal("nothing is looked for beside the window")
	}
	d.m.Update(beside[1]())
	d.see("searching…", "60000 of 60000 events")
	d.run(beside[0])
	d.see("saying “2”").miss("searching…")
}

// The palette finds every one of many records by name, beside the window too; what
// is done before that is done with what was found.
func TestPaletteFindsBesideTheWindow(t *testing.T) {
	d := many(t, tui.Options{})
	todo := d.slow(":", "5", "9", "9", "8", "7")
	if len(todo) != 1 {
		t.Fatalf("%d searches at once, want one", len(todo))
	}
	d.see("5", "Go to anything").miss("Event 59987")
	beside, ok := todo[0]().(tea.BatchMsg)
	if !ok || len(beside) != 2 {
		t.Fatalf("beside the window %T is done", todo[0]())
	}
	d.m.Update(beside[1]())
	d.miss("searching…")             // the figure that it is for is not the last any more
	first := d.m.Update(beside[0]()) // has found 5
	if first == nil {
		t.Fatal("the rest of the number is not looked for")
	}
	later, ok := first().(tea.BatchMsg)
	if !ok {
		t.Fatalf("beside the window %T is done", first())
	}
	d.m.Update(later[1]())
	d.see("searching…")
	d.slow("enter", "space")
	d.see("Go to anything").miss("✓ 1")
	d.run(later[0])
	d.see("Event 59987 of 서해", "✓ 1").miss("Go to anything")

	d = many(t, tui.Options{})
	todo = d.slow(":", "5", "9", "esc")
	d.miss("Go to anything")
	d.run(todo[0])
	d.miss("Go to anything")
}
