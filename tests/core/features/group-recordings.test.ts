import { describe, expect, it } from 'vitest';
import { type GroupedRecording, groupRecordings } from '#src/core/features/group-recordings.ts';
import { makeRun, tenOClockMs } from './make-run.ts';

type Named = GroupedRecording & { readonly name: string };

const recording = (name: string, minute: number, minutes: number, over: Partial<Named> = {}): Named => ({
  name,
  uploadId: name,
  activityId: null,
  identity: null,
  format: 'fit',
  features: makeRun({ startMs: tenOClockMs + minute * 60_000, seconds: minutes * 60, way: 1 + minute / 100 }),
  ...over,
});

const namesOf = (recordings: readonly Named[]): string[][] =>
  groupRecordings(recordings).map((group) => group.map(({ name }) => name));

describe('recordings of one day', () => {
  it('are runs, each with its most trusted recording first', () => {
    const watch = recording('watch', 0, 60);
    const phone = recording('phone', 5, 62, { format: 'gpx' });
    const evening = recording('evening', 600, 30);
    expect(namesOf([phone, evening, watch])).toEqual([['watch', 'phone'], ['evening']]);
  });

  it('are two runs where one phone overlaps two watches: no chain makes them one', () => {
    const early = recording('early', 0, 40);
    const late = recording('late', 45, 40);
    const phone = recording('phone', 15, 60, { format: 'gpx' });
    expect(namesOf([phone, early, late])).toEqual([['late', 'phone'], ['early']].toReversed());
  });

  it('are one run where a watch recorded all of it and a phone two pieces', () => {
    const pieces = [recording('first', 0, 20), recording('second', 25, 20)].map(
      (piece): Named => ({ ...piece, format: 'gpx' }),
    );
    expect(namesOf([...pieces, recording('watch', 0, 46)])).toHaveLength(1);
  });

  it('are never copies of each other when one file holds them', () => {
    const legs = [recording('leg', 0, 30), recording('same', 0, 30)];
    expect(namesOf(legs.map((leg): Named => ({ ...leg, uploadId: 'one file' })))).toHaveLength(2);
  });

  it('stay joined as they were while features of an earlier version cannot tell', () => {
    const run = recording('run', 0, 30, { activityId: 'act' });
    const { course: _course, ...before } = recording('shifted', 120, 30).features;
    const shifted: Named = {
      ...recording('shifted', 120, 30, { activityId: 'act' }),
      features: before as Named['features'],
    };
    expect(namesOf([run, shifted])).toHaveLength(1);
    expect(namesOf([run, { ...shifted, activityId: 'other' }])).toHaveLength(2);
  });
});
