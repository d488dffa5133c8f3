package model_test

import (
	"fmt"
	"testing"

	"hanjung/model"
)

// many is a timeline with so many records, and with people and places for each
// few.
func many(records int) *model.Timeline {
	var d model.Dataset
	for i := range 12 {
		d.Topics = append(d.Topics, model.Topic{
			ID: fmt.Sprintf("topic-%d", i), Name: model.Text{EN: fmt.Sprintf("West Sea %d", i), KO: fmt.Sprintf("서해 %d", i), ZH: fmt.Sprintf("黄海%d", i)},
			Aliases: []string{fmt.Sprintf("Yellow Sea %d", i), "황해", "暂定措施水域"},
		})
	}
	for i := range records / 3 {
		d.People = append(d.People, model.Person{
			ID: fmt.Sprintf("person-%d", i), Name: model.Text{EN: fmt.Sprintf("Lee Jae-myung %d", i), KO: fmt.Sprintf("이재명 %d", i), ZH: fmt.Sprintf("李在明%d", i)},
		})
	}
	for i := range records {
		d.Events = append(d.Events, model.Record{
			ID: fmt.Sprintf("beijing-summit-%d", i), Date: must(fmt.Sprint(1992 + i%30)), Kind: model.Summit,
			Title: model.Text{EN: "Lee and Xi hold their talks in Beijing", KO: "이재명·시진핑 베이징 정상회담", ZH: "李在明与习近平在北京举行会谈"},
			Place: en(fmt.Sprintf("Great Hall of the People, room %d", i%200)),
			Claims: []model.Claim{{Text: model.Text{
				EN: "Both sides agreed to hold talks at vice-ministerial level on the maritime boundary “within 2026”.",
				KO: "양측은 2026년 안에 해양 경계 획정을 위한 차관급 회담을 열기로 했다.", ZH: "双方同意在2026年内就海域划界举行副部长级会谈。",
			}}},
		})
	}
	return model.New(d)
}

func BenchmarkComplete(b *testing.B) {
	timeline := many(450)
	timeline.Warm()
	for _, query := range []string{"l", "이재", "ㅅㅎ", "topic:s", "person:", "id:", "id:beijing", "place:hall", "nothing"} {
		b.Run(query, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				timeline.Complete(query, len(query))
			}
		})
	}
}

// An unknown id is compared with all there are, at every key.
func BenchmarkNear(b *testing.B) {
	timeline := many(450)
	timeline.Warm()
	for _, text := range []string{"id:beijing", "id:bejing-sumit"} {
		q, err := model.ParseQuery(text)
		if err != nil {
			b.Fatal(err)
		}
		b.Run(text, func(b *testing.B) {
			for b.Loop() {
				if _, err := timeline.Select(q, model.View{}); err == nil {
					b.Fatal("found")
				}
			}
		})
	}
}

func BenchmarkWarm(b *testing.B) {
	for b.Loop() {
		b.StopTimer()
		timeline := many(450)
		b.StartTimer()
		timeline.Warm()
	}
}

func BenchmarkFold(b *testing.B) {
	for name, text := range map[string]string{
		"en": "Both sides agreed to hold talks at vice-ministerial level on the maritime boundary “within 2026”.",
		"ko": "양측은 2026년 안에 해양 경계 획정을 위한 차관급 회담을 열기로 했다.",
		"zh": "双方同意在2026年内就海域划界举行副部长级会谈。",
		"id": "beijing-summit-2026",
	} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				model.Fold(text)
			}
		})
	}
}
