package words

import "hanjung/model"

// Translations returns the translations of a language, phrase by phrase in their
// order, for the tests.
func Translations(lang model.Lang) [][2]string {
	list := toKorean()
	if lang == model.Chinese {
		list = toChinese()
	}
	pairs := make([][2]string, len(list))
	for i, p := range list {
		pairs[i] = [2]string{string(p.phrase), p.text}
	}
	return pairs
}
