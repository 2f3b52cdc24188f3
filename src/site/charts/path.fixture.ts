/** The points of a path that a pen wrote, run by run, as tests look at it. */
export function runsIn(d: string): (readonly [x: number, y: number])[][] {
  const runs: (readonly [number, number])[][] = [];
  let [x, y] = [0, 0];
  for (const [, command, rest = ""] of d.matchAll(/([mlvz])([^mlvz]*)/gu)) {
    if (command === "z") {
      [x, y] = runs.at(-1)![0]!;
      continue;
    }
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/gu) ?? []).map(Number);
    if (command === "m") runs.push([]);
    if (command === "v") runs.at(-1)!.push([Math.round(x * 10) / 10, Math.round((y += numbers[0]!) * 10) / 10]);
    if (command === "v") continue;
    for (let index = 0; index + 1 < numbers.length; index += 2) {
      [x, y] = [x + numbers[index]!, y + numbers[index + 1]!];
      runs.at(-1)!.push([Math.round(x * 10) / 10, Math.round(y * 10) / 10]);
    }
  }
  return runs;
}

/** The path of a class in a drawing; `""` where there is none. */
export const pathOf = (svg: string, name: string): string =>
  new RegExp(`class="${name}"[^>]* d="([^"]*)"`, "u").exec(svg)?.[1] ?? "";
