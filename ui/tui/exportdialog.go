package tui

import (
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"charm.land/bubbles/v2/textinput"
	tea "charm.land/bubbletea/v2"

	"hanjung/model"
	"hanjung/ui/export"
	"hanjung/ui/typeset"
	"hanjung/ui/words"
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
	writing bool // the file is being written, which takes a while where the view is large
	problem string
}

type exportField int

const (
	scopeField exportField = iota
	formatField
	nameField
	exportFields
)

func (m *Model) openExport() {
	d := &exportDialog{scopes: m.exportScopes(), name: newInput("")}
	if len(d.scopes) == 0 {
		m.sayf(typeset.Muted, "there is nothing to export")
		return
	}
	if m.focus == onDetail && m.compare == nil {
		d.scope = max(slices.IndexFunc(d.scopes, func(s exportScope) bool { return s.label == m.say(thisRecord) }), 0)
	}
	d.suggest()
	m.export = d
}

// suggest names the file after what is exported, or gives the name that the user
// has chosen the ending of the format.
func (d *exportDialog) suggest() {
	ending := d.formatChosen().Extension()
	switch {
	case !d.named:
		d.name.SetValue(d.scopes[d.scope].name + ending)
	case d.formatNamed() >= 0:
		name := d.name.Value()
		d.name.SetValue(strings.TrimSuffix(name, filepath.Ext(name)) + ending)
	}
	d.name.CursorEnd()
}

// formats returns those in which the scope can be written: a comparison is
// Markdown.
func (d *exportDialog) formats() []export.Format {
	if d.scopes[d.scope].pair != nil {
		return []export.Format{export.MarkdownFormat}
	}
	return export.Formats()
}

func (d *exportDialog) formatChosen() export.Format { return d.formats()[d.format] }

// formatNamed returns the format that the ending of the name tells, -1 for none.
func (d *exportDialog) formatNamed() int {
	ending := strings.ToLower(filepath.Ext(d.name.Value()))
	return slices.IndexFunc(d.formats(), func(f export.Format) bool { return f.Extension() == ending })
}

func (m *Model) pressExport(msg tea.KeyPressMsg) tea.Cmd {
	d := m.export
	switch {
	case d.writing:
		if msg.String() == "esc" { // it is written to its end all the same
			m.export = nil
		}
		return nil
	case d.confirm:
		return m.pressConfirm(msg)
	}
	d.problem = ""
	switch msg.String() {
	case "esc":
		m.export = nil
	case "enter":
		return m.write(false)
	case "tab", "down":
		d.move(1)
	case "shift+tab", "up":
		d.move(-1)
	default:
		if d.field == nameField {
			return d.edit(msg)
		}
		m.pressChoice(keysOf(msg)[0])
	}
	return nil
}

// edit passes a key or a paste to the name; the format follows its ending.
func (d *exportDialog) edit(msg tea.Msg) tea.Cmd {
	var cmd tea.Cmd
	before := d.name.Value()
	d.name, cmd = d.name.Update(msg)
	if d.name.Value() != before {
		d.named = true
		if f := d.formatNamed(); f >= 0 {
			d.format = f
		}
	}
	return cmd
}

// pressChoice takes a key on a field that is chosen and not written.
func (m *Model) pressChoice(key string) {
	switch key {
	case "right", "space", "l":
		m.export.turn(1)
	case "left", "h":
		m.export.turn(-1)
	case "j":
		m.export.move(1)
	case "k":
		m.export.move(-1)
	case "q":
		m.export = nil
	}
}

// clickExport takes a click: on a field that is chosen it turns to the next value or
// on the sign in front of it to the one before, on a key that is named it does what
// that does, and outside of the dialog it closes it.
func (m *Model) clickExport(x, y int) tea.Cmd {
	d := m.export
	left, top := d.origin(m.layout)
	field := exportField(y - top - 2)
	switch {
	case x < left || x >= left+d.width(m.layout)+2 || y < top || y >= top+dialogHeight:
		if !d.confirm && !d.writing {
			m.export = nil
		}
	case field > exportFields:
		return m.pressNamed(d.keyAt(x-left-1, int(field-exportFields)-1, m.layout, m.look(onList)))
	case field >= 0 && field < exportFields && !d.confirm && !d.writing:
		d.problem = ""
		d.move(field - d.field)
		by := 1
		if x-left-1 < valueColumn+typeset.Width(turnBack) {
			by = -1
		}
		d.turn(by)
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
		d.format = min(d.format, len(d.formats())-1)
	case formatField:
		n := len(d.formats())
		d.format = (d.format + by + n) % n
	case nameField, exportFields:
		return
	}
	d.suggest()
}

func (d *exportDialog) paste(msg tea.PasteMsg) tea.Cmd {
	if d.field != nameField || d.writing {
		return nil
	}
	return d.edit(msg)
}

// write writes the file. Where it exists the user is asked first.
func (m *Model) write(overwrite bool) tea.Cmd {
	d := m.export
	path := export.Expand(strings.TrimSpace(d.name.Value()))
	if info, err := os.Stat(path); err == nil && info.Mode().IsRegular() && !overwrite {
		d.confirm = true
		return nil
	}
	scope, format := d.scopes[d.scope], d.formatChosen()
	if scope.pair != nil {
		d.writing = true
		return writeFile(path, overwrite, len(scope.pair), m.writesComparison(scope.pair))
	}
	s, err := m.timeline.SelectAfter(m.known, scope.query, model.View{Today: m.options.Today, Marked: m.markedIDs()})
	if err != nil {
		d.problem = words.Error(m.options.Lang, err)
		return nil
	}
	d.writing = true
	o := export.Options{Lang: m.options.Lang, Today: m.options.Today}
	return writeFile(path, overwrite, s.Len(), func(w io.Writer) error { return export.Write(w, s, format, o) })
}

// wrote takes the end of writing in. The dialog may have been closed meanwhile, and
// another opened.
func (m *Model) wrote(msg written) {
	waits := m.export != nil && m.export.writing
	switch {
	case msg.err == nil:
		if waits {
			m.export = nil
		}
		m.sayf(typeset.Good, "wrote %s to %s", words.Count(m.options.Lang, msg.records, "record"), msg.path)
	case waits:
		m.export.writing, m.export.problem = false, words.Error(m.options.Lang, msg.err)
	default:
		m.sayf(typeset.Alarm, "%v", msg.err)
	}
}
