package theme

import "hanjung/model"

// Glyphs are the marks that a theme draws with, each one cell wide.
type Glyphs struct {
	Rule, Strong, Bar         string    // lines
	Down, Up, Cross           string    // where lines meet
	Corners                   [4]string // of a box, from the upper left with the clock
	Cursor, Marked            string
	Summit, Event, Agreement  string
	Dispute, Planned          string
	Open, Progress, Met       string
	Missed, Superseded        string
	Bullet, Pointer, QuoteBar string
	After, Above              string
	Checked, Unchecked        string
	Count                     string    // in front of a number of agreements
	Heights                   [9]string // bars that stand, from nothing to full
	Widths                    [9]string // bars that lie
	// ASCII tells that nothing but ASCII and the letters of the data is drawn.
	ASCII bool
}

// Unicode returns the glyphs for terminals of today.
func Unicode() Glyphs {
	return Glyphs{
		Rule: "─", Strong: "━", Bar: "│", Down: "┬", Up: "┴", Cross: "┼",
		Corners: [4]string{"╭", "╮", "╯", "╰"},
		Cursor:  "▌", Marked: "✓",
		Summit: "●", Event: "○", Agreement: "◆", Dispute: "▲", Planned: "◇",
		Open: "○", Progress: "◐", Met: "●", Missed: "✕", Superseded: "↻",
		Bullet: "·", Pointer: "▸", QuoteBar: "│", After: "→", Above: "↑",
		Checked: "[x]", Unchecked: "[ ]", Count: "§",
		Heights: [9]string{" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"},
		Widths:  [9]string{" ", "▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"},
	}
}

// ASCII returns glyphs for terminals that lack others, or draw them two cells
// wide.
func ASCII() Glyphs {
	return Glyphs{
		Rule: "-", Strong: "=", Bar: "|", Down: "+", Up: "+", Cross: "+",
		Corners: [4]string{"+", "+", "+", "+"},
		Cursor:  ">", Marked: "*",
		Summit: "O", Event: "o", Agreement: "&", Dispute: "!", Planned: "?",
		Open: "o", Progress: "~", Met: "+", Missed: "x", Superseded: "=",
		Bullet: "-", Pointer: ">", QuoteBar: "|", After: ">", Above: "^",
		Checked: "[x]", Unchecked: "[ ]", Count: "#",
		Heights: [9]string{" ", ".", ".", ":", ":", "+", "+", "#", "#"},
		Widths:  [9]string{" ", "-", "-", "-", "=", "=", "=", "#", "#"},
		ASCII:   true,
	}
}

// Kind returns the mark that tells what sort of record r is, or of a commitment
// where it stands.
func (g Glyphs) Kind(r *model.Record, today model.Day) string {
	switch r.Type {
	case model.AgreementType:
		return g.Agreement
	case model.CommitmentType:
		if r.Overdue(today) {
			return g.Dispute
		}
		return g.State(r.State())
	case model.EventType:
	}
	switch {
	case r.Planned:
		return g.Planned
	case r.Kind == model.Summit:
		return g.Summit
	case r.Kind == model.Agreed:
		return g.Agreement
	case r.Kind == model.Dispute, r.Kind == model.Sanction:
		return g.Dispute
	}
	return g.Event
}

// State returns the mark of the state of a commitment.
func (g Glyphs) State(s model.State) string {
	switch s {
	case model.Progress:
		return g.Progress
	case model.Met:
		return g.Met
	case model.Missed:
		return g.Missed
	case model.Superseded:
		return g.Superseded
	default:
		return g.Open
	}
}
