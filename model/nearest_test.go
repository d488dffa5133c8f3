package model_test

import (
	"strings"
	"testing"

	"hanjung/model"
)

func TestNear(t *testing.T) {
	names := []string{"west-sea", "West Sea", "서해", "黄海", "culture", "Culture", "문화", "economy", "한한령", "限韩令", "xi-jinping", "Xi Jinping", "習近平", "li-qiang"}
	records := []string{"beijing-summit-2013", "beijing-talks-2026", "beijing-summit-2026", "seoul-summit-2014", "fta", "beijing-summit-2026-side", "shanghai-2026"}
	tests := []struct {
		candidates []string
		s, want    string
	}{
		{names, "sea", "west-sea West Sea"},
		{names, "Xi", "xi-jinping Xi Jinping"},
		{names, "wset-sea", "west-sea West Sea"},
		{names, "westsea", "west-sea West Sea"},
		{names, "cultur", "culture Culture"},
		{names, "cultures", "culture Culture"},
		{names, "clutre", "culture Culture"},
		{names, "서헤", "서해"},
		{names, "ㅅㅎ", "서해"},
		{names, "ㅎㅎㄹ", "한한령"},
		{names, "한한력", "한한령"},
		{names, "한령", "한한령"},
		{names, "黄诲", "黄海"},
		{names, "近平", "習近平"},
		{names, "限韓令的", "限韩令"},
		{names, "jinpin", "xi-jinping Xi Jinping"},
		{names, "agriculture", ""},
		{names, "zzz", ""},
		{names, "x", ""},
		{names, "", ""},
		{names, "--", ""},
		{records, "beijing-summit", "beijing-summit-2013 beijing-summit-2026 beijing-summit-2026-side"},
		{records, "bejing-summit", "beijing-summit-2013 beijing-summit-2026 beijing-summit-2026-side"},
		{records, "beijing-summit-2025", "beijing-summit-2026"},
		{records, "summit", "seoul-summit-2014 beijing-summit-2013 beijing-summit-2026"},
		{records, "shanghai-2026-talks", "shanghai-2026"},
		{nil, "x", ""},
	}
	for _, tt := range tests {
		if got := strings.Join(model.Near(tt.s, tt.candidates, 3), " "); got != tt.want {
			t.Errorf("near to %q is %q, want %q", tt.s, got, tt.want)
		}
		want, _, _ := strings.Cut(tt.want, " ")
		if got := model.Nearest(tt.s, tt.candidates); got != want {
			t.Errorf("nearest to %q is %q, want %q", tt.s, got, want)
		}
	}
}

func TestUnknownValues(t *testing.T) {
	timeline := fixture()
	for text, want := range map[string]string{
		"person:Jin":        `there is no person "Jin"; did you mean person:xi-jinping?`,
		"topic:sea":         `there is no topic "sea"; did you mean topic:west-sea?`,
		"-topic:서헤":         `there is no topic "서헤"; did you mean -topic:서해?`,
		"id:2026":           `there is no record "2026"; did you mean id:mou-2026, id:apec-2026 or id:visit-2026?`,
		"id:summit":         `there is no record "summit"; did you mean id:summit-2026?`,
		"id:2025":           `there is no record "2025"; did you mean id:swap-2025 or id:gyeongju-2025?`,
		"id:nothing-like":   `there is no record "nothing-like"; want fisheries-2000,`,
		`id:"steel struct"`: `there is no record "steel struct"; want fisheries-2000, structures-2018,`,
		"thread:story":      `there is no thread or record "story"; did you mean thread:sea-story?`,
	} {
		_, err := timeline.Select(query(t, text), model.View{})
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %s", text, err, want)
		}
	}
}
