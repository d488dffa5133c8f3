package tui

import (
	"slices"

	"hanjung/ui/settings"
)

// Actions returns what keys can be bound to.
func Actions() []settings.Action {
	table := actions()
	list := make([]settings.Action, len(table))
	for i := range table {
		a := &table[i]
		list[i] = settings.Action{Name: a.name, Group: string(a.group), Help: a.Help().Desc, Keys: a.Keys()}
		for _, f := range []focus{onList, onDetail, onTopics} {
			if a.worksIn(f) {
				list[i].Panes |= 1 << f
			}
		}
	}
	return list
}

// bound returns the table of actions with keys of a person's own.
func bound(keys map[string][]string) []action {
	table := actions()
	for i := range table {
		a := &table[i]
		if own := keys[a.name]; len(own) > 0 {
			a.SetKeys(own...)
			a.SetHelp(own[0], a.Help().Desc)
		}
	}
	return table
}

// key returns the key of an action as it is written for people.
func (m *Model) key(name string) string {
	for i := range m.actions {
		if a := &m.actions[i]; a.name == name {
			return keyName(a.Help().Key)
		}
	}
	return ""
}

// upDown returns the keys that move by a row.
func (m *Model) upDown() string {
	up, down := m.key("row-up"), m.key("row-down")
	if up == "↑" && down == "↓" {
		return up + down
	}
	return up + " " + down
}

// means reports whether a key stands for one of some actions.
func (m *Model) means(name string, actions ...string) bool {
	a, ok := m.actionOf(m.focus, name)
	return ok && slices.Contains(actions, a.name)
}
