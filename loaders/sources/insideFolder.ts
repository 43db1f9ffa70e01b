import { realpath } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { t } from "../../src/text/t.js";

/** Why `file` may not be read as a file of the data folder; null where it may. A file that is missing is no matter of this check. */
export async function whyOutside(folder: string, file: string): Promise<string | null> {
  if (isAbsolute(file) || /^[A-Za-z]:|^\\/.test(file)) return t("an absolute path");
  if (file.split(/[\\/]/).includes("..")) return t('a path with ".."');
  const home = await realpath(resolve(folder));
  const real = await realpath(resolve(folder, file)).catch(() => null);
  if (real === null) return null;
  const path = relative(home, real);
  return path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path)
    ? t("a link that leads out of the data folder")
    : null;
}
