package linear

import (
	"cmp"
	"slices"
	"strconv"

	"hanjung/model"
	"hanjung/ui/words"
)

// menu is a place where the user can be: a numbered list with a title, of which
// one page is read at a time. The timeline, a record with its parts, a part with
// its claims and the topics are all menus.
type menu struct {
	sequence

	record   *model.Record   // that the menu is a part of; nil for none
	pair     []*model.Record // whose comparison the menu is a part of; nil for none
	isList   bool            // of the sequence's records
	isHelp   bool            // what can be typed, which commands are not about
	byTopics bool            // a list that choosing topics has put below them

	title string
	short string   // the title for one who knows it; empty where it is short
	head  []string // said below the title
	count int
	line  func(i int) string
	open  func(i int)
	above func(i int) string // what the lines from this one on have in common; nil for nothing
	anew  func() menu        // makes the menu again
	tell  func() []part      // the parts, where those have the numbers
	ask   words.Phrase       // for a number, and what choosing it does

	page int // how many lines are read at a time; 0 for all
	top  int // the first of them

	// next and previous lead on from the last page and from the first; nil where
	// nothing is there.
	next, previous func()
}

// sequence is the records of a selection in the order in which they are told: that
// of time, or that of a board.
type sequence struct {
	selection model.Selection
	order     []int // of a board: the places in the selection
}

// at returns the record that has a number, from 0.
func (q sequence) at(i int) *model.Record {
	if q.order != nil {
		i = q.order[i]
	}
	return q.selection.At(i)
}

// find returns the number of a record, from 0. Where it has none, it is that of the
// next later record.
func (q sequence) find(id string) (i int, found bool) {
	i, found = q.selection.Find(id)
	if found && q.order != nil {
		i = slices.Index(q.order, i)
	}
	return i, found
}

// linesPerPage is how many lines of a long list are read at a time.
const linesPerPage = 10

// mostMenus is how far back the way is remembered.
const mostMenus = 100

func (m *menu) end() int {
	if m.page == 0 {
		return m.count
	}
	return min(m.top+m.page, m.count)
}

// isWhole reports whether one page holds the menu.
func (m *menu) isWhole() bool { return m.top == 0 && m.end() == m.count }

// pages says which page is read, if there are several.
func (s *session) pages(m *menu) string {
	if m.isWhole() {
		return ""
	}
	return " " + s.sentence(s.numbers(m))
}

func (s *session) numbers(m *menu) string {
	if m.top+1 == m.end() {
		return s.phrase("Number %d", m.end())
	}
	return s.phrase("Numbers %d to %d", m.top+1, m.end())
}

// show moves to the page that holds a line.
func (m *menu) show(i int) {
	if m.page > 0 && (i < m.top || i >= m.end()) {
		m.top = i - i%m.page
	}
}

func (s *session) here() *menu { return &s.menus[len(s.menus)-1] }

// enter goes to a menu and reads it.
func (s *session) enter(m menu) {
	s.push(m)
	s.read()
}

func (s *session) push(m menu) {
	if m.record != nil {
		s.visit(m.record)
	}
	s.menus = append(s.menus, m)
	if len(s.menus) > mostMenus {
		s.menus = slices.Delete(s.menus, 0, 1)
	}
}

func (s *session) pop() { s.menus = s.menus[:len(s.menus)-1] }

// read reads the page where the user is, with its title.
func (s *session) read() {
	m := s.here()
	s.say(s.sentence(m.title) + s.pages(m))
	for _, line := range m.head {
		s.fact(line)
	}
	s.readLines()
}

func (s *session) readLines() {
	m := s.here()
	for i := m.top; i < m.end(); i++ {
		if m.above != nil && (i == m.top || m.above(i) != m.above(i-1)) {
			s.say(s.sentence(m.above(i)))
		}
		s.sayLine(i)
	}
}

func (s *session) sayLine(i int) { s.say(strconv.Itoa(i+1) + ". " + s.sentence(s.here().line(i))) }

// turn goes to the page that begins with a line and reads it.
func (s *session) turn(top int) {
	m := s.here()
	m.top = max(top, 0)
	s.sayf("%s of %d.", s.numbers(m), m.count)
	s.readLines()
}

func (s *session) goNext() {
	m := s.here()
	switch {
	case m.end() < m.count:
		s.turn(m.end())
	case m.next != nil:
		m.next()
	case m.record != nil:
		s.sayf("This is the end of the record; j goes to the next one.")
	default:
		s.sayf("This is the end.")
	}
}

func (s *session) goPrevious() {
	m := s.here()
	switch {
	case m.top > 0:
		s.turn(m.top - m.page)
	case m.previous != nil:
		m.previous()
	default:
		s.sayf("This is the beginning.")
	}
}

// goBack returns to where the user was before. Only its name is said, where what
// it holds has been heard.
func (s *session) goBack() {
	if len(s.menus) < 2 {
		s.sayf("This is where you began; q quits.")
		return
	}
	left := s.here().record
	s.pop()
	m := s.here()
	if left != nil && m.isList {
		if i, found := m.find(left.ID); found {
			m.show(i)
		}
	}
	if m.byTopics { // chosen there, and not heard yet
		m.byTopics = false
		s.read()
		return
	}
	s.say(s.sentence(s.phrase("Back: %s", cmp.Or(m.short, m.title))) + s.pages(m))
}

// choose opens what has a number.
func (s *session) choose(number string) {
	m := s.here()
	n, err := strconv.Atoi(number)
	switch {
	case err == nil && n >= 1 && n <= m.count:
		m.open(n - 1)
	case m.count == 0:
		s.sayf("There is nothing with a number here.")
	default:
		s.sayf("There is no number %s here; the last is %d. To search for it, type a slash and %s.", number, m.count, number)
	}
}

// prompt says what can be done now.
func (s *session) prompt() string {
	m := s.here()
	var ways []string
	if m.count > 0 {
		ways = append(ways, s.phrase(m.ask))
	}
	switch {
	case m.next != nil:
		ways = append(ways, s.phrase("n read on"))
	case m.end() < m.count:
		ways = append(ways, s.phrase("n next"))
	}
	if m.top > 0 {
		ways = append(ways, s.phrase("p previous"))
	}
	switch before := len(s.menus) - 2; {
	case before >= 0 && s.menus[before].byTopics:
		ways = append(ways, s.phrase("b to their list"))
	case before >= 0:
		ways = append(ways, s.phrase("b back"))
	}
	return listed(append(ways, s.phrase("h help")))
}
