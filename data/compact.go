package data

import (
	"encoding"
	"encoding/binary"
	"errors"
	"fmt"
	"reflect"

	"hanjung/model"
)

// The compact form is what the embedded dataset is read from at start-up. It
// holds the fields of the model's types in their order, without names: texts
// and lists as a length and what follows, texts that way too for what prints as
// text, true as 1, and so what is there of what need not be. Reading it copies no text and takes a tenth of the time that
// JSON would.

// Compact writes a dataset in the compact form.
func Compact(d model.Dataset) ([]byte, error) {
	return appendValue(nil, reflect.ValueOf(&d).Elem())
}

func appendValue(b []byte, v reflect.Value) ([]byte, error) {
	if m, ok := reflect.TypeAssert[encoding.TextMarshaler](v.Addr()); ok {
		text, err := m.MarshalText()
		if err != nil {
			return nil, fmt.Errorf("writing %s: %w", v.Type(), err)
		}
		b = binary.AppendUvarint(b, uint64(len(text)))
		return append(b, text...), nil
	}
	switch v.Kind() {
	case reflect.String:
		b = binary.AppendUvarint(b, uint64(v.Len()))
		return append(b, v.String()...), nil
	case reflect.Bool:
		if v.Bool() {
			return append(b, 1), nil
		}
		return append(b, 0), nil
	case reflect.Slice:
		b = binary.AppendUvarint(b, uint64(v.Len()))
		return appendEach(b, v.Len(), v.Index)
	case reflect.Struct:
		return appendEach(b, v.NumField(), v.Field)
	case reflect.Pointer:
		if v.IsNil() {
			return append(b, 0), nil
		}
		return appendValue(append(b, 1), v.Elem())
	default:
		return nil, fmt.Errorf("the compact form has no place for a %s", v.Type())
	}
}

func appendEach(b []byte, n int, at func(int) reflect.Value) ([]byte, error) {
	for i := range n {
		var err error
		if b, err = appendValue(b, at(i)); err != nil {
			return nil, err
		}
	}
	return b, nil
}

var errCompact = errors.New("the compact form does not fit; run go generate ./data")

// expand reads a dataset in the compact form.
func expand(s string) (model.Dataset, error) {
	var d model.Dataset
	e := expander{rest: s}
	e.value(reflect.ValueOf(&d).Elem())
	if e.err == nil && e.rest != "" {
		e.err = errCompact
	}
	return d, e.err
}

// expander reads the compact form from left to right.
type expander struct {
	rest string
	err  error
}

func (e *expander) value(v reflect.Value) {
	if e.err != nil {
		return
	}
	switch v.Kind() {
	case reflect.String:
		v.SetString(e.text())
	case reflect.Bool:
		v.SetBool(e.octet() == 1)
	case reflect.Slice:
		n := e.length()
		if n == 0 || e.err != nil {
			return
		}
		v.Set(reflect.MakeSlice(v.Type(), n, n))
		for i := range n {
			e.value(v.Index(i))
		}
	case reflect.Struct:
		if u, ok := reflect.TypeAssert[encoding.TextUnmarshaler](v.Addr()); ok {
			e.err = u.UnmarshalText([]byte(e.text()))
			return
		}
		for _, field := range v.Fields() {
			e.value(field)
		}
	case reflect.Pointer:
		if e.octet() == 1 {
			v.Set(reflect.New(v.Type().Elem()))
			e.value(v.Elem())
		}
	default:
		e.err = errCompact
	}
}

func (e *expander) text() string {
	n := e.length()
	if e.err != nil {
		return ""
	}
	s := e.rest[:n]
	e.rest = e.rest[n:]
	return s
}

func (e *expander) octet() byte {
	if e.rest == "" {
		e.err = errCompact
		return 0
	}
	b := e.rest[0]
	e.rest = e.rest[1:]
	return b
}

// length reads the length of a text or list. Nothing is shorter than a byte, so
// that no length can exceed what is left.
func (e *expander) length() int {
	n, shift := 0, 0
	for {
		b := e.octet()
		if e.err != nil {
			return 0
		}
		n |= int(b&0x7f) << shift
		if shift += 7; b < 0x80 {
			break
		}
	}
	if n < 0 || n > len(e.rest) {
		e.err = errCompact
		return 0
	}
	return n
}
