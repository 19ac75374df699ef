import type { FileBudget } from '#src/edges/file-budget.ts';
import type { XmlHandlers } from '#src/edges/formats/xml/parse-text.ts';
import { readDecimal } from '#src/edges/formats/xml/read-decimal.ts';
import { createTimeReader } from '#src/edges/formats/xml/read-time.ts';
import { createRecordTable, type RecordedPoints } from '#src/edges/formats/xml/record-table.ts';
import { shortText } from '#src/edges/formats/xml/short-text.ts';
import { isPointField, pointFields } from './tcx-fields.ts';
import { createTcxOutline, type TcxActivity } from './tcx-outline.ts';

/** Everything of a TCX file that matters. */
export type TcxContent = RecordedPoints & {
  readonly activities: readonly TcxActivity[];
  readonly software: string | null;
  readonly localOffsetSeconds: number | null;
  readonly courses: number;
  readonly workouts: number;
};

/** Handlers that collect a TCX file, and what they have collected. */
export type TcxCollector = XmlHandlers & { readonly finish: () => TcxContent };

const isPlan = (local: string): local is 'course' | 'workout' => local === 'course' || local === 'workout';

/** A collector for one file, which takes no more than its budget. */
export const createTcxCollector = (budget: FileBudget): TcxCollector => {
  const table = createRecordTable(budget);
  const times = createTimeReader();
  const outline = createTcxOutline(budget);
  const plans = { course: 0, workout: 0 };
  /** Depth inside courses and workouts, whose laps and tracks are plans. */
  let planned = 0;
  let timeMs = Number.NaN;
  let insidePoint = false;

  const startOf = (attributes: Readonly<Record<string, string>>): number | null => {
    const ms = times.read(attributes['StartTime'] ?? '');
    return Number.isNaN(ms) ? null : ms;
  };
  const closeInPoint = (local: string, text: string, parent: string): void => {
    const key = local === 'value' ? parent : local;
    if (local === 'trackpoint') {
      insidePoint = false;
      outline.addRecord(table.length());
      table.push(timeMs);
    } else if (local === 'time' && parent === 'trackpoint') timeMs = times.read(text);
    else if (isPointField(key)) table.set(pointFields[key], readDecimal(text, local));
  };

  return {
    open({ local }, attributes) {
      if (isPlan(local)) {
        planned += 1;
        plans[local] += 1;
      }
      if (planned > 0) return;
      if (local === 'trackpoint') {
        insidePoint = true;
        timeMs = Number.NaN;
        table.discard();
      } else if (local === 'track') outline.openTrack();
      else if (local === 'lap') outline.openLap(startOf(attributes));
      else if (local === 'activity') outline.openActivity(shortText(attributes['Sport']));
      else if (local === 'transition') {
        outline.openActivity('transition');
        outline.openLap(startOf(attributes));
      }
    },
    close({ local }, text, parent) {
      if (isPlan(local)) planned = Math.max(0, planned - 1);
      else if (planned > 0) return;
      else if (insidePoint) closeInPoint(local, text, parent);
      else outline.describe(local, text, parent);
    },
    finish: () => ({
      ...table.finish(),
      activities: outline.activities,
      software: outline.software(),
      localOffsetSeconds: times.localOffsetSeconds(),
      courses: plans.course,
      workouts: plans.workout,
    }),
  };
};
