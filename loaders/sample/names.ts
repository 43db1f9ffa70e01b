const givenNames = (
  "Alice Ben Clara Daniel Emma Frank Grace Henry Iris James Karen Liam Maria Nathan Olivia Paul Quinn Rachel " +
  "Samuel Teresa Victor Wendy Adam Bridget Colin Diana Edward Fiona George Hannah Julian Laura Martin Nora"
).split(" ");
const familyNames = (
  "Abbott Barlow Carver Dawson Ellery Fenwick Garland Hollis Ingram Jarvis Kendall Lorimer Mercer Norwood " +
  "Osborne Pemberton Radley Sheldon Thorne Upton Vance Whitlock Yardley Ashdown Brooke"
).split(" ");
const chineseFamilyNames = [..."王李张刘陈杨黄赵周吴徐孙马朱胡郭何林高罗"];
const chineseGivenNames =
  "芳 伟 敏 静 丽娜 强 磊 洋 艳 勇 军 杰 晓彤 涛 志远 雨晴 建国 思源 文博 佳怡 浩然 子涵 明轩".split(" ");

const at = <T>(values: readonly T[], index: number): T => {
  const value = values[((index % values.length) + values.length) % values.length];
  if (value === undefined) throw new Error("An empty list has no names.");
  return value;
};

/** A fictional person's name; two in five are Chinese. Neighbouring numbers share no part of it. */
export const personName = (number: number): string =>
  number % 5 === 1 || number % 5 === 3
    ? at(chineseFamilyNames, number * 7) + at(chineseGivenNames, number * 11)
    : `${at(givenNames, number * 13)} ${at(familyNames, number * 7)}`;

const companyFirst = (
  "Alder Brightwater Calder Dunmore Eastgate Farrow Granite Harrow Ironbridge Juniper Kestrel Larkfield Marlow " +
  "Northmoor Oakhurst Pinecrest Quarry Redcliff Silverton Tamarack Umber Verity Westbrook Yarrow Zephyr Briar " +
  "Copperfield Driftwood Elmstone Foxglove Hawthorn"
).split(" ");
const companySecond = (
  "Works Systems Industries Holdings Components Materials Process Engineering Instruments Controls Supply " +
  "Dynamics Manufacturing Technologies Partners Group Fabrication Products Solutions"
).split(" ");
const chineseCities = "江北 云岭 海宁湾 青岚 临溪 东屏 南浦 西泠 长汀 望川 锦源 白塔".split(" ");
const chineseMarks = "恒达 鼎新 华川 瑞丰 天工 博远 金桥 泰和 安捷 星辰 汇通 宏图 启明".split(" ");
const chineseTrades = "机械 化工 电子 能源 食品 制药 物流 汽配 装备 材料".split(" ");

/** A fictional company's name, unique for the first ten thousand numbers or so; one in four is Chinese. */
export function companyName(number: number): string {
  if (number % 4 === 2) {
    const index = Math.floor(number / 4);
    return `${at(chineseCities, index)}${at(chineseMarks, index)}${at(chineseTrades, Math.floor(index / 156) + index)}有限公司`;
  }
  const round = Math.floor(number / (companyFirst.length * companySecond.length));
  return `${at(companyFirst, number)} ${at(companySecond, number)}${round > 0 ? ` ${round + 1}` : ""}`;
}
