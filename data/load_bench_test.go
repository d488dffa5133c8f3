package data_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"hanjung/data"
)

// The decoder for records against the tree of nodes, which takes lines that are
// in any way unusual: here by an escape in the name of a member.
func BenchmarkLineDecoders(b *testing.B) {
	text := generated(b, 2000)
	for name, text := range map[string]string{"fast": text, "tree": strings.ReplaceAll(text, `"kind"`, `"\u006bind"`)} {
		b.Run(name, func(b *testing.B) {
			path := filepath.Join(b.TempDir(), "events.jsonl")
			if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
				b.Fatal(err)
			}
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := data.Load(path, nil); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
