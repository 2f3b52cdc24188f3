import type { z } from "zod";
import type { Role } from "../../domain/report.ts";
import type { FeedSettings } from "../../feeds/index.ts";
import type { ExpectText, Parameter, Template } from "../presets/preset.ts";

/** A provider watched whole: the feeds, ids of components and probes that belong together, as data. */
export interface Bundle {
  /** What `provider:` names; ids of its feeds and monitors begin alike. */
  readonly name: string;
  readonly title: string;
  /** A few sentences for the docs: what is read and asked, and what can't be. */
  readonly about: string;
  /** What `with` may give. Absent ones leave the preset its default; one that is not optional must be given where a model is asked. */
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly feeds: readonly BundleFeed[];
  readonly monitors: readonly BundleMonitor[];
}

/** A feed as the config writes it. */
export type BundleFeed = z.input<typeof FeedSettings>;

/** A monitor as the config writes it. One with a `preset` asks a model and is made only where a key, a tier or itself is named. */
export interface BundleMonitor {
  readonly id: string;
  readonly name: string;
  /** What it shows, as a sentence with a full stop: the site says it. */
  readonly description: string;
  readonly probe?: { readonly kind: string; readonly [key: string]: Template };
  readonly expect?: readonly ExpectText[];
  readonly preset?: string;
  /** Parameters of the preset. A text may hold `{name}` of a parameter of the bundle; where that is not given, so is the preset's. */
  readonly with?: { readonly [parameter: string]: Template };
  readonly feeds: readonly BundleUse[];
}

/** What of a feed speaks of a monitor, as the config writes it: all of it by its id, or a part. */
type BundleUse = string | PartOfFeed;

interface PartOfFeed {
  readonly feed: string;
  readonly components?: readonly string[];
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly regions?: readonly string[];
  readonly role?: Role;
}

export const feedOf = (use: BundleUse): string => (typeof use === "string" ? use : use.feed);

/** Without a key most APIs refuse a request, and that they do so is the answer we want. */
export const REFUSED: readonly ExpectText[] = ["status in [401, 403]"];

export const githubStatus: BundleFeed = {
  id: "github-status",
  name: "GitHub Status",
  kind: "statuspage",
  url: "https://www.githubstatus.com",
  page: "kctbh9vrtdwd",
};

/**
 * GitHub's page tells of outages of the vendors whose models stand behind Copilot, by name: a witness who is neither the
 * vendor nor us.
 */
export function modelsBehindCopilot(names: readonly string[]): { readonly feed: BundleFeed; readonly use: PartOfFeed } {
  return {
    feed: githubStatus,
    use: { feed: githubStatus.id, components: ["cnnb39dkkk82"], include: names, role: "third-party" },
  };
}
