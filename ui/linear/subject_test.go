package linear_test

import (
	"strings"
	"testing"

	"hanjung/data"
	"hanjung/model"
	"hanjung/ui/linear"
)

// Of what is told of a topic the newest hundred records come by name, all are counted,
// and the number behind the last leads to the list of them.
func TestManyRecordsOfATopic(t *testing.T) {
	d, err := data.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	text := transcript(t, model.New(d), "", linear.Options{Lang: model.English}, ": diplomacy", "1", "2", "n 100", "101")
	for _, want := range []string{". Events: 125.\n", "\n101. And 25 events before.\n", "125 of 207 events match topic:diplomacy. Numbers 1 to 10.\n"} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is not said in\n%s", want, text)
		}
	}
}
