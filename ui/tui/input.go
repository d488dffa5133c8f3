package tui

import (
	"charm.land/bubbles/v2/textinput"

	"hanjung/ui/typeset"
)

// mostWritten is how many characters can be written on one line: more than anybody
// writes, and few enough to be understood anew at every key.
const mostWritten = 1000

// newInput returns a line to write on that begins with a text, the cursor behind
// it.
func newInput(text string) textinput.Model {
	input := textinput.New()
	input.SetVirtualCursor(false)
	input.CharLimit = max(mostWritten, 2*len([]rune(text)))
	input.SetValue(text)
	input.CursorEnd()
	return input
}

// inputRoom returns how many characters a line that is written on can still take.
func inputRoom(input *textinput.Model) int {
	return max(input.CharLimit-len([]rune(input.Value())), 0)
}

// inputWindow returns the part of a text being written that has room in so many
// cells, and the column in it of the cursor. Columns are counted in cells,
// because the input's own cursor counts characters and would stand too far left
// behind Hangul. An ellipsis tells that the text begins before it.
func inputWindow(input *textinput.Model, room int) (text string, column int) {
	runes := []rune(input.Value())
	at := input.Position()
	start := max(at-room-1, 0) // no character is known to take less than a cell but those that join others
	cut := func() bool { return typeset.Width(string(runes[start:at])) > room }
	for cut() {
		start++
	}
	before := ""
	if start > 0 {
		before = "…"
		room -= typeset.Width(before)
	}
	for start < at && cut() {
		start++
	}
	end := min(len(runes), max(at, start+room+1))
	for end > at && typeset.Width(string(runes[start:end])) > room {
		end--
	}
	return before + typeset.Plain(string(runes[start:end])), typeset.Width(before + string(runes[start:at]))
}
