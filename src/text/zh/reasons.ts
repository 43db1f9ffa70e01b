/** Reasons for which a single row is set aside: what is wrong, why it is not guessed at, what to do. */
export const reasons = {
  "row set aside": "该行被搁置",
  "load stops": "加载停止",
  warning: "提醒",
  "More or fewer cells than headers": "单元格数与表头不符",
  "A comma moved, was lost or stands in a text without quotes, so nobody knows which cell belongs to which column.":
    "逗号错位、丢失，或出现在未加引号的文本里，因此无法确定哪个单元格属于哪一列。",
  "Quote the text that holds the delimiter, or name its header as formats.unquoted_delimiters_in.":
    "给含有分隔符的文本加上引号，或把它的表头写进 formats.unquoted_delimiters_in。",
  "Quotes that do not match": "引号不成对",
  "A quote was opened and never closed, or stands inside a cell. Reading on would swallow the rows behind it.":
    "有引号打开后没有关闭，或出现在单元格中间。继续读下去会吞掉后面的行。",
  'Correct the line. Where texts hold single quotes as they are (5" pipe), declare formats.inner_quotes "literal"; where quotes are escaped by a backslash, formats.escape.':
    '更正该行。文本中原样含有引号时（如 5" 管），声明 formats.inner_quotes "literal"；引号用反斜杠转义时，声明 formats.escape。',
  "A value that every row needs is missing": "缺少每行必需的值",
  "Without it the row cannot be counted to anybody or anything.": "没有它，这一行无法计到任何人或任何事上。",
  "Fill it in the source system and export again.": "在来源系统中补上，再重新导出。",
  "Not a date": "不是日期",
  "The text is no date in the format of the file, or a day that does not exist, as 30 February.":
    "文本不符合该文件的日期格式，或是不存在的日子，例如 2 月 30 日。",
  "Correct the cell; where the whole column is in another format, declare formats.dates. A day that does not exist is only mended in the export.":
    "更正该单元格；若整列是另一种格式，声明 formats.dates。不存在的日期只能在导出文件中更正。",
  "A date that could be two days": "日期可能是两个不同的日子",
  "03/04/2026 is the third of April or the fourth of March, and 03/04/26 could also begin with the year. Nothing in the file settles it.":
    "03/04/2026 可能是 4 月 3 日，也可能是 3 月 4 日；03/04/26 还可能以年份开头。文件中没有任何内容能确定。",
  'Declare formats.dates "dmy" or "mdy", or export dates as 2026-04-03.':
    '声明 formats.dates 为 "dmy" 或 "mdy"，或把日期导出为 2026-04-03 的形式。',
  "Not a number": "不是数字",
  "The text is no number as the file writes them. Words and spreadsheet errors such as #DIV/0! are none either.":
    "文本不符合该文件的数字写法。文字以及 #DIV/0! 之类的表格错误也不是数字。",
  "Correct it, or declare formats.decimal and formats.thousands.":
    "更正它，或声明 formats.decimal 和 formats.thousands。",
  "A number that could be two numbers": "数字可能是两个不同的数",
  "1.234 is a bit more than one or more than a thousand. The file writes its numbers in more than one way, so nothing settles it.":
    "1.234 可能是一点多，也可能是一千多。文件中的数字写法不止一种，因此无法确定。",
  'Declare formats.decimal "." or ",".': '声明 formats.decimal 为 "." 或 ","。',
  "Not a whole number": "不是整数",
  "A count or a layer has no decimals.": "数量和层级没有小数。",
  "Correct it, or declare formats.thousands.": "更正它，或声明 formats.thousands。",
  "Neither yes nor no": "既不是“是”也不是“否”",
  "The text is none of the words for yes and no.": "文本不是表示“是”或“否”的任何一个词。",
  "Declare the words as formats.true_tokens and formats.false_tokens.":
    "用 formats.true_tokens 和 formats.false_tokens 声明这些词。",
  "A word that is none of the choices": "不在可选项之内的词",
  "Stages, kinds of business and states are compared between people, so each word has to be mapped to one of the choices.":
    "阶段、业务类型和状态要在人与人之间比较，因此每个词都必须对应到一个可选项。",
  'Say what it means under values in sources.json, as "values": {"stage": {"Closed Won": "won"}}.':
    '在 sources.json 的 values 下写明含义，例如 "values": {"stage": {"Closed Won": "won"}}。',
  "Not a quarter": "不是季度",
  "A quarter is written 2026-Q3.": "季度应写作 2026-Q3。",
  "Correct it in the export.": "在导出文件中更正。",
  "Out of range": "超出范围",
  "A share lies from 0 to 1 (or 0 % to 100 %), a score from 0 to 5, a rate above 0.":
    "比例应在 0 到 1（或 0 % 到 100 %）之间，评分应在 0 到 5 之间，汇率应大于 0。",
  'Correct it. Where discounts are written 15 for 15 %, declare formats.ratios "percent".':
    '更正它。若折扣用 15 表示 15 %，声明 formats.ratios "percent"。',
  "An id that a spreadsheet rounded": "编号被电子表格四舍五入",
  "1.23E+15 was a long id until a spreadsheet took it for a number; its last digits are lost.":
    "1.23E+15 原是一个长编号，被电子表格当成数字后，末尾几位已丢失。",
  "Export again without opening the file in a spreadsheet, or format the column as text first.":
    "重新导出，不要用电子表格打开文件；或先把该列设为文本格式。",
  "An amount in another currency than its row": "金额币种与所在行不一致",
  "The amount carries a sign or code that is not the row's currency (the base currency where none is stated).":
    "金额带有的符号或代码不是该行的币种（未写明时为本位币）。",
  "Export the currency as a column of its own and name it under columns.currency.":
    "把币种单独导出为一列，并在 columns.currency 下写明。",
  "A line to be summed is no number": "待汇总的明细不是数字",
  "The amount is the sum of lines of another file, and one of them cannot be read.":
    "金额由另一文件的明细汇总而来，其中一条无法读取。",
  "Correct that line; it is named.": "更正该条明细；已指明是哪一条。",
  "A lookup finds more than one value": "查找得到不止一个值",
  "The other file holds different values for the same key.": "另一文件中同一个键对应不同的值。",
  "Keep one of them in that file.": "在该文件中只保留一个。",
  "A total row that differs from the rows above it": "合计行与上方各行不符",
  "The export ends with a total, and the rows do not add up to it: some are missing, were rejected, or were edited.":
    "导出文件末尾有合计，但各行相加与之不符：有的行缺失、被拒或被改动过。",
  "Export again and compare; the figures rest on the rows, not on the total.":
    "重新导出并核对；各项指标以明细行为准，不以合计为准。",
  "Finished after the day of the export": "完成日期晚于导出日期",
  "A deal cannot have been won, nor a visit made, after the data was exported.":
    "订单不可能在数据导出之后赢下，拜访也不可能在之后发生。",
  "Correct the date, or declare known_on in sources.json.": "更正日期，或在 sources.json 中声明 known_on。",
  "Refers to a row that is not there": "引用了不存在的行",
  "The id names a person, customer or deal that no row has: loading it would invent one.":
    "编号所指的人员、客户或订单在任何行中都不存在：加载它等于凭空捏造。",
  "Export the missing row; look in quarantine whether it was rejected itself.":
    "导出缺失的行；看看它是否自己也被搁置在 quarantine 中。",
  "No exchange rate for that day": "当天没有汇率",
  "An amount in another currency needs a rate that holds on its day. It is never taken as 1.":
    "外币金额需要当天有效的汇率，绝不会按 1 计算。",
  "Add the rate to fx_rates.": "在 fx_rates 中补上汇率。",
  "Two rows of one id that disagree": "同一编号的两行互相矛盾",
  "The rows have the same id and different content. Nobody can tell which is right, so none is loaded.":
    "两行编号相同而内容不同，无从判断哪一行正确，因此都不加载。",
  "Keep the right one in the export.": "在导出文件中保留正确的一行。",
  "The same row twice": "同一行出现两次",
  "The first copy was loaded; the others are counted here, so that every row is accounted for.":
    "第一份已加载；其余的在此计数，使每一行都有去处。",
  "Nothing needs to be done. Remove the copies to have the message gone.":
    "无需处理。删掉重复的行，这条信息就会消失。",
  "Won or lost on no day": "赢单或输单没有日期",
  "Without the day a deal belongs to no quarter.": "没有日期，订单就不属于任何季度。",
  "Fill in the close date.": "补上结束日期。",
  "Closed before it was created": "结束早于新建",
  "One of the two dates is wrong, and with it the sales cycle or the quarter.":
    "两个日期必有一错，成交周期或季度也随之出错。",
  "Correct the dates. A whole file of them points to swapped columns.":
    "更正日期。若整个文件都这样，说明两列可能弄反了。",
  "Won with a negative amount": "赢单金额为负",
  "A credit note is not a won deal; it would lower the bookings of whoever owns it.":
    "红字冲销不是赢单，会拉低负责人的签单额。",
  "Correct the amount, or leave credit notes out under keep.": "更正金额，或在 keep 下把红字冲销排除在外。",
  "Owned until before it began": "负责期的结束早于开始",
  "The last day of a spell of ownership lies before its first.": "负责期的最后一天早于第一天。",
  "Correct the dates.": "更正日期。",
  "A contract that ends before it starts": "合同的到期早于开始",
  "The day on which its renewal is due cannot be trusted.": "其续约到期日不可信。",
  "Not a key of the dashboard's links": "不是看板链接中的键",
  "A decision names accounts and people by the keys that the pages' addresses show, not by CRM or HR ids.":
    "决定用页面地址中显示的键来指明客户和人员，而不是 CRM 或 HR 编号。",
  "Take the key from the address of the account's or the person's page, or record the decision on the Decisions page and export it again.":
    "从该客户或人员页面的地址中取键，或在“决定记录”页记录这项决定后重新导出。",
  "A target of nothing": "业绩指标为零",
  "Attainment of a target of 0 has no meaning.": "指标为 0 时，完成率没有意义。",
  "Leave the row out where there is no target.": "没有业绩指标时，不要写这一行。",
  "More than the whole credit": "业绩分成超过全部",
  "The splits of one deal add up to more than 100 %. Nobody can tell whose is too large, so none of the deal's is loaded.":
    "同一订单的分成相加超过 100 %。无从判断谁的偏大，因此该订单的分成都不加载。",
  'Correct the splits of the deal. Where they are written 60 for 60 %, declare formats.ratios "percent".':
    '更正该订单的分成。若用 60 表示 60 %，声明 formats.ratios "percent"。'
} as const;
