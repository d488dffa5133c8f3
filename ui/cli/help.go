package cli

import (
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"hanjung/ui/settings"
	"hanjung/ui/tui"
	"hanjung/ui/words"
)

// say returns a phrase in the user's language.
func (a *app) say(phrase words.Phrase, args ...any) string {
	return words.In(a.lang, phrase, args...)
}

// settle reads the configuration and chooses the language of the help, which is
// made before the arguments are read. A language that is not there is told then.
func (a *app) settle(args []string) {
	a.config, a.problems = settings.Load(settings.ConfigPath(), os.Getenv, tui.Actions())
	for i, arg := range args {
		if arg == "--" {
			break
		}
		if value, ok := strings.CutPrefix(arg, "--lang="); ok {
			a.langFlag = value
		} else if arg == "--lang" && i+1 < len(args) {
			a.langFlag = args[i+1]
		}
	}
	_ = a.chooseLang(os.Getenv)
}

// dress says what cobra says of its own accord in the user's language.
func (a *app) dress(root *cobra.Command) {
	root.PersistentFlags().BoolP("help", "h", false, a.say("tell how it is used"))
	root.Flags().BoolP("version", "v", false, a.say("print the version of the program and of its dataset"))
	root.InitDefaultHelpCmd()
	root.InitDefaultCompletionCmd()
	for _, c := range root.Commands() {
		switch c.Name() {
		case "help":
			c.Short = a.say("Tell how a command is used")
			c.Long = a.say("Tell how a command is used, as %s does.", "hanjung COMMAND --help")
		case "completion":
			a.dressCompletion(c)
		}
	}
}

func (a *app) dressCompletion(completion *cobra.Command) {
	completion.Short = a.say("Print the script that lets a shell complete commands and flags")
	completion.Long = completion.Short
	for _, shell := range completion.Commands() {
		now, always := completionLines(shell.Name())
		shell.Short = a.say("Print the script for %s", shell.Name())
		shell.Long = a.say("Print the script that lets %s complete commands and flags.\n\nFor this session:\n\n    %s\n\nFor every new session:\n\n    %s",
			shell.Name(), now, always)
		if f := shell.Flags().Lookup("no-descriptions"); f != nil {
			f.Usage = a.say("complete without descriptions")
		}
	}
}

// completionLines returns what is typed to complete in a session of a shell, and
// in each that follows.
func completionLines(shell string) (now, always string) {
	switch shell {
	case "zsh":
		return "source <(hanjung completion zsh)", `hanjung completion zsh > "${fpath[1]}/_hanjung"`
	case "fish":
		return "hanjung completion fish | source", "hanjung completion fish > ~/.config/fish/completions/hanjung.fish"
	case "powershell":
		return "hanjung completion powershell | Out-String | Invoke-Expression", "hanjung completion powershell >> $PROFILE"
	}
	return "source <(hanjung completion bash)", "hanjung completion bash > ~/.local/share/bash-completion/completions/hanjung"
}

// sayMisuse says what is wrong with the flags that were given. Of any other error
// it says what that says.
func (a *app) sayMisuse(err error) string {
	if unknown, ok := errors.AsType[*pflag.NotExistError](err); ok {
		return a.say("there is no flag %s", dashed(unknown.GetSpecifiedName(), unknown.GetSpecifiedShortnames()))
	}
	if missing, ok := errors.AsType[*pflag.ValueRequiredError](err); ok {
		return a.say("%s wants a value", dashed(missing.GetSpecifiedName(), missing.GetSpecifiedShortnames()))
	}
	if invalid, ok := errors.AsType[*pflag.InvalidValueError](err); ok {
		return a.say("--%s can't be %q", invalid.GetFlag().Name, invalid.GetValue())
	}
	return words.Error(a.lang, err)
}

// dashed writes a flag as it is given: -x where it stands among letters.
func dashed(name, among string) string {
	if among != "" {
		return "-" + name
	}
	return fmt.Sprintf("--%s", name)
}
