import type { ChannelKind, PresetName } from "../channels/index.ts";

interface ChannelExample {
  readonly channel: string;
  /** How to get its address or key, and what is odd about it. */
  readonly more: string;
}

/** A channel of each kind as it stands in docs/notices.md. */
export const CHANNEL_EXAMPLES: { readonly [K in ChannelKind]: ChannelExample } = {
  log: {
    channel: `- { id: quiet, kind: log }`,
    more: "On GitHub, warnings and critical ones are annotations of the run. There is always a channel `log`, which need not be written.",
  },
  slack: {
    channel: `- { id: team, kind: slack, url: "\${SLACK_WEBHOOK_URL}" }`,
    more: "At <https://api.slack.com/apps> create an app, turn on *Incoming Webhooks*, *Add New Webhook to Workspace*, choose the channel, copy the address. Any answer but `ok` is an error. At most 50 blocks; what does not fit is cut with a note.",
  },
  lark: {
    channel: `- { id: team, kind: lark, url: "\${LARK_WEBHOOK_URL}", secret: "\${LARK_SECRET}" }`,
    more: "In the group: *Settings → Bots → Add Bot → Custom Bot*. Copy the webhook's address; with *Set signature verification* on, copy the secret, too. Feishu is the same with another host. Errors come with status 200 and are read from `code`: 19021 is the signature, 19022 an address that is not on the list, 19024 a keyword that is asked for. A message has at most 20 KB.",
  },
  wecom: {
    channel: `- { id: team, kind: wecom, url: "\${WECOM_WEBHOOK_URL}" }`,
    more: "In the group: *… → Group robots → Add*. The address holds the key. Errors come with status 200 and are read from `errcode`: 93000 is the key. At most 4,096 bytes and 20 messages a minute; WeCom has three colours, and no escape for its markup, so that signs such as `*` and `<` are written in their wide forms.",
  },
  dingtalk: {
    channel: `- { id: team, kind: dingtalk, url: "\${DINGTALK_WEBHOOK_URL}", secret: "\${DINGTALK_SECRET}" }`,
    more: "In the group: *Settings → Group assistant → Add robot → Custom*. Choose *Additional signature* as the security setting and copy its secret, which begins with `SEC`. With *Custom keywords* instead, one of them must stand in every message. Errors come with status 200 and are read from `errcode`: 310000 is the signature or the keyword. At most 20,000 bytes, and 20 messages a minute: who sends more is refused for ten minutes, and so long is waited.",
  },
  email: {
    channel: `- id: on-call
  kind: email
  host: smtp.example.com
  user: "\${SMTP_USER}"
  password: "\${SMTP_PASSWORD}"
  from: Status <status@example.com>
  to: [on-call@example.com]`,
    more: "STARTTLS is required, not hoped for: a server without it is sent nothing. Large providers want a password made for the purpose (an app password). Each mail has a text and an HTML part; all about one incident are one thread, and a mail that is sent twice has one Message-ID.",
  },
  pagerduty: {
    channel: `- { id: pager, kind: pagerduty, routingKey: "\${PAGERDUTY_KEY}" }`,
    more: "At the service: *Integrations → Add an integration → Events API V2*, and copy the integration key. An incident is one alert, by its id as the dedup key, and its end resolves it. Digests page nobody; a test opens an alert and resolves it at once.",
  },
  alertmanager: {
    channel: `- id: alerts
  kind: alertmanager
  url: http://alertmanager.monitoring.svc:9093
  labels: { team: ai }`,
    more: "The routing, silences and receivers that you have take over. Labels: `alertname` (`UptimelineOutage`, `UptimelineDegradation`, …), `severity` (`info`, `warning`, `critical`), `monitor`, `group`, `provider`, `incident`; they stay the same while the incident lasts, and where its level changes the alert of the other severity ends. Annotations: `summary`, `description`, `steps`. An open one ends by itself after 7 days without news, or with the incident. A run on GitHub reaches only what the internet reaches; a runner of your own reaches the rest.",
  },
  webhook: {
    channel: `- id: own
  kind: webhook
  url: https://ops.example.com/hooks/status
  secret: "\${HOOK_SECRET}"
  body:
    summary: "{{title}}"
    severity: "{{level}}"
    details: "{{text}}"
    monitors: [{ $each: items, $make: "{{monitor}}" }]`,
    more: "Without `body`, the whole notice is sent as JSON.",
  },
};

/** Of each preset, in the order of the docs. */
export const PRESET_EXAMPLES: { readonly [P in PresetName]: ChannelExample } = {
  discord: {
    channel: `- { id: team, kind: webhook, preset: discord, url: "\${DISCORD_WEBHOOK_URL}" }`,
    more: "*Channel settings → Integrations → Webhooks → New webhook*, copy the address. Nobody is mentioned, whatever a text holds.",
  },
  teams: {
    channel: `- { id: team, kind: webhook, preset: teams, url: "\${TEAMS_WORKFLOW_URL}" }`,
    more: "In the channel: *… → Workflows → Post to a channel when a webhook request is received*, copy the address. A card has at most 28 KB.",
  },
  telegram: {
    channel: `- { id: team, kind: webhook, preset: telegram, token: "\${TELEGRAM_TOKEN}", to: "-1001234567890" }`,
    more: "Make a bot with [@BotFather](https://t.me/BotFather), add it to the group; `https://api.telegram.org/bot<token>/getUpdates` shows the group's id after somebody wrote in it.",
  },
  "google-chat": {
    channel: `- { id: team, kind: webhook, preset: google-chat, url: "\${GOOGLE_CHAT_URL}" }`,
    more: "In the space: *Apps & integrations → Webhooks → Add*, copy the address with its key and token. All about one incident is one thread.",
  },
  mattermost: {
    channel: `- { id: team, kind: webhook, preset: mattermost, url: "\${MATTERMOST_URL}" }`,
    more: "*Integrations → Incoming webhooks → Add*, copy the address.",
  },
  ntfy: {
    channel: `- { id: phone, kind: webhook, preset: ntfy, to: a-topic-that-nobody-guesses, token: "\${NTFY_TOKEN}" }`,
    more: "`to` is the topic, `url` a server of one's own (ntfy.sh unless set), `token` an access token where the topic is protected.",
  },
  gotify: {
    channel: `- { id: phone, kind: webhook, preset: gotify, url: "https://gotify.example.com", token: "\${GOTIFY_TOKEN}" }`,
    more: "*Apps → Create application*, copy its token.",
  },
  pushover: {
    channel: `- { id: phone, kind: webhook, preset: pushover, token: "\${PUSHOVER_TOKEN}", to: "\${PUSHOVER_USER}" }`,
    more: "[Create an application](https://pushover.net/apps/build) for its token; your user key stands on the first page. Critical ones have high priority. When the month's messages are used up, nothing is tried again.",
  },
};
