import { describe, expect, it } from 'vitest';
import type { ExpectedHistory } from '#samples/build-samples.ts';
import { stories } from '#samples/stories/index.ts';
import { noAnswers } from '#src/core/domain/check-in.ts';
import type { Physiology } from '#src/core/domain/runner.ts';
import type { TrainingHistory } from '#src/core/domain/training-history.ts';
import { toHistoryRun } from '#src/core/features/to-history-run.ts';
import { viewLoad } from '#src/core/load/view-load.ts';
import { assessRisk } from '#src/core/risk/assess-risk.ts';
import { describeSample, readExpected, unknownRunner } from './read-sample.ts';

const physiologyOf = (history: ExpectedHistory): Physiology => ({
  ...unknownRunner,
  sex: history.runner.sex,
  ageYears: Number(history.asOf.slice(0, 4)) - history.runner.birthYear,
  heightMeters: history.runner.heightMeters,
  massKilograms: history.runner.massKilograms,
  maxHeartRateBpm: history.runner.maxHeartRateBpm,
  restingHeartRateBpm: history.runner.restingHeartRateBpm,
});

/** The history as the service would read it on the story's last day, from the files themselves. */
const historyOf = async (expected: ExpectedHistory): Promise<TrainingHistory> => {
  const runner = physiologyOf(expected);
  const features = await Promise.all(expected.files.map(({ file }) => describeSample(file, runner)));
  return {
    today: expected.asOf,
    timeZone: expected.runner.timeZone,
    weekStartsOn: 'monday',
    runner,
    runs: features.map((each) => toHistoryRun(each, { id: null, sessionRpe: null, race: false })),
    knownFrom: features[0]?.localDay ?? null,
    checkIn: expected.checkIn === null ? null : { ...noAnswers(expected.asOf), ...expected.checkIn },
    wellnessHistory: [],
    plannedRun: null,
  };
};

const histories = await Promise.all(stories.map((story) => readExpected<ExpectedHistory>(story.id)));

describe.each(histories.map((story) => [story.id, story] as const))('the story %s', (_, story) => {
  it('has its weeks', async () => {
    const { weeks } = viewLoad(await historyOf(story));
    const distances = new Map(weeks.map((week) => [week.weekStart, week.distanceMeters]));
    for (const { weekStart, distanceMeters } of story.weeks) {
      const off = Math.abs((distances.get(weekStart) ?? 0) - distanceMeters);
      expect(off).toBeLessThanOrEqual(0.002 * distanceMeters);
    }
  });

  it('raises the warnings it should and none that it must not', async () => {
    const history = await historyOf(story);
    const raised = assessRisk(history, viewLoad(history)).warnings.map((warning) => warning.rule);
    expect(raised).toEqual(expect.arrayContaining([...story.raises]));
    expect(raised.filter((rule) => story.mustNotRaise.includes(rule))).toEqual([]);
  });
});

describe('the sudden ramp', () => {
  it('is a run 80 % beyond the longest of thirty days in a week of more than double', async () => {
    const story = histories.find(({ id }) => id === 'sudden-ramp');
    if (story === undefined) throw new Error('no such story');
    const history = await historyOf(story);
    const load = viewLoad(history);
    expect(load.spikes.at(-1)).toMatchObject({ category: 'moderate', longest30Meters: 10_000 });
    expect(load.spikes.at(-1)?.change).toBeCloseTo(0.8, 3);
    expect(load.ramp.change7).toBeCloseTo(44 / 19.5 - 1, 2);
    expect(assessRisk(history, load).ceiling.nextRunMeters).toBe(11_000);
  });
});
