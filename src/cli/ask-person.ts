import { createInterface } from 'node:readline/promises';
import type { Ask } from './terminal.ts';

/** Questions on the terminal of this process; null where standard input or standard error is no terminal. */
export const createAsk = (stop: AbortSignal): Ask | null => {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return null;
  return async (question) => {
    const lines = createInterface({ input: process.stdin, output: process.stderr });
    const ended = new Promise<null>((resolve) => lines.once('close', () => resolve(null)));
    // Rejected at Ctrl-C.
    const answered = lines.question(question, { signal: stop }).catch(() => null);
    const answer = await Promise.race([answered, ended]).finally(() => lines.close());
    if (answer === null) process.stderr.write('\n');
    return answer;
  };
};
