import { compareSources, type WeighedSource } from './compare-sources.ts';
import { type ActivityFingerprint, type ActivityMatch, matchActivities } from './match-activities.ts';
import { sharedMs } from './shared-time.ts';

/** A recording to be grouped; sessions of one upload are never copies of each other. */
export type GroupedRecording = WeighedSource &
  ActivityFingerprint & { readonly uploadId: string; readonly activityId: string | null };

/** Whether two recordings are one run; legs and laps of one file are not. */
export const matchRecordings = (a: GroupedRecording, b: GroupedRecording): ActivityMatch | null =>
  a.uploadId === b.uploadId ? null : matchActivities(a, b);

/** Features of version 3 have no course: whether a wrong clock joined them can only be said once they are read again. */
const wasJoined = (a: GroupedRecording, b: GroupedRecording): boolean =>
  a.activityId !== null &&
  a.activityId === b.activityId &&
  [a, b].some(({ features }) => features.course === undefined);

/** Whether two recordings are one run, or were joined in a way that cannot be checked. */
export const areCopies = (a: GroupedRecording, b: GroupedRecording): boolean =>
  matchRecordings(a, b)?.same === true || wasJoined(a, b);

/**
 * The runs that recordings make, each with its most trusted recording first. The most trusted recordings that are no
 * copies of each other are one run each; every other one joins the run whose first recording it shares the most time
 * with. So a chain of overlaps never makes two runs one, and the answer depends on the set and not on its order.
 *
 * @example
 * groupRecordings([phone, watch, evening]); // [[watch, phone], [evening]]
 */
export const groupRecordings = <R extends GroupedRecording>(recordings: readonly R[]): R[][] => {
  const groups: [R, ...R[]][] = [];
  const copies: R[] = [];
  for (const recording of recordings.toSorted(compareSources)) {
    if (groups.some(([first]) => areCopies(first, recording))) copies.push(recording);
    else groups.push([recording]);
  }
  for (const copy of copies) {
    const ofCopy = groups.filter(([first]) => areCopies(first, copy));
    const shared = ofCopy.map(([first]) => sharedMs(first.features, copy.features));
    ofCopy[shared.indexOf(Math.max(...shared))]?.push(copy);
  }
  return groups;
};
