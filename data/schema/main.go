// Command schema writes the JSON Schema of datasets. It runs in the folder data,
// by go generate ./data.
package main

import (
	"bytes"
	"encoding/json"
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
	text, err := written("hanjung/data", "../model")
	if err != nil {
		return err
	}
	return os.WriteFile("schema.json", text, 0o644)
}

// written returns the schema as it stands in the file. The comments of the model
// are read from a folder, whose path leads from a package to the model.
func written(from, folder string) ([]byte, error) {
	s, err := schema(from, folder)
	if err != nil {
		return nil, err
	}
	var text bytes.Buffer
	e := json.NewEncoder(&text)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(s); err != nil {
		return nil, fmt.Errorf("writing the schema: %w", err)
	}
	return text.Bytes(), nil
}
