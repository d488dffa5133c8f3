package tui

import (
	"hanjung/model"
	"hanjung/ui/typeset"
)

// mostOnBoard is how many commitments a board holds. To put more in order would
// keep a key waiting for more than a millisecond or two; they are shown in order
// of time.
const mostOnBoard = 10_000

// isBoard reports whether a selection of a view is shown on a board.
func (m *Model) isBoard(v view, s model.Selection) bool {
	return v == commitmentsView && !m.byDate && s.Len() <= mostOnBoard
}

// toggleBoard shows the commitments on a board, or in order of time.
func (m *Model) toggleBoard() {
	if m.view != commitmentsView {
		m.see(commitmentsView)
		return
	}
	if m.selection.Len() > mostOnBoard {
		m.sayf(typeset.Muted, "a board holds %d commitments at most: a narrower query brings it back", mostOnBoard)
		return
	}
	m.byDate = !m.byDate
	m.take(m.view, m.query, m.selection)
}

// The columns at the end of a board's rows, in cells: how old a promise is, and
// when the last thing on record happened.
const lastCells = len("2026-01")

func ageCells(lang model.Lang) int {
	if lang == model.Korean || lang == model.Chinese {
		return len("23") + 4 // 개월, 个月
	}
	return len("23 mo")
}

// laneHeading sets the name of a lane and how many it holds. The first heading in
// sight tells what the board knows, or that the past due are out of sight above it.
func (l *list) laneHeading(k int, count string, first bool, lk look) []typeset.Span {
	known, lane := l.selection.Timeline().About().AsOf, l.heads[k].lane
	name := lk.say(l.heads[k].text)
	if lane == model.SinceDueLane && !known.IsZero() {
		name = lk.say("Due since %s", typeset.Date(known, lk.lang)) + " "
	}
	spans := []typeset.Span{{Text: " " + name, Role: typeset.Heading}, {Text: " " + count, Role: typeset.Muted}}
	switch {
	case !first:
	case k > 0 && l.heads[0].lane == model.PastDueLane:
		spans = append(spans, typeset.Span{Text: "  " + lk.theme.Glyphs.Above + " " + lk.say("%d past due", l.heads[1].first), Role: laneRole(model.PastDueLane)})
	case lane != model.SinceDueLane: // which names the day itself
		spans = append(spans, typeset.Span{Text: l.asOf(lk), Role: typeset.Muted})
	}
	return spans
}

// asOf tells up to when the dataset knows what became of its promises, where it
// says so itself.
func (l *list) asOf(k look) string {
	known := l.selection.Timeline().About().AsOf
	if known.IsZero() {
		return ""
	}
	return "  " + k.say("as of %s", typeset.Date(known, k.lang))
}

// boardColumns names the columns at the end of rows of some width.
func boardColumns(width int, k look) string {
	if width < middleRow {
		return ""
	}
	return typeset.FitLeft(k.say("last"), lastCells) + " " + typeset.FitLeft(k.say("age"), ageCells(k.lang))
}

// standing sets when the last thing on record happened and how old a promise is.
// Where there is nothing on record the title has the room, and all of it in a narrow
// row.
func (o rower) standing(r *model.Record) []typeset.Span {
	if o.width < middleRow {
		return nil
	}
	age := typeset.Span{Text: " " + typeset.FitLeft(o.age(r.When()), ageCells(o.lang)), Role: typeset.Muted}
	step := r.LastStep()
	if step == nil {
		return []typeset.Span{age}
	}
	last := typeset.ColumnMonth(step.Date.Start(), o.lang)
	return []typeset.Span{{Text: " " + typeset.FitLeft(last, lastCells), Role: typeset.Muted}, age}
}

// age says how long ago a date was, in months or years.
func (o rower) age(when model.Date) string {
	today := o.selection.Today()
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
		return o.say("%d mo", months)
	}
	return o.say("%d y", months/12)
}

// laneRole returns the role in which a lane and its dates are shown.
func laneRole(lane model.Lane) typeset.Role {
	switch lane {
	case model.PastDueLane, model.SinceDueLane:
		return typeset.Warm
	case model.DueLane:
		return typeset.Body
	case model.MetLane:
		return typeset.Good
	case model.MissedLane:
		return typeset.Alarm
	case model.UndatedLane, model.SupersededLane:
	}
	return typeset.Muted
}
