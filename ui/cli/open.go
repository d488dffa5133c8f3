package cli

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime/debug"
	"strings"

	"hanjung/model"
	"hanjung/ui/shell"
	"hanjung/ui/theme"
	"hanjung/ui/tui"
	"hanjung/ui/words"
)

// open opens the program on a view, for a screen reader line by line. Where the
// output is not a terminal it lists the view instead, unless a flag asks for
// lines.
func (a *app) open(ctx context.Context, args []string) error {
	if err := theme.Check(a.theme); err != nil {
		return err
	}
	_, terminal := terminalWidth(a.out)
	listed := !terminal && !a.byLine(terminal)
	switch {
	case listed && (len(args) > 0 || a.config.Query == ""):
		return a.listTabbed(ctx, args)
	case !listed && !a.byLine(terminal) && grows(a.data):
		return a.openGrowing(ctx, args)
	}
	r, err := a.request(ctx, args)
	if err != nil {
		return err
	}
	if len(args) == 0 {
		a.askDefault(&r)
	}
	if a.byLine(terminal) {
		return a.accessibly(ctx, r, args)
	}
	if listed {
		s, err := r.selection()
		if err != nil {
			return err
		}
		l := tabbedList{lang: a.lang}
		l.take(s)
		return l.print(a.out)
	}
	if err := mistaken(r, args); err != nil {
		return err
	}
	if a.data == "" {
		debug.SetGCPercent(smallHeapGC)
	}
	return a.browse(ctx, r, len(args) > 0)
}

// byLine reports whether the timeline is told line by line: because it was asked
// for, or because the terminal has nothing but lines.
func (a *app) byLine(terminal bool) bool {
	return a.spoken(terminal) || terminal && os.Getenv("TERM") == "dumb"
}

// askDefault asks the query of the configuration. One that is wrong is told, and
// not asked.
func (a *app) askDefault(r *request) {
	if a.config.Query == "" {
		return
	}
	q, err := queryOf(r.timeline, []string{a.config.Query})
	if err != nil {
		a.warn(a.config.Problem("query", err))
		return
	}
	r.query = q
}

// openGrowing opens the program on a large dataset while that is being read.
func (a *app) openGrowing(ctx context.Context, args []string) error {
	today, err := Today(os.Getenv)
	if err != nil {
		return err
	}
	if len(args) == 0 && a.config.Query != "" {
		args = []string{a.config.Query}
	}
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	growing := make(chan tui.Growth, 1)
	go a.grow(ctx, growing)
	r := request{timeline: model.New(model.Dataset{}), today: today}
	return a.browse(ctx, r, len(args) > 0, func(o *tui.Options) {
		o.Growing = growing
		if len(args) > 0 {
			o.Ask = func(t *model.Timeline) (model.Query, error) { return queryOf(t, args) }
		}
	})
}

// browse runs the program, with what it remembers. Who asks for a view of their
// own gets that, and not the place that they left.
func (a *app) browse(ctx context.Context, r request, asked bool, more ...func(*tui.Options)) error {
	store, state := a.store()
	chosen := a.theme
	if chosen == "" && theme.Check(state.Theme) == nil {
		chosen = state.Theme
	}
	o := tui.Options{
		Query: r.query, Theme: chosen, LightTerminal: isLight(os.Getenv("COLORFGBG")), ASCII: a.ascii,
		Lang: a.langOf(state), Today: r.today, Command: a.command(), Hyperlinks: takesHyperlinks(os.Getenv("TERM")), Copies: copies(),
		Keys: a.config.Keys, MouseIsFree: !a.config.Mouse, State: state, Resume: !asked, Orient: !state.Oriented, Notice: a.warning,
	}
	for _, add := range more {
		add(&o)
	}
	ctx, stop := untilSignal(ctx)
	defer stop()
	after, err := tui.Run(ctx, r.timeline, o)
	if store != nil && (err == nil || errors.Is(err, tui.ErrInterrupted)) {
		if err := store.Save(after); err != nil {
			fmt.Fprintf(a.errOut, "hanjung: %v\n", err)
		}
	}
	return err
}

// mistaken returns an error where a lone word that nothing matches is nearly
// the name of a command.
func mistaken(r request, args []string) error {
	if len(args) != 1 || strings.ContainsAny(args[0], ` :"`) {
		return nil
	}
	near := model.Nearest(args[0], []string{"list", "show", "export", "compare", "cite", "topics", "people", "sources", "check", "schema", "about", "config", "man", "help", "completion"})
	if near == "" {
		return nil
	}
	_, err := r.selection()
	if _, none := errors.AsType[nothingError](err); none {
		return words.Complain("%v; did you mean %s?", err, "hanjung "+near)
	}
	return nil
}

// command returns the command line that the program was called with, without
// its query.
func (a *app) command() string {
	if a.data == "" {
		return "hanjung"
	}
	return "hanjung --data " + shell.Quoted(a.data)
}

// isLight reports whether COLORFGBG, which some terminals set to the numbers of
// their ink and their background, tells of a light background: white is 7 or 15.
func isLight(colorfgbg string) bool {
	background := colorfgbg[strings.LastIndex(colorfgbg, ";")+1:]
	return background == "7" || background == "15"
}

// takesHyperlinks tells the terminals that would show an address given by OSC 8
// instead of keeping it behind the text.
func takesHyperlinks(term string) bool {
	return term != "linux" && term != "dumb" && !strings.HasPrefix(term, "vt")
}

// copies returns the file in which the last text copied is kept, empty where
// there is no place for one.
func copies() string {
	folder, err := os.UserCacheDir()
	if err != nil {
		return ""
	}
	return filepath.Join(folder, "hanjung", "copied.md")
}
