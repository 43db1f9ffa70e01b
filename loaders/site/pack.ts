import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { Command, Option } from "commander";
import { language } from "../../src/text/language.js";
import { t } from "../../src/text/t.js";
import { siteLink } from "./paths.js";
import { printPack, type PackOptions } from "./printPack.js";
import { runCommand } from "./runCommand.js";
import { runStep } from "./runStep.js";

const command = (): Command =>
  new Command("npm run pack --")
    .description(
      t(
        "Prints the review pack of the site built last as a PDF: agenda, list for decision, one sheet per person on it. Needs a Chrome, Chromium or Edge on this machine; nothing is sent anywhere."
      )
    )
    .addOption(
      new Option("--language <language>", t("language of the pack")).choices(["en", "zh"]).default(language())
    )
    .addOption(new Option("--paper <paper>", t("paper size")).choices(["a4", "letter"]).default("a4"))
    .option("--quarter <quarter>", t("quarter to review, as 2026-Q3 (default: the review quarter)"))
    .option("--output <file>", t("file to write"), "review-pack.pdf")
    .action(async ({ output, ...options }: PackOptions & { output: string }) => {
      const file = resolve(output);
      if (!existsSync(dirname(file)))
        throw new Error(t("--output: there is no folder {folder}.", { folder: dirname(file) }));
      const pdf = await runStep(t("Printing the review pack"), () => printPack(siteLink, options));
      await writeFile(file, pdf);
      console.log(t("Review pack: {file}", { file }));
    });

await runCommand(command);
