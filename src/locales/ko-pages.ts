import { goingOn, namesOf, pageName, said, topic } from "./ko-grammar.ts";
import { koIssues } from "./ko-issues.ts";
import type { Piece } from "./locale.ts";
import type { FateCounts, PagesWords } from "./pages.ts";

const noun = ({ areOutages }: FateCounts): string => (areOutages ? "장애" : "인시던트");

/** What became of those that no page acknowledged. */
function rest({ incidents, silent, pending, unread }: FateCounts): Piece[] {
  const count = (of: number): string => (incidents === 1 ? "이 건" : `${of}건`);
  return [
    ...(silent === 0 ? [] : [{ tone: "truth", text: `${count(silent)}은 끝내 언급되지 않았습니다.` } as const]),
    ...(pending === 0
      ? []
      : [{ tone: "truth", text: `${count(pending)}은 아직 아무 공지 없이 진행 중입니다.` } as const]),
    ...(unread === 0
      ? []
      : ([{ tone: "quiet", text: `${count(unread)}은 페이지를 읽지 못해 알 수 없습니다.` }] as const)),
  ];
}

const AT_ONCE = "동시";

/** `우리 판정보다 중앙값으로 22분 늦게 ` */
function when(lead: string | undefined, told: number): string {
  if (lead === undefined) return "";
  if (lead === AT_ONCE) return "우리 판정과 동시에 ";
  return `우리 판정보다 ${told === 1 ? "" : "중앙값으로 "}${lead.replace(/늦음$/u, "늦게").replace(/빠름$/u, "먼저")} `;
}

/** What the status pages made of what we saw, in Korean. */
export const koPages: PagesWords = {
  title: "상태 페이지",
  json: "상태 페이지 JSON",
  sentence: (counts, lead, span) => {
    const { incidents, acknowledged: told } = counts;
    const seen = `${span} 직접 확인한 ${noun(counts)} ${incidents}건`;
    if (told === 0) return [{ tone: "plain", text: `${seen} 중 공식 페이지가 인정한 것은 없습니다.` }, ...rest(counts)];
    const which = told < incidents ? ` 중 ${told}건을` : incidents === 1 ? "을" : "을 모두";
    return [{ tone: "plain", text: `${seen}${which} 공식 페이지가 ${when(lead, told)}인정했습니다.` }, ...rest(counts)];
  },
  nothingSeen: (_, span) => [
    { tone: "quiet", text: `${span} 상태 페이지가 다루는 대상에서 장애가 없었습니다.` },
    { tone: "plain", text: "아직 견주어 볼 것이 없습니다." },
  ],
  span: (days, since) => (since === undefined ? `최근 ${days}일 동안` : `${since}부터`),
  few: (incidents) => `${incidents}건은 적은 수입니다. 페이지가 평소 어떤지는 알 수 없습니다.`,
  how: "우리 판정과 공식 페이지의 첫 공지를 비교합니다. 인시던트 하나는 직접 호출이 실패한 모니터마다 한 번씩 셉니다.",
  indexLink: (told, incidents) => `상태 페이지가 인정한 인시던트 ${incidents}건 중 ${told}건`,
  lead: { after: (duration) => `${duration} 늦음`, before: (duration) => `${duration} 빠름` },
  leadAtOnce: AT_ONCE,
  now: "지금 공식 페이지의 표시",
  nowNote: "페이지가 다루는 모니터에 대해",
  nowColumns: [
    { text: "페이지" },
    { text: "현재 표시" },
    { text: "인정, 90일", numeric: true },
    { text: "중앙값", numeric: true },
  ],
  saysNothing: "이 모니터들을 다루지 않음",
  notReadYet: "아직 읽지 않음",
  cannotBeRead: "읽을 수 없음",
  readAt: (time) => `${time} 읽음`,
  readableSince: (time) => `${time}부터 지켜봄`,
  readableAgain: (time) => `${time}부터 다시 읽힘`,
  unreadableSince: (time) => `${time}부터`,
  why: (problem) => koIssues.unreadFeed.problem[problem],
  itself: "페이지 열기",
  noneSeen: "장애 없음",
  acknowledgedOn: "인정",
  leadOf: "중앙값",
  ackedOf: (told, judged) => `${judged}건 중 ${told}건`,
  noLead: "–",
  cardNote: (monitors, more) => `다루는 모니터: ${namesOf(monitors, Infinity)}${more > 0 ? ` 외 ${more}개` : ""}`,
  facts: {
    incidents: "직접 확인",
    acknowledged: "인정",
    silent: "공지 없음",
    unread: "페이지를 읽지 못함",
    pending: "진행 중",
    lead: "중앙값",
    falseAdvisories: "측정과 다른 공지",
  },
  incidentsSub: (outages, degradations) =>
    [
      ...(outages > 0 || degradations === 0 ? [`장애 ${outages}건`] : []),
      ...(degradations > 0 ? [`성능 저하 ${degradations}건`] : []),
    ].join(", "),
  acknowledgedSub: (share, judged) =>
    judged === 0
      ? "아직 판단할 것이 없음"
      : share === ""
        ? `${judged}건 중, 비율로 말하기엔 적음`
        : `${judged}건의 ${share}`,
  silentSub: "끝까지 정상으로 표시",
  unreadSub: "어느 쪽인지 알 수 없음",
  pendingSub: "아직 공지 없음",
  leadSub: (quickest, slowest) => `${quickest} ~ ${slowest}`,
  leadOne: "인시던트 1건",
  falseAdvisoriesSub: (advisories) => (advisories === 0 ? "없음" : "직접 호출에서는 나타나지 않음"),
  chart: {
    title: (page, counts) => {
      const { incidents, acknowledged: told, first, atOnce, silent, pending, unread } = counts;
      const some = (count: number, what: string): string[] =>
        count === 0 ? [] : [`${incidents === 1 ? `${noun(counts)} 1건` : `${count}건`}${what}`];
      const spoke = [
        ...some(told - first - atOnce, "을 우리보다 늦게"),
        ...some(atOnce, "을 우리와 동시에"),
        ...some(first, "을 우리보다 먼저"),
      ];
      const clauses = [
        ...(spoke.length === 0 ? [] : [`${spoke.join(", ")} 알렸습니다`]),
        ...some(silent, "은 끝내 알리지 않았습니다"),
        ...some(pending, "은 아직 알리지 않았습니다"),
        ...some(unread, "은 읽지 못해 알 수 없습니다"),
      ];
      const before = clauses.slice(0, -1).map((clause) => goingOn(clause, "고"));
      const of = incidents === 1 ? "" : `${noun(counts)} ${incidents}건 중 `;
      return `${of}${topic(pageName(page))} ${[...before, ...clauses.slice(-1)].join(", ")}`;
    },
    text: (shown, all) =>
      `선 위는 우리 인시던트, 선 아래는 공식 페이지의 표시이며 우리 판정 시점에 맞췄습니다. 파란색은 공식 페이지가 아무 말도 하지 않은 시간입니다.${
        shown < all ? ` 전체 ${all}건 중 최근 ${shown}건.` : ""
      }`,
    noticed: "우리 판정",
    tick: (duration, isBefore) => `${isBefore ? "−" : "+"}${duration}`,
    of: (monitor) => `: ${monitor}`,
    label: {
      acknowledged: "문제를 인정",
      silent: "끝내 공지 없음",
      pending: "아직 공지 없음",
      unread: "읽지 못함",
    },
    columns: [
      { text: "인시던트" },
      { text: "모니터" },
      { text: "지속 시간", numeric: true },
      { text: "공식 페이지", numeric: true },
    ],
    row: (when, monitor, lasted, page) => `${said(when)} ${monitor}: ${lasted}. 공식 페이지 ${page}`,
    running: (lasted) => `${lasted}째 진행 중`,
  },
};
