import { once } from "node:events";
import type { ChildProcess } from "node:child_process";

/** The next message of a process of the bench; rejects when it ends instead. */
export async function next<T>(child: ChildProcess): Promise<T> {
  const heard = new AbortController();
  const { signal } = heard;
  try {
    const [message] = (await Promise.race([
      once(child, "message", { signal }),
      once(child, "exit", { signal }).then(([code]) =>
        Promise.reject(new Error(`a process of the bench ended with ${String(code)}`)),
      ),
    ])) as [T];
    return message;
  } finally {
    heard.abort();
  }
}
