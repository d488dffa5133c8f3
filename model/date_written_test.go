package model_test

import (
	"errors"
	"testing"

	"hanjung/model"
)

// Dates as people write them in three languages are the dates that EDTF has for
// them.
func TestParsePeriod(t *testing.T) {
	for in, want := range map[string]string{
		"2016": "2016", "2016-07": "2016-07", "2016-07-08": "2016-07-08", "2016..2018": "2016/2018", "2016-07/..": "2016-07/..", "2018~": "2018~",
		"July 2016": "2016-07", "july, 2016": "2016-07", "Sept 2025": "2025-09", "sep. 2025": "2025-09", "2016 Jul": "2016-07", "JUL-2016": "2016-07",
		"8 July 2016": "2016-07-08", "July 8, 2016": "2016-07-08", "8th of July 2016": "2016-07-08", "2016 july 8": "2016-07-08", "8-jul-2016": "2016-07-08",
		"2016.7.8": "2016-07-08", "2016. 7. 8.": "2016-07-08", "2016.7": "2016-07", "2016/7": "2016-07", "2016/07/08": "2016-07-08", "2016-7-8": "2016-07-08",
		"20160708": "2016-07-08", "2026.01.05": "2026-01-05", "2018.01~": "2018-01~",
		"2016년": "2016", "2016년 7월": "2016-07", "2016년7월8일": "2016-07-08", "2016 년 7 월 8 일": "2016-07-08", "7월 2016년": "2016-07",
		"2016年": "2016", "2016年7月": "2016-07", "2016年7月8日": "2016-07-08", "2016年7月8号": "2016-07-08", "2016年07月08號": "2016-07-08", "２０１６年７月": "2016-07",
		"2026년 1월 4일~1월 7일": "2026-01-04/2026-01-07", "2026년 1월 4일~7일": "2026-01-04/2026-01-07", "2016년부터 2018년까지": "2016/2018", "2016년 1월~3월": "2016-01/2016-03",
		"2026年1月4日至1月7日": "2026-01-04/2026-01-07", "从2016年到2018年": "2016/2018", "2016年1月-3月": "2016-01/2016-03",
		"4 to 7 January 2026": "2026-01-04/2026-01-07", "January 4–7, 2026": "2026-01-04/2026-01-07", "jan to march 2016": "2016-01/2016-03", "between 2016 and 2018": "2016/2018",
		"from July 2016 to sept 2017": "2016-07/2017-09", "july 2016..2018": "2016-07/2018", "2016-2018": "2016/2018", "2016.7.8-9": "2016-07-08/2016-07-09",
		"from 2016": "2016/..", "since july 2016": "2016-07/..", "2016년부터": "2016/..", "2016年起": "2016/..", "自2016年以来": "2016/..",
		"until 2016": "../2016", "2016년 7월까지": "../2016-07", "至2016年": "../2016", "截至2016年7月8日": "../2016-07-08",
		"about 2018": "2018~", "c. 2018": "2018~", "2018년경": "2018~", "약 2018년": "2018~", "约2018年": "2018~", "perhaps 2018": "2018?", "2018년(추정)": "2018?",
		"可能为2018年": "2018?", "perhaps about july 2018": "2018-07%", "2018년경(추정)": "2018%", "可能约2018年": "2018%", "about 2016 to 2018%": "2016~/2018%",
	} {
		if d, err := model.ParsePeriod(in); err != nil || d.String() != want {
			t.Errorf("ParsePeriod(%q) = %v, %v, want %s", in, d, err, want)
		}
	}
}

// What could be several dates is none, and what is no date at all is told to be
// none.
func TestParsePeriodMistakes(t *testing.T) {
	for in, want := range map[string]model.Mistake{
		"": model.DateForm, "july": model.DateForm, "7월": model.DateForm, "8 july": model.DateForm, "7/8/2016": model.DateForm, "8.7.2016": model.DateForm, "16년": model.DateForm,
		"2016 7": model.DateForm, "2016년 7": model.DateForm, "2016 2017": model.DateForm, "july may 2016": model.DateForm, "2016 west sea": model.DateForm, "yellow 2016": model.DateForm,
		"2016년 3월~2월": model.EndBefore, "2016년 13월": model.NoMonth, "2015년 2월 29일": model.NoDay, "31 june 2016": model.NoDay, "2016.13": model.NoMonth, "~2016": model.DateForm, "2016~3월": model.DateForm,
		"to": model.DateForm, "2016년 일": model.DateForm, "0000년": model.DateForm, "123456789": model.DateForm, "2016.0.5": model.DateForm,
	} {
		d, err := model.ParsePeriod(in)
		var wrong *model.DateError
		if !errors.As(err, &wrong) || wrong.Mistake != want || wrong.Written != in {
			t.Errorf("ParsePeriod(%q) = %v, %v, want %s", in, d, err, want)
		}
	}
}

// Of the words behind a date those belong to it that make a date with it; printed,
// they stay together, and what was not a part of it stays apart.
func TestDatesInQueries(t *testing.T) {
	for in, want := range map[string]string{
		"in:2016년 7월 서해": `in:"2016년 7월" 서해`, "in:2016년 13월 서해": `in:"2016년 13월" 서해`, "to:2016년 2월 30일": `to:"2016년 2월 30일"`, "to:8 july 2016 peace": `to:"8 july 2016" peace`, "in:july": "in:july", "from:2016 2017": "from:2016 2017",
		`in:"2016년" 7월`: `in:"2016년" 7월`, "from:2016 to 2018": "from:2016 to 2018", "in:2016 to 2018": `in:"2016 to 2018"`, "in:2015,july 2016": `in:2015,"july 2016"`,
		"in:jan 2016 to:2018": `in:"jan 2016" to:2018`, "in:2016年7月 会谈": "in:2016年7月 会谈", "from:8 -july": "from:8 -july",
	} {
		if got := query(t, in).String(); got != want {
			t.Errorf("%s is printed as %s, want %s", in, got, want)
		}
	}
}

// A written date that is read is one that EDTF can write, and is read again.
func FuzzParsePeriod(f *testing.F) {
	for _, s := range []string{"8 July 2016", "2016. 7. 8.", "2026년 1월 4일~1월 7일", "从2016年到2018年", "perhaps about 2018", "2016.7.8-9", "4 to 7 January 2026", "../2018", "２０１６年", "2018%"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := model.ParsePeriod(s)
		if err != nil {
			if err.Error() == "" {
				t.Errorf("%q is no date, and nothing says why", s)
			}
			return
		}
		if again, err := model.ParseDate(d.String()); err != nil || again != d || d.IsZero() || d.Last() < d.First() {
			t.Errorf("%q is read as %s and that as %v, %v", s, d, again, err)
		}
	})
}
