import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { channels } from "../channels/index.ts";
import { ConfigError, formatProblem } from "../domain/errors.ts";
import { INCIDENT_KINDS } from "../domain/incident.ts";
import { feeds } from "../feeds/index.ts";
import { ProbeSettings } from "../probes/index.ts";
import { loadConfig } from "./load.ts";
import { BUNDLES } from "./providers/index.ts";

const CHANNEL_KINDS = Object.keys(channels);
const FEED_KINDS = Object.keys(feeds);
const KINDS = ProbeSettings.options.flatMap(({ shape }) => [...shape.kind.values]);

/** What each bad file is answered with, all at once, without the file's name in front. */
const ANSWERS: Record<string, string[]> = {
  "anchor-bomb.yml": [
    "2:8: anchors refer to each other so often that the config would grow out of bounds. Use each anchor at most 1000 times, counting what is nested.",
  ],
  "anchor-cycle.yml": [
    '3:62: "*all" stands inside of what it refers to. Write the value itself.',
    '4:5: "*none" refers to an anchor that is not defined above it. Define &none first, or put the text in quotes.',
  ],
  "bad-alert-set.yml": [
    '4:41: alerts[0].critical is "errorRate > 1%": a set says this of each of its rules. Say it under `rules:`, by the name of the rule.',
    '4:65: alerts[0].window is "1h": a set says this of each of its rules. Say it under `rules:`, by the name of the rule.',
    "5:24: alerts[1].rules: only a set has rules. Add `set:`, or remove this.",
  ],
  "bad-alert-window.yml": [
    "5:5: alerts[0]: in 1h chat is called 4 times, and p99 needs 100 calls that were answered well. Make the window longer, leave it open, or ask more often.",
    "6:5: alerts[1]: in 1h these monitors are called 16 times, and errorRate(1h) needs 20 calls that count, without repetitions. Make the window longer, leave it open, or ask more often.",
    "7:5: alerts[2]: burnRate(1h) is held against an objective, and chat has none. Give it `slo:`, such as 99.5%, or leave it out of this rule.",
  ],
  "bad-alerts.yml": [
    '4:40: alerts[0].warning is "errorRate > 5": errorRate is a share, and 5 is a bare number. Write a share like 5%.',
    '4:53: alerts[0].critical is "erorRate > 5% for 2m": there is no figure erorRate. Did you mean errorRate? Otherwise correct it.',
    "5:5: alerts[1]: a rule needs a name. Add `id:`, such as slow-images.",
    "6:5: alerts[2]: it says nothing of when it is broken. Add `warning:`, `critical:` or `info:`, such as errorRate > 5% for 2m, or `set:`.",
    '7:11: alerts[3].id is "Slow Images": an id has 1 to 64 of a-z, 0-9 and -, and begins with a letter or digit. Write "slow-images".',
    '7:44: alerts[3].info is "p50 > 15s for 1 hour": 1 hour is not a duration. Write it like errorRate > 5% for 2m.',
    '7:63: alerts[3].monitors[0] is "chatt": there is no monitor with this id. Did you mean "chat"? Otherwise add it under `monitors:`.',
    '7:80: alerts[3].groups[0] is "modells": no monitor is in this group. Did you mean "models"? Otherwise add it under `monitors:`.',
    '8:12: alerts[4].set is "ai-imag": it must be ai-image, ai-chat, website or gateway. Did you mean "ai-image"? Otherwise choose another of them.',
    '9:56: alerts[5].rules.latncy: the set has no such rule. Did you mean "latency"? Otherwise choose another: it has server-errors, errors, latency, cost.',
    '9:92: alerts[5].rules.cost.warning is "cost > 5 USD": it does not say in what time. Write it like 5 USD/h.',
    '9:113: alerts[5].without[0] is "costs": the set has no such rule. Did you mean "cost"? Otherwise choose another: it has server-errors, errors, latency, cost.',
    '10:12: alerts[6].set is "gateway": alerts[5] has rules of the same name. Give each an `id` of its own.',
    '11:36: alerts[7].window is "90d": it must be from 1m to 30d. Write it like "1h" or "24h".',
  ],
  "bad-condition.yml": [
    '6:9: monitors[0].expect[1] is "stauts == 200": there is no variable stauts. Did you mean status? Otherwise correct it.',
    '7:30: monitors[0].expect[2].degraded is "latency < duraton(\\"3s\\")": there is no function duraton(). Did you mean duration()? Otherwise correct it.',
    '8:25: monitors[0].expect[3] is "status == 200 &&": it ends too early. Complete it: conditions are written in CEL, such as status in [200, 204].',
  ],
  "bad-duration.yml": [
    `3:12: monitors[0].every is "-5m": a duration can't be negative. Write it like "5m", "15m" or "1h".`,
    '4:11: monitors[0].slow is "soon": this is not a duration, which is a number with ms, s, m, h or d. Write it like "3s" or "30s".',
    '7:12: monitors[1].every is 15: it must be text, not a number. Write it like "5m", "15m" or "1h".',
    '8:23: monitors[1].judge.confirm is "10 seconds": this is not a duration, which is a number with ms, s, m, h or d. Write it like "10s" or "1m".',
    '8:43: monitors[1].judge.window is "1s": it must be at least 1m. Write it like "5m" or "1h".',
  ],
  "bad-feed-use.yml": [
    "2:79: feeds[0].include: the list is empty. Add at least one entry.",
    '7:9: monitors[0].feeds[1]: it does not say what of the page speaks of this monitor. Add `components`, `include`, `exclude` or `regions`, or write "page" alone for the whole page.',
    '8:9: monitors[0].feeds[2]: it does not say what of the page speaks of this monitor. Add `components`, `include`, `exclude` or `regions`, or write "page" alone for the whole page.',
    '9:29: monitors[0].feeds[3].role is "third party": it must be official, third-party or community. Did you mean "third-party"? Otherwise choose another of them.',
    '10:23: monitors[0].feeds[4].incldue: this key is not known. Did you mean "include"? Otherwise remove it.',
    '11:32: monitors[0].feeds[5].regions is "us-central1": it must be a list, not text. Write each entry on its own line, after a dash.',
    "12:9: monitors[0].feeds[6].feed: this key is missing. Add `feed`: Id of a feed.",
  ],
  "bad-feed-expression.yml": [
    '6:19: feeds[0].map.components is "bdy.parts.map(p, p.name)": there is no variable bdy. Did you mean body? Otherwise correct it.',
    '7:32: feeds[0].map.indicator is "body.state ==": it ends too early. Complete it: conditions are written in CEL, such as status in [200, 204].',
    "11:10: feeds[1].map: it needs at least one of indicator, components, incidents, maintenances and asOf. What belongs here: CEL expressions over the answer (`body`, `text`) that say where things are; in a map with values of several types, wrap those written out in dyn(…).",
  ],
  "bad-id.yml": [
    '2:9: monitors[0].id is "Claude API": an id has 1 to 64 of a-z, 0-9 and -, and begins with a letter or digit. Write "claude-api".',
    '4:9: monitors[1].id is 7: it must be text, not a number. Write it like "claude-api".',
    '7:11: feeds[0].id is "Claude Status": an id has 1 to 64 of a-z, 0-9 and -, and begins with a letter or digit. Write "claude-status".',
  ],
  "bad-interval.yml": [
    '1:20: defaults.every is "30s": it must be from 1m to 1d. Write it like "5m", "15m" or "1h".',
    '4:12: monitors[0].every is "2d": it must be from 1m to 1d. Write it like "5m", "15m" or "1h".',
  ],
  "bad-expression.yml": [
    '3:14: monitors[0].models is "bdy.data.map(m, m.id)": there is no variable bdy. Did you mean body? Otherwise correct it.',
    "4:13: monitors[0].schema: schema is invalid: data/type must be equal to one of the allowed values, data/type must be array, data/type must match a schema in anyOf. Write a JSON Schema of draft 2020-12.",
    '8:30: monitors[0].probe.status is "body.status ==": it ends too early. Complete it: conditions are written in CEL, such as status in [200, 204].',
    '10:30: monitors[1].models is "body.data.map(m,": it ends too early. Complete it: conditions are written in CEL, such as status in [200, 204].',
    "11:13: monitors[1].schema: it can't resolve reference https://example.com/other.json from id #. Write a JSON Schema of draft 2020-12.",
  ],
  "bad-money.yml": [
    '1:9: budget is "5 dollars/day": this is not an amount, which is a number and a currency or credits. Write it like "0.50 USD/day", "10 USD/month" or "100 credits/day".',
    '3:3: providers.opneai: no monitor asks this provider. Did you mean "openai"? Otherwise give a monitor this provider.',
    '3:21: providers.opneai.budget is "1 USD/week": a budget is an amount per day or per month. Write it like "0.50 USD/day", "10 USD/month" or "100 credits/day".',
    '7:28: monitors[0].budget[1] is "ten USD/month": this is not an amount, which is a number and a currency or credits. Correct the value.',
    '7:43: monitors[0].budget[2] is "0.0000001 USD/day": a budget is in whole millionths of its unit. Correct the value.',
    '8:21: monitors[0].price.input is "0.15 USD": a price of tokens is an amount per million or thousand of them. Write it like "0.15 USD/1M".',
    '8:39: monitors[0].price.output is "0.60 USD/token": a price of tokens is an amount per million or thousand of them. Write it like "0.60 USD/1M".',
    "11:12: monitors[1].price: its parts are in different units: USD, credits. Write input, cached, output, unit or call, all in one unit.",
    "14:12: monitors[2].price: it says no price at all. Write input, cached, output, unit or call, all in one unit.",
  ],
  "bad-channels.yml": [
    `3:23: channels[0].kind is "slakc": there is no kind of this name. Did you mean "slack"? Known: ${CHANNEL_KINDS.join(", ")}.`,
    '4:39: channels[1].url is "http://hooks.slack.com/services/T0/B0/x": it must begin with https://, for the address is a key: http:// is only for hosts of one\'s own network. Write it like "${SLACK_WEBHOOK_URL}".',
    '5:11: channels[2].id is "Team": an id has 1 to 64 of a-z, 0-9 and -, and begins with a letter or digit. Write it like "team".',
    '5:34: channels[2].url is "hooks.example.com": this is not a URL. Write it like "${LARK_WEBHOOK_URL}".',
    '5:53: channels[2].secrt: this key is not known. Did you mean "secret"? Otherwise remove it.',
    "6:5: channels[3]: the preset telegram needs `token`. Add `token`.",
    '7:41: channels[4].preset is "discrod": it must be discord, teams, telegram, google-chat, mattermost, ntfy, gotify or pushover. Did you mean "discord"? Otherwise choose another of them.',
    "8:5: channels[5]: a webhook needs `url`. Add `url`.",
    "9:64: channels[6].body: there is no {{titel}}. Known are title, escapedTitle, headline, text, mark, level, tone, color, kind, key, thread, time, timeMs, link, shortLink, siteName, siteUrl, lines, links, items, token, to.",
    '10:76: channels[7].headers["x y"] is "a": it is not a header\'s name. Correct the value.',
    "11:5: channels[8]: `user` and `password` belong together. Write both, or none.",
    '11:64: channels[8].security is "none": mail in the clear is only for a server of one\'s own network. Write starttls or tls.',
    '11:76: channels[8].from is "nobody": it is no mail address. Write it like "Status <status@example.com>".',
    "11:88: channels[8].to: the list is empty. Add at least one entry.",
    '12:40: channels[9].url is "http://alerts.example.com:9093": it must begin with https://, for the address is a key: http:// is only for hosts of one\'s own network. Write it like "http://alertmanager.monitoring.svc:9093".',
    '12:91: channels[9].labels.a-b is "c": it is not a label\'s name. Correct the value.',
    "13:5: channels[10].routingKey: this key is missing. Add `routingKey`: Integration key of the service: a secret.",
  ],
  "bad-notices.yml": [
    '3:11: channels[1].id is "team": channels[0] has the same id. Give each an id of its own.',
    '4:11: channels[2].id is "issues": issues is the name of GitHub\'s own: take another. Write it like "team".',
    '8:18: routes[0].monitors[0] is "chta": there is no monitor with this id. Did you mean "chat"? Otherwise add it under `monitors:`.',
    '8:34: routes[0].groups[0] is "Txt": no monitor is in this group. Did you mean "Text"? Otherwise add it under `monitors:`.',
    '8:52: routes[0].providers[0] is "anthropic": no monitor asks this provider. Add it under `monitors:`, or remove it here.',
    '9:42: routes[1].times.from is "25:00": it is no time of day like 22:00. Write it like "22:00".',
    '9:58: routes[1].to[0] is "tema": there is no channel with this id. Did you mean "team"? Otherwise add it under `channels:`.',
    "11:5: routes[3]: routes[2] takes all that this one would. Put it above that one, or remove it: the first that fits takes.",
    '14:13: notices.cooldown is "-5m": a duration can\'t be negative. Write it like "30m".',
    '15:11: notices.remind is "1m": it must be at least 10m. Write it like "4h".',
    '16:32: notices.escalate.to[0] is "boss": there is no channel with this id. Add it under `channels:`, or remove it here.',
    '17:20: notices.digest.every is "month": it must be day or week. Choose one of them.',
    '17:31: notices.digest.at is "9:00": it is no time of day like 22:00. Write it like "09:00".',
    "17:43: notices.digest.to: the list is empty. Add at least one entry.",
    '18:9: notices.ping is "hc-ping.com/uuid": this is not a URL. Write it like "https://hc-ping.com/your-uuid".',
    '19:13: notices.timeZone is "Asia/Soeul": there is no time zone of this name. Did you mean "Asia/Seoul"? Names are those of the IANA list.',
    '20:11: notices.locale is "de": it must be en or ko. Choose one of them.',
  ],
  "bad-pace.yml": [
    '1:15: watch.for is "2h": it must be from 1m to 50m. Write it like "50m" or "10m".',
    '3:20: hosts["API.example.com"]: it is not a host in small letters, with or without a port. What belongs here: What the plan of this host allows.',
    '4:33: hosts["api.example.com"].perMinute is 0: it must be at least 1. Write 1 or more.',
    '4:36: hosts["api.example.com"].atonce: this key is not known. Did you mean "atOnce"? Otherwise remove it.',
    "6:26: monitors[0].schema: there is no answer to look at. Add `probe:`, or remove `schema:`.",
    "6:52: monitors[0].models: there is no answer to look at. Add `probe:`, or remove `models:`.",
  ],
  "public-measurement.yml": [
    '6:23: monitors[0].probe.target.http is "https://www.example.com/${PATH_OF_MINE}": a measurement from places is public, and so would be what stands here. Write the address out; a target that needs a secret can\'t be measured from there.',
  ],
  "bad-job.yml": [
    "5:65: monitors[0].probe.create.family is 5: it must be 4 or 6. Choose one of them.",
    '11:20: monitors[1].probe.poll.url is "https://jobs.example.com/{id}": it is not of the origin of create, with whose headers it is called. Write it like "body.urls.get" or "/v1/jobs/{id}".',
    '12:22: monitors[1].probe.cancel.url is "/v1/jobs/cancel": it has no {id} in it, which stands for the id of the job. Write it like "body.urls.cancel" or "/v1/jobs/{id}/cancel".',
    "14:38: monitors[2].probe.steps: it has no step that asks anything. What belongs here: What is asked, in this order; the first step that fails ends it.",
    "16:38: monitors[3].probe.steps: the list is empty. Add at least one entry.",
    "18:39: monitors[4].probe.steps[0]: it needs one of request, poll and wait, and no other of them. Correct the value.",
    '20:92: monitors[5].probe.status is "bdy.status": there is no variable bdy. Did you mean body? Otherwise correct it.',
  ],
  "bad-merge.yml": ["3:5: << takes over a mapping, and this is none. Write << before an alias of a mapping."],
  "bad-preset.yml": [
    '2:22: monitors[0].preset is "openai-chats": it must be openai-chat, openai-images, openai-embeddings, openai-compatible, anthropic-messages, gemini-text, gemini-image, vertex-ai, openrouter, replicate, fal, mistral, groq, deepseek or xai. Did you mean "openai-chat"? Otherwise choose another of them.',
    '5:13: monitors[1].with.modle: the preset openai-chat has no such parameter. Did you mean "model"? Otherwise remove it.',
    '5:40: monitors[1].with.key is "${my_key}": ${my_key} is not a reference: names are made of A-Z, 0-9 and _, and begin with a letter. Write the name of a secret or variable in capitals, or $${ for the characters themselves.',
    '5:61: monitors[1].with.baseUrl is "api.example.com/v1": probe.url, which the preset openai-chat makes of it: it is not a URL that begins with http:// or https://. Write it like "https://api.example.com/v1/models".',
    '6:11: monitors[1].tier is "dear": it must be free, cheap or full. Choose one of them.',
    "9:11: monitors[2].with: the preset openai-compatible needs the parameter baseUrl. Add `baseUrl` under `with`: Address up to and with the version, such as https://gateway.example.com/v1.",
    '10:17: monitors[2].importance is "urgent": it must be critical, major, normal or test. Choose one of them.',
    '11:43: monitors[3].probe.kind is "tcp": the preset groq asks by http. Remove `kind`, or remove `preset` and write the whole probe.',
    "12:43: monitors[4].with.model: it must be text, not a list. Write a single value, in quotes.",
    '12:69: monitors[4].probe.limits.totl: this key is not known. Did you mean "total"? Otherwise remove it.',
    "13:14: monitors[5].with: there is no preset whose parameters these could be. Add `preset:`, or write the values under `probe:`.",
  ],
  "bad-probe.yml": [
    '6:15: monitors[0].probe.method is "GTE": it must be GET, HEAD, POST, PUT, PATCH, DELETE or OPTIONS. Did you mean "GET"? Otherwise choose another of them.',
    `7:25: monitors[0].probe.headers["x y"] is "a": it is not a header's name. Correct the value.`,
    "7:36: monitors[0].probe.headers.accept: it must be text, not a list. Write a single value, in quotes.",
    '8:24: monitors[0].probe.limits.total is "0s": it is not longer than 0. What belongs here: Longest time for the whole call, redirects included.',
    "8:34: monitors[0].probe.limits.wait is 5: it is not a duration such as 30s, 5m, 1500ms, 2h or 1d. What belongs here: Longest time from the request sent to the status line; AI models may think long.",
    '8:48: monitors[0].probe.limits.bodyBytes is "many": it is not a size such as 512kB, 10MB or 1GiB. What belongs here: Largest decompressed body that is read.',
    "9:18: monitors[0].probe.redirects is 50: it must be at most 20. Write 20 or less.",
    "11:74: monitors[1].probe.json: it cannot stand beside body. What belongs here: The request's body as JSON; sets content-type: application/json.",
  ],
  "bad-provider.yml": [
    `3:15: monitors[0].provider is "opnai": there is no provider of this name that could be watched whole. Did you mean "openai"? Known are ${BUNDLES.map(({ name }) => name).join(", ")}; a monitor of your own needs an \`id\`.`,
    '4:12: monitors[0].every is "1s": it must be from 1m to 1d. Write it like "5m", "15m" or "1h".',
    '6:19: monitors[1].with.key is "${my_key}": ${my_key} is not a reference: names are made of A-Z, 0-9 and _, and begin with a letter. Write the name of a secret or variable in capitals, or $${ for the characters themselves.',
    '6:31: monitors[1].with.modle: the provider openai has no such parameter. Did you mean "model"? Otherwise remove it.',
    "7:5: monitors[1].name: this key is not known. Remove it; known here are budget, environment, every, group, importance, judge, only, provider, publish, slo, slow, tier, with, without.",
    '8:11: monitors[1].only is "openai-chat": it must be a list, not text. Write each entry on its own line, after a dash.',
    '10:15: monitors[2].without[0] is "anthropic-message": the provider anthropic makes no such monitor. Did you mean "anthropic-messages"? Otherwise remove it.',
    "11:18: monitors[2].with.key: it must be text, not a list. Write a single value, in quotes.",
    "14:13: monitors[4].with.key: the provider github takes no parameters. Remove it.",
    '15:15: monitors[5].provider is "github": the provider github makes a monitor github-api, and monitors[3] has one of this id. Write `without: [github-api]` here, or give the other another id.',
    '16:15: monitors[6].provider is "github": nothing is left of the provider github. Correct `only` and `without`: it makes github-api, github-actions, github-copilot, github-copilot-models.',
    '20:12: monitors[7].every is "1s": it must be from 1m to 1d. Write it like "5m", "15m" or "1h".',
    "21:24: monitors[7].judge.failures is 0: it must be at least 1. Write 1 or more.",
    '22:13: monitors[7].budget is "5 dollars": this is not an amount, which is a number and a currency or credits. Write it like "0.50 USD/day", "10 USD/month" or "100 credits/day".',
    '23:11: monitors[7].tier is "dear": it must be free, cheap or full. Choose one of them.',
    '25:19: monitors[8].with.key is "${GITHUB_TOKEN}": ${GITHUB_TOKEN} belongs to GitHub or the runner and is never put into a request. Use a secret whose name does not begin with GITHUB_, ACTIONS_, RUNNER_ or INPUT_.',
    '27:11: monitors[10].id is "mine": monitors[9] has the same id. Give each an id of its own.',
  ],
  "bad-reference.yml": [
    '1:16: site.name is "${SITE_NAME}": ${SITE_NAME} is not replaced here, only below `probe`, in channels, `notices.ping` and the addresses and keys of feeds. Write the value itself; what stands here is public.',
    '8:25: monitors[0].probe.headers.x-api-key is "key ${github_token}": ${github_token} is not a reference: names are made of A-Z, 0-9 and _, and begin with a letter. Write the name of a secret or variable in capitals, or $${ for the characters themselves.',
    '9:31: monitors[0].probe.headers.authorization is "Bearer ${GITHUB_TOKEN}": ${GITHUB_TOKEN} belongs to GitHub or the runner and is never put into a request. Use a secret whose name does not begin with GITHUB_, ACTIONS_, RUNNER_ or INPUT_.',
  ],
  "bad-share.yml": [
    '3:20: monitors[0].judge.rate is 50: it must be text, not a number. Write it like "50%".',
    '3:38: monitors[0].judge.degradedRate is "120%": a share is at most 100%. Write it like "5%".',
  ],
  "bad-site.yml": [
    '2:11: site.domain is "https://status.example.com/": this is no name of a domain in small letters, without https:// and path. Write it like "status.example.com".',
    '3:9: site.logo is "../logo.svg": this is no path below the checkout. Write it like "assets/logo.svg".',
    '4:12: site.favicon is "assets/icon.gif": it must end with .svg, .png or .ico. Write it like "assets/favicon.svg".',
    '5:30: site.links[0].url is "javascript:alert(1)": javascript:// can\'t be asked: only https and http. Write it like "https://example.com".',
    '6:30: site.colors.light.accent is "url(//evil.example)": this is no colour of six hexadecimal digits. Write it like "#1d3fd8", in quotes.',
    '6:53: site.colors.light.acent: this key is not known. Did you mean "accent"? Otherwise remove it.',
    '6:88: site.colors.dark.paper is "#fff": this is no colour of six hexadecimal digits. Write it like "#1d3fd8", in quotes.',
    '7:8: site.css is "/etc/site.css": this is no path below the checkout. Write it like "assets/site.css".',
    '8:11: site.robots is "never": it must be allow or disallow. Choose one of them.',
    '10:11: announcements[0].id is "Two Regions": an id has 1 to 64 of a-z, 0-9 and -, and begins with a letter or digit. Write "two-regions".',
    '10:31: announcements[0].title is "": the text is empty. Write something, or remove the key.',
    '11:55: announcements[1].to is "2026-12-01T09:00": it ends before it begins. Write a later moment.',
    '12:11: announcements[2].id is "a": another announcement has the same id. Give each an id of its own.',
    '12:33: announcements[2].from is "tomorrow": this is no moment of the calendar. Write it like "2026-12-01T09:00" or "2026-12-01T09:00+01:00".',
  ],
  "bad-time-zone.yml": [
    '1:19: site.timeZone is "Asia/Soeul": there is no time zone of this name. Did you mean "Asia/Seoul"? Names are those of the IANA list.',
  ],
  "bad-url.yml": [
    '1:14: site.url is "status.example.com": this is not a URL. Write it like "https://me.github.io/status".',
    `2:12: controls[0] is "ftp://example.com/file": ftp:// can't be asked: only https and http. Write it like "https://www.gstatic.com/generate_204".`,
    '5:31: monitors[0].probe.url is "https//api.example.com": it is not a URL that begins with http:// or https://. Write it like "https://api.example.com/v1/models".',
    '7:31: monitors[1].probe.url is "file:///etc/passwd": it is not a URL that begins with http:// or https://. Write it like "https://api.example.com/v1/models".',
  ],
  "duplicate-key.yml": ["4:5: monitors[0].every: this key stands twice in the same mapping. Keep one of the two."],
  "empty.yml": ["1:1: the file is empty. Write at least one entry under `monitors:`, as in uptimeline.default.yml."],
  "no-monitors.yml": ["2:10: monitors: there is no value. What belongs here: What is watched."],
  "not-a-mapping.yml": ["1:1: it must be a mapping, not a list. Write indented lines of the form key: value."],
  "nothing-to-judge.yml": [
    "2:5: monitors[0]: this monitor has neither a probe nor a feed. Add `probe:` to ask it, or `feeds:` to judge it from an official page.",
    "4:5: monitors[1]: this monitor has neither a probe nor a feed. Add `probe:` to ask it, or `feeds:` to judge it from an official page.",
  ],
  "only-comments.yml": [
    "1:1: the file holds no settings, only comments or empty lines. Write at least one entry under `monitors:`, as in uptimeline.default.yml.",
  ],
  "same-id.yml": ['4:9: monitors[1].id is "claude": monitors[0] has the same id. Give each an id of its own.'],
  "syntax.yml": ["4:1: a text in quotes is not closed. Add the closing quote where the text ends."],
  "tab.yml": ["3:1: a tab is used for indentation, which YAML forbids. Replace the tab by spaces."],
  "tag.yml": ["2:5: a tag (!name) is not known here. Remove the tag, or put text that begins with ! in quotes."],
  "two-documents.yml": ["3:1: the file holds more than one YAML document. Remove the line --- and what follows it."],
  "unknown-feed.yml": [
    '6:13: monitors[0].feeds[0] is "cluade": there is no feed with this id. Did you mean "claude"? Otherwise add it under `feeds:`.',
    '6:29: monitors[0].feeds[1].feed is "openai": there is no feed with this id. Add it under `feeds:`, or remove it here.',
  ],
  "unknown-key.yml": [
    '3:5: monitors[0].evry: this key is not known. Did you mean "every"? Otherwise remove it.',
    '4:66: monitors[0].probe.limits.totl: this key is not known. Did you mean "total"? Otherwise remove it.',
    "5:5: monitors[0].colour: this key is not known. Remove it; known here are assignees, badge, budget, description, environment, every, expect, feeds, formerly, group, id, importance, judge, models, name, preset, price, probe, provider, publish, schema, slo, slow, tier, with.",
  ],
  "unknown-kind.yml": [
    `2:20: feeds[0].kind is "statuspages": there is no kind of this name. Did you mean "statuspage"? Known: ${FEED_KINDS.join(", ")}.`,
    `5:20: monitors[0].probe.kind is "htpp": there is no kind of this name. Did you mean "http"? Known: ${KINDS.join(", ")}.`,
    `7:12: monitors[1].probe.kind: this key is missing. Add \`kind\`: ${KINDS.slice(0, -1).join(", ")} or ${KINDS.at(-1)}.`,
  ],
  "wrong-types.yml": [
    '1:7: site is "Status": it must be a mapping, not text. Write indented lines of the form key: value.',
    '2:23: concurrency.total is "many": it must be a number, not text. Write a number without quotes.',
    "2:38: concurrency.perHost is 0: it must be at least 1. Write 1 or more.",
    "5:11: monitors[0].name is 42: it must be text, not a number. Write a single value, in quotes.",
    '6:14: monitors[0].publish is "hots": it must be name, host or url. Did you mean "host"? Otherwise choose another of them.',
    '8:13: monitors[0].expect is "status == 200": it must be a list, not text. Write each entry on its own line, after a dash.',
    '9:5: monitors[1] is "just text": it must be a mapping, not text. Write indented lines of the form key: value.',
    '10:20: issues.enabled is "yes": it must be true or false, not text. Write true or false, without quotes.',
    `10:35: issues.kinds[0] is "outtage": it must be ${INCIDENT_KINDS.slice(0, -1).join(", ")} or ${INCIDENT_KINDS.at(-1)}. Did you mean "outage"? Otherwise choose another of them.`,
  ],
  "bad-history.yml": [
    '1:20: history.branch is "a..b": a branch is named with letters, digits, and . _ / @ + - between them. Write it like "uptimeline-history".',
    '1:36: history.squash is "weekly": it must be never or daily. Choose one of them.',
    '1:53: history.samples is "1d": it must be from 3d to 90d. Write it like "3d" or "7d".',
    '1:64: history.hours is "34d": it must be from 35d to 400d. Write it like "35d" or "90d".',
    '3:27: monitors[0].formerly[0] is "two": a monitor has this id now. Rename that one first, or remove this.',
    '3:40: monitors[0].badge is "a/b": a badge\'s folder is one name without slashes and spaces. Write it like "my-site".',
    '3:50: monitors[0].slo is "100%": a target lies between 0% and 100%. Write it like "99.9%".',
    '4:76: monitors[1].slo.window is "1h": it must be from 1d to 90d. Write it like "30d" or "7d".',
    '5:29: monitors[2].formerly[0] is "old": two was formerly that, too. Leave it with the one whose history it is.',
    '5:34: monitors[2].formerly[1] is "Bad": an id has 1 to 64 of a-z, 0-9 and -, and begins with a letter or digit. Write "bad".',
    '5:47: monitors[2].badge is "site": two has the same folder. Give each a folder of its own.',
  ],
  "bad-maintenance.yml": [
    '4:25: maintenance[0].monitors[0] is "chta": there is no monitor with this id. Did you mean "chat"? Otherwise remove it.',
    '4:41: maintenance[0].groups[0] is "Txt": there is no monitor in this group. Did you mean "Text"? Otherwise remove it.',
    '4:59: maintenance[0].providers[0] is "acne": there is no monitor of this provider. Did you mean "acme"? Otherwise remove it.',
    '5:11: maintenance[1].id is "a": another window has the same id. Give each an id of its own.',
    '5:38: maintenance[1].cron is "* * * * *": it comes more often than every hour. Write it like "0 2 * * 0".',
    '6:39: maintenance[2].rrule is "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30": it never comes. Write it like "FREQ=MONTHLY;BYDAY=2SU;BYHOUR=2;BYMINUTE=0;BYSECOND=0".',
    '7:38: maintenance[3].from is "2026-02-30T10:00": this is no moment of the calendar. Write it like "2026-12-01T22:00" or "2026-12-01T22:00+01:00".',
    '7:62: maintenance[3].to is "soon": this is no moment of the calendar. Write it like "2026-12-01T23:30" or "2026-12-01T23:30+01:00".',
    '8:62: maintenance[4].to is "2026-03-29T03:30+02:00": it ends before it begins. Write a later moment.',
    '9:56: maintenance[5].to is "2026-02-02": nobody would miss the monitors for more than a month. Write an end within 31 days, or remove the monitors from the config for so long.',
    "10:5: maintenance[6]: it has a beginning or an end, and needs both. Write `from` and `to`.",
    "11:5: maintenance[7]: it says in more than one way when. Write `from` and `to` for once, or `cron` or `rrule` with `duration` for again and again.",
    '12:5: maintenance[8]: it does not say how long. Add `duration:`, such as "30m".',
    "13:5: maintenance[9]: it does not say when. Write `from` and `to` for once, or `cron` or `rrule` with `duration` for again and again.",
    '14:62: maintenance[10].duration is "8d": it must be from 1m to 7d. Write it like "30m" or "2h".',
    '14:76: maintenance[10].announce is "31d": it must be at most 30d. Write it like "24h" or "7d".',
    '14:89: maintenance[10].expect is "broken": it must be down or degraded. Choose one of them.',
    "15:5: maintenance[11]: it does not say what it is about. Add `monitors`, `groups` or `providers`.",
    '15:62: maintenance[11].duration is "1d": `from` and `to` say how long. Remove this.',
  ],
  "squash-in-place.yml": [
    '1:20: history.squash is "daily": only a branch of the ledger\'s own is ever rewritten. Add `branch:`, such as uptimeline-history, or remove this.',
  ],
};

const folder = new URL("./fixtures/bad/", import.meta.url);

function answerTo(file: string): string[] {
  try {
    loadConfig(readFileSync(new URL(file, folder), "utf8"), "uptimeline.yml", new Map());
  } catch (error) {
    if (error instanceof ConfigError) return error.problems.map(formatProblem);
    throw error;
  }
  return [];
}

describe("a bad config", () => {
  it("has a known answer for every fixture", () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(ANSWERS).sort());
  });

  it.each(Object.entries(ANSWERS))("%s is answered with place, key, value, mistake and remedy", (file, answers) => {
    expect(answerTo(file)).toEqual(answers.map((answer) => `uptimeline.yml:${answer}`));
  });

  it("is refused, whichever it is", () => {
    expect(Object.entries(ANSWERS).filter(([, answers]) => answers.length === 0)).toEqual([]);
  });
});
