package model_test

import (
	"slices"
	"testing"
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
		{"ㅅㅎ", []string{"topic:west-sea", "thread:sea-story"}},
		{"fisheries", []string{"id:fisheries-2000"}},
		{"nothing of that name", nil},
		{"", nil},
	}
	for _, tt := range tests {
		var got []string
		for _, hit := range timeline.Lookup(tt.written, 2) {
			got = append(got, string(hit.Field)+":"+hit.Value)
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%s: %v, want %v", tt.written, got, tt.want)
		}
	}
}
