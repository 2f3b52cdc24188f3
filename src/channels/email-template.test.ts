import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { MailMessage } from "../world.ts";
import { NOTICES, notice, worldOf } from "../../test/notices.ts";
import { settingsOf } from "../../test/receivers.ts";
import { EMAIL_TEMPLATE, EMAIL_VARIABLES } from "./email-template.ts";
import { send } from "./index.ts";
import { ownTemplate } from "../templates.ts";

const settings = settingsOf({
  kind: "email",
  host: "localhost",
  security: "none",
  from: "a@example.com",
  to: ["b@example.com"],
});

/** The HTML of a mail where a template of one's own lies in the checkout, and what the log was warned of. */
async function mailBy(template: string | undefined, told = NOTICES.trouble) {
  const messages: MailMessage[] = [];
  const warned: string[] = [];
  const world = worldOf();
  const sent = await send(settings, told, {
    ...world,
    files: { ...world.files, read: (path) => Promise.resolve(path === EMAIL_TEMPLATE ? template : undefined) },
    log: { ...world.log, warn: (text) => void warned.push(text) },
    mail: { send: (_, message) => Promise.resolve(messages.push(message) > 0 ? { ok: true } : { ok: true }) },
  });
  expect(sent).toEqual({ ok: true });
  return { html: messages[0]!.html, warned };
}

describe("a template of one's own for mails", () => {
  it("takes the place of ours, and is escaped like ours", async () => {
    const template = "<b>{{title}}</b>{{#each items}}{{#each facts}}<i>{{label}}</i>{{/each}}{{/each}}";
    const { html, warned } = await mailBy(template, notice({ title: "<script>x</script> & y" }));
    expect(html).toBe(
      "<b>&lt;script&gt;x&lt;/script&gt; &amp; y</b><i>Since</i><i>Failures in a row</i><i>Official page</i>",
    );
    expect(warned).toEqual([]);
  });

  it("with a mistake is told of by its line, and the mail goes out by ours", async () => {
    const ours = await mailBy(undefined);
    const { html, warned } = await mailBy("<p>\n{{titel}}</p>");
    expect(html).toBe(ours.html);
    expect(warned).toEqual([expect.stringMatching(/^templates\/notices\/email\.hbs:2: .*titel.*is used instead\.$/)]);
    expect((await mailBy("{{#each items}}")).html).toBe(ours.html);
  });

  it("may name all that ours does", async () => {
    const ours = readFileSync(new URL(`../../${EMAIL_TEMPLATE}`, import.meta.url), "utf8");
    expect(await ownTemplate(ours, EMAIL_VARIABLES, "notices/", "html")).toMatchObject({ ok: true });
    expect((await mailBy(ours)).html).toBe((await mailBy(undefined)).html);
  });
});
