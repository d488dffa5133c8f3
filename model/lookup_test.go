package model_test

import (
	"cmp"
	"slices"
	"testing"

	"hanjung/model"
)

func TestLookup(t *testing.T) {
	timeline := fixture()
	tests := []struct {
		written string
		want    []string
	}{
		{"시진핑", []string{"person:xi-jinping", "id:summit-2026"}},
		{"yellow sea", []string{"topic:west-sea"}},
		{"west sea", []string{"topic:west-sea", "thread:sea-story"}},
		{"ㅅㅎ", []string{"topic:west-sea", "thread:sea-story", "id:summit-2026"}},
		{"fisheries", []string{"id:fisheries-2000"}},
		{"nothing of that name", nil},
		{"", nil},
	}
	for _, tt := range tests {
		var got []string
		for _, hit := range append(timeline.Lookup(tt.written, 2), timeline.LookupRecords(tt.written, 2)...) {
			got = append(got, string(hit.Field)+":"+hit.Value)
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%s: %v, want %v", tt.written, got, tt.want)
		}
	}
}

// Records are found by all their names, best first and then in order of time, as
// if each of them were ranked.
func TestLookupRecords(t *testing.T) {
	timeline := many(3000)
	for _, written := range []string{
		"beijing-summit-2718", "Beijing Summit 27", "summit 271", "718", "-", "b", "Lee and", "andX", "xi hold", "talks", "talks lee", "회담 베이징",
		"이재명·시진핑", "시진핑", "ㅂㅇㅈ", "ㅅㅈㅍ", "ㅎㄷ", "北京", "習近平", "beijing-summit-27180", "zz", "\x00",
	} {
		var want []model.Hit
		for fit := model.ExactFit; fit <= model.WordsFit; fit++ {
			for i := range timeline.Len() {
				r := timeline.At(i)
				best, fits := model.Rank(written, r.ID)
				for _, title := range r.Title.All() {
					if f, ok := model.Rank(written, title); ok && (!fits || f < best) {
						best, fits = f, true
					}
				}
				if fits && best == fit && model.FoldName(written) != "" {
					want = append(want, model.Hit{Field: model.IDField, Value: r.ID, Name: r.Title, Fit: fit})
				}
			}
		}
		for _, most := range []int{1, 20, 5000} {
			got := slices.DeleteFunc(timeline.LookupRecords(written, most), func(h model.Hit) bool { return h.Fit > model.WordsFit })
			if !slices.Equal(got, want[:min(len(want), most)]) {
				t.Errorf("%q finds %d records, want %d, or others: %+v", written, len(got), min(len(want), most), got[:min(len(got), 3)])
			}
		}
	}
}

// What is written need not be right: words in any order and of several names, letters
// left out, swapped or wrong.
func TestLookupNear(t *testing.T) {
	timeline := fixture()
	for written, want := range map[string]string{
		"gyeonju":         "id:gyeongju-2025",
		"gyoengju":        "id:gyeongju-2025",
		"summit gyeongju": "id:gyeongju-2025",
		"wst sea":         "topic:west-sea",
		"sea yelow":       "topic:west-sea",
		"ljm":             "person:lee-jae-myung",
		"xi jingping":     "person:xi-jinping",
		"시핑":              "person:xi-jinping",
		"시징핑":             "person:xi-jinping",
		"習近评":             "person:xi-jinping",
		"ㅅㅈㅍ":             "person:xi-jinping",
		"yonhap":          "source:Yonhap News Agency",
		"herld":           "source:The Korea Herald",
		"great hal":       "place:Great Hall of the People, Beijing",
		"인민당":             "place:Great Hall of the People, Beijing",
		"enviromnt minst": "by:Environment Ministry",
		"shenzhen 2026":   "id:apec-2026",
		"shenzhen 2025":   "",
		"qqq":             "",
	} {
		got := ""
		hits := append(timeline.Lookup(written, 20), timeline.LookupRecords(written, 20)...)
		slices.SortStableFunc(hits, func(a, b model.Hit) int { return cmp.Or(cmp.Compare(a.Fit, b.Fit), cmp.Compare(a.Slack, b.Slack)) })
		if len(hits) > 0 {
			got = string(hits[0].Field) + ":" + hits[0].Value
		}
		if got != want {
			t.Errorf("%s: %s first of %d, want %s", written, got, len(hits), want)
		}
	}
}
