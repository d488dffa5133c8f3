package model

import (
	"slices"
	"sync"
)

// value is a value that a field can have, made ready to be offered.
type value struct {
	value   string
	written string // as it stands in a query
	name    Text   // what it stands for, in words
	keys    []key  // what it is found by: itself, its names and aliases
}

// isCalled reports whether a folded name is one of the value's names.
func (v *value) isCalled(folded string) bool {
	return folded != "" && slices.ContainsFunc(v.keys, func(k key) bool { return k.text == folded })
}

// mostValues is how many values of a field are offered at most: of a million
// records nobody chooses one from a list, and a key must not wait for them.
const mostValues = 20_000

// values returns the values that a field can have in a timeline, each once, in
// its order: all topics and people, and of records, places and publishers the
// first mostValues. Of all dates that a field can have they are the years and
// months in which something begins; a field for words can have any, and has none
// here.
func (t *Timeline) values(f Field) []value {
	if made := t.offered[f]; made != nil {
		return made()
	}
	return nil
}

// Ready makes what every view of the timeline wants, so that the first of them is
// there as fast as the next.
func (t *Timeline) Ready() { t.ix.ready() }

// Warm makes what is otherwise made when it is first asked for: the indexes, the
// texts that words are searched in, and the values that completion offers. It may
// run beside anything else.
func (t *Timeline) Warm() {
	t.ix.warm()
	t.namesakes()
	if len(t.records) <= mostValues {
		t.ix.recordNames()
	}
	for _, f := range Fields() {
		t.values(f)
	}
	t.named().lexicon()
	if len(t.records) <= mostNear {
		t.titled().lexicon()
	}
}

// offerings returns for every field how its values are made, once.
func (t *Timeline) offerings() map[Field]func() []value {
	made := make(map[Field]func() []value)
	for _, f := range Fields() {
		made[f] = sync.OnceValue(func() []value {
			list := lister{field: f, seen: make(map[string]bool)}
			list.addAll(t)
			return list.values
		})
	}
	return made
}

// lister collects the values of a field.
type lister struct {
	field  Field
	seen   map[string]bool
	values []value
}

func (l *lister) add(s string, name Text, aliases ...string) {
	if s == "" || l.seen[s] || l.isFull() {
		return
	}
	l.seen[s] = true
	l.values = append(l.values, value{value: s, written: quoted(s, l.field), name: name, keys: keysOf(s, name, aliases)})
}

// isFull reports whether no more values are taken.
func (l *lister) isFull() bool {
	return l.field != TopicField && l.field != PersonField && l.field != SpeakerField && len(l.values) == mostValues
}

func (l *lister) addAll(t *Timeline) {
	switch l.field {
	case TopicField:
		for _, v := range t.topics.list {
			l.add(v.ID, v.Name, append(slices.Clip(v.Aliases), slices.Concat(v.Includes...)...)...)
		}
	case PersonField:
		for _, v := range t.people.list {
			l.add(v.ID, v.Name, v.Aliases...)
		}
	case SpeakerField:
		l.addSpeakers(t)
	case ByField:
		l.addMakers(t)
	case ThreadField:
		for _, v := range t.threads.list {
			l.add(v.ID, v.Name)
		}
	case IDField:
		for i := 0; i < len(t.records) && !l.isFull(); i++ {
			l.add(t.records[i].ID, t.records[i].Title)
		}
	case PlaceField:
		for i := 0; i < len(t.records) && !l.isFull(); i++ {
			l.add(t.records[i].Place.In(English), t.records[i].Place)
		}
	case SourceField:
		for i := range t.sources.list {
			l.add(t.sources.list[i].Publisher, Text{})
		}
	case LangField:
		for i := range t.sources.list {
			tag := t.sources.list[i].Lang
			known, _ := tongueOf(tag)
			l.add(tag, known.name, known.aliases...)
		}
	case SideField, TypeField, KindField, IsField:
		l.addFixed()
	case FromField, ToField, InField:
		l.addPeriods(t.ix.days())
	case Words:
	}
}

// addPeriods adds the years and then the months in which records begin, the latest
// first.
func (l *lister) addPeriods(ds *days) {
	for _, unit := range []string{"2006", "2006-01"} {
		for left := len(ds.starts); left > 0 && ds.starts[left-1] > MinDay; {
			year, month, _ := ds.starts[left-1].Civil()
			first := DayOf(year, month, 1)
			if unit == "2006" {
				first = DayOf(year, 1, 1)
			}
			l.add(NewDay(first).String()[:len(unit)], Text{})
			left = ds.place(first)
		}
	}
}

// addFixed adds the values of a field that are the same in every timeline.
func (l *lister) addFixed() {
	switch l.field {
	case SideField:
		for _, s := range Sides() {
			l.add(string(s), s.Name())
		}
	case TypeField:
		for _, typ := range Types() {
			l.add(string(typ), typ.Name())
		}
		l.add(anyType, anyName(), anyAliases()...)
	case KindField:
		for _, typ := range Types() {
			for _, k := range KindsOf(typ) {
				l.add(string(k), k.Name())
			}
		}
	case IsField:
		for _, fact := range Facts() {
			l.add(fact, FactName(fact))
		}
	default:
	}
}
