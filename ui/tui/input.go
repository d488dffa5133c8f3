package tui

import (
	"charm.land/bubbles/v2/textinput"

	"hanjung/ui/typeset"
)

// inputWindow returns the part of a text being written that has room in so many
// cells, and the column in it of the cursor. Columns are counted in cells,
// because the input's own cursor counts characters and would stand too far left
// behind Hangul.
func inputWindow(input *textinput.Model, room int) (text string, column int) {
	runes := []rune(input.Value())
	at := input.Position()
	start := 0
	for typeset.Width(string(runes[start:at])) > room {
		start++
	}
	end := len(runes)
	for end > at && typeset.Width(string(runes[start:end])) > room {
		end--
	}
	return typeset.Plain(string(runes[start:end])), typeset.Width(string(runes[start:at]))
}
