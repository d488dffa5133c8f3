package model_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"hanjung/model"
)

func TestFold(t *testing.T) {
	tests := []struct{ a, b, why string }{
		{"Yellow Sea", "yellow  sea ", "case and spaces"},
		{norm.NFD.String("서해"), "서해", "decomposed Hangul"},
		{"한중 정상회담", "한중정상회담", "spaces inside a Korean compound"},
		{"黄海　问题", "黄海问题", "an ideographic space"},
		{"ＦＴＡ", "fta", "full width"},
		{"ﾊﾝ", "ハン", "half-width Kana"},
		{"Wi Sung-lac", "Wi Sunglac", "a hyphen in a name"},
		{"Nicolás", "Nicolas", "diacritics"},
		{"Xi’an", "Xi'an", "apostrophes"},
		{"관세청·해관", "관세청해관", "the middle dot"},
	}
	for _, tt := range tests {
		if model.Fold(tt.a) != model.Fold(tt.b) {
			t.Errorf("%s: Fold(%q) = %q, Fold(%q) = %q", tt.why, tt.a, model.Fold(tt.a), tt.b, model.Fold(tt.b))
		}
	}
	if model.Fold("the rapist") == model.Fold("therapist") {
		t.Error("Fold drops a space between Latin words")
	}
	if model.FoldName("West Sea") != model.FoldName("west-sea") {
		t.Error("FoldName tells West Sea from west-sea")
	}
}

func TestFindAll(t *testing.T) {
	tests := []struct {
		text     string
		patterns []string
		want     []string
	}{
		{"A sea; the SEA", []string{"sea"}, []string{"sea", "SEA"}},
		{"제1차 한중 정상회담", []string{"한중정상회담"}, []string{"한중 정상회담"}},
		{"이 문제는 서해 문제다", []string{"서해"}, []string{"서해"}},
		{"Wi Sung-lac said", []string{"sunglac"}, []string{"Sung-lac"}},
		{"Lee-Xi", []string{"lee"}, []string{"Lee"}},
		{"Nicolás Maduro", []string{"nicolas"}, []string{"Nicolás"}},
		{"aaaa", []string{"aa"}, []string{"aa", "aa"}},
		{"west sea", []string{"west", "west sea"}, []string{"west sea"}},
		{"nothing", []string{"x", ""}, nil},
	}
	for _, tt := range tests {
		var got []string
		for _, m := range model.FindAll(tt.text, tt.patterns) {
			got = append(got, tt.text[m.Start:m.End])
		}
		if strings.Join(got, "|") != strings.Join(tt.want, "|") {
			t.Errorf("FindAll(%q, %q) = %q, want %q", tt.text, tt.patterns, got, tt.want)
		}
	}
}

func FuzzFold(f *testing.F) {
	for _, s := range []string{"서해 West-Sea", norm.NFD.String("한중"), "é\u0301", "\u1112\u1161 \u11ab", "Ａ　Ｂ", "\xff\xfe", "ﾊﾞ", "İ", "ẞß"} {
		f.Add(s, "sea")
	}
	f.Fuzz(func(t *testing.T, s, pattern string) {
		folded := model.Fold(s)
		if utf8.ValidString(s) && !utf8.ValidString(folded) {
			t.Errorf("Fold(%q) = %q is not UTF-8", s, folded)
		}
		last := 0
		for _, m := range model.FindAll(s, []string{model.Fold(pattern)}) {
			if m.Start < last || m.End <= m.Start || m.End > len(s) {
				t.Fatalf("FindAll(%q, %q) gives %v behind %d", s, pattern, m, last)
			}
			last = m.End
		}
	})
}
