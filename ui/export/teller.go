package export

import (
	"fmt"
	"slices"
	"strings"

	"hanjung/model"
	"hanjung/ui/typeset"
	"hanjung/ui/words"
)

// teller knows what is to be told of a selection, in plain text that each format
// writes with its own marks.
type teller struct {
	Options

	selection model.Selection
	timeline  *model.Timeline
}

func newTeller(s model.Selection, o Options) teller {
	return teller{Options: o, selection: s, timeline: s.Timeline()}
}

// say returns a phrase in the reader's language.
func (t *teller) say(phrase words.Phrase, args ...any) string {
	return words.In(t.Lang, phrase, args...)
}

// date writes a date in the reader's language.
func (t *teller) date(d model.Date) string { return typeset.Date(d, t.Lang) }

// sentence is something that is said of a record, and the sources that say so.
type sentence struct {
	text    string
	sources []string
}

// title names the selection: after the dataset and the topics that are asked for.
func (t *teller) title() string {
	title := t.timeline.About().Title.In(t.Lang)
	if title == "" {
		title = t.say("Timeline")
	}
	var chosen []string
	for _, topic := range t.timeline.Topics() {
		if t.selection.TopicChosen(topic.ID) {
			chosen = append(chosen, topic.ID)
		}
	}
	if len(chosen) > 0 {
		title += ": " + strings.Join(t.topicNames(chosen), ", ")
	}
	return title
}

// scope says what was selected; quoted sets the query apart.
func (t *teller) scope(quoted func(string) string) string {
	s := t.selection
	if s.Query().IsZero() {
		return t.say("All %s", words.Count(t.Lang, s.Len(), "record"))
	}
	return t.say("Query: %s (%d of %s)", quoted(s.Query().String()), s.Len(), words.Count(t.Lang, s.Total(), "record"))
}

// version says which dataset was selected from, if it has a version.
func (t *teller) version() string {
	about := t.timeline.About()
	switch {
	case about.Version == "":
		return ""
	case about.AsOf.IsZero():
		return t.say("Dataset: version %s", about.Version)
	}
	return t.say("Dataset: version %s, as of %s", about.Version, t.date(about.AsOf))
}

func (t *teller) exported() string {
	return t.say("Exported: %s, by hanjung", t.date(model.NewDay(t.Today)))
}

// provenance says all of that in plain lines.
func (t *teller) provenance() []string {
	lines := []string{t.scope(func(query string) string { return query })}
	if v := t.version(); v != "" {
		lines = append(lines, v)
	}
	return append(lines, t.exported())
}

func (t *teller) topicNames(ids []string) []string {
	names := make([]string, len(ids))
	for i, id := range ids {
		names[i] = id
		if topic, ok := t.timeline.Topic(id); ok {
			names[i] = topic.Name.In(t.Lang)
		}
	}
	return names
}

func (t *teller) personNames(ids []string) []string {
	names := make([]string, len(ids))
	for i, id := range ids {
		names[i] = id
		if p, ok := t.timeline.Person(id); ok {
			names[i] = p.Name.In(t.Lang)
		}
	}
	return names
}

// facts returns where, what and in which state a record is.
func (t *teller) facts(r *model.Record) []string {
	var facts []string
	date := func(label words.Phrase, d model.Date) {
		if !d.IsZero() {
			facts = append(facts, t.say(label)+" "+t.date(d))
		}
	}
	date("in force", r.InForce)
	date("expires", r.Expires)
	date("due", r.Due)
	if !r.Place.IsZero() {
		facts = append(facts, r.Place.In(t.Lang))
	}
	facts = append(facts, typeset.KindName(r, t.Lang))
	if len(r.MadeBy()) > 0 {
		facts = append(facts, t.say("by %s", typeset.SideNames(r.MadeBy(), t.Lang)))
	}
	if s := r.State(); s != "" {
		facts = append(facts, t.say("state: %s", words.State(t.Lang, s)))
	}
	return facts
}

// parties returns who put their name to an agreement.
func (t *teller) parties(r *model.Record) []string {
	parties := make([]string, len(r.Parties()))
	for i, p := range r.Parties() {
		parties[i] = p.Side.Name().In(t.Lang)
		if !p.Body.IsZero() {
			parties[i] += ": " + p.Body.In(t.Lang)
		}
		if p.Person != "" {
			parties[i] += " (" + t.personNames([]string{p.Person})[0] + ")"
		}
	}
	return parties
}

// told returns the claims and quotes of a record in the order in which they are
// best told. Where the query asks for topics, the rest is left out.
func (t *teller) told(r *model.Record) model.Told {
	told := t.selection.Tell(r)
	if t.isCutDown() && !told.Asked.IsEmpty() {
		told.Rest, told.RestQuotes = nil, nil
	}
	return told
}

// statements returns them one by one.
func (t *teller) statements(r *model.Record) []sentence {
	told := t.told(r)
	list := append(t.claims(r, told.Asked.Claims), t.quotes(r, told.Asked.Quotes)...)
	for _, g := range told.Rest {
		list = append(list, t.claims(r, g.Claims)...)
	}
	return append(list, t.quotes(r, told.RestQuotes)...)
}

// leftOut says how much of a record is not told, if that is anything.
func (t *teller) leftOut(r *model.Record) string {
	n := len(r.Claims) + len(r.Quotes()) - len(t.statements(r)) + len(r.Differences()) - len(t.disputed(r))
	if n == 0 {
		return ""
	}
	return t.say("%s on other topics", words.Count(t.Lang, n, "more statement"))
}

func (t *teller) claims(r *model.Record, places []int) []sentence {
	list := make([]sentence, len(places))
	for i, place := range places {
		list[i] = sentence{r.Claims[place].Text.In(t.Lang), r.Claims[place].Sources}
	}
	return list
}

func (t *teller) quotes(r *model.Record, places []int) []sentence {
	list := make([]sentence, len(places))
	for i, place := range places {
		q := &r.Quotes()[place]
		list[i] = sentence{"“" + q.Text.In(t.Lang) + "”", q.Sources}
		if q.Speaker != "" {
			list[i].text += " — " + t.personNames([]string{q.Speaker})[0]
		}
	}
	return list
}

// history returns what became of an agreement or a commitment.
func (t *teller) history(r *model.Record) []sentence {
	list := make([]sentence, len(r.History()))
	for i := range r.History() {
		step := &r.History()[i]
		list[i] = sentence{t.date(step.Date) + ", " + words.State(t.Lang, step.State), step.Sources}
		if !step.Text.IsZero() {
			list[i].text += ": " + step.Text.In(t.Lang)
		}
	}
	return list
}

// disputed returns the points on which sources disagree, but for those on topics
// that are not asked for.
func (t *teller) disputed(r *model.Record) []*model.Difference {
	var list []*model.Difference
	for i := range r.Differences() {
		d := &r.Differences()[i]
		if !t.isCutDown() || len(d.Topics) == 0 || slices.ContainsFunc(d.Topics, t.selection.TopicChosen) {
			list = append(list, d)
		}
	}
	return list
}

// differences returns the values of those points, one by one.
func (t *teller) differences(r *model.Record) []sentence {
	var list []sentence
	for _, d := range t.disputed(r) {
		for i := range d.Values {
			list = append(list, sentence{d.About.In(t.Lang) + ": " + d.Values[i].Value.In(t.Lang), d.Values[i].Sources})
		}
	}
	return list
}

// titles returns the titles of records that a record names.
func (t *teller) titles(ids []string) []string {
	titles := make([]string, len(ids))
	for i, id := range ids {
		titles[i] = id
		if r, ok := t.timeline.Record(id); ok {
			titles[i] = r.Title.In(t.Lang) + " (" + t.date(r.When()) + ")"
		}
	}
	return titles
}

// isCutDown reports whether prose keeps to the topics that the query asks for.
func (t *teller) isCutDown() bool { return !t.Whole && t.selection.AsksForTopics() }

// companions returns the records that the selected events name and that are not
// selected themselves. Where the query asks for topics, only those records come
// along that have one of them: the others stay a title in their event.
func (t *teller) companions(ids func(*model.Record) []string) []*model.Record {
	var records []*model.Record
	seen := make(map[string]bool)
	for _, r := range t.selection.Records() {
		for _, id := range ids(r) {
			named, ok := t.timeline.Record(id)
			_, selected := t.selection.Find(id)
			if ok && !selected && !seen[id] && (!t.isCutDown() || slices.ContainsFunc(named.AllTopics(), t.selection.TopicChosen)) {
				seen[id] = true
				records = append(records, named)
			}
		}
	}
	return records
}

func agreementsOf(r *model.Record) []string { return r.Agreements() }

func commitmentsOf(r *model.Record) []string { return r.Commitments() }

// citation names a source in plain text, without its address.
func (t *teller) citation(id string) string {
	s, ok := t.timeline.Source(id)
	if !ok {
		return id
	}
	var parts []string
	if s.Publisher != "" {
		parts = append(parts, typeset.Publisher(s, t.Lang)+".")
	}
	if s.Described {
		parts = append(parts, "["+s.Title+"].")
	} else {
		parts = append(parts, "“"+s.Title+"”.")
	}
	if !s.Date.IsZero() {
		parts = append(parts, t.date(s.Date)+".")
	}
	return strings.Join(parts, " ")
}

// marks writes the numbers of sources behind a sentence: [1][3].
func marks(numbers []int) string {
	var b strings.Builder
	for i, n := range numbers {
		if i == 0 {
			b.WriteByte(' ')
		}
		fmt.Fprintf(&b, "[%d]", n)
	}
	return b.String()
}

// address returns the address of a source, if it has one.
func (t *teller) address(id string) string {
	if s, ok := t.timeline.Source(id); ok {
		return s.URL
	}
	return ""
}

// allPlaces returns the places of a list of n.
func allPlaces(n int) []int {
	places := make([]int, n)
	for i := range places {
		places[i] = i
	}
	return places
}
