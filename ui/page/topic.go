package page

import (
	"cmp"
	"slices"
	"strconv"

	"hanjung/model"
	"hanjung/ui/typeset"
	"hanjung/ui/words"
)

// aboutTopic takes in hand all that is told of a topic.
func (b *builder) aboutTopic(t *model.Topic) {
	all := b.byType()
	b.then(func() { b.names(t.Name, t.Aliases) })
	if !t.About.IsZero() {
		b.then(b.blank, func() { b.paragraph(nil, typeset.Span{Text: b.in(t.About)}) })
	}
	b.then(b.blank, func() { b.counts(all) }, func() { b.standings(all) }, b.stories)
	b.lists(all)
}

// standings sets where the commitments stand.
func (b *builder) standings(all []typed) {
	today, counts := b.selection.Today(), make(map[string]int)
	var names []typeset.Span
	for _, list := range all {
		if list.typ != model.CommitmentType {
			continue
		}
		for i := range min(list.Len(), mostSearched) {
			r := list.At(i)
			name := words.Standing(b.Lang, r, today)
			if counts[name]++; counts[name] == 1 {
				names = append(names, typeset.Span{Text: name, Role: StateRole(r, today)})
			}
		}
	}
	slices.SortStableFunc(names, func(a, b typeset.Span) int { return counts[b.Text] - counts[a.Text] })
	var spans []typeset.Span
	for i, name := range names {
		if i > 0 {
			spans = append(spans, typeset.Span{Text: " · ", Role: typeset.Muted})
		}
		spans = append(spans, name, typeset.Span{Text: noBreak + strconv.Itoa(counts[name.Text]), Role: typeset.Muted})
	}
	if len(spans) > 0 {
		b.paragraph(nil, append([]typeset.Span{{Text: b.say(commitmentsPart) + ": ", Role: typeset.Muted}}, spans...)...)
	}
}

// stories sets the threads in whose story the records stand, the one with the most
// of them first.
func (b *builder) stories() {
	type part struct {
		thread   *model.Thread
		told, of int
	}
	var parts []part
	threads := b.timeline.Threads()
	for i := range threads {
		p := part{thread: &threads[i]}
		for _, id := range b.timeline.Story(p.thread) {
			p.of++
			if _, found := b.selection.Find(id); found {
				p.told++
			}
		}
		if p.told > 0 {
			parts = append(parts, p)
		}
	}
	if len(parts) == 0 {
		return
	}
	slices.SortStableFunc(parts, func(a, b part) int { return cmp.Compare(b.told, a.told) })
	b.heading("Threads", count(len(parts)))
	for _, p := range parts {
		b.paragraph([]typeset.Span{{Text: b.Glyphs.Bullet + " ", Role: typeset.Muted}},
			typeset.Span{Text: b.in(p.thread.Name), Role: typeset.LinkText, Link: b.link(ToThread, p.thread.ID)},
			typeset.Span{Text: "  " + b.say("%d of %s", p.told, words.Count(b.Lang, p.of, "record")), Role: typeset.Muted})
	}
}
