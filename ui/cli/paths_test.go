package cli_test

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"hanjung/ui/cli"
)

// answers returns what the command prints, given a standard input, and its exit
// status.
func answers(t *testing.T, in string, args ...string) (string, int) {
	t.Helper()
	var out, errOut bytes.Buffer
	status := cli.Run(context.Background(), args, strings.NewReader(in), &out, &errOut)
	return out.String(), status
}

// However a dataset is read, embedded or from a file, whole or stretch by
// stretch, every query has the same answer.
func TestEveryPathAnswersAlike(t *testing.T) {
	for _, entry := range filesIn(t.TempDir()) {
		name, value, _ := strings.Cut(entry, "=")
		t.Setenv(name, value)
	}
	t.Setenv("LC_ALL", "C")
	t.Setenv("SOURCE_DATE_EPOCH", "1795132800")
	folder := t.TempDir()
	write := func(name, text string) string {
		path := filepath.Join(folder, name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	lines, _ := answers(t, "", "export", "--format", "jsonl")
	var plain strings.Builder // without threads, which only the whole dataset answers for
	for line := range strings.Lines(lines) {
		if !strings.Contains(line, `"type":"thread"`) {
			plain.WriteString(line)
		}
	}
	sifted := write("sifted.jsonl", plain.String())
	threads := write("threads.jsonl", lines)
	endings := write("endings.ndjson", strings.ReplaceAll(plain.String(), "\n", "\r\n"))
	whole, _ := answers(t, "", "export", "--format", "json", "--data", sifted)
	loaded := write("loaded.json", whole)
	for i, query := range strings.Split(strings.TrimSpace(fiftyQueries), "\n") {
		ask := func(path string, command ...string) string {
			in := ""
			if path == "-" {
				in = plain.String()
			}
			args := slices.Concat(command, strings.Fields(query))
			if path != "" {
				args = append(args, "--data", path)
			}
			text, status := answers(t, in, args...)
			return fmt.Sprintf("status %d, %d lines:\n%s", status, strings.Count(text, "\n"), text)
		}
		same := func(want string, command []string, paths ...string) {
			for _, path := range paths {
				if got := ask(path, command...); got != want {
					t.Errorf("%s %s, %s: %.200s\nwant %.200s", command, query, filepath.Base(path), got, want)
				}
			}
		}
		list := []string{"list"}
		want := ask("", list...)
		if strings.Contains(query, "thread:") {
			same(want, list, threads)
			continue
		}
		same(want, list, sifted)
		if i%3 == 0 {
			same(want, list, []string{threads, endings, loaded, "-"}[i/3%4])
		}
		command, embedded := otherCommands[i%len(otherCommands)], ""
		if slices.Contains(command, "json") || slices.Contains(command, "jsonl") {
			embedded = loaded // without threads
		}
		same(ask(embedded, command...), command, []string{sifted, "-"}[i/len(otherCommands)%2])
	}
}

// otherCommands are those beside list that answer a query.
var otherCommands = [][]string{
	{"list", "--json"},
	{"topics"},
	{"people"},
	{"sources"},
	{"--lang", "ko"},
	{"export", "-f", "markdown"},
	{"export", "-f", "json"},
	{"export", "-f", "jsonl"},
	{"export", "-f", "csv"},
	{"export", "-f", "ics"},
	{"export", "-f", "timelinejs"},
}

// Where only the whole of standard input has the answer, it is read again.
func TestStandardInputIsReadAgain(t *testing.T) {
	t.Setenv("LC_ALL", "C")
	event := `{"id":"e%d","date":"2020","title":"Talks","kind":"meeting","topics":["%s"]}` + "\n"
	var text strings.Builder
	for i := range 30_000 {
		fmt.Fprintf(&text, event, i, "sea")
	}
	fmt.Fprintf(&text, event, 30_000, "land")
	for _, c := range []struct{ in, query, want string }{
		{text.String(), "topic:land", "2020\tevent\tmeeting\tTalks\tland\te30000\t\t\n"},
		{"- {id: a, date: 2026, title: A, kind: context}\n", "in:2026", "2026\tevent\tcontext\tA\t\ta\t\t\n"},
		{"", "in:2026", ""},
	} {
		for _, folder := range []string{t.TempDir(), filepath.Join(t.TempDir(), "none")} { // where it can be kept, and not
			t.Setenv("TMPDIR", folder)
			if got, _ := answers(t, c.in, "list", "--data", "-", c.query); got != c.want {
				t.Errorf("%s: %.200q", c.query, got)
			}
			if left, _ := os.ReadDir(folder); len(left) > 0 {
				t.Errorf("%s: %s is left behind", c.query, left[0].Name())
			}
		}
	}
}

const fiftyQueries = `
topic:west-sea
topic:서해
topic:黄海,culture
topic:west-sea topic:diplomacy
-topic:diplomacy
topic:thaad
kind:summit
kind:summit,dispute to:2018
-kind:summit from:2025
kind:mou type:agreement
person:시진핑
person:xi-jinping,wi-sung-lac
-person:xi-jinping from:2026
speaker:시진핑
speaker:lee-jae-myung,xi-jinping -fishing from:2025
by:KR
by:trade kind:mou
-by:통상부 type:agreement
by:wang-wentao,외교부
side:KR
side:china type:agreement
side:KR type:commitment
place:beijing
place:베이징
source:yonhap
source:kbs from:2025
lang:ko
lang:zh,en in:2026-01
id:beijing-summit-2026
id:beijing-summit-2026,gyeongju-summit-2025
type:agreement
type:commitment
type:any in:2026-01-05
type:any -type:event
type:agreement in:2026-01-05
from:2016
to:1999
in:2025-11
in:2016..2018
from:2016 to:2017
from:2026-01-05 to:2026-01-05 type:any
is:disputed
is:planned
is:open
is:overdue
is:met
-is:disputed from:2026
is:signed
한중정상회담
韩中
fishing
-topic:culture fishing
이재명
ㅅㅎ
minutes kind:summit
topic:culture thread:hallyu-ban-2016
thread:west-sea
thread:hanwha-ocean type:any
topic:wets-sea
person:nobody
zzz
from:2016-13`
