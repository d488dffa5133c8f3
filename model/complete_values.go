package model

// values notes the values that a field can have in a timeline.
func (c *completer) values(t *Timeline, f Field, before string) {
	for _, v := range t.fieldValues(f) {
		c.value(f, before, v.value, v.name, v.aliases)
	}
}

// fieldValue is a value that a field can have, with what else it is called.
type fieldValue struct {
	value   string
	name    Text
	aliases []string
}

// fieldValues returns the values that a field can have in a timeline; a field
// for dates or words can have any.
func (t *Timeline) fieldValues(f Field) []fieldValue {
	switch f {
	case TopicField:
		return valuesOf(t.topics.list, func(v *Topic) fieldValue { return fieldValue{v.ID, v.Name, v.Aliases} })
	case PersonField:
		return valuesOf(t.people.list, func(v *Person) fieldValue { return fieldValue{v.ID, v.Name, v.Aliases} })
	case ThreadField:
		return valuesOf(t.threads.list, func(v *Thread) fieldValue { return fieldValue{v.ID, v.Name, nil} })
	case IDField:
		return valuesOf(t.records, func(v **Record) fieldValue { return fieldValue{(*v).ID, (*v).Title, nil} })
	case PlaceField:
		return valuesOf(t.records, func(v **Record) fieldValue { return fieldValue{(*v).Place.In(English), (*v).Place, nil} })
	case SourceField:
		return valuesOf(t.sources.list, func(v *Source) fieldValue { return fieldValue{v.Publisher, Text{}, nil} })
	case LangField:
		return valuesOf(t.sources.list, func(v *Source) fieldValue { return fieldValue{v.Lang, Text{}, nil} })
	case SideField:
		return valuesOf(Sides(), func(v *Side) fieldValue { return fieldValue{string(*v), v.Name(), nil} })
	case TypeField:
		types := valuesOf(Types(), func(v *Type) fieldValue { return fieldValue{string(*v), Text{}, nil} })
		return append(types, fieldValue{"any", Text{EN: "records of every type"}, nil})
	case KindField:
		var kinds []fieldValue
		for _, typ := range Types() {
			kinds = append(kinds, valuesOf(KindsOf(typ), func(k *Kind) fieldValue { return fieldValue{string(*k), Text{EN: string(typ)}, nil} })...)
		}
		return kinds
	case IsField:
		return valuesOf(Facts(), func(v *string) fieldValue { return fieldValue{*v, Text{}, nil} })
	case FromField, ToField, InField, Words:
	}
	return nil
}

func valuesOf[T any](list []T, value func(*T) fieldValue) []fieldValue {
	values := make([]fieldValue, 0, len(list))
	for i := range list {
		if v := value(&list[i]); v.value != "" {
			values = append(values, v)
		}
	}
	return values
}

// fieldHelp says what a field asks about.
func fieldHelp(f Field) string {
	switch f {
	case TopicField:
		return "what it is about"
	case KindField:
		return "what sort of event or agreement"
	case PersonField:
		return "who took part, signed or is quoted"
	case SideField:
		return "which side acts"
	case PlaceField:
		return "where"
	case SourceField:
		return "who published a source"
	case LangField:
		return "the language of a source"
	case IDField:
		return "one record"
	case ThreadField:
		return "the story of an issue"
	case TypeField:
		return "events, agreements or commitments"
	case IsField:
		return "disputed, planned, open, overdue, marked"
	case FromField:
		return "from a date on"
	case ToField:
		return "up to a date"
	case InField:
		return "in a year, a month or a span"
	case Words:
	}
	return ""
}
