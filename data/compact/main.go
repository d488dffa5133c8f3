// Command compact writes the compact form of the embedded dataset. It runs in
// the folder data, by go generate ./data.
package main

import (
	"fmt"
	"os"

	"hanjung/data"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run() error {
	dataset, err := data.Load("koreachina", nil)
	if err != nil {
		return err
	}
	compact, err := data.Compact(dataset)
	if err != nil {
		return err
	}
	return os.WriteFile("koreachina.bin", compact, 0o644)
}
