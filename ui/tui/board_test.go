package tui_test

import (
	"fmt"
	"testing"

	"hanjung/model"
	"hanjung/ui/tui"
)

// promises returns a timeline of a summit and what was promised there: some of it
// past due when the dataset was closed, some due since.
func promises(t *testing.T) *model.Timeline {
	t.Helper()
	date := func(text string) model.Date {
		d, err := model.ParseDate(text)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	d := model.Dataset{About: model.About{AsOf: date("2026-05-14")}}
	d.Events = []model.Record{{ID: "summit", Kind: model.Summit, Date: date("2026-01-05"), Title: model.Text{EN: "Summit"}}}
	for i, due := range []string{"2026-01", "2026-02", "2026-03", "2026-04", "2026-06", "2026-11-10", "2026-11", "2026", "2027", "2028", "2029", "2030"} {
		made := "2025-01-01"
		if i > 3 {
			made = "2026-01-05"
		}
		d.Commitments = append(d.Commitments, model.Record{
			Type: model.CommitmentType, ID: fmt.Sprintf("c%d", i), Title: model.Text{EN: fmt.Sprintf("Promise %d", i)},
			Date: date(made), Due: date(due),
		})
	}
	return model.New(d)
}

// The board opens at its top where the cursor is in sight there, and says so where
// the past due are not.
func TestBoardOpensAtItsTop(t *testing.T) {
	d := driveOn(t, promises(t), 120, 36, tui.Options{})
	d.press("3").at("Promise 4").see("Past due 4  as of 2026-05-14", "Promise 0").press("1", "3").at("Promise 4").see("Promise 0")
	d.miss("↑ 4 past due")
	low := driveOn(t, promises(t), 40, 12, tui.Options{})
	low.press("3").at("Promise 4").see("Past due 4", "Promise 0").press("end").at("Promise 11").see("Due since 2026-05-14  2  ↑ 4 past due")
}

// The heading and the day tell apart what has come due and what will in the same
// month.
func TestBoardTellsTheDay(t *testing.T) {
	d := driveOn(t, promises(t), 120, 36, tui.Options{})
	d.press("3").see("Due since 2026-05-14  2", "2026-11-10 ○ Promise 5", "2026-11    ○ Promise 6")
	d.miss("Come due")
}
