package data

import (
	"encoding"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"hanjung/model"
)

// decoder fills the model's types from nodes, by the names that their JSON tags
// give, and notes everything that doesn't fit instead of stopping at it.
type decoder struct {
	file     string
	problems Problems
}

func (d *decoder) problemf(n *node, format string, args ...any) {
	n.wrong = true
	d.problems = append(d.problems, Problem{d.file, n.line, n.column, fmt.Sprintf(format, args...)})
}

// value decodes n into v, which must be settable.
func (d *decoder) value(n *node, v reflect.Value) {
	if n.kind == nullNode {
		return
	}
	if text, ok := reflect.TypeAssert[*model.Text](v.Addr()); ok {
		d.text(n, text)
		return
	}
	if u, ok := reflect.TypeAssert[encoding.TextUnmarshaler](v.Addr()); ok {
		if s, ok := d.scalar(n); ok {
			if err := u.UnmarshalText([]byte(s)); err != nil {
				d.problemf(n, "%v", err)
			}
		}
		return
	}
	switch v.Kind() {
	case reflect.String:
		if s, ok := d.scalar(n); ok {
			v.SetString(s)
		}
	case reflect.Bool:
		if n.kind != boolNode {
			d.problemf(n, "%s where true or false is wanted", n.kind)
			return
		}
		v.SetBool(n.text == "true")
	case reflect.Slice:
		d.list(n, v)
	case reflect.Struct:
		d.fields(n, v, nil)
	default: // the model's types have no other kinds
	}
}

// text decodes a text in one or several languages.
func (d *decoder) text(n *node, t *model.Text) {
	if n.kind == mapNode {
		d.fields(n, reflect.ValueOf(t).Elem(), nil)
		return
	}
	t.EN, _ = d.scalar(n)
}

// scalar returns the text of a scalar as it was written, cleaned.
func (d *decoder) scalar(n *node) (string, bool) {
	switch n.kind {
	case textNode:
		s, bad := clean(n.text)
		if bad != 0 {
			d.problemf(n, "%s (%U) in the text; delete it", hostileName(bad), bad)
		}
		return s, true
	case numberNode, boolNode:
		return n.text, true
	default:
		d.problemf(n, "%s where a text is wanted", n.kind)
		return "", false
	}
}

func (d *decoder) list(n *node, v reflect.Value) {
	if n.kind != listNode {
		d.problemf(n, "%s where a list is wanted; write [ ] around it", n.kind)
		return
	}
	list := reflect.MakeSlice(v.Type(), len(n.items), len(n.items))
	for i, item := range n.items {
		if item.kind == nullNode {
			d.problemf(item, "an empty entry; delete it or fill it in")
		}
		d.value(item, list.Index(i))
	}
	v.Set(list)
}

// fields decodes a mapping into a struct. The field names that allowed rejects
// are problems; nil allows every field that the struct has.
func (d *decoder) fields(n *node, v reflect.Value, allowed func(string) bool) {
	if n.kind != mapNode {
		d.problemf(n, "%s where a mapping is wanted, as in {%s: …}", n.kind, firstField(v.Type()))
		return
	}
	names := fieldNames(v.Type(), allowed)
	for i, key := range n.keys {
		field, ok := names[key.text]
		if !ok {
			d.unknownField(key, names)
			continue
		}
		d.value(n.items[i], fieldAt(v, field))
	}
}

func (d *decoder) unknownField(key *node, names map[string][]int) {
	known := make([]string, 0, len(names))
	for name := range names {
		known = append(known, name)
	}
	slices.Sort(known)
	if near := model.Nearest(key.text, known); near != "" {
		d.problemf(key, "there is no field %q here; did you mean %s?", key.text, near)
		return
	}
	d.problemf(key, "there is no field %q here; the fields are %s", key.text, strings.Join(known, ", "))
}

// fieldNames returns the places of a struct's fields by their JSON names, those
// of the structs that it embeds too.
func fieldNames(t reflect.Type, allowed func(string) bool) map[string][]int {
	names := make(map[string][]int)
	for _, field := range reflect.VisibleFields(t) {
		name := jsonName(field)
		if !field.Anonymous && (allowed == nil || allowed(name)) {
			names[name] = field.Index
		}
	}
	return names
}

// fieldAt returns the field at a place, for which it makes the embedded struct
// that holds it.
func fieldAt(v reflect.Value, place []int) reflect.Value {
	for _, i := range place {
		if v.Kind() == reflect.Pointer {
			if v.IsNil() {
				v.Set(reflect.New(v.Type().Elem()))
			}
			v = v.Elem()
		}
		v = v.Field(i)
	}
	return v
}

func jsonName(f reflect.StructField) string {
	name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
	return name
}

func firstField(t reflect.Type) string { return jsonName(t.Field(0)) }
