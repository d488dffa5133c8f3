package tui

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"hanjung/ui/theme"
)

// Init asks the terminal for its background, where the theme depends on it, and
// makes ready what the first query will want once the first frame is drawn.
func (m *Model) Init() tea.Cmd {
	ready := m.awaitGrowth()
	if ready == nil {
		ready = m.warm()
	}
	if theme.IsFixed(m.options.Theme) {
		return ready
	}
	return tea.Batch(tea.RequestBackgroundColor, ready)
}

func (m *Model) warm() tea.Cmd {
	t := m.timeline
	return tea.Tick(warmAfter, func(time.Time) tea.Msg {
		t.Warm()
		return nil
	})
}

// warmAfter is later than the first frame and sooner than the first key.
const warmAfter = 100 * time.Millisecond

// Update takes a message in and returns what is to be done about it.
func (m *Model) Update(msg tea.Msg) tea.Cmd {
	if m.waits(msg) {
		return nil
	}
	if !isPress(msg) {
		m.backdrop = backdrop{}
	}
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		m.layout.w, m.layout.h = msg.Width, msg.Height
	case tea.BackgroundColorMsg:
		m.onLight = !msg.IsDark()
		m.paint()
	case tea.ColorProfileMsg:
		m.colours = msg.Profile
		m.paint()
	case tea.KeyPressMsg:
		return m.press(msg)
	case tea.PasteMsg:
		return m.paste(msg)
	case tea.MouseClickMsg:
		return m.click(msg.Mouse())
	case tea.MouseWheelMsg:
		m.wheel(msg.Mouse())
	case Growth:
		return m.grow(msg)
	case grown:
		return m.foundIn(msg)
	case answer:
		return m.found(msg)
	case lookedUp:
		return m.lookUp(msg)
	case slow:
		m.isSlow(msg)
	case written:
		m.wrote(msg)
	case unopened:
		return m.copyUnopened(msg)
	case done:
		m.notice = msg.notice()
	}
	return nil
}

// press passes a key to what lies on top, or does what the action table says.
func (m *Model) press(msg tea.KeyPressMsg) tea.Cmd {
	m.notice = notice{}
	switch {
	case msg.String() == "ctrl+c":
		return tea.Interrupt
	case m.isCovered() && msg.Text == "" && m.means(msg.String(), "suspend", "redraw", "help"):
		return m.do(msg)
	case m.help != nil:
		m.pressHelp(msg)
		return nil
	case m.export != nil:
		return m.pressExport(msg)
	case m.palette != nil:
		return m.pressPalette(msg)
	case m.search != nil:
		return m.pressSearch(msg)
	case m.compare != nil:
		return m.pressCompare(msg)
	}
	return m.do(msg)
}

// isCovered reports whether something lies over the panes.
func (m *Model) isCovered() bool {
	return m.help != nil || m.export != nil || m.palette != nil || m.search != nil
}

// do does what the action table says of a key.
func (m *Model) do(msg tea.KeyPressMsg) tea.Cmd {
	var cmds []tea.Cmd
	for _, key := range keysOf(msg) {
		if a, ok := m.actionOf(m.focus, key); ok {
			cmds = append(cmds, a.run(m))
		}
	}
	return tea.Batch(cmds...)
}
