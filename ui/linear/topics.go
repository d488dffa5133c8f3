package linear

import (
	"hanjung/model"
	"hanjung/ui/words"
)

// topicsPerPage lets all topics of a usual vocabulary be read at once.
const topicsPerPage = 20

// topics returns the menu of the topics, each with how many records it would
// show, and whether the query asks for it.
func (s *session) topics(selection model.Selection) menu {
	list := s.timeline.Topics()
	return menu{
		sequence: sequence{selection: selection}, ask: "Number to choose or let go", page: s.perPage(topicsPerPage),
		anew:  func() menu { return s.topics(selection) },
		title: words.Count(s.Lang, len(list), "topic"),
		count: len(list),
		line: func(i int) string {
			chosen := ""
			if selection.TopicChosen(list[i].ID) {
				chosen = s.phrase("chosen")
			}
			return listed([]string{
				s.in(list[i].Name),
				words.Count(s.Lang, selection.TopicCount(list[i].ID), thing(selection.Types())), chosen,
			})
		},
		open: func(i int) { s.toggle(&list[i]) },
	}
}

// toggle takes a topic into the query, or out of it. The list of what is then
// selected lies behind the topics, so that b leads to it.
func (s *session) toggle(t *model.Topic) {
	before := *s.here()
	selection, err := s.selected(s.timeline.ToggleTopic(before.selection.Query(), t.ID))
	switch {
	case err != nil:
		s.say(s.problem(err))
		return
	case selection.Len() == 0:
		s.say(s.nothing(selection) + " " + s.phrase("Nothing has changed."))
		return
	}
	s.pop()
	if s.here().byTopics {
		s.pop()
	}
	list := s.list(selection)
	list.byTopics = true
	s.push(list)
	topics := s.topics(selection)
	topics.top = before.top
	s.push(topics)
	done := words.Phrase("%s let go.")
	if selection.TopicChosen(t.ID) {
		done = "%s chosen."
	}
	s.say(s.phrase(done, s.in(t.Name)) + " " + s.sentence(list.title))
}
