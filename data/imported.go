package data

import (
	"fmt"
	"net/url"
	"path/filepath"
	"strconv"
	"strings"
	"unicode"

	"hanjung/model"
)

// imported is what a file in somebody else's form gives.
type imported struct {
	// root holds entries in our own form, which stand where they were found.
	root *node
	// named are the topics, people and sources that the entries name. They are
	// declared where no other file of the dataset does it.
	named model.Dataset
	// notes say what of the file was left out or taken in another sense.
	notes, problems Problems
}

// importer turns a file into entries of our own form.
type importer struct {
	imported

	file     string
	lists    map[string]*node // of root, by name
	ids      idPool           // of records
	topics   map[string]string
	people   map[string]string
	sources  map[string]string // ids by address or, without one, by name
	sourceID idPool
	eras     idPool
	tallies  []*tally
	tallied  map[[2]string]*tally // by what and then
}

// tally is a note that is told once, however often it holds.
type tally struct {
	first      *node
	count      int
	what, then string
}

func newImporter(file string) *importer {
	return &importer{
		imported: imported{root: &node{kind: mapNode, line: 1, column: 1}},
		file:     file, lists: make(map[string]*node), ids: make(idPool), eras: make(idPool), topics: make(map[string]string),
		people: make(map[string]string), sources: make(map[string]string), sourceID: make(idPool), tallied: make(map[[2]string]*tally),
	}
}

func (im *importer) problemf(at *node, format string, args ...any) {
	im.problems = append(im.problems, Problem{im.file, at.line, at.column, fmt.Sprintf(format, args...)})
}

func (im *importer) notef(at *node, format string, args ...any) {
	im.notes = append(im.notes, Problem{im.file, at.line, at.column, fmt.Sprintf(format, args...)})
}

// tally notes what may hold of many entries and what was done about it. The note
// stands at the first of them and says how many there are.
func (im *importer) tally(at *node, what, then string) {
	known := im.tallied[[2]string{what, then}]
	if known == nil {
		known = &tally{first: at, what: what, then: then}
		im.tallies, im.tallied[[2]string{what, then}] = append(im.tallies, known), known
	}
	known.count++
}

// done returns what was imported.
func (im *importer) done() imported {
	for _, t := range im.tallies {
		im.notef(t.first, "%s (%s) %s", t.what, times(t.count), t.then)
	}
	return im.imported
}

func times(n int) string {
	if n == 1 {
		return "once"
	}
	return strconv.Itoa(n) + " times"
}

// add adds an entry to one of the dataset's lists.
func (im *importer) add(list string, entry *node) {
	l := im.lists[list]
	if l == nil {
		l = entry.beside(listNode, "")
		im.lists[list] = l
		im.root.set(list, l)
	}
	l.items = append(l.items, entry)
}

// beside returns a new node at the same place.
func (n *node) beside(k kind, text string) *node {
	return &node{kind: k, line: n.line, column: n.column, text: text}
}

// set adds a member to a mapping.
func (n *node) set(key string, value *node) {
	n.keys, n.items = append(n.keys, value.beside(textNode, key)), append(n.items, value)
}

// texts returns a list of texts at the same place.
func (n *node) texts(all []string) *node {
	list := n.beside(listNode, "")
	for _, s := range all {
		list.items = append(list.items, n.beside(textNode, s))
	}
	return list
}

// clean returns a text without what has no business in a dataset, and tells it.
func (im *importer) clean(at *node, text string) string {
	cleaned, bad := clean(text)
	if bad != 0 {
		im.problemf(at, "control character %U in the text; delete it", bad)
	}
	return cleaned
}

// recordID returns the id of a record: as it was written, or made from another
// text where that is no id, and from date and title where there is none.
func (im *importer) recordID(at *node, written, date, title string) string {
	id := written
	switch {
	case written == "":
		im.tally(at, "a record without an id", "gets one from its date and title, which changes with them")
		id = slug(strings.Trim(date+"-"+title, "-"))
	case !isID(written):
		im.tally(at, "an id with other than small letters, digits and hyphens", "is written with these")
		id = slug(written)
	}
	if id == written {
		im.ids[id]++ // twice is a problem that the checks tell
		return id
	}
	return im.ids.take(id, "record")
}

// mostSlug is about how long an id is that is made from a text.
const mostSlug = 60

// slug makes an id from a text: its letters and digits, joined by hyphens.
func slug(text string) string {
	var b strings.Builder
	joint := false
	for _, r := range strings.ToLower(text) {
		if !unicode.In(r, unicode.Ll, unicode.Lo, unicode.N) {
			joint = b.Len() > 0
			continue
		}
		if joint {
			if b.Len() >= mostSlug {
				break
			}
			b.WriteByte('-')
			joint = false
		}
		b.WriteRune(r)
	}
	return b.String()
}

// idPool knows the ids that are in use, and how often each was wanted.
type idPool map[string]int

// take returns an id that is not in use: the wanted one, or one with a number
// behind.
func (p idPool) take(id, otherwise string) string {
	if id == "" {
		id = otherwise
	}
	free := id
	for p[free] > 0 {
		p[id]++
		free = id + "-" + strconv.Itoa(p[id])
	}
	p[free]++
	return free
}

// topicIDs returns the ids of topics that are named by id or by name.
func (im *importer) topicIDs(names []string) []string {
	return idsOf(im.topics, names, func(id, name string) {
		im.named.Topics = append(im.named.Topics, model.Topic{ID: id, Name: model.Text{EN: name}})
	})
}

// personIDs returns the ids of people who are named by id or by name.
func (im *importer) personIDs(names []string) []string {
	return idsOf(im.people, names, func(id, name string) {
		im.named.People = append(im.named.People, model.Person{ID: id, Name: model.Text{EN: name}})
	})
}

// idsOf returns the ids of what is named, each once, and declares what is new.
func idsOf(known map[string]string, names []string, declare func(id, name string)) []string {
	var ids []string
	seen := make(map[string]bool)
	for _, name := range names {
		id := name
		if !isID(id) {
			id = slug(name)
		}
		if id == "" || seen[id] {
			continue
		}
		seen[id] = true
		ids = append(ids, id)
		if _, declared := known[id]; !declared {
			known[id] = name
			declare(id, name)
		}
	}
	return ids
}

// undetermined is the language of a page that nobody has told (BCP 47).
const undetermined = "und"

// address returns the id of the source at an address, which is called title
// where that is known.
func (im *importer) address(at *node, address, title string) (id string, ok bool) {
	if !isAddress(address) {
		im.problemf(at, "bad address %q; want one that begins with https:// or http://", address)
		return "", false
	}
	if id, known := im.sources[address]; known {
		return id, true
	}
	if title == "" {
		title = address
	}
	im.tally(at, "an address without a publisher, kind and language", "counts as a reference in an unknown language, published by its host")
	u, _ := url.Parse(address)
	host := strings.TrimPrefix(u.Hostname(), "www.")
	return im.source(address, model.Source{
		ID: slug(host + " " + u.EscapedPath()), Publisher: host, Title: title, Described: true,
		URL: safe(address), Lang: undetermined, Kind: model.Reference,
	}), true
}

// safe returns an address without the characters at which readers take it to end.
func safe(address string) string {
	var b strings.Builder
	for i := range len(address) {
		if c := address[i]; strings.IndexByte(unsafeInAddress, c) >= 0 {
			fmt.Fprintf(&b, "%%%02X", c)
		} else {
			b.WriteByte(c)
		}
	}
	return b.String()
}

// unaddressed returns the id of a source that has a name and no address.
func (im *importer) unaddressed(name string) string {
	if id, known := im.sources[name]; known {
		return id
	}
	return im.source(name, model.Source{
		ID: slug(name), Publisher: filepath.Base(im.file), Title: name, Described: true,
		Lang: undetermined, Kind: model.Reference,
	})
}

func (im *importer) source(key string, s model.Source) string {
	s.ID = im.sourceID.take(s.ID, "source")
	im.sources[key] = s.ID
	im.named.Sources = append(im.named.Sources, s)
	return s.ID
}

// itself returns the id of the file as a source, for what names no other.
func (im *importer) itself(at *node) string {
	im.tally(at, "a claim without a source", "cites the file itself")
	name := filepath.Base(im.file)
	if im.file == StandardInput {
		name = "standard input"
	}
	return im.unaddressed(name)
}

// claim returns a claim with the sources that support it, or else the file.
func (im *importer) claim(at *node, text string, sources []string) *node {
	if len(sources) == 0 {
		sources = []string{im.itself(at)}
	}
	var once idSet
	once.add(sources)
	c := at.beside(mapNode, "")
	c.set("text", at.beside(textNode, text))
	c.set("sources", at.texts(once.ids))
	return c
}

// adopt takes over what was imported but for the entries, which it returns.
func (p *part) adopt(im imported) (*node, Problems) {
	p.named, p.notes = im.named, im.notes
	return im.root, im.problems
}

// declareNamed adds to a dataset what imported files name and no file declares.
func declareNamed(parts []*part) {
	topics, people, sources := make(map[string]bool), make(map[string]bool), make(map[string]bool)
	declare := func(to, from *model.Dataset) {
		to.Topics = append(to.Topics, firsts(topics, from.Topics, func(t *model.Topic) string { return t.ID })...)
		to.People = append(to.People, firsts(people, from.People, func(h *model.Person) string { return h.ID })...)
		to.Sources = append(to.Sources, firsts(sources, from.Sources, func(s *model.Source) string { return s.ID })...)
	}
	for _, p := range parts {
		declare(&model.Dataset{}, &p.data) // by itself
	}
	for _, p := range parts {
		declare(&p.data, &p.named)
	}
}

// firsts notes the ids of a list and returns the entries of which it was new.
func firsts[T any](seen map[string]bool, list []T, id func(*T) string) []T {
	var added []T
	for i := range list {
		if !seen[id(&list[i])] {
			seen[id(&list[i])] = true
			added = append(added, list[i])
		}
	}
	return added
}
