package cli_test

import (
	"context"
	"os"
	"path/filepath"
	"strings"
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

// filesIn returns the variables that make the program keep its files in a
// folder: no test may read or write those of the person who runs it.
func filesIn(folder string) []string {
	return []string{"XDG_CONFIG_HOME=" + filepath.Join(folder, "config"), "XDG_STATE_HOME=" + filepath.Join(folder, "state")}
}

func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Setup: func(e *testscript.Env) error {
			e.Setenv("SOURCE_DATE_EPOCH", "1795132800") // 2026-11-20
			for _, variable := range filesIn(e.WorkDir) {
				name, folder, _ := strings.Cut(variable, "=")
				e.Setenv(name, folder)
			}
			return nil
		},
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
	})
}
