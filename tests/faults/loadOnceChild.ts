import { load } from "../../loaders/load.js";
import { DataProblem } from "../../loaders/sources/dataProblem.js";
import { optionsFor } from "./company.js";

/* A process that loads one folder and says what became of it: "done", the codes, or another error's message. */
const [workFolder = "", link = "", folder = ""] = process.argv.slice(2);
const outcome = (error: unknown): string =>
  error instanceof DataProblem ? error.problems.map(({ code }) => code).join() : String(error);

process.once("message", () => {
  load(optionsFor(folder, { workFolder, link }))
    .then(() => "done", outcome)
    .then((said) => process.send?.(said, () => process.exit()))
    .catch(() => process.exit(1));
});
process.send?.("ready");
