package model_test

import (
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
		"beijing-summit-2718", "Beijing Summit 27", "summit 271", "718", "-", "b", "Lee and", "andX", "xi hold", "talks",
		"이재명·시진핑", "시진핑", "ㅂㅇㅈ", "ㅅㅈㅍ", "ㅎㄷ", "北京", "習近平", "beijing-summit-27180", "zz", "\x00",
	} {
		var want []model.Hit
		for fit := model.ExactFit; fit <= model.InitialsFit; fit++ {
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
			if got := timeline.LookupRecords(written, most); !slices.Equal(got, want[:min(len(want), most)]) {
				t.Errorf("%q finds %d records, want %d, or others: %+v", written, len(got), min(len(want), most), got[:min(len(got), 3)])
			}
		}
	}
}
