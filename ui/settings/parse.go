package settings

import (
	"bytes"
	"errors"
	"path/filepath"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"

	"hanjung/model"
	"hanjung/ui/words"
)

// parse takes a configuration's text in. Broken YAML sets nothing, because what
// stands behind the break could mean anything.
func (l *loader) parse(text []byte) {
	text = bytes.TrimPrefix(text, []byte("\ufeff"))
	if !utf8.Valid(text) || bytes.IndexByte(text, 0) >= 0 {
		l.problems = append(l.problems, Problem{File: l.file, Line: 1, Column: 1, Err: words.Complain("the file is not UTF-8 text; save it as UTF-8")})
		return
	}
	file, err := parser.ParseBytes(text, 0, parser.AllowDuplicateMapKey())
	if err != nil {
		l.broken(err)
		return
	}
	for i, doc := range file.Docs {
		switch {
		case doc.Body == nil || doc.Body.Type() == ast.NullType:
		case i > 0:
			l.wrongf(doc.Body, "a second document; keep all settings in one")
		default:
			l.take(doc.Body)
		}
	}
}

func (l *loader) broken(err error) {
	p := Problem{File: l.file, Line: 1, Column: 1}
	message := err.Error()
	if located, ok := errors.AsType[yaml.Error](err); ok {
		message = located.GetMessage()
		if tk := located.GetToken(); tk != nil && tk.Position != nil {
			p.Line, p.Column = tk.Position.Line, tk.Position.Column
		}
	}
	p.Err = words.Complain("broken YAML: %s; nothing of the file applies until it is mended", message)
	l.problems = append(l.problems, p)
}

// printable returns a text on one line, without what acts on a terminal instead
// of being shown.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case !unicode.IsPrint(r):
			return '?'
		}
		return r
	}, s)
}

// wrongf tells what is wrong at a place of the file.
func (l *loader) wrongf(at ast.Node, phrase words.Phrase, args ...any) {
	l.wrong(at, words.Complain(phrase, args...))
}

func (l *loader) wrong(at ast.Node, err error) {
	p := l.origin(at)
	p.Err = err
	l.problems = append(l.problems, p)
}

// origin returns a place of the file.
func (l *loader) origin(at ast.Node) Problem {
	p := Problem{File: l.file, Line: 1, Column: 1}
	tk := at.GetToken()
	switch n := at.(type) {
	case *ast.SequenceNode:
		tk = n.Start
	case *ast.MappingNode:
		if !n.IsFlowStyle && len(n.Values) > 0 {
			tk = n.Values[0].Key.GetToken()
		}
	}
	if tk != nil && tk.Position != nil {
		p.Line, p.Column = tk.Position.Line, tk.Position.Column
	}
	return p
}

// take takes the entries of the file.
func (l *loader) take(body ast.Node) {
	all, ok := pairs(body)
	if !ok {
		l.wrongf(body, "want settings, as in theme: ink")
		return
	}
	seen := make(map[string]bool)
	for _, pair := range all {
		name := pair.Key.GetToken().Value
		if seen[name] {
			l.wrongf(pair.Key, "%s is set twice; the first stands", name)
			continue
		}
		seen[name] = true
		l.takeEntry(name, pair)
	}
}

func (l *loader) takeEntry(name string, pair *ast.MappingValueNode) {
	all := entries()
	i := slices.IndexFunc(all, func(e entry) bool { return e.name == name })
	isKeys := name == keysEntry
	value, isWord := word(pair.Value)
	switch {
	case i < 0 && !isKeys:
		l.wrongf(pair.Key, "there is no setting %.40q; %v", name, suggestion(name, names(all)))
	case pair.Value.Type() == ast.NullType: // nothing behind the colon leaves the default
	case isKeys:
		l.takeKeys(pair.Value)
	case !isWord:
		l.wrongf(pair.Value, "%s takes one word, as in %s: %s", name, name, all[i].value)
	default:
		if err := all[i].set(&l.config, value, filepath.Dir(l.file)); err != nil {
			l.wrong(pair.Value, err)
			return
		}
		l.config.origins[name] = l.origin(pair.Value)
	}
}

func names(all []entry) []string {
	list := make([]string, 0, len(all)+1)
	for _, e := range all {
		list = append(list, e.name)
	}
	return append(list, keysEntry)
}

// suggestion says which of some names a wrong one was meant to be or, where none
// is near, what there is.
func suggestion(wrong string, known []string) error {
	if near := model.Nearest(wrong, known); near != "" {
		return words.Complain("did you mean %s?", near)
	}
	return words.Complain("%s lists them all", "hanjung config")
}

// pairs returns the entries of a mapping.
func pairs(n ast.Node) ([]*ast.MappingValueNode, bool) {
	switch n := n.(type) {
	case *ast.MappingNode:
		return n.Values, true
	case *ast.MappingValueNode:
		return []*ast.MappingValueNode{n}, true
	}
	return nil, false
}

// word returns the text of what is a single word or number.
func word(n ast.Node) (text string, ok bool) {
	switch n := n.(type) {
	case *ast.StringNode:
		return n.Value, true
	case *ast.LiteralNode:
		return strings.TrimSpace(n.Value.Value), true
	case *ast.IntegerNode, *ast.FloatNode, *ast.BoolNode, *ast.InfinityNode, *ast.NanNode:
		return n.GetToken().Value, true
	}
	return "", false
}
