package words

// koreanPages is what pages on people, topics and sources say in Korean.
var koreanPages = [...]pair{
	{"Also: %s", "다른 이름: %s"},
	{"no records", "기록 없음"},
	{"since %s", "%s부터"},
	{"Events", "사건"},
	{"Threads", "흐름"},
	{"What they said", "발언"},
	{"%d of %s", "%[2]s 중 %[1]d건"},
	{"and %s before", "그 이전 %s"},
	{"accessed %s", "%s 열람"},
	{"this page is not about one record; %s goes back", "한 기록의 쪽이 아님; %s 뒤로"},
	{"this page names no source", "이 쪽에는 출처가 없음"},
}
