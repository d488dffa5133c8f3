package data

import (
	"slices"
	"strconv"
	"strings"

	"hanjung/model"
)

// row turns the next row into a record, and reports whether there was one.
func (t *csvTable) row() bool {
	row, ok := t.read()
	if !ok {
		return false
	}
	for _, cell := range row[min(t.cells, len(row)):] {
		if cell.text != "" {
			t.problemf(cell, "a cell without a column; put quotes around a cell that holds a %q", t.reader.Comma)
			return true
		}
	}
	for _, i := range t.unnamed {
		if i < len(row) && row[i].text != "" {
			t.tally(row[i], "a cell under no name", "is left out; name its column in the first row")
		}
	}
	cells := make(map[string]*node)
	for i, cell := range row[:min(t.cells, len(row))] {
		if name := t.columns[i]; name != "" && cell.text != "" {
			cells[name] = cell
		}
	}
	t.record(row[0], cells)
	return true
}

// record adds the record of a row that begins at a place.
func (t *csvTable) record(at *node, cells map[string]*node) {
	typ := model.EventType
	if cell := cells["type"]; cell != nil {
		typ = model.Type(strings.ToLower(cell.text))
		if !slices.Contains(model.Types(), typ) {
			t.problemf(cell, "there is no type %q; want event, agreement or commitment", cell.text)
			return
		}
	}
	entry := at.beside(mapNode, "")
	title := t.text(cells, "title")
	t.id(entry, at, cells, title)
	t.dates(entry, cells, typ)
	if title != nil {
		entry.set("title", title)
	}
	if place := t.text(cells, "place"); place != nil {
		entry.set("place", place)
	}
	t.kind(entry, at, cells["kind"], typ)
	if cell := cells["planned"]; cell != nil {
		if planned := truth(cell); planned.kind != boolNode || planned.text == "true" {
			entry.set("planned", planned)
		}
	}
	t.lists(entry, cells)
	t.claims(entry, cells)
	t.add(listOf(typ), entry)
}

// text returns a text in several languages.
func (t *csvTable) text(cells map[string]*node, field string) *node {
	var text *node
	for _, lang := range model.Langs() {
		if cell := cells[field+"."+string(lang)]; cell != nil {
			if text == nil {
				text = cell.beside(mapNode, "")
			}
			text.set(string(lang), cell)
		}
	}
	return text
}

func (t *csvTable) id(entry, at *node, cells map[string]*node, title *node) {
	cell, date, name := cells["id"], cells["date"], ""
	if date == nil {
		date = cells["signed"]
	}
	if cell == nil {
		cell = at.beside(textNode, "")
	}
	if date == nil {
		date = at.beside(textNode, "")
	}
	if title != nil {
		name = title.items[0].text
	}
	entry.set("id", cell.beside(textNode, t.recordID(cell, cell.text, date.text, name)))
}

func (t *csvTable) dates(entry *node, cells map[string]*node, typ model.Type) {
	for _, field := range []string{"date", "signed", "in-force", "expires", "due"} {
		cell := cells[field]
		switch {
		case cell == nil:
		case field == "date" && typ == model.AgreementType:
			if cells["signed"] == nil { // which says it better
				entry.set("signed", cell)
			}
		default:
			entry.set(field, cell)
		}
	}
}

func (t *csvTable) kind(entry, at, cell *node, typ model.Type) {
	kind := map[model.Type]model.Kind{model.EventType: model.ContextKind, model.AgreementType: model.Document}[typ]
	switch {
	case cell != nil:
		entry.set("kind", cell.beside(textNode, strings.ToLower(cell.text)))
	case kind != "":
		t.tally(at, "a record without a kind", "counts as "+string(kind))
		entry.set("kind", at.beside(textNode, string(kind)))
	}
}

// truth returns what a cell says of yes and no, or the cell as it is.
func truth(cell *node) *node {
	switch strings.ToLower(cell.text) {
	case "true", "yes", "1", "x":
		return cell.beside(boolNode, "true")
	case "false", "no", "0":
		return cell.beside(boolNode, "false")
	}
	return cell
}

// lists sets the fields that hold ids.
func (t *csvTable) lists(entry *node, cells map[string]*node) {
	for _, field := range []string{"topics", "people", "made-by", "agreements", "commitments", "follows"} {
		cell := cells[field]
		if cell == nil {
			continue
		}
		values := t.split(cell)
		switch field {
		case "topics":
			values = t.topicIDs(values)
		case "people":
			values = t.personIDs(values)
		}
		entry.set(field, cell.texts(values))
	}
}

// split returns the entries of a cell, which commas, semicolons or lines part.
func (t *csvTable) split(cell *node) []string {
	var values []string
	for value := range strings.FieldsFuncSeq(cell.text, func(r rune) bool { return strings.ContainsRune(",;\n", r) }) {
		if value = t.clean(cell, value); value != "" {
			values = append(values, value)
		}
	}
	return values
}

// marksBehind returns the numbers of sources with which a text ends: [1][3].
func marksBehind(text string) string {
	rest := text
	for {
		inner, closed := strings.CutSuffix(rest, "]")
		before := strings.TrimRight(inner, "0123456789")
		if !closed || before == inner || !strings.HasSuffix(before, "[") {
			return text[len(rest):]
		}
		rest = strings.TrimSuffix(before, "[")
	}
}

// claims sets the claims, one a line. Each cites the sources whose numbers stand
// behind it, or else all of the row.
func (t *csvTable) claims(entry *node, cells map[string]*node) {
	sources := t.rowSources(cells["sources"])
	cell := cells["claims"]
	if cell == nil {
		if len(sources) > 0 {
			t.tally(cells["sources"], "a row with sources and no claims", "loses them, because a record cites them in its claims")
		}
		return
	}
	list := cell.beside(listNode, "")
	for line := range strings.SplitSeq(cell.text, "\n") {
		text := t.clean(cell, line)
		cited := sources
		if marks := marksBehind(text); marks != "" {
			if some, ok := numbered(marks, sources); ok {
				text, cited = strings.TrimSpace(strings.TrimSuffix(text, marks)), some
			}
		}
		if text != "" {
			list.items = append(list.items, t.claim(cell, text, cited))
		}
	}
	entry.set("claims", list)
}

// numbered returns the sources that marks such as [1][3] name, if they do.
func numbered(marks string, sources []string) (some []string, ok bool) {
	for mark := range strings.SplitSeq(strings.Trim(marks, "[]"), "][") {
		n, err := strconv.Atoi(mark)
		if err != nil || n < 1 || n > len(sources) {
			return nil, false
		}
		some = append(some, sources[n-1])
	}
	return some, true
}

// rowSources returns the ids of the sources of a row in the order in which they
// stand there: addresses, or names where a line holds none.
func (t *csvTable) rowSources(cell *node) []string {
	var ids []string
	if cell == nil {
		return nil
	}
	for line := range strings.SplitSeq(cell.text, "\n") {
		text := t.clean(cell, line)
		addresses := addressesIn(text)
		for _, at := range addresses {
			if id, ok := t.address(cell, at, ""); ok {
				ids = append(ids, id)
			}
		}
		if text != "" && len(addresses) == 0 {
			ids = append(ids, t.unaddressed(text))
		}
	}
	return ids
}

// addressesIn returns the addresses in a text that spaces, commas or semicolons
// part.
func addressesIn(text string) []string {
	var addresses []string
	for word := range strings.FieldsSeq(text) {
		begin := 0
		for i := range len(word) + 1 {
			if i < len(word) && (word[i] != ',' && word[i] != ';' || !beginsAddress(word[i+1:])) {
				continue
			}
			if at := strings.TrimRight(word[begin:i], ",;"); beginsAddress(at) {
				addresses = append(addresses, at)
			}
			begin = i + 1
		}
	}
	return addresses
}

func beginsAddress(s string) bool {
	return strings.HasPrefix(s, "http://") || strings.HasPrefix(s, "https://")
}
