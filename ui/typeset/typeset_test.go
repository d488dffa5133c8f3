package typeset_test

import (
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
	"github.com/rivo/uniseg"

	"hanjung/model"

	"hanjung/ui/typeset"
)

func lines(s string, width int) []string {
	var texts []string
	for _, l := range typeset.Wrap(s, width) {
		texts = append(texts, s[l.Start:l.End])
	}
	return texts
}

func TestWrap(t *testing.T) {
	tests := []struct {
		text  string
		width int
		want  []string
	}{
		{"", 10, []string{""}},
		{"one two three", 7, []string{"one two", "three"}},
		{"one two three", 8, []string{"one two", "three"}},
		{"a  b", 3, []string{"a", "b"}},
		{"어업협정 - 서명", 10, []string{"어업협정 -", "서명"}},
		{"한중 정상회담이 열렸다", 12, []string{"한중", "정상회담이", "열렸다"}},   // words stay whole
		{"中国海警局，“船舶”进入", 10, []string{"中国海警", "局，“船", "舶”进入"}}, // no comma begins a line
		{"중화인민공화국", 6, []string{"중화인", "민공화", "국"}},            // wider than a line
		{"APEC에서 만났다", 9, []string{"APEC에서", "만났다"}},
		{"2026-01-05 in Beijing", 10, []string{"2026-01-05", "in Beijing"}},
		{"为2026年1月5日。", 10, []string{"为2026年", "1月5日。"}},
		{"agreed on talks.\u00a0[1][3][25]", 22, []string{"agreed on", "talks.\u00a0[1][3][25]"}}, // of sources, no number stands alone
		{"가", 1, []string{"가"}},
		{"서해", 2, []string{"서", "해"}},
	}
	for _, tt := range tests {
		if got := lines(tt.text, tt.width); !slices.Equal(got, tt.want) {
			t.Errorf("Wrap(%q, %d) = %q, want %q", tt.text, tt.width, got, tt.want)
		}
	}
}

// Every character is as wide as the terminal's renderer takes it to be, by itself
// and under a mark.
func TestWidthIsThatOfTheRenderer(t *testing.T) {
	for r := ' '; r < 0x20000; r++ {
		for _, s := range []string{string(r), string(r) + "\u0301", string(r) + "\ufe0f"} {
			if got, want := typeset.Width(s), ansi.StringWidth(s); got != want {
				t.Fatalf("%q (%U) takes %d cells, want %d", s, r, got, want)
			}
		}
	}
}

func TestFit(t *testing.T) {
	tests := []struct {
		in    string
		width int
		want  string
	}{
		{"abc", 5, "abc  "},
		{"abcdef", 4, "abc…"},
		{"서해 황해", 6, "서해 …"},
		{"서해황해", 6, "서해… "}, // the ellipsis leaves half a syllable free
		{"abc", 0, ""},
		{"abc", -3, ""},
		{"", 2, "  "},
	}
	for _, tt := range tests {
		if got := typeset.Fit(tt.in, tt.width); got != tt.want {
			t.Errorf("Fit(%q, %d) = %q, want %q", tt.in, tt.width, got, tt.want)
		}
	}
	if got := typeset.FitLeft("한", 4); got != "  한" {
		t.Errorf("FitLeft gives %q", got)
	}
}

func TestDate(t *testing.T) {
	for in, want := range map[string]string{
		"2026-01-05": "2026-01-05", "2018~": "about 2018", "1992-08?": "perhaps 1992-08", "1992%": "perhaps about 1992",
		"2026-01-04/2026-01-07": "2026-01-04 to 2026-01-07", "2025-11-10/..": "from 2025-11-10", "../2026": "until 2026",
		"2018~/2020": "about 2018 to 2020", "": "date not known",
	} {
		var d model.Date
		if err := d.UnmarshalText([]byte(in)); err != nil {
			t.Fatal(err)
		}
		if got := typeset.Date(d, model.English); got != want {
			t.Errorf("Date(%s) = %q, want %q", in, got, want)
		}
	}
}

// In a column a date is as wide in every language.
func TestColumnDate(t *testing.T) {
	for in, want := range map[string][3]string{
		"2026-01-05": {"2026-01-05", "2026.01.05", "2026.01"}, "2026-11": {"2026-11", "2026.11", "2026.11"},
		"2018~": {"2018~", "2018~", "2018~"}, "1992-08?": {"1992-08?", "1992.08?", "1992.08"}, "": {},
	} {
		var d model.Date
		if err := d.UnmarshalText([]byte(in)); err != nil {
			t.Fatal(err)
		}
		if got := [...]string{typeset.ColumnDate(d, model.English), typeset.ColumnDate(d, model.Korean), typeset.ColumnMonth(d, model.Chinese)}; got != want {
			t.Errorf("%s is %q, want %q", in, got, want)
		}
	}
}

func TestDateInOtherLanguages(t *testing.T) {
	tests := []struct{ date, korean, chinese string }{
		{"2026-01-05", "2026년 1월 5일", "2026年1月5日"},
		{"2026-11", "2026년 11월", "2026年11月"},
		{"2026", "2026년", "2026年"},
		{"2018~", "2018년경", "约2018年"},
		{"1992-08?", "1992년 8월(추정)", "可能为1992年8月"},
		{"1992%", "1992년경(추정)", "可能约1992年"},
		{"2026-01-04/2026-01-07", "2026년 1월 4일~1월 7일", "2026年1月4日至1月7日"},
		{"2025-12-30/2026-01-07", "2025년 12월 30일~2026년 1월 7일", "2025年12月30日至2026年1月7日"},
		{"2018/2018-05", "2018년~2018년 5월", "2018年至2018年5月"},
		{"2018~/2020", "2018년경~2020년", "约2018年至2020年"},
		{"2018/2018~", "2018년~2018년경", "2018年至约2018年"},
		{"2025-11-10/..", "2025년 11월 10일부터", "2025年11月10日起"},
		{"../2026", "2026년까지", "至2026年"},
		{"", "날짜 미상", "日期不详"},
	}
	for _, tt := range tests {
		var d model.Date
		if err := d.UnmarshalText([]byte(tt.date)); err != nil {
			t.Fatal(err)
		}
		if got := typeset.Date(d, model.Korean); got != tt.korean {
			t.Errorf("%s is %q, want %q", tt.date, got, tt.korean)
		}
		if got := typeset.Date(d, model.Chinese); got != tt.chinese {
			t.Errorf("%s is %q, want %q", tt.date, got, tt.chinese)
		}
	}
}

func FuzzWrap(f *testing.F) {
	for _, s := range []string{"한중 정상회담, 어업협정 - 2026-01-05", "中国海警局，“船舶”进入", "👨‍👩‍👧 ❤️ 🇰🇷 👍🏽", "ᄒᆞᆫ글", "a\u0301\u0301\u0301", "ขำ", "नमस्ते", "\xff"} {
		f.Add(s, 10)
		f.Add(s, 1)
	}
	f.Fuzz(func(t *testing.T, s string, width int) {
		width = min(max(width, 2), 200)
		s = typeset.Plain(strings.Map(func(r rune) rune {
			if unicode.IsControl(r) {
				return -1
			}
			return r
		}, strings.ToValidUTF8(s, "?")))
		if got, wc := ansi.StringWidth(s), ansi.StringWidthWc(s); got != wc {
			t.Fatalf("%q takes %d or %d cells", s, got, wc)
		}
		last := 0
		for _, l := range typeset.Wrap(s, width) {
			if strings.TrimSpace(s[last:l.Start]) != "" {
				t.Fatalf("Wrap(%q, %d) drops %q", s, width, s[last:l.Start])
			}
			if line := s[l.Start:l.End]; typeset.Width(line) > width || !utf8.ValidString(line) {
				t.Fatalf("Wrap(%q, %d) gives %q of %d cells", s, width, line, typeset.Width(line))
			}
			last = l.End
		}
		if strings.TrimSpace(s[last:]) != "" {
			t.Fatalf("Wrap(%q, %d) drops the end %q", s, width, s[last:])
		}
		if got := typeset.Width(typeset.Fit(s, width)); got != width {
			t.Fatalf("Fit(%q, %d) takes %d cells", s, width, got)
		}
	})
}

func TestParagraph(t *testing.T) {
	head := []typeset.Span{{Text: "▸ ", Role: typeset.Accent}}
	spans := []typeset.Span{{Text: "서해 talks "}, {Text: "within", Role: typeset.Match}, {Text: " the year"}}
	var got []string
	for _, line := range typeset.Paragraph(head, spans, 13) {
		got = append(got, typeset.Text(line))
	}
	if want := []string{"▸ 서해 talks", "  within the", "  year"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	second := typeset.Paragraph(head, spans, 13)[1]
	if second[1].Text != "within" || second[1].Role != typeset.Match {
		t.Errorf("the match has lost its role: %+v", second)
	}
}

func TestFitSpans(t *testing.T) {
	spans := []typeset.Span{{Text: "서해", Role: typeset.Accent}, {Text: "abc"}}
	for width, want := range map[int]string{0: "", 1: "…", 3: "서…", 4: "서… ", 5: "서해…", 6: "서해a…", 7: "서해abc", 9: "서해abc  "} {
		got := typeset.Text(typeset.FitSpans(spans, width))
		if got != want {
			t.Errorf("FitSpans(%d) = %q, want %q", width, got, want)
		}
	}
}

// The way round the tables of UAX #14 breaks where they do.
func TestWrapLikeTheTables(t *testing.T) {
	text := `Lee, Xi's 14 MOUs (in Beijing) and "others": on 5 January; what? "No!" it was U.S. steel, they said... 90 minutes / 97 a well-known (so) x.`
	slow := func(s string, width int) (broken []string) {
		line := ""
		for state := -1; s != ""; {
			var segment string
			segment, s, _, state = uniseg.FirstLineSegmentInString(s, state)
			if typeset.Width(line+strings.TrimRight(segment, " ")) > width {
				broken, line = append(broken, strings.TrimRight(line, " ")), ""
			}
			line += segment
		}
		return append(broken, line)
	}
	for width := 12; width < 60; width++ {
		if got, want := lines(text, width), slow(text, width); !slices.Equal(got, want) {
			t.Errorf("at %d: got %q\nwant %q", width, got, want)
		}
	}
}

// A date is read back as it is shown, in every language.
func FuzzDateIsReadBack(f *testing.F) {
	for _, s := range []string{"2026-01-05", "2018~", "2018-01?/2019%", "2026-01-04/2026-01-07", "2026-01-04/2026-03", "2018-01/2018", "2018/2018-03", "2025-11-10/..", "../2018-01~", "1992-08-24/2026"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := model.ParseDate(s)
		if err != nil || !d.IsOpen() && d.First().Year() < 1000 || d.Start().First() != model.MinDay && d.Start().First().Year() < 1000 || d.End().Last().Year() < 1000 {
			return // of years before 1000 people write less than four figures
		}
		for _, lang := range model.Langs() {
			shown := []string{typeset.Date(d, lang)}
			if !d.IsSpan() {
				shown = append(shown, typeset.ColumnDate(d, lang))
			}
			for _, text := range shown {
				if got, err := model.ParsePeriod(text); err != nil || got != d {
					t.Errorf("%s is shown as %q, which is read as %s, %v", d, text, got, err)
				}
			}
		}
	})
}

// A match that would be cut off is brought into sight, and what is in sight already
// stays as it is.
func TestFitMatch(t *testing.T) {
	m := func(before, match, behind string) []typeset.Span {
		return []typeset.Span{{Text: before}, {Text: match, Role: typeset.Match}, {Text: behind}}
	}
	tests := []struct {
		spans []typeset.Span
		width int
		want  string
		found bool
	}{
		{[]typeset.Span{{Text: "no such word in a long line"}}, 12, "no such wor…", false},
		{m("all of ", "it", " fits"), 14, "all of it fits", true},
		{m("a ", "word", " far in front of the end"), 12, "a word far …", true},
		{m("Coast Guard cracks down on illegal ", "fishing", ""), 20, "…on illegal fishing ", true},
		{m("Coast Guard cracks down on illegal ", "fishing", " in the West Sea"), 20, "…fishing in the Wes…", true},
		{m("한국 해경이 불법 조업을 집중 단속하며 ", "어선", " 두 척 나포"), 20, "…하며 어선 두 척 나…", true},
		{m("中国海警局表示在黄海进行", "执法", ""), 12, "…海进行执法 ", true},
		{m("x", "a match that is wider than the line", "y"), 10, "xa match …", true},
		{m("", "", ""), 0, "", true},
	}
	for _, tt := range tests {
		spans, found := typeset.FitMatch(tt.spans, tt.width)
		if got := typeset.Text(spans); got != tt.want || found != tt.found || typeset.Width(got) != tt.width {
			t.Errorf("%q in %d cells: %q (%d), %v, want %q, %v", typeset.Text(tt.spans), tt.width, got, typeset.Width(got), found, tt.want, tt.found)
		}
	}
}
