package words_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"unicode"

	"hanjung/model"
	"hanjung/ui/sample"
	"hanjung/ui/words"
)

// wrongQueries are queries of which each has another mistake.
var wrongQueries = []string{
	"a \x1b b", "a - b", `"" x`, `"open`, "topic:", "tpoic:culture", "https://example.org",
	"topic:wets-sea", "topic:qqqqqqqq", "person:zzzz", "speaker:zzzz", "kind:smmit", "side:XX", "source:qqqqq", "lang:zz", "id:beijing-sumit-2026", "thread:qqqqqqq",
	"type:meeting", "is:opne", "-is:opne",
	"from:soon", "from:0000", "in:2026-13", "to:2026-02-30", "in:../..", "in:2018..2016", "in:2016-13/2018", "in:2016/2018-00",
}

// What is wrong with a query is said in each language, in full: with what was
// meant, and what can stand there by the names of the language.
func TestProblems(t *testing.T) {
	timeline := sample.Timeline(t)
	for _, written := range wrongQueries {
		err := wrong(timeline, written)
		if err == nil {
			t.Errorf("%q is no mistake", written)
			continue
		}
		if got := words.Error(model.English, err); got != err.Error() || !strings.HasSuffix(got, ": "+words.Problem(model.English, err)) {
			t.Errorf("%q: said in English: %s; the error says %s", written, got, err)
		}
		for lang, script := range map[model.Lang]*unicode.RangeTable{model.Korean: unicode.Hangul, model.Chinese: unicode.Han} {
			said := words.Error(lang, err)
			switch {
			case !strings.ContainsFunc(words.Problem(lang, err), func(r rune) bool { return unicode.Is(script, r) }), strings.Contains(said, "%!"):
				t.Errorf("%q in %s: %s", written, lang, said)
			case !strings.Contains(said, fmt.Sprint(err.Column)):
				t.Errorf("%q in %s names no column: %s", written, lang, said)
			}
			for _, named := range append(err.Near, err.Choices().In(lang)) {
				if !strings.Contains(said, named) {
					t.Errorf("%q in %s does not name %s: %s", written, lang, named, said)
				}
			}
		}
	}
	other := errors.New("the disk is full")
	if got := words.Problem(model.Korean, other); got != other.Error() {
		t.Errorf("an error of the system is told as %q", got)
	}
}

// A complaint is told in each language with the errors in it, and wraps them.
func TestComplain(t *testing.T) {
	full := errors.New("the disk is full")
	inner := words.Complain("writing %s: %v", "a.md", full)
	outer := words.Complain("%v; did you mean %s?", inner, "b.md")
	choice := words.Complain("there is no theme %q; want %s", "pink", []string{"ink", "hanji", "safe"})
	for _, tt := range []struct {
		lang      model.Lang
		err       error
		said, all string
	}{
		{model.English, outer, "writing a.md: the disk is full; did you mean b.md?", `there is no theme "pink"; want ink, hanji or safe`},
		{model.Korean, outer, "a.md 저장 중: the disk is full. 혹시 b.md입니까?", `"pink" 테마는 없습니다. 쓸 수 있는 값: ink, hanji 또는 safe`},
		{model.Chinese, outer, "写入 a.md 时：the disk is full；您是指 b.md 吗？", `没有配色 "pink"；可用 ink, hanji 或 safe`},
	} {
		if got := words.Error(tt.lang, tt.err); got != tt.said {
			t.Errorf("%s: %s, want %s", tt.lang, got, tt.said)
		}
		if got := words.Problem(tt.lang, choice); got != tt.all {
			t.Errorf("%s: %s, want %s", tt.lang, got, tt.all)
		}
	}
	if outer.Error() != words.Error(model.English, outer) || !errors.Is(outer, full) {
		t.Errorf("%v does not wrap what it tells of", outer)
	}
	if got := words.In(model.Korean, "%v", inner); got != "a.md 저장 중: the disk is full" {
		t.Errorf("an error in a phrase is told as %s", got)
	}
}

// wrong returns what is wrong with a query.
func wrong(t *model.Timeline, written string) *model.QueryError {
	q, err := model.ParseQuery(written)
	if err == nil {
		_, err = t.Select(q, model.View{Today: sample.Today})
	}
	found, _ := errors.AsType[*model.QueryError](err)
	return found
}
