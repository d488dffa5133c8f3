// Package export writes a selection in the formats in which people carry it
// away: Markdown to read and cite, JSON to load again.
//
// The same selection yields the same bytes wherever it is exported from.
package export

import (
	"io"

	"hanjung/model"
)

// Options are what an export depends on beside its selection.
type Options struct {
	Lang  model.Lang
	Today model.Day // the date that the export bears
	// Whole writes every claim of every record in Markdown, and not only those
	// on the topics that the query asks for.
	Whole bool
}

// Write writes a selection.
func Write(w io.Writer, s model.Selection, f Format, o Options) error {
	if f == JSONFormat {
		return writeJSON(w, s)
	}
	return writeMarkdown(w, s, o)
}
