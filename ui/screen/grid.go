package screen

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hanjung/ui/typeset"
)

// cell is what stands in one column of one row. Cells that look alike are equal.
type cell struct {
	text  rune // a character; -1-n for the n-th cluster of several
	style styleID
	width uint8 // in columns; 0 for the second column of a wide character
}

// blank is a cell with nothing in it, on the terminal's own ground.
var blank = cell{text: ' ', width: 1} //nolint:gochecknoglobals // never changes

// grid is a screen full of cells, row by row.
type grid struct {
	w, h  int
	cells []cell
}

func newGrid(w, h int) grid {
	g := grid{w: w, h: h, cells: make([]cell, w*h)}
	g.clear()
	return g
}

func (g grid) row(y int) []cell { return g.cells[y*g.w : (y+1)*g.w] }

func (g grid) clear() { clearCells(g.cells) }

func clearCells(cells []cell) {
	for i := range cells {
		cells[i] = blank
	}
}

// read puts a frame on the grid: lines of text with SGR and OSC 8 sequences. What
// goes beyond the grid is left out, as are all other control characters.
func (g grid) read(frame string, ink *inks) {
	g.clear()
	for y := 0; y < g.h && frame != ""; y++ {
		line, rest, _ := strings.Cut(frame, "\n")
		frame = rest
		g.readLine(y, line, ink)
	}
}

func (g grid) readLine(y int, line string, ink *inks) {
	row, style := g.row(y), styleID(0)
	for x := 0; line != ""; {
		if line[0] == escape {
			var n int
			style, n = ink.follow(style, line)
			line = line[n:]
			continue
		}
		text := line
		if end := strings.IndexByte(line, escape); end >= 0 {
			text = line[:end]
		}
		line = line[len(text):]
		for cluster, width := range typeset.Clusters(text) {
			if width > 0 && x+width <= len(row) && isText(cluster) {
				ink.put(row[x:x+width], cluster, style)
				x += width
			}
		}
	}
}

// isText reports whether a cluster may be written to a terminal.
func isText(cluster string) bool {
	if len(cluster) == 1 {
		return cluster[0] >= ' ' && cluster[0] < 0x7f
	}
	return utf8.ValidString(cluster) && !strings.ContainsFunc(cluster, unicode.IsControl)
}

const escape = '\x1b'

// put fills cells with one cluster.
func (i *inks) put(cells []cell, cluster string, style styleID) {
	c := cell{text: i.text(cluster), style: style, width: uint8(len(cells))}
	if c.text == ' ' {
		c.style = i.blank(style)
	}
	cells[0] = c
	for tail := 1; tail < len(cells); tail++ {
		cells[tail] = cell{style: style}
	}
}

// text returns how a cell holds a cluster.
func (i *inks) text(cluster string) rune {
	if r, size := utf8.DecodeRuneInString(cluster); size == len(cluster) {
		return r
	}
	n, ok := i.clusterIDs[cluster]
	if !ok {
		n = rune(len(i.clusters))
		i.clusters = append(i.clusters, cluster)
		i.clusterIDs[cluster] = n
	}
	return -1 - n
}

// appendText adds what a cell holds.
func (i *inks) appendText(b []byte, c cell) []byte {
	if c.text < 0 {
		return append(b, i.clusters[-1-c.text]...)
	}
	return utf8.AppendRune(b, c.text)
}
