package model_test

import (
	"fmt"
	"strings"
	"testing"

	"hanjung/model"
)

// Where agreements and commitments stand is compared, and what only one has told.
func TestCompareAspects(t *testing.T) {
	tests := []struct{ a, b, want string }{
		{"summit-2026", "gyeongju-2025", ""},
		{"fisheries-2000", "mou-2026", "State, Signed, Parties"},
		{"talks-2026", "swap-2025", "State, Made, Due, Promised by, What followed (1)"},
		{"mou-2026", "talks-2026", "State, Signed, Made, Due, Parties, Promised by"},
		{"swap-2025", "summit-2026", "State, Made, Due, Promised by, What followed"},
	}
	timeline := fixture()
	for _, tt := range tests {
		s, err := timeline.Select(model.Query{}, model.View{})
		if err != nil {
			t.Fatal(err)
		}
		a, _ := timeline.Record(tt.a)
		b, _ := timeline.Record(tt.b)
		var got []string
		for _, aspect := range s.Compare(a, b).Aspects {
			text := string(aspect.Aspect)
			if which, alone := aspect.Only(); alone {
				text += fmt.Sprintf(" (%d)", which)
			}
			got = append(got, text)
		}
		if strings.Join(got, ", ") != tt.want {
			t.Errorf("%s and %s: %s, want %s", tt.a, tt.b, strings.Join(got, ", "), tt.want)
		}
	}
}
