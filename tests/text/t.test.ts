import { afterEach, describe, expect, it } from "vitest";
import { formatDate } from "../../src/rules/format/formatDate.js";
import { formatInterval } from "../../src/rules/format/formatInterval.js";
import { formatMoney } from "../../src/rules/format/formatMoney.js";
import { formatQuarter, quarterTick } from "../../src/rules/format/formatQuarter.js";
import { formatShare } from "../../src/rules/format/formatShare.js";
import { joinFacts } from "../../src/rules/format/joinFacts.js";
import { joinItems } from "../../src/rules/format/joinItems.js";
import { joinWords } from "../../src/rules/format/joinWords.js";
import { plural } from "../../src/rules/format/plural.js";
import { keepTogether } from "../../src/text/keepTogether.js";
import { inLanguage, language, speak } from "../../src/text/language.js";
import { said, tell } from "../../src/text/said.js";
import { t, tKnown, tParts } from "../../src/text/t.js";

afterEach(() => {
  speak("en");
});

describe("t", () => {
  it("fills the places of the English text", () => {
    expect(t("{from} to {to}", { from: "−3", to: 5 })).toBe("−3 to 5");
  });

  it("speaks Chinese where that is the language", () => {
    expect(inLanguage("zh", () => t("{from} to {to}", { from: 1, to: 2 }))).toBe("1 至 2");
  });

  it("takes a value as it is, even one that looks like a place", () => {
    expect(t("{listed} and {last}", { listed: "{last}", last: "b" })).toBe("{last} and b");
  });

  it("speaks the language before again after an error", () => {
    const failing = () =>
      inLanguage("zh", () => {
        throw new Error("stop");
      });
    expect(failing).toThrow("stop");
    expect(language()).toBe("en");
  });

  it("puts elements where the language wants them", () => {
    const link = { href: "/x" };
    expect(tParts("{listed} and {last}", { listed: link, last: "b" })).toEqual([link, " and ", "b"]);
  });

  it("closes the gap beside a value that is Chinese itself, and no gap inside a value", () => {
    const and = (listed: string, last: string) => inLanguage("zh", () => joinWords([listed, last]));
    expect(and("Ana", "Ben")).toBe("Ana 和 Ben");
    expect(and("甲", "乙")).toBe("甲和乙");
    expect(and("2 人", "3 个客户")).toBe("2 人和 3 个客户");
    expect(and("金桥 材料 ", " 锦源")).toBe("金桥 材料  和  锦源");
    expect(inLanguage("en", () => joinWords(["甲", "乙"]))).toBe("甲 and 乙");
  });

  it("leaves a text that no catalogue holds as it is", () => {
    expect(inLanguage("zh", () => tKnown("a column of somebody else's"))).toBe("a column of somebody else's");
  });
});

describe("a number and its %", () => {
  const noBreak = "90\u00a0%";
  it.each(["en", "zh"] as const)("stay on one line in every text, in %s", (language) =>
    inLanguage(language, () => {
      expect(t("90 % interval {interval}", { interval: "71–83" })).toContain(`${noBreak} `);
      expect(tParts("90 % interval {interval}", { interval: "71–83" }).join("")).toContain(noBreak);
      expect(tKnown("90 % interval")).toContain(noBreak);
      expect(tell(said("90 % interval"))).toContain(noBreak);
    })
  );
  it("are those of a value too; a % without a number stays as it is", () => {
    expect(keepTogether("{share} % of 13–18 %, in %")).toBe("{share}\u00a0% of 13–18\u00a0%, in %");
  });
});

describe("Chinese figures", () => {
  const chinese = (compose: () => string): string => inLanguage("zh", compose).replaceAll("\u00a0", " ");

  it("counts money in 万 and 亿", () => {
    expect(chinese(() => formatMoney(12_400_000, "CNY"))).toBe("1,240 万 CNY");
    expect(chinese(() => formatMoney(9_994))).toBe("9,994");
    expect(chinese(() => formatMoney(9_999))).toBe("1 万");
    expect(chinese(() => formatMoney(99_999_999))).toBe("1 亿");
    expect(chinese(() => formatMoney(-380_000))).toBe("−38 万");
    expect(chinese(() => formatMoney(null))).toBe("未测量");
  });

  it("writes dates, quarters, lists and counts the Chinese way", () => {
    expect(chinese(() => formatDate("2026-09-03"))).toBe("2026年9月3日");
    expect(chinese(() => formatQuarter("2026-Q3"))).toBe("2026年第3季度");
    expect(chinese(() => quarterTick("2026-Q3"))).toBe("2026Q3");
    expect(chinese(() => joinWords(["甲", "乙", "丙"]))).toBe("甲、乙和丙");
    expect(chinese(() => joinItems(["甲", "", "乙"]))).toBe("甲、乙");
    expect(chinese(() => joinFacts(["甲", "", "乙", "丙"]))).toBe("甲；乙；丙");
    expect(chinese(() => plural(0, "deal"))).toBe("0 笔订单");
    expect(chinese(() => formatInterval(40, 75, "days"))).toBe("40–75 天");
    expect(chinese(() => formatShare(0.92))).toBe("92 %");
  });
});
