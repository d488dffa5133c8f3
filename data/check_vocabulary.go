package data

import (
	"net/url"
	"strings"
	"unicode"
	"unicode/utf8"

	"hanjung/model"
)

// vocabulary checks the topics, people, sources, threads and eras of a part.
func (c *checker) vocabulary(p *part) {
	for i := range p.data.Topics {
		if t := &p.data.Topics[i]; t.Name.IsZero() {
			c.problemf(p.spot("topics", i), nil, "this topic has no name; add name: {en: …}")
		}
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

func (c *checker) person(s spot, p *model.Person) {
	if p.Name.IsZero() {
		c.problemf(s, nil, "this person has no name; add name: {en: …}")
	}
	for i, role := range p.Roles {
		at := path{"roles", i}
		if role.Title.IsZero() {
			c.problemf(s, at, "a role without a title; add title: …")
		}
		oneOf(c, s, at.with("side"), "side", role.Side, model.Sides())
		if !role.To.IsZero() && !role.From.IsZero() && role.To.Last() < role.From.First() {
			c.problemf(s, at.with("to"), "the role ends in %s, before it begins in %s", role.To, role.From)
		}
	}
}

func (c *checker) source(s spot, src *model.Source) {
	if src.Publisher == "" {
		c.problemf(s, nil, "this source has no publisher; add publisher: …")
	}
	if src.Title == "" {
		c.problemf(s, nil, "this source has no title; add title: …, with described: true if it is not the headline")
	}
	u, err := url.Parse(src.URL)
	switch {
	case src.URL == "":
		c.problemf(s, nil, "this source has no address; add url: https://…")
	case err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "":
		c.problemf(s, path{"url"}, "bad address %q; want one that begins with https:// or http://", src.URL)
	}
	if !isLang(src.Lang) {
		c.problemf(s, path{"lang"}, "bad language %q; want a code such as en, ko or zh", src.Lang)
	}
	oneOf(c, s, path{"kind"}, "kind of source", src.Kind, model.SourceKinds())
	if src.Read != "" {
		oneOf(c, s, path{"read"}, "way to read a source", src.Read, model.Readings())
	}
}

func (c *checker) thread(s spot, t *model.Thread) {
	if t.Name.IsZero() {
		c.problemf(s, nil, "this thread has no name; add name: {en: …}")
	}
	if len(t.Roots) == 0 {
		c.problemf(s, nil, "this thread has no roots; add roots: [id of the record that it begins with]")
	}
	if c.records[t.ID] != nil {
		c.problemf(s, path{"id"}, "the id %q is that of a record too; thread: could not tell them apart", t.ID)
	}
	c.unknown(s, path{"roots"}, "record", t.Roots,
		func(id string) bool { return c.records[id] != nil }, func() []string { return keys(c.records) })
}

func (c *checker) era(s spot, e *model.Era) {
	if e.Name.IsZero() {
		c.problemf(s, nil, "this era has no name; add name: {en: …}")
	}
	if e.From.IsZero() && s.node.get("from") == nil {
		c.problemf(s, nil, "this era has no beginning; add from: 1992")
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
