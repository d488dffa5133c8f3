package cli

import (
	"fmt"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/spf13/cobra"

	"hanjung/model"
)

// shield puts a space in front of the arguments that are negated terms, such as
// -topic:culture or -fish, so that they are not taken for flags. The query
// doesn't mind.
func shield(args []string, root *cobra.Command) []string {
	command, _, err := root.Find(args)
	if err != nil {
		command = root
	}
	shielded := make([]string, len(args))
	for i, arg := range args {
		if isNegatedTerm(arg, command) {
			arg = " " + arg
		}
		shielded[i] = arg
	}
	return shielded
}

// isNegatedTerm reports whether an argument is a negated field, phrase or word,
// and no flag of the command.
func isNegatedTerm(arg string, command *cobra.Command) bool {
	rest, negated := strings.CutPrefix(arg, "-")
	if !negated || rest == "" || rest[0] == '-' {
		return false
	}
	name, _, colon := strings.Cut(rest, ":")
	if colon && isField(name) || rest[0] >= utf8.RuneSelf {
		return true
	}
	short := rest[:1]
	return short != "h" && short != "v" && command.Flags().ShorthandLookup(short) == nil
}

func isField(name string) bool {
	for _, f := range model.Fields() {
		if strings.EqualFold(name, string(f)) {
			return true
		}
	}
	return false
}

// queryOf returns the query of the arguments. The shell has eaten the quotes of
// topic:"yellow sea", so that an argument with spaces and without quotes is
// first read as one value; if no such value exists, as it stands.
func queryOf(t *model.Timeline, args []string) (model.Query, error) {
	whole := make([]string, len(args))
	for i, arg := range args {
		whole[i] = requoted(arg)
	}
	q, err := model.ParseQuery(strings.Join(whole, " "))
	if err == nil {
		if _, err = t.Select(q, model.View{}); err == nil {
			return q, nil
		}
	}
	q, asIs := model.ParseQuery(strings.Join(args, " "))
	if asIs == nil {
		_, asIs = t.Select(q, model.View{})
	}
	if asIs != nil {
		return model.Query{}, err
	}
	return q, nil
}

// requoted returns an argument with the quotes that the shell has taken from
// it: around the value behind a field, or around a phrase.
func requoted(arg string) string {
	trimmed := strings.TrimSpace(arg)
	if !strings.ContainsFunc(trimmed, unicode.IsSpace) || strings.Contains(trimmed, `"`) || fieldsIn(trimmed) > 1 {
		return arg
	}
	minus := ""
	rest := trimmed
	if strings.HasPrefix(rest, "-") {
		minus, rest = "-", rest[1:]
	}
	name, value, colon := strings.Cut(rest, ":")
	if !colon || !isField(name) {
		if fieldsIn(trimmed) > 0 {
			return arg
		}
		return model.NewQuery(model.Term{Not: minus != "", Values: []string{rest}}).String()
	}
	term := model.Term{Not: minus != "", Field: model.Field(strings.ToLower(name))}
	for v := range strings.SplitSeq(value, ",") {
		term.Values = append(term.Values, strings.TrimSpace(v))
	}
	return model.NewQuery(term).String()
}

// fieldsIn counts the words of a text that begin with the name of a field.
func fieldsIn(text string) int {
	n := 0
	for word := range strings.FieldsSeq(text) {
		name, _, colon := strings.Cut(strings.TrimPrefix(word, "-"), ":")
		if colon && isField(name) {
			n++
		}
	}
	return n
}

// Today returns the day that decides what is past due and that exports bear:
// that of SOURCE_DATE_EPOCH, if it is set, in UTC, or else the clock's. See
// https://reproducible-builds.org/specs/source-date-epoch/.
func Today(getenv func(string) string) (model.Day, error) {
	epoch := getenv("SOURCE_DATE_EPOCH")
	if epoch == "" {
		return model.DayOfTime(time.Now()), nil
	}
	seconds, err := strconv.ParseInt(epoch, 10, 64)
	if err != nil {
		return 0, fmt.Errorf("SOURCE_DATE_EPOCH is %q; want seconds since 1970, as in 1767571200", epoch)
	}
	return model.DayOfTime(time.Unix(seconds, 0).UTC()), nil
}
