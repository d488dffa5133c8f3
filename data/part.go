package data

import (
	"io"
	"path/filepath"
	"reflect"
	"slices"
	"strings"

	"hanjung/model"
)

// part is what one file gives to a dataset, with the places that its entries
// were read from.
type part struct {
	name   string
	format format
	data   model.Dataset
	named  model.Dataset // topics, people and sources that it names and need not declare
	notes  Problems      // what of it was left out or taken in another sense
	broken bool          // part of the file could not be read
	faulty bool          // its entries have problems of their own

	// nodes are what the entries were decoded from, by the name of the list. A
	// file of JSON Lines may have too many for that: lines are where its entries
	// stand, and again opens it anew to look there.
	nodes map[string][]*node
	lines map[string][]int32
	again func() (io.ReadCloser, error)
}

// newPart reads and decodes a file that is read whole.
func newPart(name string, f format, text []byte) (*part, Problems) {
	p := &part{name: name, format: f, nodes: make(map[string][]*node)}
	text, problems := decoded(name, text, f)
	if len(problems) > 0 {
		p.broken = true
		return p, problems
	}
	var root *node
	switch f {
	case csvFormat:
		root, problems = p.adopt(readCSV(name, text))
	case jsonFormat:
		root, problems = readJSON(name, text)
		if isTimelineJS(root) {
			root, problems = p.adopt(readTimelineJS(name, root))
		}
	default:
		root, problems = readYAML(name, text)
	}
	p.broken = len(problems) > 0
	d := decoder{file: name}
	if root != nil {
		p.decode(&d, root)
	}
	var c entryChecker
	c.part(p)
	return p, slices.Concat(problems, d.problems, c.problems)
}

// decode takes a file's top level: a list of records, or a mapping of lists.
func (p *part) decode(d *decoder, root *node) {
	dataset := reflect.ValueOf(&p.data).Elem()
	names := fieldNames(dataset.Type(), nil)
	switch root.kind {
	case nullNode:
	case listNode:
		for _, item := range root.items {
			p.add(d, dataset, listFor(p.name, item), item)
		}
	case mapNode:
		for i, key := range root.keys {
			field, ok := names[key.text]
			switch {
			case !ok:
				d.unknownField(key, names)
			case dataset.FieldByIndex(field).Kind() != reflect.Slice:
				d.value(root.items[i], dataset.FieldByIndex(field))
			case root.items[i].kind == listNode:
				for _, item := range root.items[i].items {
					p.add(d, dataset, key.text, item)
				}
			case root.items[i].kind != nullNode:
				d.problemf(root.items[i], "%s where a list is wanted; begin every entry with -", root.items[i].kind)
			}
		}
	default:
		d.problemf(root, "%s where a list of records is wanted, as in - id: …", root.kind)
	}
}

// add decodes an entry of one of the dataset's lists, or what the dataset is.
func (p *part) add(d *decoder, dataset reflect.Value, list string, n *node) {
	if list == aboutEntry {
		d.value(n.without("type"), dataset.FieldByName("About"))
		return
	}
	field := dataset.FieldByIndex(fieldNames(dataset.Type(), nil)[list])
	entry := reflect.New(field.Type().Elem()).Elem()
	if typ, ok := typeOf(list); ok {
		d.fields(n, entry, func(name string) bool { return model.HasField(typ, name) })
	} else {
		if entryType(n) == list {
			n = n.without("type")
		}
		d.fields(n, entry, nil)
	}
	field.Set(reflect.Append(field, entry))
	p.nodes[list] = append(p.nodes[list], n)
}

// spot returns the place of an entry.
func (p *part) spot(list string, i int) spot {
	s := spot{part: p}
	if nodes := p.nodes[list]; i < len(nodes) {
		s.node = nodes[i]
	}
	if lines := p.lines[list]; i < len(lines) {
		s.line = int(lines[i])
	}
	return s
}

// listNames returns the names of the dataset's lists.
func listNames() []string {
	return []string{"events", "agreements", "commitments", "topics", "people", "threads", "eras", "sources"}
}

// listFor returns which list an entry of a file that is itself a list belongs
// to: the one that its type names, or else that of the file.
func listFor(file string, entry *node) string {
	if list := entryType(entry); list != "" {
		return list
	}
	return listIn(file)
}

// aboutEntry is what stands for a list where an entry says what the dataset is.
const aboutEntry = "about"

// entryType returns the list that the type of an entry names, "" where it names
// none. In JSON Lines everything that a dataset holds can be such an entry.
func entryType(entry *node) string {
	typ := entry.get("type")
	switch {
	case typ == nil:
	case slices.Contains(model.Types(), model.Type(typ.text)):
		return listOf(model.Type(typ.text))
	case typ.text == "person":
		return "people"
	case typ.text == aboutEntry:
		return aboutEntry
	case slices.Contains(listNames(), typ.text+"s"):
		return typ.text + "s"
	}
	return ""
}

// listIn returns which list a file holds by its name or that of its folder, as
// in topics.yaml and events/2026.yaml.
func listIn(path string) string {
	file := strings.TrimSuffix(filepath.Base(path), filepath.Ext(path))
	folder := filepath.Base(filepath.Dir(path))
	for _, name := range []string{file, folder} {
		if slices.Contains(listNames(), name) {
			return name
		}
	}
	return "events"
}

// listOf returns the list that holds the records of a type.
func listOf(typ model.Type) string {
	switch typ {
	case model.AgreementType:
		return "agreements"
	case model.CommitmentType:
		return "commitments"
	case model.EventType:
	}
	return "events"
}

// typeOf returns the type of the records in a list.
func typeOf(list string) (model.Type, bool) {
	typ := model.Type(strings.TrimSuffix(list, "s"))
	return typ, slices.Contains(model.Types(), typ)
}
