package model_test

import (
	"fmt"
	"slices"
	"testing"

	"hanjung/model"
)

func TestIDs(t *testing.T) {
	for _, n := range []int{0, 1, 2, 3, 1000} {
		ids := make([]string, n)
		for i := range ids {
			ids[i] = fmt.Sprintf("e%d", i)
		}
		if n > 3 {
			ids[n-1], ids[500] = ids[0], ids[7]
		}
		x := model.NewIDs(n, func(number int) string { return ids[number] })
		var again []int
		for i, id := range ids {
			first := slices.Index(ids, id)
			if first != i {
				again = append(again, i)
			}
			if got, ok := x.Find(id); got != first || !ok {
				t.Errorf("of %d, %s is found at %d, %v, want %d", n, id, got, ok, first)
			}
		}
		for _, id := range []string{"", "e", "e1000", "x"} {
			if got, ok := x.Find(id); ok {
				t.Errorf("of %d, %q is found at %d", n, id, got)
			}
		}
		if !slices.Equal(x.Again(), again) || x.Len() != n-len(again) {
			t.Errorf("of %d, %v come again, want %v; there are %d", n, x.Again(), again, x.Len())
		}
	}
}
