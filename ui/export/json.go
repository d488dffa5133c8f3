package export

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"

	"hanjung/model"
)

// writeJSON writes the selection as a dataset, in the form that data.Load reads. It
// writes entry by entry: an encoder would hold the whole text of a large dataset,
// twice.
func writeJSON(w io.Writer, s model.Selection) error {
	data := s.Dataset()
	d := document{out: bufio.NewWriter(w)}
	if data.About != (model.About{}) {
		d.member("about")
		d.value("  ", data.About)
	}
	list(&d, "events", data.Events)
	list(&d, "agreements", data.Agreements)
	list(&d, "commitments", data.Commitments)
	list(&d, "topics", data.Topics)
	list(&d, "people", data.People)
	list(&d, "threads", data.Threads)
	list(&d, "eras", data.Eras)
	list(&d, "sources", data.Sources)
	return d.end()
}

// document is a JSON object that is being written. It remembers the first error.
type document struct {
	out     *bufio.Writer
	members int
	err     error
}

// write writes what stands between values. Its error comes again when the last of
// them is flushed.
func (d *document) write(text string) { _, _ = d.out.WriteString(text) }

// member begins a member.
func (d *document) member(name string) {
	between := ",\n"
	if d.members == 0 {
		between = "{\n"
	}
	d.members++
	d.write(between + `  "` + name + `": `)
}

// value writes a value, whose lines but the first begin with an indent.
func (d *document) value(indent string, value any) {
	if d.err != nil {
		return
	}
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent(indent, "  ")
	if d.err = e.Encode(value); d.err == nil {
		_, d.err = d.out.Write(bytes.TrimSuffix(b.Bytes(), []byte{'\n'}))
	}
}

// list writes a member that holds a list, unless that is empty.
func list[T any](d *document, name string, entries []T) {
	if len(entries) == 0 {
		return
	}
	d.member(name)
	between := "[\n    "
	for i := range entries {
		d.write(between)
		d.value("    ", &entries[i])
		between = ",\n    "
	}
	d.write("\n  ]")
}

// end ends the object, which may be empty.
func (d *document) end() error {
	if d.members == 0 {
		d.write("{")
	} else {
		d.write("\n")
	}
	d.write("}\n")
	if d.err == nil {
		d.err = d.out.Flush()
	}
	if d.err != nil {
		return fmt.Errorf("writing JSON: %w", d.err)
	}
	return nil
}
