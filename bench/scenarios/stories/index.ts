import { NOISE } from "./noise.ts";
import { OUTAGES } from "./outages.ts";
import { OWNER } from "./owner.ts";
import { PAGES } from "./pages.ts";
import { CROWD } from "./crowd.ts";
import { PARTIAL } from "./partial.ts";
import { PLANNED } from "./planned.ts";
import { RUNNER } from "./runner.ts";
import type { Story } from "../story.ts";

export const STORIES: readonly Story[] = [
  ...OUTAGES,
  ...NOISE,
  ...PARTIAL,
  ...PAGES,
  ...RUNNER,
  ...OWNER,
  ...PLANNED,
  ...CROWD,
];
