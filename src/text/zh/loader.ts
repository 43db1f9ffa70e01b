/** What commands say of themselves, of their progress and of their outcome. */
export const loader = {
  'REVIEW_LANGUAGE: expected "en" or "zh", found {found}. Correct it, or leave it out for English.':
    'REVIEW_LANGUAGE：应为 "en" 或 "zh"，实际为 {found}。更正它；不设置则为英文。',
  "Usage:": "用法：",
  "Arguments:": "参数：",
  "Options:": "选项：",
  "display help for command": "显示本命令的帮助",
  "error: unknown option '{option}'": "错误：未知选项 '{option}'",
  "error: missing required argument '{name}'": "错误：缺少必需的参数 '{name}'",
  "error: option '{option}' argument missing": "错误：选项 '{option}' 缺少参数",
  "error: option '{option}' argument '{value}' is invalid. {why}":
    "错误：选项 '{option}' 的参数 '{value}' 无效。{why}",
  "error: too many arguments. Expected 1 argument but got {found}.":
    "错误：参数过多。应为 1 个，实际为 {found} 个。",
  "error: too many arguments. Expected {expected} arguments but got {found}.":
    "错误：参数过多。应为 {expected} 个，实际为 {found} 个。",
  "Allowed choices are {choices}.": "可选 {choices}。",
  " (choices: {choices}, default: {value})": "（可选：{choices}；默认：{value}）",
  " (default: {value})": "（默认：{value}）",
  "(Did you mean {option}?)": "（是否指 {option}？）",
  "{seconds} s": "{seconds} 秒",
  "{title}: done in {time}": "{title}：完成，用时 {time}",
  "the data folder (default: the SALES_DATA variable, else the bundled sample)":
    "数据文件夹（默认：变量 SALES_DATA，否则为自带的示例数据）",
  "review quarter, as 2026-Q3 (default: the last complete one)":
    "复盘季度，形如 2026-Q3（默认：最近一个完整季度）",
  "Reads a folder of exported CSVs as its sources.json says, works out every figure and publishes one snapshot for the pages. A folder that cannot be used is refused with the reasons, and the snapshot before stays.":
    "按 sources.json 读取一个装有导出 CSV 的文件夹，算出各项指标，并为页面发布一份数据快照。无法使用的文件夹会被拒绝并说明原因，先前的数据快照保留不动。",
  "read every file again, though it looks as it did at the last load":
    "重新读取每个文件，即使它与上次加载时一样",
  "Loading {folder}": "正在加载 {folder}",
  "Nothing changed since the last load; its figures stand": "自上次加载以来没有变化，其结果仍然有效",
  "Working out the figures": "正在计算指标",
  "Judging types, capability and suitability": "正在判断销售类型、战力和大单适配",
  Publishing: "正在发布",
  "Not kept, so the next load works everything out again: {why}": "未能留存，下次加载将全部重新计算：{why}",
  "Not kept, so the next load cannot tell what came late: {why}":
    "未能留存，下次加载将无法指出哪些记录是后来补录的：{why}",
  "Rejected rows, each with the reason and the mend: {folder}": "被搁置的行，各附原因和处理办法：{folder}",
  "Look at {where}: {found}. {mend} [{code}]": "请查看 {where}：{found}。{mend} [{code}]",
  "{company}: review quarter {quarter}, as of {day}.": "{company}：复盘季度 {quarter}，截至 {day}。",
  "{rows} × {place}: expected {expected}. {mend} [{code}]":
    "{rows} 行，{place}：应为 {expected}。{mend} [{code}]",
  "{rows} × {place}: expected {expected}, found {found}. {mend} [{code}]":
    "{rows} 行，{place}：应为 {expected}，实际为 {found}。{mend} [{code}]",
  "Reads and checks a data folder exactly as a load does, and publishes nothing: the pages keep showing what they show. Exits with 1 where a load would be refused.":
    "与加载完全一样地读取并检查数据文件夹，但不发布任何内容：页面显示不变。若加载会被拒绝，则以 1 退出。",
  "Checking {folder}": "正在检查 {folder}",
  "Nothing was published. To load it: npm run load -- --data FOLDER.":
    "没有发布任何内容。要加载它，运行“npm run load -- --data FOLDER”。",
  "Says what a code means that a load prints in brackets or quarantine holds, and how to mend it.":
    "说明加载时方括号中或 quarantine 中的代码是什么意思，以及如何处理。",
  "as RAGGED_ROW; without one, all codes are listed": "形如 RAGGED_ROW；不写则列出全部代码",
  "npm run explain CODE says what one of them means and how to mend it.":
    "运行“npm run explain CODE”可查看某个代码的含义和处理办法。",
  "{code}: {title} ({effect})": "{code}：{title}（{effect}）",
  "What to do: {mend}": "处理办法：{mend}",
  "No code is called {asked}.": "没有这个代码：{asked}。",
  "Loads a folder of exported CSVs, builds the pages, and serves them to this machine alone.":
    "加载一个装有导出 CSV 的文件夹，生成页面，并只对本机提供访问。",
  "Builds the pages over the data loaded last into dist/. The site built before stays in place until the new one is whole.":
    "用最近一次加载的数据把页面生成到 dist/。新站点完整生成之前，旧站点保留不动。",
  "Building the pages": "正在生成页面",
  'Built {count} pages in dist/. "npm run serve" shows them.':
    '已在 dist/ 生成 {count} 个页面。运行 "npm run serve" 查看。',
  "Serves the site built last from dist/ to this machine alone.":
    "把 dist/ 中最近生成的站点只对本机提供访问。",
  'There is no site in dist/. Run "npm run build" first.': 'dist/ 中没有站点。先运行 "npm run build"。',
  "Key Account Review: {address}  (Ctrl+C stops it)": "大客户复盘：{address}  （按 Ctrl+C 停止）",
  "port on 127.0.0.1 (default: 3000, or the next one free)":
    "127.0.0.1 上的端口（默认：3000，或其后第一个空闲的）",
  "expected a whole number from 0 to 65535": "应为 0 到 65535 的整数",
  "Port {port} is in use. Name another one with --port, or leave it out.":
    "端口 {port} 已被占用。用 --port 指定另一个，或不指定。",
  "No port from {first} to {last} is free.": "从 {first} 到 {last} 没有空闲端口。",
  Refused: "已拒绝",
  'The site is not built. Run "npm run build".': '站点尚未生成。运行 "npm run build"。',
  "Not found": "未找到",
  'There is no loaded data in {folder}. Run "npm run load" first.':
    '{folder} 中没有已加载的数据。先运行 "npm run load"。',
  "{count} imports of the built pages lead nowhere:": "生成的页面中有 {count} 处导入没有着落：",
  "Install the package, or correct the path in the page or component.":
    "安装该软件包，或更正页面或组件中的路径。",
  "The pages could not be built. {cause}": "页面无法生成。{cause}",
  "a page": "某个页面",
  "{page} needs npm:{download}, which Observable Framework would download. Import packages by their bare name; don't use Framework's own Plot, d3, Inputs, html or sql; and call .arrayBuffer() or .json() directly on FileAttachment(\"…\"), because an attachment that is passed on is taken for one to be decoded by a download.":
    '{page} 需要 npm:{download}，Observable Framework 会去下载它。导入软件包时直接写包名；不要用 Framework 自带的 Plot、d3、Inputs、html 或 sql；在 FileAttachment("…") 上直接调用 .arrayBuffer() 或 .json()，因为传递出去的附件会被当作需要下载解码器的附件。',
  "Observable Framework said:": "Observable Framework 的输出：",
  "Prints the review pack of the site built last as a PDF: agenda, list for decision, one sheet per person on it. Needs a Chrome, Chromium or Edge on this machine; nothing is sent anywhere.":
    "把最近生成的站点的复盘材料打印成 PDF：议程、待决清单、清单上每人一页。需要本机有 Chrome、Chromium 或 Edge；不向任何地方发送数据。",
  "language of the pack": "材料的语言",
  "paper size": "纸张",
  "quarter to review, as 2026-Q3 (default: the review quarter)":
    "要复盘的季度，形如 2026-Q3（默认：复盘季度）",
  "file to write": "写入的文件",
  "--output: there is no folder {folder}.": "--output：没有文件夹 {folder}。",
  "Printing the review pack": "正在打印复盘材料",
  "Review pack: {file}": "复盘材料：{file}",
  'There is no built site with a review pack in {folder}. Run "npm run build" first.':
    '{folder} 中没有带复盘材料的站点。先运行 "npm run build"。',
  "The review pack cannot be shown: {cause}": "复盘材料无法显示：{cause}",
  "--quarter: the data holds no quarter {quarter}, only {known}.":
    "--quarter：数据中没有季度 {quarter}，只有 {known}。",
  "No Chrome, Chromium or Edge was found. Install one, or name it in CHROME_PATH.":
    "没有找到 Chrome、Chromium 或 Edge。请安装其中一个，或在 CHROME_PATH 中指明。",
  "CHROME_PATH names {path}, which does not exist.": "CHROME_PATH 指向 {path}，但它不存在。",
  "Loads a data folder and shows the pages, which update while pages, components, exports, sources.json, policy or models are edited.":
    "加载数据文件夹并显示页面；页面、组件、导出文件、sources.json、规则或模型被编辑时，页面随之更新。",
  "The pages show the data loaded before, if any; correct the problem and they update.":
    "页面显示先前加载的数据（如有）；更正问题后页面会更新。",
  "A file changed: loading again.": "有文件改动：正在重新加载。",
  "Writes a fictional company as a Salesforce-style CRM and an HR system export it, with its sources.json. The same seed gives the same bytes.":
    "按 Salesforce 式 CRM 和 HR 系统的导出形式写出一家虚构公司及其 sources.json。相同的种子给出逐字节相同的结果。",
  "number of sellers; 60 is the bundled sample": "销售人员人数；60 为自带的示例数据",
  "seed of the generator": "生成器的种子",
  "folder to write into": "写入的文件夹",
  "Expected a whole number above 0.": "应为大于 0 的整数。",
  "{name} {rows} rows, {size}": "{name} {rows} 行，{size}",
  "{size} in {folder}": "共 {size}，在 {folder}"
} as const;
