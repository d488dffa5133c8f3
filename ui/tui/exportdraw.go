package tui

import (
	"strings"

	"hanjung/ui/theme"
	"hanjung/ui/typeset"
)

// The geometry of the dialog, in cells.
const (
	labelCells = 9
	exportMost = 72

	valueColumn  = 3 + labelCells
	dialogHeight = 10
	dialogWords  = 3 // lines for what went wrong
)

func (d *exportDialog) width(l layout) int { return min(l.w-4, exportMost) }

func (d *exportDialog) origin(l layout) (x, y int) {
	return (l.w - d.width(l) - 2) / 2, max((l.h-dialogHeight)/2, 1)
}

// draw draws the dialog over the panes.
func (d *exportDialog) draw(lines []string, l layout, k look) {
	w := d.width(l)
	text, _ := d.window(w)
	rows := [][]typeset.Span{
		nil,
		d.row(scopeField, k.say("What"), d.choice(d.scopes[d.scope].label, len(d.scopes)), k),
		d.row(formatField, k.say("Format"), d.choice(string(d.formatChosen()), len(d.formats())), k),
		d.row(nameField, k.say("File"), text, k),
		nil,
	}
	rows = append(rows, d.last(w, k)...)
	for len(rows) < dialogHeight-2 {
		rows = append(rows, nil)
	}
	inner := make([]string, len(rows))
	for i, row := range rows {
		inner[i] = k.theme.Line(typeset.FitSpans(row, w), theme.Paper, 0)
	}
	x, y := d.origin(l)
	placeBox(lines, box(k.say("Export"), inner, w, k), x, y, l.w)
}

func (d *exportDialog) choice(value string, n int) string {
	if n < 2 {
		return value
	}
	return turnBack + value + " ›"
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

// turnBack stands in front of a value that can be turned to others.
const turnBack = "‹ "

// keyAt returns the key that is told of at a place in the last lines of the dialog,
// empty for none.
func (d *exportDialog) keyAt(x, row int, l layout, k look) string {
	lines := d.last(d.width(l), k)
	if row >= len(lines) || d.problem != "" {
		return ""
	}
	text := typeset.Text(lines[row])
	if !d.confirm {
		return keyAt(text, []string{"↑↓", "←→", "enter", "esc"}, x)
	}
	ask, answers, _ := strings.Cut(text, " y ")
	yes := strings.IndexAny(answers, ",，")
	switch {
	case yes < 0 || x <= typeset.Width(ask):
		return ""
	case x < typeset.Width(ask+" y "+answers[:yes]):
		return "y"
	}
	return "n" // any other key
}

// last says what went wrong, asks, or tells the keys.
func (d *exportDialog) last(width int, k look) [][]typeset.Span {
	text := []typeset.Span{{Text: k.say("↑↓ field  ←→ change  enter write"), Role: typeset.Muted}}
	switch {
	case d.writing:
		text = []typeset.Span{{Text: k.say("writing the file …"), Role: typeset.Warm}}
	case d.problem != "":
		text = []typeset.Span{{Text: typeset.Plain(d.problem), Role: typeset.Alarm}}
	case d.confirm:
		text = []typeset.Span{{Text: k.say("The file exists. Overwrite it?") + " ", Role: typeset.Warm}, {Text: "y", Role: typeset.Accent}, {Text: " " + k.say("yes, any other key: no"), Role: typeset.Muted}}
	}
	lines := typeset.Paragraph([]typeset.Span{{Text: "   "}}, text, width)
	return lines[:min(len(lines), dialogWords)]
}

// window returns the part of the file name that is shown, and the column of the
// cursor in it.
func (d *exportDialog) window(width int) (text string, column int) {
	return inputWindow(&d.name, width-3-labelCells-2)
}

// cursor returns where the text cursor stands in the window.
func (d *exportDialog) cursor(l layout) (x, y int, ok bool) {
	if d.field != nameField || d.confirm || d.writing {
		return 0, 0, false
	}
	x, y = d.origin(l)
	_, column := d.window(d.width(l))
	return x + 1 + 3 + labelCells + column, y + 1 + int(nameField) + 1, true
}
