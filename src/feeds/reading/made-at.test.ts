import { expect, test } from "vitest";
import { cuidTime, ulidTime } from "./made-at.ts";

test.each([
  ["01KKWW47249GJZZP9ZGR1PTHV5", "2026-03-17T03:06:13.956Z"],
  ["01ARZ3NDEKTSV4RRFFQ69G5FAV", "2016-07-30T23:54:10.259Z"],
  ["01KKWW47249GJZZP9ZGR1PTHV", undefined],
  ["81KKWW47249GJZZP9ZGR1PTHV5", undefined],
  ["00000000000000000000000000", undefined],
  ["7ZZZZZZZZZZZZZZZZZZZZZZZZZ", undefined],
  ["", undefined],
])("a ULID %j was made at %s", (id, made) => {
  expect(ulidTime(id)).toBe(made);
});

test.each([
  ["cmk1b5pf4026zxderxh5yval0", "2026-01-05T15:21:05.008Z"],
  ["cldkniuws117312x1muqjyrwzl1", "2023-01-31T19:47:30.940Z"],
  ["cmk1b5pf4026", undefined],
  ["c000000000000000000000000", undefined],
  ["", undefined],
])("a CUID %j was made at %s", (id, made) => {
  expect(cuidTime(id)).toBe(made);
});
