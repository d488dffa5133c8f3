package model_test

import (
	"slices"
	"testing"

	"hanjung/model"
)

func TestTextBeginsWithALanguage(t *testing.T) {
	whole := model.Text{EN: "West Sea", KO: "서해", ZH: "黄海"}
	for lang, want := range map[model.Lang][]string{
		model.English: {"West Sea", "서해", "黄海"},
		model.Korean:  {"서해", "West Sea", "黄海"},
		model.Chinese: {"黄海", "West Sea", "서해"},
	} {
		if got := whole.AllFrom(lang); !slices.Equal(got, want) {
			t.Errorf("%s: %q, want %q", lang, got, want)
		}
	}
	if got := (model.Text{KO: "서해"}).AllFrom(model.Chinese); !slices.Equal(got, []string{"서해"}) {
		t.Errorf("got %q", got)
	}
}
