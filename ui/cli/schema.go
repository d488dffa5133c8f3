package cli

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"hanjung/data"
)

func (a *app) schemaCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "schema",
		Short: a.say("Print the JSON Schema of datasets, by which editors complete and check them"),
		Long: a.say("Print the JSON Schema (draft 2020-12) of datasets in YAML and JSON, by which editors complete and\n" +
			"check them. One with the YAML language server takes it from the first line of a file:\n\n" +
			"    # yaml-language-server: $schema=hanjung.schema.json\n\n" +
			"Which ids there are it doesn't know; hanjung check does."),
		Example: "hanjung schema > hanjung.schema.json",
		Args:    cobra.NoArgs,
		RunE: a.run(func(context.Context, []string) error {
			_, err := fmt.Fprint(a.out, data.Schema())
			return err
		}),
	}
}
