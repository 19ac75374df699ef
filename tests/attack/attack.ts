import type { Target } from './make-client.ts';

/** A service to attack, and how long. */
export type AttackContext = Target & {
  /** `short` takes about a minute in all, `whole` up to ten. */
  readonly effort: 'short' | 'whole';
};

export type AttackResult = {
  readonly probes: number;
  /** What was measured, in a few words. */
  readonly seen: string;
  /** What must not be. */
  readonly faults: readonly string[];
};

export type Attack = (context: AttackContext) => Promise<AttackResult>;

/** The slowest of the given milliseconds, as text. */
export const slowest = (times: readonly number[]): string =>
  `slowest ${Math.round(Math.max(0, ...times))} ms`;
