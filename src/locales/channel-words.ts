import type { Notice } from "../domain/notice.ts";

/** What channels add to a notice of their own. */
export interface ChannelWords {
  /** Over the next steps. */
  readonly steps: string;
  /** In the place of what a limit of the vendor left no room for. */
  readonly cut: string;
  /** The ledger could not be written. */
  readonly unrecorded: string;
  /** Of a message that only tries a channel. */
  readonly testTitle: (site: string) => string;
  readonly testLead: string;
}

const WORDS: Readonly<Record<"en" | "ko", ChannelWords>> = {
  en: {
    steps: "Next steps",
    cut: "Cut: there is no room for the rest",
    unrecorded: "Not recorded: the ledger could not be written",
    testTitle: (site) => `A test from ${site}`,
    testLead: "This channel works. Nothing is wrong, and there is nothing to do.",
  },
  ko: {
    steps: "다음 단계",
    cut: "여기까지만 보냅니다: 나머지는 담을 공간이 없습니다",
    unrecorded: "기록되지 않음: 장부에 쓰지 못했습니다",
    testTitle: (site) => `${site}의 시험 메시지`,
    testLead: "이 채널은 잘 작동합니다. 문제는 없으며 할 일도 없습니다.",
  },
};

export const channelWords = ({ locale = "en" }: Pick<Notice, "locale">): ChannelWords => WORDS[locale];
