import type { Forge, ForgeIssue } from "../world.ts";
import type { Instant } from "../domain/instant.ts";

/** GitHub writes whole seconds: what is asked from 31.412 on was written at 31. */
const SECONDS = "2026-11-21T09:05:31".length;

/**
 * The forge for all that one run says at once: who we are, which labels there are and which issues of ours were made since a
 * moment is asked once, and not for each incident. What is claimed by then nobody else says meanwhile, so that what the first
 * look has not found stays unfound. What failed is asked again.
 */
export function readOnce(forge: Forge): Forge {
  const ensured = new Set<string>();
  const listings = new Map<string, { readonly since: Instant; readonly issues: readonly ForgeIssue[] }>();
  let login: string | undefined;
  return {
    ...forge,
    login: async () => (login ??= await forge.login()),
    async issues(label, since) {
      const known = listings.get(label);
      if (known !== undefined && known.since <= since)
        return known.issues.filter(({ createdAt }) => createdAt >= since.slice(0, SECONDS));
      const issues = await forge.issues(label, since);
      listings.set(label, { since, issues });
      return issues;
    },
    async ensureLabels(labels) {
      const missing = labels.filter(({ name }) => !ensured.has(name));
      if (missing.length === 0) return;
      await forge.ensureLabels(missing);
      for (const { name } of missing) ensured.add(name);
    },
  };
}
