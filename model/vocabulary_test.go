package model_test

import (
	"slices"
	"testing"

	"hanjung/model"
)

// The office is the one of the record's own day, not the last one written down.
func TestRolesAt(t *testing.T) {
	role := func(title, from, to string) model.Role {
		r := model.Role{Title: en(title), Side: model.KR}
		if from != "" {
			r.From = must(from)
		}
		if to != "" {
			r.To = must(to)
		}
		return r
	}
	lee := model.Person{Roles: []model.Role{role("president", "2025-06-04", ""), role("opposition leader", "", "")}}
	koo := model.Person{Roles: []model.Role{role("finance and economy", "2026-01", ""), role("economy and finance", "", "2026-01"), role("deputy", "", "")}}
	bae := model.Person{Roles: []model.Role{role("science", "", ""), role("deputy", "", "")}}
	wang := model.Person{Roles: []model.Role{role("minister", "2023-07", ""), role("minister before", "2013", "2022"), role("vice minister", "2001", "2004")}}
	tests := []struct {
		person *model.Person
		at     string
		want   []string
	}{
		{&lee, "2026-01-05", []string{"president"}},
		{&lee, "2025-06-04", []string{"president"}},
		{&lee, "2023-06-08/2023-06-10", []string{"opposition leader"}},
		{&koo, "2025-11-01", []string{"economy and finance"}},
		{&koo, "2026-01-05", []string{"finance and economy"}},
		{&bae, "2025-11-01", []string{"science", "deputy"}},
		{&wang, "2023-11-26", []string{"minister"}},
		{&wang, "2022-08-09", []string{"minister before"}},
		{&wang, "2003-08-27/2008-12", []string{"vice minister"}},
		{&wang, "2010", nil},
	}
	for _, tt := range tests {
		var got []string
		for _, r := range tt.person.RolesAt(must(tt.at)) {
			got = append(got, r.Title.EN)
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("at %s: %q, want %q", tt.at, got, tt.want)
		}
	}
}
