import { execFile, spawn } from "node:child_process";
import { appendFile, chmod, mkdir, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { buffer } from "node:stream/consumers";
import { promisify } from "node:util";

export interface GitServerOptions {
  /** A folder for the bare repositories; it must exist. */
  readonly root: string;
  readonly token: string;
  readonly port?: number;
}

export type GitService = "git-upload-pack" | "git-receive-pack";

export interface GitRequest {
  readonly service: GitService;
  readonly method: string;
  /** `/owner/name.git/info/refs` */
  readonly path: string;
  readonly status: number;
}

/**
 * How an answer gets lost. `drop` cuts the connection before the first byte: git's HTTP library then sends the same push
 * once more by itself, and the server refuses that as overtaken. `break` cuts it after the first bytes.
 */
export type Loss = "drop" | "break";

/** What tests may turn while the server runs. */
export interface GitServerSwitches {
  /** The token may read, not write. */
  readOnly: boolean;
  /** Before a request is carried out; `drop` cuts the connection instead. */
  onRequest: ((service: GitService, method: string) => void | "drop" | Promise<void | "drop">) | undefined;
  /** After a push was applied, before it is answered. */
  onPushed: (() => void | Loss | Promise<void | Loss>) | undefined;
}

export interface LabRepository {
  readonly path: string;
  readonly url: string;
}

export interface GitServer {
  /** For GITHUB_SERVER_URL. */
  readonly url: string;
  readonly requests: readonly GitRequest[];
  readonly switches: GitServerSwitches;
  /** Makes an empty bare repository, `owner/name`, whose default branch is `main`. */
  createRepository(name: string): Promise<LabRepository>;
  /** Has pushes to a branch refused in GitHub's words, or lets them through again. */
  protect(repository: LabRepository, branch: string | undefined): Promise<void>;
  /** The next push is applied, and its answer never arrives; broken off when nothing else is said. */
  loseNextPush(loss?: Loss): void;
  close(): Promise<void>;
}

const run = promisify(execFile);

/** GitHub answers both in one form: text, and in git's own protocol for errors it is the body that git shows. */
function refuse(response: ServerResponse, status: number, text: string): void {
  const challenge = status === 401 ? { "www-authenticate": 'Basic realm="GitHub"' } : {};
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8", ...challenge });
  response.end(text);
}

function serviceOf(url: URL): GitService | undefined {
  const asked = url.pathname.endsWith("/info/refs") ? url.searchParams.get("service") : url.pathname.split("/").at(-1);
  return asked === "git-upload-pack" || asked === "git-receive-pack" ? asked : undefined;
}

/** How the caller may not be let in; `undefined` when he may. */
function refuseCaller(
  request: IncomingMessage,
  service: GitService,
  { token }: GitServerOptions,
  { readOnly }: GitServerSwitches,
): readonly [status: number, text: string] | undefined {
  const signed = request.rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === "authorization");
  if (signed.length > 1) return [400, "Duplicate header: Authorization"];
  const expected = Buffer.from(`x-access-token:${token}`).toString("base64");
  const [scheme = "", given = ""] = (request.headers.authorization ?? "").split(" ");
  if (scheme === "") return [401, "No anonymous access."];
  if (scheme.toLowerCase() !== "basic" || given !== expected) return [401, "Invalid username or token."];
  if (service === "git-receive-pack" && readOnly) return [403, "Write access to repository not granted."];
  return undefined;
}

interface CgiAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

function readCgi(output: Buffer): CgiAnswer {
  const end = output.indexOf("\r\n\r\n");
  const lines = output.subarray(0, Math.max(0, end)).toString("latin1").split("\r\n");
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 1).trim()]),
  );
  const { status: written = "200", ...others } = headers;
  return { status: end < 0 ? 500 : Number.parseInt(written, 10), headers: others, body: output.subarray(end + 4) };
}

function cgiEnvironment(root: string, url: URL, request: IncomingMessage): Record<string, string> {
  const { headers } = request;
  const optional = {
    CONTENT_TYPE: headers["content-type"],
    CONTENT_LENGTH: headers["content-length"],
    HTTP_CONTENT_ENCODING: headers["content-encoding"],
    GIT_PROTOCOL: headers["git-protocol"],
  };
  const given = Object.entries(optional).filter(([, value]) => value !== undefined);
  return {
    PATH: process.env["PATH"] ?? "",
    HOME: root,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_PROJECT_ROOT: root,
    GIT_HTTP_EXPORT_ALL: "1",
    REMOTE_USER: "x-access-token",
    REMOTE_ADDR: "127.0.0.1",
    REQUEST_METHOD: request.method ?? "GET",
    PATH_INFO: url.pathname,
    QUERY_STRING: url.search.slice(1),
    ...Object.fromEntries(given.map(([key, value]) => [key, String(value)])),
  };
}

async function runBackend(root: string, url: URL, request: IncomingMessage): Promise<CgiAnswer> {
  const child = spawn("git", ["http-backend"], {
    env: cgiEnvironment(root, url, request),
    stdio: ["pipe", "pipe", "ignore"],
  });
  // A backend that has read enough closes its end before we have written all.
  child.stdin.on("error", () => undefined);
  request.pipe(child.stdin);
  return readCgi(await buffer(child.stdout));
}

/** Git's own hook, run by the real receive-pack, saying what GitHub says. */
function protection(branch: string): string {
  return `#!/bin/sh
while read -r old new ref; do
  if [ "$ref" = "refs/heads/${branch}" ]; then
    echo "error: GH006: Protected branch update failed for $ref."
    echo "error: Changes must be made through a pull request."
    exit 1
  fi
done
`;
}

/** In git's own form, for each setting by a command is a process more. Housekeeping and care for power cuts are not for a lab. */
const BARE_SETTINGS = `[http]
\treceivepack = true
[uploadpack]
\tallowFilter = true
\tallowAnySHA1InWant = true
[receive]
\tautogc = false
[core]
\tfsync = none
`;

async function createBare(root: string, name: string): Promise<string> {
  const path = join(root, `${name}.git`);
  await mkdir(dirname(path), { recursive: true });
  await run("git", ["init", "--quiet", "--bare", "--initial-branch=main", "--template=", path], { cwd: root });
  await mkdir(join(path, "hooks"), { recursive: true });
  await appendFile(join(path, "config"), BARE_SETTINGS);
  return path;
}

async function protect(path: string, branch: string | undefined): Promise<void> {
  const hook = join(path, "hooks", "pre-receive");
  if (branch === undefined) return rm(hook, { force: true });
  await writeFile(hook, protection(branch));
  await chmod(hook, 0o755);
}

interface Serving {
  readonly options: GitServerOptions;
  readonly switches: GitServerSwitches;
  readonly requests: GitRequest[];
}

async function handle(serving: Serving, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { options, switches, requests } = serving;
  const url = new URL(request.url ?? "/", "http://lab");
  const service = serviceOf(url);
  const method = request.method ?? "GET";
  if (service === undefined) return refuse(response, 404, "Not Found");
  const note = (status: number): void => void requests.push({ service, method, path: url.pathname, status });
  const cut = (): void => {
    note(0);
    response.destroy();
  };
  const refused = refuseCaller(request, service, options, switches);
  if (refused !== undefined) {
    note(refused[0]);
    return refuse(response, ...refused);
  }
  if ((await switches.onRequest?.(service, method)) === "drop") return cut();
  const answer = await runBackend(options.root, url, request);
  const loss = service === "git-receive-pack" && method === "POST" ? await switches.onPushed?.() : undefined;
  if (loss === "drop") return cut();
  response.writeHead(answer.status, answer.headers);
  if (loss === "break") return void response.write(answer.body.subarray(0, 4), cut);
  note(answer.status);
  response.end(answer.body);
}

/** Starts git's own smart HTTP server on 127.0.0.1, behind GitHub's way to sign in: `x-access-token` and a token. */
export async function startGitServer(options: GitServerOptions): Promise<GitServer> {
  const requests: GitRequest[] = [];
  const switches: GitServerSwitches = { readOnly: false, onRequest: undefined, onPushed: undefined };
  const server = createServer((request, response) => {
    handle({ options, switches, requests }, request, response).catch((error: unknown) =>
      response.destroy(error as Error),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(options.port ?? 0, "127.0.0.1", resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    requests,
    switches,
    createRepository: async (name) => ({ path: await createBare(options.root, name), url: `${url}/${name}.git` }),
    protect: ({ path }, branch) => protect(path, branch),
    loseNextPush(loss = "break") {
      switches.onPushed = () => {
        switches.onPushed = undefined;
        return loss;
      };
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
