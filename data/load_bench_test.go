package data_test

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"strings"
	"testing"

	"hanjung/data"
	"hanjung/model"
)

// Loading and connecting JSON Lines of growing size:
//
//	go test ./data -run '^$' -bench Lines
//
// memory is all that the process has taken from the system afterwards, as a
// multiple of the file.
func BenchmarkLoadLines(b *testing.B) {
	eachSize(b, func(b *testing.B, path string, n int) {
		b.Helper()
		for b.Loop() {
			d, err := data.Load(path, nil)
			if err != nil || model.New(d).Len() != n {
				b.Fatal(err)
			}
		}
	})
}

// Streaming the same files, which keeps nothing.
func BenchmarkStreamLines(b *testing.B) {
	eachSize(b, func(b *testing.B, path string, n int) {
		b.Helper()
		for b.Loop() {
			rows := 0
			err := data.Stream(b.Context(), path, nil, func(batch data.Batch) error {
				rows += len(batch.Data.Events)
				return nil
			})
			if err != nil || rows != n {
				b.Fatal(rows, err)
			}
		}
	})
}

func eachSize(b *testing.B, run func(b *testing.B, path string, n int)) {
	b.Helper()
	for _, n := range []int{1000, 10_000, 100_000, 1_000_000} {
		b.Run(fmt.Sprintf("events=%d", n), func(b *testing.B) {
			path, size := generatedFile(b, n)
			debug.FreeOSMemory()
			b.SetBytes(size)
			b.ResetTimer()
			run(b, path, n)
			var m runtime.MemStats
			runtime.ReadMemStats(&m)
			b.ReportMetric(float64(m.Sys-m.HeapReleased)/float64(size), "memory/file")
		})
	}
}

// generatedFile writes a file of events and returns its size.
func generatedFile(b *testing.B, n int) (path string, size int64) {
	b.Helper()
	path = filepath.Join(b.TempDir(), "events.jsonl")
	file, err := os.Create(path)
	if err != nil {
		b.Fatal(err)
	}
	if err := generate(file, n); err != nil {
		b.Fatal(err)
	}
	info, err := file.Stat()
	if err != nil {
		b.Fatal(err)
	}
	if err := file.Close(); err != nil {
		b.Fatal(err)
	}
	return path, info.Size()
}

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
