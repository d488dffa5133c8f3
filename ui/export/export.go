// Package export writes a selection in the formats in which people carry it
// away: Markdown to read and cite, JSON and JSON Lines to load again, CSV for
// spreadsheets, iCalendar for calendars, TimelineJS for web pages.
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
	// Whole writes every claim of every record, and not only those on the topics
	// that the query asks for. JSON, JSON Lines and CSV always do.
	Whole bool
	// BOM begins CSV with a byte order mark, without which some spreadsheets take
	// UTF-8 for another encoding.
	BOM bool
}

// Write writes a selection.
func Write(w io.Writer, s model.Selection, f Format, o Options) error {
	switch f {
	case JSONFormat:
		return writeJSON(w, s)
	case JSONLinesFormat:
		return writeJSONLines(w, s)
	case CSVFormat:
		return writeCSV(w, s, o)
	case ICalendarFormat:
		return writeICalendar(w, s, o)
	case TimelineJSFormat:
		return writeTimelineJS(w, s, o)
	case MarkdownFormat:
	}
	return writeMarkdown(w, s, o)
}
