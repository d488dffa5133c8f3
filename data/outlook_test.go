package data_test

import (
	"testing"

	"hanjung/data"
	"hanjung/model"
)

// A completion tells how many records are selected when it is taken, whatever it
// completes and whatever stands around it.
func TestOutlook(t *testing.T) {
	d, err := data.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	timeline := model.New(d)
	marked := markedIn(timeline)
	var words []string
	for _, f := range model.Fields() {
		words = append(words, string(f)+":", "-"+string(f)+":")
	}
	words = append(words, "topic:culture,", "-is:open,", "in:2016,2", "place:베이징,", "서", "-이재", "wes")
	counted, nonzero := 0, 0
	for _, around := range [][2]string{{"", ""}, {"type:any ", ""}, {"topic:west-sea ", " -kind:visit"}, {"lee ", " jae myung from:2016"}, {"is:overdue ", ""}, {"-talks type:agreement,commitment ", ""}} {
		for _, typ := range []model.Type{"", model.AgreementType} {
			for _, word := range words {
				text, at := around[0]+word+around[1], len(around[0]+word)
				completions := timeline.Complete(text, at)
				outlook := timeline.Outlook(text, at)
				for _, c := range completions.List[:min(len(completions.List), 40)] {
					if c.Text[len(c.Text)-1] == ':' {
						continue
					}
					taken := text[:completions.Start] + c.Text + text[completions.End:]
					q, err := model.ParseQuery(taken)
					if err != nil {
						t.Fatal(err)
					}
					v := model.View{Type: typ, Today: today, Marked: marked}
					s, err := timeline.Select(q, v)
					if err != nil {
						t.Fatal(err)
					}
					if n, known := outlook.Count(model.Selection{}, q, v); !known || n != s.Len() {
						t.Errorf("%s, type %q: %d (known: %v), want %d", taken, typ, n, known, s.Len())
					}
					counted++
					nonzero += min(s.Len(), 1)
				}
			}
		}
	}
	if counted < 5000 || nonzero < counted/4 {
		t.Errorf("only %d completions were counted, %d of them with records", counted, nonzero)
	}
}

// Of a query that is wrong beside the word, nothing is known.
func TestOutlookOfMistakes(t *testing.T) {
	timeline := model.New(random(model.Dataset{}))
	for _, text := range []string{"topic:nothing is:open", "type:nothing is:open", "is:open from:soon"} {
		q, err := model.ParseQuery(text)
		if err != nil {
			t.Fatal(err)
		}
		if n, known := timeline.Outlook(text, len(text)).Count(model.Selection{}, q, model.View{}); known {
			t.Errorf("%s selects %d", text, n)
		}
	}
}
