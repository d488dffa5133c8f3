package data_test

import (
	"encoding/json"
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"hanjung/data"
	"hanjung/model"
)

// noted loads a file of a name and returns the dataset and what was noted, line
// by line and without the name of the folder.
func noted(t *testing.T, name, text string) (d model.Dataset, notes string) {
	t.Helper()
	path := write(t, name, text)
	d, list, err := data.LoadNoted(t.Context(), path, nil)
	if err != nil {
		t.Fatal(err)
	}
	return d, strings.ReplaceAll(list.Error(), filepath.Dir(path)+string(filepath.Separator), "")
}

const csvRecords = `type,id,date,title,title.ko,place,kind,topics,people,claims,sources,planned,due,made-by,follows
event,summit-2026,2026-01-05,Summit,정상회담,Beijing,Summit,west-sea; Trade & more,Xi Jinping,"They met. [2]
They ate. [1][2]
They left [3]",https://example.org/a https://www.example.org/b,TRUE,,,talks-2025
agreement,mou-2026,2026-01-05,MOU,,,mou,west-sea,,Terms.,https://example.org/a,,,,
commitment,talks-2025,2025,Talk,,,,west-sea,,Soon.,"https://example.org/a,https://example.org/c;",no,2026,KR CN,
`

func TestCSV(t *testing.T) {
	d, notes := noted(t, "mine.csv", strings.ReplaceAll(csvRecords, "KR CN", `"KR, CN"`))
	if len(d.Events) != 1 || len(d.Agreements) != 1 || len(d.Commitments) != 1 {
		t.Fatalf("%+v", d)
	}
	e, a, c := d.Events[0], d.Agreements[0], d.Commitments[0]
	if e.ID != "summit-2026" || e.Date.String() != "2026-01-05" || e.Title != (model.Text{EN: "Summit", KO: "정상회담"}) ||
		e.Place.EN != "Beijing" || e.Kind != model.Summit || !e.Planned || strings.Join(e.Topics, " ") != "west-sea trade-more" ||
		strings.Join(e.People, " ") != "xi-jinping" || strings.Join(e.Follows(), " ") != "talks-2025" {
		t.Errorf("the event is %+v", e)
	}
	if a.Signed.String() != "2026-01-05" || a.Kind != model.MOU || c.Due.String() != "2026" || len(c.MadeBy()) != 2 || c.Planned {
		t.Errorf("the others are %+v, %+v", a, c)
	}
	urls := make(map[string]string)
	for _, s := range d.Sources {
		urls[s.ID] = s.URL
	}
	cites := func(r model.Record, i int) string {
		var list []string
		for _, id := range r.Claims[i].Sources {
			list = append(list, urls[id])
		}
		return r.Claims[i].Text.EN + " " + strings.Join(list, " ")
	}
	for got, want := range map[string]string{
		cites(e, 0): "They met. https://www.example.org/b",
		cites(e, 1): "They ate. https://example.org/a https://www.example.org/b",
		cites(e, 2): "They left [3] https://example.org/a https://www.example.org/b",
		cites(c, 0): "Soon. https://example.org/a https://example.org/c",
	} {
		if got != want {
			t.Errorf("a claim says %q, want %q", got, want)
		}
	}
	if len(d.Sources) != 3 || d.Sources[1].Publisher != "example.org" || d.Sources[1].ID != "example-org-b" || !d.Sources[1].Described {
		t.Errorf("the sources are %+v", d.Sources)
	}
	if d.Topics[1].Name.EN != "Trade & more" || d.People[0].Name.EN != "Xi Jinping" {
		t.Errorf("the names are %+v, %+v", d.Topics, d.People)
	}
	if want := "mine.csv:4:16: an address without a publisher, kind and language (3 times) counts as a reference in an unknown language, published by its host"; notes != want {
		t.Errorf("noted:\n%s\nwant\n%s", notes, want)
	}
}

// On standard input the first row tells what it is.
func TestCSVOnStandardInput(t *testing.T) {
	for _, text := range []string{"title,date\nA,2026\n", "\ufeff\n\"Title.ko\";Signed;x;type\r\nA;2026;;agreement\r\n"} {
		d, _, err := data.LoadNoted(t.Context(), data.StandardInput, strings.NewReader(text))
		if err != nil || len(d.Events)+len(d.Agreements) != 1 {
			t.Errorf("%q: %+v, %v", text, d, err)
		}
	}
	if d := load(t, data.StandardInput, "- {id: a, title: T, date: 2026, kind: context}\n"); len(d.Events) != 1 {
		t.Errorf("a list of YAML: %+v", d)
	}
}

// A table that somebody just wrote down loads, and what was made of it is noted.
func TestCSVOfAPerson(t *testing.T) {
	d, notes := noted(t, "mine.csv", "\ufeffDate;Title;Text;Colour;topic;Parties;Claim s\n"+
		"2026-01-05;A summit;They met.;red;서해;KR;x\n;;;;;;\n2026;'=Odd;;;;\n2026-01-05;A summit;;;\n")
	if len(d.Events) != 3 || d.Events[0].Claims[0].Sources[0] != "mine-csv" || d.Sources[0].Title != "mine.csv" {
		t.Fatalf("%+v", d)
	}
	var ids []string
	for _, e := range d.Events {
		ids = append(ids, e.ID)
		if e.Kind != model.ContextKind {
			t.Errorf("%s is of kind %q", e.ID, e.Kind)
		}
	}
	if got := strings.Join(ids, " "); got != "2026-01-05-a-summit 2026-odd 2026-01-05-a-summit-2" {
		t.Errorf("the ids are %s", got)
	}
	if d.Events[1].Title.EN != "=Odd" || d.Events[0].Topics[0] != "서해" {
		t.Errorf("the events are %+v", d.Events)
	}
	want := `mine.csv:1:17: the column "Colour" is left out; no field of a record is called so
mine.csv:1:30: the column parties is left out; a cell has no room for all that belongs to it, YAML and JSON have
mine.csv:1:38: the column "Claim s" is left out; did you mean claims?
mine.csv:2:1: a record without an id (3 times) gets one from its date and title, which changes with them
mine.csv:2:1: a record without a kind (3 times) counts as context
mine.csv:2:21: a claim without a source (once) cites the file itself`
	if notes != want {
		t.Errorf("noted:\n%s\nwant\n%s", notes, want)
	}
}

// Spreadsheets end rows with empty cells; only what stands in a column without a
// name is told.
func TestCSVUnnamedColumns(t *testing.T) {
	_, notes := noted(t, "mine.csv", "id,,date,title,kind,\na,,2026,A,call,\nb,,2026,B,call,see p. 3\nc,x,2026,C,call,y\n")
	if want := "mine.csv:3:16: a cell under no name (3 times) is left out; name its column in the first row"; notes != want {
		t.Errorf("noted:\n%s\nwant\n%s", notes, want)
	}
}

func TestCSVProblems(t *testing.T) {
	for text, want := range map[string]string{
		"a,b\n1,2\n":                                          "1:1: the first row names no title or no date",
		"id,date\n1,2\n":                                      "1:1: the first row names no title or no date",
		"id,date,title,ID\na,2026,A,b\n":                      "1:15: a second column for id; keep one",
		"id,date,title\na,2026,A,b\n":                         "2:10: a cell without a column; put quotes around a cell that holds a ','",
		"id,date,title\na,2026-13,A\n":                        "2:3: bad date \"2026-13\": there is no month 13",
		"id,date,title\n가,2026/1/5,A\n":                       "2:3: bad date",
		"id,date,title\na,,A\n":                               "2:1: this event has no date",
		"id,date,title\na,2026,\n":                            "this event has no title",
		"id,date,title\na,2026,A\na,2026,B\n":                 "3:1: the id \"a\" is used before",
		"id,date,title,kind\na,2026,A,sumit\n":                "2:10: there is no kind \"sumit\"; did you mean summit?",
		"id,date,title,type\na,2026,A,visit\n":                "2:10: there is no type \"visit\"; want event, agreement or commitment",
		"id,date,title,due\na,2026,A,2027\n":                  "2:10: there is no field \"due\" here",
		"id,date,title,planned\na,2026,A,perhaps\n":           "2:10: text where true or false is wanted",
		"id,date,title,follows\na,2026,A,b\n":                 "2:10: there is no record \"b\"",
		"id,date,title,claims,sources\na,2026,A,C,https://\n": "2:12: bad address \"https://\"",
		"id,date,title,claims\na,2026,A,\"x\u202ey\"\n":       "2:10: control character U+202E",
		"id,date,title\na,2026,한\"A\n":                        "2:9: broken CSV: bare \" in non-quoted-field; double every quote",
		"id,date,title\na,2026,\"A\n":                         "broken CSV: extraneous or missing \" in quoted-field",
		"id,date,title\na,2026,\xb0\xa1\n":                    "2:8: byte 0xB0 is not UTF-8; save the file as UTF-8, which spreadsheets call CSV UTF-8",
	} {
		_, err := data.Load(write(t, "bad.csv", text), nil)
		if _, ok := errors.AsType[data.Problems](err); !ok || !strings.Contains(err.Error(), "bad.csv:") || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want …%s…", text, err, want)
		}
	}
}

// An imported dataset can be written as one of our own where every claim has an
// address to cite.
func TestImportedIsValid(t *testing.T) {
	d, _ := noted(t, "mine.csv", "date,title,claims,sources\n2026,A,C.,\"https://example.org/a\"\"<b>`?\\\"\n")
	if len(d.Sources) != 1 || d.Sources[0].URL != "https://example.org/a%22%3Cb%3E%60?%5C" {
		t.Fatalf("the sources are %+v", d.Sources)
	}
	text, err := json.Marshal(d)
	if err != nil {
		t.Fatal(err)
	}
	load(t, write(t, "again.json", string(text)), "")
}

// A table is one file of a folder: what it names another may declare.
func TestCSVInAFolder(t *testing.T) {
	folder := t.TempDir()
	writeAt(t, filepath.Join(folder, "events.csv"), "id,date,title,topics,follows\ne2,2026,Two,west-sea; culture,e1\n")
	writeAt(t, filepath.Join(folder, "more.csv"), "id,date,title,topics\ne3,2026,Three,culture\n")
	writeAt(t, filepath.Join(folder, "rest.yaml"), "events: [{id: e1, date: 2025, title: One, kind: context}]\ntopics: [{id: west-sea, name: West Sea}]\n")
	d := load(t, folder, "")
	if len(d.Events) != 3 || len(d.Topics) != 2 {
		t.Fatalf("%+v", d)
	}
	for _, topic := range d.Topics {
		if topic.ID == "west-sea" && topic.Name.EN != "West Sea" {
			t.Errorf("the topic is called %q", topic.Name.EN)
		}
	}
}

func FuzzCSV(f *testing.F) {
	for _, s := range []string{csvRecords, "date,title\n", "date;title\n1;2;3\n", "\"date\",\"title\"\n2026,\"a\nb\"\n", "date,title,claims,sources\n2026,a,b [1][2],\"x\ny\"\n", "date\ttitle\r\n2026\t'=1\r\n", "date,title,sources\n2026,a,;http://;,https://x;https://y\n", "title,date,\"\n"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		fuzzImport(t, "fuzz.csv", s)
	})
}

// fuzzImport loads a file, which mustn't panic, and checks what is told of it.
func fuzzImport(t *testing.T, name, text string) {
	t.Helper()
	d, notes, err := data.LoadNoted(t.Context(), write(t, name, text), nil)
	told := notes.Error()
	if err != nil {
		told += err.Error()
	}
	if strings.ContainsFunc(told, func(r rune) bool { return r < ' ' && r != '\n' || r == 0x7f }) {
		t.Errorf("a control character in %q", told)
	}
	if err != nil {
		return
	}
	timeline := model.New(d)
	if _, err := timeline.Select(model.Query{}, model.View{}); err != nil {
		t.Error(err)
	}
	for i := range timeline.Len() {
		for _, id := range timeline.At(i).Sources() {
			if _, ok := timeline.Source(id); !ok {
				t.Errorf("there is no source %q", id)
			}
		}
	}
}
