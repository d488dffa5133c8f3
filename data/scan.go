package data

import (
	"bytes"
	"strconv"
	"unicode/utf16"
	"unicode/utf8"
)

// scanner reads a line of JSON from left to right without building a tree. It
// knows what lines mostly hold and fails at anything else, be it wrong or only
// rare: such a line is read again by those who can tell. A scanner that has
// failed stays so, and all that it returns from then on is empty.
type scanner struct {
	line   []byte
	at     int
	first  bool // nothing has been read since the last bracket was opened
	failed bool
}

func (s *scanner) reset(line []byte) { *s = scanner{line: line} }

func (s *scanner) fail() { s.failed = true }

// next skips white space and returns the byte behind it, or 0 at the end.
func (s *scanner) next() byte {
	for s.at < len(s.line) {
		switch c := s.line[s.at]; c {
		case ' ', '\t', '\r', '\n':
			s.at++
		default:
			return c
		}
	}
	return 0
}

// open reads a bracket that a value has to begin with.
func (s *scanner) open(bracket byte) {
	if s.next() != bracket {
		s.fail()
		return
	}
	s.at++
	s.first = true
}

// more reports whether another value comes before the closing bracket, and reads
// the comma before it or else the bracket.
func (s *scanner) more(bracket byte) bool {
	c := s.next()
	first := s.first
	s.first = false
	switch {
	case s.failed:
		return false
	case c == bracket:
		s.at++
		return false
	case first:
		return true
	case c == ',':
		s.at++
		return true
	}
	s.fail()
	return false
}

// literal reads a word such as null if it comes next.
func (s *scanner) literal(word string) bool {
	if s.next() != word[0] || !bytes.HasPrefix(s.line[s.at:], []byte(word)) {
		return false
	}
	s.at += len(word)
	return true
}

// key reads the name of a member and the colon behind it.
func (s *scanner) key() []byte {
	name := s.plain()
	if s.next() != ':' {
		s.fail()
		return nil
	}
	s.at++
	return name
}

// plain reads a string that stands for itself: no escapes, nothing to be cleaned.
func (s *scanner) plain() []byte {
	text, clean := s.quoted()
	if !clean {
		s.fail()
		return nil
	}
	return text
}

// quoted reads a string and returns what stands between its quotes. Where it is
// not clean, it has escapes, or what clean would drop, in it.
func (s *scanner) quoted() (inner []byte, clean bool) {
	if s.failed || s.next() != '"' {
		s.fail()
		return nil, false
	}
	text, start := s.line, s.at+1
	clean = true
	for at := start; at < len(text); at++ {
		switch c := text[at]; {
		case c == '"':
			s.at = at + 1
			inner = text[start:at]
			return inner, clean && isTrimmed(inner)
		case c == ' ':
			clean = clean && text[at-1] != ' '
		case c == '\\':
			clean = false
			at++
		case c < ' ':
			s.fail()
			return nil, false
		case c >= utf8.RuneSelf:
			r, size := utf8.DecodeRune(text[at:])
			if size == 1 { // not UTF-8
				s.fail()
				return nil, false
			}
			clean = clean && isTame(r)
			at += size - 1
		case c == 0x7f:
			clean = false
		default:
			at += plainRun(text, at+1)
		}
	}
	s.fail()
	return nil, false
}

func isTrimmed(text []byte) bool {
	n := len(text)
	return n == 0 || text[0] != ' ' && text[n-1] != ' '
}

// number reads a whole number as it is written, where one comes next.
func (s *scanner) number() []byte {
	if c := s.next(); c < '1' || c > '9' {
		return nil
	}
	start := s.at
	for s.at < len(s.line) && '0' <= s.line[s.at] && s.line[s.at] <= '9' {
		s.at++
	}
	switch s.next() {
	case ',', '}', ']':
		return s.line[start:s.at]
	}
	s.fail()
	return nil
}

// unescaped appends what the inside of a string stands for. It is not ok where an
// escape is none, or is half of a character.
func unescaped(to, inner []byte) (_ []byte, ok bool) {
	for {
		before, escape, found := bytes.Cut(inner, []byte{'\\'})
		to = append(to, before...)
		if !found {
			return to, true
		}
		var r rune
		if r, inner = escaped(escape); r < 0 {
			return to, false
		}
		to = utf8.AppendRune(to, r)
	}
}

// escaped returns the character of an escape behind its backslash, or -1, and
// what follows.
func escaped(text []byte) (r rune, rest []byte) {
	if len(text) == 0 {
		return -1, nil
	}
	c, rest := text[0], text[1:]
	switch c {
	case '"', '\\', '/':
		return rune(c), rest
	case 'b':
		return '\b', rest
	case 'f':
		return '\f', rest
	case 'n':
		return '\n', rest
	case 'r':
		return '\r', rest
	case 't':
		return '\t', rest
	case 'u':
		r, rest = codeUnit(rest)
	default:
		return -1, nil
	}
	if utf16.IsSurrogate(r) {
		var low rune = -1
		if bytes.HasPrefix(rest, []byte(`\u`)) {
			low, rest = codeUnit(rest[2:])
		}
		if r = utf16.DecodeRune(r, low); r == utf8.RuneError {
			return -1, nil
		}
	}
	return r, rest
}

// codeUnit reads four hexadecimal digits.
func codeUnit(text []byte) (r rune, rest []byte) {
	const digits = 4
	if len(text) < digits {
		return -1, nil
	}
	n, err := strconv.ParseUint(string(text[:digits]), 16, 16)
	if err != nil {
		return -1, nil
	}
	return rune(n), text[digits:]
}
