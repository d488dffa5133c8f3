package typeset_test

import (
	"testing"

	"hanjung/model"
	"hanjung/ui/typeset"
)

func TestShortNames(t *testing.T) {
	record := func(date, place, title string) *model.Record {
		d, err := model.ParseDate(date)
		if err != nil {
			t.Fatal(err)
		}
		return &model.Record{Type: model.EventType, Date: d, Place: model.Text{EN: place}, Title: model.Text{EN: title}}
	}
	museum := record("2025-11-01", "Gyeongju National Museum, Gyeongju", "first")
	hall := record("2026-01-05", "East Hall, Great Hall of the People, Beijing", "second")
	promise := record("2026-01-05", "", "promise")
	promise.Type = model.CommitmentType
	tests := []struct {
		name string
		a, b *model.Record
		want [2]string
	}{
		{"towns", museum, hall, [2]string{"Gyeongju", "Beijing"}},
		{"one town, two years", record("2017-12-14", "Beijing", "before"), hall, [2]string{"Beijing 2017", "Beijing 2026"}},
		{"one town, one year", record("2026-01-04/2026-01-07", "Beijing", "visit"), hall, [2]string{"2026-01-04 to 2026-01-07", "2026-01-05"}},
		{"a place too long", record("2000", "the ministry of foreign affairs of the republic", "long"), hall, [2]string{"2000", "2026-01-05"}},
		{"no place", record("../2000", "", "open"), hall, [2]string{"until 2000", "2026-01-05"}},
		{"one day", record("2026-01-05", "", "signing"), hall, [2]string{"signing", "second"}},
		{"of two sorts", promise, hall, [2]string{"Commitment", "Event"}},
		{"open ends in one town", record("../2000", "Beijing", "open"), hall, [2]string{"until 2000", "2026-01-05"}},
	}
	for _, tt := range tests {
		if got := typeset.ShortNames(tt.a, tt.b, model.English); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

// Two halls of one town are no names, though in Korean the town stands before its hall
// without a comma.
func TestShortNamesInKorean(t *testing.T) {
	record := func(hall, ko, title string) *model.Record {
		return &model.Record{
			Type: model.EventType, Date: model.NewDay(model.DayOf(2026, 1, 5)), Place: model.Text{EN: hall + ", Beijing", KO: ko}, Title: model.Text{KO: title},
		}
	}
	a, b := record("East Hall", "베이징 동대청", "회담"), record("Great Hall", "베이징 인민대회당", "서명")
	if got := typeset.ShortNames(a, b, model.Korean); got != [2]string{"회담", "서명"} {
		t.Errorf("the names are %q", got)
	}
}

func TestPublisher(t *testing.T) {
	for _, tt := range []struct {
		name string
		lang model.Lang
		want string
	}{
		{"Reuters (as carried by The Straits Times)", model.English, "Reuters (as carried by The Straits Times)"},
		{"Reuters (as carried by The Straits Times)", model.Korean, "Reuters (The Straits Times 전재)"},
		{"Yahoo Taiwan (citing CNA)", model.Chinese, "Yahoo Taiwan（援引CNA）"},
		{"Yahoo Taiwan (citing the Ministry)", model.Chinese, "Yahoo Taiwan（援引Ministry）"},
		{"allthe.news (AI-written)", model.Korean, "allthe.news (AI-written)"},
		{"Reuters (as carried by", model.Korean, "Reuters (as carried by"},
	} {
		if got := typeset.Publisher(&model.Source{Publisher: tt.name}, tt.lang); got != tt.want {
			t.Errorf("%s in %s: %q, want %q", tt.name, tt.lang, got, tt.want)
		}
	}
}
