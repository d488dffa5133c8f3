package page_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/exp/golden"

	"hanjung/data"
	"hanjung/model"
	"hanjung/ui/page"
	"hanjung/ui/sample"
	"hanjung/ui/theme"
	"hanjung/ui/typeset"
)

func newPage(t *testing.T, query, id string, o page.Options) *page.Page {
	t.Helper()
	s := sample.Select(t, query)
	r, ok := s.Timeline().Record(id)
	if !ok {
		t.Fatalf("no record %s", id)
	}
	o.Glyphs = theme.Unicode()
	return page.New(s, r, o)
}

// text returns a page as text, with the words marked and the links numbered.
func text(p *page.Page) string {
	var b strings.Builder
	last := 0
	for _, line := range p.Lines {
		for _, s := range line {
			if s.Link != 0 && s.Link != last {
				fmt.Fprintf(&b, "‹%d›", s.Link)
				last = s.Link
			}
			if s.Role == typeset.Match {
				fmt.Fprintf(&b, "«%s»", s.Text)
				continue
			}
			b.WriteString(s.Text)
		}
		b.WriteByte('\n')
	}
	for i, l := range p.Links {
		fmt.Fprintf(&b, "‹%d› leads to %d %s\n", i+1, l.To, l.ID)
	}
	return b.String()
}

func TestPages(t *testing.T) {
	tests := []struct {
		name, query, id string
		options         page.Options
	}{
		{"summit", "", "beijing-2026", page.Options{Width: 44}},
		{"summit filtered by topic", "topic:서해", "beijing-2026", page.Options{Width: 60}},
		{"summit searched", `boundary "sea of peace"`, "beijing-2026", page.Options{Width: 60}},
		{"agreement", "", "environment-2026", page.Options{Width: 50, Marked: true}},
		{"agreement in force", "", "fisheries-2000", page.Options{Width: 50, Addresses: true}},
		{"commitment open", "", "talks-2026", page.Options{Width: 50}},
		{"commitment past due", "", "meetings-2026", page.Options{Width: 50}},
		{"commitment met", "", "swap-2025", page.Options{Width: 50}},
		{"planned", "", "apec-2026", page.Options{Width: 30}},
		{"sanction narrow", "", "ban-2016", page.Options{Width: 16}},
		{"summit in Korean", "topic:서해", "beijing-2026", page.Options{Width: 50, Lang: model.Korean, Marked: true}},
		{"summit in Chinese", "", "beijing-2026", page.Options{Width: 44, Lang: model.Chinese}},
		{"agreement in Korean", "", "fisheries-2000", page.Options{Width: 50, Lang: model.Korean}},
		{"agreement in Chinese", "", "environment-2026", page.Options{Width: 50, Lang: model.Chinese}},
		{"commitment past due in Korean", "", "meetings-2026", page.Options{Width: 50, Lang: model.Korean}},
		{"commitment met in Chinese", "", "swap-2025", page.Options{Width: 50, Lang: model.Chinese}},
		{"planned in Korean", "", "apec-2026", page.Options{Width: 30, Lang: model.Korean}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := newPage(t, tt.query, tt.id, tt.options)
			p.Fill(page.All)
			golden.RequireEqual(t, text(p))
		})
	}
}

// Pages about people, topics and sources tell all that is known of them.
func TestSubjects(t *testing.T) {
	for _, tt := range []struct {
		id      string
		options page.Options
	}{
		{"xi-jinping", page.Options{Width: 60}},
		{"lee-jae-myung", page.Options{Width: 44, Lang: model.Korean}},
		{"west-sea", page.Options{Width: 60}},
		{"culture", page.Options{Width: 30, Lang: model.Chinese}},
		{"yonhap", page.Options{Width: 60}},
		{"chosun", page.Options{Width: 40, Lang: model.Korean}},
	} {
		t.Run(tt.id, func(t *testing.T) {
			about, ok := page.SubjectNamed(sample.Timeline(t), tt.id)
			if !ok {
				t.Fatal("it is unknown")
			}
			tt.options.Glyphs = theme.Unicode()
			p := page.Of(sample.Select(t, about.Query().String()), about, tt.options)
			p.Fill(page.All)
			golden.RequireEqual(t, text(p))
		})
	}
}

// Every person, topic and source of the embedded dataset, at every width.
func TestSubjectsKeepTheirWidth(t *testing.T) {
	d, err := data.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	timeline := model.New(d)
	var ids []string
	for _, p := range d.People {
		ids = append(ids, p.ID)
	}
	for _, v := range d.Topics {
		ids = append(ids, v.ID)
	}
	for i := 0; i < len(d.Sources); i += 10 {
		ids = append(ids, d.Sources[i].ID)
	}
	for _, id := range ids {
		about, ok := page.SubjectNamed(timeline, id)
		if !ok {
			t.Fatalf("%s is unknown", id)
		}
		s, err := timeline.Select(about.Query(), model.View{})
		if err != nil {
			t.Fatal(err)
		}
		for _, width := range []int{8, 38, 80} {
			p := page.Of(s, about, page.Options{Width: width, Lang: model.Chinese, Glyphs: theme.Unicode()})
			p.Fill(page.All)
			for _, line := range p.Lines {
				checkLine(t, id, typeset.Text(line), width)
			}
		}
	}
}

// A page is the same however it is filled, and filling it a little sets no more
// than is needed.
func TestFillStepByStep(t *testing.T) {
	whole := newPage(t, "", "beijing-2026", page.Options{Width: 40})
	whole.Fill(page.All)
	p := newPage(t, "", "beijing-2026", page.Options{Width: 40})
	p.Fill(3)
	if p.IsComplete() || len(p.Lines) < 4 || len(p.Lines) > 20 {
		t.Errorf("after 3 lines of %d the page has %d", len(whole.Lines), len(p.Lines))
	}
	for n := 0; !p.IsComplete(); n++ {
		p.Fill(n)
	}
	if text(p) != text(whole) {
		t.Errorf("filled step by step the page reads\n%s\nat once\n%s", text(p), text(whole))
	}
}

func TestLineOf(t *testing.T) {
	p := newPage(t, "", "beijing-2026", page.Options{Width: 40})
	p.Fill(0)
	for _, l := range p.Links {
		if l.To != page.ToPart {
			continue
		}
		line := p.LineOf(l.ID)
		if line >= len(p.Lines) || !strings.HasPrefix(typeset.Text(p.Lines[line]), l.ID) {
			t.Errorf("%s leads to line %d", l.ID, line)
		}
	}
}

// Every record of the embedded dataset, at every width: no line is wider than
// its pane, by either of the measures that terminals use, and nothing that acts
// on a terminal is in it.
func TestPagesKeepTheirWidth(t *testing.T) {
	d, err := data.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	timeline := model.New(d)
	s, err := timeline.Select(model.Query{}, model.View{})
	if err != nil {
		t.Fatal(err)
	}
	for i := range timeline.Len() {
		for _, width := range []int{8, 20, 38, 61, 80, 200} {
			p := page.New(s, timeline.At(i), page.Options{Width: width, Lang: model.English, Glyphs: theme.Unicode()})
			p.Fill(page.All)
			for _, line := range p.Lines {
				checkLine(t, timeline.At(i).ID, typeset.Text(line), width)
			}
		}
	}
}

func checkLine(t *testing.T, id, line string, width int) {
	t.Helper()
	if cells, wc := ansi.StringWidth(line), ansi.StringWidthWc(line); cells > width || cells != wc {
		t.Errorf("%s at %d: %q takes %d or %d cells", id, width, line, cells, wc)
	}
	if strings.ContainsFunc(line, func(r rune) bool { return r < ' ' || r == 0x7f || r == '\u00a0' }) {
		t.Errorf("%s: a control character in %q", id, line)
	}
}

func BenchmarkPage(b *testing.B) {
	d, err := data.Embedded()
	if err != nil {
		b.Fatal(err)
	}
	timeline := model.New(d)
	s, err := timeline.Select(model.Query{}, model.View{})
	if err != nil {
		b.Fatal(err)
	}
	r, _ := timeline.Record("beijing-summit-2026")
	for name, lines := range map[string]int{"a screen": 40, "whole": page.All} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				page.New(s, r, page.Options{Width: 44, Lang: model.English, Glyphs: theme.Unicode()}).Fill(lines)
			}
		})
	}
}

// A number leads to the source that it is of, in whatever order a statement
// names its sources.
func TestNumbersLeadToTheirSources(t *testing.T) {
	p := newPage(t, "", "beijing-2026", page.Options{Width: 80})
	p.Fill(page.All)
	sources := make(map[string]string) // by the number in front
	for _, line := range p.Lines {
		for _, s := range line {
			if s.Link > 0 && p.Links[s.Link-1].To == page.ToSource {
				sources[strings.TrimSpace(typeset.Text(line[:1]))] = p.Links[s.Link-1].ID
			}
		}
	}
	cited := 0
	for _, line := range p.Lines {
		for _, s := range line {
			if s.Link == 0 || p.Links[s.Link-1].To != page.ToCited {
				continue
			}
			cited++
			if number := strings.TrimSpace(s.Text); sources[number] != p.Links[s.Link-1].ID {
				t.Errorf("%s leads to %s, and is %s", number, p.Links[s.Link-1].ID, sources[number])
			}
		}
	}
	if cited == 0 {
		t.Error("no number is a link")
	}
}

// A comparison in columns and stacked, and what a query changes about it.
func TestComparisons(t *testing.T) {
	tests := []struct {
		name, query, a, b string
		options           page.Options
	}{
		{"columns", "", "gyeongju-2025", "beijing-2026", page.Options{Width: 90}},
		{"stacked", "", "gyeongju-2025", "beijing-2026", page.Options{Width: 40}},
		{"stacked for a file", "", "gyeongju-2025", "beijing-2026", page.Options{Width: 90, Stacked: true, Addresses: true}},
		{"by topic and word", "topic:culture football", "gyeongju-2025", "beijing-2026", page.Options{Width: 72}},
		{"in Chinese", "", "gyeongju-2025", "beijing-2026", page.Options{Width: 72, Lang: model.Chinese}},
		{"agreements", "", "fisheries-2000", "environment-2026", page.Options{Width: 72}},
		{"commitments", "", "swap-2025", "meetings-2026", page.Options{Width: 100}},
		{"commitments stacked", "", "talks-2026", "swap-2025", page.Options{Width: 50, Lang: model.Korean}},
		{"an agreement and a commitment", "", "fisheries-2000", "swap-2025", page.Options{Width: 80}},
		{"an agreement and a commitment stacked", "", "fisheries-2000", "talks-2026", page.Options{Width: 40}},
		{"an agreement and an event", "", "fisheries-2000", "beijing-2026", page.Options{Width: 80}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := newComparison(t, tt.query, tt.a, tt.b, tt.options)
			p.Fill(page.All)
			head := ""
			for _, line := range p.Head {
				head += typeset.Text(line) + "\n"
			}
			golden.RequireEqual(t, head+text(p.Page))
		})
	}
}

func newComparison(t *testing.T, query, a, b string, o page.Options) *page.Comparison {
	t.Helper()
	s := sample.Select(t, query)
	first, _ := s.Timeline().Record(a)
	second, ok := s.Timeline().Record(b)
	if first == nil || !ok {
		t.Fatalf("no record %s or %s", a, b)
	}
	o.Glyphs = theme.Unicode()
	return page.NewComparison(s, first, second, o)
}

// The heading that a reader is under stays in sight, on every line.
func TestComparisonRunningHead(t *testing.T) {
	for _, width := range []int{40, 90} {
		p := newComparison(t, "", "gyeongju-2025", "beijing-2026", page.Options{Width: width})
		p.Fill(page.All)
		topic := ""
		for line := range p.Lines {
			for _, name := range []string{"Diplomacy", "West Sea", "Culture", "Environment", "On no topic", "Sources"} {
				if text := typeset.Text(p.Lines[line]); strings.HasPrefix(text, name) && strings.Contains(text, " ──") {
					topic = name
				}
			}
			head := typeset.Text(p.RunningHead(line))
			if topic != "" && !strings.HasPrefix(head, topic) {
				t.Errorf("%d cells: line %d under %s has the running head %q", width, line, topic, head)
			}
			if cells := typeset.SpansWidth(p.RunningHead(line)); cells > width {
				t.Errorf("%d cells: the running head takes %d", width, cells)
			}
		}
	}
}

// A Korean date in the value of a difference stands on one line.
func TestDifferencesKeepDatesWhole(t *testing.T) {
	value := model.Value{Value: model.Text{KO: "두 정상이 2025년 11월 1일 만남"}}
	timeline := model.New(model.Dataset{Events: []model.Record{{
		ID: "talks", Title: model.Text{KO: "회담"}, Rare: &model.Rare{Differences: []model.Difference{{About: model.Text{KO: "날짜"}, Values: []model.Value{value, value}}}},
	}}})
	s, err := timeline.Select(model.Query{}, model.View{})
	if err != nil {
		t.Fatal(err)
	}
	for width := 24; width < 80; width++ {
		p := page.New(s, s.At(0), page.Options{Width: width, Lang: model.Korean, Glyphs: theme.Unicode()})
		p.Fill(page.All)
		found := 0
		for _, line := range p.Lines {
			found += strings.Count(strings.ReplaceAll(typeset.Text(line), "\u00a0", " "), "2025년 11월 1일")
		}
		if found != 2 {
			t.Errorf("%d cells: %d dates are whole", width, found)
		}
	}
}
