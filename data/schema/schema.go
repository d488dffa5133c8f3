package main

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/invopop/jsonschema"

	"hanjung/model"
)

// schema returns the schema of a dataset: of an object with a list of everything
// that it holds, or of a file with such a list alone. The types of the model and
// their comments say what it is made of, and what they can't say stands here.
func schema(from, folder string) (*jsonschema.Schema, error) {
	r := &jsonschema.Reflector{Anonymous: true, ExpandedStruct: true, Mapper: mapped}
	if err := r.AddGoComments(from, folder); err != nil {
		return nil, fmt.Errorf("reading the comments of the model: %w", err)
	}
	root := r.Reflect(model.Dataset{})
	root.Title = "A dataset of hanjung"
	root.Description = "A timeline with its sources: an object with lists, or one such list in a file of its own."
	root.Extras = map[string]any{"type": []string{"object", "array"}}
	root.Type = ""
	root.Required = nil
	defs := root.Definitions
	record := defs["Record"]
	delete(defs, "Record")
	for _, typ := range model.Types() {
		defs[nameOf(typ)] = ofType(typ, record)
	}
	defs["Date"], defs["Text"], defs["ID"], defs["Plain"] = date(), text(), id(), plain()
	entries := &jsonschema.Schema{}
	for list := root.Properties.Oldest(); list != nil; list = list.Next() {
		if list.Value.Type != "array" {
			continue
		}
		entry := entryOf(list.Key)
		list.Value.Items = refTo(entry)
		entries.AnyOf = append(entries.AnyOf, refTo(entry))
		typeFirst(defs[entry], strings.ToLower(entry))
	}
	root.Items = entries
	for name, d := range defs {
		refine(name, d)
	}
	describe(root)
	return root, nil
}

func refTo(name string) *jsonschema.Schema { return &jsonschema.Schema{Ref: "#/$defs/" + name} }

func nameOf(typ model.Type) string { return strings.ToUpper(string(typ[:1])) + string(typ[1:]) }

// entryOf returns the definition of what stands in a list.
func entryOf(list string) string {
	if list == "people" {
		return "Person"
	}
	return strings.ToUpper(list[:1]) + strings.TrimSuffix(list[1:], "s")
}

// mapped returns the schema of types that files hold otherwise than Go does.
func mapped(t reflect.Type) *jsonschema.Schema {
	switch t {
	case reflect.TypeFor[string]():
		return refTo("Plain")
	case reflect.TypeFor[model.Date]():
		return refTo("Date")
	case reflect.TypeFor[model.Text]():
		return refTo("Text")
	case reflect.TypeFor[model.Side]():
		return oneOf(model.Sides())
	case reflect.TypeFor[model.SourceKind]():
		return oneOf(model.SourceKinds())
	case reflect.TypeFor[model.Reading]():
		return oneOf(model.Readings())
	case reflect.TypeFor[model.State]():
		return oneOf(slices.Concat(model.StatesOf(model.AgreementType), model.StatesOf(model.CommitmentType)))
	}
	return nil
}

func oneOf[T ~string](words []T) *jsonschema.Schema {
	s := &jsonschema.Schema{Type: "string"}
	for _, w := range words {
		s.Enum = append(s.Enum, string(w))
	}
	return s
}

// ofType returns the schema of the records of a type: that of all, with the fields
// that they can have.
func ofType(typ model.Type, record *jsonschema.Schema) *jsonschema.Schema {
	s := *record
	s.Properties = jsonschema.NewProperties()
	for field := record.Properties.Oldest(); field != nil; field = field.Next() {
		if !model.HasField(typ, field.Key) {
			continue
		}
		value := *field.Value
		switch field.Key {
		case "kind":
			value.Enum = oneOf(model.KindsOf(typ)).Enum
		case "history":
			states := jsonschema.NewProperties()
			states.Set("state", oneOf(model.StatesOf(typ)))
			value.Items = &jsonschema.Schema{AllOf: []*jsonschema.Schema{value.Items, {Properties: states}}}
		}
		s.Properties.Set(field.Key, &value)
	}
	switch typ {
	case model.EventType:
		s.Description = "Something that happened at a date: a summit, a meeting, a dispute, a sanction, a visit."
	case model.AgreementType:
		s.Description = "A document that both sides put their name to, with parties, terms and a life."
	case model.CommitmentType:
		s.Description = "A promise that can be kept or missed: who promised, what, by when, and what followed on the record."
	}
	return &s
}

// typeFirst says that an entry may name its type, as it does in JSON Lines.
func typeFirst(s *jsonschema.Schema, typ string) {
	named := &jsonschema.Schema{Const: typ, Description: "What the entry is; a file of JSON Lines says it."}
	s.Properties.Set("type", named)
	_ = s.Properties.MoveToFront("type") // it is there
}

// required returns the fields that an entry has to have, beside those that the
// model writes even where they are empty.
func required(entry string) []string {
	switch entry {
	case "Event":
		return []string{"date", "kind"}
	case "Agreement":
		return []string{"signed", "kind"}
	case "Commitment":
		return []string{"date"}
	case "Source":
		return []string{"title"}
	}
	return nil
}

func onlyNamed() *jsonschema.Schema {
	s := &jsonschema.Schema{Properties: jsonschema.NewProperties(), AdditionalProperties: jsonschema.FalseSchema}
	for _, field := range []string{"type", "id", "title"} {
		s.Properties.Set(field, jsonschema.TrueSchema)
	}
	return s
}

// least returns how many entries a list wants.
func least(field string) *uint64 {
	n := uint64(1)
	switch field {
	case "sources", "roots":
		return &n
	case "values":
		n = 2
		return &n
	}
	return nil
}

// refine says what the types of Go can't: what is wanted, and what a text looks
// like.
func refine(name string, s *jsonschema.Schema) {
	if s.Properties == nil {
		return
	}
	s.Required = append(s.Required, required(name)...)
	switch name {
	case "Party":
		s.AnyOf = []*jsonschema.Schema{{Required: []string{"body"}}, {Required: []string{"person"}}}
	case "Source": // one that is only named has its id for a title
		s.AnyOf = []*jsonschema.Schema{{Required: []string{"publisher", "url", "lang", "kind"}}, onlyNamed()}
	}
	for field := s.Properties.Oldest(); field != nil; field = field.Next() {
		v := field.Value
		v.MinItems = least(field.Key)
		switch {
		case v.Items != nil && v.Items.Ref == refTo("Plain").Ref && field.Key != "aliases":
			v.Items, v.UniqueItems = refTo("ID"), true
		case slices.Contains([]string{"id", "speaker", "person"}, field.Key):
			v.Ref = refTo("ID").Ref
		case field.Key == "url":
			v.Ref, v.Type = "", "string"
			v.Pattern = `^https?://[^\s"<>\\` + "`]+$"
		case field.Key == "lang":
			v.Ref, v.Type = "", "string"
			v.Pattern = `^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$`
		}
	}
}

// describe makes sentences of comments: what Go says of a field Signed, that it is
// when an agreement was signed, is told of a field in a file.
func describe(s *jsonschema.Schema) {
	s.Description = sentence(s.Description)
	if s.Properties != nil {
		for field := s.Properties.Oldest(); field != nil; field = field.Next() {
			describe(field.Value)
		}
	}
	for _, d := range s.Definitions {
		describe(d)
	}
}

func sentence(comment string) string {
	text := strings.Join(strings.Fields(comment), " ")
	words := strings.SplitN(text, " ", 3)
	if len(words) == 3 && (words[1] == "is" || words[1] == "says") && unicode.IsUpper([]rune(words[0])[0]) && words[0] != "What" {
		text = words[2]
	}
	if text == "" {
		return ""
	}
	first, size := utf8.DecodeRuneInString(text)
	text = string(unicode.ToUpper(first)) + text[size:]
	return strings.TrimSuffix(text, ".") + "."
}

// The forms of dates and ids. All that reads schemas understands these patterns;
// few understand names of classes of letters.
const (
	point  = `[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?[~?%]?`
	dates  = `^(` + point + `(/(` + point + `|\.\.))?|\.\./` + point + `)$`
	letter = `[^\x00-/:-` + "`" + `{-\x7f]`
	ids    = `^` + letter + `+([-_.:]` + letter + `+)*$`
)

func date() *jsonschema.Schema {
	return &jsonschema.Schema{
		Description: "A date as precisely as its source gives it, a subset of EDTF (ISO 8601-2): a day, a month, a year or a span, " +
			"with an open end .., approximate ~ or uncertain ?.",
		Examples: []any{"2026-01-05", "2026-01", "2026", "2026-01-04/2026-01-07", "2025-11-10/..", "2018~", "2018?"},
		AnyOf: []*jsonschema.Schema{
			{Type: "string", Pattern: dates},
			{Type: "integer", Minimum: "1000", Maximum: "9999"},
		},
	}
}

// plain returns the schema of a text in one language. YAML takes 2026 and yes for
// something else, and the program does not mind.
func plain() *jsonschema.Schema {
	return &jsonschema.Schema{Extras: map[string]any{"type": []string{"string", "number", "boolean"}}}
}

func id() *jsonschema.Schema {
	s := plain()
	s.Pattern = ids
	s.Description = "A short name: small letters and digits joined by hyphens, as in beijing-summit-2026."
	return s
}

func text() *jsonschema.Schema {
	one := uint64(1)
	words := plain()
	words.MinLength = &one
	languages := &jsonschema.Schema{
		Type: "object", Properties: jsonschema.NewProperties(), MinProperties: &one, AdditionalProperties: jsonschema.FalseSchema,
	}
	for _, lang := range model.Langs() {
		languages.Properties.Set(string(lang), refTo("Plain"))
	}
	return &jsonschema.Schema{
		Description: "A text in English, Korean and Chinese, or in some of them; a plain string is English.",
		AnyOf:       []*jsonschema.Schema{words, languages},
	}
}
