/** The points of a path that a pen wrote, run by run, as tests look at it. */
export function runsIn(d: string): (readonly [x: number, y: number])[][] {
  const runs: (readonly [number, number])[][] = [];
  let [x, y] = [0, 0];
  for (const [, command, rest = ""] of d.matchAll(/([mlhvz])([^mlhvz]*)/gu)) {
    if (command === "z") {
      [x, y] = runs.at(-1)![0]!;
      continue;
    }
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/gu) ?? []).map(Number);
    const by =
      command === "h"
        ? numbers.map((across) => [across, 0])
        : command === "v"
          ? numbers.map((down) => [0, down])
          : numbers.flatMap((across, index) => (index % 2 === 0 ? [[across, numbers[index + 1]!]] : []));
    if (command === "m") runs.push([]);
    for (const [across, down] of by) {
      [x, y] = [x + across!, y + down!];
      runs.at(-1)!.push([Math.round(x * 10) / 10, Math.round(y * 10) / 10]);
    }
  }
  return runs;
}

/** The path of a class in a drawing; `""` where there is none. */
export const pathOf = (svg: string, name: string): string =>
  new RegExp(`class="${name}"[^>]* d="([^"]*)"`, "u").exec(svg)?.[1] ?? "";
