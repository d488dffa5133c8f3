package model_test

import (
	"testing"

	"hanjung/model"
)

func TestRank(t *testing.T) {
	const none = model.Fit(-1)
	tests := []struct {
		written, name string
		want          model.Fit
	}{
		{"west sea", "West Sea", model.ExactFit},
		{"west-sea", "West Sea", model.ExactFit},
		{"黃海", "黄海", model.ExactFit},
		{"we", "West Sea", model.PrefixFit},
		{"westse", "West Sea", model.PrefixFit},
		{"", "West Sea", model.PrefixFit},
		{"se", "West Sea", model.WordFit},
		{"seat", "The seat at the Seattle seating", model.WordFit},
		{"myung", "Lee Jae-myung", model.WordFit},
		{"교류", "인적 교류", model.WordFit},
		{"ea", "West Sea", model.InsideFit},
		{"tse", "West Sea", model.InsideFit},
		{"평", "시진핑", none},
		{"진핑", "시진핑", model.InsideFit},
		{"ㅅㅎ", "서해", model.InitialsFit},
		{"ㅎㄷ", "정상 회담", model.InitialsFit},
		{"ㅎㅈ", "서해", none},
		{"ㅅㅎ", "West Sea", none},
		{"seaㅅ", "Sea 서해", none},
		{"east", "West Sea", none},
	}
	for _, tt := range tests {
		got, ok := model.Rank(tt.written, tt.name)
		if !ok {
			got = none
		}
		if got != tt.want {
			t.Errorf("%q fits %q as %d, want %d", tt.written, tt.name, got, tt.want)
		}
	}
}
