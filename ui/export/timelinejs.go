package export

import (
	"encoding/json"
	"fmt"
	"html"
	"io"
	"strings"

	"hanjung/model"
	"hanjung/ui/typeset"
)

// The form of TimelineJS 3, https://timeline.knightlab.com/docs/json-format.html.
type (
	tjTimeline struct {
		Title  tjSlide   `json:"title"`
		Events []tjSlide `json:"events"`
		Eras   []tjSlide `json:"eras,omitempty"`
	}
	tjSlide struct {
		ID    string  `json:"unique_id,omitempty"`  //nolint:tagliatelle // TimelineJS says so
		Start *tjDate `json:"start_date,omitempty"` //nolint:tagliatelle // as above
		End   *tjDate `json:"end_date,omitempty"`   //nolint:tagliatelle // as above
		// Display stands for the dates where they say more than is known.
		Display  string `json:"display_date,omitempty"` //nolint:tagliatelle // as above
		Text     tjText `json:"text"`
		Group    string `json:"group,omitempty"`
		Autolink *bool  `json:"autolink,omitempty"`
	}
	tjDate struct {
		Year  int `json:"year"`
		Month int `json:"month,omitempty"`
		Day   int `json:"day,omitempty"`
	}
	// tjText is HTML.
	tjText struct {
		Headline string `json:"headline"`
		Text     string `json:"text,omitempty"`
	}
)

// writeTimelineJS writes the selection as the data of a TimelineJS timeline.
func writeTimelineJS(w io.Writer, s model.Selection, o Options) error {
	t := &slides{newTeller(s, o)}
	d := tjTimeline{Title: t.head(), Events: []tjSlide{}}
	first, last := model.MaxDay, model.MinDay
	for _, r := range s.Records() {
		if r.When().IsZero() {
			continue // it has no place on a line of time
		}
		d.Events = append(d.Events, t.slide(r))
		from, to := days(r.When())
		first, last = min(first, from), max(last, to)
	}
	for _, e := range t.timeline.ErasIn(first, last) {
		d.Eras = append(d.Eras, t.era(e))
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false) // it is escaped where it must be
	e.SetIndent("", "  ")
	if err := e.Encode(d); err != nil {
		return fmt.Errorf("writing TimelineJS: %w", err)
	}
	return nil
}

// slides is a selection as slides.
type slides struct{ teller }

// head returns the slide that a timeline begins with.
func (t *slides) head() tjSlide {
	var text strings.Builder
	for _, line := range t.provenance() {
		text.WriteString("<p>" + html.EscapeString(line) + "</p>")
	}
	return tjSlide{Text: tjText{html.EscapeString(t.title()), text.String()}, Autolink: new(false)}
}

func (t *slides) slide(r *model.Record) tjSlide {
	s := t.dated(r.When())
	s.ID = r.ID
	s.Text = tjText{html.EscapeString(r.Title.In(t.Lang)), t.text(r)}
	s.Autolink = new(false) // what is a link is one already
	if len(r.Topics) > 0 {
		s.Group = html.EscapeString(t.topicNames(r.Topics[:1])[0])
	}
	return s
}

func (t *slides) era(e model.Era) tjSlide {
	end := e.To.End()
	if end.IsZero() {
		end = model.NewDay(t.selection.Today()) // TimelineJS wants one
	}
	return tjSlide{
		Start: tjPoint(e.From.Start()), End: tjPoint(end),
		Text: tjText{Headline: html.EscapeString(e.Name.In(t.Lang))},
	}
}

// dated returns a slide at a date. TimelineJS shows a year as a year and a month
// as a month; what it can't say of a date is written out.
func (t *slides) dated(d model.Date) tjSlide {
	start, end := d.Start(), d.End()
	var s tjSlide
	switch {
	case d.First() == model.MinDay:
		s.Start = tjPoint(end)
	case d.IsSpan() && !end.IsZero():
		s.Start, s.End = tjPoint(start), tjPoint(end)
	default:
		s.Start = tjPoint(start)
	}
	if d.IsOpen() || d.Approximate() || d.Uncertain() || end.Approximate() || end.Uncertain() {
		s.Display = t.date(d)
	}
	return s
}

// tjPoint returns a date as far as it is known.
func tjPoint(d model.Date) *tjDate {
	year, month, day := d.First().Civil()
	switch d.Precision() {
	case model.PrecisionYear:
		month, day = 0, 0
	case model.PrecisionMonth:
		day = 0
	case model.PrecisionDay:
	}
	return &tjDate{year, month, day}
}

// text returns what a slide says, as HTML.
func (t *slides) text(r *model.Record) string {
	var b strings.Builder
	paragraph := func(text string) {
		if text != "" {
			b.WriteString("<p>" + html.EscapeString(text) + "</p>")
		}
	}
	paragraph(strings.Join(t.facts(r), " · "))
	paragraph(strings.Join(t.parties(r), "; "))
	var sources typeset.Citations
	for _, p := range t.passages(r) {
		paragraph(p.text)
		if len(p.list) > 0 {
			b.WriteString("<ul>")
			for _, s := range p.list {
				b.WriteString("<li>" + html.EscapeString(s.text) + t.references(&sources, s.sources) + "</li>")
			}
			b.WriteString("</ul>")
		}
	}
	return b.String()
}

// references returns the numbers of sources as links to them.
func (t *slides) references(sources *typeset.Citations, ids []string) string {
	var b strings.Builder
	for i, n := range sources.Numbers(ids) {
		if i == 0 {
			b.WriteByte(' ')
		}
		b.WriteString(t.reference(n, sources.IDs()[n-1]))
	}
	return b.String()
}

// reference returns the number of a source as a link to it.
func (t *slides) reference(n int, id string) string {
	at, title := html.EscapeString(t.address(id)), html.EscapeString(t.citation(id))
	if at == "" {
		return fmt.Sprintf(`<span title="%s">[%d]</span>`, title, n)
	}
	return fmt.Sprintf(`<a href="%s" title="%s" target="_blank" rel="noopener">[%d]</a>`, at, title, n)
}
