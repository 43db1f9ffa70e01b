/** Reasons for which a whole load stops, and warnings. */
export const reasonsOfLoads = {
  "No sources.json": "没有 sources.json",
  "The data folder has no description of which file is which table.":
    "数据文件夹中没有说明哪个文件对应哪张表。",
  "Write one, or have a draft made: npm run init -- FOLDER.":
    "写一份，或让程序起草：“npm run init -- FOLDER”。",
  "Not valid JSON": "不是有效的 JSON",
  "A comma, quote or bracket is missing.": "缺少逗号、引号或括号。",
  "Correct it at the line and column named.": "在指明的行和列更正。",
  "A key that is not known": "未知的键",
  "sources.json holds a name that means nothing here; the nearest known one is named.":
    "sources.json 中有一个在此没有含义的名称；已给出最接近的已知名称。",
  "Correct the name, or remove the entry.": "更正名称，或删除该项。",
  "A setting that cannot be used": "无法使用的设置",
  "The value is of another kind than the setting needs, or two settings contradict each other.":
    "值的类型与设置要求不符，或两项设置互相矛盾。",
  "Correct the entry.": "更正该项。",
  "A file outside the data folder": "文件在数据文件夹之外",
  "Only files inside the data folder are read.": "只读取数据文件夹内的文件。",
  "Put the file beside sources.json and name it without a path.":
    "把文件放在 sources.json 旁边，文件名不带路径。",
  "Not a CSV file": "不是 CSV 文件",
  "The file is missing, empty, a workbook, a web page or binary data.":
    "文件不存在、为空，或是工作簿、网页、二进制数据。",
  "Export it as CSV (comma-separated, UTF-8).": "导出为 CSV（逗号分隔，UTF-8）。",
  "Bytes of another encoding": "编码不符",
  "The file is not text in the declared encoding. Names would turn into other names.":
    "文件不是所声明编码的文本，名称会变成别的名称。",
  "Export as UTF-8, or declare formats.encoding; the encodings that fit are named.":
    "导出为 UTF-8，或声明 formats.encoding；已列出适合的编码。",
  "No line of headers": "没有表头行",
  "The first line holds no headers that can be read.": "第一行没有可读取的表头。",
  "Export with headers in the first line, or declare formats.header_line.":
    "导出时把表头放在第一行，或声明 formats.header_line。",
  "One header stands twice": "同一表头出现两次",
  "Either column could be meant.": "两列都有可能是所指的列。",
  "Rename or remove one of them in the export.": "在导出文件中改名或删去其中一个。",
  "A header is missing": "缺少表头",
  "A column that is needed, or that sources.json names, is not in the file.":
    "必需的列，或 sources.json 写明的列，不在文件中。",
  "Export the column, or name its header under columns. Where the message names a delimiter or a line, declare that first.":
    "导出该列，或在 columns 下写明它的表头。若提示中指出了分隔符或行号，先声明它。",
  "A second table seems to begin": "似乎开始了第二张表",
  "Behind a blank line stands what looks like the headers of another table.":
    "空行之后出现了像另一张表的表头的内容。",
  'Declare formats.last_line, or formats.blank_lines "ignore" where the rows go on.':
    '声明 formats.last_line；若空行之后数据仍在继续，声明 formats.blank_lines "ignore"。',
  "Years of two digits": "两位数的年份",
  "03/04/26 could begin with the day, the month or the year.": "03/04/26 可能以日、月或年开头。",
  'Declare formats.dates "mdy" or "dmy", or export years with four digits.':
    '声明 formats.dates 为 "mdy" 或 "dmy"，或导出四位数的年份。',
  "Days as numbers": "日期写成了数字",
  "46295 is a day where the column comes from Excel, and a number elsewhere.":
    "46295 在来自 Excel 的列中是日期，在别处是数字。",
  'Declare formats.dates "excel", or format the column as a date and export again.':
    '声明 formats.dates "excel"，或把该列设为日期格式后重新导出。',
  "Days before and behind their months": "日在月前与日在月后并存",
  "Some dates only make sense with the day first, others only with the month first.":
    "有的日期只有日在前才成立，有的只有月在前才成立。",
  "Export the file again with one format, or declare formats.dates.":
    "用统一的格式重新导出，或声明 formats.dates。",
  "Day or month first?": "日在前还是月在前？",
  "All dates could be read in two ways, and nothing in the file settles it.":
    "所有日期都有两种读法，文件中没有任何内容能确定。",
  'Declare formats.dates "dmy" or "mdy".': '声明 formats.dates 为 "dmy" 或 "mdy"。',
  "Decimal points and decimal commas": "小数点与小数逗号并存",
  "Some numbers only make sense with a point before their decimals, others only with a comma.":
    "有的数字只有以点作小数点才成立，有的只有以逗号作小数点才成立。",
  "Export the file again with one format, or declare formats.decimal.":
    "用统一的格式重新导出，或声明 formats.decimal。",
  "Thousands or decimals?": "千位分隔还是小数？",
  "All numbers could be read in two ways, as 1.234, and nothing in the file settles it.":
    "所有数字都像 1.234 一样有两种读法，文件中没有任何内容能确定。",
  "A required table is missing": "缺少必需的表",
  "reps, accounts and deals are needed.": "必须有 reps、accounts 和 deals。",
  "Export it and name the file in sources.json.": "导出该表，并在 sources.json 中写明文件。",
  "A required table kept no row": "必需的表没有留下任何一行",
  "Every row was rejected or left out.": "每一行都被搁置或排除。",
  "See in quarantine why; often one column is mapped to the wrong header.":
    "原因见 quarantine；常见的是某一列对应错了表头。",
  "Nobody owns anything": "没有任何负责人",
  "No deal and no account names its owner. Every figure per person would be invented.":
    "没有一笔商机、一个客户写明负责人，按人统计的指标都将是捏造的。",
  "Export the owner with the opportunities and name its header under columns.owner_id.":
    "导出商机时带上负责人，并在 columns.owner_id 下写明其表头。",
  "Too many rows refer to nothing": "太多行引用了不存在的内容",
  "A large share of a file refers to rows that are not there: two exports do not belong together.":
    "文件中有很大比例的行引用了不存在的行：两份导出并不配套。",
  "Export both tables on the same day and with the same filters; limits.orphans in sources.json is the share allowed.":
    "在同一天、用同样的筛选条件导出两张表；允许的比例是 sources.json 中的 limits.orphans。",
  "A file changed while it was read": "文件在读取时被改动",
  "The export was written while the load was reading it.": "加载正在读取时，导出文件仍在写入。",
  "Load again once the export is complete.": "导出完成后再加载一次。",
  "Another load is running": "另一次加载正在进行",
  "Two loads into the same folder would get in each other's way.": "两次加载写入同一文件夹会互相干扰。",
  "Wait until it is done, then load again.": "等它结束后再加载。",
  "Two ids, one name": "两个编号，同一姓名",
  "Two people of the same name, or one person with two ids. As two, each has half a record, and both look weaker than they are.":
    "可能是两个同名的人，也可能是一个人有两个编号。若按两人计，各只有一半记录，看起来都比实际弱。",
  "Where it is one person, give both records one id in the export. Nothing was merged.":
    "若是同一人，在导出文件中给两条记录同一个编号。系统没有合并任何记录。",
  "A header that differs from the expected one by a letter or two": "表头与预期的只差一两个字母",
  'The preset names a column that is not there, and the file has one with nearly the same header. Nothing is read from it, so the figures that need the column read "not measured".':
    "预设中写明的列不存在，而文件中有一列表头与之几乎相同。系统没有读取它，因此需要该列的指标显示为“未测量”。",
  "Correct the header in the export, or name it under columns in sources.json. Nothing was assumed.":
    "在导出文件中更正表头，或在 sources.json 的 columns 下写明。系统没有作任何假设。",
  "A renewed value that the next contract does not have": "续约金额与下一份合同不符",
  "The contract says for how much it was renewed, and the customer's next contract states another value. One of the two is wrong, and GRR and NRR rest on the renewed value. Compared only where one contract follows one other in the same currency.":
    "合同写明了续约金额，而该客户的下一份合同写的是另一个金额。两者必有一错，而 GRR 和 NRR 以续约金额计算。只在前后两份合同一一对应且币种相同时比较。",
  "Correct the wrong one in the export: a renewed value is for the whole next term, not for a year of it. Nothing was changed.":
    "在导出文件中更正有误的金额：续约金额是整个新合同期的金额，不是其中一年的。没有改动任何内容。",
  "A reference that names no row": "引用的行不存在",
  "The owner, parent, contact or deal that a row names is in no file, or was set aside. The row was kept without that link: an account whose owner is unknown is taken as its latest deal's owner's, and without one as nobody's.":
    "一行所写的负责人、上级、联系人或订单不在任何文件中，或已被搁置。该行保留，但不带这一关联：负责人未知的客户归其最近一笔订单的负责人，没有订单则不归任何人。",
  "Export the missing row (a person who left belongs into reps too), or correct the value. Ids of another system are translated by a lookup under columns in sources.json.":
    "导出缺少的行（离职人员也应列入 reps），或更正该值。其他系统的编号可在 sources.json 的 columns 下用 lookup 对应。",
  "Two names that differ by a letter": "两个姓名只差一个字母",
  "A letter swapped, dropped or mistyped, or first and last name in another order: perhaps one person written two ways.":
    "字母颠倒、遗漏或打错，或姓与名的顺序不同：也许是同一人的两种写法。",
  "Where it is one person, correct the spelling in the export. Nothing was merged.":
    "若是同一人，在导出文件中更正写法。系统没有合并任何记录。"
} as const;
