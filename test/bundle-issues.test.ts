import { afterAll, beforeAll, expect, it } from "vitest";

import {
  messages,
  OVERLOADED,
  patientConfig,
  startPatient,
  startWorld,
  type Patient,
  type World,
} from "./bundle-world.ts";

/** The short run that an event of an issue wakes. */
let world: World;
let patient: Patient;

beforeAll(async () => {
  [world, patient] = await Promise.all([startWorld(), startPatient()]);
  await world.scratch.commit("Watch the patient", { "uptimeline.yml": patientConfig(world.scratch, patient) });
});

afterAll(async () => {
  await Promise.all([world.close(), patient.close()]);
});

const timeline = async (): Promise<readonly { readonly what: string; readonly by?: string }[]> => {
  const [path = ""] = await world.ledgerFiles("incidents/");
  return (JSON.parse(await world.ledgerFile(path)) as { timeline: { what: string; by?: string }[] }).timeline;
};

it("asks nobody, and keeps what a person with write access has said; a stranger's word is none", async () => {
  patient.answer = OVERLOADED;
  await world.go({ minute: 0 });
  const { github } = world.scratch;
  const [{ number } = { number: 0 }] = github.issues;
  github.roles.set("olga", "write");
  github.as("mallory").comment(number, "/false-alarm");
  github.as("olga").comment(number, "/ack");
  const { asked } = patient;
  const heard = await world.go({ minute: 2, inputs: { mode: "issues" } });
  expect(heard.job.result).toBe("success");
  expect(messages(heard.step, "error")).toEqual([]);
  expect(patient.asked).toBe(asked);
  // The clock of the double stands while nobody runs: her word is as old as the trouble.
  expect((await timeline()).map(({ what, by }) => [what, by]).toSorted()).toEqual([
    ["acknowledged", "olga"],
    ["opened", undefined],
  ]);
  expect((await world.samples()).map(({ run }) => run)).not.toContain(heard.run);
  // Our answer to her is a change that is looked at once; after that nothing is new.
  await world.go({ minute: 3, inputs: { mode: "issues" } });
  const again = await world.go({ minute: 4, inputs: { mode: "issues" } });
  expect(again.job.result).toBe("success");
  expect(await timeline()).toHaveLength(2);
  expect((await world.commits()).filter(({ run }) => run === again.run)).toEqual([]);
});
