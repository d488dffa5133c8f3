package words

// koreanCommand is what the command line says in Korean: what is wrong with a
// query, and the help of the commands.
var koreanCommand = [...]pair{
	// What keeps a dataset from being read.
	{"reading the dataset: %s", "데이터를 읽지 못했습니다. %s"},
	{"%s: no such file or folder", "%s: 그런 파일이나 폴더가 없습니다"},

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

	// Misuse.
	{"USAGE", "사용법"},
	{"EXAMPLES", "예시"},
	{"FLAGS", "옵션"},
	{"there is no flag %s", "%s 옵션은 없습니다"},
	{"%s wants a value", "%s 옵션에는 값이 필요합니다"},
	{"--%s can't be %q", "--%s 옵션의 값으로 %q을(를) 쓸 수 없습니다"},

	// What else is told by commands, and of files.
	{"%d problems", "문제 %d건"},
	{"nothing matches %s", "%s에 맞는 기록이 없습니다"},
	{"nothing matches: this dataset has no events; %s asks for all records", "맞는 기록이 없습니다. 이 데이터에는 사건이 없습니다. 모든 기록은 %s"},
	{"%v; did you mean %s?", "%v. 혹시 %s입니까?"},
	{"there is no record %q; did you mean %s?", "%q 기록은 없습니다. 혹시 %s입니까?"},
	{"there is no record %q; hanjung list prints the ids", "%q 기록은 없습니다. id는 hanjung list로 볼 수 있습니다"},
	{"%s wants the id of a record, as in %s; hanjung list prints the ids", "%s 뒤에는 기록의 id가 필요합니다. 보기: %s. id는 hanjung list로 볼 수 있습니다"},
	{"compare wants the ids of two records, as in %s; hanjung list prints the ids", "compare 뒤에는 두 기록의 id가 필요합니다. 보기: %s. id는 hanjung list로 볼 수 있습니다"},
	{"compare wants two different records; %s was named twice", "compare에는 서로 다른 두 기록이 필요합니다. %s 두 번 지정됨"},
	{"a comparison is written as markdown, not as %s", "비교는 markdown으로만 저장합니다. %s 형식은 쓸 수 없습니다"},
	{"check takes one dataset; name a folder for several files", "check는 데이터 하나만 받습니다. 파일이 여럿이면 폴더를 지정하십시오"},
	{"there is no language %.40q; want --lang %s", "%.40q 언어는 없습니다. 쓸 수 있는 값: --lang %s"},
	{"there is no theme %q; want %s", "%q 테마는 없습니다. 쓸 수 있는 값: %s"},
	{"there is no format %q; want %s", "%q 형식은 없습니다. 쓸 수 있는 값: %s"},
	{"%s: no format ends in %s; want %s, or name a format", "%s: %s로 끝나는 형식은 없습니다. 쓸 수 있는 끝: %s. 아니면 형식을 지정하십시오"},
	{"%v with --format", "%v(--format)"},
	{"no file name; want one such as %s", "파일 이름이 없습니다. 보기: %s"},
	{"writing %s: there is no folder %s; make it first, or name another", "%s 저장 중: %s 폴더가 없습니다. 먼저 만들거나 다른 폴더를 지정하십시오."},
	{"%s is a folder; name a file in it, as in %s", "%s: 폴더입니다. 그 안의 파일을 지정하십시오. 보기: %s"},
	{"the file exists", "파일이 이미 있습니다"},
	{"writing %s: %v", "%s 저장 중: %v"},
	{"writing %s: more than %d symbolic links in a row", "%s 저장 중: 심볼릭 링크가 %d개 넘게 이어집니다"},
	{"%s as %s", "%s(%s)"},
	{"the comparison", "비교"},
	{"1 of %d mistakes, all told by %s: %s", "잘못된 곳 %d개 중 첫째(모두 보기: %s): %s"},
	{"%d lines", "%d줄"},
	{"%s left out: %s; %s tells all", "%s 제외: %s. %s 모두 보기"},
	{"%s; what they name is left out. %s tells all, %s stops at them", "%s. 해당 내용은 뺐습니다. %s 모두 보기, %s 있으면 멈춤"},
	{"your configuration lies at %s", "설정 파일: %s"},
	{"your configuration is to lie at %s; nothing is there yet", "설정 파일을 둘 곳: %s. 아직 없습니다"},
	{"%s begins one", "%s 명령으로 새로 만듭니다"},
	{"the system names no folder for a configuration; set HOME or XDG_CONFIG_HOME to an absolute path", "시스템에 설정 폴더가 없습니다. HOME이나 XDG_CONFIG_HOME을 절대 경로로 지정하십시오"},

	// The help of the commands.
	{"COMMANDS", "명령"},
	{"tell how it is used", "사용법을 보여 줍니다"},
	{"print the version of the program and of its dataset", "프로그램과 데이터의 버전을 출력합니다"},
	{"Tell how a command is used", "명령의 사용법을 보여 줍니다"},
	{"Tell how a command is used, as %s does.", "명령의 사용법을 보여 줍니다. %s 명령과 같습니다."},
	{"Print the script that lets a shell complete commands and flags", "셸에서 명령과 옵션을 자동 완성하는 스크립트를 출력합니다"},
	{"Print the script for %s", "%s용 스크립트를 출력합니다"},
	{
		`Print the script that lets %s complete commands and flags.

For this session:

    %s

For every new session:

    %s`,
		`%s에서 명령과 옵션을 자동 완성하는 스크립트를 출력합니다.

이번 세션에만:

    %s

새 세션마다:

    %s`,
	},
	{"complete without descriptions", "설명 없이 자동 완성합니다"},
	{"A timeline of Korea–China relations, every claim with its sources", "한중 관계 연표. 모든 내용에 출처가 있습니다"},
	{
		`A timeline of Korea–China relations, every claim with its sources.

Opens the timeline on the view that QUERY defines, such as topic:west-sea from:2016.
Where the output is not a terminal, it lists the view instead.`,
		`한중 관계 연표. 모든 내용에 출처가 있습니다.

QUERY(검색식)에 맞는 연표를 엽니다. 보기: topic:west-sea from:2016.
출력이 터미널이 아니면 연표 대신 목록을 출력합니다.`,
	},
	{"the language of titles, names and texts: en, ko or zh; without it, that of the terminal", "제목, 이름, 글의 언어: en, ko, zh. 없으면 터미널의 언어"},
	{"stop at JSON Lines with problems, instead of leaving those lines out", "문제 있는 JSON Lines 줄을 건너뛰지 않고 멈춥니다"},
	{"a dataset of your own: a folder, a file, or - for standard input", "자신의 데이터: 폴더, 파일, 또는 -(표준 입력)"},
	{
		"the theme: ink (dark), hanji (light), contrast or safe (for colour-blind eyes); without it, that of the terminal",
		"테마: ink(어두움), hanji(밝음), contrast(고대비), safe(색각 이상용). 없으면 터미널에 맞춥니다",
	},
	{"draw with ASCII alone", "그릴 때 ASCII 문자만 씁니다"},
	{
		"for screen readers: plain sentences, without columns and signs, as with ACCESSIBLE=1",
		"화면 낭독기용: 칸과 기호 없이 문장으로 출력, ACCESSIBLE=1과 같음",
	},
	{
		"for screen readers: plain lines and numbered choices instead of a drawn screen, as with ACCESSIBLE=1",
		"화면 낭독기용: 그린 화면 대신 글줄과 번호 선택을 씁니다. ACCESSIBLE=1과 같습니다",
	},
	{"neither recall nor remember your place, marks and queries", "위치, 표시, 검색식을 불러오지도 저장하지도 않습니다"},
	{"List the records that a query selects, one a line", "검색식에 맞는 기록을 한 줄에 하나씩 보여 줍니다"},
	{
		`List the records that a query selects, one a line, in order of time.

Piped, the fields date, type, kind, title, topics, id, state and due date are separated by tabs.`,
		`검색식에 맞는 기록을 시간순으로 한 줄에 하나씩 보여 줍니다.

파이프로 보내면 날짜, 유형, 종류, 제목, 주제, id, 상태, 기한을 탭으로 나눕니다.`,
	},
	{"print JSON Lines, one record a line", "한 줄에 기록 하나씩 JSON Lines로 출력합니다"},
	{"Show a record, person, topic or source in full", "기록, 인물, 주제, 출처 하나를 모두 보여 줍니다"},
	{"Show a record in full, with its sources. What a QUERY asks for comes first. Of a person, a topic or a\nsource, show all that the records tell, or those that a QUERY selects.", "기록 하나를 출처와 함께 모두 보여 줍니다. QUERY(검색식)에 맞는 내용이 먼저 나옵니다. 인물, 주제,\n출처는 모든 기록, 또는 QUERY에 맞는 기록이 전하는 내용을 보여 줍니다."},
	{"Show what two records say, topic by topic", "두 기록의 내용을 주제별로 견줍니다"},
	{
		`Show what two records say, topic by topic, and what only one of them says: side by side
where the terminal is wide enough. What a QUERY asks for comes first.`,
		`두 기록의 내용을 주제별로 견주고 한쪽에만 있는 내용을 보여 줍니다. 터미널이 넓으면
나란히 놓습니다. QUERY(검색식)에 맞는 내용이 먼저 나옵니다.`,
	},
	{"markdown (default: text, or markdown where a file is named)", "형식: markdown (기본: 글, 파일을 지정하면 markdown)"},
	{"the file to write, - for standard output", "저장할 파일. -는 표준 출력"},
	{"write every topic in markdown, not only those asked for", "검색한 주제만이 아니라 모든 주제를 씁니다(markdown)"},
	{"Write the records that a query selects as Markdown, JSON, CSV, a calendar and more", "검색식에 맞는 기록을 Markdown, JSON, CSV, 달력 등으로 내보냅니다"},
	{
		`Write the records that a query selects, with the agreements, commitments, topics,
people and sources that they name. The format is the one of --format, or else the
one that the name of the file tells:`,
		`검색식에 맞는 기록을 거기에 나오는 합의, 약속, 주제, 인물, 출처와 함께 내보냅니다.
형식은 --format을 따르고, 없으면 파일 이름을 따릅니다:`,
	},
	{"the format: %s (default: by the name of the file, else markdown)", "형식: %s (기본: 파일 이름에 따름, 아니면 markdown)"},
	{
		"write every claim of every record, not only those on the topics asked for, in markdown, ics and timelinejs",
		"검색한 주제만이 아니라 기록의 모든 내용을 씁니다(markdown, ics, timelinejs)",
	},
	{
		"begin csv with a byte order mark, for spreadsheets that take UTF-8 for something else without it",
		"맨 앞에 바이트 순서 표식을 붙입니다(csv). 이것이 없으면 UTF-8을 못 알아보는 스프레드시트용",
	},
	{"a document with footnotes, to read and cite", "각주가 달린 문서, 읽기·인용용"},
	{"a dataset, to load again with --data", "데이터, --data로 다시 읽기"},
	{"a row a record, for spreadsheets", "기록마다 한 행, 스프레드시트용"},
	{"days and deadlines, for calendars", "날짜와 기한, 달력용"},
	{"a dataset with one entry a line, to load again", "한 줄에 한 항목인 데이터, 다시 읽기"},
	{"slides for a web page, see timeline.knightlab.com", "웹 페이지용 슬라이드, timeline.knightlab.com 참고"},
	{"Print how records are cited, with the sources they rest on", "기록의 인용 표기를 근거 출처와 함께 출력합니다"},
	{"List the topics with their names and counts", "주제의 이름과 건수를 보여 줍니다"},
	{
		`List the topics with their ids, their names in three languages and how many of the records
that a query selects each has. Piped, the fields are separated by tabs.`,
		`주제의 id, 세 언어의 이름, 검색식에 맞는 기록 건수를 보여 줍니다.
파이프로 보내면 탭으로 나눕니다.`,
	},
	{"List who took part, signed or is quoted, with counts", "참석, 서명, 발언한 인물과 건수를 보여 줍니다"},
	{
		`List the people whom the records that a query selects name, with their ids, in how many records
they are, and their names in three languages. Piped, the fields are separated by tabs.`,
		`검색식에 맞는 기록에 나오는 인물의 id, 기록 건수, 세 언어의 이름을 보여 줍니다.
파이프로 보내면 탭으로 나눕니다.`,
	},
	{"List the sources with their addresses and counts", "출처의 주소와 건수를 보여 줍니다"},
	{
		`List the sources that the records which a query selects rest on, with in how many records each
is cited. Piped, the fields id, count, publisher, title, date, address, language and kind are
separated by tabs.`,
		`검색식에 맞는 기록의 출처와 각 출처를 인용한 기록 건수를 보여 줍니다. 파이프로 보내면
id, 건수, 발행처, 제목, 날짜, 주소, 언어, 종류를 탭으로 나눕니다.`,
	},
	{"Check a dataset and tell every problem with its line", "데이터를 검사해 문제를 줄 번호와 함께 모두 알려 줍니다"},
	{
		`Check a dataset, a folder, a file or - for standard input, and print every problem on a line
file:line:column: what is wrong, and what would be right. Without PATH it checks --data,
or else the embedded dataset.`,
		`데이터(폴더, 파일, 또는 표준 입력 -)를 검사해 문제마다 한 줄씩 출력합니다.
파일:줄:칸: 무엇이 틀렸고 무엇이 옳은지. PATH가 없으면 --data를, 그것도 없으면
내장 데이터를 검사합니다.`,
	},
	{"Print the JSON Schema of datasets, by which editors complete and check them", "데이터의 JSON 스키마를 출력합니다. 편집기가 이것으로 자동 완성하고 검사합니다"},
	{
		`Print the JSON Schema (draft 2020-12) of datasets in YAML and JSON, by which editors complete and
check them. One with the YAML language server takes it from the first line of a file:

    # yaml-language-server: $schema=hanjung.schema.json

Which ids there are it doesn't know; hanjung check does.`,
		`YAML과 JSON 데이터의 JSON 스키마(draft 2020-12)를 출력합니다. 편집기가 이것으로 자동 완성하고
검사합니다. YAML 언어 서버를 쓰는 편집기는 파일의 첫 줄에서 읽습니다.

    # yaml-language-server: $schema=hanjung.schema.json

어떤 ID가 있는지는 모릅니다. 그것은 hanjung check가 검사합니다.`,
	},
	{"Print the manual page, with all commands and flags", "모든 명령과 옵션이 든 설명서를 출력합니다"},
	{"Tell what the dataset is, how it was made and what was corrected", "데이터가 무엇이고 어떻게 만들어졌으며 무엇을 고쳤는지 알려 줍니다"},
	{"Print a configuration with every setting and key, and tell where yours lies", "모든 설정과 키가 든 설정 파일을 출력하고 설정 파일의 위치를 알려 줍니다"},
	{
		`Print the default configuration, each setting and the keys of each action behind a #, and on
standard error where yours lies. Flags win over environment variables (HANJUNG_THEME …), those
over the configuration.`,
		`기본 설정을 출력합니다. 모든 설정과 각 동작의 키는 # 뒤에 있습니다. 설정 파일의 위치는
표준 오류로 알려 줍니다. 옵션이 환경 변수(HANJUNG_THEME …)보다, 환경 변수가 설정 파일보다
앞섭니다.`,
	},
	{"print only the path of your configuration", "설정 파일의 경로만 출력합니다"},
}
