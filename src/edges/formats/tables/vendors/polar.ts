import { MS_PER_SECOND, SECONDS_PER_HOUR, SECONDS_PER_MINUTE } from '#src/core/domain/units.ts';
import { sportOfType } from '#src/core/sport/read-sport.ts';
import { emptyRow, type Table, type TableRow } from '#src/edges/formats/tables/table-row.ts';
import { numberOf, scaled } from '#src/edges/formats/tables/text/read-number.ts';
import { type Fields, isFields, readObjects } from '#src/edges/formats/tables/text/read-objects.ts';
import { textOf } from '#src/edges/formats/tables/text/text-of.ts';
import { createTimeReader } from '#src/edges/formats/xml/read-time.ts';

/** `PT1H2M3.5S` in seconds. */
const readDuration = (written: string | null): number | null => {
  const found = /^PT(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:(\d{1,7}(?:\.\d{1,9})?)S)?$/.exec(written ?? '');
  if (found === null) return null;
  const [hours, minutes, seconds] = [1, 2, 3].map((index) => Number(found[index] ?? '0'));
  return (hours ?? 0) * SECONDS_PER_HOUR + (minutes ?? 0) * SECONDS_PER_MINUTE + (seconds ?? 0);
};

const readTime = (value: unknown): number | null => {
  const ms = createTimeReader().read(textOf(value) ?? '');
  return Number.isNaN(ms) ? null : ms;
};

const offsetOf = ({ timezoneOffsetMinutes, timezoneOffset, timeZoneOffset }: Fields): number | null =>
  scaled(timezoneOffsetMinutes ?? timezoneOffset ?? timeZoneOffset, SECONDS_PER_MINUTE);

const heartRateOf = (fields: Fields): Pick<TableRow, 'averageHeartRateBpm' | 'maximumHeartRateBpm'> => {
  const { heartRate, averageHeartRate, maximumHeartRate, hrAvg, hrMax } = fields;
  const { avg, max } = isFields(heartRate) ? heartRate : {};
  return {
    averageHeartRateBpm: numberOf(avg ?? averageHeartRate ?? hrAvg),
    maximumHeartRateBpm: numberOf(max ?? maximumHeartRate ?? hrMax),
  };
};

/** One exercise; what it leaves out stands on its session. */
const toRow = (exercise: Fields, session: Fields): TableRow => {
  const { identifier, sport, startTime, stopTime, duration, durationMillis } = exercise;
  const { distance, distanceMeters, ascent, descent } = exercise;
  const { id } = isFields(identifier) ? identifier : {};
  const { name } = session;
  const offset = offsetOf(exercise) ?? offsetOf(session);
  const [localMs, localEndMs] = [readTime(startTime), readTime(stopTime)];
  return {
    ...emptyRow,
    ...heartRateOf({ ...session, ...exercise }),
    id: textOf(id),
    // Newer exports number the sports; their names are those of the session.
    sport: sportOfType(textOf(sport) ?? textOf(name)),
    title: textOf(name),
    startMs: localMs === null || offset === null ? null : localMs - offset * MS_PER_SECOND,
    localOffsetSeconds: offset,
    elapsedSeconds: localMs === null || localEndMs === null ? null : Math.max(0, localEndMs - localMs) / 1000,
    timerSeconds: readDuration(textOf(duration)) ?? scaled(durationMillis, 0.001),
    distanceMeters: numberOf(distance ?? distanceMeters),
    ascentMeters: numberOf(ascent),
    descentMeters: numberOf(descent),
  };
};

/**
 * `training-session-*.json` of Polar Flow: one session a file, with its exercises. Times are the runner's local ones,
 * with their offset beside them.
 */
export const polarTable: Table = {
  vendor: 'polar',
  confidence: 'high',
  recognises: (text) =>
    /^\s*\{/.test(text) &&
    text.includes('"startTime"') &&
    /"(?:exercises|exportVersion|timezoneOffset|timezoneOffsetMinutes)"/.test(text),
  async *read(source) {
    for await (const session of readObjects(source, 0)) {
      const { exercises } = session;
      const list: readonly unknown[] = Array.isArray(exercises) ? exercises : [];
      const parts = list.filter(isFields);
      for (const exercise of parts.length > 0 ? parts : [session]) yield toRow(exercise, session);
    }
  },
};
