package words_test

import (
	"bytes"
	"go/ast"
	"go/constant"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// code is the program's own packages, read for what they say.
type code struct {
	*testing.T

	files    *token.FileSet
	importer types.Importer
	phrases  map[string]token.Position // the constants that are phrases
}

// said returns the phrases of the code, each with a place where it stands: every
// constant that the compiler takes for a words.Phrase, wherever it is written,
// or for a model.Mistake,
// and what words.Count makes of a words.Thing.
func said(t *testing.T) map[string]token.Position {
	t.Helper()
	list := exec.Command("go", "list", "-export", "-deps", "-f", "{{.ImportPath}}\t{{.Dir}}\t{{.Export}}\t{{join .GoFiles \" \"}}", "hanjung")
	list.Stderr = os.Stderr
	out, err := list.Output()
	if err != nil {
		t.Fatal(err)
	}
	exports := make(map[string]string)
	var own [][]string
	for line := range strings.Lines(string(out)) {
		fields := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		exports[fields[0]] = fields[2]
		if strings.HasPrefix(fields[0], "hanjung") && fields[0] != "hanjung/ui/words" {
			own = append(own, fields)
		}
	}
	c := &code{T: t, files: token.NewFileSet(), phrases: make(map[string]token.Position)}
	c.importer = importer.ForCompiler(c.files, "gc", func(path string) (io.ReadCloser, error) { return os.Open(exports[path]) })
	for _, p := range own {
		c.read(p[0], p[1], strings.Fields(p[3]))
	}
	return c.phrases
}

func (c *code) read(path, folder string, names []string) {
	c.Helper()
	var files []*ast.File
	for _, name := range names {
		f, err := parser.ParseFile(c.files, filepath.Join(folder, name), nil, parser.SkipObjectResolution)
		if err != nil {
			c.Fatal(err)
		}
		files = append(files, f)
	}
	info := &types.Info{Types: make(map[ast.Expr]types.TypeAndValue)}
	config := types.Config{Importer: c.importer}
	if _, err := config.Check(path, c.files, files, info); err != nil {
		c.Fatal(err)
	}
	for expression, tv := range info.Types {
		if tv.Value == nil || tv.Value.Kind() != constant.String {
			continue
		}
		text, at := constant.StringVal(tv.Value), c.files.Position(expression.Pos())
		switch tv.Type.String() {
		case "hanjung/ui/words.Phrase", "hanjung/model.Mistake":
			c.phrases[text] = at
		case "hanjung/ui/words.Thing":
			c.phrases["%d "+text+"s"] = at
		}
	}
	for _, f := range files {
		ast.Inspect(f, func(n ast.Node) bool {
			if call, ok := n.(*ast.CallExpr); ok {
				c.call(call, info)
			}
			return true
		})
	}
}

// call checks that a call fills in every verb of its phrase.
func (c *code) call(call *ast.CallExpr, info *types.Info) {
	signature, ok := info.TypeOf(call.Fun).(*types.Signature)
	if !ok || !signature.Variadic() || call.Ellipsis.IsValid() {
		return
	}
	at := signature.Params().Len() - 2
	if at < 0 || signature.Params().At(at+1).Type().String() != "[]any" || signature.Params().At(at).Type().String() != "hanjung/ui/words.Phrase" {
		return
	}
	phrase := info.Types[call.Args[at]]
	if phrase.Value == nil {
		return
	}
	if want, given := len(verbs(constant.StringVal(phrase.Value))), len(call.Args)-at-1; want != given {
		c.Errorf("%s: %s takes %d values, and is given %d", c.files.Position(call.Pos()), phrase.Value, want, given)
	}
}

// verbs returns the verbs of a phrase by the places of their values, such as
// "2s" and "1d".
func verbs(phrase string) map[string]bool {
	found := make(map[string]bool)
	for next, rest := 1, []byte(strings.ReplaceAll(phrase, "%%", "")); ; next++ {
		i := bytes.IndexByte(rest, '%')
		if i < 0 || i+1 == len(rest) {
			return found
		}
		rest = rest[i+1:]
		place := next
		if len(rest) > 3 && rest[0] == '[' {
			place, rest = int(rest[1]-'0'), rest[3:]
		}
		found[string(rune('0'+place))+string(rest[0])] = true
	}
}
