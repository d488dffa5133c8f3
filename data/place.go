package data

import (
	"bufio"
	"cmp"
	"io"
	"slices"
	"strings"
)

// place finds out where on their lines problems lie. Such problems are few or the
// dataset is small, so that the files are read again for them.
func place(list []unplaced) Problems {
	slices.SortStableFunc(list, func(a, b unplaced) int {
		return cmp.Or(strings.Compare(a.spot.part.name, b.spot.part.name), cmp.Compare(a.spot.line, b.spot.line))
	})
	var placed Problems
	for len(list) > 0 {
		n := 1
		for n < len(list) && list[n].spot.part.name == list[0].spot.part.name {
			n++
		}
		placed = append(placed, placeInFile(list[:n])...)
		list = list[n:]
	}
	return placed
}

// placeInFile does that for the problems of one file, in the order of its lines.
func placeInFile(list []unplaced) Problems {
	var placed Problems
	lines := lineFinder{part: list[0].spot.part}
	defer lines.close()
	for _, u := range list {
		p := Problem{File: u.spot.part.name, Line: u.spot.line, Column: 1, Text: u.text}
		if root := lines.find(u.spot.line); root != nil {
			n, told := root.locate(u.at)
			if told {
				continue
			}
			p.Column = n.column
		}
		placed = append(placed, p)
	}
	return placed
}

// lineFinder reads a file once more, for some of its lines.
type lineFinder struct {
	part   *part
	file   io.ReadCloser // nil until it is wanted
	reader *bufio.Reader
	line   int // the last line that was read
	entry  *node
}

// find returns the entry on a line that is not before the last one asked for, or
// nil where the file can't be read any more or has changed.
func (l *lineFinder) find(line int) *node {
	if l.file == nil {
		file, err := l.part.again()
		if err != nil {
			return nil
		}
		l.file, l.reader = file, bufio.NewReaderSize(file, stretchSize)
	}
	for l.line < line {
		text, err := l.reader.ReadBytes('\n')
		if err != nil && len(text) == 0 {
			return nil
		}
		l.entry = nil
		if l.line++; l.line < line {
			continue
		}
		if line == 1 {
			text, _ = withoutMark(text)
		}
		if p, _ := readLine(l.part.name, text, line); p != nil {
			l.entry = p.entry()
		}
	}
	return l.entry
}

func (l *lineFinder) close() {
	if l.file != nil {
		_ = l.file.Close() // it was only read
	}
}
