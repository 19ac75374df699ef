import { MS_PER_MINUTE } from '#src/core/domain/units.ts';
import type { FitPart } from './framing.ts';
import { epochMsOf, type FitMessage, numberOf } from './message.ts';
import type { FitMessages } from './read-messages.ts';
import type { Session } from './sessions.ts';

/** Records may run on a little after a session; beyond this they are a leg of their own. */
const TOLERANCE_MS = MS_PER_MINUTE;

const endOf = ({ message, startMs }: Session): number => {
  const elapsedSeconds = numberOf(message, 'total_elapsed_time');
  if (startMs !== null && elapsedSeconds !== null) return startMs + elapsedSeconds * 1000;
  return epochMsOf(message, 'timestamp') ?? Number.POSITIVE_INFINITY;
};

const sportIn = (message: FitMessage | undefined): FitMessage => ({
  sport: message?.['sport'],
  sub_sport: message?.['sub_sport'],
});

/**
 * The session that an interrupted recorder did not write: the whole recording when there is none at all, or the
 * leg that was under way when a multi-sport recording was cut (its sport message is there, its session is
 * not). `null` when nothing is missing.
 *
 * @param lastRecordMs time of the last record; `NaN` without any.
 */
export const unfinishedSessionOf = (
  messages: FitMessages,
  sessions: readonly Session[],
  part: FitPart,
  lastRecordMs: number,
): Session | null => {
  if (sessions.length === 0)
    return { message: sportIn(messages.sports[0] ?? messages.laps[0]), startMs: null };
  const sport = messages.sports[sessions.length];
  const endMs = Math.max(...sessions.map(endOf));
  if (part.damage === 'none' || sport === undefined || !(lastRecordMs > endMs + TOLERANCE_MS)) return null;
  return { message: sportIn(sport), startMs: endMs };
};
