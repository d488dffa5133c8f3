package model_test

import (
	"errors"
	"strings"
	"testing"

	"hanjung/model"
)

func TestParseQueryPrints(t *testing.T) {
	tests := []struct{ in, want string }{
		{"", ""},
		{"   ", ""},
		{"topic:west-sea from:2016", "topic:west-sea from:2016"},
		{`topic:"yellow sea"`, `topic:"yellow sea"`},
		{`topic:서해,culture`, `topic:서해,culture`},
		{`TOPIC:culture`, `topic:culture`},
		{`topic："黄海"，culture`, `topic:黄海,culture`},
		{"“sea of peace”", `"sea of peace"`},
		{"-topic:culture", "-topic:culture"},
		{`-"fish farm"`, `-"fish farm"`},
		{"structures  in the   zone", "structures in the zone"},
		{`"say \"no\""`, `"say \"no\""`},
		{`"a\\b"`, `"a\\b"`},
		{`"a\”b"`, `"a\”b"`},
		{`topic:"a\＂b",c`, `topic:"a\＂b",c`},
		{"16:30", `"16:30"`},
		{`"topic:x"`, `"topic:x"`},
		{`"-x"`, `"-x"`},
		{"a,b", "a,b"},
		{"in:2016..2018", "in:2016..2018"},
		{`x"y z"`, `x "y z"`},
	}
	for _, tt := range tests {
		q, err := model.ParseQuery(tt.in)
		if err != nil {
			t.Errorf("ParseQuery(%q): %v", tt.in, err)
			continue
		}
		if got := q.String(); got != tt.want {
			t.Errorf("ParseQuery(%q) prints %q, want %q", tt.in, got, tt.want)
		}
		if again, err := model.ParseQuery(tt.want); err != nil || again.String() != tt.want {
			t.Errorf("ParseQuery(%q), as printed, prints %q, %v", tt.want, again, err)
		}
	}
}

func TestParseQueryErrors(t *testing.T) {
	tests := []struct {
		in     string
		column int
		want   string
	}{
		{"tpoic:culture", 1, `no field "tpoic"; did you mean topic:?`},
		{"서해 persn:xi", 4, "did you mean person:?"},
		{"https://example.org", 1, "put quotes around"},
		{"topic:", 7, "topic: wants a value"},
		{"topic:a,", 9, "topic: wants a value"},
		{"topic:a, b", 9, "topic: wants a value"},
		{`from:2016 "fish`, 11, "is not closed"},
		{`"  "`, 1, "nothing between the quotes"},
		{"a - b", 3, `"-" negates`},
		{"-", 1, `"-" negates`},
		{"서해 \x1b[31m", 4, "control character (U+001B)"},
		{"a\u202eb", 2, "control character (U+202E)"},
	}
	for _, tt := range tests {
		_, err := model.ParseQuery(tt.in)
		var bad *model.QueryError
		if !errors.As(err, &bad) {
			t.Errorf("ParseQuery(%q) = %v, want a QueryError", tt.in, err)
			continue
		}
		if bad.Column != tt.column || !strings.Contains(bad.Error(), tt.want) {
			t.Errorf("ParseQuery(%q) says column %d: %v; want column %d: …%s…", tt.in, bad.Column, bad, tt.column, tt.want)
		}
	}
}

func TestQueryChanges(t *testing.T) {
	q := query(t, "topic:culture from:2016 words")
	if got := q.And(model.Term{Field: model.PersonField, Values: []string{"Xi Jinping"}}).String(); got != `topic:culture from:2016 words person:"Xi Jinping"` {
		t.Errorf("And gives %s", got)
	}
	if got := q.Without(model.TopicField).String(); got != "from:2016 words" {
		t.Errorf("Without gives %s", got)
	}
	if got := q.String(); got != "topic:culture from:2016 words" {
		t.Errorf("the query itself changed to %s", got)
	}
	if !q.Has(model.FromField) || q.Has(model.ToField) {
		t.Error("Has is wrong")
	}
}

func query(tb testing.TB, s string) model.Query {
	tb.Helper()
	q, err := model.ParseQuery(s)
	if err != nil {
		tb.Fatal(err)
	}
	return q
}

func FuzzParseQuery(f *testing.F) {
	for _, s := range []string{`topic:"yellow sea" -kind:dispute 서해`, `"a\"b" -"c"`, `"a\”b"`, "topic：a，b", "-", ":", `"`, "a:b:c", "\\", "from:2016..2018", "in:2016년 7월 서해", `in:"2016년" 7월`, "from:2016 to 2018", "in:2016 to 2018", "to:8 july 2016,2018 -x", `from:july,"2016" - 2018`, "topic:\"a\"b"} {
		f.Add(s)
	}
	timeline := fixture()
	f.Fuzz(func(t *testing.T, s string) {
		q, err := model.ParseQuery(s)
		if err != nil {
			return
		}
		printed := q.String()
		again, err := model.ParseQuery(printed)
		if err != nil {
			t.Fatalf("ParseQuery(%q) prints %q, which fails: %v", s, printed, err)
		}
		if got := again.String(); got != printed {
			t.Fatalf("ParseQuery(%q) prints %q, which prints %q", s, printed, got)
		}
		want, wantErr := timeline.Select(q, model.View{})
		got, gotErr := timeline.Select(again, model.View{})
		if (wantErr == nil) != (gotErr == nil) || want.Len() != got.Len() {
			t.Fatalf("%q and its printed form %q select %d and %d records (%v, %v)", s, printed, want.Len(), got.Len(), wantErr, gotErr)
		}
	})
}
