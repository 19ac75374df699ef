import type { DecodedActivity, DecodedLap, Pause } from '#src/core/domain/decoded-activity.ts';
import { Failure } from '#src/core/domain/failure.ts';
import type { Repair, RepairId } from '#src/core/domain/repair.ts';
import { decideSport } from '#src/core/sport/decide-sport.ts';
import { buildRecords, type Rows } from './build-columns.ts';
import { creatorOf, recordingIdentityOf } from './creator.ts';
import { explainNoActivity, isActivityFile } from './file-type.ts';
import type { FitPart } from './framing.ts';
import { localOffsetSecondsOf } from './local-offset.ts';
import { epochMsOf, type FitMessage, numberOf, textOf } from './message.ts';
import { pausesOf } from './pauses.ts';
import type { FitMessages } from './read-messages.ts';
import { rowsBySession, type Session, sessionIndexAt, sessionsByStart, startsOf } from './sessions.ts';
import { sportOf } from './sports.ts';
import type { StrapHeartRates } from './strap-heart-rate.ts';
import { countZeroDynamics, summaryOf } from './summary.ts';
import { unfinishedSessionOf } from './unfinished-session.ts';

/** A triathlon has five, an ultra with a session a lap some dozens. */
const MAXIMUM_SESSIONS = 500;

/** What all activities of a part share. */
type Shared = {
  readonly messages: FitMessages;
  readonly strap: StrapHeartRates;
  readonly identity: string | null;
  readonly repairs: readonly Repair[];
};
/** What belongs to one of them. */
type Own = {
  readonly session: Session;
  readonly index: number;
  readonly rows: Rows;
  readonly laps: readonly DecodedLap[];
  readonly pauses: readonly Pause[];
};

const lapOf = (lap: FitMessage): DecodedLap => ({
  startMs: epochMsOf(lap, 'start_time'),
  elapsedSeconds: numberOf(lap, 'total_elapsed_time'),
  distanceMeters: numberOf(lap, 'total_distance'),
});

const mergeRepairs = (repairs: readonly Repair[]): readonly Repair[] =>
  [...Map.groupBy(repairs, (repair) => repair.id)].map(([id, same]) => ({
    id,
    samples: same.reduce((sum, repair) => sum + repair.samples, 0),
  }));

const firstTimeMs = (timesMs: Float64Array): number | null =>
  timesMs.find((timeMs) => !Number.isNaN(timeMs)) ?? null;

/** The workout that was followed, else the profile that was chosen on the watch. */
const titleOf = ({ workouts, sports }: FitMessages, session: FitMessage): string | null =>
  textOf(workouts[0] ?? {}, 'wkt_name') ??
  textOf(session, 'sport_profile_name') ??
  textOf(sports[0] ?? {}, 'name');

const buildActivity = (shared: Shared, own: Own): DecodedActivity => {
  const { messages } = shared;
  const { message, startMs } = own.session;
  const built = buildRecords(messages.records, messages.developerFields, own.rows, shared.strap);
  const summary = summaryOf(message);
  const creator = creatorOf(messages);
  const zeros: Repair = { id: 'zero-means-unmeasured', samples: countZeroDynamics(message) };
  return {
    format: 'fit',
    ...decideSport({
      stated: [sportOf(message)],
      statedBy: 'stated',
      names: [textOf(message, 'sport_profile_name')],
      creator,
      records: built.records,
      summary,
    }),
    title: titleOf(messages, message),
    startMs: startMs ?? firstTimeMs(built.records.timeMs),
    localOffsetSeconds: localOffsetSecondsOf(messages.activities),
    creator,
    identity: shared.identity === null ? null : `${shared.identity}:${own.index}`,
    summary,
    laps: own.laps,
    pauses: own.pauses,
    records: built.records,
    repairs: mergeRepairs([...shared.repairs, ...built.repairs, ...(zeros.samples > 0 ? [zeros] : [])]),
  };
};

const buildFromSessions = (
  shared: Shared,
  sessions: readonly Session[],
  timesMs: Float64Array,
): DecodedActivity[] => {
  const { messages } = shared;
  const starts = startsOf(sessions);
  const rows = rowsBySession(starts, timesMs);
  const indexOf = (item: { readonly startMs: number | null }): number =>
    item.startMs === null ? 0 : sessionIndexAt(starts, item.startMs);
  const laps = Map.groupBy(messages.laps.map(lapOf), indexOf);
  const pauses = Map.groupBy(pausesOf(messages.events), indexOf);
  return sessions
    .map((session, index) => ({
      session,
      index,
      rows: rows[index] ?? null,
      laps: laps.get(index) ?? [],
      pauses: pauses.get(index) ?? [],
    }))
    .filter((own) => sportOf(own.session.message)?.sport !== 'transition')
    .map((own) => buildActivity(shared, own));
};

const repairsOf = (part: FitPart, unfinished: Session | null): readonly Repair[] => {
  const ids = new Set<RepairId>(part.repairs);
  if (unfinished !== null) ids.add('truncated');
  return [...ids].map((id) => ({ id, samples: 1 }));
};

/**
 * The activities of one part: one for each session that is no transition between two sports, and one made of
 * the records alone where the session is missing.
 *
 * @throws Failure `file-not-an-activity` for workouts, courses, settings and other files that record nothing,
 * `file-implausible` for more sessions than a real recording has, `file-truncated` when the cut left nothing.
 */
export const buildActivities = (
  messages: FitMessages,
  part: FitPart,
  strap: StrapHeartRates,
): DecodedActivity[] => {
  if (messages.sessions.length > MAXIMUM_SESSIONS) {
    throw new Failure('file-implausible', `The file holds ${messages.sessions.length} sessions.`);
  }
  const finished = sessionsByStart(messages.sessions);
  const isRecording =
    finished.length > 0 || (isActivityFile(messages.fileIds) && messages.records.length > 0);
  if (!isRecording) throw explainNoActivity(messages.fileIds, part);
  const timesMs = messages.records.timeMs;
  const lastMs = timesMs.findLast((timeMs) => !Number.isNaN(timeMs)) ?? Number.NaN;
  const unfinished = unfinishedSessionOf(messages, finished, part, lastMs);
  const identity = recordingIdentityOf(messages);
  const shared = { messages, strap, identity, repairs: repairsOf(part, unfinished) };
  const sessions = unfinished === null ? finished : [...finished, unfinished];
  const activities = buildFromSessions(shared, sessions, timesMs);
  if (activities.length > 0) return activities;
  throw new Failure('file-not-an-activity', 'The file holds transitions only.');
};
