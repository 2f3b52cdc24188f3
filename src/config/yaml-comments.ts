import { Document, isDocument, isNode } from "yaml";
import type { Path } from "./yaml.ts";

/** A comment before what stands at a path; an empty path is the whole. Each text is one line. */
export interface Comment {
  readonly path: Path;
  readonly lines: readonly string[];
}

/** Plain data as people write it, with comments. */
export function toCommentedYaml(data: unknown, comments: readonly Comment[]): string {
  const document = new Document(data, { aliasDuplicateObjects: false });
  for (const { path, lines } of comments) {
    const node: unknown = path.length === 0 ? document : document.getIn(path, true);
    if (lines.length > 0 && (isDocument(node) || isNode(node))) node.commentBefore = lines.map(commentLine).join("\n");
  }
  return document.toString({ lineWidth: 0 });
}

const commentLine = (text: string): string => ` ${text.replace(/\p{C}/gu, " ")}`;
