package tui_test

import (
	"fmt"
	"strconv"
	"testing"

	"hanjung/model"
	"hanjung/ui/tui"
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

// What is too much for a board is shown in order of time, until a query leaves
// less.
func TestBoardOfTooMany(t *testing.T) {
	var d model.Dataset
	first := model.DayOf(2000, 1, 1)
	for i := range 10_001 {
		d.Commitments = append(d.Commitments, model.Record{
			Type: model.CommitmentType, ID: fmt.Sprintf("c%d", i), Title: model.Text{EN: fmt.Sprintf("Promise %d", i)},
			Date: model.NewDay(first + model.Day(i)), Due: model.NewDay(first + model.Day(20_000-i)),
		})
	}
	program := driveOn(t, model.New(d), 120, 36, tui.Options{})
	program.press("3").see("10001 of 10001").press("home").at("Promise 0 ").press("s").see("a board holds 10000 commitments at most")
	program.press("/").typ("to:2027-05-18").press("enter", "home").see("10000 of 10001", "due").at("Promise 9999 ")
}
