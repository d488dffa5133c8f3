package data

import (
	"bytes"
	"reflect"
	"slices"

	"hanjung/model"
)

// found is what a stretch of a file of JSON Lines gives.
type found struct {
	// right holds the entries of the lines without a problem, wrong those of the
	// others as far as they can be read.
	right, wrong part
	named        vocabulary
	problems     Problems
	broken       bool // a line could not be read at all
}

// reset empties what was found and keeps its memory for the next.
func (f *found) reset(name string) {
	f.right.empty(name)
	f.wrong.empty(name)
	f.named.empty()
	f.problems, f.broken = nil, false
}

func (p *part) empty(name string) {
	p.name, p.format = name, jsonLinesFormat
	d := &p.data
	d.About = model.About{}
	d.Events, d.Agreements, d.Commitments = d.Events[:0], d.Agreements[:0], d.Commitments[:0]
	d.Topics, d.People, d.Sources = d.Topics[:0], d.People[:0], d.Sources[:0]
	d.Threads, d.Eras = d.Threads[:0], d.Eras[:0]
	if p.lines == nil {
		p.lines = make(map[string][]int32)
	}
	for list := range p.lines {
		p.lines[list] = p.lines[list][:0]
	}
}

func newLinesPart(in input) *part {
	return &part{name: in.name, format: in.format, lines: make(map[string][]int32), again: in.again}
}

// lineDecoder decodes the lines of a file. It takes each by the fast way, which
// knows only lines that are as they should be, and those that it doesn't by the
// slow way, which can say what is wrong with them and where.
type lineDecoder struct {
	file string
	list string // what the lines hold that don't say it
	fast *fastDecoder
}

func newLineDecoder(file string) *lineDecoder {
	l := &lineDecoder{file: file, list: listIn(file)}
	if typ, ok := typeOf(l.list); ok {
		l.fast = newFastDecoder(typ)
	}
	return l
}

func (l *lineDecoder) stretch(s *stretch) {
	s.found.reset(l.file)
	if s.bad != "" {
		s.found.broken = true
		s.found.problems = Problems{{l.file, s.line, 1, s.bad}}
		return
	}
	number := s.line - 1
	for line := range bytes.Lines(s.text) {
		number++
		if len(bytes.TrimSpace(line)) > 0 {
			l.line(&s.found, line, number)
		}
	}
}

func (l *lineDecoder) line(f *found, line []byte, number int) {
	if l.fast != nil {
		if r := l.fast.decode(line); r != nil {
			f.right.take(r, number)
			f.named.add(r)
			return
		}
	}
	p, problems := readLine(l.file, line, number)
	f.problems = append(f.problems, problems...)
	switch {
	case p == nil:
		f.broken = true
	case len(problems) > 0:
		f.wrong.join(p)
	default:
		f.right.join(p)
		for _, typ := range model.Types() {
			for i := range *p.data.Records(typ) {
				f.named.add(&(*p.data.Records(typ))[i])
			}
		}
	}
}

// readLine reads a line with the places of all that is in it. The part is nil
// where the line is not JSON.
func readLine(file string, line []byte, number int) (*part, Problems) {
	root, problems := readJSON(file, line)
	if root == nil {
		for i := range problems {
			problems[i].Line = number
		}
		return nil, problems
	}
	root.shift(number - 1)
	p := &part{name: file, format: jsonLinesFormat, nodes: make(map[string][]*node)}
	list := listFor(file, root)
	d := decoder{file: file}
	p.add(&d, reflect.ValueOf(&p.data).Elem(), list, root)
	var c entryChecker
	c.part(p)
	p.lines = map[string][]int32{list: {int32(number)}}
	return p, append(d.problems, c.problems...)
}

// entry returns the only entry of a part.
func (p *part) entry() *node {
	for _, nodes := range p.nodes {
		return nodes[0]
	}
	return nil
}

// take adds the record of a line.
func (p *part) take(r *model.Record, number int) {
	records, list := p.data.Records(r.Type), listOf(r.Type)
	*records = append(*records, *r)
	p.lines[list] = append(p.lines[list], int32(number))
}

// join adds all that is in another part of the same file.
func (p *part) join(more *part) {
	join(&p.data, &more.data)
	for list, lines := range more.lines {
		p.lines[list] = append(p.lines[list], lines...)
	}
}

// joined adds a stretch of the same file, which has been read so far, and returns
// what was added where it now lies, so that nobody needs a copy.
func (p *part) joined(more *part, read, size int64) (added model.Dataset) {
	p.reserve(more, read, size)
	before := p.data
	p.join(more)
	d := &p.data
	return model.Dataset{
		About:  more.data.About,
		Events: since(d.Events, before.Events), Agreements: since(d.Agreements, before.Agreements), Commitments: since(d.Commitments, before.Commitments),
		Topics: since(d.Topics, before.Topics), People: since(d.People, before.People), Sources: since(d.Sources, before.Sources),
		Threads: since(d.Threads, before.Threads), Eras: since(d.Eras, before.Eras),
	}
}

// since returns what a list has gained since it was shorter.
func since[T any](list, before []T) []T { return slices.Clip(list[len(before):]) }

// reserve makes room for as many records as the file seems to hold, so that they
// need not be moved while it is read: to hold a million of them twice would take
// more memory than all the rest. Room that is not used takes none.
func (p *part) reserve(more *part, read, size int64) {
	for _, typ := range model.Types() {
		list, more := p.data.Records(typ), len(*more.data.Records(typ))
		if cap(*list)-len(*list) >= more || read == 0 {
			continue
		}
		all := int(int64(len(*list)+more) * size / read)
		*list = slices.Grow(*list, max(all+all/16-len(*list), more))
	}
}

// join adds a dataset to another.
func join(d, more *model.Dataset) {
	if more.About != (model.About{}) {
		d.About = more.About
	}
	d.Events = append(d.Events, more.Events...)
	d.Agreements = append(d.Agreements, more.Agreements...)
	d.Commitments = append(d.Commitments, more.Commitments...)
	d.Topics = append(d.Topics, more.Topics...)
	d.People = append(d.People, more.People...)
	d.Threads = append(d.Threads, more.Threads...)
	d.Eras = append(d.Eras, more.Eras...)
	d.Sources = append(d.Sources, more.Sources...)
}
