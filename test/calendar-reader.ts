/** A calendar read back: unfolded, each event by its names, values unescaped (RFC 5545, 3.1 and 3.3.11). Throws where it is none. */
export function readCalendar(text: string): Map<string, string>[] {
  const long = text.split("\r\n").find((line) => Buffer.byteLength(line) > 75);
  if (long !== undefined) throw new Error(`A line is too long: ${long}`);
  const lines = text.replaceAll(/\r\n[ \t]/g, "").split("\r\n");
  const events: Map<string, string>[] = [];
  let depth: string[] = [];
  for (const line of lines.filter((one) => one !== "")) {
    const [, name = "", value = ""] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/.exec(line) ?? [];
    if (name === "") throw new Error(`No property: ${line}`);
    if (name === "BEGIN") {
      depth = [...depth, value];
      if (value === "VEVENT") events.push(new Map());
    } else if (name === "END") {
      if (depth.at(-1) !== value) throw new Error(`${value} ends within ${depth.at(-1)}`);
      depth = depth.slice(0, -1);
    } else if (depth.at(-1) === "VEVENT") {
      events.at(-1)!.set(
        name,
        value.replaceAll(/\\([\\;,nN])/g, (_, one: string) => (/n/i.test(one) ? "\n" : one)),
      );
    }
  }
  if (depth.length > 0) throw new Error(`${depth.join(", ")} does not end`);
  return events;
}
