package data

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"hanjung/model"
)

// readCSV reads a table with a record a row, whose first row names the columns
// as the fields of records are named.
func readCSV(name string, text []byte) imported {
	t := &csvTable{importer: newImporter(name), source: text, lines: []int{0}}
	if p, bad := notUTF8(text); bad {
		p.File = name
		p.Text += ", which spreadsheets call CSV UTF-8"
		t.problems = Problems{p}
		return t.imported
	}
	for i, c := range text {
		if c == '\n' {
			t.lines = append(t.lines, i+1)
		}
	}
	t.reader = csv.NewReader(bytes.NewReader(text))
	t.reader.Comma = delimiter(text)
	t.reader.FieldsPerRecord = -1 // told with more than a number
	if t.header() {
		for t.row() {
			// Every row stands for itself.
		}
	}
	return t.done()
}

// csvTable reads a table row by row.
type csvTable struct {
	*importer

	source  []byte
	lines   []int // where each line begins
	reader  *csv.Reader
	columns []string // the field that each holds, "" for one that is left out
	unnamed []int    // the columns without a name
	cells   int      // how many there are in the header
}

// delimiter returns what stands between cells: spreadsheets write a semicolon
// where the comma parts decimals, and a tab where they copy.
func delimiter(text []byte) rune {
	head, _, _ := bytes.Cut(bytes.TrimLeft(text, "\r\n"), []byte("\n"))
	best, most := ',', 0
	for _, c := range []rune{',', ';', '\t'} {
		if n := bytes.Count(head, []byte(string(c))); n > most {
			best, most = c, n
		}
	}
	return best
}

// read returns the next row that is not empty, and false behind the last one.
func (t *csvTable) read() ([]*node, bool) {
	for {
		cells, err := t.reader.Read()
		if broken, ok := errors.AsType[*csv.ParseError](err); ok {
			at := t.place(broken.Line, broken.Column)
			t.problemf(at, "broken CSV: %v; double every quote inside a cell and put quotes around the cell", broken.Err)
			return nil, false
		}
		if err != nil {
			if !errors.Is(err, io.EOF) {
				t.problemf(t.place(1, 1), "broken CSV: %v", err)
			}
			return nil, false
		}
		row := make([]*node, len(cells))
		empty := true
		for i, cell := range cells {
			row[i] = t.place(t.reader.FieldPos(i))
			row[i].kind, row[i].text = textNode, strings.TrimSpace(unharmed(cell))
			empty = empty && row[i].text == ""
		}
		if !empty {
			return row, true
		}
	}
}

// place returns a node at a line and a column, which is counted in bytes from 1.
func (t *csvTable) place(line, column int) *node {
	n := &node{line: max(line, 1), column: 1}
	if start := t.lines[min(n.line, len(t.lines))-1]; column > 1 {
		n.column = utf8.RuneCount(t.source[start:min(start+column-1, len(t.source))]) + 1
	}
	return n
}

// unharmed takes off the apostrophe that keeps a spreadsheet from carrying a cell
// out.
func unharmed(cell string) string {
	if rest, marked := strings.CutPrefix(cell, "'"); marked && rest != "" && strings.ContainsRune("=+-@\t\r＝＋－＠", []rune(rest)[0]) {
		return rest
	}
	return cell
}

// The columns that go by other names than the field that they hold.
func otherName(name string) string {
	switch name {
	case "title", "place":
		return name + ".en"
	case "text", "claim":
		return "claims"
	case "topic":
		return "topics"
	case "person":
		return "people"
	case "source", "url", "urls":
		return "sources"
	}
	return name
}

// taken are the fields that a cell can hold.
func taken() []string {
	return []string{
		"type", "id", "date", "signed", "in-force", "expires", "due", "title.en", "title.ko", "title.zh", "place.en", "place.ko", "place.zh",
		"kind", "topics", "people", "made-by", "planned", "claims", "agreements", "commitments", "follows", "sources",
	}
}

// columnField returns the field that a column holds by its name.
func columnField(name string) string {
	return otherName(strings.NewReplacer(" ", "-", "_", "-").Replace(strings.ToLower(strings.TrimSpace(name))))
}

// isCSV reports whether a text begins with a row that names a title and a date.
func isCSV(text []byte) bool {
	line, _, _ := bytes.Cut(bytes.TrimLeft(text, "\r\n"), []byte("\n"))
	r := csv.NewReader(bytes.NewReader(line))
	r.Comma = delimiter(line)
	cells, err := r.Read()
	if err != nil {
		return false
	}
	for i := range cells {
		cells[i] = columnField(cells[i])
	}
	return hasTitleAndDate(cells)
}

func hasTitleAndDate(fields []string) bool {
	has := func(names ...string) bool {
		return slices.ContainsFunc(names, func(name string) bool { return slices.Contains(fields, name) })
	}
	return has("title.en", "title.ko", "title.zh") && has("date", "signed")
}

// header reads the first row, and reports whether it is one.
func (t *csvTable) header() bool {
	row, ok := t.read()
	if !ok {
		return false
	}
	t.cells = len(row)
	for i, cell := range row {
		name := columnField(cell.text)
		switch {
		case name == "":
			t.unnamed = append(t.unnamed, i)
		case slices.Contains(taken(), name):
			if slices.Contains(t.columns, name) {
				t.problemf(cell, "a second column for %s; keep one", name)
				return false
			}
			t.columns = append(t.columns, name)
			continue
		case name == "state":
			t.notef(cell, "the column state is left out; it follows from the history")
		case slices.Contains([]string{"parties", "quotes", "history", "differences"}, name):
			t.notef(cell, "the column %s is left out; a cell has no room for all that belongs to it, YAML and JSON have", name)
		default:
			if near := model.Nearest(name, taken()); near != "" {
				t.notef(cell, "the column %q is left out; did you mean %s?", cell.text, near)
			} else {
				t.notef(cell, "the column %q is left out; no field of a record is called so", cell.text)
			}
		}
		t.columns = append(t.columns, "")
	}
	if !hasTitleAndDate(t.columns) {
		t.problemf(row[0], "the first row names no title or no date; name the columns as the fields of a record: %s", "id, date, title, kind, topics, claims, sources")
		return false
	}
	return true
}
