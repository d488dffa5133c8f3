package tui

import (
	"github.com/charmbracelet/colorprofile"

	"hanjung/model"
	"hanjung/ui/page"
	"hanjung/ui/theme"
	"hanjung/ui/typeset"
	"hanjung/ui/words"
)

// focus is the pane that keys go to.
type focus int

const (
	onList focus = iota
	onDetail
	onTopics
)

// Model is the state of the program: independent facts, and the panes.
type Model struct {
	timeline *model.Timeline
	options  Options
	theme    *theme.Theme
	onLight  bool                 // the terminal's background is light
	colours  colorprofile.Profile // how many the terminal has
	actions  []action
	letters  map[string]string
	first    model.Day // of the whole timeline
	last     model.Day

	layout      layout
	focus       focus
	view        view
	query       model.Query
	selection   model.Selection
	known       model.Selection // the last one made, shown or not
	marks       map[string]bool
	opened      page.Subject // what a link led to; of nothing for the record under the cursor
	left        left
	story       story
	back        []place // where the user was before
	ahead       []place // where the user was before going back
	notice      notice
	mouseIsFree bool
	said        understood // what the query means
	growth      string     // how far the dataset has been read; empty when it is
	byDate      bool       // the commitments in order of time, and not on a board

	list    list
	periods periods // instead of the list, seen from afar
	detail  detail
	topics  topics
	density density

	// What lies over the panes; nil where it doesn't.
	search  *search
	palette *palette
	compare *compare // in the place of the panes
	help    *help
	export  *exportDialog

	backdrop backdrop
}

// view is one of the three views over a query.
type view int

const (
	timelineView view = iota
	agreementsView
	commitmentsView
)

// one names a single record of a view.
func (v view) one() words.Thing {
	return []words.Thing{"event", "agreement", "commitment"}[v]
}

func viewNames() []words.Phrase { return []words.Phrase{"Timeline", "Agreements", "Commitments"} }

// action names the action that changes to a view.
func (v view) action() string { return []string{"timeline", "agreements", "commitments"}[v] }

// notice is a word to the user, which stands until the next key.
type notice struct {
	text string
	role typeset.Role
	keys []string // those that it names, in its order, each before what it does
}

// New returns a program that shows a timeline on the view of a query. It fails
// where the query or the theme doesn't exist.
func New(t *model.Timeline, o Options) (*Model, error) {
	if o.Lang == "" {
		o.Lang = model.English
	}
	m := &Model{
		timeline: t, options: o, actions: bound(o.Keys), marks: make(map[string]bool), letters: letters(t.Topics(), o.Lang),
		mouseIsFree: o.MouseIsFree,
	}
	m.first, m.last = t.Span()
	if err := theme.Check(o.Theme); err != nil {
		return nil, err
	}
	m.onLight = o.LightTerminal
	m.paint()
	m.view, m.query = viewOf(o.Query)
	m.recall()
	if err := m.choose(m.view, m.query); err != nil {
		return nil, err
	}
	m.list.moveToPlace(m.start())
	m.list.centred = m.list.order == nil
	m.greet()
	return m, nil
}

// start returns the record that the program opens on: that of last time, where it
// is to go on there.
func (m *Model) start() int {
	left := ""
	if m.options.Resume {
		left = m.options.State.Record
	}
	return m.selection.Start(left, m.options.Today)
}

// paint takes the theme for the background and the colours that the terminal has.
func (m *Model) paint() {
	glyphs := theme.Unicode()
	if m.options.ASCII {
		glyphs = theme.ASCII()
	}
	m.theme = theme.New(theme.Named(m.options.Theme, !m.onLight).For(m.colours), glyphs)
	m.theme.Hyperlinks = m.options.Hyperlinks
}

// viewOf returns the view of the one type of record that a query asks for, and
// the rest of the query. What asks for several types is seen in the timeline.
func viewOf(q model.Query) (view, model.Query) {
	types, err := q.Types()
	if err != nil || len(types) != 1 {
		return timelineView, q
	}
	return map[model.Type]view{
		model.AgreementType: agreementsView, model.CommitmentType: commitmentsView,
	}[types[0]], q.Without(model.TypeField)
}

// typeFor returns the type of the records that a view shows of a query; empty
// leaves it to the query.
func (v view) typeFor(q model.Query) model.Type {
	switch {
	case v == agreementsView:
		return model.AgreementType
	case v == commitmentsView:
		return model.CommitmentType
	case isOfSeveral(q):
		return ""
	}
	return model.EventType
}

// isOfSeveral reports whether a query says by itself what records the timeline
// shows: those of several types.
func isOfSeveral(q model.Query) bool {
	types, err := q.Types()
	return q.Has(model.TypeField) || err == nil && len(types) > 1
}

// choose selects what a view shows of a query. The cursor stays on its record
// or, where that is not selected, goes to the nearest in time. Where the query
// is wrong everything stays as it is.
func (m *Model) choose(v view, q model.Query) error {
	s, err := m.selectFor(v, q)
	if err != nil {
		return err
	}
	m.known = s
	m.take(v, q, s)
	return nil
}

// take shows a selection that a view made of a query.
func (m *Model) take(v view, q model.Query, s model.Selection) {
	at, stays := m.anchor(), m.staysWith(v, s)
	m.view, m.query, m.selection, m.density = v, q, s, density{}
	cursor := 0
	if at != nil {
		cursor = s.Nearest(at)
	}
	board := m.isBoard(v, s)
	m.list.show(s, board, cursor)
	if _, found := s.Find(idOf(at)); board && !found {
		m.list.moveToFirstLike(cursor)
	}
	m.left = left{}
	if stays {
		m.left = left{idOf(at), idOf(m.list.record())}
	}
	if board {
		m.periods.unit = 0
	}
	m.periods.show(s, m.periods.unit, cursor)
	m.opened = page.Subject{}
}

// selectFor returns what a view shows of a query.
func (m *Model) selectFor(v view, q model.Query) (model.Selection, error) {
	p, err := m.prepare(v, q)
	if err != nil {
		return model.Selection{}, err
	}
	return p.Select(), nil
}

// prepare makes the query of a view ready to be answered.
func (m *Model) prepare(v view, q model.Query) (model.Prepared, error) {
	return m.timeline.Prepare(m.known, q, m.over(v, q))
}

// over returns what a view of a query depends on beside it.
func (m *Model) over(v view, q model.Query) model.View {
	return model.View{Type: v.typeFor(q), Today: m.options.Today, Marked: m.markedIDs()}
}

func idOf(r *model.Record) string {
	if r == nil {
		return ""
	}
	return r.ID
}

// left is the record that the user was on when another view was shown, or one of
// nothing, and the one that has the cursor there, empty where nothing has.
type left struct{ record, instead string }

// staysWith reports whether the place of the user is still the old one in a
// selection that is to be shown.
func (m *Model) staysWith(v view, s model.Selection) bool {
	from := m.here()
	if m.search != nil {
		from = m.search.before
	}
	return v != from.view || s.Len() == 0 || from.anchor != from.cursor
}

// anchor returns the record that the cursor stays with: the one shown or, where the
// user has not moved since that took the place of another, the other; while a query
// is being written the one that was there before. So no view passed through on the
// way leads it off.
func (m *Model) anchor() *model.Record {
	id := idOf(m.near())
	switch {
	case m.search != nil:
		id = m.search.before.anchor
	case id == m.left.instead:
		id = m.left.record
	}
	if r, ok := m.timeline.Record(id); ok {
		return r
	}
	return m.near()
}

func (m *Model) isMarked(id string) bool { return m.marks[id] }

// markedIDs returns the ids of the marked records in order of time.
func (m *Model) markedIDs() []string { return m.timeline.InOrder(m.marks) }

// subject returns what the detail pane shows.
func (m *Model) subject() page.Subject {
	if r := m.list.record(); m.opened.ID == "" && r != nil {
		return page.Subject{To: page.ToRecord, ID: r.ID}
	}
	return m.opened
}

// shown returns the record that the detail pane shows, nil for none.
func (m *Model) shown() *model.Record {
	if m.opened.ID == "" {
		return m.list.record()
	}
	if r, ok := m.timeline.Record(m.opened.ID); ok && m.opened.To == page.ToRecord {
		return r
	}
	return nil
}

// near returns the record shown or, beside a page on something else, the one under
// the cursor.
func (m *Model) near() *model.Record {
	if r := m.shown(); r != nil {
		return r
	}
	return m.list.record()
}

// say returns a phrase in the user's language.
func (m *Model) say(phrase words.Phrase, args ...any) string {
	return words.In(m.options.Lang, phrase, args...)
}

func (m *Model) sayf(role typeset.Role, phrase words.Phrase, args ...any) {
	m.notice = notice{text: m.say(phrase, args...), role: role}
}
