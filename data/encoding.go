package data

import (
	"bytes"
	"fmt"
	"unicode/utf8"
)

// decoded returns the text of a file without its byte order mark, or the
// problem that keeps its bytes from being read as text.
func decoded(name string, text []byte, f format) ([]byte, Problems) {
	text, bad := withoutMark(text)
	switch {
	case bad != "":
		return nil, Problems{{File: name, Line: 1, Column: 1, Text: bad}}
	case f != yamlFormat: // the rest is told where JSON is read, line by line
		return text, nil
	}
	if p, ok := notUTF8(text); ok {
		p.File = name
		return nil, Problems{p}
	}
	if at := bytes.IndexByte(text, 0); at >= 0 { // which the library would drop in silence
		line, column := placeIn(text, at)
		return nil, Problems{{name, line, column, "a NUL byte in the file; delete it, or save the file as UTF-8 text"}}
	}
	return text, nil
}

// withoutMark takes the byte order mark off the beginning of a file; bad says
// that it is one of another encoding, or that of a compressed file.
func withoutMark(text []byte) (rest []byte, bad string) {
	for _, mark := range []struct{ bytes, is, want string }{
		{"\xff\xfe\x00\x00", "UTF-32", "save it as UTF-8"},
		{"\x00\x00\xfe\xff", "UTF-32", "save it as UTF-8"},
		{"\xff\xfe", "UTF-16", "save it as UTF-8"},
		{"\xfe\xff", "UTF-16", "save it as UTF-8"},
		{"\x1f\x8b", "compressed by gzip", "unpack it first, as by gunzip"},
		{"\x28\xb5\x2f\xfd", "compressed by zstd", "unpack it first, as by unzstd"},
		{"PK\x03\x04", "a zip archive", "unpack it first, as by unzip"},
	} {
		if bytes.HasPrefix(text, []byte(mark.bytes)) {
			return nil, fmt.Sprintf("the file is %s; %s", mark.is, mark.want)
		}
	}
	return bytes.TrimPrefix(text, []byte("\ufeff")), ""
}

// notUTF8 returns the problem of the first byte that is not part of UTF-8.
func notUTF8(text []byte) (Problem, bool) {
	if utf8.Valid(text) {
		return Problem{}, false
	}
	at := 0
	for {
		r, size := utf8.DecodeRune(text[at:])
		if r == utf8.RuneError && size == 1 {
			break
		}
		at += size
	}
	line, column := placeIn(text, at)
	return Problem{Line: line, Column: column, Text: fmt.Sprintf("byte 0x%02X is not UTF-8; save the file as UTF-8", text[at])}, true
}

// placeIn returns the line and the column, in characters, of an offset.
func placeIn(text []byte, offset int) (line, column int) {
	before := text[:offset]
	start := bytes.LastIndexByte(before, '\n') + 1
	return bytes.Count(before, []byte{'\n'}) + 1, utf8.RuneCount(before[start:]) + 1
}
