import type { EpochMs } from '#src/core/domain/calendar.ts';
import { checkUrl } from '#src/edges/platforms/guarded-fetch.ts';
import type { FetchPlan } from '#src/edges/platforms/inbound.ts';
import type { JsonObject } from '#src/edges/platforms/reading-json.ts';
import { idOf, instantOf, numberOf, objectOf, plainIdOf, textOf } from '#src/edges/platforms/reading-json.ts';
import { wahooFileHosts } from './hosts.ts';

/** What a workout summary says about its file. */
export type WahooSummary = {
  readonly summaryId: string | null;
  readonly workoutId: string | null;
  readonly updatedAt: string | null;
  readonly createdAt: string | null;
  readonly revisionMs: EpochMs | null;
} & (
  | { readonly kind: 'file'; readonly plan: FetchPlan }
  | { readonly kind: 'nothing-to-fetch'; readonly because: string }
);

/** Apps with a larger id than this are other companies' (quirk seen by public receivers). */
const largestOwnAppId = 1000;

const planOf = (summary: JsonObject, workoutId: string | null) => {
  const app = numberOf(summary['fitness_app_id']);
  if (app !== null && app > largestOwnAppId) {
    return { kind: 'nothing-to-fetch', because: 'a copy from a third-party app' } as const;
  }
  const url = textOf(objectOf(summary['file'])?.['url']);
  if (workoutId === null) return { kind: 'nothing-to-fetch', because: 'the workout has no id' } as const;
  if (url === null) return { kind: 'nothing-to-fetch', because: 'the workout has no file' } as const;
  const checked = checkUrl(url, wahooFileHosts);
  if (checked.kind === 'refused') {
    return { kind: 'nothing-to-fetch', because: `the URL was refused: ${checked.because}` } as const;
  }
  const filename = `${workoutId}.fit`;
  return {
    kind: 'file',
    plan: { kind: 'by-url', url, credential: 'none', downloads: 'repeatable', filename },
  } as const;
};

/**
 * Reads a `workout_summary`, of an event or a list.
 *
 * @example
 * readWahooSummary({ id: 2, workout: { id: 3 }, file: null }).kind; // 'nothing-to-fetch'
 */
export const readWahooSummary = (summary: JsonObject, workout: JsonObject | null): WahooSummary => {
  const workoutId = plainIdOf(workout?.['id']);
  return {
    summaryId: idOf(summary['id']),
    workoutId,
    updatedAt: textOf(summary['updated_at']),
    createdAt: textOf(summary['created_at']),
    revisionMs: instantOf(summary['updated_at']),
    ...planOf(summary, workoutId),
  };
};
