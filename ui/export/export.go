// Package export writes a selection in the formats in which people carry it
// away: Markdown to read and cite, JSON to load again.
//
// The same selection yields the same bytes wherever it is exported from.
package export

import (
	"fmt"
	"io"

	"hanjung/model"
)

// Format is a format in which a selection can be written.
type Format string

// The formats.
const (
	MarkdownFormat Format = "markdown"
	JSONFormat     Format = "json"
)

// Formats lists the formats.
func Formats() []Format { return []Format{MarkdownFormat, JSONFormat} }

// Extension returns how the names of files in the format end, with the dot.
func (f Format) Extension() string {
	if f == JSONFormat {
		return ".json"
	}
	return ".md"
}

// ParseFormat returns the format of a name; md stands for Markdown.
func ParseFormat(name string) (Format, error) {
	switch name {
	case "markdown", "md":
		return MarkdownFormat, nil
	case "json":
		return JSONFormat, nil
	}
	return "", fmt.Errorf("there is no format %q; want markdown or json", name)
}

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
