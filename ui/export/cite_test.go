package export_test

import (
	"testing"

	"hanjung/model"
	"hanjung/ui/export"
	"hanjung/ui/sample"
)

func TestCitation(t *testing.T) {
	timeline := sample.Timeline(t)
	r, _ := timeline.Record("environment-2026")
	const want = "“환경 협력 양해각서” (2026-01-05). In: 견본 관계, dataset 1.0, record environment-2026.\n" +
		"- Chosun Biz. Article on the memoranda. 2026-01. https://example.org/chosun\n" +
		"- The Korea Herald. “Lee, Xi agree on talks”. 2026-01-06. https://example.org/herald\n"
	if got := export.Citation(timeline, r, model.Korean); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
	described := export.SourceCitation(&model.Source{Title: "a page about\u202e pandas", Described: true})
	if described != "a page about pandas" {
		t.Errorf("got %q", described)
	}
}
