package data

import (
	"html"
	"regexp"
	"slices"
	"strings"
	"sync"
)

// TimelineJS writes texts as HTML. They need a few dozen tags taken off, for which
// a parser of HTML with its tables would cost more at every start of the program
// than the rest of the loading.

// saying is a paragraph of a slide.
type saying struct {
	text  string
	links []hyperlink
}

type hyperlink struct{ address, text string }

// plain returns the text of a piece of HTML in one line.
func plain(source string) string {
	var texts []string
	for _, s := range sayings(source) {
		texts = append(texts, s.text)
	}
	return strings.Join(texts, " ")
}

// sayings returns the paragraphs of a piece of HTML that say something.
func sayings(source string) []saying {
	r := htmlReader{}
	rest := len(source) - strings.LastIndexByte(source, '>') // in which no tag ends
	for source != "" {
		at := strings.IndexByte(source, '<')
		if at < 0 || len(source)-at < rest {
			at = len(source)
		}
		r.write(source[:at])
		source = source[at:]
		if source == "" {
			break
		}
		end := tagEnd(source)
		if end == 0 { // it is a sign and no tag
			r.write("<")
			source = source[1:]
			continue
		}
		source = source[r.tag(source[:end], source[end:])+end:]
	}
	r.paragraph()
	return r.done
}

// htmlReader takes the tags off a text.
type htmlReader struct {
	done []saying
	text strings.Builder
	now  saying
	link int // 1 behind where in the text the link that is open begins
}

func (r *htmlReader) write(s string) { r.text.WriteString(html.UnescapeString(s)) }

// paragraph ends the paragraph.
func (r *htmlReader) paragraph() {
	r.endLink()
	text := strings.Join(strings.Fields(r.text.String()), " ")
	for _, at := range bare().FindAllString(text, -1) { // which TimelineJS makes a link of
		at = strings.TrimRight(at, ".,;:!?)")
		if isAddress(at) && !slices.ContainsFunc(r.now.links, func(l hyperlink) bool { return l.address == at }) {
			r.now.links = append(r.now.links, hyperlink{address: at})
		}
	}
	if text != "" || len(r.now.links) > 0 {
		r.now.text = text
		r.done = append(r.done, r.now)
	}
	r.text.Reset()
	r.now = saying{}
}

// bare matches an address in a text.
var bare = sync.OnceValue(func() *regexp.Regexp { //nolint:gochecknoglobals // a constant that costs nothing until it is used
	return regexp.MustCompile(`https?://[^\s<>"“”]+`)
})

// tagEnd returns how long the tag or comment is that a text begins with, or 0 if
// it begins with none.
func tagEnd(s string) int {
	if strings.HasPrefix(s, "<!--") {
		if end := strings.Index(s, "-->"); end >= 0 {
			return end + len("-->")
		}
		return len(s)
	}
	name := strings.TrimPrefix(s[1:], "/")
	if name == "" || !isASCIILetter(name[0]) && name[0] != '!' {
		return 0
	}
	quote := byte(0)
	for i := 1; i < min(len(s), mostTag); i++ {
		switch c := s[i]; {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '"' || c == '\'':
			quote = c
		case c == '>':
			return i + 1
		}
	}
	return strings.IndexByte(s, '>') + 1 // a quote that nobody closed
}

// mostTag is how long a tag can be in which quotes count.
const mostTag = 4096

func isASCIILetter(c byte) bool { return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' }

// tag takes a tag in, and returns how much of the text behind it belongs to it.
func (r *htmlReader) tag(tag, behind string) int {
	name := strings.ToLower(strings.Trim(tag, "</>"))
	if end := strings.IndexFunc(name, func(c rune) bool { return (c < 'a' || c > 'z') && (c < '0' || c > '9') }); end >= 0 {
		name = name[:end]
	}
	closes := strings.HasPrefix(tag, "</")
	switch {
	case name == "a" && closes:
		r.endLink()
	case name == "a":
		r.endLink()
		if m := href().FindStringSubmatch(tag); m != nil {
			r.now.links = append(r.now.links, hyperlink{address: strings.TrimSpace(html.UnescapeString(m[1] + m[2] + m[3]))})
			r.link = r.text.Len() + 1
		}
	case (name == "script" || name == "style") && !closes:
		return upTo(behind, "</"+name)
	case isBlock(name):
		r.paragraph()
	}
	return 0
}

// upTo returns where in a text the end of an element is, however it is written,
// or the length of the text.
func upTo(text, end string) int {
	at := 0
	for {
		next := strings.Index(text[at:], "</")
		if next < 0 {
			return len(text)
		}
		at += next
		if len(text)-at >= len(end) && strings.EqualFold(text[at:at+len(end)], end) {
			return at
		}
		at += len("</")
	}
}

// href matches the address of a link.
var href = sync.OnceValue(func() *regexp.Regexp { //nolint:gochecknoglobals // as above
	return regexp.MustCompile(`(?i)\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))`)
})

// isBlock reports whether an element begins and ends a paragraph.
func isBlock(name string) bool {
	switch name {
	case "address", "article", "aside", "blockquote", "br", "dd", "div", "dl", "dt", "figcaption", "figure", "footer",
		"h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "iframe", "img", "li", "main", "ol", "p", "pre", "section",
		"table", "td", "th", "tr", "ul":
		return true
	}
	return false
}

// endLink ends the link that is open. What only numbers a source is no part of
// the text.
func (r *htmlReader) endLink() {
	if r.link == 0 {
		return
	}
	text := r.text.String()
	before, inside := text[:r.link-1], strings.TrimSpace(text[r.link-1:])
	r.link = 0
	if inside != "" && marksBehind(inside) == inside {
		r.text.Reset()
		r.text.WriteString(before)
		return
	}
	r.now.links[len(r.now.links)-1].text = inside
}
