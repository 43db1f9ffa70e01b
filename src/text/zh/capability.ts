export const capability = {
  "mean of the shares of wins with several products and of expansion wins":
    "多产品赢单占比与增购赢单占比的均值",
  "contact levels touched per active account": "每个活跃客户触达的联系人层级数",
  "share of churned contracts with a warning in time": "流失合同中提前预警的占比",
  "functions on the deal team per won deal": "每笔赢单参与的职能部门数",
  "share of active customers who spoke for us": "活跃客户中为我们背书的占比",
  "six dimensions": "六维战力",
  "gene test": "基因测试",
  "evidence from records": "记录依据",
  "not tested in the window": "统计窗口内未测试",
  "not tested: {items}": "未测试：{items}",
  "{item} at {points}": "{item} {points} 分",
  "total {total} is below {least}": "总分 {total}，低于 {least}",
  "{items} ({limit} or less fails)": "{items}（{limit} 分及以下不通过）",
  "No activities on key accounts are recorded.": "没有大客户的活动记录。",
  "Entertainment is {share} of {activities} on key accounts; the limit is {limit}.":
    "大客户上的 {activities}中，宴请招待占 {share}；上限为 {limit}。",
  "Owns no key account, so records do not ask.": "不负责大客户，此项不看记录。",
  "Contact levels on key accounts are not recorded.": "没有大客户联系人层级的记录。",
  "A contact of level {level} or higher was touched on {n} of {accounts} owned in the window.":
    "统计窗口内负责的 {accounts}中，有 {n} 个触达过 {level} 级及以上联系人。",
  "Not screened.": "未做筛查。",
  "Screening says yes (mean {mean}, from {least} on yes).":
    "筛查结果为是（均值 {mean}，达到 {least} 即为是）。",
  "Screening says no (mean {mean}, from {least} on yes).":
    "筛查结果为否（均值 {mean}，达到 {least} 即为是）。",
  "Lost reasons are not recorded.": "没有输单原因的记录。",
  "No deal lost in the window has a reason.": "统计窗口内的输单均未写明原因。",
  "No deal lost for one avoidable reason in the window; {asked} are asked.":
    "统计窗口内没有因可避免的原因输单；同一原因达到 {asked} 笔才计入。",
  "At most {deals} lost for one avoidable reason in the window; {asked} are asked.":
    "统计窗口内因同一可避免原因输掉的最多 {deals}；达到 {asked} 笔才计入。",
  '"{reason}" on {n} of {deals} with a reason, but no peer\'s lost deals to compare with.':
    "写明原因的 {deals}中，有 {n} 笔为“{reason}”，但没有同侪输单可比。",
  '"{reason}" on {n} of {deals} with a reason; peers {peers}: more often than chance allows (probability {probability}, limit {limit}).':
    "写明原因的 {deals}中，有 {n} 笔为“{reason}”；同侪为 {peers}：超出偶然范围（概率 {probability}，界限 {limit}）。",
  '"{reason}" on {n} of {deals} with a reason; peers {peers}: within what chance allows (probability {probability}, limit {limit}).':
    "写明原因的 {deals}中，有 {n} 笔为“{reason}”；同侪为 {peers}：在偶然范围之内（概率 {probability}，界限 {limit}）。",
  "long campaign": "长期战役",
  "executive rejection": "高层否决",
  "internal squeeze": "内部挤压",
  "No month of employment is recorded.": "没有在职月份的记录。",
  "{months} without a win, but no activity to compare, or no month outside.":
    "连续 {months}没有赢单，但没有可比的活动记录，或没有其他月份可比。",
  "At most {months} without a win; {asked} make a long campaign.":
    "最长连续 {months}没有赢单；满 {asked}才算长期战役。",
  "{months} without a win, with {share} of the person's own activity outside them; {asked} is asked. From records.":
    "连续 {months}没有赢单，期间活动量为本人平时的 {share}；要求达到 {asked}。来自记录。",
  "Not assessed in the window.": "统计窗口内未评估。",
  "Assessed at {points} of 5; {asked} is asked.": "评估得分 {points}（满分 5）；要求达到 {asked}。",
  "assessor {digits}": "评估人 {digits}",
  "sellers without a role": "未注明角色的销售人员",
  "key-account sellers": "大客户销售人员",
  "general sellers": "普通销售人员",
  "{role} sellers": "{role} 类销售人员",
  "no region": "无区域",
  "{sellers}, {region}": "{sellers}，{region}",
  "whole company, {reps} rep": "全公司，{reps} 人",
  "whole company, {reps} reps": "全公司，{reps} 人",
  "the same in Chinese": "前一列的中文文本"
} as const;
