package words

// chineseCommand is what the command line says in Chinese, in simplified
// characters: what is wrong with a query, and the help of the commands.
var chineseCommand = [...]pair{
	// What keeps a dataset from being read.
	{"reading the dataset: %s", "无法读取数据：%s"},
	{"%s: no such file or folder", "%s：没有这个文件或文件夹"},

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

	// Misuse.
	{"USAGE", "用法"},
	{"EXAMPLES", "示例"},
	{"FLAGS", "选项"},
	{"there is no flag %s", "没有选项 %s"},
	{"%s wants a value", "选项 %s 需要一个值"},
	{"--%s can't be %q", "选项 --%s 的值不能是 %q"},

	// What else is told by commands, and of files.
	{"%d problems", "%d个问题"},
	{"nothing matches %s", "没有符合 %s 的记录"},
	{"nothing matches: this dataset has no events; %s asks for all records", "没有符合的记录：此数据没有事件；%s 可查询所有记录"},
	{"%v; did you mean %s?", "%v；您是指 %s 吗？"},
	{"there is no record %q; did you mean %s?", "没有记录 %q；您是指 %s 吗？"},
	{"there is no record %q; hanjung list prints the ids", "没有记录 %q；hanjung list 可列出 id"},
	{"%s wants the id of a record, as in %s; hanjung list prints the ids", "%s 需要一条记录的 id，例如 %s；hanjung list 可列出 id"},
	{"compare wants the ids of two records, as in %s; hanjung list prints the ids", "compare 需要两条记录的 id，例如 %s；hanjung list 可列出 id"},
	{"compare wants two different records; %s was named twice", "compare 需要两条不同的记录；%s 出现了两次"},
	{"a comparison is written as markdown, not as %s", "对比只能写为 markdown，不能写为 %s"},
	{"check takes one dataset; name a folder for several files", "check 只接受一份数据；多个文件请指定文件夹"},
	{"there is no language %.40q; want --lang %s", "没有语言 %.40q；可用 --lang %s"},
	{"there is no theme %q; want %s", "没有配色 %q；可用 %s"},
	{"there is no format %q; want %s", "没有格式 %q；可用 %s"},
	{"%s: no format ends in %s; want %s, or name a format", "%s：没有以 %s 结尾的格式；可用 %s，或指定格式"},
	{"%v with --format", "%v（--format）"},
	{"no file name; want one such as %s", "没有文件名；例如 %s"},
	{"writing %s: there is no folder %s; make it first, or name another", "写入 %s 时：没有文件夹 %s；请先创建，或指定其他文件夹"},
	{"%s is a folder; name a file in it, as in %s", "%s 是文件夹；请指定其中的文件，例如 %s"},
	{"the file exists", "文件已存在"},
	{"writing %s: %v", "写入 %s 时：%v"},
	{"writing %s: more than %d symbolic links in a row", "写入 %s 时：连续的符号链接超过 %d 个"},
	{"%s as %s", "%s（%s）"},
	{"the comparison", "对比"},
	{"1 of %d mistakes, all told by %s: %s", "共%d处错误，%s 可查看全部；第一处：%s"},
	{"%d lines", "%d行"},
	{"%s left out: %s; %s tells all", "已略去%s：%s；%s 可查看全部"},
	{"%s; what they name is left out. %s tells all, %s stops at them", "%s；相关内容已略去。%s 可查看全部，%s 则遇到即停止"},
	{"your configuration lies at %s", "您的配置文件位于 %s"},
	{"your configuration is to lie at %s; nothing is there yet", "您的配置文件应位于 %s；目前尚无"},
	{"%s begins one", "%s 可新建一份"},
	{"the system names no folder for a configuration; set HOME or XDG_CONFIG_HOME to an absolute path", "系统未指定配置文件夹；请将 HOME 或 XDG_CONFIG_HOME 设为绝对路径"},

	// The help of the commands.
	{"COMMANDS", "命令"},
	{"tell how it is used", "显示用法"},
	{"print the version of the program and of its dataset", "打印程序及其数据的版本"},
	{"Tell how a command is used", "显示命令的用法"},
	{"Tell how a command is used, as %s does.", "显示命令的用法，与 %s 相同。"},
	{"Print the script that lets a shell complete commands and flags", "打印让 shell 补全命令和选项的脚本"},
	{"Print the script for %s", "打印 %s 的脚本"},
	{
		`Print the script that lets %s complete commands and flags.

For this session:

    %s

For every new session:

    %s`,
		`打印让 %s 补全命令和选项的脚本。

仅用于当前会话：

    %s

用于每个新会话：

    %s`,
	},
	{"complete without descriptions", "补全时不带说明"},
	{"A timeline of Korea–China relations, every claim with its sources", "中韩关系时间线，每条陈述都有来源"},
	{
		`A timeline of Korea–China relations, every claim with its sources.

Opens the timeline on the view that QUERY defines, such as topic:west-sea from:2016.
Where the output is not a terminal, it lists the view instead.`,
		`中韩关系时间线，每条陈述都有来源。

打开 QUERY（查询）所定义的时间线，例如 topic:west-sea from:2016。
若输出不是终端，则改为列出记录。`,
	},
	{"the language of titles, names and texts: en, ko or zh; without it, that of the terminal", "以 en、ko 或 zh 显示标题、名称和文字；未指定时跟随终端"},
	{"stop at JSON Lines with problems, instead of leaving those lines out", "遇到有问题的 JSON Lines 行即停止，而不是略过"},
	{"a dataset of your own: a folder, a file, or - for standard input", "自己的数据：文件夹、文件，或 -（标准输入）"},
	{
		"the theme: ink (dark), hanji (light), contrast or safe (for colour-blind eyes); without it, that of the terminal",
		"配色可为 ink（深色）、hanji（浅色）、contrast（高对比）或 safe（色觉障碍适用）；未指定时跟随终端",
	},
	{"draw with ASCII alone", "仅用 ASCII 字符绘制"},
	{"for screen readers: plain sentences, without columns and signs, as with ACCESSIBLE=1", "供屏幕阅读器使用：不分栏、不用符号的纯文本句子，同 ACCESSIBLE=1"},
	{"for screen readers: plain lines and numbered choices instead of a drawn screen, as with ACCESSIBLE=1", "供屏幕阅读器使用：以纯文本行和编号选项代替绘制的界面，同 ACCESSIBLE=1"},
	{"neither recall nor remember your place, marks and queries", "不恢复也不保存位置、标记和查询"},
	{"List the records that a query selects, one a line", "列出符合查询的记录，每行一条"},
	{
		`List the records that a query selects, one a line, in order of time.

Piped, the fields date, type, kind, title, topics, id, state and due date are separated by tabs.`,
		`按时间顺序列出符合查询的记录，每行一条。

输出到管道时，日期、类别、类型、标题、主题、id、状态和期限以制表符分隔。`,
	},
	{"print JSON Lines, one record a line", "以 JSON Lines 输出，每行一条记录"},
	{"Show a record, person, topic or source in full", "显示一条记录、一个人物、主题或来源的全部内容"},
	{"Show a record in full, with its sources. What a QUERY asks for comes first. Of a person, a topic or a\nsource, show all that the records tell, or those that a QUERY selects.", "显示一条记录的全文及来源。QUERY（查询）所问的内容排在最前。人物、主题或来源则显示\n各记录所述的全部内容，或 QUERY 所选记录的内容。"},
	{"Show what two records say, topic by topic", "按主题对比两条记录"},
	{
		`Show what two records say, topic by topic, and what only one of them says: side by side
where the terminal is wide enough. What a QUERY asks for comes first.`,
		`按主题对比两条记录，并指出仅一方提到的内容；终端够宽时并排显示。
QUERY（查询）所问的内容排在最前。`,
	},
	{"markdown (default: text, or markdown where a file is named)", "格式为 markdown（默认：文本；指定文件时为 markdown）"},
	{"the file to write, - for standard output", "要写入的文件，- 表示标准输出"},
	{"write every topic in markdown, not only those asked for", "在 markdown 中写入所有主题，而不仅是查询的主题"},
	{"Write the records that a query selects as Markdown, JSON, CSV, a calendar and more", "将符合查询的记录导出为 Markdown、JSON、CSV、日历等"},
	{
		`Write the records that a query selects, with the agreements, commitments, topics,
people and sources that they name. The format is the one of --format, or else the
one that the name of the file tells:`,
		`将符合查询的记录连同其涉及的协议、承诺、主题、人物和来源一并导出。
格式由 --format 指定，否则由文件名决定：`,
	},
	{"the format: %s (default: by the name of the file, else markdown)", "格式可为 %s（默认由文件名决定，否则为 markdown）"},
	{
		"write every claim of every record, not only those on the topics asked for, in markdown, ics and timelinejs",
		"在 markdown、ics 和 timelinejs 中写入每条记录的全部陈述，而不仅是所查主题的",
	},
	{"begin csv with a byte order mark, for spreadsheets that take UTF-8 for something else without it", "在 csv 开头加字节顺序标记，供否则无法识别 UTF-8 的电子表格使用"},
	{"a document with footnotes, to read and cite", "带脚注的文档，供阅读和引用"},
	{"a dataset, to load again with --data", "数据，可用 --data 重新加载"},
	{"a row a record, for spreadsheets", "每条记录一行，供电子表格使用"},
	{"days and deadlines, for calendars", "日期和期限，供日历使用"},
	{"a dataset with one entry a line, to load again", "每行一项的数据，可重新加载"},
	{"slides for a web page, see timeline.knightlab.com", "网页幻灯片，见 timeline.knightlab.com"},
	{"Print how records are cited, with the sources they rest on", "打印记录的引用格式及其依据的来源"},
	{"List the topics with their names and counts", "列出主题的名称和数量"},
	{
		`List the topics with their ids, their names in three languages and how many of the records
that a query selects each has. Piped, the fields are separated by tabs.`,
		`列出主题的 id、三种语言的名称，以及符合查询的记录数。
输出到管道时以制表符分隔。`,
	},
	{"List who took part, signed or is quoted, with counts", "列出与会、签署或被引述的人物及数量"},
	{
		`List the people whom the records that a query selects name, with their ids, in how many records
they are, and their names in three languages. Piped, the fields are separated by tabs.`,
		`列出符合查询的记录所涉人物的 id、记录数和三种语言的姓名。
输出到管道时以制表符分隔。`,
	},
	{"List the sources with their addresses and counts", "列出来源的网址和数量"},
	{
		`List the sources that the records which a query selects rest on, with in how many records each
is cited. Piped, the fields id, count, publisher, title, date, address, language and kind are
separated by tabs.`,
		`列出符合查询的记录所依据的来源，以及各来源被多少条记录引用。输出到管道时，
id、数量、发布者、标题、日期、网址、语言和类型以制表符分隔。`,
	},
	{"Check a dataset and tell every problem with its line", "检查数据，逐行报告所有问题"},
	{
		`Check a dataset, a folder, a file or - for standard input, and print every problem on a line
file:line:column: what is wrong, and what would be right. Without PATH it checks --data,
or else the embedded dataset.`,
		`检查数据（文件夹、文件，或 - 表示标准输入），每个问题打印一行：
文件:行:列: 错在何处，应当如何。未给出 PATH 时检查 --data，否则检查内置数据。`,
	},
	{"Print the JSON Schema of datasets, by which editors complete and check them", "打印数据的 JSON Schema，供编辑器补全和检查"},
	{
		`Print the JSON Schema (draft 2020-12) of datasets in YAML and JSON, by which editors complete and
check them. One with the YAML language server takes it from the first line of a file:

    # yaml-language-server: $schema=hanjung.schema.json

Which ids there are it doesn't know; hanjung check does.`,
		`打印 YAML 和 JSON 数据的 JSON Schema（draft 2020-12），供编辑器补全和检查。
使用 YAML 语言服务器的编辑器从文件的第一行读取：

    # yaml-language-server: $schema=hanjung.schema.json

它不知道有哪些 ID；那由 hanjung check 检查。`,
	},
	{"Print the manual page, with all commands and flags", "打印含全部命令和选项的手册页"},
	{"Tell what the dataset is, how it was made and what was corrected", "说明数据的内容、编制方法和更正"},
	{"Print a configuration with every setting and key, and tell where yours lies", "打印含全部设置和按键的配置，并说明您的配置文件所在"},
	{
		`Print the default configuration, each setting and the keys of each action behind a #, and on
standard error where yours lies. Flags win over environment variables (HANJUNG_THEME …), those
over the configuration.`,
		`打印默认配置，各项设置和每个操作的按键均在 # 之后，并在标准错误中说明您的配置文件所在。
选项优先于环境变量（HANJUNG_THEME …），环境变量优先于配置文件。`,
	},
	{"print only the path of your configuration", "仅打印配置文件的路径"},
}
