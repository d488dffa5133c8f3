package words

// chineseCommand is what the command line says in Chinese, in simplified
// characters: what is wrong with a query, and the help of the commands.
var chineseCommand = [...]pair{
	// What is wrong with a query.
	{"query, column %d: %s", "查询第%d个字符：%s"},
	{"there is a control character (%s) here; delete it", "此处有控制字符（%s），请删除"},
	{`"-" negates what stands right behind it, as in -topic:culture`, `"-" 排除紧随其后的条件，例如 -topic:culture`},
	{"there is nothing between the quotes", "引号之间没有内容"},
	{`this quote is not closed; add a " behind the phrase`, `引号未闭合；请在短语后加 "`},
	{"%s: wants a value, as in %s", "%s: 后面需要一个值，例如 %s"},
	{"there is no field %q", "没有字段 %q"},
	{"there is no topic %q", "没有主题 %q"},
	{"there is no person %q", "没有人物 %q"},
	{"there is no kind %q", "没有类型 %q"},
	{"there is no side %q", "没有 %q 这一方"},
	{"there is no source or publisher %q", "没有来源或发布者 %q"},
	{"there is no language of a source %q", "没有语言为 %q 的来源"},
	{"there is no record %q", "没有记录 %q"},
	{"there is no thread or record %q", "没有脉络或记录 %q"},
	{"there is no type %q", "没有记录类别 %q"},
	{"nothing can be %q", "没有状态 %q"},
	{"; did you mean %s?", "；您是指 %s 吗？"},
	{"%s or %s", "%s 或 %s"},
	{"; want %s", "；可用的值：%s"},
	{"; the fields are %s; put quotes around words with a colon", "；可用的字段：%s；含冒号的词请加引号"},

	// What is wrong with a date.
	{"bad date %q: %s", "日期 %q 有误：%s"},
	{"bad date %q: start: %s", "日期 %q 有误：开始：%s"},
	{"bad date %q: end: %s", "日期 %q 有误：结束：%s"},
	{
		"want a day as 2026-01-05, a month as 2026-01, a year as 2026, or a span as 2026-01-04/2026-01-07",
		"日写作 2026-01-05，月写作 2026-01，年写作 2026，时段写作 2026-01-04/2026-01-07",
	},
	{"there is no year 0000; want 0001 to 9999", "没有 0000 年；应为 0001 至 9999"},
	{"there is no month %s; want 01 to 12", "没有 %s 月；应为 01 至 12"},
	{"there is no day %s in %s; want 01 to %s", "%[2]s 没有 %[1]s 日；应为 01 至 %[3]s"},
	{"both ends are open; give at least one, as in 2025-11-10/.. here", "两端都未给出；请至少给出一端，例如 2025-11-10/.."},
	{"the end is before the start; write %s", "结束早于开始；请写作 %s"},
}
