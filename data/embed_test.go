package data_test

import (
	"os"
	"reflect"
	"testing"

	"hanjung/data"
	"hanjung/model"
)

// The compact form is what go generate ./data makes of the YAML.
func TestEmbeddedIsInStep(t *testing.T) {
	dataset := load(t, "koreachina", "")
	want, err := data.Compact(dataset)
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("koreachina.bin")
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != string(want) {
		t.Fatal("koreachina.bin is not what the YAML says; run go generate ./data")
	}
	for _, advice := range data.Advise(dataset) {
		t.Errorf("hanjung check would warn: %s", advice)
	}
	embedded, err := data.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(embedded, dataset) {
		t.Error("the compact form reads as another dataset than it was made of")
	}
	if got := data.EmbeddedAbout(); got != dataset.About {
		t.Errorf("EmbeddedAbout gives %+v", got)
	}
}

func BenchmarkEmbedded(b *testing.B) {
	for b.Loop() {
		d, err := data.Embedded()
		if err != nil {
			b.Fatal(err)
		}
		model.New(d)
	}
}
