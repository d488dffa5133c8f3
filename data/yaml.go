package data

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
	"github.com/goccy/go-yaml/token"
)

// readYAML parses a YAML file into a node. Where it can't, it says so in one
// problem.
func readYAML(name string, text []byte) (root *node, problems Problems) {
	file, err := parser.ParseBytes(text, 0)
	if err != nil {
		return nil, Problems{yamlProblem(name, text, err)}
	}
	y := yamlReader{file: name}
	for i, doc := range file.Docs {
		if i > 0 && doc.Body != nil {
			y.problem(doc.Body, "a second document; keep one a file")
			break
		}
		root = y.node(doc.Body)
	}
	return root, y.problems
}

func yamlProblem(name string, text []byte, err error) Problem {
	p := Problem{File: name, Line: 1, Column: 1}
	message := err.Error()
	if located, ok := errors.AsType[yaml.Error](err); ok {
		message = located.GetMessage()
		if tk := located.GetToken(); tk != nil && tk.Position != nil {
			p.Line, p.Column = tk.Position.Line, tk.Position.Column
		}
	}
	if column := indentingTab(text, p.Line); column > 0 {
		p.Column = column
		p.Text = "broken YAML: a tab in the indentation; indent with spaces"
		return p
	}
	message, _ = clean(message) // it may hold a piece of the file
	p.Text = "broken YAML: " + message + "; want a list of records, as in - id: …"
	return p
}

// indentingTab returns the column of the first tab in what a line is indented
// by, the hyphens of lists included, or 0.
func indentingTab(text []byte, line int) (column int) {
	for range line - 1 {
		_, text, _ = bytes.Cut(text, []byte{'\n'})
	}
	for i, c := range text {
		switch c {
		case '\t':
			return i + 1
		case ' ', '-':
		default:
			return 0
		}
	}
	return 0
}

// yamlReader turns the tree of the YAML library into nodes.
type yamlReader struct {
	file     string
	problems Problems
}

func (y *yamlReader) problem(n ast.Node, text string) {
	p := Problem{File: y.file, Text: text}
	if tk := n.GetToken(); tk != nil && tk.Position != nil {
		p.Line, p.Column = tk.Position.Line, tk.Position.Column
	}
	y.problems = append(y.problems, p)
}

func (y *yamlReader) node(n ast.Node) *node {
	switch n := n.(type) {
	case nil:
		return &node{line: 1, column: 1}
	case *ast.MappingNode:
		m := y.at(n, mapNode)
		for _, v := range n.Values {
			y.pair(m, v)
		}
		if len(m.keys) > 0 && !n.IsFlowStyle {
			m.line, m.column = m.keys[0].line, m.keys[0].column
		}
		return m
	case *ast.MappingValueNode:
		m := y.at(n, mapNode)
		y.pair(m, n)
		m.line, m.column = m.keys[0].line, m.keys[0].column
		return m
	case *ast.SequenceNode:
		l := y.at(n, listNode)
		for _, v := range n.Values {
			l.items = append(l.items, y.node(v))
		}
		return l
	case *ast.LiteralNode:
		return y.scalar(n, textNode, n.Value.Value)
	case *ast.StringNode:
		return y.scalar(n, textNode, n.Value)
	case *ast.IntegerNode, *ast.FloatNode, *ast.InfinityNode, *ast.NanNode:
		return y.scalar(n, numberNode, n.GetToken().Value)
	case *ast.BoolNode:
		return y.scalar(n, boolNode, n.GetToken().Value)
	case *ast.NullNode:
		return y.at(n, nullNode)
	}
	y.problem(n, fmt.Sprintf("YAML's %s is not used here; write the value out", strings.ToLower(n.Type().String())))
	return y.at(n, nullNode)
}

func (y *yamlReader) pair(m *node, v *ast.MappingValueNode) {
	key := y.scalar(v.Key, textNode, v.Key.GetToken().Value)
	m.keys = append(m.keys, key)
	m.items = append(m.items, y.node(v.Value))
}

func (y *yamlReader) scalar(n ast.Node, k kind, text string) *node {
	s := y.at(n, k)
	s.text = text
	return s
}

func (y *yamlReader) at(n ast.Node, k kind) *node {
	at := &node{kind: k, line: 1, column: 1}
	if tk := position(n); tk != nil && tk.Position != nil {
		at.line, at.column = tk.Position.Line, tk.Position.Column
	}
	return at
}

func position(n ast.Node) *token.Token {
	if s, ok := n.(*ast.SequenceNode); ok {
		return s.Start
	}
	return n.GetToken()
}
