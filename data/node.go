package data

import "slices"

// node is a value of a file with its place in it: the common form of YAML and
// JSON, from which records are decoded and in which problems are located.
type node struct {
	kind         kind
	line, column int
	text         string // of a scalar
	items        []*node
	keys         []*node // of a mapping; items holds the values
	wrong        bool    // a problem of its own has been told
}

type kind int

const (
	nullNode kind = iota
	textNode
	numberNode
	boolNode
	listNode
	mapNode
)

func (k kind) String() string {
	return [...]string{"nothing", "text", "a number", "true or false", "a list", "a mapping"}[k]
}

// get returns the value of a key of a mapping, or nil.
func (n *node) get(key string) *node {
	if n == nil || n.kind != mapNode {
		return nil
	}
	for i, k := range n.keys {
		if k.text == key {
			return n.items[i]
		}
	}
	return nil
}

// without returns a mapping without one of its keys.
func (n *node) without(key string) *node {
	rest := *n
	rest.keys, rest.items = nil, nil
	for i, k := range n.keys {
		if k.text != key {
			rest.keys, rest.items = append(rest.keys, k), append(rest.items, n.items[i])
		}
	}
	return &rest
}

// path leads to a value inside a file: keys and places in lists.
type path []any

// with returns the path continued; the original stays as it is.
func (p path) with(steps ...any) path {
	return append(slices.Clip(p), steps...)
}

// locate follows a path as far as it goes and returns the node it ends at. told
// reports that it ends at or leads through one whose problem has been told.
func (n *node) locate(p path) (end *node, told bool) {
	for _, step := range p {
		if n.wrong {
			return n, true
		}
		var next *node
		switch step := step.(type) {
		case string:
			next = n.get(step)
		case int:
			if n.kind == listNode && step < len(n.items) {
				next = n.items[step]
			}
		}
		if next == nil {
			return n, n.wrong
		}
		n = next
	}
	return n, n.wrong
}
