import type { Monitor } from "../domain/monitor.ts";
import { outsideText, outsideUrl } from "./outside.ts";

/** A name hides the host, a host shows the host, a URL shows the path too; never a query, a fragment or credentials. */
export function publicTarget({
  monitor,
}: {
  readonly monitor: Pick<Monitor, "publish" | "target">;
}): string | undefined {
  const { publish, target } = monitor;
  if (publish === "name" || target === undefined) return undefined;
  const named = /^dns:([^?#]*)/u.exec(target)?.[1];
  if (named !== undefined) return outsideText(named) || undefined;
  const url = /^(?:tcp|tls|wss?):\/\//iu.test(target) && URL.canParse(target) ? target : outsideUrl(target);
  if (url === undefined) return outsideText(target.split(/[/?#]/u)[0]?.split("@").at(-1) ?? "") || undefined;
  const { host, pathname } = new URL(url);
  return outsideText(publish === "host" ? host : `${host}${pathname === "/" ? "" : pathname}`);
}
