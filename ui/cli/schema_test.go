package cli_test

import (
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

// What is exported as JSON is what the schema describes.
func TestExportFitsTheSchema(t *testing.T) {
	t.Setenv("XDG_CONFIG_HOME", t.TempDir())
	parsed := func(text string) any {
		v, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("schema.json", parsed(told(t, "schema"))); err != nil {
		t.Fatal(err)
	}
	schema, err := c.Compile("schema.json")
	if err != nil {
		t.Fatal(err)
	}
	for _, query := range []string{"", "topic:west-sea", "type:agreement", "type:any is:open"} {
		whole := told(t, "export", "--format", "json", query)
		if err := schema.Validate(parsed(whole)); err != nil {
			t.Errorf("%s: %v", query, err)
		}
		for right, wrong := range map[string]string{`"kind": "summit"`: `"kind": "sumit"`, `"id": `: `"ident": `, `"date": "2`: `"date": "in 2`} {
			if text := strings.Replace(whole, right, wrong, 1); text != whole && schema.Validate(parsed(text)) == nil {
				t.Errorf("%s: %s is as good as %s", query, wrong, right)
			}
		}
	}
}
