package settings_test

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"hanjung/model"
	"hanjung/ui/settings"
)

// Two panes, in which keys may mean different things.
const (
	list uint = 1 << iota
	page
)

func actions() []settings.Action {
	return []settings.Action{
		{Name: "row-up", Group: "Move", Help: "one row up", Keys: []string{"up", "k"}, Panes: list | page},
		{Name: "row-down", Group: "Move", Help: "one row down", Keys: []string{"down", "j"}, Panes: list | page},
		{Name: "mark", Group: "Take", Help: "mark it", Keys: []string{"space"}, Panes: list},
		{Name: "turn", Group: "Take", Help: "turn the page", Keys: []string{"space", "["}, Panes: page},
		{Name: "export", Group: "Take", Help: "export it", Keys: []string{"e"}, Panes: list | page},
		{Name: "quit", Group: "Take", Help: "quit", Keys: []string{"q", "ctrl+c"}, Panes: list | page},
	}
}

func unset(string) string { return "" }

// load reads a configuration of a text, and returns its problems without the
// name of its folder.
func load(t *testing.T, text string) (settings.Config, string) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "c.yaml")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	c, problems := settings.Load(path, unset, actions())
	lines := make([]string, len(problems))
	for i, p := range problems {
		lines[i] = strings.TrimPrefix(p.String(), filepath.Dir(path)+string(filepath.Separator))
	}
	return c, strings.Join(lines, "\n")
}

func TestConfig(t *testing.T) {
	c, problems := load(t, `
theme: hanji
lang: ko
query: topic:west-sea from:2016
data: .
ascii: yes
mouse: false
state: off
keys:
  export: [w, CTRL+E, "+", shift+ctrl+up]
  quit: f2
`)
	if problems != "" {
		t.Error(problems)
	}
	if c.Theme != "hanji" || c.Lang != model.Korean || c.Query != "topic:west-sea from:2016" || !c.ASCII || c.Mouse || c.State || !filepath.IsAbs(c.Data) {
		t.Errorf("the configuration is %+v", c)
	}
	want := map[string][]string{"export": {"w", "ctrl+e", "+", "ctrl+shift+up"}, "quit": {"f2"}}
	if !reflect.DeepEqual(c.Keys, want) {
		t.Errorf("the keys are %v, want %v", c.Keys, want)
	}
}

func TestConfigProblems(t *testing.T) {
	for text, want := range map[string]string{
		"":                          "",
		"# nothing\n":               "",
		"---\n":                     "",
		"theme:\nkeys:\n":           "",
		"\ufefftheme: ink\n":        "",
		"ink":                       "c.yaml:1:1: want settings, as in theme: ink",
		"- theme: ink":              "c.yaml:1:1: want settings, as in theme: ink",
		"tehme: ink":                `c.yaml:1:1: there is no setting "tehme"; did you mean theme?`,
		"ascii: true\n\nzzzzzz: 1":  `c.yaml:3:1: there is no setting "zzzzzz"; hanjung config lists them all`,
		"theme: neon":               `c.yaml:1:8: there is no theme "neon"; want ink, hanji, contrast or safe`,
		"theme: [ink]":              `c.yaml:1:8: theme takes one word, as in theme: ""`,
		"theme: ink\ntheme: hanji":  "c.yaml:2:1: theme is set twice; the first stands",
		"lang: jp":                  `c.yaml:1:7: there is no language "jp"; want en, ko or zh`,
		"ascii: perhaps":            `c.yaml:1:8: "perhaps" is neither true nor false; want one of them`,
		"data: none.yaml":           "c.yaml:1:7: there is no file or folder ",
		"query: tqpic:x":            `c.yaml:1:8: query, column 1: there is no field "tqpic"; did you mean topic:?`,
		"theme: ink\n\tascii: true": "c.yaml:2:1: broken YAML: ",
		"theme: 'ink":               "c.yaml:1:8: broken YAML: ",
		"theme: ink\n---\nlang: ko": "c.yaml:3:1: a second document; keep all settings in one",
		"theme: \xff":               "c.yaml:1:1: the file is not UTF-8 text; save it as UTF-8",
		"th\x1beme: ink":            `c.yaml:1:1: there is no setting "th\x1beme"; did you mean theme?`,
		strings.Repeat(" ", 1<<17):  "c.yaml: can't be read: the file is larger than 64 KB; want a configuration",
		"keys: [export]":            "c.yaml:1:7: keys takes actions with their keys, as in export: [e]",
	} {
		if _, got := load(t, text); got != want && (want == "" || !strings.HasPrefix(got, want)) || strings.Contains(got, "\n") {
			t.Errorf("%.40q is told as\n%s\nwant\n%s", text, got, want)
		}
	}
}

func TestKeyProblems(t *testing.T) {
	type keys = map[string][]string
	for _, test := range []struct {
		line, want string
		keys       keys
	}{
		{"exprt: [w]", `3: there is no action "exprt"; did you mean export?`, keys{}},
		{"export: []", "11: export is left without a key; name one, as in [e]", keys{}},
		{"export:", "11: export is left without a key; name one, as in [e]", keys{}},
		{"export: [w, {a: b}]", "15: want a key, as in [e]; signs such as [ and - stand in quotes", keys{"export": {"w"}}},
		{`export: [""]`, `12: export: "" names no key; want one such as w, F2 or ctrl+e`, keys{}},
		{"export: [ctrl+]", `12: export: "ctrl+" names no key; want one such as w, F2 or ctrl+e`, keys{}},
		{"export: [w, escape]", `15: export: there is no key "escape"; it is called esc`, keys{"export": {"w"}}},
		{"export: [backspce]", `12: export: there is no key "backspce"; did you mean backspace?`, keys{}},
		{"export: [hyper+x]", `12: export: "hyper+x": there is no modifier "hyper"; want ctrl, alt or shift`, keys{}},
		{"export: [shift+j]", `12: export: "shift+j": a character is written as shift makes it, as in J for shift+j`, keys{}},
		{"export: [ctrl+i]", "12: export: ctrl+i reaches programs as tab; write that, or another key", keys{}},
		{"export: [ㄷ]", `12: export: "ㄷ" is typed with a Korean input method on; write the letter on the same key, which then works with it on or off`, keys{}},
		{"export: [\"\\u0301\"]", `12: export: "́" is no character that a key writes`, keys{}},
		{"export: [w, ctrl+c]", "15: export: ctrl+c always ends the program; choose another key", keys{"export": {"w"}}},
		{"quit: [x, ctrl+c]", "", keys{"quit": {"x", "ctrl+c"}}},
		{"export: [w, w]", "", keys{"export": {"w"}}},

		// A key means one thing in a pane.
		{"export: [w, j]", "15: export: j already means row-down (one row down); give that another key first", keys{"export": {"w"}}},
		{"export: [w, space]", "15: export: space already means mark (mark it); give that another key first", keys{"export": {"w"}}},
		{"mark: [m, '[']", "", keys{"mark": {"m", "["}}},
		{"export: [w]\n  export: [x]", "c.yaml:3:3: export is bound twice; the first stands", keys{"export": {"w"}}},
		{"export: [w]\n  quit: [w, x]", "c.yaml:3:10: quit: w already means export (export it); give that another key first", keys{"export": {"w"}, "quit": {"x"}}},

		// Keys can be given away, and exchanged.
		{"export: [j]\n  row-down: [e]", "", keys{"export": {"j"}, "row-down": {"e"}}},
		{"row-down: [e]\n  export: [w]", "", keys{"export": {"w"}, "row-down": {"e"}}},

		// What gets no key keeps those that it had, and others don't get them.
		{"row-down: [e, n]\n  export: [bogus]", "c.yaml:2:14: row-down: e already means export (export it); give that another key first\n" +
			`c.yaml:3:12: export: there is no key "bogus"; want a character`, keys{"row-down": {"n"}}},
		{"row-down: [e, n]\n  export: [q]", "c.yaml:2:14: row-down: e already means export (export it); give that another key first\n" +
			"c.yaml:3:12: export: q already means quit (quit); give that another key first", keys{"row-down": {"n"}}},
	} {
		want := test.want
		if want != "" && !strings.HasPrefix(want, "c.yaml") {
			want = "c.yaml:2:" + want
		}
		c, got := load(t, "keys:\n  "+test.line+"\n")
		if got != want && (want == "" || !strings.HasPrefix(got, want)) {
			t.Errorf("%s is told as\n%s\nwant\n%s", test.line, got, want)
		}
		if len(c.Keys)+len(test.keys) > 0 && !reflect.DeepEqual(c.Keys, test.keys) {
			t.Errorf("%s binds %v, want %v", test.line, c.Keys, test.keys)
		}
	}
}

// The default file sets nothing as it is and, without what keeps its lines from
// taking effect, what is so anyway.
func TestDefaultFile(t *testing.T) {
	text := settings.DefaultFile(actions())
	none, _ := settings.Load("", unset, actions())
	if c, problems := load(t, text); problems != "" || !reflect.DeepEqual(c, none) {
		t.Errorf("the default file sets %+v\n%s", c, problems)
	}
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		prose := strings.HasPrefix(line, "# ") && !strings.HasPrefix(line, "#  ")
		if strings.HasPrefix(line, "#") && !prose {
			lines[i] = line[1:]
		}
	}
	c, problems := load(t, strings.Join(lines, "\n"))
	if problems != "" {
		t.Errorf("%s\n%s", strings.Join(lines, "\n"), problems)
	}
	for _, a := range actions() {
		if !reflect.DeepEqual(c.Keys[a.Name], a.Keys) {
			t.Errorf("%s has the keys %q, want %q", a.Name, c.Keys[a.Name], a.Keys)
		}
	}
	if c.Theme != none.Theme || c.Lang != none.Lang || c.Query != none.Query || c.Data != none.Data || c.ASCII != none.ASCII || c.Mouse != none.Mouse || c.State != none.State {
		t.Errorf("the lines of the default file set %+v", c)
	}
}

// The environment wins over the file, and what is wrong in it doesn't.
func TestEnvironment(t *testing.T) {
	path := filepath.Join(t.TempDir(), "c.yaml")
	if err := os.WriteFile(path, []byte("theme: ink\nlang: ko\nquery: from:2016\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	environment := map[string]string{"HANJUNG_THEME": "hanji", "HANJUNG_LANG": "jp", "HANJUNG_STATE": "off", "HANJUNG_KEYS": "x"}
	c, problems := settings.Load(path, func(name string) string { return environment[name] }, actions())
	if c.Theme != "hanji" || c.Lang != model.Korean || c.State || c.Query != "from:2016" {
		t.Errorf("the configuration is %+v", c)
	}
	if len(problems) != 1 || problems[0].String() != `HANJUNG_LANG: there is no language "jp"; want en, ko or zh` {
		t.Errorf("the problems are %v", problems)
	}
	if p := c.Problem("query", os.ErrInvalid); p.String() != path+":3:8: invalid argument" {
		t.Errorf("a problem of the query is told as %s", p)
	}
	if p := c.Problem("theme", os.ErrInvalid); p.String() != "HANJUNG_THEME: invalid argument" {
		t.Errorf("a problem of the theme is told as %s", p)
	}
}

// A file that can't be read is told; one that isn't there is not.
func TestUnreadableConfig(t *testing.T) {
	folder := t.TempDir()
	if _, problems := settings.Load(filepath.Join(folder, "none"), unset, nil); len(problems) != 0 {
		t.Errorf("a file that isn't there is told as %v", problems)
	}
	if _, problems := settings.Load(folder, unset, nil); len(problems) != 1 || problems[0].String() != folder+": can't be read: is a directory" {
		t.Errorf("a folder is told as %v", problems)
	}
}

func FuzzConfig(f *testing.F) {
	f.Add([]byte(settings.DefaultFile(actions())))
	f.Add([]byte("theme: ink\nkeys: {export: [w, ctrl+e], ? [a]: b, *x : &y z, quit: !!str x}\n"))
	f.Add([]byte("keys:\n  export: [\"+\", |\n a]\n  quit: ctrl++\n"))
	path := filepath.Join(f.TempDir(), "c.yaml")
	f.Fuzz(func(t *testing.T, text []byte) {
		if err := os.WriteFile(path, text, 0o600); err != nil {
			t.Fatal(err)
		}
		c, problems := settings.Load(path, unset, actions())
		for _, p := range problems {
			if strings.ContainsFunc(p.String(), func(r rune) bool { return r < ' ' || r == 0x7f }) {
				t.Errorf("a problem of %q is told as %q", text, p)
			}
		}
		held := make(map[string]uint)
		for _, a := range actions() {
			keys := c.Keys[a.Name]
			if keys == nil {
				keys = a.Keys
			}
			for _, k := range keys {
				if held[k]&a.Panes != 0 || k == "" {
					t.Errorf("%q binds %q twice in a pane", text, k)
				}
				held[k] |= a.Panes
			}
		}
	})
}

func BenchmarkLoad(b *testing.B) {
	path := filepath.Join(b.TempDir(), "c.yaml")
	text := "theme: ink\nlang: ko\nquery: topic:west-sea from:2016\nmouse: false\nkeys:\n  row-up: [up, w]\n  export: [E, ctrl+e]\n"
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		settings.Load(path, unset, actions())
	}
}

// What is wrong is told in the reader's language, with what an action is called in
// it, and on one line whatever the file holds.
func TestProblemsInKorean(t *testing.T) {
	path := filepath.Join(t.TempDir(), "c.yaml")
	if err := os.WriteFile(path, []byte("theem: x\nkeys: {quit: \"\\u1b[\\n\"}\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	_, problems := settings.Load(path, unset, actions())
	if len(problems) != 2 {
		t.Fatalf("the problems are %v", problems)
	}
	if got := problems[0].In(model.Korean); got != path+`:1:1: "theem" 설정은 없습니다. 혹시 theme?` {
		t.Error(got)
	}
	if got := problems[1].In(model.Korean); strings.ContainsAny(got, "\x1b\n") || !strings.Contains(got, "키는 없습니다") {
		t.Errorf("%q", got)
	}
}
