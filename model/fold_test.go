package model_test

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"hanjung/model"
)

func TestFold(t *testing.T) {
	tests := []struct{ a, b, why string }{
		{"Yellow Sea", "yellow  sea ", "case and spaces"},
		{norm.NFD.String("서해"), "서해", "decomposed Hangul"},
		{norm.NFD.String("한 중 정상회담"), "한중정상회담", "decomposed Hangul with spaces"},
		{"한중 정상회담", "한중정상회담", "spaces inside a Korean compound"},
		{"한중 FTA 2단계 협상", "한중FTA 2단계협상", "spaces beside Hangul"},
		{"FTA　협상", "fta협상", "an ideographic space"},
		{"黄海　问题", "黄海问题", "an ideographic space between Han"},
		{"ＦＴＡ", "fta", "full width"},
		{"２０２６", "2026", "full-width digits"},
		{"ﾊﾝ", "ハン", "half-width Kana"},
		{"ﾊﾞﾝｸﾞ", "バング", "half-width Kana with their marks"},
		{norm.NFD.String("ガンダム"), "ガンダム", "decomposed Kana"},
		{"Wi Sung-lac", "Wi Sunglac", "a hyphen in a name"},
		{"Korea–China", "Korea-China", "a dash in a name"},
		{"Nicolás", "Nicolas", "diacritics"},
		{norm.NFD.String("Nicolás Łódź"), "nicolas łodz", "decomposed diacritics"},
		{"Lǐ Zàimíng", "Li Zaiming", "the tones of pinyin"},
		{"Чайковский", norm.NFD.String("чайковский"), "diacritics of Cyrillic"},
		{"Ёлка ή", "елка η", "diacritics of other alphabets"},
		{"Xi’an", "Xi'an", "apostrophes"},
		{"“healthy and beneficial”", "healthy and beneficial", "quotation marks"},
		{"签署《中韩联合声明》", "签署中韩联合声明", "Chinese quotation marks"},
		{"관세청·해관", "관세청해관", "the middle dot"},
		{"한ㆍ중ㆍ일", "한·중·일", "dots in Hangul"},
		{"서\u200b해", "서해", "a space of no width"},
		{"葛\U000e0100城", "葛城", "a variation selector"},
		{"李在明", "\uf9e1在明", "a compatibility character"},
		{"ㅎㅈ", "ﾾﾸ", "half-width jamo"},
		{"ㅎㅈ", "\u1112\u110c", "initial consonants that would join"},
		{"ㄳ", "ㄱㅅ", "compound jamo"},
		{"\u11aa", "ㄱㅅ", "compound jamo that would join"},
	}
	for _, tt := range tests {
		if model.Fold(tt.a) != model.Fold(tt.b) {
			t.Errorf("%s: Fold(%q) = %q, Fold(%q) = %q", tt.why, tt.a, model.Fold(tt.a), tt.b, model.Fold(tt.b))
		}
	}
}

func TestFoldKeepsApart(t *testing.T) {
	for _, pair := range [][2]string{
		{"the rapist", "therapist"},
		{"ハン", "バン"},
		{"서해", "세해"},
		{"黄海", "东海"},
		{"沪", "滤"}, // Shanghai isn't a filter
		{"联合", "连合"},
		{"a.b", "ab"},
		{"ꢒ꣄", "ꢒ"}, // the mark makes another letter
	} {
		if model.Fold(pair[0]) == model.Fold(pair[1]) {
			t.Errorf("Fold takes %q for %q", pair[0], pair[1])
		}
	}
}

// All characters of a line are forms of one.
func TestFoldHan(t *testing.T) {
	for _, forms := range []string{
		"黃黄", "國国", "韓韩", "薩萨", "圍围囲", "發髮发発髪", "後后", "臺台檯颱", "裏里裡", "乾干幹",
		"廣广広", "氣气気", "澤泽沢", "樂乐楽", "龍龙竜", "說说説", "內内", "爲為为", "着著", "棋碁棊",
		"靑青", "淸清", "尙尚", "敎教", "硏研", "裵裴", "曺曹", "眞真", "鎣蓥", "𬭚錞",
	} {
		first, _ := utf8.DecodeRuneInString(forms)
		for _, r := range forms {
			if model.Fold(string(r)) != model.Fold(string(first)) {
				t.Errorf("Fold tells %c from %c", r, first)
			}
		}
	}
	for _, tt := range [][2]string{
		{"黃海", "黄海"},
		{"李在明與習近平", "李在明与习近平"},
		{"韓國", "韩国"},
		{"薩德", "萨德"},
		{"圍棋", "围棋"},
		{"囲碁", "围棋"},
		{"限韓令", "限韩令"},
		{"暫定措施水域", "暂定措施水域"},
		{"靑瓦臺", "青瓦台"},
		{"盧泰愚", "卢泰愚"},
		{"澗松 全鎣弼", "涧松全蓥弼"},
	} {
		if model.Fold(tt[0]) != model.Fold(tt[1]) {
			t.Errorf("Fold(%q) = %q, Fold(%q) = %q", tt[0], model.Fold(tt[0]), tt[1], model.Fold(tt[1]))
		}
	}
}

// What is folded once stays as it is, character by character. How characters
// join is for FuzzFold.
func TestFoldIsStable(t *testing.T) {
	for r := range unicode.MaxRune + 1 {
		once := model.Fold(string(r))
		if twice := model.Fold(once); twice != once {
			t.Errorf("%U: %q, and then %q", r, once, twice)
		}
	}
}

func TestFoldName(t *testing.T) {
	for _, same := range [][]string{
		{"West Sea", "west-sea", "WestSea", "(West) Sea!"},
		{"Lee Jae Myung", "Lee Jae-myung", "lee-jae-myung", "LEE JAEMYUNG"},
		{"李在明", "李在明", "李 在明"},
		{"인적 교류", "인적교류"},
		{"", "!", "-"},
	} {
		for _, s := range same {
			if model.FoldName(s) != model.FoldName(same[0]) {
				t.Errorf("FoldName(%q) = %q, FoldName(%q) = %q", s, model.FoldName(s), same[0], model.FoldName(same[0]))
			}
		}
	}
}

func TestFindAll(t *testing.T) {
	decomposed := norm.NFD.String("제1차 한중 정상회담")
	tests := []struct {
		text     string
		patterns []string
		want     []string
	}{
		{"A sea; the SEA", []string{"sea"}, []string{"sea", "SEA"}},
		{"제1차 한중 정상회담", []string{"한중정상회담"}, []string{"한중 정상회담"}},
		{decomposed, []string{"한중정상회담"}, []string{norm.NFD.String("한중 정상회담")}},
		{decomposed, []string{"ㅈㅅㅎㄷ"}, []string{norm.NFD.String("정상회담")}},
		{"이 문제는 서해 문제다", []string{"서해"}, []string{"서해"}},
		{"경제와 힘", []string{"ㄱㅈ", "ㅎ"}, []string{"경제", "힘"}},
		{"이 문제는 서해 문제다", []string{"ㅅㅎ"}, []string{"서해"}},
		{"한·중 관계와 한 중 일", []string{"ㅎㅈ"}, []string{"한·중", "한 중"}},
		{"the 서해 zone", []string{"서해"}, []string{"서해"}},
		{"在黃海的問題", []string{model.Fold("黄海")}, []string{"黃海"}},
		{"在黄海的问题", []string{model.Fold("黃海")}, []string{"黄海"}},
		{"𬭚于", []string{model.Fold("錞")}, []string{"𬭚"}},
		{"Wi Sung-lac said", []string{"sunglac"}, []string{"Sung-lac"}},
		{"Lee-Xi", []string{"lee"}, []string{"Lee"}},
		{"Nicolás Maduro", []string{"nicolas"}, []string{"Nicolás"}},
		{"Nicola\u0301s Maduro", []string{"nicolas m"}, []string{"Nicola\u0301s M"}},
		{"ＦＴＡ 협상", []string{"fta협상"}, []string{"ＦＴＡ 협상"}},
		{"ㄳ", []string{"ㅅ"}, []string{"ㄳ"}},
		{"aaaa", []string{"aa"}, []string{"aa", "aa"}},
		{"west sea", []string{"west", "west sea"}, []string{"west sea"}},
		{"\xff서\xff해", []string{"해"}, []string{"해"}},
		{"nothing", []string{"x", "", "ㅎㅈ"}, nil},
		{"", []string{"x"}, nil},
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
	for _, s := range []string{
		"서해 West-Sea", norm.NFD.String("한중"), "é\u0301", "\u1112\u1161 \u11ab", "하-\u11ab", "Ａ　Ｂ", "\xff\xfe", "\xe4",
		"ﾊﾞ", "ハ-\u3099", "İ", "ẞß", "가ㄳ", "黃 海", "ে-\u09be", "\u0627\u0301\u0653", "a\u200d\u034fb", "“a” – ‘b’", "\ue000", "\U000e0100",
	} {
		f.Add(s, "sea")
		f.Add("the "+s, s)
	}
	f.Fuzz(func(t *testing.T, s, pattern string) {
		folded, want := model.Fold(s), model.Fold(pattern)
		if !utf8.ValidString(folded) {
			t.Fatalf("Fold(%q) = %q is not UTF-8", s, folded)
		}
		if again := model.Fold(folded); again != folded {
			t.Fatalf("Fold(%q) = %q, and folded again %q", s, folded, again)
		}
		if model.FoldName(folded) != model.FoldName(s) {
			t.Fatalf("FoldName(%q) = %q, of the folded text %q", s, model.FoldName(s), model.FoldName(folded))
		}
		if fit, ok := model.Rank(s, folded); model.FoldName(s) != "" && (!ok || fit != model.ExactFit) {
			t.Fatalf("%q fits %q as %d", s, folded, fit)
		}
		last := 0
		for _, m := range model.FindAll(s, []string{want}) {
			if m.Start < last || m.End <= m.Start || m.End > len(s) || !starts(s, m.Start) || !starts(s, m.End) {
				t.Fatalf("FindAll(%q, %q) gives %v behind %d", s, want, m, last)
			}
			if len(model.FindAll(s[m.Start:m.End], []string{want})) != 1 {
				t.Fatalf("FindAll(%q, %q) gives %q", s, want, s[m.Start:m.End])
			}
			last = m.End
		}
		if last == 0 && want != "" && strings.Contains(folded, want) {
			t.Fatalf("FindAll(%q, %q) finds nothing in %q", s, want, folded)
		}
	})
}

// starts reports whether a character begins at a place of s, or s ends there.
func starts(s string, at int) bool {
	return at == len(s) || utf8.RuneStart(s[at]) || !utf8.ValidString(s)
}
