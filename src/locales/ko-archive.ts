import type { ArchiveWords } from "./archive.ts";

export const koArchive: ArchiveWords = {
  title: "지난 장애",
};
