/** The page of assessments: who has been assessed, by whom, and what the scores say. */
export const assessments = {
  "Assessments: who has been assessed, by whom, and what do the scores say?":
    "评估：评估了谁，由谁评估，分数说明什么？",
  "A score is the mean of the latest score per assessor over the trailing four quarters. It is an opinion, which is why the records stand beside it wherever they can speak.":
    "分数取过去四个季度内每位评估人最近一次评分的平均值。它代表评估人的看法，因此只要有记录可查，都会一并列出。",
  "Nobody's assessment is known.": "没有任何人的评估数据。",
  "What the scores say": "分数说明什么",
  "Points of 0–5: the stronger the tone, the higher; framed where low; ≠ where the records contradict the assessors by two points or more. The first six columns are the six dimensions, the next five the gene test, the last two stress tolerance.":
    "0–5 分：颜色越浓分数越高；偏低的加框；≠ 表示记录与评估相差两分或以上。前六列是六维战力，接着五列是基因测试，最后两列是压力承受。",
  "Everyone's profile": "所有人的档案",
  "Where the marks come from": "分数线的依据",

  Stress: "压力承受",
  "Scores of people by item": "各人各项分数",
  "Scores of everyone on every item": "所有人各项的分数",
  "Find a person, team or region": "查找人员、团队或区域",
  "not in the window": "窗口内无",
  "The records contradict this score": "记录与这一分数不符",
  ", low": "，偏低",
  ", contradicted by the records": "，与记录不符",

  "{recent} of {people} assessed within six months": "{people}中有 {recent} 人在六个月内评估过",
  "Age of each person's latest assessment of any kind on {day}.":
    "截至 {day}，每人最近一次评估（任何类型）距今多久。",
  "Who, by age": "按时间查看名单",
  "up to 3 months": "3 个月以内",
  "3 to 6 months": "3 至 6 个月",
  "6 to 9 months": "6 至 9 个月",
  "9 to 12 months": "9 至 12 个月",
  "not in the past four quarters": "过去四个季度未评估",

  "Leniency: points above (+) or below (−) the others on the same items of the same people, with 90 % interval; from {people} on. Raw scores decide; scores with leniency taken out stand beside them on the profiles. People who are not in HR's list are shown by a key.":
    "宽严差异：对同一批人的同一项目，打分比其他评估人高（+）或低（−）多少分，附 90 % 区间；至少需要 {people}。以原始分数为准；档案中另列剔除宽严差异后的分数。不在 HR 名单中的人以代号显示。",
  "No named assessor gave a score in the window.": "统计窗口内没有具名的评估人打分。",
  "Assessors cannot be compared: too few people were scored by two of them":
    "评估人之间无法比较：同时由两人评分的对象太少",
  "None of {assessors} scores demonstrably apart from the others": "{assessors}中没有人的打分明显偏离其他人",
  "{count} of {assessors} scores apart from the others; most of all {name}, more generously by {points} points":
    "{assessors}中有 {count} 位的打分偏离其他人；偏离最大的是 {name}，偏宽 {points} 分",
  "{count} of {assessors} score apart from the others; most of all {name}, more generously by {points} points":
    "{assessors}中有 {count} 位的打分偏离其他人；偏离最大的是 {name}，偏宽 {points} 分",
  "{count} of {assessors} scores apart from the others; most of all {name}, more strictly by {points} points":
    "{assessors}中有 {count} 位的打分偏离其他人；偏离最大的是 {name}，偏严 {points} 分",
  "{count} of {assessors} score apart from the others; most of all {name}, more strictly by {points} points":
    "{assessors}中有 {count} 位的打分偏离其他人；偏离最大的是 {name}，偏严 {points} 分",
  "Assessors and their leniency": "评估人及其宽严差异",
  "Find an assessor": "查找评估人",
  Assessor: "评估人",
  Test: "测试",
  "Shared with others": "与他人共评人数",
  "Mean given": "平均给分",
  "Last score": "最近评分",
  "no interval": "没有区间",
  "within a group of their own": "仅在各自小组内比较",
  "beyond chance": "超出偶然范围",

  "Gene test by month": "基因测试逐月结果",
  "Total of five items, 0–25, over the trailing four quarters. Dashed: {pass} passes, below {training} calls for off-the-job training. The lowest latest total first.":
    "过去四个季度五项总分（0–25）。虚线：{pass} 分通过，低于 {training} 分需脱产培训。最近一次总分最低者在前。",
  "Nobody at work took the gene test in the window.": "统计窗口内没有在职人员参加基因测试。",
  "None of {people} fell below {mark} in the latest month": "{people}中没有人最近一个月低于 {mark} 分",
  "The one person tested did not fall below {mark} in the latest month":
    "唯一受测者最近一个月未低于 {mark} 分",
  "{count} of {people} calls for training: below {mark} in the latest month":
    "{people}中有 {count} 人需要培训：最近一个月低于 {mark} 分",
  "{count} of {people} call for training: below {mark} in the latest month":
    "{people}中有 {count} 人需要培训：最近一个月低于 {mark} 分",
  training: "需培训",
  "{people} tested in one month only.": "另有 {people}只在一个月受测。",
  "Gene test of {name}: {months}": "{name} 的基因测试：{months}",

  Candidates: "候选人",
  "The rules that sellers are held to: passed from {pass} of 25 points on, with no item at {fail} or below; none of the five disqualifiers. Candidates have no records here, so the screening alone speaks.":
    "与销售人员同一标准：满分 25 分，{pass} 分起通过，且没有单项在 {fail} 分或以下；不触发五个淘汰项中的任何一项。候选人在本公司没有业务记录，只能依据筛选结果。",
  "None of {candidates} has taken the gene test": "{candidates}都没有参加基因测试",
  "{count} of {candidates} passes the gene test": "{candidates}中有 {count} 位通过基因测试",
  "{count} of {candidates} pass the gene test": "{candidates}中有 {count} 位通过基因测试",
  "No candidates in the data.": "数据中没有候选人。",
  "People with the status “candidate” in the “reps” table, and their gene test in “assessments”, would appear here.":
    "“reps”表中状态为“candidate”的人员，以及他们在“assessments”表中的基因测试，会显示在这里。",
  "Total of 25": "总分（25）",
  Disqualifiers: "淘汰项",
  "priority: strong in systems thinking and political sensitivity": "优先人选：系统思维和政治敏感度突出",
  "lopsided: one item at the top, another low": "偏科：一项满分，另一项偏低",
  "Not screened": "未筛选",
  None: "无",
  "{triggered} ({asked} of {all} asked)": "{triggered}（{all} 项中查了 {asked} 项）",
  "Candidates' gene test": "候选人的基因测试"
} as const;
