import type { ArchiveWords } from "./archive.ts";

export const enArchive: ArchiveWords = {
  title: "Archive",
};
