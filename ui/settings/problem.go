package settings

import (
	"hanjung/data"
	"hanjung/model"
	"hanjung/ui/words"
)

// Problem is one thing that is wrong with a configuration, or with what is
// remembered.
type Problem struct {
	File         string
	Line, Column int   // from 1; 0 where the problem has no place in the file
	Err          error // what is wrong, and what would be right
}

// In tells the problem on one line in a language, behind its place.
func (p Problem) In(lang model.Lang) string {
	return data.Problem{File: p.File, Line: p.Line, Column: p.Column, Text: printable(words.Error(lang, p.Err))}.String()
}

// String tells the problem in English.
func (p Problem) String() string { return p.In(model.English) }
