package export

import (
	"fmt"
	"io"
	"net/url"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/graphemes"

	"hanjung/model"
	"hanjung/ui/typeset"
)

// writeICalendar writes the selection as a calendar of all-day events (RFC 5545),
// with the deadlines of the commitments that it brings along. It is own code
// because libraries fold lines between bytes or characters, which tears the
// syllables of a text in Unicode NFD apart, and cost more than all of this.
func writeICalendar(w io.Writer, s model.Selection, o Options) error {
	c := &calendar{teller: newTeller(s, o)}
	c.line("BEGIN", "VCALENDAR")
	c.line("VERSION", "2.0")
	c.line("PRODID", "-//hanjung//hanjung//EN")
	c.line("CALSCALE", "GREGORIAN")
	c.text("X-WR-CALNAME", c.title())
	c.text("X-WR-CALDESC", strings.Join(c.provenance(), "\n"))
	c.text("X-HANJUNG-QUERY", s.Query().String())
	c.text("X-HANJUNG-DATASET-VERSION", c.timeline.About().Version)
	for _, r := range s.Records() {
		c.event(r)
	}
	for _, r := range c.companions(commitmentsOf) {
		if !r.Due.IsZero() {
			c.event(r)
		}
	}
	c.line("END", "VCALENDAR")
	if _, err := w.Write(c.out); err != nil {
		return fmt.Errorf("writing iCalendar: %w", err)
	}
	return nil
}

// calendar builds a calendar line by line.
type calendar struct {
	teller

	out []byte
}

// event writes a record as an event, because calendar programs show nothing
// else. A commitment stands at its deadline.
func (c *calendar) event(r *model.Record) {
	when, title := r.When(), r.Title.In(c.Lang)
	if !r.Due.IsZero() {
		when, title = r.Due, c.say("Due: %s", title)
	}
	if when.IsZero() {
		return // a calendar has no place for it
	}
	first, last := days(when)
	c.line("BEGIN", "VEVENT")
	c.text("UID", r.ID+"@hanjung")
	c.line("DTSTAMP", basic(c.Today)+"T000000Z")
	c.line("DTSTART;VALUE=DATE", basic(first))
	if behind := last + 1; behind.Year() <= mostYears {
		c.line("DTEND;VALUE=DATE", basic(behind)) // the first day that is not in
	}
	c.text("SUMMARY", title)
	c.text("DESCRIPTION", c.description(r, when))
	c.text("LOCATION", r.Place.In(c.Lang))
	c.list("CATEGORIES", c.topicNames(r.Topics))
	if at := c.link(r); at != "" {
		c.line("URL", at)
	}
	if r.Planned {
		c.line("STATUS", "TENTATIVE")
	} else {
		c.line("STATUS", "CONFIRMED")
	}
	c.line("TRANSP", "TRANSPARENT") // nobody is busy on these days
	c.line("END", "VEVENT")
}

// days returns the days that an event takes up. An open end is drawn back to the
// other one.
func days(d model.Date) (first, last model.Day) {
	switch {
	case d.First() == model.MinDay:
		d = d.End()
	case d.Last() == model.MaxDay:
		d = d.Start()
	}
	return d.First(), d.Last()
}

// mostYears is the last year that a date in four digits can have.
const mostYears = 9999

// basic writes a day as iCalendar does: 20260105.
func basic(d model.Day) string {
	year, month, day := d.Civil()
	return fmt.Sprintf("%04d%02d%02d", year, month, day)
}

func (c *calendar) description(r *model.Record, when model.Date) string {
	var lines []string
	add := func(line string) {
		if line != "" {
			lines = append(lines, line)
		}
	}
	add(c.knownTo(when))
	if r.Type != model.EventType {
		add(c.date(r.When()) + " · " + strings.Join(c.facts(r), " · "))
		add(strings.Join(c.parties(r), "; "))
	}
	var sources typeset.Citations
	for _, p := range c.passages(r) {
		add(p.text)
		for _, s := range p.list {
			add("• " + s.text + marks(sources.Numbers(s.sources)))
		}
	}
	for i, id := range sources.IDs() {
		add(strings.TrimSpace(fmt.Sprintf("[%d] %s %s", i+1, c.citation(id), c.address(id))))
	}
	return strings.Join(lines, "\n")
}

// knownTo says of a date that is shown as days how little is known of it.
func (c *calendar) knownTo(d model.Date) string {
	switch exact := d.Precision() == model.PrecisionDay && !d.Approximate() && !d.Uncertain() && !d.IsOpen(); {
	case d.IsSpan() && exact && d.End().Precision() == model.PrecisionDay, !d.IsSpan() && exact:
		return ""
	case !d.IsSpan() && d.Precision() == model.PrecisionYear:
		return c.say("The date is known to the year only: %s.", c.date(d))
	case !d.IsSpan() && d.Precision() == model.PrecisionMonth:
		return c.say("The date is known to the month only: %s.", c.date(d))
	}
	return c.say("The date as it is known: %s.", c.date(d))
}

// link returns the address of the first source that a record is told from.
func (c *calendar) link(r *model.Record) string {
	for _, s := range c.statements(r) {
		for _, id := range s.sources {
			at, err := url.Parse(c.address(id))
			if err == nil && at.Host != "" && (at.Scheme == "http" || at.Scheme == "https") && utf8.ValidString(at.String()) {
				return at.String()
			}
		}
	}
	return ""
}

// text writes a property of type TEXT, unless it is empty.
func (c *calendar) text(name, value string) {
	if value != "" {
		c.line(name, escapeText(value))
	}
}

func (c *calendar) list(name string, values []string) {
	escaped := make([]string, len(values))
	for i, v := range values {
		escaped[i] = escapeText(v)
	}
	if len(values) > 0 {
		c.line(name, strings.Join(escaped, ","))
	}
}

func escapeText(s string) string {
	s = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && r != '\n' {
			return -1
		}
		return r
	}, strings.ToValidUTF8(s, "\ufffd"))
	return strings.NewReplacer(`\`, `\\`, ";", `\;`, ",", `\,`, "\n", `\n`).Replace(s)
}

func (c *calendar) line(name, value string) { c.out = appendFolded(c.out, name+":"+value) }

// mostOctets is how long a line can be, without its end.
const mostOctets = 75

// appendFolded adds a line that is broken, where it is too long, between what
// readers see as characters, or, where one of those is too long for a line,
// between code points.
func appendFolded(b []byte, line string) []byte {
	used := 0
	put := func(s string) {
		if used+len(s) > mostOctets {
			b, used = append(b, "\r\n "...), 1
		}
		b, used = append(b, s...), used+len(s)
	}
	characters := graphemes.FromString(line)
	for characters.Next() {
		if s := characters.Value(); len(s) < mostOctets {
			put(s)
			continue
		}
		for _, r := range characters.Value() {
			put(string(r))
		}
	}
	return append(b, "\r\n"...)
}
