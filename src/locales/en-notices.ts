import type { NoticeWords, Tally } from "./notices.ts";

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

const clauses = ({ down, degraded, other, back, announced }: Tally): string[] => {
  const told: readonly (readonly [number, string, string])[] = [
    [down, "is down", "are down"],
    [degraded, "is degraded", "are degraded"],
    [other, "needs a look", "need a look"],
    [back, "is back up", "are back up"],
  ];
  const [first, ...rest] = told.filter(([count]) => count > 0);
  const monitors =
    first === undefined ? [] : [`${plural(first[0], "monitor")} ${first[0] === 1 ? first[1] : first[2]}`];
  return [
    ...monitors,
    ...rest.map(([count, one, many]) => `${count} ${count === 1 ? one : many}`),
    ...(announced > 0 ? [plural(announced, "announcement")] : []),
  ];
};

/** English. */
export const enNotices: NoticeWords = {
  open: {
    outage: ({ name }) => `${name} is down`,
    degradation: ({ name }) => `${name} is degraded`,
    configuration: ({ name }) => `${name} cannot be checked`,
    certificate: ({ name }) => `The certificate of ${name} has expired`,
    heartbeat: ({ name }) => `${name} has not reported`,
    models: ({ name }) => `${name}: its list of models has changed`,
    alert: ({ name, other }) => `${name} is over a limit: ${other}`,
    manual: ({ title }) => title,
    maintenance: ({ title }) => `Maintenance: ${title}`,
    advisory: ({ name }) => `${name}: the official page reports trouble`,
    feed: ({ other }) => `The feed ${other} cannot be read`,
    channel: ({ other }) => `The channel ${other} cannot be reached: it misses what is told`,
    family: ({ name, other }) => `${other}: ${name} fail together`,
  },
  over: {
    outage: ({ name }) => `${name} is back up`,
    degradation: ({ name }) => `${name} is well again`,
    configuration: ({ name }) => `${name} can be checked again`,
    certificate: ({ name }) => `The certificate of ${name} has been renewed`,
    heartbeat: ({ name }) => `${name} reports again`,
    models: ({ name }) => `${name}: the change of its models is settled`,
    alert: ({ name, other }) => `${name} is within its limit again: ${other}`,
    manual: ({ title }) => `Over: ${title}`,
    maintenance: ({ title }) => `Maintenance over: ${title}`,
    advisory: ({ name }) => `${name}: the trouble on the official page is over`,
    feed: ({ other }) => `The feed ${other} can be read again`,
    channel: ({ other }) => `The channel ${other} can be reached again`,
    family: ({ other }) => `${other} is back up`,
  },
  flapping: ({ name }) => `${name} keeps going down and up`,
  expires: ({ name }, days) =>
    `The certificate of ${name} expires in ${days < 1 ? "less than a day" : plural(days, "day")}`,
  unobserved: ({ name }) => `${name}: nothing has been known of it for 24 h`,
  unwatched: ({ name }) => `${name} is no longer watched`,
  withReason: (title, reason) => `${title}: ${reason}`,
  after: (title, duration) => `${title} after ${duration}`,
  reminder: (title) => `Still: ${title}`,
  escalation: (title) => `Nobody has acknowledged: ${title}`,
  andMore: (first, more) => `${first} and ${more} more`,
  grouped: (tally) => clauses(tally).join(", "),
  lead: {
    unrecorded: "This could not be recorded in the history: it may be told again.",
    escalation: "Nobody has acknowledged it in time. A comment /ack in its issue stops this.",
    reminder: "It goes on, and nobody has acknowledged it. A comment /ack in its issue stops reminders.",
  },
  fact: {
    since: "Since",
    level: "Level",
    row: "Failures in a row",
    page: "Official page",
    lasted: "Lasted",
    ended: "Ended",
    members: "Affected",
    planned: "Planned",
    status: "Status",
    by: "By",
    missed: "Turns",
  },
  ago: (time, duration) => `${time} (${duration} ago)`,
  failures: (count) => String(count),
  page: {
    confirmed: "says so too",
    unacknowledged: "still shows green",
    advisory: "reports trouble; our own calls are fine",
    uncovered: "none is watched",
    unread: "could not be read",
  },
  pageAt: (said, time) => `${said}, since ${time}`,
  span: (from, to) => `${from} to ${to}`,
  status: {
    investigating: "Investigating",
    identified: "Identified",
    monitoring: "Monitoring",
    resolved: "Resolved",
  },
  turns: (count) => `${plural(count, "relapse")} so far; the end is told when it has held for half an hour`,
  advice: {
    "wait-and-tell": "The official page confirms it: wait, and tell your users.",
    "check-ours": "It is ours to mend.",
    "call-support": "No page admits it and nothing of ours is at fault: ask the provider’s support.",
    watch: "The facts do not say yet whose it is: watch it.",
  },
  check: {
    key: "The key was refused: renew the secret that the config names.",
    quota: "Quota or credit is used up: look at the provider’s billing page.",
    request: "The request itself is refused: the model may be gone, or the body needs a change.",
    network: "Calls fail before an answer comes: check the address and the way to it.",
    scope: "Other monitors of the same provider fail, too.",
  },
  step: {
    feed: "Open its address in a browser: it may have moved.",
    channel: "Try it by: uptimeline notify test",
    secret: "Set the missing secret under Settings → Secrets and variables → Actions.",
    certificate: "Renew the certificate before it expires: clients refuse to connect afterwards.",
    heartbeat: "See whether the job ran, and whether it could send its report.",
    alert: "See on the page which calls make the figure, or change the rule in the config.",
    models: "Look whether a model that is asked is among those that are gone.",
  },
  link: { page: "Details", issue: "Issue", official: "Official page", site: "Status" },
  digest: {
    day: (date) => `The day in review: ${date}`,
    week: (from, to) => `The week in review: ${from} to ${to}`,
    well: "Nothing failed.",
    troubled: (incidents, monitors) => `${plural(incidents, "incident")} on ${plural(monitors, "monitor")}.`,
    uptime: "Uptime, worst first",
    line: (name, uptime, coverage, incidents) =>
      `${name}: ${uptime} up (known of ${coverage} of the time)${incidents > 0 ? `, ${plural(incidents, "incident")}` : ""}`,
    unknown: (name) => `${name}: nothing is known`,
    more: (count) => `and ${count} more, none of them worse`,
    incidents: "Incidents",
    incident: (title, from, duration) => `${title}: ${from}, for ${duration}`,
    ongoing: (title, from) => `${title}: since ${from}, still going on`,
    falseAlarms: "False alarms of the month, and what to tune",
    falseAlarm: (name, count, setting, value) =>
      `${name}: ${plural(count, "false alarm")}${setting === undefined ? "" : `. Raise ${setting} (now ${value})`}.`,
    falseAlarmOfRule: (name, count, rule) =>
      `${name}: ${plural(count, "false alarm")} by the rule ${rule}. Raise its limit, or its \`for\`.`,
  },
};
