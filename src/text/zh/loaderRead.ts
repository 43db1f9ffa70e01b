/** What is said of rows and files that are read, and why some are set aside. */
export const loaderRead = {
  "Reading {file} as {table}": "正在读取 {file}（{table}）",
  "header {records}": "表头 {records}",
  "preamble {records}": "表头之前 {records}",
  "blank {records}": "空行 {records}",
  "total {records}": "合计 {records}",
  "footer {records}": "页脚 {records}",
  "behind last line {records}": "末行之后 {records}",
  "read {all} = loaded {good} + quarantined {bad} + filtered {left}":
    "读取 {all} = 加载 {good} + 搁置 {bad} + 排除 {left}",
  "{table}  {file}  {sum}; no data: {others}": "{table}  {file}  {sum}；非数据行：{others}",
  "Not kept for the next load, which will take longer: {why}": "未能留存供下次加载使用，下次会慢一些：{why}",
  "Correct the export.": "更正导出文件。",
  "Correct this line in the export.": "在导出文件中更正这一行。",
  "Correct the export, or declare {key} in sources.json.": "更正导出文件，或在 sources.json 中声明 {key}。",
  "Correct the export, or declare known_on in sources.json.":
    "更正导出文件，或在 sources.json 中声明 known_on。",
  "{split} of {sum}": "{split}，合计 {sum}",
  "splits of one deal that add up to 1 at most": "同一订单的业绩分成合计不超过 1",
  "Correct the splits of this deal in the export.": "在导出文件中更正该订单的业绩分成。",
  "a date up to {day}, today": "不晚于今天 {day} 的日期",
  "a date up to {day}, the day the data is known": "不晚于数据导出日 {day} 的日期",
  "a value that {column} holds": "已在 {column} 中的值",
  "Export the missing row of {table}, or see in quarantine why it was rejected.":
    "导出 {table} 中缺失的行，或到 quarantine 查看它为何被拒。",
  "{currency}, or a rate in fx_rates that holds on that day": "{currency}，或 fx_rates 中当天有效的汇率",
  "{currency} on {day}": "{day} 的 {currency}",
  "{count} rows: {places}": "{count} 行：{places}",
  "one row per {columns}": "每个 {columns} 只有一行",
  "The rows named disagree: keep the right one in the export.":
    "所列各行互相矛盾：在导出文件中保留正确的一行。",
  "same as {place}": "与 {place} 相同",
  "each row once": "每行只出现一次",
  "Nothing is lost: the first copy was loaded. Remove the copy from the export.":
    "没有丢失任何内容：第一份已加载。从导出文件中删去重复的行。",
  'Is "{near}" meant? {mend}': '是否指 "{near}"？{mend}',
  "quotes that do not match": "引号不成对",
  "each quoted cell closed, quotes inside it written as declared":
    "每个带引号的单元格都有结束引号，其中的引号按声明的方式书写",
  "{count} cell": "{count} 个单元格",
  "{count} cells": "{count} 个单元格",
  "{width} cells, as many as headers": "{width} 个单元格，与表头数相同",
  "Quote the text that holds the delimiter, or declare its header as formats.unquoted_delimiters_in in sources.json.":
    "给含有分隔符的文本加上引号，或在 sources.json 的 formats.unquoted_delimiters_in 中声明它的表头。",
  "{sum}, the sum of the rows above": "{sum}，即上方各行之和",
  'The row "{label}" says otherwise: rows are missing, were rejected, or were edited. Export again and compare.':
    '合计行 "{label}" 与之不符：有的行缺失、被拒或被改动过。重新导出并核对。',
  "a date as {example}": "形如 {example} 的日期",
  "a date as {example} or {other}": "形如 {example} 或 {other} 的日期",
  "a date as 46295, a day's number in Excel": "形如 46295 的日期（Excel 的日期序号）",
  "a day that the calendar has, as {example}": "日历上存在的日期，形如 {example}",
  "a day that the calendar has, as 46295 in Excel": "日历上存在的日期，形如 46295（Excel 的日期序号）",
  "This day does not exist: correct that cell in the export.": "这一天不存在：在导出文件中更正这个单元格。",
  "a value ({meaning})": "非空的值（{meaning}）",
  "numbers in all lines to be summed": "待汇总的每条明细都是数字",
  "one match in {file}": "在 {file} 中只有一个匹配值",
  "{count} different values": "{count} 个不同的值",
  "an id, not a number that a spreadsheet has rounded": "编号，而不是被电子表格四舍五入的数字",
  "{choices}": "{choices}",
  "one of {choices}": "以下之一：{choices}",
  "a quarter as 2026-Q3": "形如 2026-Q3 的季度",
  "a number as {example}": "形如 {example} 的数字",
  "a number whose mark is for decimals or for thousands alone": "能看出标记是小数点还是千位分隔的数字",
  "a whole number": "整数",
  "an amount in the row's currency (the base currency where none is stated)":
    "以该行币种计的金额（未写明时为本位币）",
  "a value from {low} to {high}": "{low} 到 {high} 之间的值",
  "a value above {low}": "大于 {low} 的值",
  "a target above 0": "大于 0 的业绩指标",
  "an end date on or after the start date": "不早于开始日期的到期日期",
  "a key of the dashboard's links: twelve digits 0–9 and a–f": "看板链接中的键：12 位 0–9、a–f",
  "a last day on or after the first": "最后一天不早于第一天",
  "a close date on a won or lost deal": "赢单或输单应有结束日期",
  "a close date on or after the creation date": "不早于新建日期的结束日期",
  "an amount of 0 or more on a won deal": "赢单金额不小于 0",
  "{one} and {other}": "{one} 和 {other}",
  "“{found}” where “{wanted}” would be read as {column}": "“{found}”；若写作“{wanted}”则读作 {column}",
  "{rows} row whose {column} is in no row of {references}":
    "{rows} 行的 {column} 不在 {references} 的任何一行中",
  "{rows} rows whose {column} is in no row of {references}":
    "{rows} 行的 {column} 不在 {references} 的任何一行中",
  "{rows} row whose {column} is in no row of {references}: “{value}”":
    "{rows} 行的 {column} 不在 {references} 的任何一行中：“{value}”",
  "{rows} rows whose {column} is in no row of {references}, the first “{value}”":
    "{rows} 行的 {column} 不在 {references} 的任何一行中，第一个为“{value}”",
  "{rows} renewed value that the next contract does not have: {gaps}":
    "{rows} 个续约金额与下一份合同不符：{gaps}",
  "{rows} renewed values that the next contracts do not have: {gaps}":
    "{rows} 个续约金额与下一份合同不符：{gaps}",
  "{rows} renewed values that the next contracts do not have, the first: {gaps}":
    "{rows} 个续约金额与下一份合同不符，前几个：{gaps}",
  "line {line} renewed for {renewed} {currency}, next contract in {place} worth {next} {currency}":
    "第 {line} 行的续约金额为 {renewed} {currency}，下一份合同（{place}）为 {next} {currency}",
  "dates with the year first, as declared": "日期年份在前（按声明）",
  "dates with the day first, as declared": "日期日在前（按声明）",
  "dates with the month first, as declared": "日期月在前（按声明）",
  "dates with Excel's numbers of days, as declared": "日期为 Excel 序号（按声明）",
  "dates with the day first, as {text} shows": "日期日在前，由 {text} 可知",
  "dates with the month first, as {text} shows": "日期月在前，由 {text} 可知",
  "dates clear by themselves": "日期写法明确",
  "decimals behind {mark}, as declared": "小数点为 {mark}（按声明）",
  "thousands grouped by {mark}, as declared": "千位分隔符为 {mark}（按声明）",
  "decimals behind a comma, as {text} shows": "逗号作小数点，由 {text} 可知",
  "decimals behind a point, as {text} shows": "点作小数点，由 {text} 可知",
  "numbers clear by themselves": "数字写法明确",
  "whole numbers": "均为整数"
} as const;
