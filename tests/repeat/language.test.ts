import { readdir, utimes } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { readInputs } from "../../loaders/readInputs.js";
import { inputsDigest } from "../../loaders/repeat/inputsDigest.js";
import { speak } from "../../src/text/language.js";
import { smallFolder } from "../read/company.js";

afterEach(() => {
  speak("en");
});

it("a load in another language is worked out again, since rows set aside are written in its words", async () => {
  const folder = await smallFolder();
  const before = new Date("2026-01-01T00:00:00Z");
  for (const name of await readdir(folder)) await utimes(join(folder, name), before, before);
  const inputs = await readInputs(folder);
  const digestIn = (language: "en" | "zh") => {
    speak(language);
    return inputsDigest(inputs, { today: "2026-11-23" });
  };
  const english = await digestIn("en");
  expect([english === null, (await digestIn("zh")) === english]).toEqual([false, false]);
  expect(await digestIn("en")).toBe(english);
});
