import type { Rows } from './build-columns.ts';
import { lastAtMost } from './last-at-most.ts';
import { epochMsOf, type FitMessage, numberOf } from './message.ts';

/** A session with its place in time; `startMs` is `null` where the file does not say it. */
export type Session = { readonly message: FitMessage; readonly startMs: number | null };

const startOf = (message: FitMessage): number | null => {
  const statedMs = epochMsOf(message, 'start_time');
  if (statedMs !== null) return statedMs;
  const endMs = epochMsOf(message, 'timestamp');
  const elapsedSeconds = numberOf(message, 'total_elapsed_time');
  return endMs === null || elapsedSeconds === null ? null : endMs - elapsedSeconds * 1000;
};

const startKey = ({ startMs }: Session): number => startMs ?? Number.NEGATIVE_INFINITY;

/** A session that only wraps the others of a multi-sport recording would count everything twice. */
const isWrapper = ({ message }: Session): boolean => message['sport'] === 'multisport';

const isSame = (one: Session, other: Session): boolean =>
  one.startMs !== null && one.startMs === other.startMs && one.message['sport'] === other.message['sport'];

/**
 * The sessions by start. One written twice (same start and sport) counts once, as last written, and one that
 * wraps the others not at all.
 */
export const sessionsByStart = (messages: readonly FitMessage[]): readonly Session[] => {
  const sessions = messages.map((message) => ({ message, startMs: startOf(message) }));
  const once = sessions.filter(
    (session, index) => !sessions.some((later, at) => at > index && isSame(session, later)),
  );
  const parts = once.filter((session) => !isWrapper(session));
  return (parts.length > 0 ? parts : once).toSorted((a, b) =>
    startKey(a) < startKey(b) ? -1 : Number(startKey(a) > startKey(b)),
  );
};

/**
 * Which session a moment belongs to: the last one that has begun, or the first for anything earlier. So each
 * session reaches to the start of the next, and the last to the end of the recording.
 *
 * @example
 * sessionIndexAt([0, 60_000], 59_000); // 0
 */
export const sessionIndexAt = (startsMs: readonly number[], timeMs: number): number =>
  Math.max(0, lastAtMost(startsMs, timeMs));

/** The starts of the sessions, by which an instant is assigned to one. */
export const startsOf = (sessions: readonly Session[]): readonly number[] => sessions.map(startKey);

/**
 * The rows of each session, in file order. A record without a time goes with the record before it.
 */
export const rowsBySession = (startsMs: readonly number[], timesMs: Float64Array): readonly Rows[] => {
  if (startsMs.length === 1) return [null];
  const rows: number[][] = startsMs.map(() => []);
  let index = 0;
  for (const [row, timeMs] of timesMs.entries()) {
    if (!Number.isNaN(timeMs)) index = sessionIndexAt(startsMs, timeMs);
    rows[index]?.push(row);
  }
  return rows.map((list) => Int32Array.from(list));
};
