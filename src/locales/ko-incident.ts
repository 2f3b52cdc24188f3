import { counted, goingOn, namesOf, object, pageName, said, subject, topic } from "./ko-grammar.ts";
import { koIssues } from "./ko-issues.ts";
import { koShared } from "./ko-shared.ts";
import { callsOf } from "./ko-site.ts";
import type { IncidentWords } from "./locale.ts";

const failedOf = (failed: string, asked: string, repeated: boolean): string =>
  failed === asked
    ? `${callsOf(asked, repeated)}이 ${asked === "1" ? "" : "모두 "}실패했습니다`
    : failed === "0"
      ? `${callsOf(asked, repeated)} 중 실패는 없었습니다`
      : `${callsOf(asked, repeated)} 중 ${failed}건이 실패했습니다`;

const certificate: IncidentWords["certificate"] = {
  now: (name, days) =>
    days < 0
      ? `${name}: 인증서가 만료되었습니다`
      : days < 1
        ? `${name}: 인증서가 하루 안에 만료됩니다`
        : `${name}: 인증서가 ${days}일 뒤에 만료됩니다`,
  over: (name, renewed) => `${name}: 인증서가 ${renewed ? "갱신되었습니다" : "만료를 앞두고 있었습니다"}`,
  brief: (days) => (days < 0 ? "인증서 만료됨" : days < 1 ? "인증서 만료까지 하루 미만" : `인증서 만료까지 ${days}일`),
  briefOver: "인증서",
  daysLeft: "남은 일수",
  expired: "만료됨",
  expires: (day, time) => `${day} ${time} 만료`,
  expiredOn: (day, time) => `${day} ${time}`,
  onDay: (day) => `${day} 만료`,
  head: "할 일",
  advice: (day, host) =>
    `${host === "" ? "호스트" : host} 운영자가 ${day} 전에 인증서를 갱신해야 합니다. 만료 뒤에는 인증서를 검사하는 클라이언트가 연결을 거부합니다.`,
  adviceOver: "할 일이 없습니다. 이미 끝난 일입니다.",
  knownFor: "알려진 지",
  seen: (from) => `TLS 연결에서 ${said(from)}부터 확인되었습니다.`,
  ended: (to) => `${said(to)}에 끝났습니다.`,
};

const models: IncidentWords["models"] = {
  title: (name, change) => `${name}: ${change}`,
  gone: "사라짐",
  fresh: "새로 생김",
  news: "새 소식",
  past: "지난 소식",
  changedAt: (time, change) => `${said(time)}에 모델 목록이 바뀐 것을 확인했습니다: ${change}.`,
  seen: "확인",
  head: "바뀐 내용",
  columns: [{ text: "모델" }, { text: "변경" }],
  more: (count) => `여기에 적지 않은 모델이 ${count}개 더 있습니다.`,
  advice: "사라진 모델을 호출하면 실패합니다.",
  adviceNew: "할 일은 없습니다.",
};

const unreadFeed: IncidentWords["unreadFeed"] = {
  source: (name, isPage) => (isPage ? pageName(name) : name),
  title: (source, lasted, isRunning) =>
    `${object(source)} ${lasted}${isRunning ? "째 읽지 못하고 있습니다" : " 동안 읽지 못했습니다"}`,
  brief: (source) => `${source} 읽기 실패`,
  why: (problem) => (problem === undefined ? koIssues.unknownReason : koIssues.unreadFeed.problem[problem]),
  summary: (from, to, why) =>
    to === undefined
      ? `${said(from)}부터 읽지 못하고 있습니다: ${why}.`
      : `${said(from)}부터 ${said(to)}까지 읽지 못했습니다: ${why}.`,
  head: "할 일",
  headOver: "뜻하는 것",
  remedy: (problem) => [
    ...(problem === undefined ? [] : [koIssues.unreadFeed.remedy[problem]]),
    koIssues.unreadFeed.otherwise,
  ],
  meaning: [
    "그동안 이 출처의 정보는 알 수 없으므로 정상으로도 문제로도 세지 않습니다. 직접 호출해 측정한 값에는 영향이 없습니다.",
  ],
  lasted: "읽지 못한 시간",
  lastRead: "마지막으로 읽음",
  usedBy: "견주어 보는 모니터",
  monitors: (count) => `모니터 ${count}개`,
};

const heartbeat: IncidentWords["heartbeat"] = {
  missing: (count) => `보고 ${count}건이 빠졌습니다`,
  missingFact: "누락",
  missingSub: "보고 건수",
  lastHeard: "마지막 보고",
  due: (time) => `다음 보고 기한 ${time}`,
  chartText: "도착한 보고 하나하나와, 확인 시점에 빠져 있던 보고(×).",
  head: "확인할 곳",
  advice: [
    "작업이 실행되었고 끝까지 마쳤는지 확인하세요.",
    "GitHub에 접속할 수 있었고 이벤트를 보낼 권한이 있었는지 확인하세요.",
    "서명에 쓰는 키가 여기에 설정된 키와 같은지 확인하세요.",
    "보고를 받는 워크플로가 실행되었는지 확인하세요.",
  ],
  silent: (from, heard) =>
    `${said(from)}부터 보고가 없습니다.${heard === "" ? "" : ` 마지막 보고는 ${said(heard)}에 왔습니다.`}`,
  wasSilent: (from, to, heard) =>
    `${said(from)}부터 ${said(to)}까지 보고가 없었습니다.${heard === "" ? "" : ` 그 전의 마지막 보고는 ${said(heard)}에 왔습니다.`}`,
};

const story: IncidentWords["story"] = {
  firstFailure: "첫 실패",
  opened: (level) => `감지: ${level}`,
  openedText: (noticedAfter) => `첫 실패 ${noticedAfter} 뒤.`,
  openedAtOnce: "곧바로 감지했습니다.",
  level: (level) => `심각도 변경: ${level}`,
  error: (phrase) => `오류 변경: ${phrase}`,
  page: {
    confirmed: (page) => `${pageName(page)}도 문제를 인정`,
    unacknowledged: (page) => `${pageName(page)}에는 정상으로 표시`,
    advisory: (page) => `${pageName(page)}에 문제 공지`,
    uncovered: () => "연결된 공식 페이지 없음",
    unread: (page) => `${object(pageName(page))} 읽지 못함`,
  },
  pageTitle: (title) => `“${title}”`,
  pageLate: (late) => `문제 발생 ${late} 뒤.`,
  pageEarly: (early) => `문제 발생 ${early} 전.`,
  pageAtOnce: "발생 즉시.",
  certificate: (days, to) =>
    days < 0
      ? `인증서가 ${to}에 만료됨`
      : days < 1
        ? `인증서 만료까지 하루 미만 (${to})`
        : `인증서 만료까지 ${days}일 (${to})`,
  witness: (feed) => `${feed}에서도 같은 문제 확인`,
  witnessText: ({ title, uptime, status, since }) => {
    const says = status === undefined || status === "unknown" ? "" : koShared.page[status];
    const word =
      says === "" && since === ""
        ? ""
        : `${since === "" ? "" : `${said(since)}부터 `}${says === "" ? "문제 있음" : says}.`;
    return (
      [
        ...(title === "" ? [] : [`“${title}”.`]),
        ...(uptime === "" ? [] : [`호출 성공률 ${uptime}.`]),
        ...(word === "" ? [] : [word]),
      ].join(" ") || "문제가 보고되었습니다."
    );
  },
  hint: (feed) => `${feed} 게시물 증가`,
  hintText: (count, usual, window) =>
    `${window} 동안 ${count}건 (평소 ${Math.round(usual * 10) / 10}건). 참고용이며 증거는 아닙니다.`,
  unreadable: "읽을 수 없음",
  unreadableFor: (duration) => `${duration} 동안 읽지 못했습니다.`,
  readable: "다시 읽을 수 있음",
  models: (appeared, vanished) =>
    [...(vanished > 0 ? [`사라진 모델 ${vanished}개`] : []), ...(appeared > 0 ? [`새 모델 ${appeared}개`] : [])].join(
      ", ",
    ),
  modelNames: (appeared, vanished, more) =>
    [
      ...(vanished.length > 0 ? [`사라짐: ${vanished.join(", ")}.`] : []),
      ...(appeared.length > 0 ? [`새로 생김: ${appeared.join(", ")}.`] : []),
      ...(more > 0 ? [`외 ${more}개.`] : []),
    ].join(" "),
  renewed: "인증서 갱신됨",
  settled: "변경 후 시간이 지났거나 변경이 취소됨",
  joined: (monitor) => `${monitor}에서도 문제 발생`,
  planned: (from, to) => `예정: ${from} ~ ${to}`,
  persons: {
    acknowledged: "담당자가 확인함",
    takenUp: "다시 열림",
    muted: (until) => `${until}까지 알림 끔`,
    falseAlarm: "오탐으로 표시: 가동률에 반영되지 않음",
    status: koIssues.events.status,
  },
  recovered: "복구됨",
  recoveredText: (duration) => `${duration} 만에.`,
  ended: {
    unobserved: "관측 없이 종료: 하루 동안 상태를 알 수 없었음",
    "no-longer-watched": "종료: 더 이상 지켜보지 않음",
  },
  reopened: (level) => `재발: ${level}`,
  because: (phrase) => `${phrase}.`,
  measured: (value, limit) => (limit === "" ? `${value}.` : `${value}, 기준 ${limit}.`),
};

const check: IncidentWords["check"] = {
  page: "공식 페이지",
  scope: "범위",
  scopeWide: "다른 모니터도",
  scopeWideText: (names) => `같은 제공자에서 함께 실패: ${namesOf(names)}.`,
  scopeNarrow: "이 모니터만",
  scopeNarrowText: (names) => `같은 제공자에서 정상: ${namesOf(names)}.`,
  scopeUnknownText: "같은 제공자의 다른 모니터 상태는 알 수 없습니다.",
  scopeTest: "테스트 모니터입니다.",
  key: "키",
  quota: "할당량",
  network: "네트워크",
  request: "요청",
  pageResult: {
    confirmed: "문제를 인정",
    unacknowledged: "정상으로 표시",
    advisory: "문제를 공지",
    uncovered: "없음",
    unread: "읽을 수 없음",
  },
  pageText: {
    confirmed: (page, time) =>
      `${subject(pageName(page))} 이 문제를 알리고 있습니다${time === "" ? "" : `. 최초 공지 ${said(time)}`}.`,
    unacknowledged: (page, time) =>
      `${object(pageName(page))} ${time === "" ? "" : `${said(time)}에 `}읽었지만 이 문제에 대한 언급이 없습니다.`,
    advisory: (page, time) =>
      `직접 호출은 성공하는데 ${topic(pageName(page))} ${time === "" ? "" : `${said(time)}부터 `}문제를 알리고 있습니다.`,
    uncovered: () => "이 모니터에 연결된 공식 페이지가 없습니다.",
    unread: (page) => `${object(pageName(page))} 읽지 못해 어느 쪽인지 알 수 없습니다.`,
  },
  keyRefused: "거부됨",
  keyRefusedText: (phrase) => `${phrase}.`,
  keyFine: "거부되지 않음",
  keyFineText: (code) =>
    code === "" ? "키가 거부된 응답은 없습니다." : `마지막 응답(${code})은 키를 탓하지 않습니다.`,
  unknown: "알 수 없음",
  noAnswerText: "판단할 만한 응답이 없었습니다.",
  quotaUsed: "소진됨",
  quotaUsedText: (phrase) => `${phrase}.`,
  quotaFine: "문제 없음",
  quotaFineText: (code) =>
    code === ""
      ? "할당량이나 크레딧을 언급한 응답은 없습니다."
      : `마지막 응답(${code})은 할당량도 크레딧도 언급하지 않습니다.`,
  networkBad: "실패",
  networkBadText: (phrase) => `${phrase}.`,
  networkSlow: "시간 제한에 걸림",
  networkSlowText: (phase) => `“${phase}” 단계에서 기다리다 호출이 끝났습니다.`,
  networkFine: "정상",
  networkFineText: (code) => `응답이 온전히 도착합니다: ${code}.`,
  requestBad: "거부됨",
  requestBadText: (phrase) => `${phrase}.`,
  requestFine: "이전에 성공",
  requestFineText: (time) => `같은 요청이 ${said(time)}에는 성공했습니다.`,
  requestUnknownText: "남아 있는 이전 호출이 없습니다.",
  support: "지원",
  supportTheirs: "제공자 쪽에서 해결",
  supportTheirsText: (id) => `마지막 실패는 제공자 쪽 문제입니다.${id === "" ? "" : ` 제공자의 요청 ID: ${id}.`}`,
  supportOurs: "필요 없음",
  supportOursText: "우리 쪽에서 고칠 문제입니다.",
  supportUnknownText: "어느 쪽 문제인지 아직 알 수 없습니다.",
};

const summary: IncidentWords["summary"] = {
  failed: (from, to, failed, asked, repeated) =>
    `${said(from)}부터 ${said(to)}까지 ${failedOf(failed, asked, repeated)}.`,
  failedSoFar: (from, failed, asked, repeated) => `${said(from)}부터 ${failedOf(failed, asked, repeated)}.`,
  span: (from, to, duration) => `${said(from)}부터 ${said(to)}까지 ${duration} 동안 이어졌습니다.`,
  spanSoFar: (from) => `${said(from)}부터 이어지고 있습니다.`,
  firstError: (phrase) => `첫 오류: ${phrase}.`,
  noticed: (after) => `첫 실패 ${after} 뒤에 판정했습니다.`,
  noticedAtOnce: "곧바로 판정했습니다.",
  page: {
    confirmed: (page) => `${pageName(page)}도 문제를 인정했습니다.`,
    unacknowledged: (page) => `${topic(pageName(page))} 아무것도 알리지 않았습니다.`,
    advisory: (page) => `${topic(pageName(page))} 문제를 알렸지만, 직접 호출에서는 나타나지 않았습니다.`,
    uncovered: () => "연결된 공식 페이지가 없습니다.",
    unread: (page) => `${object(pageName(page))} 읽지 못했습니다.`,
  },
  pageMet: (page) => `${pageName(page)}에 공지된 문제가 직접 호출에서도 확인되었습니다.`,
  pageLate: (page, late, time, lead) =>
    `${topic(pageName(page))} 문제 발생 ${late} 뒤인 ${said(time)}에 알렸습니다(우리 판정 기준 ${lead}).`,
  pageAtOnce: (page, time) => `${topic(pageName(page))} ${said(time)}에 곧바로 알렸습니다.`,
  pageEarly: (page, early, time, lead) =>
    `${topic(pageName(page))} 문제 발생 ${early} 전인 ${said(time)}에 알렸습니다(우리 판정 기준 ${lead}).`,
};

export const koIncident: IncidentWords = {
  resolved: "해결됨",
  running: "진행 중",
  what: (kind, level) => `${kind}, ${level}`,
  title: (name, phrase) => `${topic(name)} ${phrase}`,
  titleAnd: (title, clause) => {
    const open = goingOn(title, "는데");
    return `${open}${open === title ? ":" : ""} ${clause.replace(/\.$/u, "")}`;
  },
  short: (name, brief) => `${name}: ${brief}`,
  advisoryBrief: "공식 페이지에 문제 공지",
  advisoryNow: (name) => `${name}: 공식 페이지가 문제를 알리고 있습니다`,
  advisoryLasted: (name, duration) => `${name}: 공식 페이지가 ${duration} 동안 문제를 알렸습니다`,
  certificate,
  models,
  unreadFeed,
  heartbeat,
  lasted: "지속 시간",
  lastedSoFar: "지금까지",
  fromTo: (from, to) => `${from} ~ ${to}`,
  from: (from) => `${from}부터`,
  noticed: "감지까지",
  noticedHow: "감지",
  noticedSub: (time) => `${time} 판정`,
  importedFrom: "관측한 곳",
  importedSub: "가져온 기록, 직접 호출 아님",
  importedHead: "기록의 출처",
  importedSays:
    "이전에 Upptime이 이 사이트를 지켜보며 상태가 바뀔 때마다 남긴 기록입니다. 시작과 끝은 Upptime의 실행 간격만큼만 정확하며, 개별 호출과 당시 상태 페이지의 표시는 남아 있지 않습니다.",
  pageLate: "공식 페이지 지연",
  pageEarly: "공식 페이지가 먼저",
  pageSpoke: "공식 페이지 공지",
  pageSaid: (time, lead) => `${time} 공지${lead === "" ? "" : `, 우리 판정 기준 ${lead}`}`,
  pageSilentFact: "침묵",
  pageNeverFact: "공지 없음",
  pageSub: {
    confirmed: "문제를 인정",
    unacknowledged: "정상으로 표시",
    advisory: "문제를 공지",
    uncovered: "연결된 페이지 없음",
    unread: "읽지 못함",
  },
  failed: "실패한 호출",
  of: (asked) => `/ ${asked}건`,
  failedSub: "재시도 제외",
  affected: "같은 시간 문제",
  nothingElse: "다른 모니터 없음",
  seen: "관측한 내용",
  chartTitle: (failed, asked, through, repeated) =>
    failed === 0
      ? `${callsOf(asked, repeated)} 중 실패는 없었습니다`
      : failed === asked
        ? `${callsOf(failed, repeated)}이 ${failed === 1 ? "" : "모두 "}실패했습니다`
        : `${callsOf(asked, repeated)} 중 ${failed}건이 실패했습니다${through === 0 ? "" : `. ${counted(through)}건은 성공했습니다`}`,
  chartAdvisory: (asked, failed) =>
    `공식 페이지는 문제를 알렸지만, 직접 호출한 ${asked}건 중 ${failed === 0 ? "실패는 없었습니다" : `${failed}건이 실패했습니다`}`,
  chartEvidence: "증거로 남긴 호출",
  chartPage: "공식 페이지의 표시",
  chartTextPage: "개별 호출은 3일 동안 보관하며, 이 인시던트에는 그보다 오래 남긴 호출이 없습니다.",
  restsOn: {
    alert: {
      head: "인시던트의 근거",
      texts: ["여러 호출의 수치에 대한 이 사이트의 규칙입니다. 호출 하나하나는 증거가 되지 않습니다."],
    },
    manual: { head: "인시던트의 근거", texts: ["사람이 직접 등록했습니다. 직접 호출로 감지한 것이 아닙니다."] },
  },
  chartText: (hasPage, repeated, hasOthers) =>
    `호출을 응답 시간에 따라 표시했습니다${repeated ? "(재시도 제외)" : ""}. ×는 실패, 반만 채운 것은 느림.${
      hasPage ? " 선 아래는 공식 페이지의 표시이고, 파란색은 공식 페이지가 알리기까지 걸린 시간입니다." : ""
    }${hasOthers ? " 회색은 이 문제를 말한 다른 출처로, 그쪽에서 시작된 때부터 우리가 들은 때까지입니다." : ""}`,
  chartTextEvidence: "개별 호출은 3일 동안 보관합니다. 더 오래된 인시던트는 여기에 보이는 호출만 남아 있습니다.",
  timeline: "타임라인",
  story,
  diagnosis: {
    provider: "진단: 제공자 쪽 문제",
    owner: "진단: 우리 키, 할당량 또는 요청의 문제",
    network: "진단: 우리와 제공자 사이의 문제",
    advisory: "진단: 직접 호출에서는 나타나지 않음",
    unclear: "진단",
  },
  advice: {
    "wait-and-tell": "복구를 기다리며 사용자에게 알리세요. 공식 페이지가 확인한 문제입니다.",
    "check-ours": "우리 쪽에서 고칠 문제입니다. 거부된 항목부터 확인하세요.",
    "call-support": "제공자 지원팀에 문의하세요. 공식 공지도 없고 우리 쪽 문제도 아닙니다.",
    watch: "경과를 지켜보세요. 아직 어느 쪽 문제인지 알 수 없습니다.",
  },
  check,
  evidence: "증거",
  noEvidence: "남은 호출이 없습니다.",
  first: "첫 시도",
  again: (n) => `재시도 ${n}`,
  reasonIs: "원인",
  blame: { provider: "제공자", owner: "우리", runner: "실행 환경", nobody: "없음" },
  blameIs: (whose) => `책임: ${whose}`,
  postMortem: "사후 분석",
  summarySoFar: "지금까지의 경과",
  summary,
  callsByOutcome: "결과와 원인별 호출",
  outcomeColumns: [
    { text: "결과, 원인" },
    { text: "호출", numeric: true },
    { text: "처음", numeric: true },
    { text: "마지막", numeric: true },
  ],
  issue: (number) => `이슈 #${number}`,
  asJson: "원장의 파일",
  runningDuration: (duration) => `${duration}째 진행 중`,
  indexSentence: (total, running) => [
    { tone: "quiet", text: `지금까지 인시던트는 ${counted(total)}건입니다.` },
    {
      tone: "plain",
      text: running === 0 ? "진행 중인 것은 없습니다." : `${counted(running)}건이 진행 중입니다.`,
    },
  ],
  indexEmpty: "아직 인시던트가 없습니다.",
};
