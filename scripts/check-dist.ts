import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";

import { attempt, build, ROOT } from "./build.ts";

const run = promisify(execFile);

/**
 * Builds `dist/` anew and lists how it differs from what is committed or staged: `git status --porcelain` lines, new and
 * removed files too. Empty when the committed bundle is the one that the sources make; whether their types fit, `npm run types` says.
 */
export async function staleFiles(root: string = ROOT): Promise<string[]> {
  await build(root, { isChecked: false });
  const options = ["status", "--porcelain", "--untracked-files=all", "--ignored=matching", "--", "dist"];
  const { stdout } = await run("git", options, { cwd: root });
  // The second column is the working tree against the index: what is staged whole and right is about to be committed.
  return stdout.split("\n").filter((line) => line !== "" && line[1] !== " ");
}

if (import.meta.main) {
  await attempt(async () => {
    const stale = await staleFiles(resolve(process.argv[2] ?? ROOT));
    if (stale.length === 0) return;
    throw new Error(`dist/ is not what the sources make. Run \`npm run build\` and commit dist/.\n${stale.join("\n")}`);
  });
}
