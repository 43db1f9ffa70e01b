import { describe, expect, it } from "vitest";
import { parts, zh } from "../../src/text/zh/catalogue.js";

const entries: [part: string, english: string, chinese: string][] = Object.entries(parts).flatMap(
  ([part, texts]) =>
    Object.entries(texts).map(([english, chinese]) => [part, english, chinese] as [string, string, string])
);

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "").sort();

describe("the Chinese catalogue", () => {
  it("holds each text once", () => {
    expect(entries.length).toBe(Object.keys(zh).length);
  });

  it("fills the same places as the English text", () => {
    const wrong = entries.filter(
      ([, english, chinese]) => placeholders(english).join() !== placeholders(chinese).join()
    );
    expect(wrong).toEqual([]);
  });

  it("says something for every text that has words", () => {
    const empty = entries.filter(([, english, chinese]) => english.trim() !== "" && chinese.trim() === "");
    expect(empty).toEqual([]);
  });

  it("leaves no English sentence where Chinese is promised", () => {
    // Three Latin words in a row, outside names of files, columns and commands.
    const left = entries.filter(([, , chinese]) =>
      /[A-Za-z]{2,}[ ,][ ]?[A-Za-z]{2,} [A-Za-z]{2,}/.test(
        chinese.replace(/\{\w+\}|“[^”]*”|"[^"]*"|`[^`]*`/g, "")
      )
    );
    expect(left).toEqual([]);
  });
});
