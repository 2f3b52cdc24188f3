/** How a word sounds at its end, as Koreans read it: ㄹ takes `로` and the particles of a consonant otherwise. */
type Sound = "vowel" | "consonant" | "rieul";

const SYLLABLES_FROM = 0xac00;
const ENDINGS = 28;
const RIEUL = 8;
const BIEUP = 17;

/** 영 일 이 삼 사 오 육 칠 팔 구; tens and hundreds end in a consonant, as 영 does. */
const DIGITS: readonly Sound[] = [
  "consonant",
  "rieul",
  "vowel",
  "consonant",
  "vowel",
  "vowel",
  "consonant",
  "rieul",
  "rieul",
  "vowel",
];

/** Letters by their names: 엘, 엠, 엔 and 알; the names of all others end in a vowel. */
const LETTERS: Readonly<Record<string, Sound>> = { L: "rieul", R: "rieul", M: "consonant", N: "consonant" };

function soundOfSyllable(code: number): Sound {
  const ending = (code - SYLLABLES_FROM) % ENDINGS;
  return ending === 0 ? "vowel" : ending === RIEUL ? "rieul" : "consonant";
}

/** `GPT`, and words without a vowel, are read letter by letter. */
const isInitialism = (word: string): boolean =>
  !/[aeiouy]/iu.test(word) || (word.length <= 4 && word === word.toUpperCase());

/** A guess by spelling that is right for what models and services are called: 소넷, 구글, 크롬, but 딥시크, 이미지. */
function soundOfWord(word: string): Sound {
  const capitals = /[A-Z]{2,}$/u.exec(word)?.[0];
  if (isInitialism(word) || (capitals !== undefined && capitals !== word && isInitialism(capitals)))
    return LETTERS[word.at(-1)!.toUpperCase()] ?? "vowel";
  const lower = word.toLowerCase();
  if (/le?$/u.test(lower)) return "rieul";
  if (/(?:[mn]|ng|[aeiou][mn]e|web)$/u.test(lower)) return "consonant";
  return /(?:^|[^aeiou])[aeiou](?:ck|[ckpqt])$/u.test(lower) ? "consonant" : "vowel";
}

/** How a text ends when it is read aloud; `undefined` where nobody can say. */
function soundOf(text: string): Sound | undefined {
  if (/%[^\p{L}\p{N}]*$/u.test(text)) return "vowel";
  const end = text.normalize("NFC").replace(/[^\p{L}\p{N}]+$/u, "");
  const last = end.at(-1) ?? "";
  if (/[가-힣]/u.test(last)) return soundOfSyllable(last.charCodeAt(0));
  if (/[0-9]/u.test(last)) return DIGITS[Number(last)];
  const word = /[A-Za-z]+$/u.exec(end.normalize("NFD").replaceAll(/\p{M}/gu, ""))?.[0];
  return word === undefined ? undefined : soundOfWord(word);
}

const particle =
  (afterConsonant: string, afterVowel: string) =>
  (text: string): string => {
    const sound = soundOf(text);
    if (sound === undefined) return `${text}${afterConsonant}(${afterVowel})`;
    return `${text}${sound === "vowel" ? afterVowel : afterConsonant}`;
  };

/** 은/는: what is spoken of. */
export const topic = particle("은", "는");
/** 이/가: who does it. */
export const subject = particle("이", "가");
/** 을/를: to what it is done. */
export const object = particle("을", "를");
/** 으로/로: by what, whereto. After ㄹ it is 로. */
export const by = (text: string): string => {
  const sound = soundOf(text);
  return sound === undefined ? `${text}(으)로` : `${text}${sound === "consonant" ? "으로" : "로"}`;
};

/** A sentence that goes on, of a verb or of `이다`: `…입니다` → `…이고`, `…이지만`, `…인데`; `…합니다` → `…하고` and so on. */
export function goingOn(sentence: string, how: "고" | "지만" | "는데"): string {
  const stem = sentence.replace(/니다\.?$/u, "");
  if (stem === sentence) return sentence;
  if (stem.endsWith("습")) return `${stem.slice(0, -1)}${how}`;
  if (stem.endsWith("입") && how === "는데") return `${stem.slice(0, -1)}인데`;
  const code = stem.charCodeAt(stem.length - 1);
  const isOpen = (code - SYLLABLES_FROM) % ENDINGS === BIEUP;
  return isOpen ? `${stem.slice(0, -1)}${String.fromCharCode(code - BIEUP)}${how}` : sentence;
}

/** A time as it stands in a sentence: `17:52` → `17시 52분`, `11월 21일 09:00` → `11월 21일 9시`. */
export const said = (time: string): string =>
  time.replaceAll(/(?<!\d)(\d{1,2}):(\d{2})(?::\d{2})?(?!\d)/gu, (_, hour: string, minute: string) =>
    [`${Number(hour)}시`, ...(minute === "00" ? [] : [`${Number(minute)}분`])].join("\u00a0"),
  );

const UNBROKEN = 18;

/** A page by the name of its feed: `OpenAI Status` → `OpenAI 상태 페이지`. */
export function pageName(name: string): string {
  if (name === "") return "공식 페이지";
  if (/(?:페이지|현황|대시보드|page|health|dashboard)$/iu.test(name)) return name;
  const whole = `${name.replace(/\s*[-|:]?\s*status$/iu, "") || name} 상태 페이지`;
  // Short enough to stay in one piece, in a headline too.
  return whole.length <= UNBROKEN ? whole.replaceAll(" ", "\u00a0") : whole;
}

const number = new Intl.NumberFormat("ko-KR");
/** `1,856` */
export const counted = (count: number): string => number.format(count);

const NAMED = 6;
/** Names in a sentence; of many, the first ones and how many more. */
export const namesOf = (names: readonly string[], most: number = NAMED): string =>
  names.length > most ? `${names.slice(0, most - 1).join(", ")} 외 ${names.length - most + 1}개` : names.join(", ");
