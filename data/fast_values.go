package data

import (
	"bytes"
	"slices"
	"strings"

	"hanjung/model"
)

// What a decoder keeps of the words that it has read is bounded, as every line
// may have words of its own. Texts lie in blocks.
const (
	keptWords = 1 << 14
	textBlock = 64 << 10
)

// null reads a null, which stands for nothing.
func (f *fastDecoder) null() bool { return f.literal("null") }

// typeName reads the name of a type of record.
func (f *fastDecoder) typeName() model.Type {
	typ := model.Type(f.intern(f.plain()))
	if !slices.Contains(model.Types(), typ) {
		f.fail()
	}
	return typ
}

// word reads a text that is likely to come again.
func (f *fastDecoder) word() string {
	if f.null() {
		return ""
	}
	return f.intern(f.plain())
}

// intern returns the string of a word, the same one each time it comes.
func (f *fastDecoder) intern(word []byte) string {
	if s, ok := f.words[string(word)]; ok {
		return s
	}
	if len(f.words) >= keptWords {
		return f.keep(word)
	}
	s := string(word)
	f.words[s] = s
	return s
}

// string reads a text.
func (f *fastDecoder) string() string {
	if f.null() {
		return ""
	}
	if n := f.number(); n != nil {
		return f.keep(n)
	}
	inner, isClean := f.quoted()
	if isClean {
		return f.keep(inner)
	}
	var ok bool
	if f.scratch, ok = unescaped(f.scratch[:0], inner); !ok || f.failed {
		f.fail()
		return ""
	}
	if isPlain(f.scratch) {
		return f.keep(f.scratch)
	}
	s, bad := clean(string(f.scratch))
	if bad != 0 {
		f.fail()
	}
	return s
}

// keep returns a string of bytes that will be overwritten. One allocation serves
// for some hundred of them.
func (f *fastDecoder) keep(text []byte) string {
	if f.texts.Cap()-f.texts.Len() < len(text) {
		f.texts = strings.Builder{}
		f.texts.Grow(max(textBlock, len(text)))
	}
	start := f.texts.Len()
	f.texts.Write(text)
	return f.texts.String()[start:]
}

// text reads a text in one or several languages.
func (f *fastDecoder) text() (t model.Text) {
	if f.next() != '{' {
		t.EN = f.string()
		return t
	}
	var seen fieldSet
	for f.open('{'); f.more('}'); {
		switch f.member(&seen) {
		case enField:
			t.EN = f.string()
		case koField:
			t.KO = f.string()
		case zhField:
			t.ZH = f.string()
		default:
			f.fail()
		}
	}
	return t
}

// date reads a date.
func (f *fastDecoder) date() model.Date {
	if f.null() {
		return model.Date{}
	}
	text := f.number()
	if text == nil {
		text = f.plain()
	}
	var d model.Date
	if f.failed || d.UnmarshalText(text) != nil {
		f.fail()
	}
	return d
}

func (f *fastDecoder) bool() bool {
	switch {
	case f.literal("true"):
		return true
	case f.literal("false"), f.null():
		return false
	}
	f.fail()
	return false
}

func (f *fastDecoder) side(s *model.Side) { *s = model.Side(f.intern(f.plain())) }

// wordList reads a list of words. One that is written as another was before is
// the same list.
func (f *fastDecoder) wordList() []string {
	if f.null() {
		return nil
	}
	if f.next() != '[' {
		f.fail()
		return nil
	}
	start := f.at
	end := start + bytes.IndexByte(f.line[start:], ']') + 1
	written := f.line[start:max(start, end)]
	if list, ok := f.lists[string(written)]; ok {
		f.at = end
		return list
	}
	list := readList(f, &f.ids, (*fastDecoder).listed)
	if !f.failed && f.at == end && len(f.lists) < keptWords {
		f.lists[string(written)] = list
	}
	return list
}

func (f *fastDecoder) listed(word *string) { *word = f.intern(f.plain()) }

// readList reads a list, one value after the other.
func readList[T any](f *fastDecoder, s *slab[T], read func(*fastDecoder, *T)) []T {
	if f.null() {
		return nil
	}
	list := s.room()
	for f.open('['); f.more(']'); {
		var zero T
		list = append(list, zero)
		read(f, &list[len(list)-1])
	}
	return s.cut(list)
}

// slab is room for many short lists, which costs less than room for each.
type slab[T any] struct{ free []T }

// A new slab is made for slabSize values when there is no room for fewValues.
const (
	slabSize  = 256
	fewValues = 8
)

// room returns an empty list with room behind it.
func (s *slab[T]) room() []T {
	if cap(s.free) < fewValues {
		s.free = make([]T, 0, slabSize)
	}
	return s.free
}

// cut ends a list that has grown in the room, and lets the next one begin there.
func (s *slab[T]) cut(list []T) []T {
	n := len(list)
	s.free = list[n:]
	return list[:n:n]
}
