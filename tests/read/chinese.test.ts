import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterEach, describe, expect, it } from "vitest";
import { rowCodes } from "../../loaders/schema/rowCodes.js";
import { stopCodes } from "../../loaders/schema/stopCodes.js";
import { tableNames, tables } from "../../loaders/schema/tables.js";
import { DataProblem, type Problem } from "../../loaders/sources/dataProblem.js";
import { inLanguage, type Language, speak, translated } from "../../src/text/language.js";
import { badRows } from "./badRows.js";
import { readFolder, type Reading } from "./readFolder.js";
import { refusedFolders } from "./refusedFolders.js";

afterEach(() => {
  speak("en");
});

/** What stays the same in any language: texts in quotes, numbers, days, and names with dots or underscores. */
const valuesIn = (text: string): string[] =>
  (text.match(/"[^"]*"|[\w[\]]+(?:[._][\w[\]]+)+|\d[\d.,/-]*\d|\d/g) ?? []).flatMap((value) =>
    // Two texts found that contradict each other stand in quotes together.
    value.replaceAll(/^"|"$/g, "").split(" and ")
  );

/** The values of an English text that its Chinese one does not name. */
const lost = (english: string, chinese: string): string[] =>
  valuesIn(english).filter((value) => !chinese.includes(value));

const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);

async function readIn(language: Language, folder: string): Promise<Reading> {
  speak(language);
  return readFolder(folder);
}

interface Rejected {
  file: string;
  line: string;
  column: string;
  value: string;
  code: string;
  expected: string;
  mend: string;
}

async function rejectedIn({ quarantineFolder }: Reading): Promise<Rejected[]> {
  const folder = quarantineFolder ?? "";
  const texts = (await readdir(folder)).toSorted().map((name) => readFile(join(folder, name), "utf8"));
  return (await Promise.all(texts)).flatMap((text) => parse<Rejected>(text, { columns: true }));
}

describe("rows set aside, said in Chinese", async () => {
  const folder = await badRows();
  const english = await readIn("en", folder);
  const chinese = await readIn("zh", folder);
  const [inEnglish, inChinese] = [await rejectedIn(english), await rejectedIn(chinese)];
  const codes = Object.keys(rowCodes);

  it("are tried for every reason that there is", () => {
    expect([...new Set(inEnglish.map(({ code }) => code))].sort()).toEqual(codes.toSorted());
  });

  it.each(codes)("stand in the same file, line and column for %s, with the same values", (code) => {
    const place = ({ file, line, column }: Rejected) => `${file}:${line} ${column}`;
    const [ours, theirs] = [inEnglish, inChinese].map((all) => all.filter((row) => row.code === code));
    expect(theirs?.map(place)).toEqual(ours?.map(place));
    for (const [index, row] of (ours ?? []).entries()) {
      const { value = "", expected = "", mend = "" } = theirs?.[index] ?? {};
      expect([isChinese(mend), lost(row.mend, mend)]).toEqual([true, []]);
      expect([isChinese(expected), lost(row.expected, expected)]).toEqual([true, []]);
      expect(lost(row.value, value)).toEqual([]);
    }
  });

  it("are published in both languages, whichever the load spoke", () => {
    expect(chinese.quarantine).toEqual(english.quarantine);
    for (const { expected, expected_zh, mend, mend_zh } of english.quarantine) {
      expect([isChinese(expected_zh), isChinese(mend_zh)]).toEqual([true, true]);
      expect([lost(expected, expected_zh), lost(mend, mend_zh)]).toEqual([[], []]);
    }
  });

  it("leave an account of each file with the same numbers", () => {
    expect(chinese.files).toEqual(english.files);
    expect(
      english.accounting.map((line, index) => lost(line, chinese.accounting[index] ?? "")).flat()
    ).toEqual([]);
    expect(chinese.accounting[0]).toBe("reps  reps.csv  读取 2 = 加载 2 + 搁置 0 + 排除 0；非数据行：表头 1");
  });
});

describe("a refusal in Chinese", () => {
  async function problemsIn(language: Language, folder: string): Promise<readonly Problem[]> {
    try {
      const { connection } = await readIn(language, folder);
      connection.closeSync();
    } catch (error) {
      if (error instanceof DataProblem) return error.problems;
      throw error;
    }
    return [];
  }
  const withoutPlace = (text: string): string => text.replaceAll(/\S*\/work-\w+/g, "");

  it("is tried for every reason that lies in a folder", () => {
    const elsewhere = ["SOURCES_MISSING", "SOURCE_CHANGED", "LOAD_RUNNING"];
    const tried = [...new Set(refusedFolders.map(([code]) => code))];
    expect([...tried, ...elsewhere].sort()).toEqual(Object.keys(stopCodes).toSorted());
  });

  it.each(refusedFolders)("for %s names the same place and values", async (code, folderWith) => {
    const folder = await folderWith();
    if (code === "SOURCES_NOT_JSON")
      await writeFile(join(folder, "sources.json"), '{\n  "company": "A",,\n}');
    const english = await problemsIn("en", folder);
    const chinese = await problemsIn("zh", folder);
    expect(english.map((problem) => problem.code)).toContain(code);
    expect(chinese.map(({ where, code: own }) => `${where} ${own}`)).toEqual(
      english.map(({ where, code: own }) => `${where} ${own}`)
    );
    for (const [index, { expected, found, mend }] of english.entries()) {
      const theirs = chinese[index];
      const words = [theirs?.expected, theirs?.found, theirs?.mend].join("\n");
      expect(lost(withoutPlace([expected, found, mend].join("\n")), words)).toEqual([]);
      expect([isChinese(theirs?.mend ?? ""), isChinese(words)]).toEqual([true, true]);
    }
  });

  it("is one sentence that an analyst can read", () => {
    const problem: Problem = { code: "NOT_A_CSV", where: "a.csv", expected: "甲", found: "乙", mend: "丙。" };
    expect(inLanguage("zh", () => new DataProblem([problem]).message)).toBe(
      "a.csv：应为甲，实际为乙。丙。 [NOT_A_CSV]"
    );
    const message = inLanguage(
      "zh",
      () => new DataProblem(Array.from({ length: 21 }, () => problem)).message
    );
    expect(message.split("\n").at(-1)).toBe("……另有 1 个问题，共 21 个。");
  });
});

describe("the conditions between columns", () => {
  it("have a Chinese text each", () => {
    const expected = tableNames.flatMap((table) => tables[table].rules.map((rule) => rule.expected));
    const missing = inLanguage("zh", () => expected.filter((text) => translated(text) === null));
    expect([expected.length > 0, missing]).toEqual([true, []]);
  });
});
