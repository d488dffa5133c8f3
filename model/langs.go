package model

import "strings"

// LangNamed returns what the language of a source is called, given its BCP 47 tag or
// one of its names in any language.
func LangNamed(s string) (Text, bool) {
	l, ok := tongueNamed(s)
	if !ok {
		l, ok = tongueOf(s)
	}
	return l.name, ok
}

// tongue is a language that sources are written in.
type tongue struct {
	code    string
	name    Text
	aliases []string
}

// tongueOf returns the language of a tag, whatever its script and region.
func tongueOf(tag string) (tongue, bool) {
	code, _, _ := strings.Cut(strings.ToLower(tag), "-")
	for _, l := range tongues() {
		if l.code == code {
			return l, true
		}
	}
	return tongue{}, false
}

// tongueNamed returns the language that is called so, by its name in any language.
func tongueNamed(s string) (tongue, bool) {
	folded := FoldName(s)
	for _, l := range tongues() {
		if hasName(folded, l.code, l.name, l.aliases) {
			return l, true
		}
	}
	return tongue{}, false
}

func tongues() []tongue {
	return []tongue{
		{"en", Text{"English", "영어", "英文"}, []string{"英语"}},
		{"ko", Text{"Korean", "한국어", "韩文"}, []string{"우리말", "조선어", "韩语", "韩国语", "朝鲜语"}},
		{"zh", Text{"Chinese", "중국어", "中文"}, []string{"중문", "汉语", "华语"}},
		{"ja", Text{"Japanese", "일본어", "日文"}, []string{"日语"}},
		{"ru", Text{"Russian", "러시아어", "俄文"}, []string{"俄语"}},
		{"de", Text{"German", "독일어", "德文"}, []string{"德语"}},
		{"fr", Text{"French", "프랑스어", "法文"}, []string{"法语"}},
		{"es", Text{"Spanish", "스페인어", "西班牙文"}, []string{"西班牙语"}},
		{"pt", Text{"Portuguese", "포르투갈어", "葡萄牙文"}, []string{"葡萄牙语"}},
		{"it", Text{"Italian", "이탈리아어", "意大利文"}, []string{"意大利语"}},
		{"ar", Text{"Arabic", "아랍어", "阿拉伯文"}, []string{"阿拉伯语"}},
		{"hu", Text{"Hungarian", "헝가리어", "匈牙利文"}, []string{"匈牙利语"}},
		{"id", Text{"Indonesian", "인도네시아어", "印尼文"}, []string{"印尼语", "印度尼西亚语"}},
		{"ms", Text{"Malay", "말레이어", "马来文"}, []string{"马来语"}},
		{"fil", Text{"Filipino", "필리핀어", "菲律宾文"}, []string{"菲律宾语"}},
		{"th", Text{"Thai", "태국어", "泰文"}, []string{"泰语"}},
		{"vi", Text{"Vietnamese", "베트남어", "越南文"}, []string{"越南语"}},
		{"mn", Text{"Mongolian", "몽골어", "蒙古文"}, []string{"蒙古语"}},
	}
}
