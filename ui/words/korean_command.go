package words

// koreanCommand is what the command line says in Korean: what is wrong with a
// query, and the help of the commands.
var koreanCommand = [...]pair{
	// What is wrong with a query.
	{"query, column %d: %s", "검색식 %d번째 글자: %s"},
	{"there is a control character (%s) here; delete it", "제어 문자(%s)가 있습니다. 지우십시오"},
	{`"-" negates what stands right behind it, as in -topic:culture`, `"-"는 바로 뒤에 오는 조건을 제외합니다. 보기: -topic:culture`},
	{"there is nothing between the quotes", "따옴표 안이 비어 있습니다"},
	{`this quote is not closed; add a " behind the phrase`, `따옴표가 닫히지 않았습니다. 구절 뒤에 "를 붙이십시오`},
	{"%s: wants a value, as in %s", "%s: 뒤에 값이 필요합니다. 보기: %s"},
	{"there is no field %q", "%q 항목은 없습니다"},
	{"there is no topic %q", "%q 주제는 없습니다"},
	{"there is no person %q", "%q 인물은 없습니다"},
	{"there is no kind %q", "%q 종류는 없습니다"},
	{"there is no side %q", "%q 측은 없습니다"},
	{"there is no source or publisher %q", "%q 출처나 발행처는 없습니다"},
	{"there is no language of a source %q", "언어가 %q인 출처는 없습니다"},
	{"there is no record %q", "%q 기록은 없습니다"},
	{"there is no thread or record %q", "%q 흐름이나 기록은 없습니다"},
	{"there is no type %q", "%q 유형은 없습니다"},
	{"nothing can be %q", "%q 상태는 없습니다"},
	{"; did you mean %s?", ". 혹시 %s입니까?"},
	{"%s or %s", "%s 또는 %s"},
	{"; want %s", ". 쓸 수 있는 값: %s"},
	{"; the fields are %s; put quotes around words with a colon", ". 쓸 수 있는 항목: %s. 쌍점이 든 낱말은 따옴표로 묶으십시오"},

	// What is wrong with a date.
	{"bad date %q: %s", "잘못된 날짜 %q: %s"},
	{"bad date %q: start: %s", "잘못된 날짜 %q: 시작: %s"},
	{"bad date %q: end: %s", "잘못된 날짜 %q: 끝: %s"},
	{
		"want a day as 2026-01-05, a month as 2026-01, a year as 2026, or a span as 2026-01-04/2026-01-07",
		"날은 2026-01-05, 달은 2026-01, 해는 2026, 기간은 2026-01-04/2026-01-07처럼 쓰십시오",
	},
	{"there is no year 0000; want 0001 to 9999", "0000년은 없습니다. 0001부터 9999까지 쓰십시오"},
	{"there is no month %s; want 01 to 12", "%s월은 없습니다. 01부터 12까지 쓰십시오"},
	{"there is no day %s in %s; want 01 to %s", "%[2]s에 %[1]s일은 없습니다. 01부터 %[3]s까지 쓰십시오"},
	{"both ends are open; give at least one, as in 2025-11-10/.. here", "양 끝이 모두 비었습니다. 한쪽은 쓰십시오. 보기: 2025-11-10/.."},
	{"the end is before the start; write %s", "끝이 시작보다 앞섭니다. %s 순서로 쓰십시오"},
}
