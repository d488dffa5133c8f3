package data

// field is the name of a member that a line can have.
type field uint8

// fieldSet is a set of fields.
type fieldSet uint64

// The fields of records and of what is in them.
const (
	noField field = iota
	typeField
	idField
	dateField
	signedField
	inForceField
	expiresField
	dueField
	titleField
	placeField
	kindField
	topicsField
	peopleField
	partiesField
	madeByField
	claimsField
	quotesField
	historyField
	agreementsField
	commitmentsField
	followsField
	plannedField
	differencesField
	textField
	sourcesField
	speakerField
	aboutField
	valuesField
	valueField
	sideField
	bodyField
	personField
	stateField
	enField
	koField
	zhField
)

// fieldOf returns the field of a name.
func fieldOf(name []byte) field {
	switch string(name) {
	case "type":
		return typeField
	case "id":
		return idField
	case "date":
		return dateField
	case "signed":
		return signedField
	case "in-force":
		return inForceField
	case "expires":
		return expiresField
	case "due":
		return dueField
	case "title":
		return titleField
	case "place":
		return placeField
	case "kind":
		return kindField
	case "topics":
		return topicsField
	case "people":
		return peopleField
	case "parties":
		return partiesField
	case "made-by":
		return madeByField
	case "claims":
		return claimsField
	case "quotes":
		return quotesField
	case "history":
		return historyField
	case "agreements":
		return agreementsField
	case "commitments":
		return commitmentsField
	case "follows":
		return followsField
	case "planned":
		return plannedField
	case "differences":
		return differencesField
	}
	return innerField(name)
}

// innerField returns the field of a name that no record has itself.
func innerField(name []byte) field {
	switch string(name) {
	case "text":
		return textField
	case "sources":
		return sourcesField
	case "speaker":
		return speakerField
	case "about":
		return aboutField
	case "values":
		return valuesField
	case "value":
		return valueField
	case "side":
		return sideField
	case "body":
		return bodyField
	case "person":
		return personField
	case "state":
		return stateField
	case "en":
		return enField
	case "ko":
		return koField
	case "zh":
		return zhField
	}
	return noField
}

// member reads the name of the next member. It fails where that is unknown or has
// been seen.
func (f *fastDecoder) member(seen *fieldSet) field {
	name := fieldOf(f.key())
	bit := fieldSet(1) << name
	if name == noField || *seen&bit != 0 {
		f.fail()
		return noField
	}
	*seen |= bit
	return name
}
