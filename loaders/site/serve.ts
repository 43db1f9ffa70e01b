import { existsSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { t } from "../../src/text/t.js";
import { announce } from "./announce.js";
import { siteLink } from "./paths.js";
import { portOption } from "./portOption.js";
import { runCommand } from "./runCommand.js";
import { serveSite } from "./serveSite.js";

const command = (): Command =>
  new Command("npm run serve --")
    .description(t("Serves the site built last from dist/ to this machine alone."))
    .addOption(portOption())
    .action(async ({ port }: { port?: number }) => {
      if (!existsSync(join(siteLink, "index.html")))
        throw new Error(t('There is no site in dist/. Run "npm run build" first.'));
      const { address } = await serveSite(siteLink, port);
      announce(address);
    });

await runCommand(command);
