package settings

import (
	"slices"

	"github.com/goccy/go-yaml/ast"

	"hanjung/ui/words"
)

// Action is something that a user can do in the program, as far as keys are
// concerned.
type Action struct {
	Name  string
	Group string // of actions that belong together
	Help  string
	Keys  []string // by default
	Panes uint     // the panes in which it works, a bit each
}

// The key that ends the program whatever is on the screen, and its action.
const (
	alwaysEnds = "ctrl+c"
	quitAction = "quit"
)

// binding is what a person binds to an action.
type binding struct {
	action *Action
	keys   []boundKey
}

// boundKey is a key and where it was written.
type boundKey struct {
	name string
	at   ast.Node
}

// takeKeys takes the keys of the actions that the file names.
func (l *loader) takeKeys(value ast.Node) {
	all, ok := pairs(value)
	if !ok {
		l.wrongf(value, "keys takes actions with their keys, as in export: [e]")
		return
	}
	var bindings []binding
	for _, pair := range all {
		name := pair.Key.GetToken().Value
		i := slices.IndexFunc(l.actions, func(a Action) bool { return a.Name == name })
		switch {
		case i < 0:
			l.wrongf(pair.Key, "there is no action %.40q; %v", name, suggestion(name, l.actionNames()))
		case slices.ContainsFunc(bindings, func(b binding) bool { return b.action.Name == name }):
			l.wrongf(pair.Key, "%s is bound twice; the first stands", name)
		default:
			b := binding{action: &l.actions[i]}
			if b.keys = l.keysOf(b.action, pair.Value); len(b.keys) > 0 {
				bindings = append(bindings, b)
			}
		}
	}
	l.assign(bindings)
}

func (l *loader) actionNames() []string {
	list := make([]string, len(l.actions))
	for i := range l.actions {
		list[i] = l.actions[i].Name
	}
	return list
}

// keysOf reads the keys of an action, a list or a single one.
func (l *loader) keysOf(a *Action, value ast.Node) []boundKey {
	nodes := []ast.Node{value}
	if list, ok := value.(*ast.SequenceNode); ok {
		nodes = list.Values
	}
	if len(nodes) == 0 || value.Type() == ast.NullType {
		l.wrongf(value, "%s is left without a key; name one, as in [%s]", a.Name, a.Keys[0])
		return nil
	}
	var keys []boundKey
	for _, n := range nodes {
		written, ok := word(n)
		if !ok {
			l.wrongf(n, `want a key, as in [%s]; signs such as [ and - stand in quotes`, a.Keys[0])
			continue
		}
		name, err := keyName(written)
		if err == nil && name == alwaysEnds && a.Name != quitAction {
			err = words.Complain("%s always ends the program; choose another key", alwaysEnds)
		}
		if err != nil {
			l.wrongf(n, "%s: %v", a.Name, err)
			continue
		}
		if !slices.ContainsFunc(keys, func(k boundKey) bool { return k.name == name }) {
			keys = append(keys, boundKey{name, n})
		}
	}
	return keys
}

// assign gives the actions their keys. A key that has a meaning already in a
// pane keeps it. An action that gets no key at all keeps those that it has by
// default, which may then be missing elsewhere: it all is judged anew without
// it.
func (l *loader) assign(bindings []binding) {
	for {
		keys, failed := l.tryAssign(bindings)
		if failed < 0 {
			l.config.Keys = keys
			return
		}
		bindings = slices.Delete(bindings, failed, failed+1)
	}
}

// tryAssign returns the keys of some bindings, or which of them, got none. It
// tells the problems of the latter alone, or if there is none, of all.
func (l *loader) tryAssign(bindings []binding) (keys map[string][]string, failed int) {
	t := table{held: make(map[string][]*Action)}
	for i := range l.actions {
		a := &l.actions[i]
		if !slices.ContainsFunc(bindings, func(b binding) bool { return b.action == a }) {
			t.hold(a, a.Keys...)
		}
	}
	keys = make(map[string][]string)
	before := len(l.problems)
	for i, b := range bindings {
		own := len(l.problems)
		for _, k := range b.keys {
			if other := t.holder(k.name, b.action); other != nil {
				l.wrongf(k.at, "%s: %s already means %s (%v); give that another key first", b.action.Name, k.name, other.Name, words.Complain(words.Phrase(other.Help)))
				continue
			}
			t.hold(b.action, k.name)
			keys[b.action.Name] = append(keys[b.action.Name], k.name)
		}
		if len(keys[b.action.Name]) == 0 {
			l.problems = slices.Delete(l.problems, before, own)
			return nil, i
		}
	}
	return keys, -1
}

// table is which keys are taken.
type table struct{ held map[string][]*Action }

func (t table) hold(a *Action, keys ...string) {
	for _, k := range keys {
		t.held[k] = append(t.held[k], a)
	}
}

// holder returns the action that a key has already in a pane of another, nil for
// none.
func (t table) holder(key string, a *Action) *Action {
	for _, other := range t.held[key] {
		if other.Panes&a.Panes != 0 && other != a {
			return other
		}
	}
	return nil
}
