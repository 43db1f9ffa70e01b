/** Why a load is refused: what is wrong with files, settings and the folder. */
export const loaderRefused = {
  "{where}: expected {expected}, found {found}. {mend} [{code}]":
    "{where}：应为 {expected}，实际为 {found}。{mend} [{code}]",
  "… and {rest} more, {all} problems in all.": "……另有 {rest} 个问题，共 {all} 个。",
  "a NUL character": "NUL 字符",
  "Export as CSV; where the file is UTF-16, declare formats.encoding in sources.json.":
    "导出为 CSV；若文件是 UTF-16，在 sources.json 中声明 formats.encoding。",
  "a line of headers": "一行表头",
  "quotes that do not match in {line}": "{line} 中的引号不成对",
  "Export it again with headers in the first line.": "重新导出，把表头放在第一行。",
  "no such file": "文件不存在",
  "a folder": "文件夹",
  "a CSV file": "CSV 文件",
  "Export it into the data folder, or correct the name in sources.json.":
    "把它导出到数据文件夹，或更正 sources.json 中的文件名。",
  "Export as CSV (comma-separated, UTF-8).": "导出为 CSV（逗号分隔，UTF-8）。",
  "UTF-16 text": "UTF-16 文本",
  'Export as UTF-8, or declare formats.encoding "{encoding}" in sources.json.':
    '导出为 UTF-8，或在 sources.json 中声明 formats.encoding "{encoding}"。',
  "a zip or an Excel workbook (.xlsx)": "压缩包或 Excel 工作簿（.xlsx）",
  "an old Excel workbook (.xls)": "旧版 Excel 工作簿（.xls）",
  "binary data (NUL bytes)": "二进制数据（含 NUL 字节）",
  "an empty file": "空文件",
  "Export it again; the first line must hold the headers.": "重新导出；第一行必须是表头。",
  "a web page or XML": "网页或 XML",
  "Export as CSV (comma-separated, UTF-8). A saved log-in page looks like this too.":
    "导出为 CSV（逗号分隔，UTF-8）。误存的登录页面也会是这样。",
  "text in {encoding}": "{encoding} 编码的文本",
  "the byte 0x{hex} at byte {at}": "第 {at} 字节处的 0x{hex}",
  "the file's end inside a character at byte {at}": "文件在第 {at} 字节处的一个字符中间结束",
  "Export as UTF-8, or declare formats.encoding in sources.json; the file can be read as {encodings}.":
    "导出为 UTF-8，或在 sources.json 中声明 formats.encoding；该文件可按 {encodings} 读取。",
  "Export as UTF-8, or declare formats.encoding in sources.json.":
    "导出为 UTF-8，或在 sources.json 中声明 formats.encoding。",
  "The headers seem to stand in line {line} ({headers}): declare {key}: {line} in sources.json.":
    "表头似乎在第 {line} 行（{headers}）：在 sources.json 中声明 {key}: {line}。",
  "no such column and no account_owners": "没有这样的列，也没有 account_owners",
  "an owner of deals or accounts, in deals.owner_id, accounts.owner_id or the table account_owners":
    "商机或客户的负责人，写在 deals.owner_id、accounts.owner_id 或表 account_owners 中",
  "Without it every figure per rep would be invented, so nothing was loaded. Export the owner with the opportunities (Salesforce: OwnerId of Opportunity or Account) and name its header under columns.owner_id.":
    "没有负责人，按人统计的指标都将是捏造的，因此没有加载任何内容。导出商机时带上负责人（Salesforce：Opportunity 或 Account 的 OwnerId），并在 columns.owner_id 下写明其表头。",
  'the header "{header}" once': '表头 "{header}" 只出现一次',
  "it in columns {places}": "它出现在第 {places} 列",
  "a header of {file} ({headers})": "{file} 的表头（{headers}）",
  "Correct the header's name.": "更正表头的名称。",
  'the header "{header}" for {column} (preset {preset})': '{column} 的表头 "{header}"（预设 {preset}）',
  "a header for {column}, which the preset {preset} does not name":
    "{column} 的表头，预设 {preset} 没有写明它",
  "Export that column, or name its header under {key} in sources.json.":
    "导出该列，或在 sources.json 的 {key} 下写明它的表头。",
  "The file seems to be separated by {mark}: declare {key}: {mark} in sources.json.":
    "该文件似乎以 {mark} 分隔：在 sources.json 中声明 {key}: {mark}。",
  "The headers seem to be separated by {mark} ({headers}): declare {key}: {mark} in sources.json.":
    "表头似乎以 {mark} 分隔（{headers}）：在 sources.json 中声明 {key}: {mark}。",
  "The headers seem to stand in line {line}, separated by {mark} ({headers}): declare {lineKey}: {line} and {markKey}: {mark} in sources.json.":
    "表头似乎在第 {line} 行，以 {mark} 分隔（{headers}）：在 sources.json 中声明 {lineKey}: {line} 和 {markKey}: {mark}。",
  "the headers {headers} (preset {preset})": "表头 {headers}（预设 {preset}）",
  "one for {column}": "{column} 的表头",
  "the line {line}": "这一行：{line}",
  "Export these columns, or name the headers that the file has under {key} in sources.json.":
    "导出这些列，或在 sources.json 的 {key} 下写明文件中实际的表头。",
  "{shown} and {rest} more": "{shown} 及另外 {rest} 个",
  "a file with {grain} per row": "每行为{grain}的文件",
  "no entry": "没有这一项",
  "Export it from the {system} system and name the file there; reps, accounts and deals are required.":
    "从{system}系统导出，并在此处写明文件；reps、accounts 和 deals 是必需的。",
  "{place}: the rejected rows of this load could not be put there ({cause}); any that lie there are of an earlier one. Close the programs that use that folder, then load again.":
    "{place}：本次加载被搁置的行无法放到这里（{cause}）；其中若有内容，属于较早的一次加载。关闭正在使用该文件夹的程序，再加载一次。",
  "a file that appeared meanwhile": "读取期间新出现的文件",
  "no file any more": "文件已不存在",
  "a file that grew from {before} to {after} bytes": "文件从 {before} 字节增大到 {after} 字节",
  "a file that shrank from {before} to {after} bytes": "文件从 {before} 字节缩小到 {after} 字节",
  "another file in its place": "原处换成了另一个文件",
  "a file that was written to": "文件被写入过",
  "the same file from the beginning of the load to its end": "从加载开始到结束都是同一个文件",
  "Copy the export into the folder when no load is running, then load again.":
    "在没有加载进行时把导出文件复制进文件夹，再加载一次。",
  "one table, or rows that go on behind the blank line": "一张表，或空行之后继续的数据行",
  "what looks like the headers of another one: {headers}": "看似另一张表的表头：{headers}",
  'Does a second table begin here? Then declare formats.last_line: {line} for this one in sources.json (the other can be named with formats.header_line). If the rows simply go on, declare formats.blank_lines: "ignore".':
    '这里是第二张表的开始吗？若是，在 sources.json 中为这张表声明 formats.last_line: {line}（另一张可用 formats.header_line 指明）。若只是数据在继续，声明 formats.blank_lines: "ignore"。',
  "these columns, but not one row that names an owner": "有这些列，但没有一行写明负责人",
  "rows for the required table {table}": "必需的表 {table} 的数据行",
  "{read} rows, of which {rejected} were rejected, most often {reason} and {filtered} filtered":
    "{read} 行，其中 {rejected} 行被拒，最常见的是 {reason}，{filtered} 行被排除",
  "{read} rows, of which {rejected} were rejected and {filtered} filtered":
    "{read} 行，其中 {rejected} 行被拒，{filtered} 行被排除",
  "{code} in {column} (expected {expected})": "{column} 的 {code}（应为 {expected}）",
  "{code} (expected {expected})": "{code}（应为 {expected}）",
  "The rejected rows and reasons are in {folder}.": "被拒的行及原因在 {folder}。",
  "Export the rows, or correct keep in sources.json.": "导出这些行，或更正 sources.json 中的 keep。",
  "{column} ({expected})": "{column}（{expected}）",
  "a column": "某一列",
  "at most {share} of rows that refer to rows which are not there": "引用了不存在的行的至多占 {share}",
  "{rows} of {read} rows ({share}), in {columns}": "{read} 行中的 {rows} 行（{share}），在 {columns}",
  "Export both tables on the same day and with the same filters. Where this is as it should be, allow a larger share as limits.orphans in sources.json.":
    "在同一天、用同样的筛选条件导出两张表。若本该如此，在 sources.json 的 limits.orphans 中允许更大的比例。",
  "Correct the export: sums and lookups over this file would silently miss the row.":
    "更正导出文件：否则对该文件的汇总和查找会悄悄漏掉这一行。",
  "dates that can be read in one way": "只有一种读法的日期",
  'Which part is the day? Declare formats.dates "mdy" or "dmy" in sources.json, or export years with four digits.':
    '哪一部分是日？在 sources.json 中声明 formats.dates 为 "mdy" 或 "dmy"，或导出四位数的年份。',
  'Is it a day\'s number in Excel? Then declare formats.dates "excel" in sources.json, or format the column as a date and export again.':
    '这是 Excel 的日期序号吗？若是，在 sources.json 中声明 formats.dates "excel"，或把该列设为日期格式后重新导出。',
  "Some days stand before the month and some behind it: export the file again with one format, or declare formats.dates in sources.json.":
    "有的日在月前，有的日在月后：用统一的格式重新导出，或在 sources.json 中声明 formats.dates。",
  'Which part is the day? Nothing in the file tells: declare formats.dates "dmy" or "mdy" in sources.json.':
    '哪一部分是日？文件中没有任何内容能说明：在 sources.json 中声明 formats.dates 为 "dmy" 或 "mdy"。',
  "numbers that can be read in one way": "只有一种读法的数字",
  "Some numbers have a decimal point and some a decimal comma: export the file again with one format, or declare formats.decimal in sources.json.":
    "有的数字用小数点，有的用逗号作小数点：用统一的格式重新导出，或在 sources.json 中声明 formats.decimal。",
  'Is the mark for decimals or for thousands? Nothing in the file tells: declare formats.decimal "." or "," in sources.json.':
    '这个标记是小数点还是千位分隔？文件中没有任何内容能说明：在 sources.json 中声明 formats.decimal 为 "." 或 ","。',
  "{place}: could not be written ({call}): {what}. The snapshot before stays. {mend}, then load again.":
    "{place}：无法写入（{call}）：{what}。先前的数据快照仍然保留。{mend}，再加载一次。",
  "{place}: could not be written: {what}. The snapshot before stays. {mend}, then load again.":
    "{place}：无法写入：{what}。先前的数据快照仍然保留。{mend}，再加载一次。",
  "the disk is full": "磁盘已满",
  "your share of the disk is used up": "您的磁盘配额已用完",
  "no right to write there": "没有该处的写入权限",
  "the disk can only be read": "磁盘只读",
  "a folder on the way is a file": "路径中的文件夹其实是文件",
  "a file lies where a folder is needed": "需要文件夹的位置有一个文件",
  "the disk reports a fault": "磁盘报告故障",
  "Free some space there": "在该处腾出空间",
  "Give yourself the right to write there": "取得该处的写入权限",
  "Choose a folder that can be written": "换一个可以写入的文件夹",
  "Move that file away": "移走该文件",
  "Check the disk": "检查磁盘",
  "{link}: expected a link to a snapshot, found a real file or folder. Move it away, then load again.":
    "{link}：应为指向数据快照的链接，实际是真实的文件或文件夹。把它移走，再加载一次。",
  "one load at a time": "同一时间只有一次加载",
  "that another load is running since {since} UTC, process {pid}":
    "另一次加载自 {since} UTC 起正在进行，进程 {pid}",
  "that another load is running since {since} UTC, process {pid} on the machine {host}":
    "另一次加载自 {since} UTC 起正在进行，进程 {pid}，在机器 {host} 上",
  "Nothing was changed. Wait until it has ended, then load again; if there is no such process any more, delete {path}.":
    "没有改动任何内容。等它结束后再加载；若该进程已不存在，删除 {path}。",
  "expected no rows, found {count}. The figures do not add up, so nothing is published. First rows:":
    "应当没有行，实际有 {count} 行。数字对不上，因此不发布任何内容。前几行："
} as const;
