package cli_test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"hanjung/data"
	"hanjung/model"
)

func readme(t *testing.T) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("..", "..", "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// Every query of the README selects something, and the names of one topic the
// same.
func TestReadmeQueries(t *testing.T) {
	d, err := data.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	timeline := model.New(d)
	rows := regexp.MustCompile("(?m)^\\| `([^`]+:[^`]+|\"[^`]+)` \\| ").FindAllStringSubmatch(readme(t), -1)
	if len(rows) < 6 {
		t.Fatalf("the README has %d queries", len(rows))
	}
	for _, row := range rows {
		q, err := model.ParseQuery(row[1])
		if err != nil {
			t.Errorf("%s: %v", row[1], err)
			continue
		}
		s, err := timeline.Select(q, model.View{})
		if err != nil || s.Len() == 0 {
			t.Errorf("%s selects %d records, %v", row[1], s.Len(), err)
		}
	}
}

// Every command of the README works, and writes its files where it is called.
func TestReadmeCommands(t *testing.T) {
	block := regexp.MustCompile("(?s)## On the command line\n\n```sh\n(.*?)```").FindStringSubmatch(readme(t))
	if block == nil {
		t.Fatal("the README has no commands")
	}
	folder := t.TempDir()
	example := regexp.MustCompile("(?s)```yaml\n(.*?)```").FindStringSubmatch(readme(t))
	if example == nil {
		t.Fatal("the README has no dataset")
	}
	if err := os.WriteFile(filepath.Join(folder, "my-events.yaml"), []byte(example[1]), 0o600); err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(block[1]) {
		command, _, _ := strings.Cut(line, "#")
		cmd := exec.Command("sh", "-c", command)
		cmd.Dir = folder
		cmd.Env = append(append(os.Environ(), "LC_ALL=C"), filesIn(folder)...)
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Errorf("%s: %v\n%s", command, err, out)
		}
	}
}

// The settings of the README are taken without a word, but for the dataset, which
// lies nowhere.
func TestReadmeSettings(t *testing.T) {
	block := regexp.MustCompile("(?s)## Settings\n.*?```yaml\n(.*?)```").FindStringSubmatch(readme(t))
	if block == nil {
		t.Fatal("the README has no settings")
	}
	files := t.TempDir()
	text := regexp.MustCompile("(?m)^data: .*\n").ReplaceAllString(block[1], "")
	folder := filepath.Join(files, "config", "hanjung")
	if err := os.MkdirAll(folder, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(folder, "config.yaml"), []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("hanjung", "topics")
	cmd.Env = append(os.Environ(), filesIn(files)...)
	var said strings.Builder
	cmd.Stderr = &said
	if err := cmd.Run(); err != nil || said.Len() > 0 {
		t.Errorf("%v: %s", err, said.String())
	}
}

func TestReadmeCountsTheDataset(t *testing.T) {
	d, err := data.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	want := fmt.Sprintf("%d events, %d agreements and %d commitments, from %d published pages",
		len(d.Events), len(d.Agreements), len(d.Commitments), len(d.Sources))
	if !strings.Contains(readme(t), want) {
		t.Errorf("the README does not say %q", want)
	}
}
