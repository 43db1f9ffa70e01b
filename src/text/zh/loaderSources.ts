/** What is wrong with sources.json, policy.json or a preset. */
export const loaderSources = {
  "your policy.json": "您的 policy.json",
  'the key "{key}"': '键 "{key}"',
  '{found}; the nearest is "{known}"': '{found}；最接近的是 "{known}"',
  header: "表头",
  texts: "文本",
  "{one} or {other}": "{one} 或 {other}",
  "a header, or one of {shapes}": "一个表头，或以下之一：{shapes}",
  "an ISO 4217 code of three capital letters": "三个大写字母的 ISO 4217 货币代码",
  "a time zone as Europe/Berlin": "形如 Europe/Berlin 的时区",
  "an absolute path": "绝对路径",
  'a path with ".."': '含有 ".." 的路径',
  "a link that leads out of the data folder": "指向数据文件夹之外的链接",
  "valid JSON": "有效的 JSON",
  "Look for a missing comma, quote or bracket at that place.": "在该处查找缺少的逗号、引号或括号。",
  "{path}: not valid JSON: {why}. Correct it, or remove the file to use the defaults.":
    "{path}：不是有效的 JSON：{why}。更正它，或删除该文件以使用默认值。",
  "{where}: expected an object of policy keys, found {found}.":
    "{where}：应为由规则的键组成的对象，实际为 {found}。",
  "(top level)": "（最外层）",
  "{key}: no such policy key; the nearest is {known}. Correct the name, or remove the entry.":
    "{key}：规则中没有这个键；最接近的是 {known}。更正名称，或删除该项。",
  "a column of {table}: {columns}": "{table} 的字段：{columns}",
  "a column of {table} ({columns})": "{table} 的字段（{columns}）",
  "Correct the preset.": "更正预设。",
  "Correct the name, or leave the preset out where the headers are the canonical names.":
    "更正名称；若表头就是标准名称，则不写预设。",
  "a file in the data folder": "数据文件夹中的文件",
  "{why}: {file}": "{why}：{file}",
  "a source for {column}, since its values are mapped": "{column} 的来源，因为它的值有对应关系",
  "none in columns nor in the preset {preset}": "columns 和预设 {preset} 中都没有",
  "Name the header under {key}.": "在 {key} 下写明表头。",
  "a preset that knows the table {table}": "含有表 {table} 的预设",
  '"{preset}", which knows {tables}': '"{preset}"，它含有 {tables}',
  "Leave the preset out and name the headers under columns.": "不写预设，改在 columns 下写明表头。",
  "different marks before decimals and between thousands": "小数点与千位分隔符不同",
  '"{mark}" for both': '两者都是 "{mark}"',
  "Declare formats.decimal and formats.thousands as the file writes its numbers.":
    "按文件的数字写法声明 formats.decimal 和 formats.thousands。",
  "a file that says which CSV is which table": "说明哪个 CSV 对应哪张表的文件",
  "Write it beside the CSVs; data/sample/sources.json is an example.":
    "把它写在 CSV 旁边；示例见 data/sample/sources.json。"
} as const;
