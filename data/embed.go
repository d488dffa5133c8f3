package data

import (
	_ "embed" // for the dataset
	"reflect"

	"hanjung/model"
)

// embedded is the dataset of the folder koreachina in the compact form.
//
//go:generate go run ./compact
//go:embed koreachina.bin
var embedded string

// schema is the JSON Schema of datasets.
//
//go:generate go run ./schema
//go:embed schema.json
var schema string

// The page about the embedded dataset, and the corrections made to it.
var (
	//go:embed koreachina/README.md
	aboutPage string
	//go:embed koreachina/CHANGELOG.md
	corrections string
)

// AboutPage tells how the embedded dataset was made and what its limits are, in
// Markdown.
func AboutPage() string { return aboutPage }

// Corrections tells what was corrected in the embedded dataset, version by
// version, in Markdown.
func Corrections() string { return corrections }

// Schema returns the JSON Schema (draft 2020-12) of datasets, which is made of the
// types of the model.
func Schema() string { return schema }

// Embedded returns the dataset that comes with the program.
func Embedded() (model.Dataset, error) {
	return expand(embedded)
}

// EmbeddedAbout says what the embedded dataset is, without reading it whole.
func EmbeddedAbout() model.About {
	var about model.About // which is what the compact form begins with
	e := expander{rest: embedded}
	e.value(reflect.ValueOf(&about).Elem())
	return about
}
