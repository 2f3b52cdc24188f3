import type { Notice } from "../domain/notice.ts";
import { WORDS } from "./languages.ts";

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

export const channelWords = ({ locale = "en" }: Pick<Notice, "locale">): ChannelWords => WORDS[locale].channels;
