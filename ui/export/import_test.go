package export_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"hanjung/data"
	"hanjung/model"
	"hanjung/ui/export"
	"hanjung/ui/sample"
)

// imported exports a selection in somebody else's form and loads it again.
func imported(tb testing.TB, s model.Selection, f export.Format) *model.Timeline {
	tb.Helper()
	path := filepath.Join(tb.TempDir(), "file"+f.Extension())
	if err := os.WriteFile(path, []byte(written(tb, s, f)), 0o600); err != nil {
		tb.Fatal(err)
	}
	d, err := data.Load(path, nil)
	if err != nil {
		tb.Fatal(err)
	}
	return model.New(d)
}

// outline tells a record in one line, with its claims as far as told says.
func outline(t *model.Timeline, r *model.Record, told bool) string {
	line := fmt.Sprintf("%s %s %s %q", r.Type, r.ID, r.When(), r.Title.EN)
	if !told {
		return line
	}
	line += fmt.Sprintf(" %q %q %q %s %v %v %v %v %v %v %v %v %v %v", r.Title.KO, r.Title.ZH, r.Place, r.Kind, r.Topics, r.People, r.MadeBy(), r.Planned, r.InForce, r.Expires, r.Due, r.Agreements(), r.Commitments(), r.Follows())
	for _, c := range r.Claims {
		var urls []string
		for _, id := range c.Sources {
			s, _ := t.Source(id)
			urls = append(urls, s.URL)
		}
		slices.Sort(urls)
		line += "\n  " + c.Text.EN + " " + strings.Join(slices.Compact(urls), " ")
	}
	return line
}

func outlines(t *model.Timeline, told bool, only func(*model.Record) bool) string {
	var lines []string
	for i := range t.Len() {
		if r := t.At(i); only(r) {
			lines = append(lines, outline(t, r, told))
		}
	}
	slices.Sort(lines) // of one day each form has its own order
	return strings.Join(lines, "\n")
}

// difference returns the first line in which two texts differ.
func difference(got, want string) string {
	gots, wants := strings.Split(got, "\n"), strings.Split(want, "\n")
	for i := range min(len(gots), len(wants)) {
		if gots[i] != wants[i] {
			return fmt.Sprintf("line %d:\n%s\nwant\n%s", i+1, gots[i], wants[i])
		}
	}
	return fmt.Sprintf("number of lines: %d, want %d", len(gots), len(wants))
}

// A table comes back with all that its columns hold.
func TestCSVRoundTrip(t *testing.T) {
	for _, timeline := range []*model.Timeline{sample.Timeline(t), embedded(t)} {
		for _, query := range []string{"type:any", "topic:west-sea", "type:commitment"} {
			s := selected(t, timeline, query)
			// The links to records that are left out are left out in JSON too.
			want := loaded(t, written(t, s, export.JSONFormat))
			all := func(*model.Record) bool { return true }
			if got, want := outlines(imported(t, s, export.CSVFormat), true, all), outlines(want, true, all); got != want {
				t.Errorf("%s: a table comes back with another %s", query, difference(got, want))
			}
		}
	}
}

// Slides come back as events with the same ids, dates and titles.
func TestTimelineJSRoundTrip(t *testing.T) {
	for _, timeline := range []*model.Timeline{sample.Timeline(t), embedded(t)} {
		s := selected(t, timeline, "")
		isEvent := func(r *model.Record) bool { return r.Type == model.EventType }
		back := imported(t, s, export.TimelineJSFormat)
		if got, want := outlines(back, false, isEvent), outlines(timeline, false, isEvent); got != want {
			t.Errorf("slides come back with another %s", difference(got, want))
		}
		if back.About().Title.EN != timeline.About().Title.EN || len(back.Eras()) != len(timeline.Eras()) {
			t.Errorf("%+v comes back with %d eras", back.About(), len(back.Eras()))
		}
	}
}
