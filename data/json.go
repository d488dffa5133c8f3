package data

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"
)

// readJSON parses a JSON file into a node. Where it can't, it says so in one
// problem.
func readJSON(name string, text []byte) (*node, Problems) {
	if p, bad := notUTF8(text); bad { // which the library would take for U+FFFD
		p.File = name
		return nil, Problems{p}
	}
	j := newJSONReader(text)
	root, err := j.value()
	if at := j.next(); err == nil && at < int64(len(text)) {
		err = &placedError{at, "more text behind the end of the value; keep one value a file, or one a line in a .jsonl file"}
	}
	if err != nil {
		line, column := j.place(j.errorOffset(err))
		return nil, Problems{{File: name, Line: line, Column: column, Text: "broken JSON: " + jsonMessage(err)}}
	}
	return root, nil
}

// shift moves a node and all below it down by some lines.
func (n *node) shift(lines int) {
	n.line += lines
	for _, k := range n.keys {
		k.shift(lines)
	}
	for _, item := range n.items {
		item.shift(lines)
	}
}

// jsonReader turns JSON tokens into nodes.
type jsonReader struct {
	text  []byte
	lines []int // where each line begins
	dec   *json.Decoder
	depth int
}

// maxDepth is far beyond what a dataset needs and far below what overflows a
// stack.
const maxDepth = 100

func newJSONReader(text []byte) *jsonReader {
	j := &jsonReader{text: text, lines: []int{0}, dec: json.NewDecoder(bytes.NewReader(text))}
	j.dec.UseNumber()
	for i, c := range text {
		if c == '\n' {
			j.lines = append(j.lines, i+1)
		}
	}
	return j
}

func (j *jsonReader) value() (*node, error) {
	start := j.next()
	token, err := j.dec.Token()
	if err != nil {
		return nil, err
	}
	n := &node{}
	n.line, n.column = j.place(start)
	switch token := token.(type) {
	case json.Delim:
		if j.depth++; j.depth > maxDepth {
			return nil, fmt.Errorf("more than %d values inside one another", maxDepth)
		}
		defer func() { j.depth-- }()
		if token == '[' {
			n.kind = listNode
			return n, j.list(n)
		}
		n.kind = mapNode
		return n, j.object(n)
	case string:
		n.kind, n.text = textNode, token
	case json.Number:
		n.kind, n.text = numberNode, token.String()
	case bool:
		n.kind, n.text = boolNode, fmt.Sprint(token)
	}
	return n, nil
}

func (j *jsonReader) list(n *node) error {
	for j.dec.More() {
		item, err := j.value()
		if err != nil {
			return err
		}
		n.items = append(n.items, item)
	}
	_, err := j.dec.Token()
	return err
}

func (j *jsonReader) object(n *node) error {
	for j.dec.More() {
		at := j.next()
		key, err := j.value()
		if err != nil {
			return err
		}
		if n.get(key.text) != nil {
			return &placedError{at, fmt.Sprintf("the member %q stands twice", key.text)}
		}
		item, err := j.value()
		if err != nil {
			return err
		}
		n.keys, n.items = append(n.keys, key), append(n.items, item)
	}
	_, err := j.dec.Token()
	return err
}

// next returns where the next value begins.
func (j *jsonReader) next() int64 {
	at := j.dec.InputOffset()
	for at < int64(len(j.text)) && strings.IndexByte(" \t\r\n,:", j.text[at]) >= 0 {
		at++
	}
	return at
}

// place returns the line and the column, in characters, of an offset.
func (j *jsonReader) place(offset int64) (line, column int) {
	at := min(int(offset), len(j.text))
	i, found := slices.BinarySearch(j.lines, at)
	if !found {
		i--
	}
	return i + 1, utf8.RuneCount(j.text[j.lines[i]:at]) + 1
}

// placedError is an error of our own about JSON that is well-formed.
type placedError struct {
	offset  int64
	problem string
}

func (e *placedError) Error() string { return e.problem }

// errorOffset returns where an error lies. The library gives the place inside a
// token or, for one that is out of place, the end of the token before it.
func (j *jsonReader) errorOffset(err error) int64 {
	if placed, ok := errors.AsType[*placedError](err); ok {
		return placed.offset
	}
	at := j.next()
	if syntax, ok := errors.AsType[*json.SyntaxError](err); ok {
		at = max(at, syntax.Offset-1)
	}
	return min(at, max(int64(len(j.text))-1, 0))
}

func jsonMessage(err error) string {
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return "the file ends too early; close every { and ["
	}
	message, _ := clean(err.Error()) // it may hold a piece of the file
	if invalid, rest, _ := strings.Cut(message, "'"); invalid == "invalid character " && strings.HasSuffix(rest, "'") {
		message += "; want keys and texts in double quotes, and commas between values"
	}
	return message
}
