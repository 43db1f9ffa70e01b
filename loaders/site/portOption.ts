import { InvalidArgumentError, Option } from "commander";
import { t } from "../../src/text/t.js";

/** `--port N`, shared by the commands that serve. */
export function portOption(): Option {
  return new Option(
    "--port <number>",
    t("port on 127.0.0.1 (default: 3000, or the next one free)")
  ).argParser((text) => {
    const port = Number(text);
    if (!Number.isInteger(port) || port < 0 || port > 65535)
      throw new InvalidArgumentError(t("expected a whole number from 0 to 65535"));
    return port;
  });
}
