// Package cli is the command line: what hanjung does when it is called with
// arguments, flags and pipes.
package cli

import (
	"context"
	"errors"
	"fmt"
	"io"

	"charm.land/fang/v2"
	"github.com/spf13/cobra"

	"hanjung/data"
	"hanjung/model"
	"hanjung/ui/settings"
	"hanjung/ui/tui"
	"hanjung/ui/words"
)

// Version is the version of the program.
const Version = "0.1.0"

// The exit statuses, those of fzf(1). That of a signal is signalError.status.
const (
	statusDone        = 0
	statusNothing     = 1   // nothing matched, or problems were found
	statusMisuse      = 2   // wrong use or unreadable input
	statusInterrupted = 130 // by ctrl+c
)

// Run runs the program with arguments, without the program's own name, and
// returns its exit status.
func Run(ctx context.Context, args []string, in io.Reader, out, errOut io.Writer) int {
	out, failed := outputTo(out)
	a := &app{in: in, out: out, errOut: errOut, stdin: spool{from: in}}
	defer a.stdin.close()
	a.settle(args)
	root := a.root() //nolint:contextcheck // cobra passes the context on
	root.SetArgs(shield(args, root))
	err := fang.Execute(ctx, root,
		fang.WithoutManpage(), // it would write past out
		fang.WithVersion(Version+datasetVersion()),
		fang.WithErrorHandler(func(w io.Writer, _ fang.Styles, err error) { fmt.Fprintln(w, "hanjung: "+a.sayMisuse(err)) }))
	switch {
	case err != nil:
		return statusMisuse
	case *failed != nil && a.status == statusDone:
		a.report(*failed)
		return statusMisuse
	}
	return a.status
}

func datasetVersion() string {
	version := data.EmbeddedAbout().Version
	if version == "" {
		return ""
	}
	return ", dataset " + version
}

// app is one run of the program.
type app struct {
	in          io.Reader
	stdin       spool // in, for a dataset
	out, errOut io.Writer
	status      int

	data   string // --data
	strict bool   // --strict
	theme  string // --theme
	ascii  bool   // --ascii

	langFlag  string     // --lang
	lang      model.Lang // of titles, names and what the program itself says
	langIsSet bool       // by a person, and not by the terminal

	accessible bool               // --accessible
	noState    bool               // --no-state
	config     settings.Config    // what holds where no flag says otherwise
	problems   []settings.Problem // what is wrong with it
	warning    string             // the first of that
}

func (a *app) root() *cobra.Command {
	root := &cobra.Command{
		Use:   "hanjung [QUERY]",
		Short: a.say("A timeline of Korea–China relations, every claim with its sources"),
		Long: a.say(`A timeline of Korea–China relations, every claim with its sources.

Opens the timeline on the view that QUERY defines, such as topic:west-sea from:2016.
Where the output is not a terminal, it lists the view instead.`),
		Example: "hanjung topic:\"yellow sea\" from:2016\nhanjung list type:agreement in:2026-01-05\n" +
			"hanjung export topic:culture -o culture.md",
		Args: cobra.ArbitraryArgs,
		RunE: a.run(a.open),
	}
	root.SetIn(a.in)
	root.SetOut(a.helpOutput())
	root.SetErr(a.errOut)
	flags := root.PersistentFlags()
	flags.StringVar(&a.langFlag, "lang", "", a.say("the language of titles, names and texts: en, ko or zh; without it, that of the terminal"))
	flags.BoolVar(&a.strict, "strict", false, a.say("stop at JSON Lines with problems, instead of leaving those lines out"))
	flags.StringVar(&a.data, "data", "", a.say("a dataset of your own: a folder, a file, or - for standard input"))
	root.Flags().StringVar(&a.theme, "theme", "", a.say("the theme: ink (dark), hanji (light), contrast or safe (for colour-blind eyes); without it, that of the terminal"))
	root.Flags().BoolVar(&a.ascii, "ascii", false, a.say("draw with ASCII alone"))
	root.Flags().BoolVar(&a.accessible, "accessible", false, a.say("for screen readers: plain lines and numbered choices instead of a drawn screen, as with ACCESSIBLE=1"))
	root.Flags().BoolVar(&a.noState, "no-state", false, a.say("neither recall nor remember your place, marks and queries"))
	// It fails only for a flag that is not there.
	_ = root.RegisterFlagCompletionFunc("lang", cobra.FixedCompletions([]string{"en", "ko", "zh"}, cobra.ShellCompDirectiveNoFileComp))
	root.AddCommand(a.listCommand(), a.showCommand(), a.compareCommand(), a.exportCommand(), a.citeCommand(), a.topicsCommand(), a.peopleCommand(), a.sourcesCommand(), a.checkCommand(), a.schemaCommand(), a.aboutCommand(), a.configCommand(), a.manCommand())
	a.dress(root)
	return root
}

// run returns a command's function that reports its own errors, so that each
// gets the exit status it deserves.
func (a *app) run(do func(ctx context.Context, args []string) error) func(*cobra.Command, []string) error {
	return func(c *cobra.Command, args []string) error {
		err := a.configure(c)
		if err == nil {
			err = do(c.Context(), args)
		}
		if err != nil {
			a.status = statusOf(err)
			a.report(err)
		}
		return nil
	}
}

func statusOf(err error) int {
	_, found := errors.AsType[problemsError](err)
	_, none := errors.AsType[nothingError](err)
	signal, ended := errors.AsType[signalError](err)
	switch {
	case found, none:
		return statusNothing
	case ended:
		return signal.status()
	case errors.Is(err, tui.ErrInterrupted):
		return statusInterrupted
	}
	return statusMisuse
}

// note tells on standard error what has been done.
func (a *app) note(phrase words.Phrase, args ...any) {
	fmt.Fprintln(a.errOut, "hanjung: "+a.say(phrase, args...))
}

func (a *app) report(err error) {
	var problems data.Problems
	switch {
	case errors.Is(err, tui.ErrInterrupted):
	case errors.As(err, &problems):
		fmt.Fprintln(a.errOut, problems.Error())
		fmt.Fprintln(a.errOut, "hanjung: "+problems.Summary())
	default:
		fmt.Fprintln(a.errOut, "hanjung: "+words.Error(a.lang, err))
	}
}
