/** What drafting a sources.json finds, and what it asks. */
export const loaderDraft = {
  "Looks at a folder of exported CSVs and drafts its sources.json: which file is which table, under which preset, in which encoding and format, with the proof for each, and the questions that remain. A sources.json that is there stays; the draft then goes to sources.draft.json.":
    "查看一个装有导出 CSV 的文件夹，并起草它的 sources.json：哪个文件对应哪张表，用哪个预设、编码和格式，各有依据，并列出尚待回答的问题。已有的 sources.json 保留不动，草稿写入 sources.draft.json。",
  "the folder with the CSVs": "装有 CSV 的文件夹",
  "print the draft and write nothing": "只打印草稿，不写入任何文件",
  "Looking at {folder}": "正在查看 {folder}",
  "Reading the files as the draft says": "正在按草稿读取文件",
  "{folder} holds no CSV file. Export the tables into it first.":
    "{folder} 中没有 CSV 文件。先把各表导出到这里。",
  "Written to {folder}: {name}, and the above as sources.questions.txt.":
    "已写入 {folder}：{name}，以上内容另存为 sources.questions.txt。",
  "Next: answer the questions in sources.json, then npm run check-data -- FOLDER":
    "下一步：在 sources.json 中回答这些问题，然后运行“npm run check-data -- FOLDER”",
  "most deals are in it": "多数订单用它计价",
  "amounts such as {amount}": "有 {amount} 这样的金额",
  "its byte-order mark": "有字节顺序标记",
  "nothing but ASCII in it": "其中只有 ASCII 字符",
  "every byte of it is valid UTF-8": "每个字节都是有效的 UTF-8",
  "not UTF-8, and readable as GBK: {words}": "不是 UTF-8，按 GBK 可读：{words}",
  "not UTF-8; as Windows-1252 it reads: {words}": "不是 UTF-8；按 Windows-1252 读作：{words}",
  commas: "逗号",
  semicolons: "分号",
  tabs: "制表符",
  bars: "竖线",
  "{marks} cut {hits} of the first {all} records into {width} cell":
    "前 {all} 条记录中有 {hits} 条被{marks}分成 {width} 个单元格",
  "{marks} cut {hits} of the first {all} records into {width} cells":
    "前 {all} 条记录中有 {hits} 条被{marks}分成 {width} 个单元格",
  "1 question remains:": "还有 1 个问题：",
  "{count} questions remain:": "还有 {count} 个问题：",
  "No question remains.": "没有待回答的问题。",
  "{file}: looked up for {other}": "{file}：供 {other} 查找使用",
  "{file}: not used": "{file}：未使用",
  "{file}: {table}, header by header": "{file}：{table}，逐个表头对应",
  "{file}: {table}, preset {preset}": "{file}：{table}，预设 {preset}",
  "{encoding}: {why}; {cut}": "{encoding}：{why}；{cut}",
  "{encoding}: {why}; {cut}; headers in line {line}": "{encoding}：{why}；{cut}；表头在第 {line} 行",
  "{read} rows: {good} could be read, {aside} set aside, {left} left out":
    "{read} 行：{good} 行可读，{aside} 行搁置，{left} 行排除",
  "line {line} {column}": "第 {line} 行 {column}",
  "line {line}": "第 {line} 行",
  "{file}: no line in it looks like headers. Declare formats.header_line or formats.headers.":
    "{file}：没有一行像表头。声明 formats.header_line 或 formats.headers。",
  "first + last name": "名 + 姓",
  "{header} of {file}": "{file} 的 {header}",
  'always "{text}"': '始终为 "{text}"',
  "summed over {file}": "由 {file} 汇总",
  "{file} as {table}": "{file}（{table}）",
  "Which file holds {grain} per row? No file looks like {table}, and nothing can be loaded without it. Export it from the {system} system, or name the file under {key}.":
    "哪个文件的每行是{grain}？没有文件像 {table}，缺了它什么都无法加载。从{system}系统导出，或在 {key} 下写明文件。",
  "Does {file} belong to {table}? Too few of its headers are known to say so.":
    "{file} 属于 {table} 吗？认得的表头太少，无法判断。",
  "Does {file} belong to {table}? Its name says so, but no header is known as {columns}: name them under columns, a fixed value as {example}.":
    "{file} 属于 {table} 吗？从文件名看是，但没有表头可认作 {columns}：在 columns 下写明，固定值写作 {example}。",
  "Which currency are amounts in? Nothing in the files tells; the draft says base_currency {code}.":
    "金额是什么币种？文件中没有任何内容能说明；草稿写的是 base_currency {code}。",
  " (beside {words})": "（另有 {words}）",
  "{where}: what do these words of {column} mean{beside}: {words}? Map them under {key}; else their rows are set aside.":
    "{where}：{column} 中的这些词是什么意思{beside}：{words}？在 {key} 下写明对应关系，否则这些行会被搁置。",
  unknown: "未知",
  "{where}: is it right that {column} is {taken} for {words}{beside}? Else map them under {key}.":
    "{where}：{words}{beside}的 {column} 作 {taken}，对吗？若不对，在 {key} 下写明对应关系。",
  "Is every row of {file} a complaint? Else keep those that are, as {example}.":
    "{file} 的每一行都是投诉吗？若不是，只保留投诉，写作 {example}。",
  "Is {file} read rightly ({why})? Else declare another formats.encoding.":
    "{file} 读得对吗（{why}）？若不对，声明别的 formats.encoding。",
  "Is there a better file for {table}? The draft takes them from {file}, which only names them.":
    "{table} 有更合适的文件吗？草稿取自 {file}，其中只有名称。",
  "Does {file} hold more {table} than {taken}? The draft takes {taken} alone.":
    "{file} 中的 {table} 是否比 {taken} 更全？草稿只取 {taken}。",
  "Look at columns, values and keep of that file in the draft.":
    "检查草稿中该文件的 columns、values 和 keep。"
} as const;
