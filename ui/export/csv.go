package export

import (
	"bufio"
	"encoding/csv"
	"fmt"
	"io"
	"slices"
	"strings"

	"hanjung/model"
	"hanjung/ui/typeset"
)

// byteOrderMark tells a spreadsheet that a file is UTF-8.
const byteOrderMark = "\ufeff"

// writeCSV writes a row for every selected record and then for the agreements and
// commitments that those bring along. The columns are named as the fields of
// records; a cell holds a list one entry a line, a list of ids with semicolons.
func writeCSV(w io.Writer, s model.Selection, o Options) error {
	o.Whole = true // as in the other formats for machines
	t := newTable(newTeller(s, o))
	out := bufio.NewWriter(w)
	if o.BOM {
		_, _ = out.WriteString(byteOrderMark) // Flush tells the error
	}
	rows := csv.NewWriter(out)
	columns := t.columns()
	head := make([]string, len(columns))
	for i, c := range columns {
		head[i] = c.name
	}
	_ = rows.Write(head) // Error tells the error
	for _, r := range t.records {
		row := make([]string, len(columns))
		for i, c := range columns {
			row[i] = harmless(c.cell(r))
		}
		_ = rows.Write(row)
	}
	rows.Flush()
	err := rows.Error()
	if err == nil {
		err = out.Flush()
	}
	if err != nil {
		return fmt.Errorf("writing CSV: %w", err)
	}
	return nil
}

// table is a selection as rows and columns.
type table struct {
	teller

	records []*model.Record // a row each
	here    map[string]bool // their ids
}

func newTable(t teller) *table {
	all := slices.Concat(t.selection.Records(), t.companions(agreementsOf), t.companions(commitmentsOf))
	here := make(map[string]bool, len(all))
	for _, r := range all {
		here[r.ID] = true
	}
	return &table{t, all, here}
}

// follows returns the records in the table that a record follows: a link to one
// that is left out would lead nowhere.
func (t *table) follows(r *model.Record) []string {
	var ids []string
	for _, id := range r.Follows() {
		if t.here[id] {
			ids = append(ids, id)
		}
	}
	return ids
}

// column is a field of a record and how its cell is written.
type column struct {
	name string
	cell func(*model.Record) string
}

func (t *table) columns() []column {
	date := func(of func(*model.Record) model.Date) func(*model.Record) string {
		return func(r *model.Record) string { return of(r).String() }
	}
	ids := func(of func(*model.Record) []string) func(*model.Record) string {
		return func(r *model.Record) string { return strings.Join(of(r), "; ") }
	}
	said := func(of func(*model.Record) []sentence) func(*model.Record) string {
		return func(r *model.Record) string { return cited(of(r), r.Sources()) }
	}
	columns := []column{
		{"type", func(r *model.Record) string { return string(r.Type) }},
		{"id", func(r *model.Record) string { return r.ID }},
		{"date", date((*model.Record).When)},
		{"in-force", date(func(r *model.Record) model.Date { return r.InForce })},
		{"expires", date(func(r *model.Record) model.Date { return r.Expires })},
		{"due", date(func(r *model.Record) model.Date { return r.Due })},
	}
	columns = append(columns, inEachLanguage("title", func(r *model.Record) model.Text { return r.Title })...)
	columns = append(columns, inEachLanguage("place", func(r *model.Record) model.Text { return r.Place })...)
	return append(
		columns,
		column{"kind", func(r *model.Record) string { return string(r.Kind) }},
		column{"topics", ids(func(r *model.Record) []string { return r.Topics })},
		column{"people", ids(func(r *model.Record) []string { return r.People })},
		column{"made-by", ids(func(r *model.Record) []string { return texts(r.MadeBy()) })},
		column{"parties", func(r *model.Record) string { return strings.Join(t.parties(r), "\n") }},
		column{"planned", func(r *model.Record) string {
			if r.Planned {
				return "true"
			}
			return ""
		}},
		column{"state", func(r *model.Record) string { return string(r.State()) }},
		column{"claims", said(func(r *model.Record) []sentence { return t.claims(r, allPlaces(len(r.Claims))) })},
		column{"quotes", said(func(r *model.Record) []sentence { return t.quotes(r, allPlaces(len(r.Quotes()))) })},
		column{"history", said(t.history)},
		column{"differences", said(t.differences)},
		column{"agreements", ids(agreementsOf)},
		column{"commitments", ids(commitmentsOf)},
		column{"follows", ids(t.follows)},
		column{"sources", func(r *model.Record) string { return strings.Join(t.addresses(r), "\n") }},
	)
}

func inEachLanguage(name string, of func(*model.Record) model.Text) []column {
	var columns []column
	for _, lang := range model.Langs() {
		columns = append(columns, column{name + "." + string(lang), func(r *model.Record) string {
			text := of(r)
			if !text.Has(lang) {
				return ""
			}
			return text.In(lang)
		}})
	}
	return columns
}

// cited writes sentences one a line, each with the numbers of its sources among
// those of the record.
func cited(list []sentence, sources []string) string {
	var numbered typeset.Citations
	numbered.Numbers(sources)
	texts := make([]string, len(list))
	for i, s := range list {
		texts[i] = s.text + marks(numbered.Numbers(s.sources))
	}
	return strings.Join(texts, "\n")
}

// addresses returns where the sources of a record are found, in the order of
// their numbers; one without an address is named.
func (t *table) addresses(r *model.Record) []string {
	list := make([]string, len(r.Sources()))
	for i, id := range r.Sources() {
		if list[i] = t.address(id); list[i] == "" {
			list[i] = t.citation(id)
		}
	}
	return list
}

// harmless puts an apostrophe before a cell that a spreadsheet would otherwise
// take for a formula and carry out.
func harmless(cell string) string {
	if cell != "" && strings.ContainsRune("=+-@\t\r＝＋－＠", []rune(cell)[0]) {
		return "'" + cell
	}
	return cell
}

func texts[T ~string](list []T) []string {
	all := make([]string, len(list))
	for i, w := range list {
		all[i] = string(w)
	}
	return all
}
