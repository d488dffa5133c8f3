package export_test

import (
	"bytes"
	"html"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"github.com/charmbracelet/x/exp/golden"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	unsafe "github.com/yuin/goldmark/renderer/html"

	"hanjung/model"
	"hanjung/ui/export"
	"hanjung/ui/sample"
)

func markdown(tb testing.TB, query string, whole bool) string {
	tb.Helper()
	var b bytes.Buffer
	o := export.Options{Lang: model.English, Today: sample.Today, Whole: whole}
	if err := export.Write(&b, sample.Select(tb, query), export.MarkdownFormat, o); err != nil {
		tb.Fatal(err)
	}
	return b.String()
}

// rendered returns Markdown as GitHub reads it: CommonMark with tables,
// strike-through, autolinks and footnotes.
func rendered(tb testing.TB, text string) string {
	tb.Helper()
	var b bytes.Buffer
	if err := goldmark.New(goldmark.WithExtensions(extension.GFM, extension.Footnote)).Convert([]byte(text), &b); err != nil {
		tb.Fatal(err)
	}
	return b.String()
}

func TestMarkdown(t *testing.T) {
	for name, query := range map[string]string{
		"everything":     "",
		"topic":          "topic:서해",
		"words":          `"sea of peace"`,
		"agreements":     "type:agreement",
		"commitments":    "type:commitment",
		"one record":     "id:beijing-2026",
		"planned record": "is:planned",
	} {
		t.Run(name, func(t *testing.T) { golden.RequireEqual(t, markdown(t, query, false)) })
	}
}

// In another language headings, labels and dates are in that; ids, queries and
// commands stay.
func TestMarkdownInOtherLanguages(t *testing.T) {
	for name, lang := range map[string]model.Lang{"korean": model.Korean, "chinese": model.Chinese} {
		for what, query := range map[string]string{"everything": "type:any", "topic": "topic:west-sea"} {
			t.Run(what+" in "+name, func(t *testing.T) {
				var text bytes.Buffer
				if err := export.Write(&text, sample.Select(t, query), export.MarkdownFormat, export.Options{Lang: lang, Today: sample.Today}); err != nil {
					t.Fatal(err)
				}
				golden.RequireEqual(t, text.Bytes())
				if strings.Contains(rendered(t, text.String()), "<del>") {
					t.Error("a span of time is struck through")
				}
			})
		}
		t.Run("comparison in "+name, func(t *testing.T) {
			var text bytes.Buffer
			s := sample.Select(t, "topic:west-sea")
			a, _ := s.Timeline().Record("gyeongju-2025")
			b, _ := s.Timeline().Record("beijing-2026")
			if err := export.WriteComparison(&text, s, a, b, export.Options{Lang: lang, Today: sample.Today}); err != nil {
				t.Fatal(err)
			}
			golden.RequireEqual(t, text.Bytes())
		})
	}
}

func comparison(tb testing.TB, query string, a, b string) string {
	tb.Helper()
	s := sample.Select(tb, query)
	first, _ := s.Timeline().Record(a)
	second, ok := s.Timeline().Record(b)
	if first == nil || !ok {
		tb.Fatalf("no record %s or %s", a, b)
	}
	var text bytes.Buffer
	if err := export.WriteComparison(&text, s, first, second, export.Options{Lang: model.English, Today: sample.Today}); err != nil {
		tb.Fatal(err)
	}
	return text.String()
}

func TestMarkdownComparison(t *testing.T) {
	tests := []struct{ name, query, a, b string }{
		{"summits", "", "gyeongju-2025", "beijing-2026"},
		{"on a topic", "topic:서해", "gyeongju-2025", "beijing-2026"},
		{"hostile", "", "ban-2016", "hostile-2026"},
		{"agreements", "", "fisheries-2000", "environment-2026"},
		{"commitments", "topic:culture", "swap-2025", "meetings-2026"},
		{"an agreement and a commitment", "", "fisheries-2000", "talks-2026"},
		{"an event and a commitment", "", "gyeongju-2025", "swap-2025"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { golden.RequireEqual(t, comparison(t, tt.query, tt.a, tt.b)) })
	}
	page := visible(rendered(t, comparison(t, "", "beijing-2026", "hostile-2026")))
	for _, want := range []string{
		"*Stars* & [links](x) <b>tags</b> | pipes `ticks` $x$ ~~no~~ 1. #5", "- not a list", "2026. is a year, not a list", "- nor is this",
		"# no heading [^1] ![img](x) &amp; https://example.org_x_", "“> quoted > twice”", "the last visit | before: seven years *ago*",
		"Meet every year (past due since 2026-06)", "— nothing on this topic",
	} {
		if !strings.Contains(page, want) {
			t.Errorf("a reader does not see %q in\n%s", want, page)
		}
	}
}

// Where a query asks for topics, the claims on others are counted, unless they
// are asked for.
func TestMarkdownWhole(t *testing.T) {
	const other = "Go and football come first"
	if text := markdown(t, "topic:west-sea", false); strings.Contains(text, other) || !strings.Contains(text, "3 more statements on other topics: `hanjung show beijing-2026`") {
		t.Errorf("a claim on another topic stands in\n%s", text)
	}
	if text := markdown(t, "topic:west-sea", true); !strings.Contains(text, other) {
		t.Errorf("a claim on another topic is missing in\n%s", text)
	}
}

// Every source that is cited is named once, with its address.
func TestMarkdownNamesSourcesOnce(t *testing.T) {
	text := markdown(t, "", false)
	for _, address := range []string{"https://example.org/herald", "https://example.org/yonhap?a=1&b=2", "https://example.org/chosun", "https://example.org/a_b_(c)"} {
		if n := strings.Count(text, "<"+address+">"); n != 1 {
			t.Errorf("%s is named %d times", address, n)
		}
	}
	for _, ref := range regexp.MustCompile(`\[\^\d+\]`).FindAllString(text, -1) {
		if !strings.Contains(text, "\n"+ref+": ") {
			t.Errorf("the footnote %s is not defined", ref)
		}
	}
}

// What the data says is what a reader of the rendered document sees, whatever
// characters it is written with.
func TestMarkdownRendersTheData(t *testing.T) {
	page := visible(rendered(t, markdown(t, "", false)))
	for _, want := range []string{
		"*Stars* & [links](x) <b>tags</b> | pipes `ticks` $x$ ~~no~~ 1. #5",
		"- not a list", "2026. is a year, not a list", "- nor is this",
		"# no heading [^1] ![img](x) &amp; https://example.org_x_",
		"“> quoted > twice”", "the last visit | before", "seven years *ago*",
		"1. *Odd* Paper", "“A [title] | with `marks`”", "저 역시도 하나의 중국을 존중하고",
	} {
		if !strings.Contains(page, want) {
			t.Errorf("a reader does not see %q", want)
		}
	}
}

var (
	target = regexp.MustCompile(` id="([^"]*)"`)
	jump   = regexp.MustCompile(` href="#([^"]*)"`)
)

// Every link inside a document leads to one place in it, and a long document
// begins with links to its chapters.
func TestMarkdownLinks(t *testing.T) {
	for query, record := range map[string]string{
		"": "welcome-ceremony-2026", "topic:west-sea": "fisheries-agreement-2000", "type:any in:2026-01": "welcome-ceremony-2026",
	} {
		var b bytes.Buffer
		text := written(t, selected(t, embedded(t), query), export.MarkdownFormat)
		md := goldmark.New(goldmark.WithExtensions(extension.GFM, extension.Footnote), goldmark.WithRendererOptions(unsafe.WithUnsafe()))
		if err := md.Convert([]byte(text), &b); err != nil {
			t.Fatal(err)
		}
		places := make(map[string]int)
		for _, m := range target.FindAllStringSubmatch(b.String(), -1) {
			if places[m[1]]++; places[m[1]] > 1 {
				t.Errorf("%q: two places are called %s", query, m[1])
			}
		}
		links := make(map[string]bool)
		for _, m := range jump.FindAllStringSubmatch(b.String(), -1) {
			links[m[1]] = true
			if places[m[1]] == 0 {
				t.Errorf("%q: a link leads to %s, which is nowhere", query, m[1])
			}
		}
		for _, want := range []string{"_2026", "_sources", record, "fn:1"} {
			if !links[want] {
				t.Errorf("%q: no link leads to %s", query, want)
			}
		}
	}
}

var tag = regexp.MustCompile(`<[^>]*>`)

// visible returns the text of a page of HTML.
func visible(page string) string { return html.UnescapeString(tag.ReplaceAllString(page, "")) }

func FuzzMarkdown(f *testing.F) {
	for _, s := range []string{"a", "1) x", "+ x", "===", "a\\", "<!-- x", "&#65;", "``", "__x__", "a~b~", "[x]: y", "|", "!", "www.x.org", "x@y.org", "1.", "*", "서해 **강조**"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.Join(strings.Fields(strings.ToValidUTF8(s, "?")), " ")
		if s == "" || strings.ContainsFunc(s, func(r rune) bool { return !unicode.IsPrint(r) }) {
			return
		}
		text := model.Text{EN: s}
		timeline := model.New(model.Dataset{
			About: model.About{Title: model.Text{EN: "T"}},
			Events: []model.Record{{
				ID: "e", Title: text, Place: text, Kind: model.Meeting,
				Claims: []model.Claim{{Text: text, Sources: []string{"s"}}},
				Rare: &model.Rare{
					Quotes:      []model.Quote{{Text: text, Sources: []string{"s"}}},
					Differences: []model.Difference{{About: text, Values: []model.Value{{Value: text, Sources: []string{"s"}}}}},
				},
			}},
			Sources: []model.Source{{ID: "s", Publisher: s, Title: s}},
		})
		selection, err := timeline.Select(model.Query{}, model.View{})
		if err != nil {
			t.Fatal(err)
		}
		var b bytes.Buffer
		if err := export.Write(&b, selection, export.MarkdownFormat, export.Options{Lang: model.English}); err != nil {
			t.Fatal(err)
		}
		page := visible(rendered(t, b.String()))
		// Title, place, claim, quote, the two cells of the difference, publisher and title of the source.
		if n := strings.Count(page, s); n < 8 {
			t.Errorf("%q is seen %d times, want 8, in\n%s\nof\n%s", s, n, page, b.String())
		}
	})
}
