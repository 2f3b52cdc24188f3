import { assertNever } from "../domain/errors.ts";
import type { Changed } from "./history-push.ts";
import type { Left, Mending, Why } from "../ledger/mending.ts";
import type { Repaired } from "../ledger/repair.ts";

/** What a repair did, a thing a line, or what it would do where nothing was pushed. */
export function repairedText({ draft, commit }: Changed<Repaired>, live: boolean): string {
  const lines = [...draft.mendings.map(mendingText), ...draft.left.map(leftText)];
  return [...lines, summary(draft, live, commit), ""].join("\n");
}

function summary({ mendings, changes, left }: Repaired, live: boolean, commit: string | undefined): string {
  const stay = left.length === 0 ? "" : ` What is named above as left stays as it is.`;
  if (mendings.length === 0) return `There is nothing to mend.${stay}`;
  const files = counted(changes.size, "file");
  if (!live) return `This would change ${files}. Nothing was: add --live.${stay}`;
  return `${files} changed${commit === undefined ? "" : `, in ${commit.slice(0, 12)}`}.${stay}`;
}

function mendingText(mending: Mending): string {
  switch (mending.kind) {
    case "freed":
      return `${mending.file}: ${counted(mending.lines, "line")} freed of what does not belong to them.`;
    case "put-aside":
      return `${mending.file}: ${counted(mending.lines, "line")} that can't be read put into ${mending.to}.`;
    case "moved":
      return `${mending.file}: ${counted(mending.lines, "line")} moved to ${mending.to}.`;
    case "sorted":
      return `${mending.file}: put in order.`;
    case "made-single":
      return `${mending.file}: ${counted(mending.lines, "line")} that stood twice taken out.`;
    case "closed":
      return `${mending.span} ${placeText(mending)}: made.`;
    case "taken-in":
      return `${placeText(mending)}: ${counted(mending.lines, "late sample")} counted, ${counted(mending.rollups, "line")} of hours, days and months made anew.`;
    case "corrected":
      return `the correction of ${placeText(mending)}: counted in ${counted(mending.rollups, "line")}.`;
    default:
      return assertNever(mending);
  }
}

function leftText(left: Left): string {
  switch (left.kind) {
    case "late":
      return `left: ${placeText(left)}: ${counted(left.lines, "late sample")}: ${REASONS[left.why]}.`;
    case "correction":
      return `left: the correction of ${placeText(left)}, which is counted when the ledger is read: ${REASONS[left.why]}.`;
    default:
      return assertNever(left);
  }
}

const REASONS: Readonly<Record<Why, string>> = {
  "samples-gone": "samples that the hour was made of have left the tree",
  "hour-differs": "the hour's line is not what its samples make of it",
  "hours-gone": "the hours that the day was made of have left the tree",
  "day-differs": "the day's line is not what its hours make of it",
  "month-differs": "the month's line is not what its days make of it",
};

/** `chat from seoul at 2026-12-03T09:00:00.000Z` */
function placeText({ t, monitor, region }: { t: string; monitor: string; region?: string }): string {
  return `${monitor}${region === undefined ? "" : ` from ${region}`} at ${t}`;
}

const counted = (number: number, noun: string): string =>
  `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
