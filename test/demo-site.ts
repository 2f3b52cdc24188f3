import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** When somebody looks at the demo's quarter: a Sunday morning of UTC. */
export const DEMO_END = "2026-11-22T09:40:00.000Z";
/** For `beforeAll`: whoever comes first waits for the whole play. */
export const DEMO_TIMEOUT_MS = 280_000;

export interface DemoSite {
  /** The built site in each language. */
  readonly en: string;
  readonly ko: string;
  /** The bare repository with the ledger, a commit a day. */
  readonly gitDir: string;
}

const ROOT = join(import.meta.dirname, "..");
const SOURCES = ["src", "templates", "scripts/demo-play.ts"];
const LOOK_EVERY_MS = 250;
const KEPT_MS = 86_400_000;

let site: Promise<DemoSite> | undefined;

/**
 * The demo's ninety days as built sites, played once for all tests that look at them: in whichever process asks first, beside
 * all others, into a folder that is named by our sources, so that it also serves later test runs of the same sources. While one
 * works on what it shows, `UPTIMELINE_DEMO` names a folder that was played before.
 */
export const demoSite = (): Promise<DemoSite> => (site ??= find());

async function find(): Promise<DemoSite> {
  const given = process.env["UPTIMELINE_DEMO"];
  if (given !== undefined) return siteIn(given);
  const home = join(tmpdir(), "uptimeline-demo");
  const folder = join(home, await hashOfSources());
  await mkdir(home, { recursive: true });
  while (!(await exists(folder))) {
    if (await takeTurn(`${folder}.lock`)) await playAlone(home, folder);
    else await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  return siteIn(folder);
}

const siteIn = (folder: string): DemoSite => ({
  en: join(folder, "en"),
  ko: join(folder, "ko"),
  gitDir: join(folder, "history.git"),
});

/** Whether it is ours to play: of several processes one makes the file, and one that has died leaves it to another. */
async function takeTurn(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    const holder = Number(await readFile(lock, "utf8").catch(() => ""));
    if (holder > 0 && !isAlive(holder)) await rm(lock, { force: true });
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function playAlone(home: string, folder: string): Promise<void> {
  try {
    if (!(await exists(folder))) await play(home, folder);
  } finally {
    await rm(`${folder}.lock`, { force: true });
  }
}

async function play(home: string, folder: string): Promise<void> {
  await forgetOld(home);
  const playing = await mkdtemp(`${folder}-`);
  const said: string[] = [];
  const code = await new Promise<number | null>((resolve) => {
    const child = spawn(process.execPath, ["--max-semi-space-size=32", "scripts/demo-play.ts", playing], {
      cwd: ROOT,
      stdio: ["ignore", "ignore", "pipe"],
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => said.push(text));
    child.once("close", resolve);
  });
  if (code !== 0) {
    await rm(playing, { recursive: true, force: true });
    throw new Error(`The demo's quarter could not be played:\n${said.join("")}`);
  }
  await rename(playing, folder);
}

async function forgetOld(home: string): Promise<void> {
  for (const name of await readdir(home)) {
    const { mtimeMs } = await stat(join(home, name)).catch(() => ({ mtimeMs: Infinity }));
    if (Date.now() - mtimeMs > KEPT_MS) await rm(join(home, name), { recursive: true, force: true });
  }
}

async function hashOfSources(): Promise<string> {
  const hash = createHash("sha256");
  for (const source of SOURCES) {
    const path = join(ROOT, source);
    const isFile = (await stat(path)).isFile();
    const names = isFile ? [""] : (await readdir(path, { recursive: true })).toSorted();
    for (const name of names) {
      if (/\.(test|fixture)\.ts$/.test(name) || !/\.\w+$/.test(isFile ? source : name)) continue;
      const body = await readFile(isFile ? path : join(path, name)).catch(() => undefined);
      if (body !== undefined) hash.update(name).update("\0").update(body);
    }
  }
  return hash.digest("hex").slice(0, 16);
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
