// Package madeup makes timelines of any size up, for tests and benchmarks.
package madeup

import (
	"bufio"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"hanjung/model"
)

// File writes so many events to a file of JSON Lines and returns its path and
// its size.
func File(tb testing.TB, n int) (path string, size int64) {
	tb.Helper()
	path = filepath.Join(tb.TempDir(), "events.jsonl")
	file, err := os.Create(path)
	if err != nil {
		tb.Fatal(err)
	}
	if err := Write(file, n); err != nil {
		tb.Fatal(err)
	}
	info, err := file.Stat()
	if err != nil {
		tb.Fatal(err)
	}
	if err := file.Close(); err != nil {
		tb.Fatal(err)
	}
	return path, info.Size()
}

// Write writes events as JSON Lines, about 300 bytes each: the same ones in
// every run, their dates in no order, a third of the titles in Korean too.
func Write(w io.Writer, n int) error {
	out := bufio.NewWriterSize(w, 1<<20)
	g := generator{rand.New(rand.NewPCG(1992, 824))} //nolint:gosec // what is made up must be the same in every run
	english, korean, topics, kinds := strings.Fields(english), strings.Fields(korean), Topics(), strings.Fields(kinds)
	for i := range n {
		day := model.DayOf(1992, 8, 24) + model.Day(g.IntN(12_400))
		fmt.Fprintf(out, `{"id":"e%d","date":"%s","title":{"en":"%s"`, i+1, model.NewDay(day), g.words(english, 4, 8))
		if g.IntN(3) == 0 {
			fmt.Fprintf(out, `,"ko":"%s"`, g.words(korean, 3, 5))
		}
		fmt.Fprintf(out, `},"topics":[%s],"kind":"%s","claims":[`, g.list(topics, 1+g.IntN(2)), g.pick(kinds))
		for c := range 1 + g.IntN(3)/2 {
			fmt.Fprint(out, strings.Repeat(",", min(c, 1)))
			fmt.Fprintf(out, `{"text":"%s.","sources":["s%d"]}`, g.words(english, 9, 16), 1+g.IntN(2000))
		}
		fmt.Fprintln(out, "]}")
	}
	if err := out.Flush(); err != nil {
		return fmt.Errorf("writing made-up events: %w", err)
	}
	return nil
}

type generator struct{ *rand.Rand }

func (g generator) pick(words []string) string { return words[g.IntN(len(words))] }

func (g generator) words(from []string, least, most int) string {
	words := make([]string, least+g.IntN(most-least+1))
	for i := range words {
		words[i] = g.pick(from)
	}
	return strings.Join(words, " ")
}

// list returns n neighbours of a list, quoted.
func (g generator) list(from []string, n int) string {
	start := g.IntN(len(from) - n + 1)
	return `"` + strings.Join(from[start:start+n], `","`) + `"`
}

// Topics returns the ids of the topics that the events have.
func Topics() []string {
	return strings.Fields("diplomacy west-sea culture economy fisheries north-korea security thaad visas pandas hallyu law")
}

const (
	english = "ministers leaders Seoul Beijing talks agreed boundary fisheries the of and on to with " +
		"structures statement trade culture exchange visit memorandum signed delegation protested sea waters patrol " +
		"company exports tariffs suspended resumed currency swap panda lions missile sanctions “phase” café"
	korean = "한중 정상회담 서해 구조물 협정 체결 외교부 장관 방문 문화 교류 어업 경계 획정 회담 한한령 FTA 2단계 협상"
	kinds  = "summit visit meeting call agreement statement dispute sanction military culture economy law context"
)
