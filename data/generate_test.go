package data_test

import (
	"bufio"
	"flag"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"hanjung/model"
)

// To have a file for trying things by hand:
// go test ./data -run TestGenerate -events 1000000 -to events.jsonl.
var (
	events = flag.Int("events", 0, "how many events TestGenerate writes")
	to     = flag.String("to", "", "the file that TestGenerate writes them to")
)

func TestGenerate(t *testing.T) {
	if *to == "" {
		t.Skip("no file is named by -to")
	}
	file, err := os.Create(*to)
	if err != nil {
		t.Fatal(err)
	}
	if err := generate(file, *events); err != nil {
		t.Fatal(err)
	}
	if err := file.Close(); err != nil {
		t.Fatal(err)
	}
}

// generate writes events as JSON Lines, about 300 bytes each: the same ones in
// every run, their dates in no order, a third of the titles in Korean too.
func generate(w io.Writer, n int) error {
	out := bufio.NewWriterSize(w, 1<<20)
	g := generator{rand.New(rand.NewPCG(1992, 824))}
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
	return out.Flush()
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

var (
	english = strings.Fields("ministers leaders Seoul Beijing talks agreed boundary fisheries the of and on to with " +
		"structures statement trade culture exchange visit memorandum signed delegation protested sea waters patrol " +
		"company exports tariffs suspended resumed currency swap panda lions missile sanctions “phase” café")
	korean = strings.Fields("한중 정상회담 서해 구조물 협정 체결 외교부 장관 방문 문화 교류 어업 경계 획정 회담 한한령 FTA 2단계 협상")
	topics = strings.Fields("diplomacy west-sea culture economy fisheries north-korea security thaad visas pandas hallyu law")
	kinds  = strings.Fields("summit visit meeting call agreement statement dispute sanction military culture economy law context")
)
