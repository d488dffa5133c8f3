package model

import (
	"cmp"
	"slices"
)

// Story returns the ids of the records of a thread: its roots, all that follows
// from them, and the events at which its agreements were signed and its
// commitments made, in order of time. What else follows from those events is
// not part of it: a summit belongs to many stories, and each tells its own.
func (t *Timeline) Story(th *Thread) []string {
	if story, known := t.lines().tells[th]; known {
		return story
	}
	return t.story(th)
}

func (t *Timeline) story(th *Thread) []string {
	seen := make(map[string]bool)
	for _, root := range th.Roots {
		t.reach(root, seen, t.FollowedBy)
	}
	for _, id := range t.InOrder(seen) {
		for _, event := range t.EventsOf(id) {
			seen[event] = true
		}
	}
	return t.InOrder(seen)
}

// StoryOf returns the ids of the records that a record follows from and that
// follow from it, with itself, in order of time.
func (t *Timeline) StoryOf(id string) []string {
	seen := make(map[string]bool)
	t.reach(id, seen, t.FollowedBy)
	delete(seen, id)
	t.reach(id, seen, t.follows)
	return t.InOrder(seen)
}

// ThreadsOf returns by what a query asks for the threads of a record: those in whose
// story it stands, as [Selection.Lines] has them, or of records that only follow from
// each other the record itself.
func (s Selection) ThreadsOf(id string) []string {
	var ids []string
	for _, th := range s.Lines(id) {
		ids = append(ids, th.ID)
	}
	if len(ids) == 0 && len(s.timeline.StoryOf(id)) > 1 {
		return []string{id}
	}
	return ids
}

// Lines returns the threads in whose story a record stands, those first that are
// most about the topics that the query asks for.
func (s Selection) Lines(id string) []*Thread {
	lines := s.timeline.Lines(id)
	if !s.AsksForTopics() {
		return lines
	}
	share := make(map[*Thread]float64, len(lines))
	for _, th := range lines {
		share[th] = s.shareOf(s.timeline.Story(th))
	}
	return slices.SortedStableFunc(slices.Values(lines), func(a, b *Thread) int { return cmp.Compare(share[b], share[a]) })
}

// mostShared is by how many records of a story it is judged what that is about. More
// would keep a key waiting.
const mostShared = 1000

// shareOf returns what part of a story is about a topic that the query asks for.
func (s Selection) shareOf(ids []string) float64 {
	about := 0
	ids = ids[:min(len(ids), mostShared)]
	for _, id := range ids {
		if r, ok := s.timeline.Record(id); ok && slices.ContainsFunc(r.AllTopics(), s.TopicChosen) {
			about++
		}
	}
	return float64(about) / float64(max(len(ids), 1))
}

// Lines returns the threads in whose story a record stands.
func (t *Timeline) Lines(id string) []*Thread { return t.lines().of[id] }

// storylines is the stories of all threads.
type storylines struct {
	of    map[string][]*Thread // by the id of a record
	tells map[*Thread][]string
}

func (t *Timeline) allLines() storylines {
	lines := storylines{make(map[string][]*Thread), make(map[*Thread][]string)}
	for i := range t.threads.list {
		th := &t.threads.list[i]
		lines.tells[th] = t.story(th)
		for _, id := range lines.tells[th] {
			lines.of[id] = append(lines.of[id], th)
		}
	}
	return lines
}

// Stop is a record that stands beside another in a thread.
type Stop struct {
	ID string
	In *Thread // nil for what the other follows from, and what follows from it
}

// Around returns what stands beside a record in every thread, each once and in
// order of time: what it follows from and what follows from it, and in each of
// its stories the record before it and the one after it, but for what was signed
// or promised at the same event.
func (t *Timeline) Around(id string) (before, after []Stop) {
	seen, same := map[string]bool{id: true}, make(map[string]bool)
	note(same, t.EventsOf(id))
	if r, ok := t.Record(id); ok {
		note(same, r.Agreements())
		note(same, r.Commitments())
	}
	add := func(list []Stop, stop Stop) []Stop {
		if _, known := t.Place(stop.ID); !known || seen[stop.ID] {
			return list
		}
		seen[stop.ID] = true
		return append(list, stop)
	}
	for _, other := range t.follows(id) {
		before = add(before, Stop{ID: other})
	}
	for _, other := range t.FollowedBy(id) {
		after = add(after, Stop{ID: other})
	}
	for _, th := range t.Lines(id) {
		story := t.Story(th)
		at := slices.Index(story, id)
		if i := beside(story, at, -1, same); i >= 0 {
			before = add(before, Stop{story[i], th})
		}
		if i := beside(story, at, 1, same); i < len(story) {
			after = add(after, Stop{story[i], th})
		}
	}
	for _, list := range [][]Stop{before, after} {
		slices.SortStableFunc(list, func(a, b Stop) int { return t.order(a.ID) - t.order(b.ID) })
	}
	return before, after
}

// beside returns the next place in a story, or with -1 the one before, of what is
// not of the same event.
func beside(story []string, at, by int, same map[string]bool) int {
	at += by
	for at >= 0 && at < len(story) && same[story[at]] {
		at += by
	}
	return at
}

// order returns where a known record stands in the order of time.
func (t *Timeline) order(id string) int {
	place, _ := t.Place(id)
	return place
}

// reach adds to seen the known record id and all that next leads to from it.
func (t *Timeline) reach(id string, seen map[string]bool, next func(string) []string) {
	todo := []string{id}
	for len(todo) > 0 {
		id, todo = todo[len(todo)-1], todo[:len(todo)-1]
		if _, known := t.Place(id); seen[id] || !known {
			continue
		}
		seen[id] = true
		todo = append(todo, next(id)...)
	}
}

func (t *Timeline) follows(id string) []string {
	if r, ok := t.Record(id); ok {
		return r.Follows()
	}
	return nil
}

// InOrder returns those of some ids that records have, in order of time.
func (t *Timeline) InOrder(ids map[string]bool) []string {
	places := make([]int, 0, len(ids))
	for id := range ids {
		if place, ok := t.Place(id); ok {
			places = append(places, place)
		}
	}
	slices.Sort(places)
	sorted := make([]string, len(places))
	for i, p := range places {
		sorted[i] = t.records[p].ID
	}
	return sorted
}
