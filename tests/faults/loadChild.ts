import { load } from "../../loaders/load.js";
import { optionsFor } from "./company.js";

/* A process that loads one folder after the other into a place, again and again, until somebody kills it. */
const [workFolder = "", link = "", ...folders] = process.argv.slice(2);
process.send?.("ready");
process.once("message", () => {
  void (async () => {
    for (;;)
      for (const folder of folders)
        await load({ ...optionsFor(folder, { workFolder, link }), isFresh: true });
  })();
});
