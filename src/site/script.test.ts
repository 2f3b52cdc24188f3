import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const path = (from: string): string => fileURLToPath(new URL(from, import.meta.url));

it("runs in browsers by their types: the site's script is checked as strictly as our sources", async () => {
  const tsc = path("../../node_modules/typescript/bin/tsc");
  const checking = promisify(execFile)(process.execPath, [
    tsc,
    "--noEmit",
    "-p",
    path("../../scripts/tsconfig.site.json"),
  ]);
  await expect(checking.then(({ stdout }) => stdout)).resolves.toBe("");
});
