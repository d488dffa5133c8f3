package cli

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"hanjung/ui/settings"
	"hanjung/ui/tui"
	"hanjung/ui/words"
)

// configure takes what the configuration and the environment set and no flag
// does, and tells what is wrong with them. A flag that is wrong is an error.
func (a *app) configure(c *cobra.Command) error {
	wrong := a.chooseLang(os.Getenv)
	for _, p := range a.problems {
		a.warn(p)
	}
	if n := len(a.problems); n > 1 {
		a.warning = a.say("1 of %d mistakes, all told by %s: %s", n, "hanjung config", a.warning)
	}
	flags := c.Flags()
	if !flags.Changed("data") {
		a.data = a.config.Data
	}
	if !flags.Changed("theme") {
		a.theme = a.config.Theme
	}
	if !flags.Changed("ascii") {
		a.ascii = a.config.ASCII
	}
	if flags.Changed("no-state") {
		a.config.State = !a.noState
	}
	return wrong
}

// warn tells a problem that doesn't keep the program from going on, and keeps
// the first for the program to show, whose window has little room.
func (a *app) warn(p settings.Problem) {
	fmt.Fprintln(a.errOut, p.In(a.lang))
	if a.warning == "" {
		p.File = filepath.Base(p.File)
		a.warning = p.In(a.lang)
	}
}

// store returns where the state of the dataset is kept, and what is there.
// Where nothing is to be remembered the store is nil.
func (a *app) store() (*settings.Store, settings.State) {
	if !a.config.State {
		return nil, settings.State{Oriented: true}
	}
	store := settings.NewStore(settings.StatePath(), a.data)
	state, err := store.Load()
	if err != nil {
		a.warn(settings.Problem{File: settings.StatePath(), Err: err})
	}
	return store, state
}

func (a *app) configCommand() *cobra.Command {
	path := false
	c := &cobra.Command{
		Use:   "config",
		Short: a.say("Print a configuration with every setting and key, and tell where yours lies"),
		Long: a.say(`Print the default configuration, each setting and the keys of each action behind a #, and on
standard error where yours lies. Flags win over environment variables (HANJUNG_THEME …), those
over the configuration.`),
		Example: "hanjung config | less\nhanjung config --path",
		Args:    cobra.NoArgs,
		RunE:    a.run(func(context.Context, []string) error { return a.printConfig(path) }),
	}
	c.Flags().BoolVar(&path, "path", false, a.say("print only the path of your configuration"))
	return c
}

func (a *app) printConfig(pathOnly bool) error {
	path := settings.ConfigPath()
	switch {
	case path == "":
		return words.Complain("the system names no folder for a configuration; set HOME or XDG_CONFIG_HOME to an absolute path")
	case pathOnly:
		fmt.Fprintln(a.out, path)
		return nil
	}
	fmt.Fprint(a.out, settings.DefaultFile(tui.Actions()))
	if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
		a.note("your configuration is to lie at %s; nothing is there yet", path)
		a.note("%s begins one", fmt.Sprintf("mkdir -p '%s' && hanjung config > '%s'", filepath.Dir(path), path))
		return nil
	}
	a.note("your configuration lies at %s", path)
	return nil
}
