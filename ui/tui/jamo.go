package tui

import (
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"
)

// The keys of the Korean two-set layout (KS X 5002), jamo by jamo.
const (
	jamo       = "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡㅃㅉㄸㄲㅆㅒㅖ"
	letterKeys = "qwertyuiopasdfghjklzxcvbnmQWERTOP"
)

// compound returns the two keys of a jamo that is typed with two.
func compound(r rune) (keys string, ok bool) {
	keys, ok = map[rune]string{
		'ㅘ': "hk", 'ㅙ': "ho", 'ㅚ': "hl", 'ㅝ': "nj", 'ㅞ': "np", 'ㅟ': "nl", 'ㅢ': "ml",
		'ㄳ': "rt", 'ㄵ': "sw", 'ㄶ': "sg", 'ㄺ': "fr", 'ㄻ': "fa", 'ㄼ': "fq", 'ㄽ': "ft", 'ㄾ': "fx", 'ㄿ': "fv", 'ㅀ': "fg", 'ㅄ': "qt",
	}[r]
	return keys, ok
}

// latin returns the keys that were struck to type a text with a Korean input
// method on: ㅂ is q, and 처 is c and j. Any other text is its own key.
func latin(text string) []string {
	var keys []string
	for _, r := range text {
		parts := []rune{r}
		if r >= '가' && r <= '힣' {
			parts = syllable(r)
		}
		for _, p := range parts {
			keys = append(keys, strokes(p)...)
		}
	}
	return keys
}

func strokes(r rune) []string {
	i := 0
	for _, j := range jamo {
		if j == r {
			return []string{letterKeys[i : i+1]}
		}
		i++
	}
	if two, ok := compound(r); ok {
		return []string{two[:1], two[1:]}
	}
	return []string{string(r)}
}

// syllable takes a syllable of Unicode's Hangul block apart, by the arithmetic
// of The Unicode Standard, section 3.12.
func syllable(r rune) []rune {
	const (
		first  = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
		second = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
		third  = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"
	)
	i := int(r - '가')
	parts := []rune{[]rune(first)[i/588], []rune(second)[i%588/28]}
	if t := i % 28; t > 0 {
		parts = append(parts, []rune(third)[t-1])
	}
	return parts
}

// keysOf returns the names of the keys that a message stands for, as the action
// table has them. With a Korean input method on that may be several.
func keysOf(msg tea.KeyPressMsg) []string {
	if r, _ := utf8.DecodeRuneInString(msg.Text); msg.Text != "" && r >= utf8.RuneSelf {
		return latin(msg.Text)
	}
	return []string{msg.String()}
}
