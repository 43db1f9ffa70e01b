import { execFile } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { languageAsked } from "../../loaders/site/languageAsked.js";
import { projectFolder } from "../../loaders/site/paths.js";

interface Ended {
  exitCode: number;
  printed: string;
}

/** Runs a command of loaders/ as npm does, with this REVIEW_LANGUAGE. */
const run = (language: string, script: string, ...args: string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const path = join(projectFolder, "loaders", script);
    const options = { cwd: projectFolder, env: { ...process.env, REVIEW_LANGUAGE: language } };
    execFile(process.execPath, ["--import", "tsx", path, ...args], options, (error, out, problems) => {
      resolve({ exitCode: error ? Number(error.code) : 0, printed: out + problems });
    });
  });

describe("REVIEW_LANGUAGE", () => {
  it("is English where it is not set, or empty", () => {
    expect([undefined, "", "en", "zh"].map(languageAsked)).toEqual(["en", "en", "en", "zh"]);
  });

  it.each(["fr", "ZH", "zh-CN", " "])("is refused as %j, naming both values in both languages", (asked) => {
    expect(() => languageAsked(asked)).toThrow(
      `REVIEW_LANGUAGE: expected "en" or "zh", found "${asked}". Correct it, or leave it out for English.\n` +
        `REVIEW_LANGUAGE：应为 "en" 或 "zh"，实际为 "${asked}"。更正它；不设置则为英文。`
    );
  });

  it("ends every command that cannot speak it, before it does anything", async () => {
    const { exitCode, printed } = await run("fr", "explainCommand.ts", "ORPHAN");
    expect([exitCode, printed]).toEqual([1, expect.stringMatching(/^REVIEW_LANGUAGE: .*"en".*"zh".*"fr"/)]);
    expect(printed).not.toContain("ORPHAN");
  });
});

describe("a command in Chinese", () => {
  it("says what a code means", async () => {
    expect(await run("zh", "explainCommand.ts", "orphan")).toEqual({
      exitCode: 0,
      printed: expect.stringMatching(/^ORPHAN：引用了不存在的行（该行被搁置）\n[^]*处理办法：/) as string
    });
  });

  it("names a code that it does not know with the nearest", async () => {
    expect(await run("zh", "explainCommand.ts", "orphans")).toEqual({
      exitCode: 1,
      printed: '没有这个代码："orphans"；最接近的是 "ORPHAN"。\n'
    });
  });

  it("says of the review pack what may be chosen, and what it cannot print", async () => {
    const help = await run("zh", "site/pack.ts", "--help");
    expect(help.printed).toMatch(
      /复盘材料[^]*--language <language> +材料的语言（可选："en", "zh"；默认："zh"）\n[^]*（默认："review-pack.pdf"）/
    );
    expect(await run("zh", "site/pack.ts", "--paper", "a3")).toEqual({
      exitCode: 1,
      printed: "错误：选项 '--paper <paper>' 的参数 'a3' 无效。可选 a4, letter。\n"
    });
    expect(await run("zh", "site/pack.ts", "--output", "/nowhere/pack.pdf")).toEqual({
      exitCode: 1,
      printed: "--output：没有文件夹 /nowhere。\n"
    });
  });

  it("says how it is used, and what it cannot read", async () => {
    const help = await run("zh", "loadCommand.ts", "--help");
    expect(help.printed).toMatch(/用法：[^]*选项：[^]*--quarter <quarter> +复盘季度[^]*显示本命令的帮助/);
    expect(await run("zh", "loadCommand.ts", "--dat", "x")).toEqual({
      exitCode: 1,
      printed: "错误：未知选项 '--dat'\n（是否指 --data？）\n"
    });
    expect(await run("en", "loadCommand.ts", "--dat", "x")).toEqual({
      exitCode: 1,
      printed: "error: unknown option '--dat'\n(Did you mean --data?)\n"
    });
  });
});
