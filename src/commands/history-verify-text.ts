import { assertNever } from "../domain/errors.ts";
import { isMended, type Finding, type Span } from "../ledger/findings.ts";
import type { VerifiedHistory } from "./history-verify.ts";

/** One finding as a line, its remedy with it. */
export function findingText(finding: Finding): string {
  return `${said(finding)}${isMended(finding) ? ` [${MENDS}]` : ""}`;
}

const MENDS = "`history repair` mends it";

function said(finding: Finding): string {
  switch (finding.kind) {
    case "broken":
      return `${finding.file}:${finding.line}: can't be read: ${finding.why}.`;
    case "misplaced":
      return `${finding.file}: ${linesOf(finding.lines)} of it should be in ${finding.belongs}.`;
    case "unsorted":
      return `${finding.file}: its lines are not in their order.`;
    case "doubled":
      return `${finding.file}: ${linesOf(finding.lines)} of it stood there already.`;
    case "rivals":
      return `${finding.file}: two lines of ${placeText(finding)} do not say the same.`;
    case "misdated":
      return `${finding.file}: its name holds no moment of the calendar, so that nobody reads it.`;
    case "missing":
      return `${finding.file}: it is missing, and ${finding.knownBy} tells of it. \`git log -- ${finding.file}\` finds the commits that had it.`;
    case "stranger":
      return `${finding.file}: what is in it is ${finding.id}. Give the file that name, or remove it.`;
    case "newer":
      return `${finding.file}: it is of version ${finding.version}, which this Uptimeline does not know. Update it.`;
    case "unclosed":
      return `${finding.span} ${placeText(finding)}: it was over at the last run, and has no line.`;
    case "differs":
      return `${finding.span} ${placeText(finding)}: ${finding.field} is ${finding.stands}, and ${PARTS[finding.span]} make ${finding.recomputed}.`;
    case "contradicts":
      return `history/state.json: ${finding.monitor} is ${finding.stands} there, and ${finding.recomputed} by its samples. The next run judges anew.`;
    default:
      return noteText(finding);
  }
}

type Note = Extract<Finding, { kind: "late" | "uncorrected" | "unknown-monitor" | "aside" | "foreign" }>;

function noteText(finding: Note): string {
  switch (finding.kind) {
    case "late":
      return `note: ${finding.file}: ${linesOf(finding.lines)} came after the hour was closed and count nowhere. \`history repair\` takes in what it can.`;
    case "uncorrected":
      return `note: the correction of ${finding.monitor} at ${finding.t} is counted when the ledger is read; \`history repair\` counts it for good in ${finding.hours} hours.`;
    case "unknown-monitor":
      return `note: ${linesOf(finding.lines)} of ${finding.monitor}, which is no monitor of the config. Was it renamed? Then name it under \`formerly\` of the one that it is now.`;
    case "aside":
      return `note: ${finding.file}: what could not be read lies here. Remove it when you need it no more.`;
    case "foreign":
      return `note: ${finding.file}: none of the ledger's files.`;
    default:
      return assertNever(finding);
  }
}

const PARTS: Readonly<Record<Span, string>> = {
  hour: "its samples",
  day: "its hours",
  month: "its days",
  year: "its months",
};
const LENGTH: Readonly<Record<Span, number>> = { hour: 13, day: 10, month: 7, year: 4 };

/** `2026-12-03T09 of chat from seoul` */
function placeText(place: { t: string; monitor: string; region?: string; span?: Span }): string {
  const { t, monitor, region, span = "hour" } = place;
  return `${t.slice(0, LENGTH[span])} of ${monitor}${region === undefined ? "" : ` from ${region}`}`;
}

/** The last lines: how much was read, and what came of it. */
export function verifiedText({ commit, files, lines, bytes, from, to, ...rest }: VerifiedHistory): string {
  const span = from === undefined || to === undefined ? "" : `, ${from.slice(0, 10)} to ${to.slice(0, 10)}`;
  const at = commit === undefined || commit === "" ? "" : `, at ${commit.slice(0, 12)}`;
  return `${count(files, "file")}, ${count(lines, "line")}, ${sizeText(bytes)}${span}${at}\n${verdictText(rest)}\n`;
}

function verdictText({ faults, mendable, notes }: Pick<VerifiedHistory, "faults" | "mendable" | "notes">): string {
  const noted = notes === 0 ? "" : `; ${count(notes, "note")}`;
  if (faults === 0) return `Nothing is wrong with it${noted}.`;
  const mended = mendable === 0 ? "" : `, of which \`history repair\` mends ${mendable.toLocaleString("en")}`;
  return `${count(faults, "fault")}${mended}${noted}.`;
}

const linesOf = (lines: number): string => count(lines, "line");
const count = (number: number, noun: string): string =>
  `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;

function sizeText(bytes: number): string {
  if (bytes < 1_000) return count(bytes, "byte");
  return bytes < 1_000_000 ? `${(bytes / 1_000).toFixed(1)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
