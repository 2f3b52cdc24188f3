import { tmpdir } from "node:os";
import { join } from "node:path";

/** For the environment of a process of ours: what Node has once made of our sources is not made again, which halves its start. */
export const COMPILED = { NODE_COMPILE_CACHE: join(tmpdir(), "uptimeline-compiled") } as const;
