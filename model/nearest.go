package model

import "unicode/utf8"

// Nearest returns the candidate that is spelt most like s, or "" where none is
// near enough to be what was meant.
func Nearest(s string, candidates []string) string {
	want := FoldName(s)
	best, bestDistance := "", 0
	for _, c := range candidates {
		got := FoldName(c)
		d := distance(want, got)
		length := utf8.RuneCountInString(want)
		if d > max(1, length/2) || d >= length || best != "" && d >= bestDistance {
			continue
		}
		best, bestDistance = c, d
	}
	return best
}

// distance is the Levenshtein distance between a and b, with the swap of two
// neighbours counted as one change.
func distance(a, b string) int {
	x, y := []rune(a), []rune(b)
	before, last, row := make([]int, len(y)+1), make([]int, len(y)+1), make([]int, len(y)+1)
	for j := range last {
		last[j] = j
	}
	for i := range x {
		row[0] = i + 1
		for j := range y {
			cost := 1
			if x[i] == y[j] {
				cost = 0
			}
			row[j+1] = min(row[j]+1, last[j+1]+1, last[j]+cost)
			if i > 0 && j > 0 && x[i] == y[j-1] && x[i-1] == y[j] {
				row[j+1] = min(row[j+1], before[j-1]+1)
			}
		}
		before, last, row = last, row, before
	}
	return last[len(y)]
}
