import { expect, it } from "vitest";
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

/** Room for what is new, in megabytes, of a process that has made much of which a part lives for a while. */
async function roomAfterWork(bound: string): Promise<number> {
  const script = `
    import { getHeapSpaceStatistics } from "node:v8";
    import { boundHeap } from ${JSON.stringify(join(import.meta.dirname, "heap.ts"))};
    ${bound}
    const living = [];
    for (let turn = 0; turn < 2_000_000; turn += 1) living[turn % 400_000] = { turn, text: [turn, turn] };
    const space = getHeapSpaceStatistics().find(({ space_name: name }) => name === "new_space");
    console.log(space.space_size / 1e6);`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script]);
  return Number(stdout);
}

it("what is new gets no more room than it has when a run begins to work", async () => {
  const [free, bound] = [await roomAfterWork(""), await roomAfterWork("boundHeap(1);")];
  expect(free).toBeGreaterThan(0);
  expect(bound).toBeLessThan(free);
});
