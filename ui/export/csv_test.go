package export_test

import (
	"bytes"
	"encoding/csv"
	"strings"
	"testing"

	"hanjung/model"
	"hanjung/ui/export"
	"hanjung/ui/sample"
)

// table reads CSV into rows of cells by the names of their columns.
func table(tb testing.TB, text string) []map[string]string {
	tb.Helper()
	rows, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil {
		tb.Fatal(err)
	}
	var table []map[string]string
	for _, row := range rows[1:] {
		cells := make(map[string]string)
		for i, cell := range row {
			cells[rows[0][i]] = cell
		}
		table = append(table, cells)
	}
	return table
}

func TestCSV(t *testing.T) {
	rows := table(t, written(t, sample.Select(t, "topic:west-sea"), export.CSVFormat))
	var ids []string
	byID := make(map[string]map[string]string)
	for _, row := range rows {
		ids = append(ids, row["type"]+" "+row["id"])
		byID[row["id"]] = row
	}
	// What is selected, in order of time, and then what it brings along.
	want := "event boundary-talks-2000, event structures-2018, event gyeongju-2025, event beijing-2026, " +
		"agreement environment-2026, agreement parks-2026, commitment talks-2026, commitment meetings-2026"
	if got := strings.Join(ids, ", "); got != want {
		t.Errorf("the rows are\n%s, want\n%s", got, want)
	}
	for _, tt := range []struct{ id, column, want string }{
		{"boundary-talks-2000", "date", "2000-08~"},
		{"structures-2018", "date", "2018"},
		{"environment-2026", "date", "2026-01-05"},
		{"meetings-2026", "due", "2026-06"},
		{"meetings-2026", "made-by", "KR; CN"},
		{"meetings-2026", "state", "open"},
		{"beijing-2026", "title.ko", "이재명·시진핑, 베이징서 정상회담"},
		{"gyeongju-2025", "place.zh", ""},
		{"beijing-2026", "topics", "diplomacy; west-sea; culture"},
		{"beijing-2026", "agreements", "environment-2026; parks-2026"},
		{"structures-2018", "claims", "A structure of steel appeared in the zone. [1][2]"},
		{"structures-2018", "sources", "https://example.org/herald\nhttps://example.org/yonhap?a=1&b=2"},
		{"gyeongju-2025", "claims", "They spoke about the West Sea. [1]\nThey spoke about a high-level channel. [2]"},
		{"gyeongju-2025", "differences", "length of the talks: 97 minutes [2]\nlength of the talks: 100 minutes [1]"},
		{"environment-2026", "parties", "South Korea: Ministry of Climate (Kim Sung-whan)\nChina: Ministry of Ecology"},
	} {
		if got := byID[tt.id][tt.column]; got != tt.want {
			t.Errorf("%s of %s is %q, want %q", tt.column, tt.id, got, tt.want)
		}
	}
}

func TestCSVByteOrderMark(t *testing.T) {
	var b bytes.Buffer
	if err := export.Write(&b, sample.Select(t, ""), export.CSVFormat, export.Options{BOM: true}); err != nil {
		t.Fatal(err)
	}
	if want := "\ufeff" + written(t, sample.Select(t, ""), export.CSVFormat); b.String() != want {
		t.Errorf("the file begins with %q", b.String()[:8])
	}
}

// No cell begins with what a spreadsheet would carry out.
func TestCSVIsHarmless(t *testing.T) {
	for _, title := range []string{"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "－1"} {
		timeline := model.New(model.Dataset{Events: []model.Record{{ID: "e", Title: model.Text{EN: title, KO: "가=1"}}}})
		row := table(t, written(t, selected(t, timeline, ""), export.CSVFormat))[0]
		if got := row["title.en"]; !strings.HasPrefix(got, "'") || strings.TrimLeft(got, "'\t\r") != strings.TrimLeft(title, "\t\r") {
			t.Errorf("%q is written as %q", title, got)
		}
		if got := row["title.ko"]; got != "가=1" {
			t.Errorf("a harmless cell is written as %q", got)
		}
	}
}
