package export

import (
	"path/filepath"
	"slices"
	"strings"

	"hanjung/ui/words"
)

// Format is a format in which a selection can be written.
type Format string

// The formats.
const (
	MarkdownFormat   Format = "markdown"
	JSONFormat       Format = "json"
	JSONLinesFormat  Format = "jsonl"
	CSVFormat        Format = "csv"
	ICalendarFormat  Format = "ics"
	TimelineJSFormat Format = "timelinejs"
)

// Formats lists the formats.
func Formats() []Format {
	return []Format{MarkdownFormat, JSONFormat, CSVFormat, ICalendarFormat, JSONLinesFormat, TimelineJSFormat}
}

// traits are what is to be known of a format beside how it is written.
type traits struct {
	title   string       // what people call it
	use     words.Phrase // what it is for
	endings []string     // of the names of files, the usual one first
	aliases []string
}

func (f Format) traits() traits {
	switch f {
	case JSONFormat:
		return traits{title: "JSON", use: "a dataset, to load again with --data", endings: []string{".json"}}
	case JSONLinesFormat:
		return traits{title: "JSON Lines", use: "a dataset with one entry a line, to load again", endings: []string{".jsonl", ".ndjson"}, aliases: []string{"ndjson"}}
	case CSVFormat:
		return traits{title: "CSV", use: "a row a record, for spreadsheets", endings: []string{".csv"}}
	case ICalendarFormat:
		return traits{title: "iCalendar", use: "days and deadlines, for calendars", endings: []string{".ics"}, aliases: []string{"icalendar", "ical"}}
	case TimelineJSFormat:
		return traits{title: "TimelineJS", use: "slides for a web page, see timeline.knightlab.com", endings: []string{".timeline.json"}}
	case MarkdownFormat:
	}
	return traits{title: "Markdown", use: "a document with footnotes, to read and cite", endings: []string{".md", ".markdown"}, aliases: []string{"md"}}
}

// Title returns what people call the format.
func (f Format) Title() string { return f.traits().title }

// Use returns what the format is for, in a few words.
func (f Format) Use() words.Phrase { return f.traits().use }

// Extension returns how the names of files in the format end, with the dot.
func (f Format) Extension() string { return f.traits().endings[0] }

// ParseFormat returns the format of a name; md stands for Markdown.
func ParseFormat(name string) (Format, error) {
	lower := strings.ToLower(name)
	for _, f := range Formats() {
		if lower == string(f) || slices.Contains(f.traits().aliases, lower) {
			return f, nil
		}
	}
	return "", words.Complain("there is no format %q; want %s", name, names(Formats()))
}

// FormatOf returns the format that the name of a file asks for by its ending,
// Markdown where it has none.
func FormatOf(path string) (Format, error) {
	name := strings.ToLower(filepath.Base(path))
	found, longest := MarkdownFormat, 0
	for _, f := range Formats() {
		for _, ending := range f.traits().endings {
			if strings.HasSuffix(name, ending) && len(ending) > longest {
				found, longest = f, len(ending)
			}
		}
	}
	ending := filepath.Ext(strings.TrimLeft(name, "."))
	if longest > 0 || ending == "" {
		return found, nil
	}
	var endings []string
	for _, f := range Formats() {
		endings = append(endings, f.Extension())
	}
	return "", words.Complain("%s: no format ends in %s; want %s, or name a format", path, ending, endings)
}

// names returns the names of formats.
func names(formats []Format) []string {
	list := make([]string, len(formats))
	for i, f := range formats {
		list[i] = string(f)
	}
	return list
}
