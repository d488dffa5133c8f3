package tui_test

import (
	"errors"
	"testing"

	"hanjung/model"
	"hanjung/ui/sample"
	"hanjung/ui/tui"
)

// growth returns the word that a timeline has been read so far.
func growth(t *model.Timeline, read int64) tui.Growth {
	first, last := t.Span()
	return tui.Growth{Timeline: t, First: first, Last: last, Read: read, Size: 100}
}

// A dataset that is still being read is looked at as far as it has come; the
// cursor stays on its record when more is there.
func TestGrows(t *testing.T) {
	growing := make(chan tui.Growth, 3)
	d := driveOn(t, model.New(model.Dataset{}), 120, 36, tui.Options{Growing: growing})
	d.see("There are no events")
	growing <- tui.Growth{Read: 60, Size: 100}
	close(growing)
	d.send(growth(long(50), 30))
	d.see("reading 60%", "50 of 50 events").press("home", "down").at("Event 1 ")
	last := growth(long(500), 100)
	last.Done, last.Notice = true, "3 lines left out"
	d.send(last)
	d.see("500 of 500 events", "3 lines left out").at("Event 1 ").miss("reading")
}

// What the window shows is looked for in a timeline that has grown before that
// takes its place, and it is what the user wants by then.
func TestGrowsBesideTheWindow(t *testing.T) {
	growing := make(chan tui.Growth)
	close(growing)
	d := driveOn(t, model.New(model.Dataset{}), 120, 36, tui.Options{Growing: growing})
	d.send(growth(long(50), 99))
	last := growth(long(500), 100)
	last.Done = true
	later := d.m.Update(last)
	d.press("/").typ("49").press("enter")
	d.see("reading 99%", "1 of 50 events")
	d.run(later)
	d.see("15 of 500 events").miss("reading")

	later = d.m.Update(growth(long(600), 100))
	d.press("/", "ctrl+u").typ("599")
	d.see("nothing matches")
	d.run(later)
	d.see("1 of 600 events").miss("nothing matches")
}

// A query of the command line that names what is not yet read waits for it.
func TestGrowingAnswersTheQueryInTheEnd(t *testing.T) {
	growing := make(chan tui.Growth)
	close(growing)
	asked := func(timeline *model.Timeline) (model.Query, error) {
		if _, ok := timeline.Topic("west-sea"); !ok {
			return model.Query{}, errors.New("there is no topic yet")
		}
		return parsed(t, "topic:west-sea type:agreement"), nil
	}
	d := driveOn(t, model.New(model.Dataset{}), 120, 36, tui.Options{Growing: growing, Ask: asked})
	d.send(growth(long(5), 10))
	d.see("5 of 5 events").miss("no topic yet")
	end := growth(sample.Timeline(t), 100)
	end.Done = true
	d.send(end)
	d.see("1 of 3 agreements", "about West Sea")

	d = driveOn(t, model.New(model.Dataset{}), 120, 36, tui.Options{Growing: growing, Ask: asked})
	end = growth(long(5), 100)
	end.Done = true
	d.send(end)
	d.see("there is no topic yet", "5 of 5 events")
	d.send(tui.Growth{Done: true, Err: errors.New("the disk is gone")})
	d.see("the disk is gone", "5 of 5 events")
}
