import { parseInstant } from './calendar.ts';
import { type DecodedActivity, emptySummary } from './decoded-activity.ts';
import { type Sport, statedSportBasis } from './sport.ts';
import { MINUTES_PER_HOUR, SECONDS_PER_MINUTE } from './units.ts';

/** An activity as a person states it, without a file: when it began, and how long or how far it was. */
export type StatedActivity = {
  /** An instant with its offset; another offset than `Z` is that of the place where it was. */
  readonly startTime: string;
  readonly sport?: Sport;
  readonly title?: string | null;
  readonly distanceMeters?: number | null;
  /** From start to end, pauses included. */
  readonly durationSeconds?: number | null;
  readonly movingSeconds?: number | null;
  readonly ascentMeters?: number | null;
  readonly descentMeters?: number | null;
  readonly averageBpm?: number | null;
  readonly maximumBpm?: number | null;
  /** Steps a minute, both feet. */
  readonly averageSpm?: number | null;
  readonly sessionRpe?: number | null;
  readonly race?: boolean | null;
  /** Where it comes from, such as the name of an app; `externalId` is its name there. */
  readonly source?: string | null;
  readonly externalId?: string | null;
};

const offsetPattern = /([+-])(\d{2}):?(\d{2})?$/;

/** The offset of an instant as it is written, seconds; null for `Z`, which names no place. */
const writtenOffset = (instant: string): number | null => {
  const found = offsetPattern.exec(instant.slice(-6));
  if (found === null) return null;
  const minutes = Number(found[2]) * MINUTES_PER_HOUR + Number(found[3] ?? 0);
  return (found[1] === '-' ? -1 : 1) * minutes * SECONDS_PER_MINUTE;
};

const statedIdentity = 'manual:';

/**
 * What identifies a stated activity where it comes from; null where nothing was said. The same statement made again
 * replaces the earlier one.
 *
 * @example
 * identityOfStated({ startTime: '2026-05-01T06:00:00Z', source: 'diary', externalId: '7' }); // 'manual:["diary","7"]'
 */
export const identityOfStated = ({ source, externalId }: StatedActivity): string | null =>
  externalId == null ? null : `${statedIdentity}${JSON.stringify([source ?? null, externalId])}`;

/**
 * The `externalId` in an identity of {@link identityOfStated}; null for any other.
 *
 * @example
 * externalIdOfStated('manual:["diary","7"]'); // '7'
 */
export const externalIdOfStated = (identity: string | null): string | null => {
  if (identity?.startsWith(statedIdentity) !== true) return null;
  const names: unknown = JSON.parse(identity.slice(statedIdentity.length));
  return Array.isArray(names) && typeof names[1] === 'string' ? names[1] : null;
};

/**
 * A stated activity as a recording without records, so that it is treated as one.
 *
 * @example
 * decodeStated({ startTime: '2026-05-01T06:00:00Z', distanceMeters: 5000 }).summary.distanceMeters; // 5000
 */
export const decodeStated = (stated: StatedActivity): DecodedActivity => ({
  format: 'manual',
  sport: stated.sport ?? 'running',
  subSport: null,
  sportBasis: statedSportBasis,
  ...(stated.race == null ? {} : { race: stated.race }),
  ...(stated.sessionRpe == null ? {} : { sessionRpe: stated.sessionRpe }),
  title: stated.title ?? null,
  startMs: parseInstant(stated.startTime),
  localOffsetSeconds: writtenOffset(stated.startTime),
  creator: { manufacturer: null, product: null, software: stated.source ?? null },
  identity: identityOfStated(stated),
  summary: {
    ...emptySummary,
    elapsedSeconds: stated.durationSeconds ?? null,
    movingSeconds: stated.movingSeconds ?? null,
    distanceMeters: stated.distanceMeters ?? null,
    ascentMeters: stated.ascentMeters ?? null,
    descentMeters: stated.descentMeters ?? null,
    averageHeartRateBpm: stated.averageBpm ?? null,
    maximumHeartRateBpm: stated.maximumBpm ?? null,
    averageCadence: stated.averageSpm ?? null,
  },
  laps: [],
  pauses: [],
  records: { length: 0, timeMs: new Float64Array(0), columns: {} },
  repairs: [],
});
