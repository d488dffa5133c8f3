package data

import (
	"path/filepath"
	"reflect"
	"slices"
	"strings"

	"hanjung/model"
)

// part is what one file gives to a dataset, with the nodes that its entries
// were decoded from.
type part struct {
	name   string
	format format
	data   model.Dataset
	nodes  map[string][]*node // by the name of the list
	broken bool               // part of the file could not be read
}

// newPart reads and decodes a file.
func newPart(name string, text []byte) (*part, Problems) {
	p := &part{name: name, format: formatOf(name), nodes: make(map[string][]*node)}
	if p.format == unknownFormat {
		p.format = sniff(text)
	}
	text, problems := decoded(name, text, p.format)
	if len(problems) > 0 {
		p.broken = true
		return p, problems
	}
	var root *node
	switch p.format {
	case jsonFormat:
		root, problems = readJSON(name, text)
	case jsonLinesFormat:
		root, problems = readJSONLines(name, text)
	default:
		root, problems = readYAML(name, text)
	}
	p.broken = len(problems) > 0
	d := decoder{file: name}
	if root != nil {
		p.decode(&d, root)
	}
	return p, append(problems, d.problems...)
}

// decode takes a file's top level: a list of records, or a mapping of lists.
func (p *part) decode(d *decoder, root *node) {
	dataset := reflect.ValueOf(&p.data).Elem()
	names := fieldNames(dataset.Type(), nil)
	switch root.kind {
	case nullNode:
	case listNode:
		for _, item := range root.items {
			p.add(d, dataset, listFor(p, item), item)
		}
	case mapNode:
		for i, key := range root.keys {
			field, ok := names[key.text]
			switch {
			case !ok:
				d.unknownField(key, names)
			case dataset.Field(field).Kind() != reflect.Slice:
				d.value(root.items[i], dataset.Field(field))
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

// add decodes an entry of one of the dataset's lists.
func (p *part) add(d *decoder, dataset reflect.Value, list string, n *node) {
	field := dataset.Field(fieldNames(dataset.Type(), nil)[list])
	entry := reflect.New(field.Type().Elem()).Elem()
	if typ, ok := typeOf(list); ok {
		d.fields(n, entry, func(name string) bool { return model.HasField(typ, name) })
	} else {
		d.fields(n, entry, nil)
	}
	field.Set(reflect.Append(field, entry))
	p.nodes[list] = append(p.nodes[list], n)
}

// listNames returns the names of the dataset's lists.
func listNames() []string {
	return []string{"events", "agreements", "commitments", "topics", "people", "threads", "eras", "sources"}
}

// listFor returns which list an entry of a file that is itself a list belongs
// to: the one that its type names, or else that of the file.
func listFor(p *part, entry *node) string {
	if typ := entry.get("type"); typ != nil && slices.Contains(model.Types(), model.Type(typ.text)) {
		return typ.text + "s"
	}
	return p.list()
}

// list returns which list the file holds by its name or that of its folder, as
// in topics.yaml and events/2026.yaml.
func (p *part) list() string {
	file := strings.TrimSuffix(filepath.Base(p.name), filepath.Ext(p.name))
	folder := filepath.Base(filepath.Dir(p.name))
	for _, name := range []string{file, folder} {
		if slices.Contains(listNames(), name) {
			return name
		}
	}
	return "events"
}

// typeOf returns the type of the records in a list.
func typeOf(list string) (model.Type, bool) {
	typ := model.Type(strings.TrimSuffix(list, "s"))
	return typ, slices.Contains(model.Types(), typ)
}

// declare adds to a dataset of JSON Lines the topics, people and sources that
// its records name, because it has no place to declare them in.
func declare(parts []*part) {
	for _, p := range parts {
		if p.format != jsonLinesFormat {
			return
		}
	}
	topics, people, sources := map[string]bool{}, map[string]bool{}, map[string]bool{}
	once := func(seen map[string]bool, ids []string, add func(id string)) {
		for _, id := range ids {
			if !seen[id] {
				seen[id] = true
				add(id)
			}
		}
	}
	for _, p := range parts {
		d := &p.data
		for _, typ := range model.Types() {
			for i := range *d.Records(typ) {
				r := &(*d.Records(typ))[i]
				once(topics, r.AllTopics(), func(id string) {
					d.Topics = append(d.Topics, model.Topic{ID: id, Name: model.Text{EN: id}})
				})
				once(people, r.AllPeople(), func(id string) {
					d.People = append(d.People, model.Person{ID: id, Name: model.Text{EN: id}})
				})
				once(sources, r.Sources(), func(id string) {
					d.Sources = append(d.Sources, model.Source{ID: id, Title: id})
				})
			}
		}
	}
}
