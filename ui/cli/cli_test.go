package cli_test

import (
	"context"
	"os"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"hanjung/ui/cli"
)

// TestMain makes the test binary the command hanjung, for scripts and terminals.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"hanjung": func() {
			os.Exit(cli.Run(context.Background(), os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
		},
	})
}

func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Setup: func(e *testscript.Env) error {
			e.Setenv("SOURCE_DATE_EPOCH", "1795132800") // 2026-11-20
			return nil
		},
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
	})
}
