package linear

import (
	"hanjung/model"
	"hanjung/ui/typeset"
)

// topicsPerPage lets all topics of a usual vocabulary be read at once.
const topicsPerPage = 20

// topics returns the menu of the topics, each with how many records it would
// show, and whether the query asks for it.
func (s *session) topics(selection model.Selection) menu {
	list := s.timeline.Topics()
	return menu{
		selection: selection, verb: "choose or let go", page: topicsPerPage,
		title: typeset.Count(len(list), "topic"),
		count: len(list),
		line: func(i int) string {
			chosen := ""
			if selection.TopicChosen(list[i].ID) {
				chosen = "chosen"
			}
			return listed([]string{
				s.in(list[i].Name),
				typeset.Count(selection.TopicCount(list[i].ID), typeName(selection.Types())), chosen,
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
		s.say(sentence(capital(err.Error())))
		return
	case selection.Len() == 0:
		s.say(nothing(selection) + " Nothing has changed.")
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
	done := "let go"
	if selection.TopicChosen(t.ID) {
		done = "chosen"
	}
	s.say(s.in(t.Name) + " " + done + ". " + sentence(list.title))
}
