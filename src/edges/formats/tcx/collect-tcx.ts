import type { RecordColumns } from '#src/core/domain/decoded-activity.ts';
import { readDecimal, readOptionalDecimal } from '../xml/read-decimal.ts';
import { createTimeReader } from '../xml/read-time.ts';
import type { XmlHandlers } from '../xml/read-xml.ts';
import { createRecordTable, type RecordRange } from '../xml/record-table.ts';
import { shortText } from '../xml/short-text.ts';
import { isLapField, isPointField, type LapFields, lapFields, pointFields } from './tcx-fields.ts';

/** One `<Lap>` with what it states; a `<Track>` is the range of records between two stops of the timer. */
export type TcxLap = LapFields & { startMs: number | null; readonly tracks: { from: number; to: number }[] };

/** One `<Activity>`, or the transition between two of a multi-sport session. */
export type TcxActivity = {
  readonly sport: string | null;
  id: string | null;
  notes: string | null;
  product: string | null;
  unitId: string | null;
  readonly laps: TcxLap[];
};

/** Everything of a TCX file that matters. */
export type TcxContent = {
  readonly activities: readonly TcxActivity[];
  readonly software: string | null;
  readonly records: RecordColumns;
  readonly localOffsetSeconds: number | null;
  readonly courses: number;
  readonly workouts: number;
  /** Positions that are not on the earth; they were left out. */
  readonly impossiblePositions: number;
};

/** Handlers that collect a TCX file, and what they have collected. */
export type TcxCollector = XmlHandlers & { readonly finish: () => TcxContent };

/** All records of an activity. */
export const rangesOf = (activity: TcxActivity): RecordRange[] =>
  activity.laps.flatMap((lap) => lap.tracks.filter((track) => track.to > track.from));

const emptyLap = (startMs: number | null): TcxLap => ({ startMs, tracks: [] });

const emptyActivity = (sport: string | null): TcxActivity => ({
  sport,
  id: null,
  notes: null,
  product: null,
  unitId: null,
  laps: [],
});

/** A collector for one file. A damaged file may close elements early; points then join the last lap. */
export const createTcxCollector = (): TcxCollector => {
  const table = createRecordTable();
  const times = createTimeReader();
  const activities: TcxActivity[] = [];
  let software: string | null = null;
  let timeMs = Number.NaN;
  let insidePoint = false;
  let trackOpen = false;
  let courses = 0;
  let workouts = 0;
  let impossiblePositions = 0;
  /** Inside a course or workout, which have laps and tracks of their own that nobody has run. */
  let planned = 0;

  const lastActivity = (): TcxActivity => {
    const last = activities[activities.length - 1];
    if (last !== undefined) return last;
    const made = emptyActivity(null);
    activities.push(made);
    return made;
  };
  const lastLap = (): TcxLap => {
    const { laps } = lastActivity();
    const last = laps[laps.length - 1];
    if (last !== undefined) return last;
    const made = emptyLap(null);
    laps.push(made);
    return made;
  };
  const openLap = (startTime: string | undefined): void => {
    const startMs = times.read(startTime ?? '');
    lastActivity().laps.push(emptyLap(Number.isNaN(startMs) ? null : startMs));
    trackOpen = false;
  };
  const closePoint = (): void => {
    insidePoint = false;
    const latitude = table.get('latitude');
    const longitude = table.get('longitude');
    const onEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    if (!onEarth && !Number.isNaN(latitude) && !Number.isNaN(longitude)) {
      impossiblePositions += 1;
      table.clear('latitude');
      table.clear('longitude');
    }
    const { tracks } = lastLap();
    if (!trackOpen || tracks.length === 0) {
      tracks.push({ from: table.length(), to: table.length() });
      trackOpen = true;
    }
    table.push(timeMs);
    (tracks[tracks.length - 1] as { to: number }).to = table.length();
  };
  const closeInPoint = (local: string, text: string, parent: string): void => {
    if (local === 'time' && parent === 'trackpoint') {
      timeMs = times.read(text);
      return;
    }
    const key = local === 'value' ? parent : local;
    if (isPointField(key)) table.set(pointFields[key], readDecimal(text, local));
  };
  const closeOutside = (local: string, text: string, parent: string): void => {
    const written = shortText(text);
    if (parent === 'author') {
      if (local === 'name') software ??= written;
      return;
    }
    if (activities.length === 0) return;
    const activity = lastActivity();
    if (parent === 'activity' && local === 'id') activity.id ??= written;
    else if (parent === 'activity' && local === 'notes') activity.notes ??= written;
    else if (parent === 'creator' && local === 'name') activity.product ??= written;
    else if (parent === 'creator' && local === 'unitid') activity.unitId ??= written;
    else if (parent === 'lap' || parent === 'transition' || parent === 'lx' || local === 'value') {
      const key = local === 'value' ? parent : local;
      if (isLapField(key)) lastLap()[lapFields[key]] ??= readOptionalDecimal(text, local);
    }
  };

  return {
    open({ local }, attributes) {
      if (local === 'course' || local === 'workout') planned += 1;
      if (local === 'course') courses += 1;
      else if (local === 'workout') workouts += 1;
      if (planned > 0) return;
      if (local === 'trackpoint') {
        table.discard();
        timeMs = Number.NaN;
        insidePoint = true;
      } else if (local === 'activity') activities.push(emptyActivity(shortText(attributes['Sport'])));
      else if (local === 'transition') {
        activities.push(emptyActivity('transition'));
        openLap(attributes['StartTime']);
      } else if (local === 'lap') openLap(attributes['StartTime']);
      else if (local === 'track') trackOpen = false;
    },
    close({ local }, text, parent) {
      if (planned > 0) {
        if (local === 'course' || local === 'workout') planned -= 1;
      } else if (!insidePoint) closeOutside(local, text, parent);
      else if (local === 'trackpoint') closePoint();
      else closeInPoint(local, text, parent);
    },
    finish: () => ({
      activities,
      software,
      records: table.finish(),
      localOffsetSeconds: times.localOffsetSeconds(),
      courses,
      workouts,
      impossiblePositions,
    }),
  };
};
