package linear

import (
	"errors"
	"io"
	"path/filepath"
	"strings"

	"hanjung/model"
	"hanjung/ui/export"
	"hanjung/ui/words"
)

// export writes the record where the user is, or else what is selected, to a
// file, in the format that the ending of its name tells.
func (s *session) export(path string) {
	if path == "" {
		s.say(s.phrase("e wants the name of a file, as in e sea.md.") + " " + s.endings())
		return
	}
	path = export.Expand(path)
	format, err := export.FormatOf(path)
	if err != nil {
		s.say(s.phrase("Nothing was written: no format ends so.") + " " + s.endings())
		return
	}
	m := s.here()
	switch {
	case m.pair != nil:
		s.writeComparison(m, format, path)
		return
	case m.record != nil:
		s.writeRecords(path, format, m.record.ID)
		return
	case m.selection.Query().AsksForMarks(): // only this user knows of the marks
		var ids []string
		for _, r := range m.selection.Records() {
			ids = append(ids, r.ID)
		}
		s.writeRecords(path, format, ids...)
		return
	}
	s.writeSelection(m.selection, format, path)
}

func isFile(rest string) bool {
	_, err := export.FormatOf(rest)
	return err == nil && filepath.Ext(rest) != "" && !strings.Contains(rest, " ")
}

// writeRecords writes some records.
func (s *session) writeRecords(path string, format export.Format, ids ...string) {
	selection, err := s.selected(s.timeline.QueryOf(ids...))
	if err != nil {
		s.say(s.phrase("Nothing was written.") + " " + s.problem(err))
		return
	}
	s.writeSelection(selection, format, path)
}

func (s *session) writeSelection(selection model.Selection, format export.Format, path string) {
	s.write(words.Count(s.Lang, selection.Len(), thing(selection.Types())), format, path, false, func(w io.Writer) error {
		return export.Write(w, selection, format, export.Options{Lang: s.Lang, Today: s.Today})
	})
}

// writeComparison writes the comparison that is read, all of it.
func (s *session) writeComparison(m *menu, format export.Format, path string) {
	if format != export.MarkdownFormat {
		s.say(s.phrase("Nothing was written.") + " " + s.phrase("A comparison is written as Markdown, as in e summits.md."))
		return
	}
	a, b, selection := m.pair[0], m.pair[1], m.selection
	s.write(s.phrase("this comparison"), format, path, false, func(w io.Writer) error {
		return export.WriteComparison(w, selection, a, b, export.Options{Lang: s.Lang, Today: s.Today, Whole: true})
	})
}

// endings says by what endings the formats are told.
func (s *session) endings() string {
	var formats []string
	for _, f := range export.Formats() {
		formats = append(formats, s.phrase("%s for %s", f.Extension(), f.Title()))
	}
	return s.sentence(s.phrase("The name ends in %s", strings.Join(formats, ", ")))
}

// write writes the file. Where it exists the user is asked first.
func (s *session) write(what string, format export.Format, path string, overwrite bool, write func(io.Writer) error) {
	err := s.ToFile(path, overwrite, write)
	switch {
	case err == nil:
		s.sayf("Wrote %s as %s to %s.", what, format.Title(), path)
	case errors.Is(err, export.ErrExists):
		s.sayf("The file %s exists.", path)
		s.question = s.phrase("Overwrite it, y or n")
		s.answer = func(line string) {
			if !isYes(line) {
				s.sayf("The file is as it was.")
				return
			}
			s.write(what, format, path, true, write)
		}
	default:
		s.say(s.phrase("Nothing was written.") + " " + s.problem(err))
	}
}

// isYes tells a yes, with a Korean input method on too.
func isYes(line string) bool {
	switch strings.ToLower(line) {
	case "y", "yes", "ㅛ", "네", "예":
		return true
	}
	return false
}
