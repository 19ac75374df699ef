/** A stream that text is written to. */
export type Screen = {
  readonly isTTY?: boolean;
  readonly columns?: number;
  /** false: wait for `drain` before the next. */
  readonly write: (text: string | Uint8Array) => unknown;
  readonly once?: (event: 'drain', listener: () => void) => unknown;
};

/** Asks a person a question; null when they end the input instead of answering. */
export type Ask = (question: string) => Promise<string | null>;

/** What a command uses besides the network and the disk. */
export type Terminal = {
  readonly env: { readonly [name: string]: string | undefined };
  /** Results: text, or one JSON document. */
  readonly out: Screen;
  /** Progress and errors. */
  readonly err: Screen;
  /** null where nobody can answer, such as in a script. */
  readonly ask: Ask | null;
  /** Aborted by Ctrl-C. */
  readonly stop: AbortSignal;
};

/** Exit codes of commands. */
export const exitCodes = { done: 0, failed: 1, usage: 2, partly: 3 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Wrong usage of a command; the message says what is expected. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** An error that ends a command with one sentence and no stack trace. */
export class CommandError extends Error {
  override name = 'CommandError';
}

/** Text of others without the control characters by which it could move the cursor or fake a line. */
export const visible = (text: string): string =>
  text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, ' ');

/** Writes lines of a result. */
export const print = (terminal: Terminal, ...lines: readonly string[]): void => {
  terminal.out.write(`${lines.map(visible).join('\n')}\n`);
};

/** Writes a result as JSON. */
export const printJson = (terminal: Terminal, answer: unknown): void => {
  terminal.out.write(`${JSON.stringify(answer, null, 2)}\n`);
};
