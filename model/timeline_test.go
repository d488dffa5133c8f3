package model_test

import (
	"reflect"
	"strings"
	"testing"

	"hanjung/model"
)

// Records stand in order of time: of one day in the dataset's order, the wider
// date before the narrower, those without a date last.
func TestNewOrdersByTime(t *testing.T) {
	d := model.Dataset{
		Events: []model.Record{
			{ID: "undated"},
			{ID: "day", Date: date(t, "2001-05-01")},
			{ID: "epoch", Date: date(t, "1970-01-01")},
			{ID: "about", Date: date(t, "2001-05~")},
			{ID: "month", Date: date(t, "2001-05")},
			{ID: "open", Date: date(t, "../2001-05-01")},
			{ID: "same-day", Date: date(t, "2001-05-01")},
			{ID: "to-open", Date: date(t, "2001-05-01/..")},
		},
		Agreements: []model.Record{{ID: "agreement", Signed: date(t, "2001-05-01"), Date: date(t, "1900")}},
	}
	timeline := model.New(d)
	var got []string
	for i := range timeline.Len() {
		r := timeline.At(i)
		got = append(got, r.ID)
		if place, ok := timeline.Place(r.ID); place != i || !ok {
			t.Errorf("%s stands at %d, not at %d", r.ID, i, place)
		}
		if want := model.EventType; r.ID != "agreement" && r.Type != want {
			t.Errorf("%s is of type %q, want %q", r.ID, r.Type, want)
		}
	}
	if got, want := strings.Join(got, " "), "open epoch to-open about month day same-day agreement undated"; got != want {
		t.Errorf("the order is %s, want %s", got, want)
	}
}

// What a timeline is made of stays as it was.
func TestNewChangesNothing(t *testing.T) {
	events := func() []model.Record {
		return []model.Record{{ID: "b", Date: date(t, "2002")}, {Type: model.EventType, ID: "a", Date: date(t, "2001")}}
	}
	d := model.Dataset{Events: events()}
	model.New(d)
	if !reflect.DeepEqual(d.Events, events()) {
		t.Errorf("the dataset has become %+v", d.Events)
	}
}
