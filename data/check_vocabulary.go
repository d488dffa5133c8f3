package data

import (
	"net/url"
	"strings"
	"unicode"
	"unicode/utf8"

	"hanjung/model"
)

// vocabulary checks the topics, people, sources, threads and eras of a part.
func (c *entryChecker) vocabulary(p *part) {
	for i := range p.data.Topics {
		c.topic(p.spot("topics", i), &p.data.Topics[i])
	}
	for i := range p.data.People {
		c.person(p.spot("people", i), &p.data.People[i])
	}
	for i := range p.data.Sources {
		c.source(p.spot("sources", i), &p.data.Sources[i])
	}
	for i := range p.data.Threads {
		c.thread(p.spot("threads", i), &p.data.Threads[i])
	}
	for i := range p.data.Eras {
		c.era(p.spot("eras", i), &p.data.Eras[i])
	}
}

func (c *entryChecker) topic(s spot, t *model.Topic) {
	c.id(s, t.ID, "topic")
	if t.Name.IsZero() {
		c.problemf(s, path{"name"}, "this topic has no name; add name: {en: …}")
	}
}

func (c *entryChecker) person(s spot, p *model.Person) {
	c.id(s, p.ID, "person")
	if p.Name.IsZero() {
		c.problemf(s, path{"name"}, "this person has no name; add name: {en: …}")
	}
	for i, role := range p.Roles {
		at := path{"roles", i}
		if role.Title.IsZero() {
			c.problemf(s, at.with("title"), "a role without a title; add title: …")
		}
		oneOf(&c.report, s, at.with("side"), "side", role.Side, model.Sides())
		if !role.To.IsZero() && !role.From.IsZero() && role.To.Last() < role.From.First() {
			c.problemf(s, at.with("to"), "the role ends in %s, before it begins in %s", role.To, role.From)
		}
	}
}

func (c *entryChecker) source(s spot, src *model.Source) {
	c.id(s, src.ID, "source")
	if *src == onlyNamed(src.ID) {
		return // as JSON Lines name it, of which this may be an export
	}
	if src.Publisher == "" {
		c.problemf(s, path{"publisher"}, "this source has no publisher; add publisher: …")
	}
	if src.Title == "" {
		c.problemf(s, path{"title"}, "this source has no title; add title: …, with described: true if it is not the headline")
	}
	switch {
	case src.URL == "":
		c.problemf(s, path{"url"}, "this source has no address; add url: https://…")
	case strings.ContainsAny(src.URL, unsafeInAddress):
		c.problemf(s, path{"url"}, "bad address %q; write what stands for a space, quotes, <, > or \\ with %%, as %%20 for a space", src.URL)
	case !isAddress(src.URL):
		c.problemf(s, path{"url"}, "bad address %q; want one that begins with https:// or http://", src.URL)
	}
	if !isLang(src.Lang) {
		c.problemf(s, path{"lang"}, "bad language %q; want a code such as en, ko or zh", src.Lang)
	}
	oneOf(&c.report, s, path{"kind"}, "kind of source", src.Kind, model.SourceKinds())
	if src.Read != "" {
		oneOf(&c.report, s, path{"read"}, "way to read a source", src.Read, model.Readings())
	}
}

// unsafeInAddress are the characters at which readers of text or Markdown take an
// address to end.
const unsafeInAddress = " \"<>\\`"

// isAddress reports whether a text is the address of a page on the web.
func isAddress(s string) bool {
	u, err := url.Parse(s)
	return err == nil && (u.Scheme == "http" || u.Scheme == "https") && u.Hostname() != ""
}

func (c *entryChecker) thread(s spot, t *model.Thread) {
	c.id(s, t.ID, "thread")
	if t.Name.IsZero() {
		c.problemf(s, path{"name"}, "this thread has no name; add name: {en: …}")
	}
	if len(t.Roots) == 0 {
		c.problemf(s, path{"roots"}, "this thread has no roots; add roots: [id of the record that it begins with]")
	}
	c.once(s, nil, "roots", t.Roots)
}

func (c *entryChecker) era(s spot, e *model.Era) {
	c.id(s, e.ID, "era")
	if e.Name.IsZero() {
		c.problemf(s, path{"name"}, "this era has no name; add name: {en: …}")
	}
	if e.From.IsZero() {
		c.problemf(s, path{"from"}, "this era has no beginning; add from: 1992")
	}
	if !e.To.IsZero() && e.To.Last() < e.From.First() {
		c.problemf(s, path{"to"}, "the era ends in %s, before it begins in %s", e.To, e.From)
	}
}

// isLang reports whether a text has the form of a language tag of BCP 47, such
// as en or zh-Hans.
func isLang(s string) bool {
	for i, part := range strings.Split(s, "-") {
		if i == 0 && (len(part) < 2 || len(part) > 3 || part != strings.ToLower(part)) || len(part) < 2 || len(part) > 8 {
			return false
		}
		if strings.ContainsFunc(part, func(r rune) bool { return r >= utf8.RuneSelf || !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
			return false
		}
	}
	return true
}
