import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createPast } from "./past.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "uptimeline-past-"));
});
afterEach(() => rmSync(root, { recursive: true }));

const environment = () => ({ PATH: process.env["PATH"], HOME: root });

function git(...args: readonly string[]): string {
  const who = ["-c", "user.name=Someone", "-c", "user.email=someone@example.com"];
  return execFileSync("git", [...who, ...args], {
    cwd: join(root, "clone"),
    env: environment(),
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** A clone whose settings name a program wherever git would start one; the program leaves a mark. */
function hostileClone(subject = "a is up (200 in 5 ms)"): string {
  const program = join(root, "program");
  writeFileSync(program, `#!/bin/sh\ntouch '${root}/ran'\nexit 1\n`);
  chmodSync(program, 0o755);
  mkdirSync(join(root, "clone/history"), { recursive: true });
  git("init", "-q");
  writeFileSync(join(root, "clone/history/a.yml"), "status: up\n");
  writeFileSync(join(root, "clone/.gitattributes"), "* diff=evil filter=evil\n");
  git("add", "-A");
  const [tree, date] = [git("write-tree").trim(), "1700000000 +0000"];
  const who = `Someone <someone@example.com> ${date}`;
  const signature = "-----BEGIN PGP SIGNATURE-----\n \n AAAA\n -----END PGP SIGNATURE-----";
  const text = `tree ${tree}\nauthor ${who}\ncommitter ${who}\ngpgsig ${signature}\n\n${subject}\n`;
  writeFileSync(join(root, "commit"), text);
  git("update-ref", "HEAD", git("hash-object", "-t", "commit", "-w", "--literally", join(root, "commit")).trim());
  const settings = {
    "log.showSignature": "true",
    "gpg.program": program,
    "diff.external": program,
    "diff.evil.command": program,
    "diff.evil.textconv": program,
    "filter.evil.smudge": program,
    "core.fsmonitor": program,
    "core.pager": program,
    "core.sshCommand": program,
    "core.hooksPath": root,
    "protocol.ext.allow": "always",
    "extensions.partialClone": "origin",
    "remote.origin.url": `ext::${program} %S`,
    "remote.origin.promisor": "true",
  };
  for (const [key, value] of Object.entries(settings)) git("config", key, value);
  return join(root, "clone");
}

const open = (cwd: string) => createPast({ cwd, folder: "history", environment: environment() });

it("starts no program that a clone's settings name", async () => {
  const past = open(hostileClone());
  const [change] = await past.changes();
  expect(change).toMatchObject({ path: "history/a.yml", subject: "a is up (200 in 5 ms)" });
  expect([...(await past.texts([change?.blob ?? ""])).values()]).toEqual(["status: up\n"]);
  expect(existsSync(join(root, "ran"))).toBe(false);
});

it("asks nobody for what a clone promises to have elsewhere", async () => {
  const past = open(hostileClone());
  const [change] = await past.changes();
  const blob = change?.blob ?? "";
  rmSync(join(root, "clone/.git/objects", blob.slice(0, 2), blob.slice(2)), { force: true });
  await past.texts([blob]).catch(() => undefined);
  const tree = git("rev-parse", "HEAD^{tree}").trim();
  rmSync(join(root, "clone/.git/objects", tree.slice(0, 2), tree.slice(2)), { force: true });
  await expect(past.changes()).rejects.toThrow(/can't be read/);
  expect(existsSync(join(root, "ran"))).toBe(false);
});

it("reads a change as it was made, whatever stands in its subject", async () => {
  const changes = await open(hostileClone("a\u001eb\u001fc\u001e99999999999999\u001f\u001f")).changes();
  expect(changes.map(({ path, atMs }) => [path, atMs])).toEqual([["history/a.yml", 1_700_000_000_000]]);
});
