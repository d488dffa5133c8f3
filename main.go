// Command hanjung shows a timeline of Korea–China relations in the terminal.
package main

import (
	"context"
	"os"

	"hanjung/ui/cli"
)

func main() {
	os.Exit(cli.Run(context.Background(), os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}
