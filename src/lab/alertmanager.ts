import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** Where Debian and Ubuntu put it (apt-get install prometheus-alertmanager). */
export const ALERTMANAGER = "/usr/bin/prometheus-alertmanager";

export interface LabAlertmanager {
  /** With its path prefix. */
  readonly url: string;
  close(): Promise<void>;
}

const PREFIX = "/alerts-of/team";

/** A real Alertmanager alone (no gossip), below a path prefix, which tells `receiver` of each group at once. */
export async function startAlertmanager(receiver: string): Promise<LabAlertmanager> {
  const folder = await mkdtemp(join(tmpdir(), "uptimeline-alertmanager-"));
  await writeFile(join(folder, "alertmanager.yml"), configOf(receiver));
  const child = spawn(
    ALERTMANAGER,
    [
      `--config.file=${join(folder, "alertmanager.yml")}`,
      `--storage.path=${join(folder, "data")}`,
      `--web.route-prefix=${PREFIX}`,
      "--web.listen-address=127.0.0.1:0",
      "--cluster.listen-address=",
    ],
    { stdio: ["ignore", "ignore", "pipe"] },
  );
  const close = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill("SIGKILL");
      await once(child, "exit");
    }
    await rm(folder, { recursive: true, force: true });
  };
  try {
    return { url: `http://${await addressOf(child)}${PREFIX}`, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Routes by severity, as people's own do. */
const configOf = (receiver: string): string => `
route:
  receiver: others
  group_by: [alertname, monitor]
  group_wait: 0s
  group_interval: 1s
  routes:
    - { matchers: ['severity = "critical"'], receiver: pager }
receivers:
  - name: pager
    webhook_configs: [{ url: "${receiver}/pager", send_resolved: true }]
  - name: others
    webhook_configs: [{ url: "${receiver}/others", send_resolved: true }]
`;

/** It says in its log to which port it listens. */
async function addressOf(child: ChildProcess): Promise<string> {
  const said: string[] = [];
  if (child.stderr !== null) {
    for await (const line of createInterface({ input: child.stderr })) {
      const address = /msg="?Listening(?: on)?"? address=(\S+)/.exec(line)?.[1];
      if (address !== undefined) {
        child.stderr.resume();
        return address;
      }
      said.push(line);
    }
  }
  throw new Error(`Alertmanager ended before it listened:\n${said.slice(-5).join("\n")}`);
}
