package linear

import (
	"errors"
	"io"
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
	selection := s.here().selection
	if r := s.here().record; r != nil {
		if selection, err = s.selected(queryOf(r)); err != nil {
			s.say(s.phrase("Nothing was written.") + " " + s.problem(err))
			return
		}
	}
	s.write(selection, format, path, false)
}

// endings says by what endings the formats are told.
func (s *session) endings() string {
	var formats []string
	for _, f := range export.Formats() {
		formats = append(formats, s.phrase("%s for %s", f.Extension(), f.Title()))
	}
	return s.sentence(s.phrase("The name ends in %s", strings.Join(formats, ", ")))
}

// queryOf returns the query that selects one record.
func queryOf(r *model.Record) model.Query {
	q := model.NewQuery(model.Term{Field: model.IDField, Values: []string{r.ID}})
	return ofTypes(q, []model.Type{r.Type})
}

// write writes the file. Where it exists the user is asked first.
func (s *session) write(selection model.Selection, format export.Format, path string, overwrite bool) {
	err := s.ToFile(path, overwrite, func(w io.Writer) error {
		return export.Write(w, selection, format, export.Options{Lang: s.Lang, Today: s.Today})
	})
	switch {
	case err == nil:
		s.sayf("Wrote %s as %s to %s.", words.Count(s.Lang, selection.Len(), thing(selection.Types())), format.Title(), path)
	case errors.Is(err, export.ErrExists):
		s.sayf("The file %s exists.", path)
		s.question = s.phrase("Overwrite it, y or n")
		s.answer = func(line string) {
			if !isYes(line) {
				s.sayf("The file is as it was.")
				return
			}
			s.write(selection, format, path, true)
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
