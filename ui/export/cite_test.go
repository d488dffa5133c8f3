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
	const want = "“환경 협력 양해각서” (2026년 1월 5일). 수록: 견본 관계, 데이터 1.0, 기록 environment-2026.\n" +
		"- Chosun Biz. Article on the memoranda. 2026년 1월. https://example.org/chosun\n" +
		"- The Korea Herald. “Lee, Xi agree on talks”. 2026년 1월 6일. https://example.org/herald\n"
	if got := export.Citation(timeline, r, model.Korean); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
	described := export.SourceCitation(&model.Source{Title: "a page about\u202e pandas", Described: true}, model.English)
	if described != "a page about pandas" {
		t.Errorf("got %q", described)
	}
}
