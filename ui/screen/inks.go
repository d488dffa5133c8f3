package screen

import (
	"strings"

	"github.com/charmbracelet/colorprofile"
	uv "github.com/charmbracelet/ultraviolet"
	"github.com/charmbracelet/x/ansi"
)

// styleID is a style in a table of inks; 0 is the terminal's own.
type styleID uint16

// ink is how a cell looks, and where it leads.
type ink struct {
	style uv.Style
	url   string
}

// inks are the styles and the clusters of characters that cells refer to.
type inks struct {
	all        []ink
	ids        map[ink]styleID
	blanks     []styleID // of each style, that of the blanks in it
	changes    map[change]styleID
	clusters   []string
	clusterIDs map[string]rune
}

// change is a sequence met in a style.
type change struct {
	from     styleID
	sequence string
}

// maxInks is how many styles or clusters are kept before all begins anew: far
// more than a frame has.
const maxInks = 1 << 14

func newInks() *inks {
	i := &inks{ids: map[ink]styleID{}, changes: map[change]styleID{}, clusterIDs: map[string]rune{}}
	i.id(ink{})
	return i
}

func (i *inks) full() bool {
	return max(len(i.all), len(i.clusters), len(i.changes)) > maxInks
}

func (i *inks) id(k ink) styleID {
	if id, ok := i.ids[k]; ok {
		return id
	}
	id := styleID(len(i.all))
	i.all = append(i.all, k)
	i.ids[k] = id
	i.blanks = append(i.blanks, id)
	i.blanks[id] = i.id(blankOf(k))
	return id
}

// blank returns the style of a blank in a style: what doesn't show in a blank is
// left out of it.
func (i *inks) blank(id styleID) styleID { return i.blanks[id] }

func blankOf(k ink) ink {
	if k.style.Underline != uv.UnderlineNone || k.style.Attrs&(uv.AttrReverse|uv.AttrStrikethrough|uv.AttrBlink) != 0 {
		return k
	}
	return ink{uv.Style{Bg: k.style.Bg}, k.url}
}

// follow returns the style after the sequence that a line begins with, and how
// long it is.
func (i *inks) follow(from styleID, line string) (to styleID, n int) {
	sequence, _, n, _ := ansi.DecodeSequence(line, 0, nil)
	at := change{from, sequence}
	if to, ok := i.changes[at]; ok {
		return to, n
	}
	k := i.all[from]
	switch parser := ansi.NewParser(); {
	case strings.HasPrefix(sequence, "\x1b[") && strings.HasSuffix(sequence, "m"):
		ansi.DecodeSequence(line, 0, parser)
		uv.ReadStyle(parser.Params(), &k.style)
	case strings.HasPrefix(sequence, "\x1b]8;"):
		ansi.DecodeSequence(line, 0, parser)
		var link uv.Link
		uv.ReadLink(parser.Data(), &link)
		k.url = link.URL
	}
	to = i.id(k)
	at.sequence = strings.Clone(sequence) // not to keep the frame
	i.changes[at] = to
	return to, n
}

// sequence returns what turns a style into another on a terminal of some
// colours.
func (i *inks) sequence(from, to styleID, colours colorprofile.Profile) string {
	a, b := i.all[from], i.all[to]
	var s string
	if a.url != b.url {
		s = ansi.SetHyperlink(b.url)
	}
	was, will := uv.ConvertStyle(a.style, colours), uv.ConvertStyle(b.style, colours)
	return s + will.Diff(&was)
}
