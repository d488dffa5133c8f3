package model

// fieldHelp says what a field asks about.
func fieldHelp(f Field) string {
	switch f {
	case TopicField:
		return "what it is about"
	case KindField:
		return "what sort of event or agreement"
	case PersonField:
		return "who took part, signed or is quoted"
	case SpeakerField:
		return "who said something"
	case SideField:
		return "which side acts"
	case ByField:
		return "who signed or promised"
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
