import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Command } from "commander";
import { t } from "../src/text/t.js";
import { draftReport } from "./draft/draftReport.js";
import { draftSources } from "./draft/draftSources.js";
import { tryDraft } from "./draft/tryDraft.js";
import { today } from "./runLoad.js";
import { printable } from "./printable.js";
import { runCommand } from "./site/runCommand.js";
import { runStep } from "./site/runStep.js";

const command = (): Command =>
  new Command("npm run init --")
    .description(
      t(
        "Looks at a folder of exported CSVs and drafts its sources.json: which file is which table, under which preset, in which encoding and format, with the proof for each, and the questions that remain. A sources.json that is there stays; the draft then goes to sources.draft.json."
      )
    )
    .argument("<folder>", t("the folder with the CSVs"))
    .option("--dry-run", t("print the draft and write nothing"))
    .action(async (choice: string, { dryRun }: { dryRun?: boolean }) =>
      init(resolve(choice), dryRun ?? false)
    );

async function init(folder: string, isDryRun: boolean): Promise<void> {
  const [draft, trial] = await runStep(t("Looking at {folder}", { folder }), async (report) => {
    const found = await draftSources(folder);
    report(t("Reading the files as the draft says"));
    return [found, await tryDraft(folder, found, today())] as const;
  });
  if (draft.looks.length + draft.unreadable.length === 0)
    throw new Error(t("{folder} holds no CSV file. Export the tables into it first.", { folder }));
  const report = draftReport(draft, trial);
  for (const line of report) console.log(printable(line));
  const text = `${JSON.stringify(draft.sources, null, 2)}\n`;
  if (isDryRun) console.log(text);
  else await write(folder, text, report);
}

async function write(folder: string, text: string, report: readonly string[]): Promise<void> {
  const name = existsSync(join(folder, "sources.json")) ? "sources.draft.json" : "sources.json";
  await writeFile(join(folder, name), text);
  await writeFile(join(folder, "sources.questions.txt"), `${report.join("\n")}\n`);
  console.log(
    `\n${t("Written to {folder}: {name}, and the above as sources.questions.txt.", { folder, name })}`
  );
  console.log(t("Next: answer the questions in sources.json, then npm run check-data -- FOLDER"));
}

await runCommand(command);
