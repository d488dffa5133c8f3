package tui

import (
	"fmt"

	"hanjung/model"
	"hanjung/ui/typeset"
)

// The columns at the end of a board's rows, in cells: how old a promise is, and
// when the last thing on record happened.
const (
	ageCells  = 5
	lastCells = len("2026-01")
)

// boardColumns names the columns at the end of rows of some width.
func boardColumns(width int) string {
	if width < narrowRow {
		return ""
	}
	return typeset.FitLeft("age", ageCells) + " " + typeset.FitLeft("last", lastCells)
}

// standing sets how old a promise is and when the last thing on record
// happened.
func (o rower) standing(r *model.Record) []typeset.Span {
	if o.width < narrowRow {
		return nil
	}
	last := o.theme.Glyphs.Bullet
	if step := r.LastStep(); step != nil {
		last = step.Date.Start().String()
		last = last[:min(len(last), lastCells)]
	}
	return []typeset.Span{
		{Text: " " + typeset.FitLeft(age(r.When(), o.selection.Today()), ageCells), Role: typeset.Muted},
		{Text: " " + typeset.FitLeft(last, lastCells), Role: typeset.Muted},
	}
}

// age says how long before a day a date was, in months or years.
func age(when model.Date, today model.Day) string {
	if when.IsZero() || when.First() == model.MinDay || when.First() > today {
		return ""
	}
	y, m, d := when.First().Civil()
	ty, tm, td := today.Civil()
	months := (ty-y)*12 + tm - m
	if td < d {
		months--
	}
	if months < 24 {
		return fmt.Sprintf("%d mo", months)
	}
	return fmt.Sprintf("%d y", months/12)
}

// laneRole returns the role in which a lane and its dates are shown.
func laneRole(lane model.Lane) typeset.Role {
	switch lane {
	case model.PastDueLane, model.DueLane:
		return typeset.Warm
	case model.MetLane:
		return typeset.Good
	case model.MissedLane:
		return typeset.Alarm
	case model.UndatedLane, model.SupersededLane:
	}
	return typeset.Muted
}
