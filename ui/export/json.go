package export

import (
	"encoding/json"
	"fmt"
	"io"

	"hanjung/model"
)

// writeJSON writes the selection as a dataset, in the form that data.Load
// reads.
func writeJSON(w io.Writer, s model.Selection) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(s.Dataset()); err != nil {
		return fmt.Errorf("writing JSON: %w", err)
	}
	return nil
}
