package main

import (
	"bytes"
	"os"
	"slices"
	"testing"
)

func TestTableIsInStep(t *testing.T) {
	f, err := read(".")
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("../han_table.go")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, f.table()) {
		t.Error("han_table.go differs from the tables; run go generate ./model")
	}
}

// A class that has grown large has run characters together that only some third
// one ties.
func TestClassesAreSmall(t *testing.T) {
	const most = 8
	f, err := read(".")
	if err != nil {
		t.Fatal(err)
	}
	classes := f.classes()
	if len(classes) < 4000 {
		t.Errorf("%d classes", len(classes))
	}
	for _, class := range classes {
		if len(class) > most || !slices.IsSorted(class) {
			t.Errorf("the class %q", string(class))
		}
	}
}

func TestReadErrors(t *testing.T) {
	for _, line := range []string{"發", "發\t", "發髮\t发", "發\t发达"} {
		if err := make(forms).addLine(line, false); err == nil {
			t.Errorf("%q is read", line)
		}
	}
}
