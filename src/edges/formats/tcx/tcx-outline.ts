import type { FileBudget } from '#src/edges/file-budget.ts';
import { readOptionalDecimal } from '#src/edges/formats/xml/read-decimal.ts';
import type { RecordRange } from '#src/edges/formats/xml/record-table.ts';
import { shortText } from '#src/edges/formats/xml/short-text.ts';
import { isLapField, type LapFields, lapFields } from './tcx-fields.ts';

/** One `<Lap>` with what it states; a `<Track>` is the range of records between two stops of the timer. */
export type TcxLap = LapFields & {
  readonly startMs: number | null;
  readonly tracks: { readonly from: number; to: number }[];
};

/** One `<Activity>`, or the transition between two of a multi-sport session. */
export type TcxActivity = {
  readonly sport: string | null;
  id: string | null;
  notes: string | null;
  product: string | null;
  unitId: string | null;
  readonly laps: TcxLap[];
};

/** All records of an activity. */
export const rangesOf = (activity: TcxActivity): RecordRange[] => activity.laps.flatMap((lap) => lap.tracks);

/** The activities and laps of a file while it is read; a damaged file may have closed them early. */
export type TcxOutline = {
  readonly activities: readonly TcxActivity[];
  readonly software: () => string | null;
  readonly openActivity: (sport: string | null) => void;
  readonly openLap: (startMs: number | null) => void;
  readonly openTrack: () => void;
  /** Adds record number `index` to the last track of the last lap. */
  readonly addRecord: (index: number) => void;
  /** Adds the value of an element outside of track points to the last lap, activity or the file. */
  readonly describe: (local: string, text: string, parent: string) => void;
};

const emptyActivity = (sport: string | null): TcxActivity => ({
  sport,
  id: null,
  notes: null,
  product: null,
  unitId: null,
  laps: [],
});

const activityTexts = {
  'activity/id': 'id',
  'activity/notes': 'notes',
  'creator/name': 'product',
  'creator/unitid': 'unitId',
} as const satisfies Record<string, keyof TcxActivity>;

const isActivityText = (path: string): path is keyof typeof activityTexts =>
  Object.hasOwn(activityTexts, path);

/** `<AverageHeartRateBpm><Value>…` and its like are named by the element around the value. */
const lapFieldOf = (local: string, parent: string): keyof LapFields | null => {
  const key = local === 'value' ? parent : local;
  const inLap = local === 'value' || parent === 'lap' || parent === 'transition' || parent === 'lx';
  return inLap && isLapField(key) ? lapFields[key] : null;
};

const lastOf = <T>(list: T[], make: () => T): T => {
  const last = list[list.length - 1];
  if (last !== undefined) return last;
  const made = make();
  list.push(made);
  return made;
};

/** An empty outline, whose activities, laps and tracks count towards the budget of the file. */
export const createTcxOutline = (budget: FileBudget): TcxOutline => {
  const activities: TcxActivity[] = [];
  let software: string | null = null;
  let openRange: { readonly from: number; to: number } | null = null;

  const lastActivity = (): TcxActivity => lastOf(activities, () => emptyActivity(null));
  const lastLap = (): TcxLap => lastOf(lastActivity().laps, () => ({ startMs: null, tracks: [] }));

  return {
    activities,
    software: () => software,
    openActivity(sport) {
      budget.spend('activities');
      activities.push(emptyActivity(sport));
      openRange = null;
    },
    openLap(startMs) {
      budget.spend('sections');
      lastActivity().laps.push({ startMs, tracks: [] });
      openRange = null;
    },
    openTrack() {
      openRange = null;
    },
    addRecord(index) {
      if (openRange === null) {
        budget.spend('sections');
        openRange = { from: index, to: index };
        lastLap().tracks.push(openRange);
      }
      openRange.to = index + 1;
    },
    describe(local, text, parent) {
      const path = `${parent}/${local}`;
      if (path === 'author/name') software ??= shortText(text);
      else if (activities.length === 0) return;
      else if (isActivityText(path)) lastActivity()[activityTexts[path]] ??= shortText(text);
      else {
        const field = lapFieldOf(local, parent);
        if (field !== null) lastLap()[field] ??= readOptionalDecimal(text, local);
      }
    },
  };
};
