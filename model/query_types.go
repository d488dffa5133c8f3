package model

import "slices"

// anyType stands in a query for every type.
const anyType = "any"

func anyName() Text {
	return Text{EN: "records of every type", KO: "모든 기록", ZH: "所有记录"}
}

func anyAliases() []string { return []string{"all", "모두", "전체", "全部", "所有"} }

// TypesNamed returns the types that are called so in a query, by their ids or their
// names in any language, and what that is called in words.
func TypesNamed(s string) (types []Type, name Text, ok bool) {
	folded := FoldName(s)
	if hasName(folded, anyType, anyName(), anyAliases()) {
		return Types(), anyName(), true
	}
	for _, typ := range Types() {
		if hasName(folded, string(typ), typ.Name(), nil) {
			return []Type{typ}, typ.Name(), true
		}
	}
	return nil, Text{}, false
}

// Types returns the types of record that a query asks for: those that all its
// terms on types allow. Without such a term it asks for those that can have the
// facts and the kinds that it names, such as commitments for is:overdue and
// agreements for kind:mou, or else for events.
func (q Query) Types() ([]Type, error) {
	if !q.Has(TypeField) {
		return q.impliedTypes(), nil
	}
	types := Types()
	for i := range q.terms {
		term := &q.terms[i]
		if term.Field != TypeField {
			continue
		}
		named, err := typesNamed(term)
		if err != nil {
			return nil, err
		}
		types = slices.DeleteFunc(types, func(typ Type) bool { return slices.Contains(named, typ) == term.Not })
	}
	return types, nil
}

// NamesTypes reports whether the query says what types of record it asks for, by
// a term on types or by facts that only some types can have.
func (q Query) NamesTypes() bool {
	return q.Has(TypeField) || !slices.Equal(q.impliedTypes(), []Type{EventType})
}

func typesNamed(term *Term) ([]Type, error) {
	var types []Type
	for _, v := range term.Values {
		named, _, ok := TypesNamed(v)
		if !ok {
			return nil, unknownValue(term, v, UnknownType, []string{string(EventType), string(AgreementType), string(CommitmentType), anyType})
		}
		types = append(types, named...)
	}
	return types, nil
}

// impliedTypes returns the types that can have all the facts and kinds that the
// query names, or were signed or made by whom it names, and events where any can.
func (q Query) impliedTypes() []Type {
	types, implied := Types(), false
	for i := range q.terms {
		if f := q.terms[i].Field; f != IsField && f != KindField && f != ByField || q.terms[i].Not {
			continue
		}
		able, anyCan := q.terms[i].typesAble()
		if anyCan {
			continue
		}
		implied = true
		types = slices.DeleteFunc(types, func(typ Type) bool { return !slices.Contains(able, typ) })
	}
	if !implied || len(types) == 0 {
		return []Type{EventType}
	}
	return types
}

// typesAble returns the types whose records can have one of the facts, kinds or
// makers that a term names, or that any can or events, which need no naming.
func (t Term) typesAble() (types []Type, anyCan bool) {
	for _, v := range t.Values {
		var able []Type
		switch t.Field {
		case KindField:
			kind, _ := KindNamed(v)
			able = typesOfKind(kind)
		case ByField:
			able = typesMadeBy(v)
		default:
			fact, _ := FactNamed(v)
			able = typesWith(fact)
		}
		if len(able) == 0 || slices.Contains(able, EventType) {
			return nil, true
		}
		types = append(types, able...)
	}
	return types, false
}
