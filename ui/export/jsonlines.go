package export

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"

	"hanjung/model"
)

// writeJSONLines writes the selection as a dataset with one entry a line, each
// with its type: what the dataset is, its vocabulary and sources, then the
// records, so that whoever reads line by line knows a name before it is used.
func writeJSONLines(w io.Writer, s model.Selection) error {
	d := s.Dataset()
	out := bufio.NewWriter(w)
	l := lines{out: out}
	if d.About != (model.About{}) {
		line(&l, "about", []model.About{d.About})
	}
	line(&l, "topic", d.Topics)
	line(&l, "person", d.People)
	line(&l, "thread", d.Threads)
	line(&l, "era", d.Eras)
	line(&l, "source", d.Sources)
	for _, typ := range model.Types() {
		line(&l, string(typ), *d.Records(typ))
	}
	if l.err == nil {
		l.err = out.Flush()
	}
	if l.err != nil {
		return fmt.Errorf("writing JSON Lines: %w", l.err)
	}
	return nil
}

// lines remembers the first error of what it writes.
type lines struct {
	out *bufio.Writer
	err error
}

// line writes each entry of a list as an object that begins with its type.
func line[T any](l *lines, typ string, list []T) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	for i := range list {
		if l.err != nil {
			return
		}
		b.Reset()
		if l.err = e.Encode(list[i]); l.err == nil {
			_, l.err = fmt.Fprintf(l.out, `{"type":%q,%s`, typ, b.Bytes()[1:])
		}
	}
}
