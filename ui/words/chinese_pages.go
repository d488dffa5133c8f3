package words

// chinesePages is what pages on people, topics and sources say in Chinese.
var chinesePages = [...]pair{
	{"Also: %s", "又名：%s"},
	{"no records", "没有记录"},
	{"since %s", "%s起"},
	{"Events", "事件"},
	{"Threads", "脉络"},
	{"What they said", "言论"},
	{"%d of %s", "%[2]s中的%[1]d条"},
	{"and %s before", "更早的还有%s"},
	{"accessed %s", "%s查阅"},
	{"this page is not about one record; %s goes back", "此页不是单条记录；%s返回"},
	{"this page names no source", "此页没有来源"},
}
