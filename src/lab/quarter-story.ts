import { ago, ahead, on, STILL, type Act, type Deed, type Quarter } from "./quarter.ts";
import { QUARTER_TALES } from "./quarter-tales.ts";

const FLASH = ["juniper-flash"];
const JUNIPER = ["juniper-flash", "juniper-pro", "juniper-canvas"];
const EASEL = ["easel-paint"];

/** Outages and degradations, by provider. */
const PROVIDERS: readonly Act[] = [
  // Juniper is the one that has too much to do.
  { of: FLASH, from: on(4, "14:10"), until: on(4, "15:25"), reply: "overloaded" },
  { of: FLASH, from: on(9, "13:00"), until: on(9, "18:00"), reply: "overloaded", share: 0.3 },
  { of: FLASH, from: on(18, "15:05"), until: on(18, "15:50"), reply: "overloaded" },
  { of: FLASH, from: on(18, "16:05"), until: on(18, "16:40"), reply: "overloaded" },
  { of: JUNIPER, from: on(31, "08:20"), until: on(31, "10:15"), reply: "server-error" },
  { of: FLASH, from: on(47, "13:00"), until: on(47, "17:30"), reply: "slow", times: 6 },
  { of: FLASH, from: on(60, "14:40"), until: on(60, "15:35"), reply: "overloaded" },
  { of: ["juniper-pro"], from: on(66, "19:10"), until: on(66, "20:05"), reply: "hangs" },
  { of: FLASH, from: on(80, "13:30"), until: on(80, "17:00"), reply: "overloaded", share: 0.35 },
  // Easel's page is green, whatever happens.
  { of: EASEL, from: on(7, "02:10"), until: on(7, "04:45"), reply: "server-error" },
  { of: EASEL, from: on(23, "21:40"), until: on(24, "01:10"), reply: "hangs" },
  { of: EASEL, from: on(41, "11:20"), until: on(41, "12:40"), reply: "overloaded" },
  { of: EASEL, from: on(58, "06:10"), until: on(58, "13:10"), reply: "slow", times: 3.2 },
  { of: EASEL, from: on(76, "17:10"), until: on(76, "18:50"), reply: "server-error" },
  { of: EASEL, from: ago(112), until: STILL, reply: "overloaded" },
  // Harbor is well, nearly always.
  { of: ["harbor-chat"], from: on(36, "09:40"), until: on(36, "10:35"), reply: "server-error" },
  { of: ["harbor-chat"], from: on(72, "22:05"), until: on(72, "22:40"), reply: "refused" },
  { of: ["quill-stream"], from: on(13, "05:30"), until: on(13, "06:55"), reply: "server-error" },
  { of: ["quill-stream"], from: on(52, "20:10"), until: on(52, "21:35"), reply: "overloaded", share: 0.7 },
  { of: ["quill-realtime"], from: on(63, "10:00"), until: on(63, "12:00"), reply: "refused" },
  { of: ["darkroom-print"], from: on(27, "16:20"), until: on(27, "18:40"), reply: "server-error" },
  { of: ["darkroom-print"], from: on(69, "03:00"), until: on(69, "08:00"), reply: "slow", times: 4 },
  { of: ["tidewater-embed"], from: on(44, "23:10"), until: on(45, "00:20"), reply: "server-error" },
];

const OWN: readonly Act[] = [
  // Tollgate's plan lets few requests through in office hours.
  {
    of: ["tollgate-small"],
    from: on(0, "00:00"),
    until: STILL,
    reply: "rate-limited",
    share: 0.28,
    hours: [13, 14, 15, 16],
  },
  { of: ["tollgate-small"], from: ago(300), until: STILL, reply: "rate-limited" },
  { of: ["tollgate-small"], from: on(54, "18:00"), until: on(55, "00:00"), reply: "quota" },
  { of: ["harbor-chat"], from: on(15, "12:00"), until: on(15, "14:30"), reply: "bad-key" },
  { of: ["juniper-canvas"], from: on(85, "10:00"), until: on(85, "16:00"), reply: "gone" },
  { of: ["billing-door"], from: on(33, "03:40"), until: on(33, "04:25"), reply: "refused" },
  { of: ["billing-door"], from: on(78, "14:00"), until: on(78, "14:50"), reply: "wrong" },
  // Work on the relay: as planned, with nothing to be seen, and longer than planned.
  { of: ["relay"], from: on(20, "02:05"), until: on(20, "03:20"), reply: "refused" },
  { of: ["relay"], from: on(62, "02:05"), until: on(62, "04:10"), reply: "refused" },
  // What was no outage of the relay but a firewall of ours.
  { of: ["relay"], from: on(39, "15:10"), until: on(39, "16:00"), reply: "refused" },
];

const form = (monitors: string, level: string, text: string): string =>
  `### Monitors\n\n${monitors}\n\n### Level\n\n${level}\n\n### What is known\n\n${text}\n`;

const DEEDS: readonly Deed[] = [
  {
    at: on(4, "14:52"),
    by: "mina",
    in: "juniper-flash",
    says: "/ack\n\nWe send image captions through Quill until it is back.",
  },
  {
    at: on(31, "08:58"),
    by: "joon",
    in: "juniper-flash",
    says: "/status identified Juniper has lost a region; our calls go to Quill meanwhile",
  },
  {
    at: on(31, "10:40"),
    by: "joon",
    in: "juniper-flash",
    says: "Back. The fail-over took us four minutes, which is three too many.",
  },
  {
    at: on(39, "16:35"),
    by: "mina",
    in: "relay",
    says: "/false-alarm a firewall of ours let the runner's addresses through no longer",
  },
  {
    at: on(50, "09:10"),
    by: "mina",
    files: {
      title: "Invoices are sent a day late",
      body: form("billing-door", "warning: slower than usual, or some calls fail", "A job was held up overnight."),
    },
  },
  {
    at: on(50, "11:05"),
    by: "mina",
    in: "Invoices are sent",
    says: "/status identified the job waits for a lock that a migration left behind",
  },
  { at: on(50, "15:20"), by: "mina", in: "Invoices are sent", says: "/status resolved all invoices are out" },
  { at: on(76, "17:52"), by: "joon", in: "easel-paint", says: "/ack" },
  {
    at: ago(1_500),
    by: "joon",
    files: {
      title: "Harbor Mini is to be replaced by Harbor Small in December",
      body: form(
        "harbor-chat",
        "info: an announcement, or something that hardly anybody notices",
        "Harbor has announced it.",
      ),
    },
  },
  { at: ago(70), by: "mina", in: "easel-paint", says: "/ack" },
];

export const QUARTER: Quarter = {
  acts: [...PROVIDERS, ...OWN],
  tales: QUARTER_TALES,
  deeds: DEEDS,
  others: [
    { of: "waypoint", from: on(60, "14:45"), until: on(60, "15:40"), phase: "down" },
    { of: "commons", from: on(60, "14:45"), until: on(60, "15:50"), phase: "worried" },
    { of: "waypoint", from: on(80, "14:00"), until: on(80, "16:30"), phase: "worried" },
  ],
  grownAt: on(57, "10:00"),
  // GitHub started nothing for a night.
  gaps: [[on(49, "22:15"), on(50, "06:20")]],
  offline: [[on(29, "12:55"), on(29, "13:35")]],
  batch: { missed: [21, 56], failed: [71] },
  certificate: { days: 36, renewedAt: on(30, "09:15") },
  modelsRenewedAt: on(74, "11:00"),
  works: [
    { id: "relay-move", title: "The relay moves", monitor: "relay", from: on(20, "02:00"), to: on(20, "03:30") },
    {
      id: "relay-disk",
      title: "A larger disk for the relay",
      monitor: "relay",
      from: on(62, "02:00"),
      to: on(62, "03:00"),
    },
    {
      id: "relay-next",
      title: "The relay’s certificate is changed",
      monitor: "relay",
      from: ahead(1_000),
      to: ahead(1_120),
    },
  ],
};
