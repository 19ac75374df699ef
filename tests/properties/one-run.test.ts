import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GroupedRecording, groupRecordings } from '#src/core/features/group-recordings.ts';
import { matchActivities } from '#src/core/features/match-activities.ts';
import { mergeSources } from '#src/core/features/merge-sources.ts';
import { makeRun, tenOClockMs } from '#tests/core/features/make-run.ts';

const minuteMs = 60_000;
const formats = ['fit', 'tcx', 'gpx', 'platform'] as const;
type Named = GroupedRecording & { readonly id: string; readonly correctedMs: number | null };

/** Ways of different tenths are different ways: the same way at a whole quarter of an hour is a wrong clock. */
const recordingOn = (way: fc.Arbitrary<number>) =>
  fc
    .record({
      minute: fc.integer({ min: 0, max: 240 }),
      minutes: fc.integer({ min: 6, max: 60 }),
      way,
      stretch: fc.double({ min: 0.9, max: 1.1, noNaN: true }),
      format: fc.constantFrom(...formats),
      identity: fc.constantFrom(null, 'one watch', 'other watch'),
    })
    .map(({ minute, minutes, way, stretch, format, identity }): Omit<Named, 'id' | 'uploadId'> => {
      const features = makeRun({ startMs: tenOClockMs + minute * minuteMs, seconds: minutes * 60, way });
      const distanceMeters = features.distanceMeters === null ? null : features.distanceMeters * stretch;
      return {
        format,
        identity,
        activityId: null,
        correctedMs: null,
        features: { ...features, distanceMeters },
      };
    });

const anyRecording = recordingOn(fc.integer({ min: 10, max: 60 }).map((tenths) => tenths / 10));

const named = <R extends object>(recordings: readonly R[]) =>
  recordings.map((recording, index) => ({ ...recording, id: `r${index}`, uploadId: `u${index}` }));

describe('any two recordings of a runner', () => {
  it('are one run from half of the shorter one on, and two where they share no time', () => {
    fc.assert(
      fc.property(recordingOn(fc.constant(1.2)), recordingOn(fc.constant(2.6)), (a, b) => {
        const [x, y] = [a.features, b.features];
        const sharedMs = Math.min(x.endMs, y.endMs) - Math.max(x.startMs, y.startMs);
        const shorterMs = Math.min(x.endMs - x.startMs, y.endMs - y.startMs);
        const { same } = matchActivities(a, b);
        expect(matchActivities(b, a).same).toBe(same);
        if (sharedMs >= shorterMs / 2) expect(same).toBe(true);
        if (sharedMs <= 0) expect(same).toBe(false);
      }),
      { numRuns: 150 },
    );
  });
});

describe('any recordings of a day', () => {
  const sets = fc.array(anyRecording, { minLength: 2, maxLength: 6 }).map(named);

  it('are the same runs with the same numbers in any order', () => {
    fc.assert(
      fc.property(
        sets.chain((set) =>
          fc.tuple(
            fc.constant(set),
            fc.shuffledSubarray(set, { minLength: set.length, maxLength: set.length }),
          ),
        ),
        ([set, shuffled]) => {
          const numbersOf = (recordings: readonly Named[]) =>
            groupRecordings(recordings).map((group) => ({
              ids: group.map(({ id }) => id).toSorted(),
              features: mergeSources(group)?.features,
            }));
          expect(numbersOf(shuffled)).toEqual(numbersOf(set));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('give the same numbers whatever their ids are', () => {
    fc.assert(
      fc.property(sets, (set) => {
        const renamed = set.map((recording, index) => ({ ...recording, id: `r${set.length - index}` }));
        expect(mergeSources(renamed)?.features).toEqual(mergeSources(set)?.features);
      }),
      { numRuns: 60 },
    );
  });

  it('leave no two runs that share most of one, and no run without a copy of its first recording', () => {
    fc.assert(
      fc.property(sets, (set) => {
        const groups = groupRecordings(set);
        expect(groups.flat()).toHaveLength(set.length);
        const firsts = groups.map(([first]) => first as Named);
        for (const a of firsts)
          for (const b of firsts) expect(a === b || !matchActivities(a, b).same).toBe(true);
        for (const [first, ...copies] of groups) {
          for (const copy of copies) expect(matchActivities(first as Named, copy).same).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
