/** A stream that text is written to. */
export type Screen = {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (text: string) => unknown;
};

/** Everything a command may touch besides the network and the disk. */
export type Terminal = {
  readonly env: { readonly [name: string]: string | undefined };
  /** Answers: text for people, or one JSON document. */
  readonly out: Screen;
  /** Progress and complaints. */
  readonly err: Screen;
  /** Aborted when somebody presses Ctrl-C. */
  readonly stop: AbortSignal;
};

/** What a command ends with. */
export const exitCodes = { done: 0, failed: 1, usage: 2, partly: 3 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** A command was called in a way it does not understand; its message says what it wants. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Something that ends a command with one sentence and no stack. */
export class CommandError extends Error {
  override name = 'CommandError';
}

/** Writes lines of an answer. */
export const say = (terminal: Terminal, ...lines: readonly string[]): void => {
  terminal.out.write(`${lines.join('\n')}\n`);
};

/** Writes an answer for machines. */
export const sayJson = (terminal: Terminal, answer: unknown): void => {
  terminal.out.write(`${JSON.stringify(answer, null, 2)}\n`);
};
