package cli_test

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"hanjung/ui/cli"
)

// answers returns what the command prints and its exit status.
func answers(t *testing.T, args ...string) (string, int) {
	t.Helper()
	var out, errOut bytes.Buffer
	status := cli.Run(context.Background(), args, strings.NewReader(""), &out, &errOut)
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
	whole, _ := answers(t, "export", "--format", "json")
	lines, _ := answers(t, "export", "--format", "jsonl")
	var plain strings.Builder // without threads, which only the whole dataset answers for
	for line := range strings.Lines(lines) {
		if !strings.Contains(line, `"type":"thread"`) {
			plain.WriteString(line)
		}
	}
	padding := strings.Repeat(strings.Repeat(" ", 4000)+"\n", 600) // large enough to be read stretch by stretch
	paths := map[string]string{
		"json":            write("whole.json", whole),
		"json lines":      write("lines.jsonl", lines),
		"sifted":          write("sifted.jsonl", plain.String()+padding),
		"with threads":    write("threads.jsonl", lines+padding),
		"sifted, endings": write("endings.ndjson", strings.ReplaceAll(plain.String(), "\n", "\r\n")+padding),
	}
	for i, query := range strings.Split(strings.TrimSpace(fiftyQueries), "\n") {
		args := strings.Fields(query)
		want, status := answers(t, append([]string{"list"}, args...)...)
		for name, path := range paths {
			if strings.Contains(query, "thread:") && strings.Contains(name, "sifted") {
				continue
			}
			if name != "sifted" && name != "json lines" && i%6 != 0 { // the others are read as one of these
				continue
			}
			got, gotStatus := answers(t, append([]string{"list", "--data", path}, args...)...)
			if got != want || gotStatus != status {
				t.Errorf("%s, %s: %d lines, status %d; embedded %d lines, status %d", query, name,
					strings.Count(got, "\n"), gotStatus, strings.Count(want, "\n"), status)
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
