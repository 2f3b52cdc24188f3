import { anthropic } from "./anthropic.ts";
import { github } from "./github.ts";
import { openai } from "./openai.ts";
import type { Bundle } from "./provider.ts";

/** Every bundle, in the order of the docs. */
export const BUNDLES: readonly Bundle[] = [openai, anthropic, github];

const byName = new Map(BUNDLES.map((bundle) => [bundle.name, bundle]));

export const bundleOf = (name: unknown): Bundle | undefined =>
  typeof name === "string" ? byName.get(name) : undefined;
