package tui

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode"

	"charm.land/bubbles/v2/textinput"
	tea "charm.land/bubbletea/v2"

	"hanjung/model"
	"hanjung/ui/export"
	"hanjung/ui/theme"
	"hanjung/ui/typeset"
)

// exportDialog asks what to write, in which format and to which file.
type exportDialog struct {
	scopes  []exportScope
	scope   int
	format  int
	field   exportField
	name    textinput.Model
	named   bool // the user has written a name
	confirm bool // the file exists, and the user was asked
	problem string
}

// exportScope is something that can be exported.
type exportScope struct {
	label string
	query model.Query
	name  string // of the file, without its extension
}

type exportField int

const (
	scopeField exportField = iota
	formatField
	nameField
	exportFields
)

func (m *Model) openExport() {
	name := textinput.New()
	name.SetVirtualCursor(false)
	d := &exportDialog{scopes: m.exportScopes(), name: name}
	if len(d.scopes) == 0 {
		m.sayf(typeset.Muted, "there is nothing to export")
		return
	}
	d.suggest()
	m.export = d
}

// exportScopes returns what can be exported now. Each is a query, so that the
// command line exports the same.
func (m *Model) exportScopes() []exportScope {
	var scopes []exportScope
	if n := m.selection.Len(); n > 0 {
		scopes = append(scopes, exportScope{fmt.Sprintf("the view (%s)", typeset.Count(n, "record")), m.viewQuery(), slug(m.viewQuery())})
	}
	if r := m.shown(); r != nil {
		scopes = append(scopes, exportScope{"this record", m.recordsQuery(r.ID), r.ID})
	}
	var marked []string
	for i := range m.timeline.Len() {
		if id := m.timeline.At(i).ID; m.marks[id] {
			marked = append(marked, id)
		}
	}
	if len(marked) > 0 {
		scopes = append(scopes, exportScope{fmt.Sprintf("the marked (%s)", typeset.Count(len(marked), "record")), m.recordsQuery(marked...), "marked"})
	}
	return scopes
}

// viewQuery returns the query that selects on its own what the view shows. What
// is marked is known to this run of the program alone, so that then the records
// are named.
func (m *Model) viewQuery() model.Query {
	if m.query.AsksForMarks() && m.selection.Len() > 0 {
		ids := make([]string, m.selection.Len())
		for i := range ids {
			ids[i] = m.selection.At(i).ID
		}
		return m.recordsQuery(ids...)
	}
	if types, err := m.query.Types(); err == nil && slices.Equal(types, m.selection.Types()) {
		return m.query
	}
	return m.query.Without(model.TypeField).And(model.Term{Field: model.TypeField, Values: []string{string(m.view.typeFor(m.query))}})
}

// recordsQuery returns the query that selects just some records.
func (m *Model) recordsQuery(ids ...string) model.Query {
	q := model.NewQuery(model.Term{Field: model.IDField, Values: ids})
	for _, id := range ids {
		if r, ok := m.timeline.Record(id); ok && r.Type != model.EventType {
			return q.And(model.Term{Field: model.TypeField, Values: []string{"any"}})
		}
	}
	return q
}

// slug returns a file name for what a query selects.
func slug(q model.Query) string {
	name := strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return '-'
	}, strings.NewReplacer("topic:", "", "person:", "", "thread:", "", "in:", "").Replace(q.String()))
	name = strings.Join(strings.FieldsFunc(name, func(r rune) bool { return r == '-' }), "-")
	if r := []rune(name); len(r) > 40 {
		name = strings.Trim(string(r[:40]), "-")
	}
	if name == "" {
		return "hanjung"
	}
	return "hanjung-" + name
}

// suggest names the file after what is exported, unless the user has named it.
func (d *exportDialog) suggest() {
	if !d.named {
		d.name.SetValue(d.scopes[d.scope].name + export.Formats()[d.format].Extension())
		d.name.CursorEnd()
	}
}

func (m *Model) pressExport(msg tea.KeyPressMsg) tea.Cmd {
	d := m.export
	name := msg.String()
	if d.confirm {
		return m.pressConfirm(msg)
	}
	d.problem = ""
	switch {
	case name == "esc":
		m.export = nil
	case name == "enter":
		return m.write(false)
	case name == "tab" || name == "down":
		d.move(1)
	case name == "shift+tab" || name == "up":
		d.move(-1)
	case d.field == nameField:
		var cmd tea.Cmd
		before := d.name.Value()
		d.name, cmd = d.name.Update(msg)
		d.named = d.named || d.name.Value() != before
		return cmd
	case name == "right" || name == "space" || name == "l" || name == "ㅣ":
		d.turn(1)
	case name == "left" || name == "h" || name == "ㅗ":
		d.turn(-1)
	case name == "q":
		m.export = nil
	}
	return nil
}

// pressConfirm takes the answer to whether a file is to be overwritten.
func (m *Model) pressConfirm(msg tea.KeyPressMsg) tea.Cmd {
	m.export.confirm = false
	if slices.Contains(keysOf(msg), "y") {
		return m.write(true)
	}
	m.export.field = nameField
	m.export.name.Focus()
	return nil
}

func (d *exportDialog) move(by exportField) {
	d.field = (d.field + by + exportFields) % exportFields
	if d.field == nameField {
		d.name.Focus()
	} else {
		d.name.Blur()
	}
}

// turn changes the field that has the focus to its next or previous value.
func (d *exportDialog) turn(by int) {
	switch d.field {
	case scopeField:
		d.scope = (d.scope + by + len(d.scopes)) % len(d.scopes)
	case formatField:
		n := len(export.Formats())
		d.format = (d.format + by + n) % n
	case nameField, exportFields:
	}
	d.suggest()
}

func (d *exportDialog) paste(msg tea.PasteMsg) tea.Cmd {
	if d.field != nameField {
		return nil
	}
	var cmd tea.Cmd
	d.name, cmd = d.name.Update(msg)
	d.named = true
	return cmd
}

// write writes the file. Where it exists the user is asked first.
func (m *Model) write(overwrite bool) tea.Cmd {
	d := m.export
	path := expand(strings.TrimSpace(d.name.Value()))
	if _, err := os.Stat(path); err == nil && !overwrite {
		d.confirm = true
		return nil
	}
	scope, format := d.scopes[d.scope], export.Formats()[d.format]
	s, err := m.timeline.Select(scope.query, model.View{Today: m.options.Today, Marked: m.isMarked})
	if err != nil {
		d.problem = err.Error()
		return nil
	}
	return writeFile(path, overwrite, s, format, export.Options{Lang: m.options.Lang, Today: m.options.Today})
}

// wrote takes the end of writing in.
func (m *Model) wrote(msg written) {
	if msg.err == nil {
		m.export = nil
		m.sayf(typeset.Good, "wrote %s to %s", typeset.Count(msg.records, "record"), msg.path)
		return
	}
	if m.export == nil {
		m.sayf(typeset.Alarm, "%v", msg.err)
		return
	}
	m.export.problem = msg.err.Error()
}

// expand puts the home folder for a leading ~.
func expand(path string) string {
	rest, ok := strings.CutPrefix(path, "~"+string(filepath.Separator))
	if !ok {
		return path
	}
	home, err := os.UserHomeDir()
	if err != nil {
		return path
	}
	return filepath.Join(home, rest)
}

// The geometry of the dialog, in cells.
const (
	labelCells = 9
	exportMost = 72
)

func (d *exportDialog) width(l layout) int { return min(l.w-4, exportMost) }

func (d *exportDialog) origin(l layout) (x, y int) {
	return (l.w - d.width(l) - 2) / 2, max((l.h-9)/2, 1)
}

// draw draws the dialog over the panes.
func (d *exportDialog) draw(lines []string, l layout, k look) {
	w := d.width(l)
	text, _ := d.window(w)
	rows := [][]typeset.Span{
		nil,
		d.row(scopeField, "What", d.choice(d.scopes[d.scope].label, len(d.scopes)), k),
		d.row(formatField, "Format", d.choice(string(export.Formats()[d.format]), len(export.Formats())), k),
		d.row(nameField, "File", text, k),
		nil,
		d.last(),
	}
	inner := make([]string, len(rows))
	for i, row := range rows {
		inner[i] = k.theme.Line(typeset.FitSpans(row, w), theme.Paper, 0)
	}
	x, y := d.origin(l)
	placeBlock(lines, box("Export", inner, w, k), x, y, l.w)
}

func (d *exportDialog) choice(value string, n int) string {
	if n < 2 {
		return value
	}
	return "‹ " + value + " ›"
}

func (d *exportDialog) row(f exportField, label, value string, k look) []typeset.Span {
	cursor, role := "  ", typeset.Body
	if d.field == f {
		cursor, role = " "+k.theme.Glyphs.Pointer, typeset.Title
	}
	return []typeset.Span{
		{Text: typeset.Fit(cursor, 2) + " ", Role: typeset.Accent},
		{Text: typeset.Fit(label, labelCells), Role: typeset.Label},
		{Text: value, Role: role},
	}
}

// last says what went wrong, asks, or tells the keys.
func (d *exportDialog) last() []typeset.Span {
	switch {
	case d.problem != "":
		return []typeset.Span{{Text: "   " + typeset.Plain(d.problem), Role: typeset.Alarm}}
	case d.confirm:
		return []typeset.Span{{Text: "   The file exists. Overwrite it? ", Role: typeset.Warm}, {Text: "y", Role: typeset.Accent}, {Text: " yes  any other key: no", Role: typeset.Muted}}
	}
	return []typeset.Span{{Text: "   ↑↓ field  ←→ change  enter write  esc close", Role: typeset.Muted}}
}

// window returns the part of the file name that is shown, its end first, and
// the column of the cursor in it.
func (d *exportDialog) window(width int) (text string, column int) {
	room := width - 3 - labelCells - 2
	runes := []rune(d.name.Value())
	at := d.name.Position()
	start := 0
	for typeset.Width(string(runes[start:at])) > room {
		start++
	}
	return typeset.Truncate(typeset.Plain(string(runes[start:])), room+1), typeset.Width(string(runes[start:at]))
}

// cursor returns where the text cursor stands in the window.
func (d *exportDialog) cursor(l layout) (x, y int, ok bool) {
	if d.field != nameField || d.confirm {
		return 0, 0, false
	}
	x, y = d.origin(l)
	_, column := d.window(d.width(l))
	return x + 1 + 3 + labelCells + column, y + 1 + int(nameField) + 1, true
}
