import type { ChannelWords } from "./channel-words.ts";

export const enChannels: ChannelWords = {
  steps: "Next steps",
  cut: "Cut: there is no room for the rest",
  unrecorded: "Not recorded: the ledger could not be written",
  testTitle: (site) => `A test from ${site}`,
  testLead: "This channel works. Nothing is wrong, and there is nothing to do.",
};
