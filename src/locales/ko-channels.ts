import type { ChannelWords } from "./channel-words.ts";

export const koChannels: ChannelWords = {
  steps: "다음 단계",
  cut: "여기까지만 보냅니다: 나머지는 담을 공간이 없습니다",
  unrecorded: "기록되지 않음: 원장에 쓰지 못했습니다",
  testTitle: (site) => `${site}의 시험 메시지`,
  testLead: "이 채널은 잘 작동합니다. 문제는 없으며 할 일도 없습니다.",
};
