import { koFigures } from "./ko-figures.ts";
import { koFront } from "./ko-front.ts";
import { koProvider } from "./ko-provider.ts";
import { koCompare } from "./ko-compare.ts";
import { koCost } from "./ko-cost.ts";
import { koArchive } from "./ko-archive.ts";
import { koPlanned } from "./ko-planned.ts";
import { koAbout } from "./ko-about.ts";
import { koMonthly } from "./ko-monthly.ts";
import { koSyndication } from "./ko-syndication.ts";
import { en } from "./en.ts";
import type { Locale } from "./locale.ts";

export const ko: Locale = {
  ...en,
  lang: "ko",
  intl: "ko-KR",
  figures: koFigures,
  front: koFront,
  provider: koProvider,
  compare: koCompare,
  cost: koCost,
  archive: koArchive,
  planned: koPlanned,
  about: koAbout,
  monthly: koMonthly,
  syndication: koSyndication,
};
