package model

import (
	"cmp"
	"slices"
	"sort"
	"strings"
)

// citations finds sources by what they are called: by how their ids or their
// publishers' names begin, and by their language. A million sources take as long
// to find by that as one.
type citations struct{ named, inLang []citation }

// citation is a source by one of its names, folded.
type citation struct {
	name   string
	source int32
}

func (t *Timeline) allCitations() citations {
	var cs citations
	for i := range t.sources.list {
		src := &t.sources.list[i]
		cs.named = append(cs.named, citation{FoldName(src.ID), int32(i)}, citation{FoldName(src.Publisher), int32(i)})
		cs.inLang = append(cs.inLang, citation{FoldName(src.Lang), int32(i)})
	}
	for _, list := range [][]citation{cs.named, cs.inLang} {
		slices.SortFunc(list, func(a, b citation) int { return cmp.Compare(a.name, b.name) })
	}
	return cs
}

// beginning returns those of a sorted list whose name begins in some way.
func beginning(list []citation, prefix string) []citation {
	from := sort.Search(len(list), func(i int) bool { return list[i].name >= prefix })
	to := from + sort.Search(len(list)-from, func(i int) bool { return !strings.HasPrefix(list[from+i].name, prefix) })
	return list[from:to]
}

// matchSources matches the id of a source, or how ids or publishers' names begin.
func (t *Timeline) matchSources(term *Term) (matcher, error) {
	return t.matchCiting(term, UnknownSource, func(s *Source) []string { return []string{s.ID, s.Publisher} },
		func(want string) []citation { return beginning(t.ix.citations().named, want) })
}

// matchLangs matches the language of a source, by its tag or by its name in any
// language: that stands for all tags of the language.
func (t *Timeline) matchLangs(term *Term) (matcher, error) {
	return t.matchCiting(term, UnknownLang, func(s *Source) []string { return []string{s.Lang} }, t.inLang)
}

func (t *Timeline) inLang(want string) []citation {
	isTag := func(c citation) bool { return c.name == want }
	found := beginning(t.ix.citations().inLang, want)
	if slices.ContainsFunc(found, isTag) {
		return slices.DeleteFunc(slices.Clone(found), func(c citation) bool { return !isTag(c) })
	}
	l, ok := tongueNamed(want)
	if !ok {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(beginning(t.ix.citations().inLang, l.code)), func(c citation) bool {
		of, _ := tongueOf(t.sources.list[c.source].Lang)
		return of.code != l.code
	})
}

// matchCiting matches records that name a source which is called what is wanted.
func (t *Timeline) matchCiting(term *Term, unknown Mistake, names func(*Source) []string, called func(want string) []citation) (matcher, error) {
	var ids []string
	for _, v := range term.Values {
		if _, exact := t.sources.find(v); exact && term.Field == SourceField {
			ids = append(ids, v)
			continue
		}
		var found []citation
		if want := FoldName(v); want != "" {
			found = called(want)
		}
		if len(found) == 0 {
			return matcher{}, unknownValue(term, v, unknown, t.sourcesBy(names))
		}
		for _, c := range found {
			ids = append(ids, t.sources.list[c.source].ID)
		}
	}
	return t.naming(t.ix.sources, ids), nil
}

// sourcesBy returns what sources are called, sorted; of very many, only the first.
func (t *Timeline) sourcesBy(names func(*Source) []string) []string {
	var all []string
	for i := range t.sources.list[:min(len(t.sources.list), mostValues)] {
		all = append(all, names(&t.sources.list[i])...)
	}
	slices.Sort(all)
	return slices.Compact(all)
}
