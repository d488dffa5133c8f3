package tui_test

import (
	"fmt"
	"strconv"

	"hanjung/model"
)

// long returns a timeline of n events, one every nine days.
func long(n int) *model.Timeline {
	d := model.Dataset{
		Topics:  []model.Topic{{ID: "a", Name: model.Text{EN: "Topic A"}}},
		Sources: []model.Source{{ID: "s", Publisher: "P", Title: "T"}},
	}
	first := model.DayOf(2000, 1, 1)
	for i := range n {
		d.Events = append(d.Events, model.Record{
			ID: fmt.Sprintf("e%d", i), Date: model.NewDay(first + model.Day(i*9)), Kind: model.Meeting,
			Title:  model.Text{EN: fmt.Sprintf("Event %d of 서해", i)},
			Topics: []string{"a"}, Claims: []model.Claim{{Text: model.Text{EN: "It happened."}, Sources: []string{"s"}}},
		})
	}
	return model.New(d)
}

func number(i int) string { return strconv.Itoa(i) + " " }
