// Command han writes the table by which characters that are written in more
// ways than one are compared. It runs in the folder model, by go generate.
package main

import (
	"fmt"
	"os"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run() error {
	forms, err := read("han")
	if err != nil {
		return err
	}
	return os.WriteFile("han_table.go", forms.table(), 0o644)
}
