package data_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"hanjung/data"
	"hanjung/model"
)

// asLines writes a dataset as JSON Lines: what it declares, and the records in an
// order of their own.
func asLines(t *testing.T, d model.Dataset) (vocabulary, records string) {
	t.Helper()
	var text bytes.Buffer
	line := func(typ string, entry any) {
		b, err := json.Marshal(entry)
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(&text, `{"type":%q,%s`+"\n", typ, b[1:])
	}
	line("about", d.About)
	for _, v := range d.Topics {
		line("topic", v)
	}
	for _, v := range d.People {
		line("person", v)
	}
	for i := range d.Sources {
		line("source", d.Sources[i])
	}
	for _, v := range d.Eras {
		line("era", v)
	}
	n := text.Len()
	const step = 101
	for from := range step {
		for _, typ := range model.Types() {
			list := *d.Records(typ)
			for i := from; i < len(list); i += step {
				r := list[i]
				r.Type = ""
				line(string(typ), r)
			}
		}
	}
	return text.String()[:n], text.String()[n:]
}

// batches returns what a text of JSON Lines gives batch by batch.
func batches(t *testing.T, text string) (list []data.Batch) {
	t.Helper()
	if err := data.Stream(t.Context(), data.StandardInput, &slow{text}, func(b data.Batch) error {
		list = append(list, b)
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	return list
}

func taken(list []data.Batch, s *model.Sieve) error {
	for _, b := range list {
		if err := s.Take(b.Data, b.Named); err != nil {
			return err
		}
	}
	return s.End()
}

// sifted returns what a sieve selects of batches, and how much it shows meanwhile.
func sifted(list []data.Batch, s *model.Sieve) (selected model.Selection, shown int, err error) {
	s.Each = func(some model.Selection) { shown += some.Len() }
	if err := taken(list, s); err != nil {
		return model.Selection{}, shown, err
	}
	for s.Wants() {
		for _, b := range list {
			s.Fetch(b.Data)
		}
	}
	selected, err = s.Selection()
	return selected, shown, err
}

// A sieve gives what the whole dataset would give, or says that it can't.
func TestSieveSelectsAsTheWholeDoes(t *testing.T) {
	embedded, err := data.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	vocabulary, records := asLines(t, embedded)
	for how, text := range map[string]string{"declared": vocabulary + records, "named": records, "declared behind": records + vocabulary} {
		whole, list := model.New(load(t, data.StandardInput, text)), batches(t, text)
		for _, written := range slices.Concat(queries, []string{"west sea", "west sea -talks", "sea"}) {
			q, err := model.ParseQuery(written)
			if err != nil {
				t.Fatal(err)
			}
			view := model.View{Today: today, Marked: markedIn(whole)}
			want, unknown := whole.Select(q, view)
			sieve := &model.Sieve{Ask: func(*model.Timeline) (model.Query, error) { return q, nil }, View: view, Keep: true}
			if how != "declared behind" {
				sieve.Stretch = 100
			}
			got, shown, err := sifted(list, sieve)
			switch {
			case errors.Is(err, model.ErrWhole):
				if how != "named" && unknown == nil && !q.IsZero() && !q.Has(model.ThreadField) && !q.Has(model.IDField) {
					t.Errorf("%s: %v", written, err)
				}
				continue
			case err != nil || unknown != nil:
				t.Errorf("%s: %v; of the whole %v", written, err, unknown)
				continue
			}
			if different := difference(got, want); different != "" || shown != want.Len() || sieve.Len() != want.Len() || sieve.Records() != whole.Len() {
				t.Errorf("%s, %s: %s; %d and %d of %d records, want %d of %d", written, how, different, shown, sieve.Len(), sieve.Records(), want.Len(), whole.Len())
			}
			names := sieve.Names()
			if !reflect.DeepEqual(names.Topics(), whole.Topics()) || !reflect.DeepEqual(names.People(), whole.People()) || !reflect.DeepEqual(names.Sources(), whole.Sources()) {
				t.Errorf("%s, %s: the names are not those of the whole", written, how)
			}
		}
	}
}

// difference says in what two selections differ that should not.
func difference(a, b model.Selection) string {
	if a.Total() != b.Total() || a.Today() != b.Today() || !reflect.DeepEqual(a.Records(), b.Records()) {
		return "other records"
	}
	for _, topic := range b.Timeline().Topics() {
		if a.TopicCount(topic.ID) != b.TopicCount(topic.ID) || a.TopicChosen(topic.ID) != b.TopicChosen(topic.ID) {
			return "another topic " + topic.ID
		}
	}
	if !reflect.DeepEqual(a.Dataset(), b.Dataset()) {
		return "another dataset"
	}
	for _, r := range b.Records() {
		if !reflect.DeepEqual(a.Tell(r), b.Tell(r)) {
			return "told otherwise: " + r.ID
		}
		for _, id := range slices.Concat(r.Agreements(), r.Commitments(), r.Follows()) {
			x, _ := a.Timeline().Record(id)
			y, _ := b.Timeline().Record(id)
			if !reflect.DeepEqual(x, y) {
				return "not known: " + id
			}
		}
	}
	return ""
}

// What is declared when records have been looked at could have made others match.
func TestSieveAsksForTheWhole(t *testing.T) {
	event := `{"id":"e%d","date":"2020","title":"Talks","kind":"meeting","topics":["sea"]}` + "\n"
	events := ""
	for i := range 300 {
		events += fmt.Sprintf(event, i)
	}
	for name, c := range map[string]struct{ text, query string }{
		"a topic":          {events + `{"type":"topic","id":"sea","name":{"en":"Sea","ko":"서해"}}` + "\n", "sea"},
		"what it is":       {events + `{"type":"about","as-of":"2019"}` + "\n", "sea"},
		"a name of words":  {events + strings.ReplaceAll(fmt.Sprintf(event, 300), `"sea"`, `"sea-talks"`), "sea talks"},
		"a thread":         {events + `{"type":"thread","id":"story","name":"Story","roots":["e1"]}` + "\n", "sea"},
		"a query of it":    {events, "thread:e1"},
		"an unknown topic": {events + strings.ReplaceAll(fmt.Sprintf(event, 300), `"sea"`, `"land"`), "topic:land"},
	} {
		q, err := model.ParseQuery(c.query)
		if err != nil {
			t.Fatal(err)
		}
		sieve := &model.Sieve{Ask: func(*model.Timeline) (model.Query, error) { return q, nil }, Keep: name == "a thread", Stretch: 100}
		if err := taken(batches(t, c.text), sieve); !errors.Is(err, model.ErrWhole) {
			t.Errorf("%s: %d records, %v", name, sieve.Len(), err)
		}
	}
}
