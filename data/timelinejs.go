package data

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// isTimelineJS reports whether a JSON file has the shape of the data of a
// TimelineJS timeline: events that have a start_date. See
// https://timeline.knightlab.com/docs/json-format.html.
func isTimelineJS(root *node) bool {
	events := root.get("events")
	return events != nil && events.kind == listNode &&
		slices.ContainsFunc(events.items, func(e *node) bool { return e.get("start_date") != nil })
}

// readTimelineJS turns the slides of a TimelineJS timeline into events, its eras
// into eras and its title slide into what the dataset is.
func readTimelineJS(name string, root *node) imported {
	t := &slides{newImporter(name)}
	for i, key := range root.keys {
		value := root.items[i]
		switch {
		case value.kind == nullNode:
		case key.text == "events":
			for _, slide := range value.items {
				t.event(slide)
			}
		case key.text == "title":
			t.about(value)
		case key.text == "eras":
			for _, slide := range value.items {
				t.era(slide)
			}
		case key.text == "scale" && value.text == "human":
		default:
			t.notef(key, "%q of the timeline is left out; a dataset has no place for it", key.text)
		}
	}
	return t.done()
}

// slides turns slides into entries of our own.
type slides struct{ *importer }

// slide is what all slides have in common.
type slide struct {
	at       *node
	headline string // without its markup
	said     []saying
	page     *node // the address of a page that it shows beside its text, or nil
}

// slide reads the text of a slide, and notes what of it is left out.
func (t *slides) slide(n *node, known ...string) (s slide, ok bool) {
	if n.kind != mapNode {
		t.problemf(n, "%s where a slide is wanted, as in {start_date: …, text: …}", n.kind)
		return slide{}, false
	}
	for i, key := range n.keys {
		switch {
		case n.items[i].isEmpty() || key.text == "autolink" || key.text == "text" || slices.Contains(known, key.text):
		case key.text == "media":
			s.page = t.page(n.items[i])
		default:
			t.tally(key, strconv.Quote(key.text)+" of a slide", "is left out; a record has no place for it")
		}
	}
	text := n.get("text")
	headline := text.get("headline")
	s.at = n
	if headline != nil {
		s.at = headline
		s.headline = t.clean(headline, plain(headline.text))
	}
	if body := text.get("text"); body != nil {
		s.said = sayings(body.text)
		for i := range s.said {
			s.said[i].text = t.clean(body, s.said[i].text)
		}
	}
	return s, true
}

// page returns the address of what a slide shows beside its text, unless it is
// no page but a picture, a sound or a film. Often it is the article that the
// slide was written from.
func (t *slides) page(media *node) *node {
	if at := media.get("url"); at != nil && isAddress(strings.TrimSpace(at.text)) && !isMediaFile(at.text) {
		t.tally(media, `"media" of a slide that is a page`, "is left out but for its address, a source of what has no other")
		return at
	}
	t.tally(media, `"media" of a slide`, "is left out; a record has no place for it")
	return nil
}

func isMediaFile(address string) bool {
	file, _, _ := strings.Cut(strings.ToLower(strings.TrimSpace(address)), "?")
	return slices.ContainsFunc([]string{
		".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".avif", ".tif", ".tiff", ".bmp", ".mp3", ".m4a", ".ogg", ".wav", ".mp4", ".m4v", ".webm", ".mov",
	}, func(ending string) bool { return strings.HasSuffix(file, ending) })
}

// isEmpty reports whether a value says nothing.
func (n *node) isEmpty() bool {
	switch n.kind {
	case nullNode:
		return true
	case textNode:
		return strings.TrimSpace(n.text) == ""
	case mapNode:
		return !slices.ContainsFunc(n.items, func(item *node) bool { return !item.isEmpty() })
	case numberNode, boolNode, listNode:
	}
	return false
}

func (t *slides) event(n *node) {
	s, ok := t.slide(n, "start_date", "end_date", "display_date", "unique_id", "group")
	if !ok {
		return
	}
	if s.headline == "" {
		t.problemf(s.at, "this slide has no headline, which would be its title; add text: {headline: …}")
		return
	}
	date, ok := t.dates(n)
	if !ok {
		return
	}
	entry := n.beside(mapNode, "")
	id := n.beside(textNode, "")
	if written := n.get("unique_id"); written != nil {
		id = written
	}
	entry.set("id", id.beside(textNode, t.recordID(id, strings.TrimSpace(id.text), date.text, s.headline)))
	entry.set("date", date)
	entry.set("title", s.at.beside(textNode, s.headline))
	t.tally(n, "a record without a kind", "counts as context")
	entry.set("kind", n.beside(textNode, "context"))
	if group := n.get("group"); group != nil && !group.isEmpty() {
		entry.set("topics", group.texts(t.topicIDs([]string{t.clean(group, plain(group.text))})))
	}
	if claims := t.claims(n, s); len(claims.items) > 0 {
		entry.set("claims", claims)
	}
	t.add("events", entry)
}

// claims returns what a slide says, paragraph by paragraph. A paragraph without a
// link cites those of the whole slide.
func (t *slides) claims(n *node, s slide) *node {
	at := n.get("text").get("text")
	list := n.beside(listNode, "")
	var all []string
	own := make([][]string, len(s.said))
	for i, said := range s.said {
		for _, l := range said.links {
			if !isAddress(l.address) {
				t.tally(at, "a link without a full address", "is left out; a source has one that begins with https:// or http://")
				continue
			}
			if id, ok := t.address(at, l.address, t.clean(at, l.text)); ok {
				own[i] = append(own[i], id)
			}
		}
		all = append(all, own[i]...)
	}
	if s.page != nil && len(all) == 0 && len(s.said) > 0 {
		if id, ok := t.address(s.page, strings.TrimSpace(s.page.text), ""); ok {
			all = append(all, id)
		}
	}
	for i, said := range s.said {
		sources := own[i]
		if len(sources) == 0 {
			sources = all
		}
		if said.text != "" {
			list.items = append(list.items, t.claim(at, said.text, sources))
		}
	}
	return list
}

func (t *slides) about(n *node) {
	s, ok := t.slide(n, "unique_id")
	if !ok {
		return
	}
	about := n.beside(mapNode, "")
	if s.headline != "" {
		about.set("title", s.at.beside(textNode, s.headline))
	}
	var note []string
	for _, said := range s.said {
		note = append(note, said.text)
	}
	if text := strings.TrimSpace(strings.Join(note, " ")); text != "" {
		about.set("note", n.beside(textNode, text))
	}
	t.root.set("about", about)
}

func (t *slides) era(n *node) {
	s, ok := t.slide(n, "start_date", "end_date", "unique_id")
	if !ok {
		return
	}
	from, ok := t.point(n.get("start_date"), n)
	if !ok {
		return
	}
	entry := n.beside(mapNode, "")
	entry.set("id", n.beside(textNode, t.eras.take(slug(s.headline), "era")))
	entry.set("name", s.at.beside(textNode, s.headline))
	entry.set("from", from)
	if end := n.get("end_date"); end != nil && !end.isEmpty() {
		to, ok := t.point(end, n)
		if !ok {
			return
		}
		entry.set("to", to)
	}
	t.add("eras", entry)
}

// dates returns the date of a slide.
func (t *slides) dates(n *node) (*node, bool) {
	date, ok := t.point(n.get("start_date"), n)
	if !ok {
		return nil, false
	}
	start, text := date.text, date.text
	if end := n.get("end_date"); end != nil && !end.isEmpty() {
		to, ok := t.point(end, n)
		if !ok {
			return nil, false
		}
		if to.text != start {
			text = start + "/" + to.text
		}
	}
	for _, shown := range []*node{n.get("display_date"), n.get("start_date").get("display_date")} {
		if shown == nil || shown.isEmpty() {
			continue
		}
		if said, ok := asShown(text, plain(shown.text)); ok {
			text = said
			break
		}
		t.tally(shown, "a date in words", "is left out; the date in figures stands for it")
	}
	return date.beside(textNode, text), true
}

// asShown returns a date as precisely as it is shown, where that is in the words
// in which we show dates ourselves or in similar ones.
func asShown(date, shown string) (string, bool) {
	shown = strings.ToLower(strings.Join(strings.Fields(shown), " "))
	if shown == date {
		return date, true
	}
	if strings.Contains(date, "/") {
		return "", false
	}
	for _, form := range []struct{ words, edtf string }{
		{"about %s", "%s~"},
		{"circa %s", "%s~"},
		{"c. %s", "%s~"},
		{"ca. %s", "%s~"},
		{"perhaps %s", "%s?"},
		{"perhaps about %s", "%s%%"},
		{"from %s", "%s/.."},
		{"since %s", "%s/.."},
		{"until %s", "../%s"},
	} {
		if shown == fmt.Sprintf(form.words, date) {
			return fmt.Sprintf(form.edtf, date), true
		}
	}
	return "", false
}

// point returns a date of TimelineJS, in which months and days can be missing, as
// we write it. at is where it is missed.
func (t *slides) point(n, at *node) (*node, bool) {
	if n == nil || n.kind != mapNode {
		t.problemf(at, "no date; add start_date: {year: 2026}, and month and day as far as they are known")
		return nil, false
	}
	date := ""
	for _, unit := range []struct {
		name   string
		digits int
	}{{"year", 4}, {"month", 2}, {"day", 2}} {
		value := n.get(unit.name)
		if value == nil || value.isEmpty() {
			if unit.name == "year" {
				t.problemf(n, "a date without a year; add year: 2026")
				return nil, false
			}
			break
		}
		number, err := strconv.Atoi(strings.TrimSpace(value.text))
		if err != nil || number < 1 || number > 9999 {
			t.problemf(value, "bad %s %q; want a whole number, and years from 1 to 9999", unit.name, value.text)
			return nil, false
		}
		if date != "" {
			date += "-"
		}
		date += fmt.Sprintf("%0*d", unit.digits, number)
	}
	for _, unit := range []string{"hour", "minute", "second", "millisecond", "format"} {
		if value := n.get(unit); value != nil && !value.isEmpty() {
			t.tally(value, strconv.Quote(unit)+" of a date", "is left out; a date says no more than the day")
		}
	}
	return n.beside(textNode, date), true
}
