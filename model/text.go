package model

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
)

// Lang is a language in which a timeline can speak, as a BCP 47 tag.
type Lang string

// The three languages of a timeline.
const (
	English Lang = "en"
	Korean  Lang = "ko"
	Chinese Lang = "zh"
)

// Langs lists the languages in the order in which they are shown.
func Langs() []Lang { return []Lang{English, Korean, Chinese} }

// Text is a text in up to three languages. In files a plain string stands for
// its English.
type Text struct {
	EN string `json:"en,omitempty"`
	KO string `json:"ko,omitempty"`
	ZH string `json:"zh,omitempty"`
}

// In returns the text in lang, or where that is missing in English, Korean or
// Chinese, whichever comes first.
func (t Text) In(lang Lang) string {
	if s := t.only(lang); s != "" {
		return s
	}
	for _, l := range Langs() {
		if s := t.only(l); s != "" {
			return s
		}
	}
	return ""
}

// Has reports whether the text is known in lang.
func (t Text) Has(lang Lang) bool { return t.only(lang) != "" }

// IsZero reports whether the text is empty in every language.
func (t Text) IsZero() bool { return t == Text{} }

// All returns the text in each language in which it is known.
func (t Text) All() []string {
	all := make([]string, 0, 3)
	for _, l := range Langs() {
		if s := t.only(l); s != "" {
			all = append(all, s)
		}
	}
	return all
}

// AllFrom returns the text in each language in which it is known, lang first.
func (t Text) AllFrom(lang Lang) []string {
	all := t.All()
	if s := t.only(lang); s != "" {
		i := slices.Index(all, s)
		all = slices.Insert(slices.Delete(all, i, i+1), 0, s)
	}
	return all
}

func (t Text) only(lang Lang) string {
	switch lang {
	case Korean:
		return t.KO
	case Chinese:
		return t.ZH
	case English:
		return t.EN
	}
	return ""
}

// MarshalJSON writes a text that is only English as a plain string.
func (t Text) MarshalJSON() ([]byte, error) {
	if t.KO == "" && t.ZH == "" {
		return unescaped(t.EN)
	}
	type object Text
	return unescaped(object(t))
}

// unescaped encodes a value and leaves &, < and > as they are: it is for whoever
// puts JSON into a web page to escape them, as an encoder does by itself.
func unescaped(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return nil, fmt.Errorf("encoding a text: %w", err)
	}
	return bytes.TrimRight(b.Bytes(), "\n"), nil
}

// UnmarshalJSON accepts a plain string, which means English, or an object with
// the members en, ko and zh.
func (t *Text) UnmarshalJSON(b []byte) error {
	if len(b) > 0 && b[0] == '"' {
		*t = Text{}
		return json.Unmarshal(b, &t.EN)
	}
	type object Text
	return json.Unmarshal(b, (*object)(t))
}
